/** Waits: from entering the queue to the first reply of a person (contract of the measures, section 2, 2). */
import type { Episode } from './episode.ts'
import { fateOf, isVoid, waitOf, waitStages } from './fate.ts'
import type { Histogram } from './histogram.ts'
import { histogramPercentile } from './histogram.ts'
import { percentile } from './percentile.ts'
import { meanOf, ratio } from './ratio.ts'

/** Of answered episodes only, in seconds; null: no data. Messages wait in working time. */
export interface Waits {
  n: number
  mean: number | null
  p50: number | null
  p90: number | null
  p95: number | null
}

/** Where the mean wait went, in seconds; the three add up to the time from entering to the first reply. */
export interface WaitParts {
  toAssignment: number | null
  toAcceptance: number | null
  toReply: number | null
}

function answeredOf(episodes: readonly Episode[], kind: Episode['kind']): Episode[] {
  return episodes.filter((episode) => episode.kind === kind && !isVoid(episode) && fateOf(episode) === 'answered')
}

/** Mean waits by the clock that they are not judged by, in seconds: live ones in working time, messages with nights and days off. */
export interface OtherClock {
  live: number | null
  message: number | null
}

/** The waits of the answered episodes of one kind, exact: nearest rank over every single one. */
export function waits(episodes: readonly Episode[], kind: Episode['kind']): Waits {
  const seconds = answeredOf(episodes, kind).map((episode) => waitOf(episode)! / 1000)
  return {
    n: seconds.length,
    mean: meanOf(seconds),
    p50: percentile(seconds, 0.5),
    p90: percentile(seconds, 0.9),
    p95: percentile(seconds, 0.95),
  }
}

/** The waits of summed facts: `n` answered, `sum` their waits in ms, their histogram. Percentiles within 2 %. */
export function waitsOf(n: number, sum: number, histogram: Histogram): Waits {
  return {
    n,
    mean: ratio(sum / 1000, n),
    p50: histogramPercentile(histogram, 0.5),
    p90: histogramPercentile(histogram, 0.9),
    p95: histogramPercentile(histogram, 0.95),
  }
}

/** The mean waits of answered episodes by the other clock. */
export function otherClock(episodes: readonly Episode[]): OtherClock {
  const passed = ({ enteredAt, answeredAt }: Episode) => answeredAt! - enteredAt
  const mean = (kind: Episode['kind'], wait: (episode: Episode) => number) =>
    meanOf(answeredOf(episodes, kind).map((episode) => wait(episode) / 1000))
  return { live: mean('live', (one) => one.workingWait ?? passed(one)), message: mean('message', passed) }
}

/** The same of summed facts: how many were answered of each kind, and the sums of those waits in ms. */
export function otherClockOf(sums: {
  answered: number
  waitWorking: number
  messagesAnswered: number
  messagesWaitPassed: number
}): OtherClock {
  return {
    live: ratio(sums.waitWorking / 1000, sums.answered),
    message: ratio(sums.messagesWaitPassed / 1000, sums.messagesAnswered),
  }
}

/** Where the wait of answered live episodes went. */
export function waitParts(episodes: readonly Episode[]): WaitParts {
  const stages = answeredOf(episodes, 'live').map((episode) => waitStages(episode)!)
  const mean = (part: keyof WaitParts) => meanOf(stages.map((stage) => stage[part] / 1000))
  return { toAssignment: mean('toAssignment'), toAcceptance: mean('toAcceptance'), toReply: mean('toReply') }
}

/** The same of summed facts: `answered` episodes, and sums in ms of the wait, of its first and of its second part. */
export function waitPartsOf(
  answered: number,
  sums: { wait: number; assignment: number; acceptance: number },
): WaitParts {
  return {
    toAssignment: ratio(sums.assignment / 1000, answered),
    toAcceptance: ratio(sums.acceptance / 1000, answered),
    toReply: ratio((sums.wait - sums.assignment - sums.acceptance) / 1000, answered),
  }
}
