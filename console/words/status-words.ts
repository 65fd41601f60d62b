import { status } from './en-status.ts'
import type { Widened } from './widened.ts'
import { inLanguage } from './words.ts'

/** The words of how the desk is doing, in the console's language: only what is loaded when it is wanted may import them. */
export let statusWords: Widened<typeof status> = status

inLanguage(
  {
    th: () => import('./th/status.ts'),
    'zh-Hans': () => import('./zh-Hans/status.ts'),
    ms: () => import('./ms/status.ts'),
    pl: () => import('./pl/status.ts'),
    'zh-Hant': () => import('./zh-Hant/status.ts'),
    ar: () => import('./ar/status.ts'),
  },
  (said) => (statusWords = said),
)
