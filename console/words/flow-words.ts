import { flow } from './en-flow.ts'
import { language } from './words.ts'
import type { ConsoleLanguage } from './words.ts'

const catalogues: Record<ConsoleLanguage, typeof flow> = { en: flow }

/** The words of the flow editor, in the console's language: only what is loaded when it is wanted may import them. */
export const flowWords = catalogues[language]
