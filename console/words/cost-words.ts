import { costs } from './en-costs.ts'
import { language } from './words.ts'
import type { ConsoleLanguage } from './words.ts'

const catalogues: Record<ConsoleLanguage, typeof costs> = { en: costs }

/** The words of what things cost, in the console's language: only what is loaded when it is wanted may import them. */
export const costWords = catalogues[language]
