import { describe, expect, it } from 'vitest'
import { figuresOf, peopleOf, urgencyOf } from '../../../console/wallboard/wallboard-figures.ts'
import type { Colleague } from '../../../shared/schema/frame.ts'
import { card as cardOf } from './card.ts'

const at = Date.UTC(2026, 10, 27, 3)

describe('who waits', () => {
  const cards = [
    cardOf({ id: 'b', state: 'waiting', queue: 'one', enteredAt: at + 2 }),
    cardOf({ id: 'a', state: 'offered', queue: 'one', enteredAt: at + 1, assignee: 'ann', offerDue: at + 45_000 }),
    cardOf({ id: 'c', state: 'waiting', queue: 'two', enteredAt: at }),
    cardOf({ id: 'd', state: 'callback-owed', queue: 'two', enteredAt: at - 9 }),
    cardOf({ id: 'e', state: 'open', queue: 'one', answeredAt: at }),
    cardOf({ id: 'f', state: 'resolved', queue: 'one', answeredAt: at, closedAt: at }),
  ]

  it('is whoever has nobody yet, longest first, also while it rings; whoever left is owed a call-back', () => {
    const { waiting, ringing, callBacks } = figuresOf(cards, null)
    expect(waiting.map(({ id }) => id)).toEqual(['c', 'a', 'b'])
    expect(ringing.map(({ id }) => id)).toEqual(['a'])
    expect(callBacks).toBe(1)
  })

  it('is of one queue alone where one is chosen', () => {
    expect(figuresOf(cards, 'two')).toMatchObject({ waiting: [{ id: 'c' }], ringing: [], callBacks: 1 })
    expect(figuresOf(cards, 'none').waiting).toEqual([])
  })

  it('notices that something was answered or closed, and nothing else', () => {
    const { settled } = figuresOf(cards, null)
    const changed = (change: object) => cards.map((card) => (card.id === 'b' ? { ...card, ...change } : card))
    expect(figuresOf(changed({ state: 'offered' }), null).settled).toBe(settled)
    expect(figuresOf(changed({ state: 'open', answeredAt: at }), null).settled).not.toBe(settled)
    expect(figuresOf(changed({ state: 'abandoned' }), null).settled).not.toBe(settled)
  })
})

describe('a wait', () => {
  it.each([
    [0, 'fine'],
    [47_999, 'fine'],
    [48_000, 'close'],
    [59_999, 'close'],
    [60_000, 'late'],
  ] as const)('of %d ms against a target of a minute is %s', (waited, urgency) => {
    expect(urgencyOf(at, 60, at + waited)).toBe(urgency)
  })

  it('is never late against a target nobody knows', () => {
    expect(urgencyOf(at, null, at + 9_000_000)).toBe('fine')
  })
})

const person = (id: string, change: Partial<Colleague> = {}): Colleague => ({
  id,
  name: id,
  presence: 'available',
  sentAway: false,
  reachable: true,
  backSince: 0,
  load: 0,
  capacity: 3,
  ...change,
})

describe('who is there', () => {
  it('is whoever is connected and not away, the freest first; lookers-on are nobody', () => {
    const people = peopleOf(
      [
        person('busy', { presence: 'busy' }),
        person('full', { load: 3 }),
        person('over', { load: 4 }),
        person('some', { load: 1 }),
        person('free'),
        person('away', { presence: 'away' }),
        person('gone', { reachable: false }),
        person('looks on', { capacity: 0 }),
        person('by hand', { capacity: 0, load: 2 }),
      ],
      null,
    )
    expect(people.here.map(({ id }) => id)).toEqual(['free', 'some', 'by hand', 'full', 'over', 'busy'])
    expect(people).toMatchObject({ away: 2, free: 5 })
  })

  it('is of the queue’s team where one is chosen', () => {
    expect(peopleOf([person('ann'), person('bea')], new Set(['bea']))).toMatchObject({ here: [{ id: 'bea' }], away: 0 })
  })
})
