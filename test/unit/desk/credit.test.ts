import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { charge, count, creditOf, emptyLedger, onDay, refund } from '../../../worker/desk/core/credit.ts'
import { shareCounts } from '../../../shared/journal-entry.ts'
import type { CreditLedger } from '../../../shared/journal-entry.ts'
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
    ahead: 0,
    riskAt: null,
    needs: { level: 1, language: null, group: null, size: null, product: null, territory: null },
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

const people = ['ann', 'bea', 'cid', 'dan']
const hour = 3_600_000
const dayMs = 24 * hour

/** Something that is done to a ledger, some hours after what was before it. */
const step = fc.record({
  hours: fc.integer({ min: 0, max: 30 }),
  present: fc.subarray(people),
  member: fc.constantFrom(...people),
  what: fc.constantFrom('offered', 'refund', ...shareCounts),
})
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never
const steps = fc.array(step, { minLength: 1, maxLength: 60 })

const weightOf = (member: string) => 0.5 + people.indexOf(member) / 2

function after(ledger: CreditLedger, { present, member, what }: Step, at: number): CreditLedger {
  const there = new Map(present.map((one) => [one, weightOf(one)]))
  switch (what) {
    case 'offered':
      return charge(ledger, there, member, at)
    case 'claimed':
    case 'given':
      return charge(ledger, there, member, at, what)
    case 'refund':
      return refund(ledger, there, member, at)
    default:
      return count(ledger, member, what, at)
  }
}

/** All of the steps, filed by day or not: the last ledger of each day, in order. */
function played(list: readonly Step[], byDay: boolean): { ledgers: CreditLedger[]; end: number } {
  let at = 0
  let ledger = emptyLedger
  const ledgers = new Map<number, CreditLedger>()
  for (const one of list) {
    at += one.hours * hour
    if (byDay) ledger = onDay(ledger, Math.floor(at / dayMs) * dayMs)
    ledger = after(ledger, one, at)
    ledgers.set(ledger.day, ledger)
  }
  return { ledgers: [...ledgers.values()], end: at }
}

/** What days say together of one person. */
function together(ledgers: readonly CreditLedger[], member: string): number[] {
  return (['entitled', 'received', ...shareCounts] as const).map((what) =>
    ledgers.reduce((sum, { members }) => sum + (members[member]?.[what] ?? 0), 0),
  )
}

describe('the ledger', () => {
  it('says over all its days what it would say without days, and credit goes on as if there were none', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const days = played(list, true)
        const whole = played(list, false)
        expect(whole.ledgers.length).toBe(1)
        for (const member of people) {
          const sums = together(days.ledgers, member)
          for (const [at, sum] of together(whole.ledgers, member).entries()) expect(sums[at]).toBeCloseTo(sum, 9)
          expect(creditOf(days.ledgers.at(-1)!, member, days.end)).toBe(creditOf(whole.ledgers[0]!, member, whole.end))
        }
      }),
    )
  })

  it('entitles those present to exactly what was handed out while anybody was', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const { ledgers } = played(list, true)
        const sums = people.map((member) => together(ledgers, member))
        const handed = (one: Step) =>
          one.what === 'refund' ? -1 : ['offered', 'given', 'claimed'].includes(one.what) ? 1 : 0
        const all = list.reduce((sum, one) => sum + handed(one), 0)
        const shared = list.filter(({ present }) => present.length > 0).reduce((sum, one) => sum + handed(one), 0)
        expect(sums.reduce((sum, [entitled]) => sum + entitled!, 0)).toBeCloseTo(shared, 9)
        expect(sums.reduce((sum, [, received]) => sum + received!, 0)).toBe(all)
      }),
    )
  })

  it('knows of each person how often something happened, and that leaves credit alone', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const counting = list.filter(({ what }) => what !== 'offered' && what !== 'refund')
        const { ledgers } = played(counting, true)
        for (const member of people) {
          const [, , ...counts] = together(ledgers, member)
          expect(counts).toEqual(
            shareCounts.map((what) => counting.filter((one) => one.member === member && one.what === what).length),
          )
        }
        const counted = list.filter(({ what }) => ['missed', 'declined', 'takenBack'].includes(what))
        const owed = charge(
          emptyLedger,
          new Map([
            ['ann', 1],
            ['bea', 2],
          ]),
          'ann',
          0,
        )
        let ledger = owed
        for (const one of counted) ledger = after(ledger, one, hour)
        for (const member of people)
          expect(creditOf(ledger, member, 2 * hour)).toBeCloseTo(creditOf(owed, member, 2 * hour), 12)
      }),
    )
  })

  it('is after a refund at once as it was before the charge', () => {
    fc.assert(
      fc.property(steps, step, (list, { present, member }) => {
        const before = played(list, true).ledgers.at(-1)!
        const there = new Map(present.map((one) => [one, weightOf(one)]))
        // Where a bound was hit on the way, the step back is longer than the step was.
        fc.pre(Object.values(before.members).every(({ credit }) => Math.abs(credit) < 18))
        const back = refund(charge(before, there, member, before.at), there, member, before.at)
        for (const one of people) {
          expect(creditOf(back, one, back.at)).toBeCloseTo(creditOf(before, one, before.at), 9)
          for (const [at, sum] of together([before], one).entries())
            expect(together([back], one)[at]).toBeCloseTo(sum, 9)
        }
      }),
    )
  })

  it('never goes back to a day that is over, whatever clock and zone do', () => {
    const today = charge(onDay(emptyLedger, 2 * dayMs), new Map([['ann', 1]]), 'ann', 2 * dayMs + hour)
    expect(onDay(today, dayMs)).toBe(today)
    expect(onDay(today, 2 * dayMs)).toBe(today)
    expect(onDay(today, 3 * dayMs)).toEqual({
      ...today,
      day: 3 * dayMs,
      members: { ann: { credit: 0, entitled: 0, received: 0 } },
    })
  })
})
