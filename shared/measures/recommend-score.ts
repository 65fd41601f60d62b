/** Whether people would recommend us, 0 to 10: the score of customers, and the arithmetic that the team's own survey shares. */
import { ratio } from './ratio.ts'

/** 9 and 10, 7 and 8, 6 and less. */
export type Stance = 'promoter' | 'passive' | 'detractor'

/** @param answer 0 to 10 */
export function stanceOf(answer: number): Stance {
  if (answer >= 9) return 'promoter'
  return answer <= 6 ? 'detractor' : 'passive'
}

/** Promoters − detractors in percent of `n` answers, −100 to 100, in whole points; null: no answers. */
export function netScore({
  n,
  promoters,
  detractors,
}: Record<'n' | 'promoters' | 'detractors', number>): number | null {
  const share = ratio(100 * (promoters - detractors), n)
  if (share === null) return null
  // Halves away from zero, so that promoters and detractors weigh the same.
  return promoters < detractors ? -Math.round(-share) : Math.round(share)
}

export interface RecommendScore {
  /** Episodes answered. */
  n: number
  /** See `netScore`. With the parts null where there are too few answers to say anything. */
  score: number | null
  parts: { promoters: number; passives: number; detractors: number } | null
}

/** Answers below which nothing is said of anybody. */
const fewestAnswers = 5

/** From summed facts. */
export function recommendScoreOf(
  sums: Record<'recommendAnswers' | 'promoters' | 'detractors', number>,
): RecommendScore {
  const { recommendAnswers: n, promoters, detractors } = sums
  if (n < fewestAnswers) return { n, score: null, parts: null }
  const parts = { promoters, passives: n - promoters - detractors, detractors }
  return { n, score: netScore({ n, ...parts }), parts }
}
