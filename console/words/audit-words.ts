import { audit } from './en-audit.ts'
import { language } from './words.ts'
import type { ConsoleLanguage } from './words.ts'

const catalogues: Record<ConsoleLanguage, typeof audit> = { en: audit }

/** The words of the audit log, in the console's language: only what is loaded when it is wanted may import them. */
export const auditWords = catalogues[language]
