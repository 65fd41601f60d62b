import { firstSteps } from './en-first-steps.ts'
import type { Widened } from './widened.ts'
import { inLanguage } from './words.ts'

/** The words of the first steps, in the console's language: only what is loaded when it is wanted may import them. */
export let firstStepsWords: Widened<typeof firstSteps> = firstSteps

inLanguage(
  {
    th: () => import('./th/first-steps.ts'),
    'zh-Hans': () => import('./zh-Hans/first-steps.ts'),
    ms: () => import('./ms/first-steps.ts'),
    pl: () => import('./pl/first-steps.ts'),
    'zh-Hant': () => import('./zh-Hant/first-steps.ts'),
    ar: () => import('./ar/first-steps.ts'),
  },
  (said) => (firstStepsWords = said),
)
