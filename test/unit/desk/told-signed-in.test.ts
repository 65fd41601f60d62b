import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localStarts } from '../../../shared/measures/local-hour.ts'
import { spans } from '../../../shared/limits.ts'
import type { Reached } from '../../../worker/desk/core/presence.ts'
import { toldSignedIn } from '../../../worker/desk/core/told-signed-in.ts'
import { toldWork } from '../../../worker/desk/core/told-work.ts'
import type { Stretch } from '../../../worker/desk/core/told-work.ts'

const minute = 60_000
/** Where clocks go back by half an hour in these hours. */
const zone = 'Australia/Lord_Howe'
const start = Date.parse('2027-04-03T13:00:00Z')
const now = start + 240 * minute

const moment = fc.integer({ min: 0, max: 240 }).map((at) => start + at * minute)

/** Stretches of work on some inquiries, those of one not overlapping. */
const work = fc
  .array(fc.tuple(fc.constantFrom('i1', 'i2', 'i3'), fc.uniqueArray(moment, { maxLength: 8 })))
  .map((all) =>
    [...new Map(all)].flatMap(([inquiry, moments]) => {
      const edges = [...moments].sort((one, other) => one - other)
      return edges.flatMap((from, at): Stretch[] => {
        const to = edges[at + 1]
        if (at % 2 === 1 || to === undefined) return []
        return [{ member: 'm', inquiry, episode: 1, kind: 'work', from, to }]
      })
    }),
  )

/** When a member was reachable: on and off, and maybe still. */
const reached = fc.uniqueArray(moment, { maxLength: 7 }).map((moments) => {
  const edges = [...moments].sort((one, other) => one - other)
  return edges.flatMap((from, at): Reached[] => (at % 2 === 1 ? [] : [{ from, to: edges[at + 1] ?? null }]))
})

const isIn = (at: number, stretches: readonly Reached[]) =>
  stretches.some(({ from, to }) => from <= at && (to === null || at < to))

describe('what is told of the time somebody was signed in', () => {
  it('holds each moment once, each stretch in one hour, all work that is told with it, and no more work than time', () => {
    fc.assert(
      fc.property(reached, work, (untold, stretches) => {
        const told = toldWork(stretches, now, zone)
        const signedIn = toldSignedIn(untold, told, now, zone)
        for (const [at, { from, to, busy }] of signedIn.entries()) {
          expect(from).toBeGreaterThanOrEqual(signedIn[at - 1]?.to ?? 0)
          expect(to).toBeGreaterThan(from)
          expect(localStarts(to - 1, zone).hour).toBe(localStarts(from, zone).hour)
          expect(busy).toBeLessThanOrEqual(to - from)
        }
        const attention = told.pieces.reduce((sum, piece) => sum + piece.attention, 0)
        expect(signedIn.reduce((sum, { busy }) => sum + busy, 0)).toBe(attention)
        const upTo = signedIn.at(-1)?.to ?? 0
        for (let at = start; at < upTo; at += minute)
          expect([at, isIn(at, signedIn)]).toEqual([at, isIn(at, untold) || isIn(at, told.pieces)])
      }),
    )
  })

  it('is all of what is over, and nothing that a sign of work could still change', () => {
    fc.assert(
      fc.property(reached, work, (untold, stretches) => {
        const told = toldWork(stretches, now, zone)
        const upTo = toldSignedIn(untold, told, now, zone).at(-1)?.to ?? 0
        expect(upTo).toBeLessThanOrEqual(now - spans.workGap)
        for (const { from } of told.rest) expect(from).toBeGreaterThanOrEqual(upTo)
        if (told.rest.length > 0) return
        for (const { from, to } of untold)
          if (to !== null && to <= now - spans.workGap) expect(upTo).toBeGreaterThan(from)
      }),
    )
  })
})
