import { targets } from './en-targets.ts'
import { language } from './words.ts'
import type { ConsoleLanguage } from './words.ts'

const catalogues: Record<ConsoleLanguage, typeof targets> = { en: targets }

/** The words of targets, in the console's language: only what is loaded when it is wanted may import them. */
export const targetWords = catalogues[language]
