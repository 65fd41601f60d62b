/**
 * What one episode contributes to hourly facts (contract of the measures, section 6). The Desk keeps it with the episode
 * and journals the difference whenever it changes; nothing else ever writes facts.
 */
import type { Episode } from './episode.ts'
import type { Contribution, Portion, Sums } from './facts.ts'
import { joined } from './facts.ts'
import { decidedAt, isVoid } from './fate.ts'
import { Filed } from './filed.ts'
import { firstReply } from './first-reply.ts'
import { histogramOf } from './histogram.ts'
import { leadPortions } from './lead-portions.ts'
import { outcome } from './outcome.ts'
import { stanceOf } from './recommend-score.ts'
import type { Stance } from './recommend-score.ts'

/**
 * What an episode adds to facts, in the workspace's IANA zone. Everything up to the first reply goes to the assistant
 * who held it when that was decided, its outcome to who held it at closing, a rating to whom it rates, attention to who
 * gave it; if there was nobody, to no assistant. What a colleague asks is in one cell of its own, outside all others.
 */
export function contribution(episode: Episode, zone: string): Contribution {
  const filed = new Filed(episode, zone)
  const { enteredAt, closed } = episode
  if (isVoid(episode)) return [filed.at(enteredAt, null, { void: 1 })]
  const portions = [filed.amounts(enteredAt, holderAt(episode, decidedAt(episode)), firstReply(episode))]
  // It counts for the queue it is in; that it went on, for the one it left.
  for (const left of episode.kind === 'live' ? episode.flowedOut : [])
    portions.push(filed.at(enteredAt, null, { flowedOut: 1 }, left))
  if (closed !== null) {
    const closer = holderAt(episode, closed.at)
    portions.push(filed.at(enteredAt, closer, outcome(episode)))
    const { replies, openTime } = episode
    portions.push(
      filed.at(closed.at, closer, { closed: 1, replies, ...(openTime !== null && { opened: 1, openTime }) }),
    )
  }
  portions.push(
    filed.at(enteredAt, episode.rated, survey(episode)),
    ...handling(episode, filed),
    ...givings(episode, filed),
    ...leadPortions(episode, filed),
  )
  for (const { what, at } of episode.causes) portions.push(filed.only({ cause: what }, at, { times: 1 }))
  return joined(portions)
}

/** Who held it at `at`, of two in the same moment the later; null `at`: who holds it now. */
function holderAt({ spans }: Episode, at: number | null): string | null {
  const held = spans.findLast(({ from, to }) => (at === null ? to === null : from <= at && (to === null || at <= to)))
  return held?.assistant ?? null
}

/** Asked is whoever was answered, once it is closed. Filed by when the episode entered. */
function survey({ closed, answeredAt, rating, recommend, surveyLocked }: Episode): Sums {
  const asked = closed !== null && answeredAt !== null
  return {
    ...(asked && { surveysAsked: 1 }),
    ...(asked && !surveyLocked && { surveysOpen: 1 }),
    ...(rating !== null && { ratings: 1, ratingSum: rating }),
    ...(rating !== null && rating >= 4 && { satisfied: 1 }),
    ...(recommend !== null && { recommendAnswers: 1, ...stanceSums[stanceOf(recommend)] }),
  }
}

/** Which sums an answer is in beside `recommendAnswers`; passives are what is left of those. */
const stanceSums: Record<Stance, Sums> = { promoter: { promoters: 1 }, passive: {}, detractor: { detractors: 1 } }

/** Attention where and when it was given; that it was handled, by all and by each, when that began. */
function handling({ handling }: Episode, filed: Filed): Portion[] {
  const first = handling[0]
  if (first === undefined) return []
  const parts = handling.map(({ assistant, at, attention, elapsed }) => filed.at(at, assistant, { attention, elapsed }))
  const begins = new Map<string, number>()
  for (const { assistant, at } of handling) if (!begins.has(assistant)) begins.set(assistant, at)
  const each = [...begins].map(([assistant, at]) => filed.only({ assistant }, at, { handled: 1 }))
  return [...parts, filed.at(first.at, null, { handled: 1 }), ...each]
}

/** Of one's own: the times from being given something to seeing it. */
function givings({ givings }: Episode, filed: Filed): Portion[] {
  return givings.map(({ member, at, seenAt }) => {
    if (seenAt === null) return filed.at(at, member, { given: 1 })
    const toSeen = seenAt - at
    const sums = { given: 1, seen: 1, toSeen }
    return filed.amounts(at, member, { sums, histograms: { toSeen: histogramOf(toSeen / 1000) } })
  })
}
