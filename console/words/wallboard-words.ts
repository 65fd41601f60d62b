import { wallboard } from './en-wallboard.ts'
import { language } from './words.ts'
import type { ConsoleLanguage } from './words.ts'

const catalogues: Record<ConsoleLanguage, typeof wallboard> = { en: wallboard }

/** The words of the wallboard, in the console's language: only what is loaded when it is wanted may import them. */
export const wallboardWords = catalogues[language]
