/**
 * What the product cannot bring about, so that such examples are judged by the rules alone. Each entry is proven: what it
 * names comes out otherwise when it is played.
 */
import type { CostBasis } from '../../../shared/measures/cost-per-resolution.ts'
import { sumOf } from '../../../shared/measures/ratio.ts'
import type { Example } from '../../fixtures/kpi-examples.ts'
import { QueueTargets, usualTargets } from '../../../shared/schema/queue.ts'
import { isPaidByTheMinute, isTooFine, mostAttention, mostInquiries } from './costs.ts'
import type {
  ExampleAllocation,
  ExampleInquiries,
  ExampleInquiry,
  ExampleLead,
  ExampleSegment,
} from '../../unit/measures/examples/inputs.ts'

interface NotPlayed {
  fn: string
  because: string
  is: (input: never) => boolean
  /** One that is, and comes out otherwise. */
  such: unknown
}

const [day, week] = [86_400, 7 * 86_400]

/** Settings that examples may give, and the product has once for everybody. */
const fixed: { fn: string; setting: string; is: number; such: Record<string, unknown> }[] = [
  { fn: 'abandonRate', setting: 'shortAbandon', is: 10, such: { inquiries: [{ created: 0, abandoned: 7 }] } },
  { fn: 'serviceLevel', setting: 'shortAbandon', is: 10, such: { inquiries: [{ created: 0, abandoned: 7 }], now: 9 } },
  {
    fn: 'firstContactResolution',
    setting: 'window',
    is: week,
    such: { inquiries: [{ created: 0, answered: 1, closed: 2, resolved: true }], now: day },
  },
  {
    fn: 'conversion',
    setting: 'window',
    is: 90 * day,
    such: { leads: [{ sql: true, qualifiedAt: 0, outcome: 'won', outcomeAt: day }], now: 2 * day },
  },
  { fn: 'csat', setting: 'minimum', is: 10, such: { responses: [{ inquiry: '1', at: 1, score: 5 }], asked: 1 } },
]

export const notPlayed: readonly NotPlayed[] = [
  {
    fn: 'costPerResolution',
    because: 'so many inquiries cannot be asked one by one while a test waits',
    is: ({ inquiries }: CostBasis) => inquiries > mostInquiries,
    such: freeOf({ inquiries: mostInquiries + 1 }),
  },
  {
    fn: 'costPerResolution',
    because: 'nothing is resolved that did not come',
    is: (basis: CostBasis) => basis.resolutions > basis.inquiries,
    such: freeOf({ platform: 1, resolutions: 1 }),
  },
  {
    fn: 'costPerResolution',
    because: 'hours are kept in whole minutes, and a month has 744 of them',
    is: ({ assistants }: CostBasis) => assistants.some(({ paidHours }) => !isPaidByTheMinute(paidHours)),
    such: freeOf({ assistants: [{ paidHours: 0.001, hourlyCost: 1 }] }),
  },
  {
    fn: 'costPerResolution',
    because: 'no amount is finer than the smallest coin',
    is: ({ assistants, platform, perInquiry }: CostBasis) =>
      [platform, perInquiry, ...assistants.map(({ hourlyCost }) => hourlyCost)].some(isTooFine),
    such: freeOf({ platform: 1 / 3 }),
  },
  {
    fn: 'allocateCost',
    because: 'so much attention cannot be given sign by sign while a test waits',
    is: ({ attention }: ExampleAllocation) => sumOf(Object.values(attention)) > mostAttention,
    such: { total: 1, attention: { all: mostAttention + 1 }, resolutions: {} },
  },
  {
    fn: 'allocateCost',
    because: 'no amount is finer than the smallest coin',
    is: ({ total }: ExampleAllocation) => isTooFine(total),
    such: { total: 1 / 3, attention: { all: 1 }, resolutions: { all: 1 } },
  },
  {
    fn: 'firstContactResolution',
    because: 'what an inquiry was about is said when it is closed: before, nobody knows that it is a repeat',
    is: ({ inquiries }: ExampleInquiries) => inquiries.some((one) => inquiries.some((other) => repeats(one, other))),
    such: {
      window: week,
      now: 30 * day,
      inquiries: [
        { customer: 'a', topic: 't', created: 0, answered: 1, closed: 2, resolved: true },
        { customer: 'a', topic: 't', created: 3 },
      ],
    },
  },
  {
    fn: 'handleTime',
    because: 'attention goes on over gaps of two minutes',
    is: ({ segments }: { segments: ExampleSegment[] }) =>
      segments.some((one) => segments.some((other) => isBridged(one, other))),
    such: {
      segments: [
        { inquiry: 'A', assistant: 'x', from: 0, to: 100 },
        { inquiry: 'A', assistant: 'x', from: 220, to: 300 },
      ],
    },
  },
  {
    fn: 'conversion',
    because: 'how old a lead is when it is won is kept in whole days',
    is: ({ leads, now }: { leads: ExampleLead[]; now: number }) =>
      [now, ...leads.flatMap(({ qualifiedAt = 0, outcomeAt = 0 }) => [qualifiedAt, outcomeAt])].some(
        (at) => at % day > 0,
      ),
    such: {
      window: 90 * day,
      now: 20 * day,
      leads: [
        { sql: true, qualifiedAt: 0, outcome: 'won', outcomeAt: 10.5 * day },
        { sql: true, qualifiedAt: 10 * day },
      ],
    },
  },
  {
    fn: 'serviceLevel',
    because: 'a queue promises a reply in five seconds at the soonest, and on the same day',
    is: ({ target = usualTargets.live }: ExampleInquiries) => !QueueTargets.shape.live.safeParse(target).success,
    such: { inquiries: [], target: 1, now: 0 },
  },
  ...fixed.map(({ fn, setting, is, such }) => ({
    fn,
    because: `${setting} is ${is} for everybody`,
    is: (input: Record<string, unknown>) => (input[setting] ?? is) !== is,
    such: { ...such, [setting]: 1 },
  })),
]

/** Nothing was given, nothing came and nothing costs anything, but for this. */
function freeOf(some: Partial<CostBasis>): CostBasis {
  return { assistants: [], platform: 0, perInquiry: 0, inquiries: 0, resolutions: 0, ...some }
}

/** Open still, and about what the same customer had closed within the window before. */
function repeats(one: ExampleInquiry, other: ExampleInquiry): boolean {
  const { customer, topic, created } = one
  if (customer === undefined || topic === undefined || one.closed !== undefined || one.void || other.void) return false
  if (other.customer !== customer || other.topic !== topic || other.closed === undefined) return false
  return created >= other.closed && created - other.closed <= week
}

function isBridged(one: ExampleSegment, other: ExampleSegment): boolean {
  if (one.kind === 'parked' || other.kind === 'parked') return false
  if (one.assistant !== other.assistant || one.inquiry !== other.inquiry) return false
  return other.from > one.to && other.from - one.to <= 120
}

/** Why it is not played; null: it is. */
export function whyNotPlayed({ fn, input }: Pick<Example, 'fn' | 'input'>): string | null {
  const found = notPlayed.find((one) => one.fn === fn && one.is(input as never))
  return found?.because ?? null
}
