/** Where the numbers of one episode are filed: in which local hour, and in which cells. contribution.ts makes portions by it. */
import type { Episode, EpisodeKey } from './episode.ts'
import type { Amounts, KeyDim, Portion, Sums } from './facts.ts'
import { localStarts } from './local-hour.ts'

/** Makes portions of one episode: each says when, for whom, and how much. */
export class Filed {
  readonly #episode: Episode
  readonly #zone: string

  constructor(episode: Episode, zone: string) {
    this.#episode = episode
    this.#zone = zone
  }

  /** In all cells of the episode, and in those of `assistant`; `instead`: of other keys than its own. */
  at(at: number, assistant: string | null, sums: Sums, instead: Partial<Record<EpisodeKey, string>> = {}): Portion {
    return this.amounts(at, assistant, { sums, histograms: {} }, instead)
  }

  amounts(
    at: number,
    assistant: string | null,
    amounts: Amounts,
    instead: Partial<Record<EpisodeKey, string>> = {},
  ): Portion {
    const { fromColleague, keys } = this.#episode
    const { hour, day } = localStarts(at, this.#zone)
    const time = { hour, day }
    if (fromColleague) return { ...time, whole: 'colleague', keys: {}, ...amounts }
    const all = { ...keys, ...instead, ...(assistant !== null && { assistant }) }
    return { ...time, whole: 'all', keys: all, ...amounts }
  }

  /** In the cells of these keys alone, and in no whole. */
  only(keys: Partial<Record<KeyDim, string>>, at: number, sums: Sums): Portion {
    const { hour, day } = localStarts(at, this.#zone)
    const { fromColleague, keys: own } = this.#episode
    const single = Object.keys(keys) as KeyDim[]
    const filed = fromColleague ? { keys: {}, single: [] } : { keys: { ...own, ...keys }, single }
    return { hour, day, whole: null, ...filed, sums, histograms: {} }
  }
}
