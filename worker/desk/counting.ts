/**
 * What an inquiry counts for after a turn, and by how much that changes facts. The turn journals both: what is kept with
 * the episode is exactly what a later correction takes away.
 */
import { episodeOf } from '../../shared/inquiry/episode-of.ts'
import { evolve } from '../../shared/inquiry/evolve.ts'
import type { InquiryEvent } from '../../shared/inquiry/inquiry-event.ts'
import type { InquiryState } from '../../shared/inquiry/inquiry-state.ts'
import { standsAlike } from '../../shared/inquiry/stands-alike.ts'
import { kindOf } from '../../shared/inquiry/triage.ts'
import { contribution } from '../../shared/measures/contribution.ts'
import { difference } from '../../shared/measures/facts.ts'
import type { Contribution, Counted, FactChange } from '../../shared/measures/facts.ts'
import type { Held } from './live-rows.ts'

/** The generation of facts that readers ask for, and the one that is being built beside it, if any: both are fed. */
export interface Generations {
  current: number
  building: number | null
}

/** An episode that is over for good, since its inquiry was opened again. */
export interface EndedEpisode {
  episode: number
  counted: Contribution
}

/** What the episode before a reopening counts for from now on, its lead being the next one's; null when it counts nowhere. */
export function endedBy(before: InquiryState, zone: string): EndedEpisode | null {
  const episode = episodeOf(before)
  const over = episode && { ...episode, reopened: true, lead: null }
  return over && { episode: before.episode, counted: contribution(over, zone) }
}

/** What the current episode counts for after a turn, and what that turn adds to facts; none when it changes nothing. */
export function countedAfter(
  { before, held, ended }: { before: InquiryState | null; held: Held; ended: EndedEpisode | null },
  zone: string,
  { current, building }: Generations,
): { counted: Counted; facts: FactChange[] } {
  const { state, counted: so } = held
  // Most turns are messages, and change nothing of it.
  if (before !== null && countsAlike(before, state)) return { counted: so, facts: [] }
  const episode = episodeOf(state)
  const portions = episode === null ? [] : contribution(episode, zone)
  const all = ended === null ? portions : [...ended.counted, ...portions]
  const change = difference(so.portions, all)
  // What a generation has not got yet is in it from here on.
  const facts = [current, ...(building === null ? [] : [building])].map((generation) => ({
    generation,
    change: so.generation < generation ? all : change,
  }))
  const generation = building ?? Math.max(current, so.generation)
  return { counted: { generation, portions }, facts: facts.filter((one) => one.change.length > 0) }
}

function countsAlike(one: InquiryState, other: InquiryState): boolean {
  return (
    standsAlike(one, other) && one.marks === other.marks && one.sales === other.sales && kindOf(one) === kindOf(other)
  )
}

/** An inquiry as its log makes it by today's rules, and what each of its episodes counts for. */
export interface Retold {
  state: InquiryState
  episodes: EndedEpisode[]
}

/** @param events all of its stream, in order; not empty */
export function retell(events: readonly InquiryEvent[], zone: string): Retold {
  let state: InquiryState | null = null
  const episodes: EndedEpisode[] = []
  for (const event of events) {
    const ended = event.type === 'reopened' ? endedBy(state!, zone) : null
    if (ended !== null) episodes.push(ended)
    state = evolve(state, event)
  }
  const episode = episodeOf(state!)
  if (episode !== null) episodes.push({ episode: state!.episode, counted: contribution(episode, zone) })
  return { state: state!, episodes }
}
