import { describe, expect, it } from 'vitest'
import type { Flag } from '../../../shared/measures/anomaly/judge.ts'
import type { Point } from '../../../shared/measures/anomaly/series.ts'
import { likelyCauses } from '../../../shared/reports/likely-causes.ts'
import type { Cuts } from '../../../shared/reports/likely-causes.ts'

const nothing: Cuts = { holidays: [], people: null, widgets: [], queues: [], sites: [], sources: [] }
const spike = (change: number): Flag => ({ kind: 'spike', value: 1, usual: 1, range: [0, 2], change, n: 100, z: 5 })

/** Four weeks of days alike, and the day itself. */
function days(usual: { n: number; amount: number }, now: { n: number; amount: number }, newest = 1): Point[] {
  return Array.from({ length: 29 }, (_, day) => ({ day, ...(day > 28 - newest ? now : usual) }))
}
const counted = (usual: number, now: number) => days({ n: usual, amount: usual }, { n: now, amount: now })

describe('the likely cause', () => {
  it('is nobody’s in particular where there is none', () => {
    expect(likelyCauses(spike(0.5), 'count', nothing)).toEqual([])
  })

  it('is a holiday', () => {
    const cuts = { ...nothing, holidays: ['Loy Krathong'] }
    expect(likelyCauses(spike(-0.5), 'count', cuts)).toEqual([{ kind: 'holiday', name: 'Loy Krathong' }])
  })

  it.each([
    [8, 6, true],
    [8, 7, false],
    [1, 0, true],
    [1, 1, false],
  ])('of %i people usually there, %i were: %s', (usual, there, isFewer) => {
    const causes = likelyCauses(spike(0.5), 'share', { ...nothing, people: counted(usual, there) })
    expect(causes).toEqual(isFewer ? [{ kind: 'fewer-people', there, usual }] : [])
  })

  it('is compared with the same weekday, on which fewer always come', () => {
    const people = Array.from({ length: 29 }, (_, day) => ({ day, n: 0, amount: day % 7 === 0 ? 3 : 8 }))
    expect(likelyCauses(spike(0.5), 'share', { ...nothing, people })).toEqual([])
  })

  it('is a website whose widget fails', () => {
    const cuts = { ...nothing, widgets: [{ site: 'shop.example', failed: 0.4, usual: 0.01 }] }
    expect(likelyCauses(spike(-0.5), 'count', cuts)).toEqual([
      { kind: 'widget', site: 'shop.example', failed: 0.4, usual: 0.01 },
    ])
  })

  it('is the one queue that has most of the change', () => {
    const queues = [
      { name: 'Spare parts', points: counted(50, 120) },
      { name: 'Everyone', points: counted(150, 160) },
    ]
    expect(likelyCauses(spike(0.4), 'count', { ...nothing, queues })).toEqual([
      { kind: 'queue', name: 'Spare parts', share: 70 / 80 },
    ])
    expect(likelyCauses(spike(-0.4), 'count', { ...nothing, queues })).toEqual([])
  })

  it('is the queue of a rush, in which nearly everybody came to it', () => {
    const queues = [
      { name: 'Sale', points: counted(30, 220) },
      { name: 'Everyone', points: counted(40, 45) },
    ]
    const [cause] = likelyCauses(spike(2.8), 'count', { ...nothing, queues })
    expect(cause).toEqual({ kind: 'queue', name: 'Sale', share: 190 / 195 })
  })

  it('is no queue that merely has most of everything, nor the only one there is', () => {
    const queues = [
      { name: 'Everyone', points: counted(180, 360) },
      { name: 'Spare parts', points: counted(20, 40) },
    ]
    expect(likelyCauses(spike(1), 'count', { ...nothing, queues })).toEqual([])
    expect(likelyCauses(spike(1), 'count', { ...nothing, queues: queues.slice(0, 1) })).toEqual([])
  })

  it('is the one website where more left, by its own rate', () => {
    const sites = [
      { name: 'shop.example', points: days({ n: 100, amount: 5 }, { n: 100, amount: 5 }) },
      { name: 'lamps.example', points: days({ n: 100, amount: 5 }, { n: 100, amount: 35 }) },
    ]
    expect(likelyCauses(spike(0.15), 'share', { ...nothing, sites })).toEqual([
      { kind: 'site', name: 'lamps.example', share: 1 },
    ])
  })

  it('is a source that was not there before', () => {
    const sources = [
      { name: 'noon-sale', points: counted(0, 38) },
      { name: 'direct', points: counted(60, 64) },
    ]
    expect(likelyCauses(spike(0.7), 'count', { ...nothing, sources })).toEqual([
      { kind: 'source', name: 'noon-sale', share: 38 / 42 },
    ])
  })

  it('of a drift is looked for in all its days', () => {
    const drifting = { n: 100, amount: 12 }
    const queues = [
      { name: 'Everyone', points: days({ n: 100, amount: 5 }, { n: 100, amount: 5 }, 9) },
      { name: 'Spare parts', points: days({ n: 100, amount: 5 }, drifting, 9) },
    ]
    const flag: Flag = { ...spike(0.03), kind: 'drift' }
    expect(likelyCauses(flag, 'share', { ...nothing, queues })).toMatchObject([{ kind: 'queue', name: 'Spare parts' }])
  })

  it('says nothing of a key without a past', () => {
    const queues = [
      { name: 'New', points: [{ day: 28, n: 80, amount: 80 }] },
      { name: 'Everyone', points: counted(100, 140) },
      { name: 'Spare parts', points: counted(100, 100) },
    ]
    expect(likelyCauses(spike(0.5), 'count', { ...nothing, queues })).toMatchObject([{ name: 'Everyone' }])
  })
})
