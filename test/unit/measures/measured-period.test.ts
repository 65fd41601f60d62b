import { describe, expect, it } from 'vitest'
import { measuredPeriod } from '../../../worker/measures/measured-period.ts'

describe('the days of a period', () => {
  const at = (text: string) => Date.parse(text)

  it('begin at midnight of the workspace, also 5:45 ahead', () => {
    const { from, to, before } = measuredPeriod({ period: '7' }, at('2026-11-26T18:30:00Z'), 'Asia/Kathmandu')
    // In Nepal it is 0:15 on the 27th.
    expect([from, to]).toEqual([at('2026-11-20T18:15:00Z'), at('2026-11-27T18:15:00Z')])
    expect(before).toEqual({ from: at('2026-11-13T18:15:00Z'), to: from })
  })

  it('have 25 hours when summer time ends, each begun hour once', () => {
    const period = measuredPeriod({ period: 'today' }, at('2026-10-25T12:00:00Z'), 'Europe/Berlin')
    expect([period.from, period.to]).toEqual([at('2026-10-24T22:00:00Z'), at('2026-10-25T23:00:00Z')])
    expect(period.starts).toEqual(Array.from({ length: 15 }, (_, hour) => period.from + hour * 3_600_000))
  })

  it('have a short hour where clocks change by half an hour', () => {
    // On Lord Howe Island 2:00 becomes 2:30 on 4 October 2026, at 15:30 of the day before in Greenwich.
    const { starts } = measuredPeriod({ period: 'today' }, at('2026-10-03T17:00:00Z'), 'Australia/Lord_Howe')
    expect(starts.map((start) => new Date(start).toISOString().slice(11, 16))).toEqual([
      '13:30',
      '14:30',
      '15:30',
      '16:00',
      '17:00',
    ])
  })

  it('are thirty local days over a change of clocks', () => {
    const { starts, from, to } = measuredPeriod({ period: '30' }, at('2026-04-05T10:00:00Z'), 'Europe/Berlin')
    expect([starts.length, starts[0], to - from]).toEqual([30, at('2026-03-06T23:00:00Z'), 30 * 86_400_000 - 3_600_000])
  })
})
