import { languageChoice } from './en-language.ts'
import type { Widened } from './widened.ts'
import { inLanguage } from './words.ts'

/** The words of choosing the console's language, in the one it has: only what is loaded when it is wanted may import them. */
export let languageWords: Widened<typeof languageChoice> = languageChoice

inLanguage(
  {
    th: () => import('./th/language.ts'),
    'zh-Hans': () => import('./zh-Hans/language.ts'),
    ms: () => import('./ms/language.ts'),
    pl: () => import('./pl/language.ts'),
    'zh-Hant': () => import('./zh-Hant/language.ts'),
    ar: () => import('./ar/language.ts'),
  },
  (said) => (languageWords = said),
)
