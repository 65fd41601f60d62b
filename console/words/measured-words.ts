import { measured } from './en-measured.ts'
import type { Widened } from './widened.ts'
import { inLanguage } from './words.ts'

/** The words of the page of measures, in the console's language: only what is loaded when it is wanted may import them. */
export let measuredWords: Widened<typeof measured> = measured

inLanguage(
  {
    th: () => import('./th/measured.ts'),
    'zh-Hans': () => import('./zh-Hans/measured.ts'),
    ms: () => import('./ms/measured.ts'),
    pl: () => import('./pl/measured.ts'),
    'zh-Hant': () => import('./zh-Hant/measured.ts'),
    ar: () => import('./ar/measured.ts'),
  },
  (said) => (measuredWords = said),
)
