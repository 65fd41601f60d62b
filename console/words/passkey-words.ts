import { passkeys } from './en-passkeys.ts'
import { language } from './words.ts'
import type { ConsoleLanguage } from './words.ts'

const catalogues: Record<ConsoleLanguage, typeof passkeys> = { en: passkeys }

/** The words of one's passkeys: only what is loaded when it is wanted may import them. */
export const passkeyWords = catalogues[language]
