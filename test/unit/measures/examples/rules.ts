/**
 * Which rule of the product an example's `fn` names, and how its input and result are written there. Nothing is computed
 * here but names and units.
 */
import { Hours } from '../../../../shared/schema/hours.ts'
import { workingTime } from '../../../../shared/hours.ts'
import { abandonRate } from '../../../../shared/measures/abandon-rate.ts'
import { laney } from '../../../../shared/measures/anomaly/laney.ts'
import { robustZ } from '../../../../shared/measures/anomaly/robust.ts'
import { brier, brierSkill } from '../../../../shared/measures/calibration.ts'
import { caseMix } from '../../../../shared/measures/case-mix.ts'
import { conversion } from '../../../../shared/measures/conversion.ts'
import { allocateCost, costPerResolution } from '../../../../shared/measures/cost-per-resolution.ts'
import { disclosedGroups, enps, pulse } from '../../../../shared/measures/employee-survey.ts'
import { escalationRate } from '../../../../shared/measures/escalation-rate.ts'
import { jain } from '../../../../shared/measures/evenness.ts'
import type { Portion } from '../../../../shared/measures/facts.ts'
import { cellsOf, difference } from '../../../../shared/measures/facts.ts'
import { firstContactResolution } from '../../../../shared/measures/first-contact-resolution.ts'
import { goalPace, goalPlan } from '../../../../shared/measures/goals.ts'
import { handleTime } from '../../../../shared/measures/handle-time.ts'
import { bucketOf, bucketValue, histogramPercentile, merge } from '../../../../shared/measures/histogram.ts'
import type { Histogram } from '../../../../shared/measures/histogram.ts'
import { wilson } from '../../../../shared/measures/interval.ts'
import { hoursInDay, localTime } from '../../../../shared/measures/local-hour.ts'
import { percentile } from '../../../../shared/measures/percentile.ts'
import { performanceScore } from '../../../../shared/measures/performance-score.ts'
import { qualifiedLeads } from '../../../../shared/measures/qualified-leads.ts'
import { mergeRatio } from '../../../../shared/measures/ratio.ts'
import { partition, resolutionRate } from '../../../../shared/measures/resolution-rate.ts'
import { quintiles, rfm } from '../../../../shared/measures/rfm.ts'
import { satisfaction } from '../../../../shared/measures/satisfaction.ts'
import { serviceLevel } from '../../../../shared/measures/service-level.ts'
import { erlangC, expectedWait, squareRootStaffing } from '../../../../shared/measures/staffing.ts'
import { waits } from '../../../../shared/measures/waits.ts'
import { isQualified, pointsOf } from '../../../../shared/qualification/points.ts'
import { exampleContact, exampleEpisode } from './example-episode.ts'
import type { ExampleAllocation, ExampleInquiries, ExampleLead, ExampleSegment, ExampleSurvey } from './inputs.ts'
import { abandonmentWritten, resolutionWritten } from './written.ts'

/** A rule, by the shape of the inputs its examples give; that they do is proven by what comes out. */
const rule = (run: (input: never) => unknown) => run as (input: unknown) => unknown

const episodesOf = (input: ExampleInquiries) => input.inquiries.map((inquiry) => exampleEpisode(inquiry, input))

const intake = {
  abandonRate: rule((input: ExampleInquiries) => abandonmentWritten(abandonRate(episodesOf(input)))),
  serviceLevel: rule((input: ExampleInquiries) => serviceLevel(episodesOf(input), 'live')),
  waits: rule((input: ExampleInquiries) => waits(episodesOf(input), 'live')),
}

const work = {
  handleTime: rule(({ segments }: { segments: ExampleSegment[] }) =>
    handleTime(segments.map(({ inquiry, kind = 'work', ...rest }) => ({ ...rest, episode: inquiry, kind }))),
  ),
  firstContactResolution: rule(({ inquiries, window, now }: ExampleInquiries & { window: number; now: number }) =>
    firstContactResolution(inquiries.map(exampleContact), { window: window * 1000, now: now * 1000 }),
  ),
  resolutionRate: rule((input: ExampleInquiries) => {
    const episodes = episodesOf(input)
    return resolutionWritten(resolutionRate(episodes), partition(episodes).open)
  }),
  escalationRate: rule((input: ExampleInquiries) => escalationRate(episodesOf(input))),
  csat: rule(({ responses, ...settings }: ExampleSurvey) =>
    satisfaction(
      responses.map(({ inquiry, ...rest }) => ({ ...rest, episode: inquiry })),
      settings,
    ),
  ),
}

const sales = {
  qualifiedLeads: rule(({ leads }: { leads: ExampleLead[] }) =>
    qualifiedLeads(
      leads.map((lead, index) => ({
        id: lead.id ?? String(index),
        passed: lead.sql !== undefined,
        accepted: lead.sql === true,
        void: lead.void === true,
      })),
    ),
  ),
  conversion: rule(({ leads, ...settings }: { leads: ExampleLead[]; window: number; now: number }) =>
    conversion(
      leads
        .filter((lead) => lead.sql === true && lead.void !== true)
        .map(({ qualifiedAt = 0, outcome, outcomeAt = 0 }) => ({
          qualifiedAt,
          outcome: outcome === undefined ? null : { kind: outcome, at: outcomeAt },
        })),
      settings,
    ),
  ),
  costPerResolution: rule(costPerResolution),
  allocateCost: rule(({ total, attention, resolutions }: ExampleAllocation) =>
    allocateCost(total, attention, resolutions),
  ),
  rfm: rule(({ customers }: { customers: Parameters<typeof rfm>[0] }) => rfm(customers)),
  quintile: rule((input: { values: number[]; higherIsBetter: boolean }) =>
    quintiles(input.values, input.higherIsBetter),
  ),
}

type ScoreInput = Parameters<typeof performanceScore>[1] & { components: Parameters<typeof performanceScore>[0] }

const people = {
  performanceScore: rule(({ components, ...settings }: ScoreInput) => performanceScore(components, settings)),
  caseMix: rule((input: { mix: Parameters<typeof caseMix>[0]; teamOverall: number }) =>
    caseMix(input.mix, input.teamOverall),
  ),
  enps: rule((input: { scores: number[]; minimum: number }) => enps(input.scores, input.minimum)),
  pulse: rule((input: { answers: number[]; minimum: number }) => pulse(input.answers, input.minimum)),
  disclose: rule((input: { groups: Record<string, number>; minimum: number }) =>
    disclosedGroups(input.groups, input.minimum),
  ),
  goalPlan: rule((input: { target: number; days: Parameters<typeof goalPlan>[1] }) =>
    goalPlan(input.target, input.days),
  ),
  goalPace: rule(goalPace),
  erlangC: rule(erlangC),
  expectedWait: rule(expectedWait),
  squareRootStaffing: rule(squareRootStaffing),
  jain: rule(({ values }: { values: number[] }) => jain(values)),
}

const forecasts = ({ p, y }: { p: number[]; y: number[] }) =>
  p.map((given, index) => ({ p: given, came: y[index] === 1 }))

/** The buckets are made for one relative error. */
function onlyFor(alpha: number): void {
  if (alpha !== 0.02) throw new Error(`histograms are kept for an error of 0.02, not ${alpha}`)
}

const hourLength = 3_600_000

interface ExampleHours {
  from: string
  to: string
  tz: string
  hours: Record<string, [from: string, to: string][]>
  holidays?: string[]
}

/** The examples write clock times, and give their holidays no names. */
function exampleHours(hours: ExampleHours['hours'], holidays: readonly string[]): Hours {
  const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
  const weekly = Object.entries(hours).map(([day, intervals]) => [day, intervals.map((one) => one.map(minutes))])
  return Hours.parse({
    weekly: Object.fromEntries(weekly) as unknown,
    closed: holidays.map((date) => ({ date, name: 'a holiday' })),
  })
}

const numbers = {
  percentile: rule((input: { values: number[]; q: number }) => percentile(input.values, input.q)),
  wilson: rule((input: { k: number; n: number }) => wilson(input.k, input.n)),
  mergeRatio: rule(({ parts }: { parts: { n: number; d: number }[] }) => mergeRatio(parts)),
  bucketOf: rule((input: { seconds: number; alpha: number }) => {
    onlyFor(input.alpha)
    return bucketOf(input.seconds)
  }),
  bucketValue: rule((input: { bucket: number; alpha: number }) => {
    onlyFor(input.alpha)
    return bucketValue(input.bucket)
  }),
  histogramPercentile: rule((input: { histograms: Histogram[]; q: number; alpha: number }) => {
    onlyFor(input.alpha)
    return histogramPercentile(input.histograms.reduce(merge), input.q)
  }),
  brier: rule((input: { p: number[]; y: number[] }) => brier(forecasts(input))),
  brierSkill: rule((input: { p: number[]; y: number[] }) => brierSkill(forecasts(input))),
  robustZ: rule((input: { history: number[]; value: number }) => robustZ(input.history, input.value)),
  laney: rule((input: { history: { k: number; n: number }[]; k: number; n: number }) => laney(input.history, input)),
  bucket: rule((input: { at: string; tz: string }) => {
    const at = Date.parse(input.at)
    const { date, hour } = localTime(at, input.tz)
    return { day: date, hour, utcHour: new Date(at - (at % hourLength)).toISOString() }
  }),
  businessSeconds: rule(
    ({ from, to, tz, hours, holidays = [] }: ExampleHours) =>
      workingTime(Date.parse(from), Date.parse(to), { zone: tz, hours: exampleHours(hours, holidays), pause: null }) /
      1000,
  ),
  dayHours: rule((input: { date: string; tz: string }) => hoursInDay(input.date, input.tz)),
}

interface ExampleContribution {
  dims: Record<string, string>
  measures: Record<string, number>
}

interface ScoredLead {
  hits: { points: number; side: 'fit' | 'intent'; ageDays: number }[]
  halfLife: number
  fitCap: number
  intentCap: number
  qualifyAt: number
  missing: string[]
}

const leads = {
  leadScore: rule(({ hits, halfLife, fitCap, intentCap, qualifyAt, missing }: ScoredLead) => {
    const points = pointsOf(
      hits.map(({ points, side, ageDays }) => ({ points, axis: side, age: ageDays })),
      { halfLife, most: { fit: fitCap, intent: intentCap } },
    )
    return { ...points, score: points.fit + points.intent, qualified: isQualified(points, qualifyAt, missing) }
  }),
}

const facts = {
  /** The cells of one hour, whatever they are of: adding and taking away knows no names. */
  rollupDelta: rule((input: { old: ExampleContribution | null; now: ExampleContribution | null }) => {
    const portions = (given: ExampleContribution | null): Portion[] =>
      given === null ? [] : [{ hour: 0, day: 0, whole: 'all', keys: given.dims, sums: given.measures, histograms: {} }]
    const cells = cellsOf(difference(portions(input.old), portions(input.now))).filter(({ grain }) => grain === 'day')
    return Object.fromEntries(cells.map((cell) => [`${cell.dim}:${cell.key}`, cell.sums]))
  }),
}

/** By `fn`. */
export const rules: Readonly<Record<string, (input: unknown) => unknown>> = {
  ...intake,
  ...work,
  ...sales,
  ...people,
  ...numbers,
  ...leads,
  ...facts,
}
