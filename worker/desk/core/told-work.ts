/**
 * What of an assistant's stretches of work can be told: whatever nothing can be added to any more, cut so that no two
 * tellings overlap and each piece lies in one local hour. Pure; working.ts asks.
 */
import type { WorkKind } from '../../../shared/inquiry/inquiry-event.ts'
import { spans } from '../../../shared/limits.ts'
import { localStarts } from '../../../shared/measures/local-hour.ts'
import { sharedAttention } from '../../../shared/measures/shared-attention.ts'
import { byHour } from './by-hour.ts'

/** A stretch; times are epoch ms. */
export interface Stretch {
  member: string
  inquiry: string
  episode: number
  kind: WorkKind
  from: number
  to: number
}

/** A piece of a stretch, over for good, and how much of the assistant's attention it had, in ms. */
export interface Piece extends Stretch {
  attention: number
}

export interface ToldWork {
  pieces: Piece[]
  /** What goes on, and is told later. */
  rest: Stretch[]
}

/**
 * @param stretches of one member, all that are not told yet
 * @param now epoch ms
 * @param zone IANA name: the workspace's, in which hours begin
 */
export function toldWork(stretches: readonly Stretch[], now: number, zone: string): ToldWork {
  // Whoever has had a sign since then may have another, and was at it all the while.
  const surely = now - spans.workGap
  const ends = stretches.filter(({ to }) => to < surely).map(({ to }) => to)
  const { hour } = localStarts(surely, zone)
  if (stretches.some(({ from, to }) => from < hour && to >= hour)) ends.push(hour)
  if (ends.length === 0) return { pieces: [], rest: [...stretches] }
  const upTo = Math.max(...ends)
  const told = stretches
    .filter(({ from, to }) => from < upTo || to < surely)
    .flatMap((stretch) => byHour({ ...stretch, to: Math.min(stretch.to, upTo) }, zone))
  const shares = sharedAttention(told)
  return {
    pieces: told.map((piece, at) => ({ ...piece, attention: shares[at]! })),
    rest: stretches
      .filter(({ to }) => to >= surely)
      .map((stretch) => ({ ...stretch, from: Math.max(stretch.from, upTo) })),
  }
}
