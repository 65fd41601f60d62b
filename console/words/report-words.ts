import { reports } from './en-reports.ts'
import { language } from './words.ts'
import type { ConsoleLanguage } from './words.ts'

const catalogues: Record<ConsoleLanguage, typeof reports> = { en: reports }

/** The words of reports, in the console's language: only what is loaded when it is wanted may import them. */
export const reportWords = catalogues[language]
