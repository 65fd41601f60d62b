import { handling } from './en-handling.ts'
import { language } from './words.ts'
import type { ConsoleLanguage } from './words.ts'

const catalogues: Record<ConsoleLanguage, typeof handling> = { en: handling }

/** The words for what is done with an inquiry beside answering it, in the console's language: only what is loaded when it is wanted may import them. */
export const handlingWords = catalogues[language]
