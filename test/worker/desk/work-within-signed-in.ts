/** What must hold of the time people were signed in, whatever happened at the Desk. Used by the tests that let chance decide. */
import { env } from 'cloudflare:workers'
import { expect } from 'vitest'
import { localStarts } from '../../../shared/measures/local-hour.ts'
import { all, sql } from '../../../worker/record/sql.ts'
import type { House } from './house.ts'

interface Stretch {
  from: number
  to: number
}

interface Row {
  stream: string
  type: string
  at: number
  actor: string
  data: string
}

/** So much attention and time signed in has a cell of the record. */
interface Cell {
  grain: 'hour' | 'day'
  key: string
  t: number
  attention: number
  busy: number
  signedIn: number
}

/**
 * Nobody worked longer than they were signed in, in any hour or day that is kept; what people were signed in adds up to the
 * whole; and each was so exactly while they were reachable or at work, as far as it is told. At any moment, also of a
 * record that lags behind. @returns how much was told, in ms
 */
export async function expectWorkWithinSignedIn({ workspace }: House, zone: string): Promise<number> {
  const cells = await all<Cell>(
    env.DB,
    sql`SELECT grain, key, t, coalesce(sums ->> 'attention', 0) AS attention, coalesce(sums ->> 'busy', 0) AS busy,
        coalesce(sums ->> 'signedIn', 0) AS signedIn FROM rollup
      WHERE workspace = ${workspace} AND dim IN ('all', 'assistant') AND grain IN ('hour', 'day')
        AND generation = (SELECT coalesce(max(generation), 1) FROM counting WHERE workspace = ${workspace})`,
  )
  expect(cells.filter(({ attention, busy, signedIn }) => attention > busy || busy > signedIn)).toEqual([])
  for (const [t, ofDay] of Map.groupBy(
    cells.filter(({ grain }) => grain === 'day'),
    (cell) => cell.t,
  ))
    expect([t, sumOf(ofDay.filter(({ key }) => key !== ''))]).toEqual([t, sumOf(ofDay.filter(({ key }) => key === ''))])
  const log = await all<Row>(
    env.DB,
    sql`SELECT stream, type, at, actor, data FROM event WHERE workspace = ${workspace} ORDER BY stream, seq`,
  )
  const told = Map.groupBy(
    log.filter(({ type }) => type === 'signed-in'),
    ({ stream }) => stream,
  )
  let sum = 0
  for (const [member, own] of told) {
    const stretches = own.map(({ data }) => JSON.parse(data) as Stretch)
    for (const [at, { from, to }] of stretches.entries()) {
      expect(from).toBeGreaterThanOrEqual(stretches[at - 1]?.to ?? 0)
      expect(localStarts(to - 1, zone).hour).toBe(localStarts(from, zone).hour)
    }
    const upTo = stretches.at(-1)!.to
    const before = (one: Stretch) => ({ from: one.from, to: Math.min(one.to, upTo) })
    const there = [...reachedBy(log, member), ...workedBy(log, member)].map(before)
    expect(united(stretches)).toEqual(united(there))
    sum += stretches.reduce((all, { from, to }) => all + to - from, 0)
  }
  return sum
}

function sumOf(cells: readonly Cell[]): { signedIn: number; busy: number } {
  return {
    signedIn: cells.reduce((sum, { signedIn }) => sum + signedIn, 0),
    busy: cells.reduce((sum, { busy }) => sum + busy, 0),
  }
}

function reachedBy(log: readonly Row[], member: string): Stretch[] {
  const stretches: Stretch[] = []
  for (const { stream, type, at, data } of log) {
    if (stream !== member) continue
    if (type === 'reachable') stretches.push({ from: at, to: Infinity })
    if (type === 'unreachable') stretches.at(-1)!.to = (JSON.parse(data) as { since?: number }).since ?? at
  }
  return stretches
}

function workedBy(log: readonly Row[], member: string): Stretch[] {
  return log
    .filter(({ type, actor }) => type === 'worked' && actor === member)
    .map(({ data }) => JSON.parse(data) as Stretch)
}

function united(stretches: readonly Stretch[]): Stretch[] {
  const whole: Stretch[] = []
  for (const { from, to } of [...stretches].sort((one, other) => one.from - other.from)) {
    const last = whole.at(-1)
    if (from >= to) continue
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to)
    else whole.push({ from, to })
  }
  return whole
}
