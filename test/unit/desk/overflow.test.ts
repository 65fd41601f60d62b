import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evolve } from '../../../shared/inquiry/evolve.ts'
import type { InquiryHappening } from '../../../shared/inquiry/inquiry-event.ts'
import type { InquiryState } from '../../../shared/inquiry/inquiry-state.ts'
import { spans } from '../../../shared/limits.ts'
import { mostHops, overflowChain } from '../../../shared/routing/overflow-chain.ts'
import { Hours } from '../../../shared/schema/hours.ts'
import { submit } from '../../../worker/desk/core/submit.ts'
import { overflow, overflowAt } from '../../../worker/desk/core/overflow.ts'
import type { Overflowing } from '../../../worker/desk/core/overflow.ts'
import { entersLive } from './usual-promising.ts'

const always = { zone: 'UTC', hours: null, pause: null }

/** A queue that hands on to another after so many seconds. */
function queue(id: string, to: string | null, after = 60, calendar: Overflowing['calendar'] = always): Overflowing {
  return { id, team: `team of ${id}`, rules: { overflow: { after, to } }, calendar }
}
const stays = (id: string): Overflowing => ({ ...queue(id, null), rules: { overflow: null } })

function happen(state: InquiryState | null, at: number, happening: InquiryHappening): InquiryState {
  return evolve(state, { ...happening, stream: 'i', seq: (state?.seq ?? 0) + 1, at, v: 1 })
}

const enteredAt = Date.parse('2026-11-27T10:00:00Z')
const place = { site: 's', queue: 'a', team: 'team of a', visitor: 'v' }
const waiting = happen(
  null,
  enteredAt,
  submit({ id: 'i', language: 'en', source: 'direct', byMail: false }, place, entersLive)[0]!,
)

/** Where it goes when nobody ever takes it: queues by the second in which it came there, and when it was stranded. */
function fate(queues: readonly Overflowing[], first = waiting): { went: [string, number][]; stranded: number | null } {
  let state = first
  const went: [string, number][] = []
  for (;;) {
    const at = overflowAt(
      state,
      queues.find(({ id }) => id === state.queue)!,
    )
    if (at === null) return { went, stranded: null }
    state = happen(state, at, overflow(state, queues, at))
    const second = (at - enteredAt) / 1000
    if (state.stranded) return { went, stranded: second }
    went.push([state.queue, second])
  }
}

describe('an inquiry that nobody takes', () => {
  it('stays where its queue says nothing of it', () => {
    expect(fate([stays('a'), queue('b', 'a')])).toEqual({ went: [], stranded: null })
  })

  it('goes on from queue to queue, each wait counted from when it came there, and then its managers are told', () => {
    const queues = [queue('a', 'b', 30), queue('b', 'c', 60), queue('c', null, 90)]
    expect(fate(queues)).toEqual({
      went: [
        ['b', 30],
        ['c', 90],
      ],
      stranded: 180,
    })
  })

  it('is not forgotten in a queue that says nothing, where it came by overflow', () => {
    expect(fate([queue('a', 'b', 30), stays('b')])).toEqual({
      went: [['b', 30]],
      stranded: 30 + spans.stranded / 1000,
    })
  })

  it('keeps its place and who missed it, and belongs to the team of the queue it came to', () => {
    const offered = happen(waiting, enteredAt, {
      type: 'offered',
      actor: { kind: 'system', id: null },
      data: { member: 'ann', due: enteredAt + 1 },
    })
    const missed = happen(offered, enteredAt + 1, {
      type: 'missed',
      actor: { kind: 'system', id: null },
      data: { member: 'ann', because: 'time' },
    })
    const after = happen(
      missed,
      enteredAt + 60_000,
      overflow(missed, [queue('a', 'b'), stays('b')], enteredAt + 60_000),
    )
    expect(after).toMatchObject({ queue: 'b', team: 'team of b', enteredAt, tried: { ann: enteredAt + 1 } })
    expect(after.visited).toEqual(['a', 'b'])
  })

  it('passes by a queue that is closed then, to the one after it', () => {
    const monday = { zone: 'UTC', hours: Hours.parse({ weekly: { mon: [[0, 1440]] } }), pause: null }
    expect(fate([queue('a', 'b', 30), queue('b', 'c', 60, monday), queue('c', null, 90)])).toEqual({
      went: [['c', 30]],
      stranded: 120,
    })
  })

  it('waits while its own queue is closed: only working time counts', () => {
    const office = { zone: 'UTC', hours: Hours.parse({ weekly: { sat: [[480, 540]] } }), pause: null }
    const next = (Date.parse('2026-11-28T08:01:00Z') - enteredAt) / 1000
    expect(fate([queue('a', null, 60, office)])).toEqual({ went: [], stranded: next })
  })

  it('is told of once, until somebody takes it; opened again it begins anew', () => {
    const queues = [queue('a', null, 30)]
    const stranded = happen(waiting, enteredAt + 30_000, overflow(waiting, queues, enteredAt + 30_000))
    expect(overflowAt(stranded, queues[0]!)).toBe(null)
    const member = { kind: 'member', id: 'ann' } as const
    const taken = happen(stranded, enteredAt + 40_000, { type: 'assigned', actor: member, data: { member: 'ann' } })
    expect(taken.stranded).toBe(undefined)
    const closed = happen(taken, enteredAt + 50_000, { type: 'closed', actor: member, data: { state: 'resolved' } })
    const again = happen(closed, enteredAt + 60_000, {
      type: 'reopened',
      actor: member,
      data: { episode: 2, ...entersLive },
    })
    expect(overflowAt(again, queues[0]!)).toBe(enteredAt + 90_000)
  })

  it('is in no queue twice and goes on at most four times, whatever the queues say, and always comes to an end', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    const random = fc.tuple(
      ...ids.map((id) =>
        fc
          .record({ to: fc.option(fc.constantFrom(...ids), { nil: null }), after: fc.integer({ min: 10, max: 99 }) })
          .map(({ to, after }) => queue(id, to, after)),
      ),
    )
    fc.assert(
      fc.property(random, (queues) => {
        const { went, stranded } = fate(queues)
        const visited = ['a', ...went.map(([id]) => id)]
        expect(new Set(visited).size).toBe(visited.length)
        expect(went.length).toBeLessThanOrEqual(mostHops)
        expect(stranded).not.toBe(null)
      }),
    )
  })
})

describe('the chain of a queue', () => {
  const link = (id: string, to: string | null) => ({ id, rules: { overflow: { after: 60, to } } })
  it('is where it leads, and a circle by the queue that comes again', () => {
    const queues = [link('a', 'b'), link('b', 'c'), link('c', 'b'), link('d', null), link('e', 'e')]
    expect(overflowChain('d', queues)).toEqual({ queues: ['d'], circle: false })
    expect(overflowChain('a', queues)).toEqual({ queues: ['a', 'b', 'c', 'b'], circle: true })
    expect(overflowChain('e', queues)).toEqual({ queues: ['e', 'e'], circle: true })
  })
})
