import { alerts } from './en-alerts.ts'
import { language } from './words.ts'
import type { ConsoleLanguage } from './words.ts'

const catalogues: Record<ConsoleLanguage, typeof alerts> = { en: alerts }

/** The words of alerts, in the console's language: only what is loaded when it is wanted may import them. */
export const alertWords = catalogues[language]
