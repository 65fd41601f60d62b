import { articles } from './en-articles.ts'
import type { Widened } from './widened.ts'
import { inLanguage } from './words.ts'

/** The words of articles, in the console's language: only what is loaded when it is wanted may import them. */
export let articleWords: Widened<typeof articles> = articles

inLanguage(
  {
    th: () => import('./th/articles.ts'),
    'zh-Hans': () => import('./zh-Hans/articles.ts'),
    ms: () => import('./ms/articles.ts'),
    pl: () => import('./pl/articles.ts'),
    'zh-Hant': () => import('./zh-Hant/articles.ts'),
    ar: () => import('./ar/articles.ts'),
  },
  (said) => (articleWords = said),
)
