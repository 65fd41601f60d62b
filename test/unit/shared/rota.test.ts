import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backAt, dutyAt, leaveAt, nextBoundary } from '../../../shared/rota.ts'
import type { Rota } from '../../../shared/rota.ts'
import { Leaves } from '../../../shared/schema/leave.ts'
import { standInFault } from '../../../shared/stand-in-fault.ts'

const office: [number, number][] = [[540, 1_080]]
const weekly = { mon: office, tue: office, wed: office, thu: office, fri: office, sat: [], sun: [] }
const hours = { weekly, extra: [], closed: [] }
const leave = [{ from: '2026-12-03', until: '2026-12-04', standIn: null }]
const bangkok: Rota = { zone: 'Asia/Bangkok', hours, leave }
const at = (time: string) => Date.parse(`${time}:00+07:00`)

describe('a calendar', () => {
  it.each([
    ['2026-12-02T08:59', 'off-shift', '2026-12-02T09:00'],
    ['2026-12-02T09:00', 'on', '2026-12-02T18:00'],
    ['2026-12-02T18:00', 'off-shift', '2026-12-03T00:00'],
    ['2026-12-03T10:00', 'on-leave', '2026-12-03T18:00'],
    ['2026-12-04T23:59', 'on-leave', '2026-12-05T00:00'],
    ['2026-12-05T00:00', 'off-shift', '2026-12-07T09:00'],
  ] as const)('at %s says %s, and turns at %s', (time, duty, next) => {
    expect(dutyAt(at(time), bangkok)).toBe(duty)
    expect(nextBoundary(at(time), bangkok)).toBe(at(next))
  })

  it('says when somebody is back: after leave, with their next shift', () => {
    expect(backAt(at('2026-12-03T10:00'), bangkok)).toBe(at('2026-12-07T09:00'))
    expect(backAt(at('2026-12-03T10:00'), { ...bangkok, hours: null })).toBe(at('2026-12-05T00:00'))
    expect(backAt(at('2026-12-02T10:00'), bangkok)).toBe(null)
  })

  it('never turns without a boundary, in any zone', () => {
    const zones = fc.constantFrom('Asia/Bangkok', 'America/New_York', 'Pacific/Chatham', 'Africa/Cairo')
    const date = fc
      .integer({ min: 0, max: 364 })
      .map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10))
    fc.assert(
      fc.property(zones, date, fc.nat(5), fc.nat(364 * 24 * 60), fc.boolean(), (zone, from, days, minutes, shifts) => {
        const until = new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10)
        const rota: Rota = { zone, hours: shifts ? hours : null, leave: [{ from, until, standIn: null }] }
        const now = Date.UTC(2026, 0, 1) + minutes * 60_000
        const next = nextBoundary(now, rota)
        const last = Math.min(next ?? Infinity, now + 8 * 86_400_000) - 1
        for (let time = now; time <= last; time += Math.max(1, Math.floor((last - now) / 40))) {
          expect(dutyAt(time, rota)).toBe(dutyAt(now, rota))
          expect(leaveAt(time, rota)).toEqual(leaveAt(now, rota))
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('leave', () => {
  it.each([
    [[{ from: '2026-12-04', until: '2026-12-03' }], 'must not end before it begins'],
    [[{ from: '2026-02-30', until: '2026-03-01' }], 'must be a real date'],
    [
      [
        { from: '2026-12-03', until: '2026-12-05' },
        { from: '2026-12-05', until: '2026-12-06' },
      ],
      '2026-12-05 is in another leave',
    ],
  ])('%j is refused: %s', (given, because) => {
    expect(Leaves.safeParse(given).error?.message).toContain(because)
  })

  const person = (id: string, more: object = {}) => ({
    id,
    name: id,
    receives: true,
    status: 'active' as const,
    teams: ['support'],
    leave: [],
    ...more,
  })
  const off = (standIn: string | null, days = ['2026-12-03', '2026-12-04']) => [
    { from: days[0]!, until: days[1]!, standIn },
  ]
  const all = [
    person('wipa'),
    person('nurul'),
    person('olga', { teams: ['sales'] }),
    person('anan', { leave: off(null, ['2026-12-04', '2026-12-09']) }),
    person('ida', { receives: false }),
    person('sam', { status: 'suspended' }),
    person('ploy', { leave: off('wipa', ['2026-12-20', '2026-12-21']) }),
  ]

  it.each([
    ['nurul', null],
    ['wipa', 'self'],
    ['olga', 'team'],
    ['anan', 'on-leave'],
    ['ida', 'unknown'],
    ['sam', 'unknown'],
    ['nobody', 'unknown'],
  ])('with %s to stand in: %s', (standIn, because) => {
    const member = { ...person('wipa'), leave: off(standIn) }
    expect(standInFault(member, all, '2026-12-01')?.because ?? null).toBe(because)
    // What is past is nobody's concern any more.
    expect(standInFault(member, all, '2026-12-05')).toBe(null)
  })

  it('is not to be had while standing in for somebody else', () => {
    const member = { ...person('wipa'), leave: off(null, ['2026-12-21', '2026-12-22']) }
    expect(standInFault(member, all, '2026-12-01')).toMatchObject({ because: 'needed', who: 'ploy' })
  })
})
