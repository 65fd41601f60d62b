import { install } from './en-install.ts'
import { language } from './words.ts'
import type { ConsoleLanguage } from './words.ts'

const catalogues: Record<ConsoleLanguage, typeof install> = { en: install }

/** The words of putting the tag on pages, in the console's language: only what is loaded when it is wanted may import them. */
export const installWords = catalogues[language]
