import { describe, expect, it } from 'vitest'
import { newestDue, nextDue } from '../../../shared/reports/report-days.ts'
import { reportPeriods } from '../../../shared/reports/report-periods.ts'

const at = (iso: string) => Date.parse(iso)
const moments = ({ at: moment, day }: { at: number; day: string }) => `${new Date(moment).toISOString()} ${day}`

describe('when a report is due', () => {
  it.each([
    ['before its hour: that of the day before', '2026-11-27T23:59:59Z', '2026-11-27T00:00:00.000Z 2026-11-26'],
    ['at its hour', '2026-11-28T00:00:00Z', '2026-11-28T00:00:00.000Z 2026-11-27'],
    ['long after it', '2026-11-28T16:59:00Z', '2026-11-28T00:00:00.000Z 2026-11-27'],
  ])('%s', (_, now, due) => {
    expect(moments(newestDue('daily', { hour: 7, weekday: 'mon' }, at(now), 'Asia/Bangkok'))).toBe(due)
  })

  it('is of the seven days before its weekday', () => {
    const plan = { hour: 6, weekday: 'mon' } as const
    const saturday = at('2026-11-28T12:00:00Z')
    expect(moments(newestDue('weekly', plan, saturday, 'Europe/Warsaw'))).toBe('2026-11-23T05:00:00.000Z 2026-11-22')
    expect(moments(nextDue('weekly', plan, saturday, 'Europe/Warsaw'))).toBe('2026-11-30T05:00:00.000Z 2026-11-29')
    const struck = at('2026-11-30T05:00:00Z')
    expect(moments(newestDue('weekly', plan, struck, 'Europe/Warsaw'))).toBe('2026-11-30T05:00:00.000Z 2026-11-29')
    expect(moments(nextDue('weekly', plan, struck, 'Europe/Warsaw'))).toBe('2026-12-07T05:00:00.000Z 2026-12-06')
  })

  it.each([
    // The clock goes from 02:00 to 03:00 on 29 March 2026, and from 03:00 to 02:00 on 25 October.
    ['an hour that spring leaves out: the next there is', 2, '2026-03-29T00:30:00Z', '2026-03-29T01:00:00.000Z'],
    ['after it', 7, '2026-03-29T00:30:00Z', '2026-03-29T05:00:00.000Z'],
    ['an hour that comes twice: the first time', 2, '2026-10-24T23:00:00Z', '2026-10-25T00:00:00.000Z'],
    ['once only', 2, '2026-10-25T00:00:00Z', '2026-10-26T01:00:00.000Z'],
    ['midnight', 0, '2026-10-25T12:00:00Z', '2026-10-25T23:00:00.000Z'],
  ])('at %s', (_, hour, now, due) => {
    const next = nextDue('daily', { hour, weekday: 'mon' }, at(now), 'Europe/Warsaw')
    expect(new Date(next.at).toISOString()).toBe(due)
  })
})

describe('the periods of a report', () => {
  it('are the day and twelve weeks of days, with no gap where clocks change', () => {
    const periods = reportPeriods({ kind: 'daily', day: '2026-10-26' }, 'Europe/Warsaw')
    expect(periods).toHaveLength(85)
    const last = periods.at(-1)!
    expect(new Date(last.from).toISOString()).toBe('2026-10-25T23:00:00.000Z')
    expect(periods.at(-2)!.to - periods.at(-2)!.from).toBe(25 * 3_600_000)
    for (const [index, { from }] of periods.slice(1).entries()) expect(from).toBe(periods[index]!.to)
  })

  it('are the week and twelve weeks before, each beginning on the same weekday', () => {
    const periods = reportPeriods({ kind: 'weekly', day: '2026-11-29' }, 'UTC')
    expect(periods).toHaveLength(13)
    expect(new Set(periods.map(({ day }) => day % 7)).size).toBe(1)
    expect(new Date(periods.at(-1)!.from).toISOString()).toBe('2026-11-23T00:00:00.000Z')
  })
})
