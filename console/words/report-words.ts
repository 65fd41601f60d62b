import { reports } from './en-reports.ts'
import type { Widened } from './widened.ts'
import { inLanguage } from './words.ts'

/** The words of reports, in the console's language: only what is loaded when it is wanted may import them. */
export let reportWords: Widened<typeof reports> = reports

inLanguage(
  {
    th: () => import('./th/reports.ts'),
    'zh-Hans': () => import('./zh-Hans/reports.ts'),
    ms: () => import('./ms/reports.ts'),
    pl: () => import('./pl/reports.ts'),
    'zh-Hant': () => import('./zh-Hant/reports.ts'),
    ar: () => import('./ar/reports.ts'),
  },
  (said) => (reportWords = said),
)
