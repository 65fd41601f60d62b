import { saved } from './en-saved.ts'
import type { Widened } from './widened.ts'
import { inLanguage } from './words.ts'

/** The words of saved replies, in the console's language: only what is loaded when it is wanted may import them. */
export let savedWords: Widened<typeof saved> = saved

inLanguage(
  {
    th: () => import('./th/saved.ts'),
    'zh-Hans': () => import('./zh-Hans/saved.ts'),
    ms: () => import('./ms/saved.ts'),
    pl: () => import('./pl/saved.ts'),
    'zh-Hant': () => import('./zh-Hant/saved.ts'),
    ar: () => import('./ar/saved.ts'),
  },
  (said) => (savedWords = said),
)
