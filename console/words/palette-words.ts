import { palette } from './en-palette.ts'
import { language } from './words.ts'
import type { ConsoleLanguage } from './words.ts'

const catalogues: Record<ConsoleLanguage, typeof palette> = { en: palette }

/** The words for the list of everything one can do, in the console's language: only what is loaded when it is wanted may import them. */
export const paletteWords = catalogues[language]
