/** The days of the measures page in words. */
import { dayOfYear } from '../text/dates.ts'
import { measuredWords } from '../words/measured-words.ts'
import { locale, words } from '../words/words.ts'
import type { MeasuredDays } from './measures-address.ts'

/** As the end of a sentence: in these 7 days, from 1 November to 5 November. */
export function spanOf(days: MeasuredDays): string {
  if ('period' in days) return measuredWords.span[days.period]
  return words.ledger.spanOfDays(dayOfYear(days.from, locale), dayOfYear(days.to, locale))
}

/** What they are compared with: the 7 days before. */
export function beforeThat(days: MeasuredDays): string {
  return 'period' in days ? measuredWords.beforeThat[days.period] : measuredWords.beforeDays
}
