import { saved } from './en-saved.ts'
import { language } from './words.ts'
import type { ConsoleLanguage } from './words.ts'

const catalogues: Record<ConsoleLanguage, typeof saved> = { en: saved }

/** The words of saved replies, in the console's language: only what is loaded when it is wanted may import them. */
export const savedWords = catalogues[language]
