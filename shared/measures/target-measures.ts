/**
 * What can be a target. What adds up is broken down to working days, and is read from sums of facts; rates and times hold on
 * every day, and are compared as they stand.
 */
import type { Amounts, SumName } from './facts.ts'
import { definitions } from './definitions.ts'
import type { MeasuredId } from './figures.ts'

interface CountedMeasure {
  /** The sums it is made of; `money`: what was won in the target's currency. */
  of: readonly SumName[] | 'money'
  /** Facts of it are kept of nobody in particular: a team can have it as a target, a person cannot. */
  teamOnly?: boolean
}

/** Those that add up, in the order in which they are offered. */
const countedMeasures = {
  answered: { of: ['answered', 'recovered', 'messagesAnswered'] },
  closed: { of: ['closed'] },
  resolved: { of: ['answeredResolved'] },
  passed: { of: ['passed'], teamOnly: true },
  qualified: { of: ['qualified'] },
  dealsWon: { of: ['dealsWon'] },
  wonValue: { of: 'money' },
} as const satisfies Record<string, CountedMeasure>
export type CountedMeasureId = keyof typeof countedMeasures

/** Those that hold on every day, in the order in which they are offered. */
const steadyIds = [
  'serviceLevel',
  'wait',
  'abandonRate',
  'messageServiceLevel',
  'messageWait',
  'triageRate',
  'firstContactResolution',
  'resolutionRate',
  'escalationRate',
  'satisfaction',
  'timeToSee',
  'conversionDecided',
  'closeRate',
] as const satisfies readonly MeasuredId[]
type SteadyMeasureId = (typeof steadyIds)[number]

/** What somebody is held to in rates and times (in seconds). */
export type SteadyTargets = Partial<Record<MeasuredId, number>>

export type TargetMeasureId = CountedMeasureId | SteadyMeasureId

export const targetMeasureIds: readonly TargetMeasureId[] = [
  ...(Object.keys(countedMeasures) as CountedMeasureId[]),
  ...steadyIds,
]

/** In what the value of one is given, and which way is better. */
export interface TargetMeasure {
  unit: 'number' | 'money' | 'share' | 'seconds'
  better: 'higher' | 'lower'
  teamOnly: boolean
}

export function targetMeasure(id: TargetMeasureId): TargetMeasure {
  if (isCounted(id)) {
    const { of, teamOnly = false }: CountedMeasure = countedMeasures[id]
    return { unit: of === 'money' ? 'money' : 'number', better: 'higher', teamOnly }
  }
  const { unit, better } = definitions[id]
  return { unit, better, teamOnly: false }
}

/** Whether it adds up over days. */
export function isCounted(id: TargetMeasureId): id is CountedMeasureId {
  return id in countedMeasures
}

/** How much of it is in cells of facts. @param currency of money; '' of anything else */
export function countOf(id: CountedMeasureId, currency: string, cells: readonly Amounts[]): number {
  const { of }: CountedMeasure = countedMeasures[id]
  const names = of === 'money' ? ([`won.${currency}`] as const) : of
  return cells.reduce((sum, { sums }) => names.reduce((all, name) => all + (sums[name] ?? 0), sum), 0)
}
