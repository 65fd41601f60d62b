/** Targets as the console sets them, asks for them and is answered. */
import * as z from 'zod'
import { limits } from '../limits.ts'
import type { Forecast } from '../measures/forecast.ts'
import type { GoalPace } from '../measures/goals.ts'
import { targetMeasure, targetMeasureIds } from '../measures/target-measures.ts'
import type { PlannedWeek } from '../measures/target-plan.ts'
import type { Verdict } from '../measures/verdict.ts'
import { isCurrency } from '../money.ts'
import type { Scope } from '../permissions.ts'
import { Id, line, text } from './basics.ts'

/** Whom a target is set for. */
export const Subject = z.strictObject({ kind: z.enum(['team', 'member']), id: Id })
export type Subject = z.infer<typeof Subject>

/** A month of the calendar: 2026-11. */
const Month = z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/u, 'must be a month, like 2026-11')
const Day = z.iso.date('must be a real date, like 2026-11-26')

const greatest = 1e12

/** What a target asks for: counts and money (minor units) are whole, shares up to 1, times in seconds. */
const Asked = z.strictObject({
  measure: z.enum(targetMeasureIds),
  value: z.number().positive().max(greatest),
  /** Of money alone. */
  currency: z.string().refine(isCurrency, 'must be a currency, like THB').nullable().default(null),
})

function checkValue({ measure, value, currency }: z.infer<typeof Asked>, context: z.RefinementCtx): void {
  const { unit } = targetMeasure(measure)
  const isMoney = unit === 'money'
  const wrong = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
  if (isMoney !== (currency !== null)) wrong('currency', isMoney ? 'is missing' : 'belongs to money alone')
  if ((isMoney || unit === 'number') && !Number.isInteger(value)) wrong('value', 'must be whole')
  if (unit === 'share' && value > 1) wrong('value', 'must be at most 1')
}

/** Targets of somebody in the same month under the same sentence are its key results. */
const Objective = line(limits.objective).nullable().default(null)

/** Body of `POST /api/targets`. */
export const NewTarget = Asked.extend({ subject: Subject, month: Month, objective: Objective })
  .superRefine(checkValue)
  .refine(({ subject, measure }) => subject.kind === 'team' || !targetMeasure(measure).teamOnly, {
    path: ['measure'],
    error: 'is counted of teams alone',
  })
export type NewTarget = z.infer<typeof NewTarget>

/** Body of `PUT /api/targets/:id`: `after` is the `changedAt` of the one that was seen. What it measures stays. */
export const TargetChange = z.strictObject({
  value: z.number().positive().max(greatest),
  objective: Objective,
  after: z.int().min(0),
})
export type TargetChange = z.infer<typeof TargetChange>

/** Whether a value fits what a target measures: what a change is held against. */
export function valueFault(target: Pick<Target, 'measure' | 'currency'>, value: number): string | null {
  const { measure, currency } = target
  return Asked.superRefine(checkValue).safeParse({ measure, currency, value }).error?.issues[0]?.message ?? null
}

/** Body of `POST /api/targets/copies`: whatever was set for the month before and is not yet for this one. */
export const TargetsToCopy = z.strictObject({ month: Month })

/** Query of `GET /api/targets`. */
export const TargetsQuery = z.strictObject({ month: Month })

/** Query of `GET /api/targets/evening`: today, where no day is said. */
export const EveningQuery = z.strictObject({ day: Day.optional() })

/** Body of `PUT /api/targets/reasons`: null takes it back. */
export const ReasonToSay = z.strictObject({
  subject: Subject,
  day: Day,
  reason: text(limits.targetReason).nullable(),
})
export type ReasonToSay = z.infer<typeof ReasonToSay>

/** A target as it is kept. */
export interface Target extends NewTarget {
  id: Id
  /** Larger with every change (epoch ms). */
  changedAt: number
}

/** How a value stands to what it should be. */
export interface Standing {
  /** Null: no data. */
  done: number | null
  /** Of rates and times: out of how many, and how many of those may still change. */
  n: number | null
  maturing: number | null
  /** Null: nothing to judge by. */
  verdict: Verdict | null
}

/** What adds up, on its way through the month. */
export interface Course extends GoalPace {
  /** Done ÷ target. */
  attainment: number
  weeks: PlannedWeek[]
  /** Null: too little is known, or it has not begun. */
  quarter: Prospect | null
  year: Prospect | null
}

/** What a quarter or year will come to, and its target: the sum of its months', where each has one. */
export interface Prospect extends Forecast {
  target: number | null
}

export interface TargetRow extends Standing {
  target: Target
  /** Null for what holds on every day. */
  course: Course | null
}

/** A team or a person, and the targets set for them. */
export interface TargetSubject extends Subject {
  name: string
  mayWrite: boolean
  targets: TargetRow[]
}

/** Answer to `GET /api/targets`: teams first, people by name; those without a target too. */
export interface TargetsAnswer {
  month: string
  /** The workspace's day, YYYY-MM-DD. */
  today: string
  scope: Exclude<Scope, 'none'>
  subjects: TargetSubject[]
  /** How many of the month before could be copied. */
  copyable: number
}

/** One target on one day. */
export interface EveningRow extends Standing {
  target: Target
  /** What was due that day: a part of what adds up, all of a rate or time. */
  goal: number
}

export interface EveningSubject extends Subject {
  name: string
  rows: EveningRow[]
  reason: { text: string; by: string; at: number } | null
  maySay: boolean
}

/** Answer to `GET /api/targets/evening`: whoever has a target that month. */
export interface EveningAnswer {
  day: string
  today: string
  subjects: EveningSubject[]
}
