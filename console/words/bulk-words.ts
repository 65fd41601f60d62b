import { bulk } from './en-bulk.ts'
import type { Widened } from './widened.ts'
import { inLanguage } from './words.ts'

/** The words of what is done with several at once, in the console's language: only what is loaded then may import them. */
export let bulkWords: Widened<typeof bulk> = bulk

inLanguage(
  {
    th: () => import('./th/bulk.ts'),
    'zh-Hans': () => import('./zh-Hans/bulk.ts'),
    ms: () => import('./ms/bulk.ts'),
    pl: () => import('./pl/bulk.ts'),
    'zh-Hant': () => import('./zh-Hant/bulk.ts'),
    ar: () => import('./ar/bulk.ts'),
  },
  (said) => (bulkWords = said),
)
