/**
 * What a lead contributes, each step by when it was first taken (contract of the measures, section 2, 8 and 9). Never by
 * its current stage: what happened then has happened.
 */
import type { Episode, EpisodeLead } from './episode.ts'
import type { Portion, Sums } from './facts.ts'
import type { Filed } from './filed.ts'
import { histogramOf } from './histogram.ts'

const dayMs = 86_400_000
/** Within this of asking, an inquiry that became sales-qualified counts as converted. */
const qualifyingMs = 30 * dayMs
/** A lead given back within this of its acceptance is shown beside. */
const returningMs = 7 * dayMs

/** None for what is no lead. */
export function leadPortions({ lead }: Episode, filed: Filed): Portion[] {
  if (lead === null) return []
  const { createdAt, passedAt, qualifiedAt, qualifiedBy } = lead
  const portions = [
    filed.at(createdAt, null, {
      leads: 1,
      ...(qualifiedAt !== null && qualifiedAt - createdAt <= qualifyingMs && { leadsQualified: 1 }),
    }),
  ]
  // Whoever accepts what was not passed on has passed it on.
  const passed = passedAt ?? qualifiedAt
  if (passed !== null) portions.push(filed.at(passed, null, { passed: 1 }))
  if (qualifiedAt !== null) portions.push(qualifiedPortion(lead, qualifiedAt, filed))
  return [...portions, ...decidedPortions(lead, qualifiedBy, filed)]
}

/** By the day of acceptance, for good: what was won of it, how many days later, and what was lost. */
function qualifiedPortion(
  { decided, returnedAt, qualifiedBy }: EpisodeLead,
  qualifiedAt: number,
  filed: Filed,
): Portion {
  const sums: Sums = {
    qualified: 1,
    ...(returnedAt !== null && returnedAt - qualifiedAt <= returningMs && { sentBack: 1 }),
    ...(decided !== null && { [decided.as]: 1 }),
  }
  if (decided?.as !== 'won') return filed.at(qualifiedAt, qualifiedBy, sums)
  const age = Math.floor((decided.at - qualifiedAt) / dayMs)
  return filed.amounts(qualifiedAt, qualifiedBy, { sums, histograms: { wonAge: { [age]: 1 } } })
}

/** By when it was decided: deals with their worth by currency; then goods that came back, and were due. */
function decidedPortions(
  { createdAt, decided, goodsReturned, boughtBefore, promised }: EpisodeLead,
  by: string | null,
  filed: Filed,
): Portion[] {
  if (decided === null) return []
  if (decided.deal === null) return [filed.at(decided.at, by, { dealsLost: 1 })]
  const { currency, minor } = decided.deal
  const toWon = histogramOf((decided.at - createdAt) / 1000)
  const money = { [`won.${currency}`]: minor, [`deals.${currency}`]: 1 }
  const sums: Sums = { dealsWon: 1, ...(boughtBefore && { dealsRepeat: 1 }), ...money }
  const portions = [
    filed.amounts(decided.at, by, { sums, histograms: { toWon } }),
    ...goodsReturned.map((one) => filed.at(one.at, by, { goodsReturns: 1, [`returned.${currency}`]: one.minor })),
  ]
  if (promised === null) return portions
  return [...portions, filed.at(promised.until, by, { promisesDue: 1, ...(promised.kept && { promisesKept: 1 }) })]
}
