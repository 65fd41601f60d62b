/**
 * Public holidays of a country, proposed for a queue's closed days. Loaded alone and only when somebody asks: the rules
 * of all countries are heavy.
 */
import Holidays from 'date-holidays'
import type { ClosedDay } from '../../shared/schema/hours.ts'
import { utcDay } from '../../shared/utc-day.ts'
import { language } from '../words/words.ts'

const day = 86_400_000

/**
 * The public holidays of a year from `from` (YYYY-MM-DD), one name for each date, in order; in the reader's language, where
 * they are known in it.
 * @param country in two letters; @returns null when nothing is known of that country
 */
export function publicHolidays(country: string, from: string): ClosedDay[] | null {
  const [reader = 'en'] = language.split('-')
  const holidays = new Holidays(country, { types: ['public'], languages: [reader, 'en'] })
  const year = Number(from.slice(0, 4))
  const until = `${year + 1}${from.slice(4)}`
  const found = [year, year + 1].flatMap((one) => holidays.getHolidays(one, reader))
  if (found.length === 0) return null
  const days = new Map<string, string>()
  for (const { date, start, end, name } of found) {
    // Its date is that of the country, wherever the browser is. Some last several days.
    const first = Date.parse(date.slice(0, 10))
    const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / day))
    for (let at = 0; at < length; at++) {
      const shown = utcDay(first + at * day)
      if (shown >= from && shown < until && !days.has(shown)) days.set(shown, name)
    }
  }
  return [...days].map(([date, name]) => ({ date, name })).toSorted((one, other) => (one.date < other.date ? -1 : 1))
}
