import { costs } from './en-costs.ts'
import type { Widened } from './widened.ts'
import { inLanguage } from './words.ts'

/** The words of what things cost, in the console's language: only what is loaded when it is wanted may import them. */
export let costWords: Widened<typeof costs> = costs

inLanguage(
  {
    th: () => import('./th/costs.ts'),
    'zh-Hans': () => import('./zh-Hans/costs.ts'),
    ms: () => import('./ms/costs.ts'),
    pl: () => import('./pl/costs.ts'),
    'zh-Hant': () => import('./zh-Hant/costs.ts'),
    ar: () => import('./ar/costs.ts'),
  },
  (said) => (costWords = said),
)
