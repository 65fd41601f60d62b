/** What an episode counts for up to its first reply, and where it stands in the partition: part of its contribution. */
import type { Episode } from './episode.ts'
import type { Amounts, SumName, Sums } from './facts.ts'
import type { Fate } from './fate.ts'
import { fateOf, isWithinTarget, leftAfterAssignment, waitOf, waitStages, wentQuiet } from './fate.ts'
import { histogramOf } from './histogram.ts'
import { partOf } from './resolution-rate.ts'
import type { Part } from './resolution-rate.ts'

/** Filed by when it entered; for a live one what became of it, for a message whether it was answered in time. */
export function firstReply(episode: Episode): Amounts {
  const { sums, histograms } = episode.kind === 'live' ? liveAmounts(episode) : messageAmounts(episode)
  const { triage, wentOn, keys } = episode
  const sorted = triage !== null && { [triage === 'in-time' ? 'triaged' : 'triageMissed']: 1 }
  const part = sumOfPart[partOf(episode)]
  return {
    sums: {
      ...sums,
      ...sorted,
      ...(wentOn && { wentOn: 1 }),
      ...(keys.kind === 'complaint' && { complaints: 1 }),
      ...(part !== null && { [part]: 1 }),
      ...ways(episode),
    },
    histograms,
  }
}

/** Which way an answered one went: what is compared with the answered ones is counted with them. */
function ways(episode: Episode): Sums {
  const fate = fateOf(episode)
  if (fate !== 'answered' && fate !== 'recovered') return {}
  const { escalated, transferred, handedOff } = episode
  return {
    ...(escalated && { escalated: 1 }),
    ...(transferred && { transferred: 1 }),
    ...(handedOff && { handedOff: 1 }),
  }
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

/** Which sum counts a part; open is what is left of what came. */
const sumOfPart: Record<Part, SumName | null> = {
  resolved: 'endedResolved',
  unresolved: 'endedUnresolved',
  disqualified: 'endedDisqualified',
  abandoned: 'endedAbandoned',
  unanswered: 'endedUnanswered',
  reopened: 'reopened',
  open: null,
  void: null,
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
  sums.waitWorking = episode.workingWait ?? wait
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
      messagesWaitPassed: episode.answeredAt! - episode.enteredAt,
      ...(isWithinTarget(episode) && { messagesWithin: 1 }),
    },
    histograms: { messageWait: histogramOf(wait / 1000) },
  }
}
