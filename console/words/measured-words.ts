import { measured } from './en-measured.ts'
import { language } from './words.ts'
import type { ConsoleLanguage } from './words.ts'

const catalogues: Record<ConsoleLanguage, typeof measured> = { en: measured }

/** The words of the page of measures, in the console's language: only what is loaded when it is wanted may import them. */
export const measuredWords = catalogues[language]
