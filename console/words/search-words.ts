import { search } from './en-search.ts'
import type { Widened } from './widened.ts'
import { inLanguage } from './words.ts'

/** The words for looking for inquiries, in the console's language: only what is loaded when it is wanted may import them. */
export let searchWords: Widened<typeof search> = search

inLanguage(
  {
    th: () => import('./th/search.ts'),
    'zh-Hans': () => import('./zh-Hans/search.ts'),
    ms: () => import('./ms/search.ts'),
    pl: () => import('./pl/search.ts'),
    'zh-Hant': () => import('./zh-Hant/search.ts'),
    ar: () => import('./ar/search.ts'),
  },
  (said) => (searchWords = said),
)
