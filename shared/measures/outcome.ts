/** What became of an episode that was closed: part of its contribution, filed by when it entered. */
import type { Episode } from './episode.ts'
import type { Sums } from './facts.ts'
import { fateOf } from './fate.ts'
import { isAnsweredAndClosed } from './resolution-rate.ts'

/** Resolution, whether it lasts, and whether the first contact settled it (contract of the measures, section 2, 4 and 5). */
export function outcome(episode: Episode): Sums {
  const { reopened, closed, escalated, matured } = episode
  const resolved = closed?.as === 'resolved'
  const first = firstContact(episode)
  if (reopened) return { ...(resolved && { reopenedResolved: 1 }), ...first }
  if (!isAnsweredAndClosed(episode)) return first
  return {
    answeredClosed: 1,
    ...(resolved && { answeredResolved: 1 }),
    ...(resolved && !escalated && { resolvedUnescalated: 1 }),
    ...(resolved && matured && { durable: 1 }),
    ...first,
  }
}

/** A repeat is in no denominator, answered or not; what failed is decided at once, what has not when it is 7 days old. */
function firstContact(episode: Episode): Sums {
  const { first, repeat, cameBack, closed, escalated, transferred, reopened, matured } = episode
  const fate = fateOf(episode)
  if (first && repeat) return { repeats: 1 }
  if (!first || (fate !== 'answered' && fate !== 'recovered')) return {}
  if (closed!.as !== 'resolved' || escalated || transferred || reopened || cameBack) return { firstContacts: 1 }
  return matured ? { firstContacts: 1, settledFirst: 1 } : { firstMaturing: 1 }
}
