/** The catalogues of mails, by language: a language without a catalogue does not compile. */
import type { Language } from '../../../shared/schema/basics.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'
import type { MailWords } from './en.ts'
import { ms } from './ms.ts'
import { pl } from './pl.ts'
import { reportAr } from './report-ar.ts'
import { reportEn } from './report-en.ts'
import type { ReportMailWords } from './report-en.ts'
import { reportMs } from './report-ms.ts'
import { reportPl } from './report-pl.ts'
import { reportTh } from './report-th.ts'
import { reportZhHans } from './report-zh-Hans.ts'
import { reportZhHant } from './report-zh-Hant.ts'
import { th } from './th.ts'
import { zhHans } from './zh-Hans.ts'
import { zhHant } from './zh-Hant.ts'

const mails: Record<Language, MailWords> = { en, th, ms, pl, 'zh-Hans': zhHans, 'zh-Hant': zhHant, ar }

const reports: Record<Language, ReportMailWords> = {
  en: reportEn,
  th: reportTh,
  ms: reportMs,
  pl: reportPl,
  'zh-Hans': reportZhHans,
  'zh-Hant': reportZhHant,
  ar: reportAr,
}

/** What a mail says. */
export function mailIn(language: Language, mail: Exclude<keyof MailWords, 'foot' | 'address' | 'push'>) {
  const { foot, address, [mail]: said } = mails[language]
  return { foot, address, ...said }
}

/** What a report says. */
export function reportIn(language: Language) {
  const { foot, address } = mails[language]
  return { foot, address, ...reports[language] }
}

/** What a push shows. */
export function pushIn(language: Language): MailWords['push'] {
  return mails[language].push
}
