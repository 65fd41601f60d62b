import { describe, expect, it } from 'vitest'
import { charge, emptyLedger } from '../../../worker/desk/core/credit.ts'
import type { Needs } from '../../../shared/routing/fit.ts'
import type { Skills } from '../../../shared/schema/skills.ts'
import { usualSkills } from '../../../shared/schema/skills.ts'
import type { Candidate, Waiting } from '../../../worker/desk/core/routing.ts'
import { inOrder, nextMatch, standingOf } from '../../../worker/desk/core/routing.ts'

const now = 1_000_000
const allSkills: Skills = { ...usualSkills, level: 6 }
const noNeeds: Needs = { level: 1, language: null, group: null, size: null, product: null, territory: null }
const skilled = (change: Partial<Skills>) => ({ skills: { ...allSkills, ...change } })

function person(member: string, change: Partial<Candidate> = {}): Candidate {
  const idle = { load: 0, capacity: 3, idleSince: 0, backSince: 0 }
  return { member, teams: ['support'], skills: allSkills, available: true, breadth: 1, ...idle, ...change }
}

function waits(inquiry: string, change: Partial<Waiting> = {}): Waiting {
  return {
    inquiry,
    team: 'support',
    enteredAt: 0,
    tier: null,
    ahead: 0,
    riskAt: null,
    needs: noNeeds,
    widening: { toProduct: Infinity, toTeam: Infinity },
    tried: {},
    owner: null,
    callBack: false,
    ...change,
  }
}

const suan = { ...noNeeds, product: 'suan', territory: 'north' }
const knowsFala = skilled({ products: ['fala'], territories: null })

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
    name: 'a lead of tier A stands four minutes ahead',
    waiting: [waits('usual', { enteredAt: 0, tier: 'C' }), waits('big', { enteredAt: 239_000, tier: 'A' })],
    people: [person('a')],
    expected: ['big', 'a'],
  },
  {
    name: 'and no more than that: whatever waits moves up',
    waiting: [waits('usual', { enteredAt: 0, tier: 'C' }), waits('big', { enteredAt: 241_000, tier: 'A' })],
    people: [person('a')],
    expected: ['usual', 'a'],
  },
  {
    name: 'tier B stands two minutes ahead',
    waiting: [waits('usual', { enteredAt: 0 }), waits('good', { enteredAt: 121_000, tier: 'B' })],
    people: [person('a')],
    expected: ['usual', 'a'],
  },
  {
    name: 'what its queue puts ahead stands so far ahead, and a lead of a high tier on top of that',
    waiting: [
      waits('usual', { enteredAt: 0 }),
      waits('complaint', { enteredAt: 299_000, ahead: 300_000 }),
      waits('urgent lead', { enteredAt: 538_000, tier: 'A', ahead: 300_000 }),
    ],
    people: [person('a')],
    expected: ['urgent lead', 'a'],
  },
  {
    name: 'and no further: whatever waits moves up',
    waiting: [waits('usual', { enteredAt: 0 }), waits('complaint', { enteredAt: 301_000, ahead: 300_000 })],
    people: [person('a')],
    expected: ['usual', 'a'],
  },
  {
    name: 'what is close to its target stands ten minutes ahead, of tier A as well',
    waiting: [waits('big', { enteredAt: 0, tier: 'A' }), waits('late', { enteredAt: 350_000, riskAt: now })],
    people: [person('a')],
    expected: ['late', 'a'],
  },
  {
    name: 'a target that is not close yet counts for nothing',
    waiting: [waits('big', { enteredAt: 0, tier: 'A' }), waits('late', { enteredAt: 350_000, riskAt: now + 1 })],
    people: [person('a')],
    expected: ['big', 'a'],
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
    name: 'whoever can do only this goes before whoever can do much else',
    waiting: [waits('i')],
    people: [person('a', { breadth: 12 }), person('b', { breadth: 4 })],
    expected: ['i', 'b'],
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
  {
    name: 'one that needs a level goes to nobody below it',
    waiting: [waits('i', { needs: { ...noNeeds, level: 3 } })],
    people: [person('a', skilled({ level: 2 })), person('b', { ...skilled({ level: 3 }), load: 2 })],
    expected: ['i', 'b'],
  },
  {
    name: 'people serve what is theirs before what came to them by waiting, however long that waits',
    waiting: [
      waits('fala', { enteredAt: 900_000, needs: { ...noNeeds, product: 'fala' } }),
      waits('suan', { enteredAt: 0, needs: suan, widening: { toProduct: 0, toTeam: 0 } }),
    ],
    people: [person('a', knowsFala)],
    expected: ['fala', 'a'],
  },
]

describe('who gets what', () => {
  it.each(cases)('$name', ({ waiting, people, expected }) => {
    const match = nextMatch(inOrder(waiting, now), people, () => emptyLedger, now)
    expect(match === null ? null : [match.inquiry, match.member]).toEqual(expected)
  })

  it('whoever the team owes more gets it, of leads of this class', () => {
    const there = new Map([
      ['a', 1],
      ['b', 1],
    ])
    const given = { AB: charge(emptyLedger, there, 'a', now), CD: charge(emptyLedger, there, 'b', now) }
    const chosen = (tier: Waiting['tier']) =>
      nextMatch([waits('i', { tier })], [person('a'), person('b')], (_, tierClass) => given[tierClass], now)?.member
    expect([chosen('A'), chosen('B'), chosen('C'), chosen(null)]).toEqual(['b', 'b', 'a', 'a'])
  })
})

describe('why they were chosen', () => {
  it('names who could take it with cost and credit, the chosen first, and what stood against the others of the team', () => {
    const owed = charge(emptyLedger, new Map([['b', 1]]), 'a', now)
    const people = [
      person('a'),
      person('b', { load: 1 }),
      person('c', { load: 3 }),
      person('d', { available: false }),
      person('e', skilled({ level: 1 })),
      person('f', { teams: ['sales'] }),
    ]
    const item = waits('i', { needs: { ...noNeeds, level: 2 } })
    expect(nextMatch([item], people, () => owed, now)?.choice).toEqual({
      could: [
        { member: 'a', cost: 0.6, credit: -1 },
        { member: 'b', cost: 1.4, credit: 1 },
      ],
      out: [
        { member: 'c', because: 'full' },
        { member: 'd', because: 'away' },
        { member: 'e', because: 'level' },
      ],
    })
  })
})

describe('what stands against giving it to somebody', () => {
  const needs = { level: 2, language: 'th', product: 'suan', territory: 'north', group: 'dealer', size: 'large' }
  const widening = { toProduct: 20_000, toTeam: 120_000 }
  const able: Skills = {
    level: 2,
    languages: ['th'],
    products: ['suan'],
    territories: ['north'],
    groups: ['dealer'],
    sizes: ['medium', 'large'],
  }
  const rows: [string, number, Skills, Partial<Candidate>, string][] = [
    ['nothing', 0, able, {}, 'own'],
    ['another team', 0, able, { teams: ['sales'] }, 'team'],
    ['away', 0, able, { available: false }, 'away'],
    ['no place free', 0, able, { load: 3 }, 'full'],
    ['missed it', 0, able, { backSince: -1 }, 'missed'],
    ['too low a level', 200_000, { ...able, level: 1 }, {}, 'level'],
    ['another language', 200_000, { ...able, languages: ['en'] }, {}, 'language'],
    ['not for such customers', 200_000, { ...able, groups: ['home'] }, {}, 'group'],
    ['not of this size, however long it waits', 200_000, { ...able, sizes: ['small'] }, {}, 'size'],
    ['another territory', 19_999, { ...able, territories: ['south'] }, {}, 'territory'],
    ['another territory, waited', 20_000, { ...able, territories: ['south'] }, {}, 'own'],
    ['another product', 119_999, { ...able, products: ['fala'] }, {}, 'product'],
    ['another product, waited longer', 120_000, { ...able, products: ['fala'] }, {}, 'wide'],
  ]
  it.each(rows)('%s', (_, at, skills, change, expected) => {
    const tried: Record<string, number> = 'backSince' in change ? { a: 0 } : {}
    expect(standingOf(waits('i', { needs, widening, tried }), person('a', { skills, ...change }), at)).toBe(expected)
  })
})
