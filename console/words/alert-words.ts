import { alerts } from './en-alerts.ts'
import type { Widened } from './widened.ts'
import { inLanguage } from './words.ts'

/** The words of alerts, in the console's language: only what is loaded when it is wanted may import them. */
export let alertWords: Widened<typeof alerts> = alerts

inLanguage(
  {
    th: () => import('./th/alerts.ts'),
    'zh-Hans': () => import('./zh-Hans/alerts.ts'),
    ms: () => import('./ms/alerts.ts'),
    pl: () => import('./pl/alerts.ts'),
    'zh-Hant': () => import('./zh-Hant/alerts.ts'),
    ar: () => import('./ar/alerts.ts'),
  },
  (said) => (alertWords = said),
)
