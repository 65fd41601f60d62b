import { targets } from './en-targets.ts'
import type { Widened } from './widened.ts'
import { inLanguage } from './words.ts'

/** The words of targets, in the console's language: only what is loaded when it is wanted may import them. */
export let targetWords: Widened<typeof targets> = targets

inLanguage(
  {
    th: () => import('./th/targets.ts'),
    'zh-Hans': () => import('./zh-Hans/targets.ts'),
    ms: () => import('./ms/targets.ts'),
    pl: () => import('./pl/targets.ts'),
    'zh-Hant': () => import('./zh-Hant/targets.ts'),
    ar: () => import('./ar/targets.ts'),
  },
  (said) => (targetWords = said),
)
