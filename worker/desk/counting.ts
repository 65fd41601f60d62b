/**
 * What an inquiry counts for after a turn, and by how much that changes facts. The turn journals both: what is kept with
 * the episode is exactly what a later correction takes away.
 */
import { episodeOf } from '../../shared/inquiry/episode-of.ts'
import type { InquiryState } from '../../shared/inquiry/inquiry-state.ts'
import { standsAlike } from '../../shared/inquiry/stands-alike.ts'
import { kindOf } from '../../shared/inquiry/triage.ts'
import { contribution } from '../../shared/measures/contribution.ts'
import { difference } from '../../shared/measures/facts.ts'
import type { Contribution } from '../../shared/measures/facts.ts'
import type { Held } from './live-rows.ts'

/** An episode that is over for good, since its inquiry was opened again. */
export interface EndedEpisode {
  episode: number
  counted: Contribution
}

/** What the episode before a reopening counts for from now on, its lead being the next one's; null when it counts nowhere. */
export function endedBy(before: InquiryState, zone: string): EndedEpisode | null {
  const episode = episodeOf(before)
  return episode && { episode: before.episode, counted: contribution({ ...episode, reopened: true, lead: null }, zone) }
}

/** What the current episode counts for after a turn, and what that turn adds to facts. */
export function countedAfter(
  { before, held, ended }: { before: InquiryState | null; held: Held; ended: EndedEpisode | null },
  zone: string,
): { counted: Contribution; change: Contribution } {
  const { state, counted: so } = held
  // Most turns are messages, and change nothing of it.
  if (before !== null && countsAlike(before, state)) return { counted: so, change: [] }
  const episode = episodeOf(state)
  const counted = episode === null ? [] : contribution(episode, zone)
  return { counted, change: difference(so, ended === null ? counted : [...ended.counted, ...counted]) }
}

function countsAlike(one: InquiryState, other: InquiryState): boolean {
  return (
    standsAlike(one, other) && one.marks === other.marks && one.sales === other.sales && kindOf(one) === kindOf(other)
  )
}
