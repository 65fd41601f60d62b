import { handling } from './en-handling.ts'
import type { Widened } from './widened.ts'
import { inLanguage } from './words.ts'

/** The words for what is done with an inquiry beside answering it, in the console's language: only what is loaded when it is wanted may import them. */
export let handlingWords: Widened<typeof handling> = handling

inLanguage(
  {
    th: () => import('./th/handling.ts'),
    'zh-Hans': () => import('./zh-Hans/handling.ts'),
    ms: () => import('./ms/handling.ts'),
    pl: () => import('./pl/handling.ts'),
    'zh-Hant': () => import('./zh-Hant/handling.ts'),
    ar: () => import('./ar/handling.ts'),
  },
  (said) => (handlingWords = said),
)
