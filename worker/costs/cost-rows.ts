/** A whole cost cut by something, in proportion to attention. read-cost.ts asks. */
import { allocateCost } from '../../shared/measures/cost-per-resolution.ts'
import type { Measures } from '../../shared/measures/from-facts.ts'
import { sumOf } from '../../shared/measures/ratio.ts'
import type { MeasuredCut } from '../../shared/schema/measures.ts'
import type { CostRow } from '../../shared/schema/rate.ts'

/** No key of a cut is empty. */
const rest = ''

/** Most costly first; last what is in none of the rows of the cut, so that all of them add up to the whole. */
export function costRows(total: number, whole: Measures, { keys }: MeasuredCut): CostRow[] {
  const parts = keys.map(({ key, label, measures }) => ({ key, label, ...workOf(measures) }))
  const { attention, resolutions } = workOf(whole)
  const others = {
    key: rest,
    label: '',
    // Not the part of a second that comes from adding up.
    attention: Math.max(0, Math.round(attention - sumOf(parts.map((one) => one.attention)))),
    resolutions: Math.max(0, resolutions - sumOf(parts.map((one) => one.resolutions))),
  }
  const all = others.attention + others.resolutions > 0 ? [...parts, others] : parts
  const byKey = (name: 'attention' | 'resolutions') => Object.fromEntries(all.map((one) => [one.key, one[name]]))
  const costs = allocateCost(total, byKey('attention'), byKey('resolutions'))
  return all
    .map(({ key, ...row }) => ({ ...row, ...costs[key]!, key: key === rest ? null : key }))
    .sort((one, other) => Number(one.key === null) - Number(other.key === null) || (other.cost ?? 0) - (one.cost ?? 0))
}

function workOf({ handling, outcomes }: Measures) {
  return { attention: handling.attention, resolutions: outcomes.parts.resolved }
}
