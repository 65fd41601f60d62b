/** Which language a cell of a list names, by its tag or by what people call it. */
import { Language } from '../../shared/schema/basics.ts'

/** In English, in their own words, in Thai and in Chinese; without spaces, in small letters. */
const names: Record<Language, readonly string[]> = {
  en: ['english', 'eng', 'อังกฤษ', '英语', '英文', '英語'],
  th: ['thai', 'tha', 'ไทย', '泰语', '泰文', '泰語'],
  ms: [
    'malay',
    'malaysian',
    'msa',
    'may',
    'bahasa',
    'bahasamelayu',
    'bahasamalaysia',
    'melayu',
    'มาเลย์',
    'มลายู',
    '马来语',
    '马来文',
    '馬來語',
  ],
  pl: ['polish', 'pol', 'polski', 'โปแลนด์', 'โปลิช', '波兰语', '波蘭語'],
  'zh-Hans': [
    'chinese',
    'zho',
    'chi',
    'mandarin',
    'simplifiedchinese',
    'chinese(simplified)',
    'chinesesimplified',
    'จีน',
    'จีนกลาง',
    'จีนตัวย่อ',
    '中文',
    '汉语',
    '普通话',
    '简体',
    '简体中文',
    '简体字',
  ],
  'zh-Hant': [
    'traditionalchinese',
    'chinese(traditional)',
    'chinesetraditional',
    'จีนตัวเต็ม',
    '繁體',
    '繁體中文',
    '繁体',
    '繁体中文',
    '漢語',
    '國語',
    '国语',
  ],
  ar: ['arabic', 'ara', 'العربية', 'عربي', 'อาหรับ', 'อารบิก', '阿拉伯语', '阿拉伯文', '阿拉伯語'],
}

const byName = new Map(
  Object.entries(names).flatMap(([language, all]) => all.map((name) => [name, language as Language])),
)
const tags = new Map(Language.options.map((tag) => [tag.toLowerCase(), tag]))
/** Where Chinese is written in which characters, when the tag names the place. */
const traditional = new Set(['tw', 'hk', 'mo'])

/** Null for none that visitors are spoken to in. */
export function languageNamed(cell: string): Language | null {
  const name = cell
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_]/gu, (one) => (one === '_' ? '-' : ''))
  const known = tags.get(name) ?? byName.get(name) ?? byName.get(name.replace(/^ภาษา/u, ''))
  if (known !== undefined) return known
  const [first = '', ...rest] = name.split('-')
  if (rest.some((part) => !/^(?:[a-z]{4}|[a-z]{2}|\d{3})$/u.test(part))) return null
  if (first !== 'zh') return tags.get(first) ?? null
  return rest.includes('hant') || rest.some((part) => traditional.has(part)) ? 'zh-Hant' : 'zh-Hans'
}
