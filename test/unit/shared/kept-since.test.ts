/** So many months ago, by the wall; and until when sales still needs what is closed. */
import { describe, expect, it } from 'vitest'
import type { Sales } from '../../../shared/inquiry/inquiry-state.ts'
import { wantedUntil } from '../../../shared/inquiry/wanted-until.ts'
import { keptSince } from '../../../shared/kept-since.ts'

/** Three in the night in Bangkok. */
const night = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date - 1, 20)

describe('so many months before a night', () => {
  it.each([
    [3, night(2031, 8, 20), night(2031, 5, 20)],
    [24, night(2031, 8, 20), night(2029, 8, 20)],
    [12, night(2032, 2, 29), night(2031, 2, 28)],
    [3, night(2031, 5, 31), night(2031, 2, 28)],
    [3, night(2032, 5, 30), night(2032, 2, 29)],
    [6, night(2031, 3, 1), night(2030, 9, 1)],
  ])('%i months', (months, at, since) => {
    expect(keptSince(at, months, 'Asia/Bangkok')).toBe(since)
  })

  it('is the same hour on the wall where clocks have changed since, and the next one that there is where it was left out', () => {
    const wall = (iso: string) => Date.parse(iso)
    expect(keptSince(wall('2031-07-10T03:00+02:00'), 6, 'Europe/Berlin')).toBe(wall('2031-01-10T03:00+01:00'))
    expect(keptSince(wall('2031-09-30T02:30+02:00'), 6, 'Europe/Berlin')).toBe(wall('2031-03-30T03:30+02:00'))
  })
})

describe('what is closed', () => {
  const sales = (change: Partial<Sales>): Sales => ({
    stage: 'won',
    at: 0,
    screenedBy: null,
    acceptedAt: null,
    acceptedBy: null,
    deal: null,
    lost: null,
    goodsReturned: 0,
    ...change,
  })
  const promise = { day: '2031-08-20', until: 9 }

  it.each<[string, Parameters<typeof wantedUntil>[0], number]>([
    ['is not wanted by itself', { state: 'resolved' }, 0],
    ['is while sales has not taken it', { state: 'resolved', sales: sales({ stage: 'passed' }) }, Infinity],
    ['is while sales works on it', { state: 'unresolved', sales: sales({ stage: 'accepted' }) }, Infinity],
    ['is not when sales gave it back', { state: 'resolved', sales: sales({ stage: 'returned' }) }, 0],
    ['is not once it is lost', { state: 'resolved', sales: sales({ stage: 'lost' }) }, 0],
    ['is not where nothing comes of it', { state: 'disqualified', sales: sales({ stage: 'accepted' }) }, 0],
    ['is not where it counts nowhere', { state: 'void', sales: sales({ promise }) }, 0],
    ['is until the day of its goods', { state: 'resolved', sales: sales({ promise }) }, 9],
    ['is not once they came', { state: 'resolved', sales: sales({ promise, deliveredOn: '2031-08-18' }) }, 0],
  ])('%s', (_, state, until) => {
    expect(wantedUntil(state)).toBe(until)
  })
})
