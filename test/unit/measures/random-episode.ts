/** Episodes for the tests of the measures: an ordinary one to vary, and random ones over the day the clocks go back. */
import fc from 'fast-check'
import type { Episode, EpisodeLead } from '../../../shared/measures/episode.ts'

const hour = 3_600_000

/** A live episode that waits, entered at 0, nobody assigned. */
export const waiting: Episode = {
  kind: 'live',
  enteredAt: 0,
  assignedAt: null,
  acceptedAt: null,
  answeredAt: null,
  workingWait: null,
  dueAt: null,
  left: null,
  closed: null,
  escalated: false,
  transferred: false,
  handedOff: false,
  first: true,
  repeat: false,
  cameBack: false,
  replies: 0,
  openTime: null,
  rating: null,
  recommend: null,
  rated: null,
  surveyLocked: false,
  handling: [],
  givings: [],
  causes: [],
  lead: null,
  handedToSales: false,
  target: 60,
  pastTarget: false,
  triage: null,
  maturing: false,
  matured: false,
  reopened: false,
  fromColleague: false,
  wentOn: false,
  flowedOut: [],
  keys: { site: 'shop', queue: 'sales', team: 'support', source: 'search' },
  spans: [],
}

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null })

function randomLead(createdAt: number, later: fc.Arbitrary<number>): fc.Arbitrary<EpisodeLead> {
  const step = { passedAt: maybe(later), qualifiedAt: maybe(fc.constant(createdAt)), returnedAt: maybe(later) }
  const deal = maybe(fc.record({ currency: fc.constantFrom('THB', 'PLN'), minor: fc.nat(1_000_000) }))
  return fc.record({
    createdAt: fc.constant(createdAt),
    ...step,
    qualifiedBy: maybe(fc.constantFrom('ann', 'bo', 'cy')),
    decided: maybe(fc.record({ as: fc.constantFrom('won', 'lost'), at: later, deal })),
    goodsReturned: fc.array(fc.record({ at: later, minor: fc.nat(1_000) }), { maxLength: 2 }),
    boughtBefore: fc.boolean(),
    promised: maybe(fc.record({ until: later, kept: fc.boolean() })),
  })
}

/** Any episode at all; also stranger ones than the Desk lets happen. */
export const randomEpisode: fc.Arbitrary<Episode> = fc
  .integer({ min: Date.UTC(2026, 9, 24, 20), max: Date.UTC(2026, 9, 25, 4) })
  .chain((enteredAt) => {
    // Many within seconds, some after hours.
    const later = fc
      .oneof(fc.nat(120_000), fc.constantFrom(9_999, 10_000, 60_000, 60_001), fc.nat(8 * hour))
      .map((passed) => enteredAt + passed)
    return fc.record({
      kind: fc.constantFrom('live', 'live', 'message'),
      enteredAt: fc.constant(enteredAt),
      assignedAt: maybe(later),
      acceptedAt: maybe(later),
      answeredAt: maybe(later),
      workingWait: maybe(fc.nat(4 * hour)),
      dueAt: maybe(later),
      left: maybe(
        fc.record({
          at: later,
          short: fc.boolean(),
          callBack: fc.constantFrom('none', 'none', 'owed', 'kept', 'missed'),
        }),
      ),
      closed: maybe(
        fc.record({
          at: later,
          as: fc.constantFrom('resolved', 'unresolved', 'disqualified', 'abandoned', 'void'),
        }),
      ),
      escalated: fc.boolean(),
      transferred: fc.boolean(),
      handedOff: fc.boolean(),
      first: fc.boolean(),
      repeat: fc.boolean(),
      cameBack: fc.boolean(),
      replies: fc.nat(9),
      openTime: maybe(fc.nat(4 * hour)),
      rating: maybe(fc.integer({ min: 1, max: 5 })),
      recommend: maybe(fc.nat(10)),
      rated: maybe(fc.constantFrom('ann', 'bo', 'cy')),
      surveyLocked: fc.boolean(),
      handling: fc.array(
        fc.record({
          assistant: fc.constantFrom('ann', 'bo', 'cy'),
          at: later,
          attention: fc.nat(900_000),
          elapsed: fc.nat(900_000),
        }),
        { maxLength: 3 },
      ),
      givings: fc.array(
        fc.record({ member: fc.constantFrom('ann', 'bo', 'cy'), at: fc.constant(enteredAt), seenAt: maybe(later) }),
        { maxLength: 2 },
      ),
      causes: fc.array(fc.record({ what: fc.constantFrom('transfer.wrong-place', 'lost.no-need'), at: later }), {
        maxLength: 2,
      }),
      lead: maybe(randomLead(enteredAt, later)),
      handedToSales: fc.boolean(),
      target: fc.constantFrom(20, 60, 3600),
      pastTarget: fc.boolean(),
      triage: fc.constantFrom(null, 'in-time', 'missed'),
      maturing: fc.boolean(),
      matured: fc.boolean(),
      reopened: fc.boolean(),
      wentOn: fc.boolean(),
      flowedOut: fc.constant([]),
      fromColleague: fc.constantFrom(false, false, false, true),
      keys: fc.record(
        {
          site: fc.constantFrom('shop', 'blog'),
          queue: fc.constantFrom('sales', 'service'),
          source: fc.constantFrom('search', 'mail'),
          kind: fc.constantFrom('lead', 'complaint'),
        },
        { requiredKeys: [] },
      ),
      spans: fc.array(fc.record({ assistant: fc.constantFrom('ann', 'bo', 'cy'), from: later, to: maybe(later) }), {
        maxLength: 3,
      }),
    })
  })
