/**
 * What an inquiry counts for after a turn, and by how much that changes facts. The turn journals both: what is kept with
 * the episode is exactly what a later correction takes away.
 */
import { earlierEpisodes, episodeOf } from '../../shared/inquiry/episode-of.ts'
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

/** Every generation that is fed. */
export function fed({ current, building }: Generations): number[] {
  return building === null ? [current] : [current, building]
}

/** What an episode before the current one counts for. */
export interface EarlierCounted {
  episode: number
  counted: Contribution
}

function earlierCounted(state: InquiryState | null, zone: string): EarlierCounted[] {
  if (state === null) return []
  return earlierEpisodes(state).map(({ number, episode }) => ({
    episode: number,
    counted: contribution(episode, zone),
  }))
}

/**
 * What the current episode counts for after a turn, and what that turn adds to facts; none when it changes nothing.
 * `recounted`: earlier episodes that count for something else by it. All of an inquiry's are in one generation.
 */
export function countedAfter(
  { before, held }: { before: InquiryState | null; held: Held },
  zone: string,
  generations: Generations,
): { counted: Counted; facts: FactChange[]; recounted: EarlierCounted[] } {
  const { state, counted: so } = held
  // Most turns are messages, and change nothing of it.
  if (before !== null && countsAlike(before, state)) return { counted: so, facts: [], recounted: [] }
  const episode = episodeOf(state)
  const portions = episode === null ? [] : contribution(episode, zone)
  const [was, earlier] = [earlierCounted(before, zone), earlierCounted(state, zone)]
  const all = [...earlier.flatMap(({ counted }) => counted), ...portions]
  const change = difference([...was.flatMap(({ counted }) => counted), ...so.portions], all)
  // What a generation has not got yet is in it from here on.
  const { current, building } = generations
  const facts = fed(generations).map((generation) => ({
    generation,
    change: so.generation < generation ? all : change,
  }))
  const generation = building ?? Math.max(current, so.generation)
  return {
    counted: { generation, portions },
    facts: facts.filter((one) => one.change.length > 0),
    recounted: so.generation < generation ? earlier : earlier.filter((one) => !was.some((other) => isSame(one, other))),
  }
}

function isSame(one: EarlierCounted, other: EarlierCounted): boolean {
  return one.episode === other.episode && JSON.stringify(one.counted) === JSON.stringify(other.counted)
}

function countsAlike(one: InquiryState, other: InquiryState): boolean {
  return (
    standsAlike(one, other) &&
    one.recommend === other.recommend &&
    one.marks === other.marks &&
    one.sales === other.sales &&
    one.sameTopic === other.sameTopic &&
    one.boughtBefore === other.boughtBefore &&
    kindOf(one) === kindOf(other)
  )
}

/** An inquiry as its log makes it by today's rules, and what each of its episodes counts for. */
export interface Retold {
  state: InquiryState
  episodes: EarlierCounted[]
}

/** @param events all of its stream, in order; not empty */
export function retell(events: readonly InquiryEvent[], zone: string): Retold {
  const state = events.reduce<InquiryState | null>(evolve, null)!
  const episodes = earlierCounted(state, zone)
  const episode = episodeOf(state)
  if (episode !== null) episodes.push({ episode: state.episode, counted: contribution(episode, zone) })
  return { state, episodes }
}
