import { secondFactor } from './en-second-factor.ts'
import { language } from './words.ts'
import type { ConsoleLanguage } from './words.ts'

const catalogues: Record<ConsoleLanguage, typeof secondFactor> = { en: secondFactor }

/** The words of the second step of signing in: only what is loaded when it is wanted may import them. */
export const secondFactorWords = catalogues[language]
