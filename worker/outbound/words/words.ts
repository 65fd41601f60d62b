/** The catalogues of mails, by language. */
import type { Language } from '../../../shared/schema/basics.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'
import type { MailWords } from './en.ts'
import { ms } from './ms.ts'
import { pl } from './pl.ts'
import { reportEn } from './report-en.ts'
import { reportTh } from './report-th.ts'
import { reportZhHans } from './report-zh-Hans.ts'
import { th } from './th.ts'
import { zhHans } from './zh-Hans.ts'
import { zhHant } from './zh-Hant.ts'

/** What visitors are written: in every language that the widget speaks. */
export type VisitorMailWords = Pick<MailWords, 'foot' | 'address' | 'replies' | 'confirm-address' | 'transcript'>

const visitorMails: Record<Language, VisitorMailWords> = {
  en,
  th,
  ms,
  pl,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  ar,
}

/** What members are written: in the languages of the team, which are fewer. */
const memberMails = { en, th, 'zh-Hans': zhHans }

const reportMails = { en: reportEn, th: reportTh, 'zh-Hans': reportZhHans }

function memberLanguage(language: Language): keyof typeof memberMails {
  return language in memberMails ? (language as keyof typeof memberMails) : 'en'
}

/** What a mail says, and in which language: English where members are written to in none of theirs. */
export function mailIn(language: Language, mail: Exclude<keyof MailWords, 'foot' | 'address' | 'push'>) {
  if (mail === 'replies' || mail === 'confirm-address' || mail === 'transcript') {
    const { foot, address, [mail]: said } = visitorMails[language]
    return { language, foot, address, ...said }
  }
  const spoken = memberLanguage(language)
  const { foot, address, [mail]: said } = memberMails[spoken]
  return { language: spoken, foot, address, ...said }
}

/** What a report says, and in which language. */
export function reportIn(language: Language) {
  const spoken = memberLanguage(language)
  const { foot, address } = memberMails[spoken]
  return { language: spoken, foot, address, ...reportMails[spoken] }
}

/** What a push shows. */
export function pushIn(language: Language): MailWords['push'] {
  return memberMails[memberLanguage(language)].push
}
