/** Satisfaction: how many ratings are good (contract of the measures, section 2, 7). */
import { wilson } from './interval.ts'
import { ratio, sumOf } from './ratio.ts'

/** An answer to the survey of an episode: 1 to 5. */
export interface Rating {
  episode: string
  /** Epoch ms, or any number that grows with time. */
  at: number
  score: number
}

export interface Satisfaction {
  /** Episodes rated. */
  n: number
  /** Of those, with 4 or 5. */
  satisfied: number
  /** Satisfied ÷ n, 0 to 1; null: no data. */
  rate: number | null
  mean: number | null
  /** Wilson's 95 % interval of the rate; null: no data. */
  interval: [low: number, high: number] | null
  /** Rated ÷ asked; null: nobody was asked. */
  responseRate: number | null
  /** Whether there are enough to be shown of one person. */
  publishable: boolean
}

/**
 * Ratings 4-5 ÷ ratings. The last rating of an episode counts; what is off the scale is ignored. `asked`: how many
 * surveys were sent; `minimum`: how many ratings make it fit to be shown.
 */
export function satisfaction(
  ratings: readonly Rating[],
  { asked, minimum }: { asked: number; minimum: number },
): Satisfaction {
  const last = new Map<string, Rating>()
  for (const rating of ratings) {
    if (!Number.isInteger(rating.score) || rating.score < 1 || rating.score > 5) continue
    const other = last.get(rating.episode)
    if (other === undefined || rating.at >= other.at) last.set(rating.episode, rating)
  }
  const scores = [...last.values()].map((rating) => rating.score)
  const satisfied = scores.filter((score) => score >= 4).length
  return satisfactionOf({ ratings: scores.length, satisfied, ratingSum: sumOf(scores), surveysAsked: asked, minimum })
}

/** From counts: of ratings or of summed facts. */
export function satisfactionOf(counts: {
  ratings: number
  satisfied: number
  ratingSum: number
  surveysAsked: number
  minimum: number
}): Satisfaction {
  const { ratings: n, satisfied, ratingSum, surveysAsked, minimum } = counts
  return {
    n,
    satisfied,
    rate: ratio(satisfied, n),
    mean: ratio(ratingSum, n),
    interval: n === 0 ? null : wilson(satisfied, n),
    responseRate: ratio(n, surveysAsked),
    publishable: n >= minimum,
  }
}
