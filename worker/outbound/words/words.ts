/** The catalogues of mails, by language. */
import type { Language } from '../../../shared/schema/basics.ts'
import { en } from './en.ts'
import type { MailWords } from './en.ts'
import { th } from './th.ts'

export const mailWords: Record<Language, MailWords> = { en, th }
