import { secondFactor } from './en-second-factor.ts'
import type { Widened } from './widened.ts'
import { inLanguage } from './words.ts'

/** The words for the second step of signing in, in the console's language: only what is loaded when it is wanted may import them. */
export let secondFactorWords: Widened<typeof secondFactor> = secondFactor

inLanguage(
  {
    th: () => import('./th/second-factor.ts'),
    'zh-Hans': () => import('./zh-Hans/second-factor.ts'),
    ms: () => import('./ms/second-factor.ts'),
    pl: () => import('./pl/second-factor.ts'),
    'zh-Hant': () => import('./zh-Hant/second-factor.ts'),
    ar: () => import('./ar/second-factor.ts'),
  },
  (said) => (secondFactorWords = said),
)
