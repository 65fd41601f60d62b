/** The team's own surveys, anonymous: eNPS, pulse, and which groups may be shown (contract of the measures, sections 1 and 3). */
import { meanOf, sumOf } from './ratio.ts'
import { netScore, stanceOf } from './recommend-score.ts'

/** All null below the minimum: then not even the count is shown. */
export interface Enps {
  n: number | null
  promoters: number | null
  passives: number | null
  detractors: number | null
  /** −100 to 100, a whole number. */
  enps: number | null
}

/** Promoters (9-10) − detractors (0-6) in percent of the answers from 0 to 10, halves away from zero. */
export function enps(scores: readonly number[], minimum: number): Enps {
  const valid = scores.filter((score) => isOnScale(score, 0, 10))
  const n = valid.length
  const promoters = valid.filter((score) => stanceOf(score) === 'promoter').length
  const detractors = valid.filter((score) => stanceOf(score) === 'detractor').length
  const net = netScore({ n, promoters, detractors })
  if (n < minimum || net === null) {
    return { n: null, promoters: null, passives: null, detractors: null, enps: null }
  }
  return { n, promoters, passives: n - promoters - detractors, detractors, enps: net }
}

/** All null below the minimum. */
export interface Pulse {
  n: number | null
  mean: number | null
  /** The share of 4 and 5, 0 to 1. */
  favourable: number | null
}

/** Mean and share favourable of the answers from 1 to 5. */
export function pulse(answers: readonly number[], minimum: number): Pulse {
  const valid = answers.filter((answer) => isOnScale(answer, 1, 5))
  const n = valid.length
  if (n < minimum || n === 0) return { n: null, mean: null, favourable: null }
  return { n, mean: meanOf(valid), favourable: valid.filter((answer) => answer >= 4).length / n }
}

function isOnScale(answer: number, lowest: number, highest: number): boolean {
  return Number.isInteger(answer) && answer >= lowest && answer <= highest
}

/**
 * The groups that may be shown beside the total, by their number of answers. Those below the minimum are hidden, and
 * then the smallest shown, until what is hidden cannot be found by subtraction: two groups and the minimum together.
 */
export function disclosedGroups(groups: Readonly<Record<string, number>>, minimum: number): string[] {
  const bySize = Object.entries(groups).sort(([, one], [, other]) => one - other)
  let hidden = bySize.filter(([, n]) => n < minimum).length
  // Enough together are always two at least, for the first hidden one is below the minimum.
  const isSafe = () => hidden === 0 || sumOf(bySize.slice(0, hidden).map(([, n]) => n)) >= minimum
  while (!isSafe() && hidden < bySize.length) hidden += 1
  const shown = new Set(bySize.slice(hidden).map(([group]) => group))
  return Object.keys(groups).filter((group) => shown.has(group))
}
