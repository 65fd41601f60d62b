import { look } from './en-look.ts'
import { language } from './words.ts'
import type { ConsoleLanguage } from './words.ts'

const catalogues: Record<ConsoleLanguage, typeof look> = { en: look }

/** The words of how a widget looks, in the console's language: only what is loaded when it is wanted may import them. */
export const lookWords = catalogues[language]
