import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { conversion } from '../../../shared/measures/conversion.ts'
import { marginalCost } from '../../../shared/measures/cost-per-resolution.ts'
import { escalationRate } from '../../../shared/measures/escalation-rate.ts'
import type { Contact } from '../../../shared/measures/first-contact-resolution.ts'
import { firstContactResolution } from '../../../shared/measures/first-contact-resolution.ts'
import type { WorkSegment } from '../../../shared/measures/handle-time.ts'
import { handleTime } from '../../../shared/measures/handle-time.ts'
import { qualifiedLeads } from '../../../shared/measures/qualified-leads.ts'
import { sumOf } from '../../../shared/measures/ratio.ts'
import { complaintRateOf } from '../../../shared/measures/complaint-rate.ts'
import { withUnasked } from '../../../shared/measures/unasked.ts'
import { measuresOf, measuresOfPerson } from '../../../shared/measures/from-facts.ts'
import { recommendScoreOf } from '../../../shared/measures/recommend-score.ts'
import { partition, resolutionRate } from '../../../shared/measures/resolution-rate.ts'
import { satisfaction } from '../../../shared/measures/satisfaction.ts'
import { randomEpisode, waiting } from './random-episode.ts'

const day = 86_400_000

describe('handle time', () => {
  const segment: fc.Arbitrary<WorkSegment> = fc
    .record({
      episode: fc.constantFrom('A', 'B', 'C'),
      assistant: fc.constantFrom('x', 'y'),
      from: fc.nat(1000),
      length: fc.nat(500),
      kind: fc.constantFrom('work', 'wrap', 'parked'),
    })
    .map(({ length, ...rest }) => ({ ...rest, to: rest.from + length }))

  it('shares every busy second once: attention adds up to the time busy, and is never more than elapsed', () => {
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 12 }), (segments) => {
        const { attention, elapsed, busy } = handleTime(segments)
        expect(sumOf(Object.values(attention))).toBeCloseTo(sumOf(Object.values(busy)), 6)
        for (const [episode, seconds] of Object.entries(attention)) {
          expect(seconds).toBeLessThanOrEqual(elapsed[episode]! + 1e-6)
        }
      }),
    )
  })

  it('counts once what one assistant does twice for the same episode', () => {
    const focused: WorkSegment = { episode: 'A', assistant: 'x', from: 0, to: 100, kind: 'work' }
    expect(handleTime([focused, { ...focused, from: 50, to: 120 }])).toMatchObject({ aht: 120, elapsedAht: 120 })
  })

  it('has no data when nobody worked', () => {
    expect(handleTime([])).toMatchObject({ aht: null, elapsedAht: null, concurrency: null })
  })
})

describe('first contact resolution', () => {
  const settled: Contact = {
    customer: 'a',
    topic: 't',
    created: 0,
    answered: true,
    closedAt: day,
    resolved: true,
    escalated: false,
    transferred: false,
    reopened: false,
    void: false,
  }
  const late = { window: 7 * day, now: 30 * day }

  it.each<[string, Partial<Contact>, number]>([
    ['on the last moment of the window', { created: 8 * day }, 0],
    ['just after the window', { created: 8 * day + 1 }, 1],
    ['on another topic', { created: 2 * day, topic: 'u' }, 1],
    ['as spam', { created: 2 * day, void: true }, 1],
    ['while nobody knows the customer', { created: 2 * day, customer: null }, 1],
  ])('of a customer who comes back %s', (_when, back, first) => {
    const again: Contact = { ...settled, answered: false, closedAt: null, ...back }
    expect(firstContactResolution([settled, again], late)).toMatchObject({ first, eligible: 1 })
  })

  it.each(['escalated', 'transferred', 'reopened'] as const)('has failed at once when it was %s', (how) => {
    const young = { window: 7 * day, now: 2 * day }
    expect(firstContactResolution([{ ...settled, [how]: true }], young)).toMatchObject({ eligible: 1, rate: 0 })
  })

  it('waits until the window is over, to the moment', () => {
    const at = (now: number) => firstContactResolution([settled], { window: 7 * day, now })
    expect(at(8 * day)).toMatchObject({ eligible: 0, immature: 1, rate: null, interval: null })
    expect(at(8 * day + 1)).toMatchObject({ eligible: 1, immature: 0, rate: 1 })
  })
})

describe('resolution', () => {
  it('puts every episode that entered into exactly one part', () => {
    fc.assert(
      fc.property(fc.array(randomEpisode), (episodes) => {
        expect(sumOf(Object.values(partition(episodes)))).toBe(episodes.length)
      }),
    )
  })

  it('counts nothing that nobody answered, and has no data without anything closed', () => {
    expect(resolutionRate([{ ...waiting, closed: { at: 1, as: 'resolved' } }])).toMatchObject({
      answeredClosed: 0,
      rate: null,
      resolvedAtAll: null,
      interval: null,
    })
  })

  it('counts an escalation of what was answered only', () => {
    expect(escalationRate([{ ...waiting, escalated: true }])).toMatchObject({ answered: 0, rate: null, interval: null })
  })
})

describe('satisfaction', () => {
  it('ignores what is off the scale, also when it came last', () => {
    const ratings = [
      { episode: '1', at: 1, score: 4 },
      { episode: '1', at: 2, score: 6 },
      { episode: '2', at: 1, score: 4.5 },
    ]
    expect(satisfaction(ratings, { asked: 0, minimum: 1 })).toMatchObject({
      n: 1,
      satisfied: 1,
      responseRate: null,
      publishable: true,
    })
  })
})

describe('leads', () => {
  it('count once when they were merged, with what happened to either', () => {
    const lead = { id: '1', passed: false, accepted: false, void: false }
    expect(qualifiedLeads([lead, { ...lead, accepted: true }, { ...lead, id: '2', passed: true }])).toEqual({
      valid: 2,
      passed: 2,
      qualified: 1,
      rate: 0.5,
    })
    expect(qualifiedLeads([]).rate).toBeNull()
  })

  it('won after the window do not count as won within it, and stay at risk until then', () => {
    const won = (at: number) => ({ qualifiedAt: 0, outcome: { kind: 'won' as const, at } })
    const { cohort, maturing } = conversion([won(10), won(200)], { window: 90, now: 300 })
    expect({ cohort, maturing }).toEqual({ cohort: 1, maturing: 0.5 })
  })

  it('have a maturing share that is the plain one when nothing is open', () => {
    const lead = fc.record({
      qualifiedAt: fc.constant(0),
      outcome: fc.record({ kind: fc.constantFrom('won' as const, 'lost' as const), at: fc.nat(90) }),
    })
    fc.assert(
      fc.property(fc.array(lead, { minLength: 1 }), (leads) => {
        const { cohort, maturing } = conversion(leads, { window: 90, now: 1000 })
        expect(maturing).toBeCloseTo(cohort!, 9)
      }),
    )
  })

  it('have no data when there are none', () => {
    expect(conversion([], { window: 90, now: 0 })).toMatchObject({ decided: null, cohort: null, maturing: null })
  })
})

describe('the marginal cost of a resolution', () => {
  it('is what attention costs, by the hour', () => {
    expect(marginalCost([{ attention: 1800, hourlyCost: 30 }], 3)).toBe(5)
    expect(marginalCost([], 0)).toBeNull()
  })
})

describe('complaint rate', () => {
  it('is of live ones and messages alike, and has no data where nothing came', () => {
    expect(complaintRateOf({ complaints: 3, entered: 20, messages: 10 })).toMatchObject({ came: 30, rate: 0.1 })
    expect(complaintRateOf({ complaints: 0, entered: 0, messages: 0 })).toMatchObject({ rate: null, interval: null })
  })
})

describe('deflection', () => {
  const came = (entered: number) => measuresOf([{ t: 0, sums: { entered }, histograms: {} }], 0)

  it('is out of those an article answered and those who asked, and changes nothing of what became of these', () => {
    const { deflection, outcomes } = withUnasked(came(30), { deflected: 10, begun: null })
    expect(deflection).toMatchObject({ deflected: 10, of: 40, rate: 0.25 })
    expect(outcomes).toEqual(came(30).outcomes)
  })

  it('has no data where it is not known, and is nothing where an article answered nobody', () => {
    expect(withUnasked(came(30), { deflected: null, begun: null }).deflection).toEqual({
      deflected: null,
      of: 0,
      rate: null,
      interval: null,
    })
    expect(withUnasked(came(30), { deflected: 0, begun: null }).deflection).toMatchObject({
      deflected: 0,
      of: 30,
      rate: 0,
    })
    expect(withUnasked(came(0), { deflected: 0, begun: null }).deflection).toMatchObject({
      deflected: 0,
      of: 0,
      rate: null,
      interval: null,
    })
  })
})

describe('the recommend score', () => {
  const answers = (recommendAnswers: number, promoters: number, detractors: number) => ({
    recommendAnswers,
    promoters,
    detractors,
  })

  it.each([
    ['5 of 10 promoters, 2 detractors', answers(10, 5, 2), 30],
    ['all promoters', answers(5, 5, 0), 100],
    ['all detractors', answers(6, 0, 6), -100],
    ['a half, away from zero', answers(8, 1, 0), 13],
    ['a half below zero, away from it as well', answers(8, 0, 1), -13],
  ])('of %s', (_name, sums, score) => {
    expect(recommendScoreOf(sums).score).toBe(score)
  })

  it('says nothing below five answers, nor how they were parted', () => {
    expect(recommendScoreOf(answers(4, 4, 0))).toEqual({ n: 4, score: null, parts: null })
    expect(recommendScoreOf(answers(5, 4, 0))).toEqual({
      n: 5,
      score: 80,
      parts: { promoters: 4, passives: 1, detractors: 0 },
    })
  })

  it('says nothing of one person below ten answers', () => {
    const cells = (n: number) => [{ t: 0, sums: answers(n, n, 0), histograms: {} }]
    expect(measuresOfPerson(cells(9), 0).recommend).toEqual({ n: 9, score: null, parts: null })
    expect(measuresOf(cells(9), 0).recommend.score).toBe(100)
    expect(measuresOfPerson(cells(10), 0).recommend.score).toBe(100)
  })
})
