import { hours } from './en-hours.ts'
import type { Widened } from './widened.ts'
import { inLanguage } from './words.ts'

/** The words of when a queue is open, in the console's language: only what is loaded when it is wanted may import them. */
export let hoursWords: Widened<typeof hours> = hours

inLanguage(
  {
    th: () => import('./th/hours.ts'),
    'zh-Hans': () => import('./zh-Hans/hours.ts'),
    ms: () => import('./ms/hours.ts'),
    pl: () => import('./pl/hours.ts'),
    'zh-Hant': () => import('./zh-Hant/hours.ts'),
    ar: () => import('./ar/hours.ts'),
  },
  (said) => (hoursWords = said),
)
