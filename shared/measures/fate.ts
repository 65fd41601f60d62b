/**
 * What became of an episode before its first reply: the one classification behind abandon rate and timeliness
 * (contract of the measures, section 2, 1 and 2). Used by the rules over episodes and by their contributions to facts.
 */
import type { Episode, Leaving } from './episode.ts'

/** Every episode that is not void has exactly one. */
export type Fate =
  /** Nobody replied yet, and the visitor is there (or it is a message). */
  | 'waiting'
  /** A person replied before the visitor left. */
  | 'answered'
  /** Left before a reply, sooner than the short threshold. */
  | 'short'
  /** Left before a reply, at the threshold or later, and no call-back made it good. */
  | 'abandoned'
  /** Left with an address before a reply, and was answered within the call-back target. */
  | 'recovered'
  /** Left with an address before a reply; the call-back is not due yet. */
  | 'call-back-owed'
  /** Closed without a reply though the visitor had not left. */
  | 'unanswered'

/** Classifies an episode. Messages cannot be abandoned: only waiting, answered or unanswered. */
export function fateOf(episode: Episode): Fate {
  const left = leftBeforeReply(episode)
  if (left !== null) {
    if (left.short) return 'short'
    if (left.callBack === 'owed') return 'call-back-owed'
    return left.callBack === 'kept' ? 'recovered' : 'abandoned'
  }
  if (episode.answeredAt !== null) return 'answered'
  return episode.closed === null ? 'waiting' : 'unanswered'
}

function leftBeforeReply({ kind, left, answeredAt }: Episode): Leaving | null {
  if (kind === 'message' || left === null) return null
  return answeredAt === null || left.at < answeredAt ? left : null
}

/** When the fate was decided: at leaving, at the first reply, or at closing (epoch ms); null: not yet. */
export function decidedAt(episode: Episode): number | null {
  return leftBeforeReply(episode)?.at ?? episode.answeredAt ?? episode.closed?.at ?? null
}

/** Whether the episode is void, which counts nowhere. */
export function isVoid(episode: Episode): boolean {
  return episode.closed?.as === 'void'
}

/** Whether leaving at `at` is short: strictly sooner than `threshold` seconds after entering. Times in epoch ms. */
export function isShort(enteredAt: number, at: number, threshold: number): boolean {
  return at - enteredAt < threshold * 1000
}

/** Whether an unanswered live episode is past its target of `target` seconds at `at`: a reply at the target is in time. */
export function isPastTarget(enteredAt: number, at: number, target: number): boolean {
  return at - enteredAt > target * 1000
}

/** From entering to the first reply in ms: as time passes for live, in working time for messages; null before it. */
export function waitOf({ kind, enteredAt, answeredAt, workingWait }: Episode): number | null {
  if (answeredAt === null) return null
  const passed = answeredAt - enteredAt
  return kind === 'live' ? passed : (workingWait ?? passed)
}

/** Whether the first reply came at its target or sooner. */
export function isWithinTarget(episode: Episode): boolean {
  const { answeredAt, dueAt, target } = episode
  const wait = waitOf(episode)
  if (fateOf(episode) !== 'answered' || wait === null) return false
  return dueAt === null ? wait <= target * 1000 : answeredAt! <= dueAt
}

/** Left after a first reply, and neither resolved nor handed to sales: with the abandoned ones, abandoned wide. */
export function wentQuiet(episode: Episode): boolean {
  const fate = fateOf(episode)
  if (episode.left === null || (fate !== 'answered' && fate !== 'recovered')) return false
  return episode.closed?.as !== 'resolved' && !episode.handedToSales
}

/** Whether a person had it before the visitor left. */
export function leftAfterAssignment(episode: Episode): boolean {
  return episode.left !== null && episode.assignedAt !== null && episode.assignedAt <= episode.left.at
}

/** How the wait of an answered episode parts, in ms; the three add up to the time from entering to the first reply. */
export function waitStages(episode: Episode): { toAssignment: number; toAcceptance: number; toReply: number } | null {
  const { enteredAt, answeredAt } = episode
  if (answeredAt === null) return null
  // Who replies without being asked was assigned and accepted by it.
  const acceptedAt = Math.min(episode.acceptedAt ?? answeredAt, answeredAt)
  const assignedAt = Math.min(episode.assignedAt ?? acceptedAt, acceptedAt)
  return {
    toAssignment: assignedAt - enteredAt,
    toAcceptance: acceptedAt - assignedAt,
    toReply: answeredAt - acceptedAt,
  }
}
