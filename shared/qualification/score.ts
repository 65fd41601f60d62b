/**
 * What a lead is worth, from its raw answers: fit 0-60 and intent 0-40, each point with its reason (product.md Q2,
 * kpi.md section 4). The Desk scores when an inquiry arrives; nobody else may. Pure.
 */
import type { Answers, Attributes, Axis, Flow, InquiryKind, Question } from '../schema/flow.ts'
import { isQualified, pointsOf, weighing } from './points.ts'
import { walk } from './walk.ts'

export type Tier = 'A' | 'B' | 'C' | 'D'

/** One answer that counted, by names: the words are in the flow's version. */
export interface Hit {
  question: string
  /** The option chosen, or the `from` of the band that a number reached. */
  answer: string | number
  axis: Axis
  points: number
  /** These points are for having given this answer before. */
  again: boolean
}

export interface Score {
  fit: number
  intent: number
  tier: Tier
  /** At or above the flow's line, and no must-have is missing. */
  qualified: boolean
  /** Must-have questions without an answer. */
  missing: string[]
  hits: Hit[]
}

/** What the answers say of an inquiry, for routing and for the measures. The score is null for what is no lead. */
export interface Qualified {
  kind: InquiryKind
  attributes: Omit<Attributes, 'kind'>
  score: Score | null
}

const tiers = [
  ['A', 75],
  ['B', 55],
  ['C', 30],
] as const satisfies readonly (readonly [Tier, number])[]

/** The tier of fit + intent, 0-100. */
export function tierOf(total: number): Tier {
  return tiers.find(([, from]) => total >= from)?.[0] ?? 'D'
}

/**
 * Scores answers that fit the flow (`answer-fault.ts`).
 * @param gaveBefore whether the same person gave this answer to this question a short while ago
 */
export function qualify(
  flow: Flow,
  answers: Answers,
  gaveBefore: (question: string, answer: string | number) => boolean,
): Qualified {
  const asked = walk(flow.questions, answers)
  const { kind = 'lead', ...attributes } = attributesOf(asked, answers)
  return { kind, attributes, score: kind === 'lead' ? scoreOf(flow, asked, answers, gaveBefore) : null }
}

function attributesOf(asked: readonly Question[], answers: Answers): Attributes {
  const sets = asked.map((question) => answered(question, answers)?.sets)
  // What is asked later knows better.
  return Object.assign({}, ...sets) as Attributes
}

function scoreOf(
  flow: Flow,
  asked: readonly Question[],
  answers: Answers,
  gaveBefore: (question: string, answer: string | number) => boolean,
): Score {
  const hits = asked.flatMap((question) => hitsOf(question, answers, gaveBefore))
  const points = pointsOf(
    hits.map((hit) => ({ ...hit, age: 0 })),
    weighing,
  )
  const { fit, intent } = points
  const missing = asked.filter(({ id, mustHave }) => mustHave && isEmpty(answers[id])).map(({ id }) => id)
  return {
    fit,
    intent,
    tier: tierOf(fit + intent),
    qualified: isQualified(points, flow.line, missing),
    missing,
    hits,
  }
}

function isEmpty(answer: Answers[string] | undefined): boolean {
  return answer === undefined || answer === null || answer === ''
}

function hitsOf(
  question: Question,
  answers: Answers,
  gaveBefore: (question: string, answer: string | number) => boolean,
): Hit[] {
  const counted = worthOf(question, answers)
  if (counted === null) return []
  const { answer, worth } = counted
  const hit = { question: question.id, answer, axis: worth.axis }
  const hits: Hit[] = worth.points === 0 ? [] : [{ ...hit, points: worth.points, again: false }]
  if (worth.again !== undefined && worth.again > 0 && gaveBefore(question.id, answer))
    hits.push({ ...hit, points: worth.again, again: true })
  return hits
}

function worthOf(question: Question, answers: Answers) {
  const found = answered(question, answers)
  if (found?.worth === undefined) return null
  return { answer: 'id' in found ? found.id : found.from, worth: found.worth }
}

/** The option chosen, or the band that the number reaches; undefined for neither. */
function answered(question: Question, answers: Answers) {
  const answer = answers[question.id]
  if (question.kind === 'choice') return question.options.find((option) => option.id === answer)
  if (question.kind !== 'number' || typeof answer !== 'number') return undefined
  const reached = question.bands.filter((band) => answer >= band.from)
  return reached.toSorted((one, other) => other.from - one.from)[0]
}
