/**
 * How a reply addresses somebody, by the one full name they gave: คุณวิภา, Puan Nurul Aina, 张伟. Nobody's gender is guessed:
 * where a language asks for it, both forms stand, unless the name says it itself. A title that they gave stays. Used by saved
 * replies.
 */
import type { Language } from './schema/basics.ts'

/** @param fullName one line; '' gives '' @example addressAs('วิภา ศรีสุข', 'th') // 'คุณวิภา' */
export function addressAs(fullName: string, language: Language): string {
  if (fullName === '' || language === 'en') return fullName
  return forms[language](fullName.split(firm)[0] || fullName)
}

/** Where the name ends of whoever wrote their firm behind it. */
const firm = /\s*[,;(|，、；（]/u

/** English has the name as it was written: which of it is the given one cannot be told, Lim Jia Hao is not Lim. */
const forms: Record<Exclude<Language, 'en'>, (fullName: string) => string> = {
  th: thai,
  ms: malay,
  pl: (fullName) => (polishTitle.test(fullName) ? fullName : `Pan/Pani ${fullName}`),
  'zh-Hans': chinese,
  'zh-Hant': chinese,
  ar: (fullName) => (arabicTitle.test(fullName) ? fullName : `السيد/ة ${fullName}`),
}

const polishTitle = /^(?:pani?|dr|prof|mgr|inż|lek)\.?\s/iu
const arabicTitle = /^(?:السيدة?|الآنسة|الأستاذة?|أستاذة?|الدكتورة?|دكتورة?|د\.|المهندسة?|م\.)\s?/u

/** คุณ takes the place of these. What follows is no vowel of the same word: นายิกา and คุณากร are names. */
const thaiTitle = /^(?:นางสาว|น\.ส\.|นาย|นาง|คุณ)(?![\p{M}ะาำ])\s*(?=.)/u
/** Thai sets no space between a title and the name; a name alone that begins like one is a name. */
const thaiTitleAlone = /^(?:(?:นางสาว|น\.ส\.|นาย|นาง|คุณ)\s|คุณ(?![\p{M}ะาำ]))\s*(?=.)/u
/** ดร. or พ.ต.ท., with the name behind it. */
const thaiRank = /^(?:\p{Script=Thai}+\.)+\s?\S+/u

function thai(fullName: string): string {
  const isWhole = /\s\S/u.test(fullName.replace(thaiTitleAlone, ''))
  const name = fullName.replace(isWhole ? thaiTitle : thaiTitleAlone, '')
  const ranked = thaiRank.exec(name)?.[0]
  if (ranked !== undefined) return ranked
  const given = name.split(' ')[0]!
  return /^\p{Script=Thai}/u.test(given) ? `คุณ${given}` : `คุณ ${given}`
}

const malayTitle =
  /^(?:tuan|puan|encik|cik|en|pn|dr|prof|ir|haji|hajah|hj|hjh|ustaz|ustazah|dato|datuk|datin|tan sri|tun)['’]?\.?\s/iu
/** Whose child somebody is: son or daughter, or (Sarawak) just child. */
const patronymic = /\s(?:(?<son>bin|b\.|a\/l)|(?<daughter>binti|bte\.?|bt\.?|a\/p)|anak)\s/iu

function malay(fullName: string): string {
  const child = patronymic.exec(fullName)
  const name = fullName.slice(0, child?.index)
  if (malayTitle.test(fullName)) return name
  if (child?.groups?.['son'] !== undefined) return `Encik ${name}`
  // Also of who is not married: Cik would say that.
  if (child?.groups?.['daughter'] !== undefined) return `Puan ${name}`
  return `Tuan/Puan ${name}`
}

/** The name as it is written in Han, without what stands behind it; Chinese adds nothing that says no gender. */
function chinese(fullName: string): string {
  const [name, next = ''] = fullName.match(/\p{Script=Han}[\p{Script=Han}·•]*/gu) ?? []
  if (name === undefined) return fullName
  // 张 伟: a family name alone is not what somebody is called.
  return name.length === 1 ? name + next : name
}
