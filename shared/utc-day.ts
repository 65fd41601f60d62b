import { dateAt } from './zone.ts'

/**
 * The day (YYYY-MM-DD) of a moment (epoch ms) by the calendar in Greenwich: what is counted by day wherever it happened, and
 * days that are reckoned with as numbers (see `daysOf`).
 */
export function utcDay(at: number): string {
  return dateAt(at, 'UTC')
}
