/**
 * What one episode contributes to hourly facts (contract of the measures, section 6). The Desk keeps it with the episode
 * and journals the difference whenever it changes; nothing else ever writes facts.
 */
import type { Episode } from './episode.ts'
import type { Amounts, Contribution, Portion, SumName } from './facts.ts'
import { joined } from './facts.ts'
import type { Fate } from './fate.ts'
import {
  decidedAt,
  fateOf,
  isVoid,
  isWithinTarget,
  leftAfterAssignment,
  waitOf,
  waitStages,
  wentQuiet,
} from './fate.ts'
import { histogramOf } from './histogram.ts'
import { localStarts } from './local-hour.ts'
import { isAnsweredAndClosed } from './resolution-rate.ts'

/**
 * What an episode adds to facts, in the workspace's IANA zone. Everything up to the first reply goes to the assistant
 * who held it when that was decided, its outcome to who held it at closing; if nobody did, to no assistant. What a
 * colleague asks is in one cell of its own, outside all others.
 */
export function contribution(episode: Episode, zone: string): Contribution {
  const entered = localStarts(episode.enteredAt, zone)
  if (isVoid(episode)) return [portion(episode, entered, null, { sums: { void: 1 }, histograms: {} })]
  const portions = [portion(episode, entered, holderAt(episode, decidedAt(episode)), firstReply(episode))]
  const { closed, kind, flowedOut } = episode
  // It counts for the queue it is in; that it went on, for the one it left.
  const flows = kind === 'live' ? flowedOut : []
  portions.push(
    ...flows.map((keys) => portion({ ...episode, keys }, entered, null, { sums: { flowedOut: 1 }, histograms: {} })),
  )
  if (closed !== null) {
    const closer = holderAt(episode, closed.at)
    portions.push(
      portion(episode, entered, closer, outcome(episode)),
      portion(episode, localStarts(closed.at, zone), closer, { sums: { closed: 1 }, histograms: {} }),
    )
  }
  return joined(portions)
}

function portion(
  episode: Episode,
  time: Pick<Portion, 'hour' | 'day'>,
  assistant: string | null,
  amounts: Amounts,
): Portion {
  if (episode.fromColleague) return { ...time, whole: 'colleague', keys: {}, ...amounts }
  return { ...time, whole: 'all', keys: { ...episode.keys, ...(assistant !== null && { assistant }) }, ...amounts }
}

/** Who held it at `at`, of two in the same moment the later; null `at`: who holds it now. */
function holderAt({ spans }: Episode, at: number | null): string | null {
  const held = spans.findLast(({ from, to }) => (at === null ? to === null : from <= at && (to === null || at <= to)))
  return held?.assistant ?? null
}

function firstReply(episode: Episode): Amounts {
  const { sums, histograms } = episode.kind === 'live' ? liveAmounts(episode) : messageAmounts(episode)
  const { triage, wentOn } = episode
  const sorted = triage !== null && { [triage === 'in-time' ? 'triaged' : 'triageMissed']: 1 }
  return { sums: { ...sums, ...sorted, ...(wentOn && { wentOn: 1 }) }, histograms }
}

/** Which sum counts a fate; an unanswered one is in `entered` alone, and the two kinds of abandoned are told apart. */
const sumOfFate: Record<Exclude<Fate, 'abandoned'>, SumName | null> = {
  waiting: 'waiting',
  answered: 'answered',
  short: 'short',
  recovered: 'recovered',
  'call-back-owed': 'callBackOwed',
  unanswered: null,
}

/** Fates that are in no denominator of the abandon rate. */
const undecided = new Set<Fate>(['waiting', 'short', 'call-back-owed'])

function liveAmounts(episode: Episode): Amounts {
  const fate = fateOf(episode)
  const sums: Partial<Record<SumName, number>> = { entered: 1 }
  const abandoned = leftAfterAssignment(episode) ? 'abandonedAfterAssignment' : 'abandonedBeforeAssignment'
  const counted = fate === 'abandoned' ? abandoned : sumOfFate[fate]
  if (counted !== null) sums[counted] = 1
  if (wentQuiet(episode)) sums.quiet = 1
  if (episode.maturing && !undecided.has(fate)) sums.maturing = 1
  if (episode.pastTarget && (fate === 'waiting' || fate === 'unanswered')) sums.overdue = 1
  if (isWithinTarget(episode)) sums.within = 1
  const wait = waitOf(episode)
  const stages = waitStages(episode)
  // A recovered one waited for a call-back, not in the queue.
  if (fate !== 'answered' || wait === null || stages === null) return { sums, histograms: {} }
  sums.wait = wait
  sums.waitToAssignment = stages.toAssignment
  sums.waitToAcceptance = stages.toAcceptance
  return { sums, histograms: { liveWait: histogramOf(wait / 1000) } }
}

function messageAmounts(episode: Episode): Amounts {
  const wait = waitOf(episode)
  if (wait === null) return { sums: { messages: 1, ...(episode.pastTarget && { messagesOverdue: 1 }) }, histograms: {} }
  return {
    sums: {
      messages: 1,
      messagesAnswered: 1,
      messagesWait: wait,
      ...(isWithinTarget(episode) && { messagesWithin: 1 }),
    },
    histograms: { messageWait: histogramOf(wait / 1000) },
  }
}

function outcome(episode: Episode): Amounts {
  if (episode.reopened) return { sums: { reopened: 1 }, histograms: {} }
  if (!isAnsweredAndClosed(episode)) return { sums: {}, histograms: {} }
  const resolved = episode.closed?.as === 'resolved'
  return {
    sums: {
      answeredClosed: 1,
      ...(resolved && { answeredResolved: 1 }),
      ...(resolved && !episode.escalated && { resolvedUnescalated: 1 }),
      ...(resolved && episode.matured && { durable: 1 }),
    },
    histograms: {},
  }
}
