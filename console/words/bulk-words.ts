import { bulk } from './en-bulk.ts'
import { language } from './words.ts'
import type { ConsoleLanguage } from './words.ts'

const catalogues: Record<ConsoleLanguage, typeof bulk> = { en: bulk }

/** The words of what is done with several at once, in the console's language: only what is loaded then may import them. */
export const bulkWords = catalogues[language]
