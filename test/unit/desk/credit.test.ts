import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { charge, creditOf, emptyLedger } from '../../../worker/desk/core/credit.ts'
import { usualSkills } from '../../../shared/schema/skills.ts'
import { nextMatch } from '../../../worker/desk/core/routing.ts'
import type { Candidate, Waiting } from '../../../worker/desk/core/routing.ts'

const team = 'team'

/** Gives one inquiry to whoever of `present` costs least, everybody idle. */
function give(ledger: typeof emptyLedger, present: ReadonlyMap<string, number>, at: number) {
  const candidates: Candidate[] = [...present.keys()].map((member) => ({
    member,
    teams: [team],
    skills: usualSkills,
    available: true,
    breadth: 1,
    load: 0,
    capacity: 3,
    idleSince: 0,
    backSince: 0,
  }))
  const item: Waiting = {
    inquiry: 'i',
    team,
    enteredAt: at,
    tier: null,
    riskAt: null,
    needs: { level: 1, language: null, group: null, product: null, territory: null },
    widening: { toProduct: at, toTeam: at },
    tried: {},
    owner: null,
    callBack: false,
  }
  const match = nextMatch([item], candidates, () => ledger, at)
  return { chosen: match!.member, ledger: charge(ledger, present, match!.member, at) }
}

/** Who is there, shift by shift, with thirty inquiries in each; everything at one moment, so that nothing halves. */
function day(weights: readonly number[], shifts: readonly (readonly boolean[])[]) {
  let ledger = emptyLedger
  for (const shift of shifts) {
    const present = new Map(weights.map((weight, one) => [`m${one}`, weight] as const).filter((_, one) => shift[one]))
    if (present.size === 0) continue
    for (let lead = 0; lead < 30; lead++) ledger = give(ledger, present, 0).ledger
  }
  return Object.values(ledger.members)
}

const weights = fc.array(fc.double({ min: 0.2, max: 2, noNaN: true }), { minLength: 2, maxLength: 6 })
const shifts = fc.array(fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 8 })

describe('credit', () => {
  it('keeps equals who are all there within one inquiry of their entitlement', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 1, max: 6 }), (people, hours) => {
        const given = Array.from({ length: people }, () => 1)
        for (const { entitled, received } of day(
          given,
          Array.from({ length: hours }, () => given.map(() => true)),
        )) {
          expect(Math.abs(entitled - received)).toBeLessThanOrEqual(1 + 1e-9)
        }
      }),
    )
  })

  it('keeps everybody within two, whatever their weights, whoever comes and goes', () => {
    fc.assert(
      fc.property(weights, shifts, (given, plan) => {
        for (const { entitled, received } of day(given, plan)) expect(Math.abs(entitled - received)).toBeLessThan(2)
      }),
      { numRuns: 300 },
    )
  })

  it('gives nothing to the absent: after leave nobody is flooded', () => {
    let ledger = emptyLedger
    const both = new Map([
      ['ann', 1],
      ['bea', 1],
    ])
    for (let lead = 0; lead < 200; lead++) ledger = give(ledger, new Map([['ann', 1]]), lead).ledger
    const next: string[] = []
    for (let lead = 0; lead < 10; lead++) {
      const given = give(ledger, both, 1_000 + lead)
      next.push(given.chosen)
      ledger = given.ledger
    }
    expect(next.filter((one) => one === 'bea').length).toBe(5)
  })

  it('halves every week and stays within twenty either way', () => {
    const week = 7 * 86_400_000
    let ledger = charge(
      emptyLedger,
      new Map([
        ['ann', 1],
        ['bea', 1],
      ]),
      'ann',
      0,
    )
    expect(creditOf(ledger, 'bea', week)).toBeCloseTo(0.25)
    for (let lead = 0; lead < 100; lead++) ledger = charge(ledger, new Map([['bea', 1]]), 'ann', 0)
    expect(creditOf(ledger, 'ann', 0)).toBe(-20)
    expect(creditOf(ledger, 'bea', 0)).toBe(20)
  })
})
