import { logging } from './en-logging.ts'
import type { Widened } from './widened.ts'
import { inLanguage } from './words.ts'

/** The words for logging a request, in the console's language: only what is loaded when it is wanted may import them. */
export let loggingWords: Widened<typeof logging> = logging

inLanguage(
  {
    th: () => import('./th/logging.ts'),
    'zh-Hans': () => import('./zh-Hans/logging.ts'),
    ms: () => import('./ms/logging.ts'),
    pl: () => import('./pl/logging.ts'),
    'zh-Hant': () => import('./zh-Hant/logging.ts'),
    ar: () => import('./ar/logging.ts'),
  },
  (said) => (loggingWords = said),
)
