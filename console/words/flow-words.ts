import { flow } from './en-flow.ts'
import type { Widened } from './widened.ts'
import { inLanguage } from './words.ts'

/** The words of the flow editor, in the console's language: only what is loaded when it is wanted may import them. */
export let flowWords: Widened<typeof flow> = flow

inLanguage(
  {
    th: () => import('./th/flow.ts'),
    'zh-Hans': () => import('./zh-Hans/flow.ts'),
    ms: () => import('./ms/flow.ts'),
    pl: () => import('./pl/flow.ts'),
    'zh-Hant': () => import('./zh-Hant/flow.ts'),
    ar: () => import('./ar/flow.ts'),
  },
  (said) => (flowWords = said),
)
