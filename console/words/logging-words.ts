import { logging } from './en-logging.ts'
import { language } from './words.ts'
import type { ConsoleLanguage } from './words.ts'

const catalogues: Record<ConsoleLanguage, typeof logging> = { en: logging }

/** The words for logging a request, in the console's language: only what is loaded when it is wanted may import them. */
export const loggingWords = catalogues[language]
