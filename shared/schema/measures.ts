/** Measures as the console asks for them and is answered: a period, a cut, and the inquiries behind a number. */
import * as z from 'zod'
import type { Abandonment } from '../measures/abandon-rate.ts'
import type { SumName } from '../measures/facts.ts'
import type { Measures } from '../measures/from-facts.ts'
import type { Scope } from '../permissions.ts'
import type { InquiryCard } from './inquiry.ts'

/** Whole local days of the workspace, ending with today; in the order they are offered. */
export const periods = ['today', '7', '30'] as const
export const Period = z.enum(periods)
export type Period = z.infer<typeof Period>

/** What the numbers are cut by; `all`: not at all. */
export const Cut = z.enum(['all', 'queue', 'source', 'assistant'])
export type Cut = z.infer<typeof Cut>

/**
 * The numbers that open to their inquiries: an episode is behind one when it counted in any of these sums, and not in
 * the one that is left out.
 */
export const counts = {
  entered: { of: ['entered'] },
  answered: { of: ['answered'] },
  within: { of: ['within'] },
  /** What the service level counts and did not meet its target. */
  missed: {
    of: ['answered', 'abandonedBeforeAssignment', 'abandonedAfterAssignment', 'recovered', 'callBackOwed', 'overdue'],
    without: 'within',
  },
  late: { of: ['answered'], without: 'within' },
  lost: { of: ['abandonedBeforeAssignment', 'abandonedAfterAssignment', 'recovered', 'callBackOwed'] },
  overdue: { of: ['overdue'] },
  abandoned: { of: ['abandonedBeforeAssignment', 'abandonedAfterAssignment'] },
  abandonedBeforeAssignment: { of: ['abandonedBeforeAssignment'] },
  abandonedAfterAssignment: { of: ['abandonedAfterAssignment'] },
  quiet: { of: ['quiet'] },
  flowedOut: { of: ['flowedOut'] },
  short: { of: ['short'] },
  recovered: { of: ['recovered'] },
  callBackOwed: { of: ['callBackOwed'] },
  waiting: { of: ['waiting'] },
  maturing: { of: ['maturing'] },
  messagesAnswered: { of: ['messagesAnswered'] },
  messagesWithin: { of: ['messagesWithin'] },
  messagesOverdue: { of: ['messagesOverdue'] },
  triaged: { of: ['triaged'] },
  triageMissed: { of: ['triageMissed'] },
  wentOn: { of: ['wentOn'] },
  void: { of: ['void'] },
} as const satisfies Record<string, { of: readonly SumName[]; without?: SumName }>
export type Count = keyof typeof counts
export const Count = z.enum(Object.keys(counts) as [Count, ...Count[]])

/** Query of `GET /api/measures`. */
export const MeasuresQuery = z.strictObject({ period: Period, by: Cut.default('all') })
export type MeasuresQuery = z.infer<typeof MeasuresQuery>

/** From a day's start up to that of the day after the last, in epoch ms. */
export interface Stretch {
  from: number
  to: number
}

/** What a queue promises to who is there: seconds to a reply, and the share to be answered within them (0 to 1). */
export interface Goal {
  live: number
  share: number
}

/** One day, or one hour, of the chart. */
export interface MeasuredPoint extends Pick<Abandonment, 'entered' | 'abandoned'> {
  /** Where it starts, in epoch ms. */
  t: number
  answered: number
  /** Waits of answered live episodes in seconds; null: nobody was answered. */
  p50: number | null
  p90: number | null
}

/** One row of a cut. */
export interface MeasuredKey {
  /** Id of a queue or a member, or the name of a source. */
  key: string
  label: string
  measures: Measures
  /** Of a queue; null for what has no target of its own. */
  goal: Goal | null
}

/** Answer to `GET /api/measures`. */
export interface MeasuresAnswer {
  period: Stretch
  /** The same number of days right before. */
  before: Stretch
  /** Whose numbers these are: one's own, those of one's teams, or all of the workspace. */
  scope: Exclude<Scope, 'none'>
  whole: Measures
  wholeBefore: Measures
  /** The goals of the queues that count in it, each once; the largest share first. */
  goals: Goal[]
  /** By hour for today, by day else; null where hours are not kept: of a team, of one person. */
  series: { grain: 'hour' | 'day'; points: MeasuredPoint[] } | null
  /** Null without a cut. `kept` is false where facts are not kept so finely: sources of one team. Most entered first. */
  cut: { by: Exclude<Cut, 'all'>; kept: boolean; keys: MeasuredKey[]; more: number } | null
}

/** Where a page of the list begins: `<time>_<id>` of the last one shown. */
const Before = z
  .string()
  .regex(/^\d{1,15}_[0-9a-f-]{36}$/u, 'must be the `next` of an earlier answer')
  .transform((text) => {
    const [enteredAt, inquiry] = text.split('_')
    return { enteredAt: Number(enteredAt), inquiry: inquiry! }
  })

/** Query of `GET /api/measures/inquiries`: a number, told by its period, its cut and key, and what it counts. */
export const BehindQuery = z
  .strictObject({
    period: Period,
    by: Cut.default('all'),
    key: z.string().max(100).default(''),
    count: Count,
    before: Before.optional(),
  })
  .refine(({ by, key }) => (by === 'all') === (key === ''), { path: ['key'], error: 'belongs to a cut' })
export type BehindQuery = z.infer<typeof BehindQuery>

/** An episode behind a number, and how its inquiry stands now. */
export interface CountedInquiry {
  card: InquiryCard
  episode: number
  enteredAt: number
  answeredAt: number | null
}

/** Answer to `GET /api/measures/inquiries`: newest first. */
export interface CountedPage {
  items: CountedInquiry[]
  /** Counted too, on this page, but erased since or not this reader's to open. */
  hidden: number
  /** Pass as `before` for the next page; null at the end. */
  next: string | null
}
