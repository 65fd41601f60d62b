import type { Leave } from '../../shared/schema/leave.ts'
import { dayAndMonth } from '../text/dates.ts'
import { rotaWords } from '../words/rota-words.ts'
import { locale } from '../words/words.ts'

/** The days of a leave in words: `3 Dec to 7 Dec`. Used by the list of people, and where a leave stands against another. */
export function leaveDays({ from, until }: Pick<Leave, 'from' | 'until'>): string {
  const day = (date: string) => dayAndMonth(Date.parse(date), locale, 'UTC')
  return from === until ? day(from) : rotaWords.days(day(from), day(until))
}
