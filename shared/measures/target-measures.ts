/**
 * What can be a target. What adds up is broken down to working days, and is read from sums of facts; rates and times hold on
 * every day, and are compared as they stand.
 */
import type { Amounts, SumName } from './facts.ts'
import { definitions } from './definitions.ts'
import type { MeasuredId } from './figures.ts'
import type { MeasureDefinition } from './measure-definition.ts'

interface CountedMeasure {
  /** As headings call it. */
  name: string
  /** The sums it is made of; `money`: what was won in the target's currency. */
  of: readonly SumName[] | 'money'
  /** Facts of it are kept of nobody in particular: a team can have it as a target, a person cannot. */
  teamOnly?: boolean
}

/** Those that add up, in the order in which they are offered. */
const countedMeasures = {
  answered: { name: 'Answered', of: ['answered', 'recovered', 'messagesAnswered'] },
  closed: { name: 'Closed', of: ['closed'] },
  resolved: { name: 'Resolved', of: ['answeredResolved'] },
  passed: { name: 'Leads passed on to sales', of: ['passed'], teamOnly: true },
  qualified: { name: 'Leads accepted by sales', of: ['qualified'] },
  dealsWon: { name: 'Deals won', of: ['dealsWon'] },
  wonValue: { name: 'Value of deals won', of: 'money' },
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

/** What is said of one: its name, in what its value is given, and which way is better. */
export type TargetMeasure = Pick<MeasureDefinition, 'name'> & {
  unit: 'number' | 'money' | 'share' | 'seconds'
  better: 'higher' | 'lower'
  teamOnly: boolean
}

export function targetMeasure(id: TargetMeasureId): TargetMeasure {
  if (isCounted(id)) {
    const { name, of, teamOnly = false }: CountedMeasure = countedMeasures[id]
    return { name, unit: of === 'money' ? 'money' : 'number', better: 'higher', teamOnly }
  }
  const { name, unit, better } = definitions[id]
  return { name, unit, better, teamOnly: false }
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
