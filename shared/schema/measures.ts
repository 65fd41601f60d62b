/** Measures as the console asks for them and is answered: a period, a cut, and the inquiries behind a number. */
import * as z from 'zod'
import { counts } from '../measures/counts.ts'
import type { Abandonment } from '../measures/abandon-rate.ts'
import type { MeasuredId } from '../measures/figures.ts'
import type { Measures } from '../measures/from-facts.ts'
import type { SteadyTargets } from '../measures/target-measures.ts'
import type { WeekHours } from '../measures/week-hours.ts'
import type { Scope } from '../permissions.ts'
import { daysOf } from '../zone.ts'
import type { InquiryCard } from './inquiry.ts'

/** Whole local days of the workspace, in the order they are offered; all but `yesterday` end with today. */
export const periods = ['today', 'yesterday', '7', '30', '90', 'year'] as const
export const Period = z.enum(periods)
export type Period = z.infer<typeof Period>

/** What the numbers can be cut by, in the order they are offered. */
export const cutDims = [
  'queue',
  'assistant',
  'team',
  'source',
  'site',
  'channel',
  'kind',
  'product',
  'group',
  'territory',
  'tier',
] as const
export type CutDim = (typeof cutDims)[number]

/** `all`: not at all. */
const Cut = z.enum(['all', ...cutDims])

export type Count = keyof typeof counts
export const Count = z.enum(Object.keys(counts) as [Count, ...Count[]])

const Day = z.iso.date()

/** Days that may be asked for at once: two years and the day they began. */
export const mostMeasuredDays = 732

/** Which days: a period by its name, or from one day to another, both of them too. */
const when = { period: Period.optional(), from: Day.optional(), to: Day.optional() }

interface When {
  period?: Period | undefined
  from?: string | undefined
  to?: string | undefined
}

/** Whether it says which days, in one way; and what is wrong with it. */
function timeFault({ period, from, to }: When): { path: string; error: string } | null {
  if (period !== undefined)
    return from === undefined && to === undefined ? null : { path: 'period', error: 'does not go with from and to' }
  if (from === undefined) return { path: 'from', error: 'is missing, or a period' }
  if (to === undefined) return { path: 'to', error: 'is missing' }
  const days = daysOf(to) - daysOf(from) + 1
  if (days < 1) return { path: 'to', error: 'must not be before from' }
  return days > mostMeasuredDays ? { path: 'to', error: `must be within ${mostMeasuredDays} days` } : null
}

function checkTime(query: When, context: z.RefinementCtx): void {
  const fault = timeFault(query)
  if (fault !== null) context.addIssue({ code: 'custom', path: [fault.path], message: fault.error })
}

/** Colleagues' and dealers' own requests too: they are apart unless one asks for them. For who sees the whole workspace. */
const Colleagues = z.literal('1').optional()

/** Several cuts, named with commas between them. */
const Also = z
  .string()
  .transform((text) => text.split(','))
  .pipe(z.array(z.enum(cutDims)).max(5))

/**
 * Query of `GET /api/measures`: cut by one and compared with the period before, or by two at once (`and`); beside it by a
 * few more, not compared (`also`). `sure`: also where that reads a great many rows,
 * which the answer says before.
 */
export const MeasuresQuery = z
  .strictObject({
    ...when,
    by: Cut.default('all'),
    and: z.enum(cutDims).optional(),
    also: Also.default([]),
    colleagues: Colleagues,
    sure: z.literal('1').optional(),
  })
  .superRefine(checkTime)
  .refine(({ by, and }) => and === undefined || (by !== 'all' && by !== and), {
    path: ['and'],
    error: 'goes with another cut',
  })
export type MeasuresQuery = z.infer<typeof MeasuresQuery>

/** Query of `GET /api/measures/cost`. */
export const CostQuery = z.strictObject({ ...when, by: Cut.default('all') }).superRefine(checkTime)
export type CostQuery = z.infer<typeof CostQuery>

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

/** One hour, day or week of the chart. */
export interface MeasuredPoint extends Pick<Abandonment, 'entered' | 'abandoned'> {
  /** Where it starts, in epoch ms. */
  t: number
  answered: number
  /** Waits of answered live episodes in seconds; null: nobody was answered. */
  p50: number | null
  p90: number | null
}

/** How it went over the period: by hour for one day, by day up to a quarter, by week else. */
export interface MeasuredSeries {
  grain: 'hour' | 'day' | 'week'
  points: MeasuredPoint[]
  /** What each measure came to at each point, to four digits; null: no data. */
  courses: Record<MeasuredId, (number | null)[]>
}

/** One row of a cut. */
export interface MeasuredKey {
  /** An id where it has one, its name otherwise. */
  key: string
  label: string
  measures: Measures
  /** Of the period before. */
  before: Measures
  /** Of a queue; null for what has none of its own. */
  goal: Goal | null
  /** Of a team or a person: what it was held to all through the period. */
  targets: SteadyTargets
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
  /** What the whole was held to all through the period, where it is of one person or one team. */
  targets: SteadyTargets
  /** Null where hours are not kept: of one person. */
  series: MeasuredSeries | null
  /** Null where hours are not kept, as above. */
  week: WeekHours | null
  /** Null without a cut. */
  cut: MeasuredCut | null
  /** Those that were asked for beside it, without the period before. */
  also: MeasuredCut[]
  /** Null but where it is cut by two. */
  crossing: Crossing | null
  /** Facts are being counted anew: these are the ones from before, as far as they are not. Null: they are not. */
  counting: { done: number; whole: number } | null
}

/** Most entered first; `more`: of how many there are no rows. */
export interface MeasuredCut {
  by: CutDim
  keys: MeasuredKey[]
  more: number
}

/** Numbers by two at once. */
export type Crossing = { by: CutDim; and: CutDim } & (
  | { kind: 'there'; cells: CrossedKeys[]; more: number }
  /** It would read about so many rows: ask again with `sure`. */
  | { kind: 'large'; rows: number }
  /** Of a team, by something else than its queues: not kept. */
  | { kind: 'not-kept' }
)

/** One combination, with the words for both. Most entered first. */
export interface CrossedKeys {
  keys: readonly [string, string]
  labels: readonly [string, string]
  measures: Measures
}

/** Where a page of the list begins: `<day>_<inquiry>_<episode>`, as the answer before it said. */
const Before = z
  .string()
  .regex(/^\d{1,15}_[0-9a-f-]{36}_\d{1,6}$/u, 'must be the `next` of an earlier answer')
  .transform((text) => {
    const [day, inquiry, episode] = text.split('_')
    return { day: Number(day), inquiry: inquiry!, episode: Number(episode) }
  })

/** Query of `GET /api/measures/inquiries`: a number, told by its period, its cut and key, and what it counts. */
export const BehindQuery = z
  .strictObject({
    ...when,
    by: Cut.default('all'),
    key: z.string().max(100).default(''),
    and: z.enum(cutDims).optional(),
    andKey: z.string().max(100).optional(),
    colleagues: Colleagues,
    count: Count,
    before: Before.optional(),
  })
  .superRefine(checkTime)
  .refine(({ by, key }) => (by === 'all') === (key === ''), { path: ['key'], error: 'belongs to a cut' })
  .refine(
    ({ by, and, andKey }) => (and === undefined) === (andKey === undefined) && (and === undefined || by !== 'all'),
    {
      path: ['andKey'],
      error: 'belongs to a second cut',
    },
  )
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
  /** Pass as `before` for the next page, which there is even where this one has little; null at the end. */
  next: string | null
}
