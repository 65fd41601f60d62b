/**
 * Attention that members give to inquiries: signs of it come in, and what is over is told to the inquiries' streams; to the
 * members' own, with it and never after it, when they were signed in.
 */
import { spans } from '../../shared/limits.ts'
import type { InquiryHappening, WorkKind } from '../../shared/inquiry/inquiry-event.ts'
import type { InquiryState } from '../../shared/inquiry/inquiry-state.ts'
import { worksOn } from '../../shared/inquiry/works-on.ts'
import { mayOf } from '../../shared/permissions.ts'
import type { Reached } from './core/presence.ts'
import type { Piece, Stretch } from './core/told-work.ts'
import { toldWork } from './core/told-work.ts'
import { signedInDue, toldSignedIn } from './core/told-signed-in.ts'
import type { DeskContext } from './desk-context.ts'

/** A member does something with an inquiry that they work on. Kind null: of whatever goes on. */
export function signOfWork(desk: DeskContext, member: string, state: InquiryState, kind: WorkKind | null): void {
  if (!worksOn(member, state) || state.test) return
  const { work, due } = desk
  const { id: inquiry, episode } = state
  for (const stretch of work.after({ member, inquiry, episode, kind }, desk.now())) {
    work.keep(stretch)
    due.hasten('work', member, stretch.to + spans.workGap + 1)
  }
  desk.armAlarm()
}

/** The inquiries a member worked on, as far as that is not told yet: they must be here when it is. */
export function workedOn({ work }: DeskContext, member: string): string[] {
  return [...new Set(work.of(member).map(({ inquiry }) => inquiry))]
}

/** Tells what is over of a member's work, and of the time they were signed in. The duties call it. */
export function tellWork(desk: DeskContext, member: string, now: number): void {
  const { work, due, live, zone, roster } = desk
  const stretches = work.of(member)
  // Of what was erased meanwhile nothing is told, and nobody shares with it.
  const here = stretches.filter(({ inquiry }) => live.inquiry(inquiry) !== null)
  const told = toldWork(here, now, zone)
  const { pieces, rest } = told
  const aside = takesNone(desk, member) ? { aside: true as const } : {}
  const signedIn = toldSignedIn(roster.attendanceOf(member).untold ?? [], told, now, zone)
  desk.turn((turn) => {
    turn.tellSignedIn(
      member,
      signedIn.map((stretch) => ({ ...stretch, ...aside })),
    )
    for (const piece of pieces) turn.happen(turn.live.inquiry(piece.inquiry)!, [worked(piece)])
    turn.beside(() => {
      for (const stretch of stretches) work.forget(stretch)
      for (const stretch of rest) work.keep(stretch)
      due.set('work', member, nextTelling(rest, turn.roster.attendanceOf(member).untold ?? [], zone))
    })
  })
}

/** When there may be more to tell. While they work on something, when that may be over: until then nothing else is decided. */
function nextTelling(rest: readonly Stretch[], untold: readonly Reached[], zone: string): number | null {
  if (rest.length === 0) return signedInDue(untold, zone)
  return Math.min(...rest.map(({ to }) => to)) + spans.workGap + 1
}

/** A member who is never given anything. */
function takesNone({ settings }: DeskContext, member: string): boolean {
  return settings.members.some(
    (one) => one.id === member && (one.capacity === 0 || mayOf(one)['inquiry.receive'] === 'none'),
  )
}

function worked({ member, kind, from, to, attention }: Piece): InquiryHappening {
  return { type: 'worked', actor: { kind: 'member', id: member }, data: { kind, from, to, attention } }
}
