/** What the widget says: the same in every language, in the plural forms of each, and nothing left in English. */
import { describe, expect, it } from 'vitest'
import { Language } from '../../../shared/schema/basics.ts'
import { en as threadEn } from '../../../widget/thread/words/thread-en.ts'
import { en as recommendEn } from '../../../widget/recommend/recommend-en.ts'
import { threadWordsIn } from '../../../widget/thread/words/thread-words-in.ts'
import { en as waitingEn } from '../../../widget/waiting/words/waiting-en.ts'
import { en as articlesEn } from '../../../widget/articles/words/articles-en.ts'
import { articleWordsIn } from '../../../widget/articles/words/article-words-in.ts'
import { yoursWordsIn } from '../../../widget/yours/words/yours-words-in.ts'
import { en as yoursEn } from '../../../widget/yours/words/yours-en.ts'
import { waitingWordsIn } from '../../../widget/waiting/words/waiting-words-in.ts'
import { counted } from '../../../widget/words/counted.ts'
import type { Forms } from '../../../widget/words/counted.ts'
import { en } from '../../../widget/words/en.ts'
import { languages, wordsIn } from '../../../widget/words/words-in.ts'

type Catalogue = Record<string, unknown>

/** Every word by its path; what takes something is asked with what can be told apart. */
function said(catalogue: Catalogue, path = ''): [path: string, text: string][] {
  return Object.entries(catalogue).flatMap(([name, word]) => {
    const here = `${path}${name}`
    if (typeof word === 'string') return [[here, word] as [string, string]]
    if (typeof word === 'function')
      return [[here, (word as (...given: number[]) => string)(7_001, 8_002)] as [string, string]]
    // Each language has forms of its own.
    if (Object.hasOwn(word as Catalogue, 'other')) return [[here, (word as Forms).other] as [string, string]]
    return said(word as Catalogue, `${here}.`)
  })
}

/** Names that are the same everywhere. */
const names = /^(kinds|addresses)\.|^wechat$/u

const catalogues = {
  panel: { english: en, in: wordsIn },
  conversation: { english: { ...threadEn, ...recommendEn }, in: threadWordsIn },
  waiting: { english: waitingEn, in: waitingWordsIn },
  articles: { english: articlesEn, in: articleWordsIn },
  yours: { english: yoursEn, in: yoursWordsIn },
} as const

describe('the words of the widget', () => {
  it('are there in every language', () => {
    expect(new Set(languages)).toEqual(new Set(Language.options))
  })

  for (const [what, { english, in: wordsOf }] of Object.entries(catalogues))
    it.each(Language.options.filter((one) => one !== 'en'))(`${what}: all of it is said in %s`, async (language) => {
      const there = said(await wordsOf(language))
      const before = new Map(said(english))
      expect(there.map(([path]) => path).sort()).toEqual([...before.keys()].sort())
      for (const [path, text] of there) {
        expect(text.trim(), path).not.toBe('')
        if (!names.test(path) && path !== 'because') expect(text, path).not.toBe(before.get(path))
        // What is put in is said.
        for (const given of ['7001', '8002'])
          expect([path, text.includes(given)]).toEqual([path, before.get(path)!.includes(given)])
      }
    })

  it.each([
    ['en', { 1: 'At most 1 character, please.', 80: 'At most 80 characters, please.' }],
    ['pl', { 1: 'Najwyżej 1 znak.', 22: 'Najwyżej 22 znaki.', 80: 'Najwyżej 80 znaków.', 254: 'Najwyżej 254 znaki.' }],
    ['ar', { 3: '3 أحرف على الأكثر.', 80: '80 حرفًا على الأكثر.', 100: '100 حرف على الأكثر.' }],
  ] as const)('have the plural forms of %s', async (language, forms) => {
    const { long } = (await wordsIn(language)).faults
    for (const [count, text] of Object.entries(forms)) expect(counted(language, long, Number(count))).toBe(text)
  })
})
