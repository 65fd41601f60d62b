import { articles } from './en-articles.ts'
import { language } from './words.ts'
import type { ConsoleLanguage } from './words.ts'

const catalogues: Record<ConsoleLanguage, typeof articles> = { en: articles }

/** The words of articles, in the console's language: only what is loaded when it is wanted may import them. */
export const articleWords = catalogues[language]
