/** The days that targets are broken down to, as the workspace's zone has them: where they start, and how much work is in them. */
import { dayPlus, monthPlus } from '../../shared/calendar.ts'
import { localDayStart } from '../../shared/measures/local-hour.ts'
import type { Rota } from '../../shared/rota.ts'
import type { Stretch } from '../../shared/schema/measures.ts'
import { workingTimeOf } from '../../shared/working-time-of.ts'

/** A day (its start, epoch ms), and how much working time it has, in all and until now. */
export interface WorkedDay {
  date: string
  start: number
  work: number
  elapsed: number
}

/** @param dates YYYY-MM-DD, each the day after the one before @param now epoch ms */
export function workedDays(dates: readonly string[], rotas: readonly Rota[], zone: string, now: number): WorkedDay[] {
  const starts = [...dates, ...dates.slice(-1).map((last) => dayPlus(last, 1))].map((date) => localDayStart(date, zone))
  return dates.map((date, at) => {
    const [start, end] = [starts[at]!, starts[at + 1]!]
    const work = workingTimeOf(start, end, rotas)
    const elapsed = now >= end ? work : now <= start ? 0 : workingTimeOf(start, now, rotas)
    return { date, start, work, elapsed }
  })
}

/** From the first of these days up to the end of the last. */
export function stretchOfDays(first: string, last: string, zone: string): Stretch {
  return { from: localDayStart(first, zone), to: localDayStart(dayPlus(last, 1), zone) }
}

/** The same of months that follow each other. */
export function stretchOfMonths(months: readonly string[], zone: string): Stretch {
  return stretchOfDays(`${months[0]!}-01`, dayPlus(`${monthPlus(months.at(-1)!, 1)}-01`, -1), zone)
}
