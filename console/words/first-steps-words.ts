import { firstSteps } from './en-first-steps.ts'
import { language } from './words.ts'
import type { ConsoleLanguage } from './words.ts'

const catalogues: Record<ConsoleLanguage, typeof firstSteps> = { en: firstSteps }

/** The words of the first steps, in the console's language: only what is loaded when it is wanted may import them. */
export const firstStepsWords = catalogues[language]
