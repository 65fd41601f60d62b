/** Handle time: the attention assistants gave, shared where they did several things (contract of the measures, section 2, 3). */
import { ratio, sumOf } from './ratio.ts'

/** A stretch in which an assistant works on an episode. Times in one unit, whatever it is; `from` ≤ `to`. */
export interface WorkSegment {
  episode: string
  assistant: string
  from: number
  to: number
  /** Parked (pending, snoozed) is nobody's effort and is left out; wrap-up counts as work. */
  kind: 'work' | 'wrap' | 'parked'
}

/** Durations in the unit of the segments. */
export interface HandleTime {
  /** By episode, each second of an assistant shared equally among what they worked on in it: adds up to `busy`. */
  attention: Record<string, number>
  /** By episode, not shared: the stretches of every assistant, added. */
  elapsed: Record<string, number>
  /** By assistant: how long they worked on anything. */
  busy: Record<string, number>
  /** Average handle time: attention ÷ handled episodes; null: no data. */
  aht: number | null
  elapsedAht: number | null
  /** Elapsed ÷ busy: how many episodes at a time. */
  concurrency: number | null
}

/** Attention ÷ handled episodes, where a handled episode is one that anybody worked on. */
export function handleTime(segments: readonly WorkSegment[]): HandleTime {
  const attention: Record<string, number> = {}
  const elapsed: Record<string, number> = {}
  const busy: Record<string, number> = {}
  for (const [assistant, own] of byAssistant(segments)) {
    busy[assistant] = 0
    for (const segment of own) {
      attention[segment.episode] ??= 0
      elapsed[segment.episode] ??= 0
    }
    for (const { length, episodes } of slices(own)) {
      busy[assistant] += length
      for (const episode of episodes) {
        attention[episode]! += length / episodes.size
        elapsed[episode]! += length
      }
    }
  }
  const handled = Object.keys(attention).length
  const elapsedSum = sumOf(Object.values(elapsed))
  return {
    attention,
    elapsed,
    busy,
    aht: ratio(sumOf(Object.values(attention)), handled),
    elapsedAht: ratio(elapsedSum, handled),
    concurrency: ratio(elapsedSum, sumOf(Object.values(busy))),
  }
}

function byAssistant(segments: readonly WorkSegment[]): Map<string, WorkSegment[]> {
  return Map.groupBy(
    segments.filter((segment) => segment.kind !== 'parked'),
    (segment) => segment.assistant,
  )
}

/** Cuts an assistant's time where any segment begins or ends; each slice with the episodes worked on all through it. */
function* slices(own: readonly WorkSegment[]): Generator<{ length: number; episodes: Set<string> }> {
  const edges = [...new Set(own.flatMap((segment) => [segment.from, segment.to]))].sort((one, other) => one - other)
  for (const [index, from] of edges.entries()) {
    const to = edges[index + 1]
    if (to === undefined) return
    const episodes = new Set(
      own.filter((segment) => segment.from <= from && segment.to >= to).map((segment) => segment.episode),
    )
    if (episodes.size > 0) yield { length: to - from, episodes }
  }
}

/** Of summed facts, times in seconds: what assistants gave in the period, whenever the episodes entered. */
export interface HandleTimes {
  /** Episodes that somebody began to work on in the period. */
  handled: number
  attention: number
  /** Attention ÷ handled: average handle time; null: no data. */
  aht: number | null
  /** Not shared: elapsed ÷ handled. */
  elapsedAht: number | null
  /** Elapsed ÷ attention, which adds up to the time busy: how many episodes at a time. */
  concurrency: number | null
  /** From being taken to being closed, in working time: mean of those closed in the period. */
  open: number | null
}

/** From sums of facts, times in ms. */
export function handleTimesOf(sums: {
  handled: number
  attention: number
  elapsed: number
  opened: number
  openTime: number
}): HandleTimes {
  const { handled, attention, elapsed, opened, openTime } = sums
  return {
    handled,
    attention: attention / 1000,
    aht: ratio(attention / 1000, handled),
    elapsedAht: ratio(elapsed / 1000, handled),
    concurrency: ratio(elapsed, attention),
    open: ratio(openTime / 1000, opened),
  }
}
