/**
 * What can be told of the time in which a member was signed in. It is told with their work and up to the same moment, and
 * all work in it is part of it: nobody is ever told to have worked for longer. Pure; working.ts asks.
 */
import type { SignedIn } from '../../../shared/inquiry/inquiry-event.ts'
import { spans } from '../../../shared/limits.ts'
import { localStarts } from '../../../shared/measures/local-hour.ts'
import { byHour, nextHour } from './by-hour.ts'
import type { Reached } from './presence.ts'
import type { Piece, ToldWork } from './told-work.ts'

/**
 * In order, none overlapping, each within one local hour: up to the last work that is told, to when they went, or to
 * the last full hour, whichever is last; nothing while none of it is over.
 * @param untold when they were reachable, after what was told before
 * @param work of theirs that is told now, and what goes on
 * @param now epoch ms
 * @param zone IANA name: the workspace's, in which hours begin
 */
export function toldSignedIn(
  untold: readonly Reached[],
  { pieces, rest }: ToldWork,
  now: number,
  zone: string,
): SignedIn[] {
  // Before this, no sign of work that is still to come can change anything.
  const decided = Math.min(now - spans.workGap, ...rest.map(({ from }) => from))
  const worked = pieces.filter(({ from, to }) => from < to)
  const upTo = Math.max(
    localStarts(decided, zone).hour,
    ...worked.map(({ to }) => to),
    ...untold.flatMap(({ to }) => (to !== null && to <= decided ? [to] : [])),
  )
  const reached = untold.map(({ from, to }) => ({ from, to: Math.min(to ?? upTo, upTo) }))
  return united([...reached, ...worked])
    .flatMap((stretch) => byHour(stretch, zone))
    .map(({ from, to }) => ({ from, to, busy: attentionWithin(pieces, from, to) }))
}

/** When something that is not told can be, epoch ms; null: never. For whom nothing goes on that they work on. */
export function signedInDue(untold: readonly Reached[], zone: string): number | null {
  if (untold.length === 0) return null
  return Math.min(...untold.map(({ from, to }) => to ?? nextHour(from, zone))) + spans.workGap + 1
}

/** Stretches put together where they touch; what is empty is left out. */
function united(stretches: readonly { from: number; to: number }[]): { from: number; to: number }[] {
  const whole: { from: number; to: number }[] = []
  for (const { from, to } of [...stretches].sort((one, other) => one.from - other.from)) {
    const last = whole.at(-1)
    if (from >= to) continue
    if (last === undefined || from > last.to) whole.push({ from, to })
    else last.to = Math.max(last.to, to)
  }
  return whole
}

/** Pieces lie in one hour each, and in one of the stretches: wholly in this one, or not at all. */
function attentionWithin(pieces: readonly Piece[], from: number, to: number): number {
  return pieces
    .filter((piece) => piece.from >= from && piece.to <= to)
    .reduce((sum, { attention }) => sum + attention, 0)
}
