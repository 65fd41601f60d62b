/** Attention that members give to inquiries: signs of it come in, and what is over is told to the inquiries' streams. */
import { spans } from '../../shared/limits.ts'
import type { InquiryHappening, WorkKind } from '../../shared/inquiry/inquiry-event.ts'
import type { InquiryState } from '../../shared/inquiry/inquiry-state.ts'
import { worksOn } from '../../shared/inquiry/works-on.ts'
import type { Piece } from './core/told-work.ts'
import { toldWork } from './core/told-work.ts'
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

/** Tells what is over of a member's work. The duties call it. */
export function tellWork(desk: DeskContext, member: string, now: number): void {
  const { work, due, live } = desk
  const stretches = work.of(member)
  // Of what was erased meanwhile nothing is told, and nobody shares with it.
  const here = stretches.filter(({ inquiry }) => live.inquiry(inquiry) !== null)
  const { pieces, rest } = toldWork(here, now, desk.settings.workspace.zone)
  desk.turn((turn) => {
    for (const piece of pieces) turn.happen(turn.live.inquiry(piece.inquiry)!, [worked(piece)])
    turn.beside(() => {
      for (const stretch of stretches) work.forget(stretch)
      for (const stretch of rest) work.keep(stretch)
      const next = rest.length === 0 ? null : Math.min(...rest.map(({ to }) => to)) + spans.workGap + 1
      due.set('work', member, next)
    })
  })
}

function worked({ member, kind, from, to, attention }: Piece): InquiryHappening {
  return { type: 'worked', actor: { kind: 'member', id: member }, data: { kind, from, to, attention } }
}
