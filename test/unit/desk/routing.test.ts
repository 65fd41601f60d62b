import { describe, expect, it } from 'vitest'
import type { Candidate, Waiting } from '../../../worker/desk/core/routing.ts'
import { nextMatch } from '../../../worker/desk/core/routing.ts'
import { emptyLedger } from '../../../worker/desk/core/credit.ts'

function person(member: string, change: Partial<Candidate> = {}): Candidate {
  return { member, teams: ['support'], load: 0, capacity: 3, idleSince: 0, backSince: 0, ...change }
}

function waits(inquiry: string, change: Partial<Waiting> = {}): Waiting {
  return { inquiry, team: 'support', enteredAt: 0, tried: {}, owner: null, callBack: false, ...change }
}

const cases: { name: string; waiting: Waiting[]; people: Candidate[]; expected: [string, string] | null }[] = [
  {
    name: 'the oldest goes first',
    waiting: [waits('new', { enteredAt: 5 }), waits('old', { enteredAt: 1 })],
    people: [person('a')],
    expected: ['old', 'a'],
  },
  {
    name: 'whoever is here goes before whoever left',
    waiting: [waits('left', { enteredAt: 1, callBack: true }), waits('here', { enteredAt: 5 })],
    people: [person('a')],
    expected: ['here', 'a'],
  },
  {
    name: 'the least busy gets it',
    waiting: [waits('i')],
    people: [person('a', { load: 2 }), person('b', { load: 1 })],
    expected: ['i', 'b'],
  },
  {
    name: 'busy is relative to capacity',
    waiting: [waits('i')],
    people: [person('a', { load: 2, capacity: 10 }), person('b', { load: 1, capacity: 2 })],
    expected: ['i', 'a'],
  },
  {
    name: 'who had the customer before is asked first',
    waiting: [waits('i', { owner: 'b' })],
    people: [person('a'), person('b')],
    expected: ['i', 'b'],
  },
  {
    name: 'but not when they are much busier',
    waiting: [waits('i', { owner: 'b' })],
    people: [person('a'), person('b', { load: 2 })],
    expected: ['i', 'a'],
  },
  {
    name: 'the longest idle breaks a tie',
    waiting: [waits('i')],
    people: [person('a', { idleSince: 9 }), person('b', { idleSince: 3 })],
    expected: ['i', 'b'],
  },
  { name: 'then the id', waiting: [waits('i')], people: [person('b'), person('a')], expected: ['i', 'a'] },
  { name: 'nobody over capacity', waiting: [waits('i')], people: [person('a', { load: 3 })], expected: null },
  {
    name: 'nobody of another team',
    waiting: [waits('i')],
    people: [person('a', { teams: ['sales'] })],
    expected: null,
  },
  {
    name: 'nobody who missed it',
    waiting: [waits('i', { tried: { a: 10 } })],
    people: [person('a', { backSince: 5 })],
    expected: null,
  },
  {
    name: 'somebody who missed it and came back since',
    waiting: [waits('i', { tried: { a: 10 } })],
    people: [person('a', { backSince: 11 })],
    expected: ['i', 'a'],
  },
  {
    name: 'one without anybody never blocks the next',
    waiting: [waits('x', { team: 'sales', enteredAt: 1 }), waits('y', { enteredAt: 2 })],
    people: [person('a')],
    expected: ['y', 'a'],
  },
]

describe('who gets what', () => {
  it.each(cases)('$name', ({ waiting, people, expected }) => {
    const match = nextMatch(waiting, people, () => emptyLedger, 100)
    expect(match === null ? null : [match.inquiry, match.member]).toEqual(expected)
  })
})
