import { search } from './en-search.ts'
import { language } from './words.ts'
import type { ConsoleLanguage } from './words.ts'

const catalogues: Record<ConsoleLanguage, typeof search> = { en: search }

/** The words for looking for inquiries, in the console's language: only what is loaded when it is wanted may import them. */
export const searchWords = catalogues[language]
