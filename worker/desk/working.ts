/** Attention that members give to inquiries: signs of it come in, and what is over is told to their stream. */
import { spans } from '../../shared/limits.ts'
import type { MemberHappening, WorkKind } from '../../shared/inquiry/inquiry-event.ts'
import type { InquiryState } from '../../shared/inquiry/inquiry-state.ts'
import type { DeskContext } from './desk-context.ts'
import type { Stretch } from './work-log.ts'

/** A member works on an inquiry that is theirs; on others they only look. Kind null: of whatever goes on. */
export function signOfWork(desk: DeskContext, member: string, state: InquiryState, kind: WorkKind | null): void {
  if (state.state !== 'open' || state.assignee !== member || state.test) return
  const { work, due } = desk
  const { id: inquiry, episode } = state
  const { now, over } = work.after({ member, inquiry, episode, kind }, desk.now())
  const keep = () => {
    work.keep(now)
    due.hasten('work', member, now.to + spans.workGap + 1)
  }
  if (over === null) {
    keep()
    return desk.armAlarm()
  }
  // What is over is told in the transaction that takes its place, or not at all.
  desk.turn((turn) => {
    turn.happenToMember(member, [worked(over)])
    turn.beside(keep)
  })
}

/** Ends what has had no sign for too long. The duties call it. */
export function endWork(desk: DeskContext, member: string, now: number): void {
  const { work, due } = desk
  const over = work.over(member, now - spans.workGap)
  const ended = () => {
    for (const stretch of over) work.forget(stretch)
    const earliest = work.earliest(member)
    due.set('work', member, earliest === null ? null : earliest + spans.workGap + 1)
  }
  if (over.length === 0) return ended()
  desk.turn((turn) => {
    turn.happenToMember(member, over.map(worked))
    turn.beside(ended)
  })
}

function worked({ member, inquiry, episode, kind, from, to }: Stretch): MemberHappening {
  return { type: 'worked', actor: { kind: 'member', id: member }, data: { inquiry, episode, kind, from, to } }
}
