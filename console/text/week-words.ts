import { clockOf, weekdays } from '../../shared/schema/hours.ts'
import type { Hours, Weekday } from '../../shared/schema/hours.ts'
import { words } from '../words/words.ts'

/** 1970-01-05 was a Monday. */
const monday = 4 * 86_400_000

/** The hours of a week in short, days alike together: `Mon–Fri 09:00–17:00, Sat 10:00–14:00`. */
export function weekWords(week: NonNullable<Hours['weekly']>, language: string): string {
  const runs: { from: Weekday; to: Weekday; said: string }[] = []
  for (const [at, day] of weekdays.entries()) {
    const said = week[day].map(([from, to]) => `${clockOf(from)}–${clockOf(to % 1_440)}`).join(' ')
    const last = runs.at(-1)
    if (last?.said === said && last.to === weekdays[at - 1]) last.to = day
    else runs.push({ from: day, to: day, said })
  }
  const short = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' })
  const name = (day: Weekday) => short.format(monday + weekdays.indexOf(day) * 86_400_000)
  return runs
    .filter(({ said }) => said !== '')
    .map(({ from, to, said }) => `${from === to ? name(from) : `${name(from)}–${name(to)}`} ${said}`)
    .join(words.comma)
}
