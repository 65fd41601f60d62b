/** Episodes for the tests of the measures: an ordinary one to vary, and random ones over the day the clocks go back. */
import fc from 'fast-check'
import type { Episode } from '../../../shared/measures/episode.ts'

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
          as: fc.constantFrom('resolved', 'unresolved', 'disqualified', 'abandoned', 'unanswered', 'deflected', 'void'),
        }),
      ),
      escalated: fc.boolean(),
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
        },
        { requiredKeys: [] },
      ),
      spans: fc.array(fc.record({ assistant: fc.constantFrom('ann', 'bo', 'cy'), from: later, to: maybe(later) }), {
        maxLength: 3,
      }),
    })
  })
