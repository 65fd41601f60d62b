import { wallboard } from './en-wallboard.ts'
import type { Widened } from './widened.ts'
import { inLanguage } from './words.ts'

/** The words of the wallboard, in the console's language: only what is loaded when it is wanted may import them. */
export let wallboardWords: Widened<typeof wallboard> = wallboard

inLanguage(
  {
    th: () => import('./th/wallboard.ts'),
    'zh-Hans': () => import('./zh-Hans/wallboard.ts'),
    ms: () => import('./ms/wallboard.ts'),
    pl: () => import('./pl/wallboard.ts'),
    'zh-Hant': () => import('./zh-Hant/wallboard.ts'),
    ar: () => import('./ar/wallboard.ts'),
  },
  (said) => (wallboardWords = said),
)
