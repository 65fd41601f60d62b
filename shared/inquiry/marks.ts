/**
 * What the measures need to know of an episode, folded from the events of its inquiry beside the state itself. Pure;
 * inquiry-event.ts calls it for every event.
 */
import { spans as time } from '../limits.ts'
import { isShort } from '../measures/fate.ts'
import { isClosed } from './episode-state.ts'
import type { InquiryEvent } from './inquiry-event.ts'
import type { InquiryState, Left, Marks } from './inquiry-state.ts'

/** The marks of an episode that enters; null for events from before there were any. */
export function marksAtEntry(
  { kind, target, dueAt, triageBy, source }: Partial<Pick<Marks, 'kind' | 'target' | 'dueAt' | 'triageBy' | 'source'>>,
  sourceBefore = 'direct',
): Marks | null {
  if (kind === undefined || target === undefined) return null
  const due = { ...(dueAt !== undefined && { dueAt }), ...(triageBy !== undefined && { triageBy }) }
  return { kind, target, ...due, source: source ?? sourceBefore, assignedAt: null, acceptedAt: null, spans: [] }
}

/** By when the first reply is promised (epoch ms); a reply then is in time. */
export function dueAtOf({ dueAt, target }: Pick<Marks, 'dueAt' | 'target'>, enteredAt: number): number {
  return dueAt ?? enteredAt + target * 1000
}

/** Folds one event. `before` is the inquiry before it; a reopening begins anew, see `marksAtEntry`. */
export function evolveMarks(marks: Marks, before: InquiryState, event: InquiryEvent): Marks {
  const left = leftAfter(marks.left, before, event)
  const after = left === marks.left ? marks : withLeft(marks, left)
  switch (event.type) {
    case 'offered':
      return { ...after, assignedAt: after.assignedAt ?? event.at }
    case 'accepted':
    case 'assigned':
      return takenBy(event.data.member, after, event.at)
    case 'moved':
      return moved(after, event)
    case 'messaged':
    case 'called':
      return event.data.worked === undefined ? after : { ...after, worked: event.data.worked }
    case 'missed':
    case 'released':
    case 'closed':
    case 'voided':
      return { ...after, spans: spansUntil(after, event.at) }
    case 'overflowed':
      return { ...after, flowedOut: [...(after.flowedOut ?? []), { queue: before.queue, team: before.team }] }
    case 'call-back-asked':
      return triagedLater(after, event.data.from)
    case 'went-on':
      return { ...after, wentOn: [...(after.wentOn ?? []), event.data.to] }
    case 'at-risk':
      return { ...after, atRisk: true }
    case 'overdue':
      return { ...after, overdue: true }
    case 'triage-missed':
      return { ...after, triage: 'missed' }
    case 'matured':
      if (event.data.of === 'closing') return { ...after, matured: true }
      return event.data.of === 'survey' ? { ...after, surveyLocked: true } : after
    default:
      return after
  }
}

/** Nobody is asked what it is before the call is near. */
function triagedLater(marks: Marks, from: number | undefined): Marks {
  const { triageBy, triage } = marks
  if (from === undefined || triageBy === undefined || triage !== undefined) return marks
  return { ...marks, triageBy: Math.max(triageBy, from + time.triage) }
}

function takenBy(assistant: string, marks: Marks, at: number): Marks {
  return {
    ...marks,
    assignedAt: marks.assignedAt ?? at,
    acceptedAt: marks.acceptedAt ?? at,
    spans: [...spansUntil(marks, at), { assistant, from: at, to: null }],
  }
}

function moved(marks: Marks, { at, data }: InquiryEvent & { type: 'moved' }): Marks {
  return data.member === null ? { ...marks, spans: spansUntil(marks, at) } : takenBy(data.member, marks, at)
}

function withLeft(marks: Marks, left: Left | undefined): Marks {
  const after = { ...marks }
  if (left === undefined) delete after.left
  else after.left = left
  return after
}

function spansUntil({ spans }: Marks, at: number): Marks['spans'] {
  return spans.map((span) => (span.to === null ? { ...span, to: at } : span))
}

function leftAfter(left: Left | undefined, before: InquiryState, event: InquiryEvent): Left | undefined {
  // What happens after closing changes nothing but that it ages.
  if (event.type === 'matured' && event.data.of === 'leaving') return left && { ...left, final: true }
  if (isClosed(before.state)) return left
  switch (event.type) {
    case 'gone':
      return leaving(before, event.at, event.data.since, event.data.due)
    case 'ended':
      // Said, not guessed: nobody waits whether they come back.
      return { ...leaving(before, event.at, event.at, null), final: true }
    case 'call-back-asked':
      return askedFor(comeBack(left, event), event)
    case 'left':
      return left
    case 'callback-missed':
    case 'closed':
      return left?.callBack === 'owed' ? { ...left, callBack: 'missed' } : left
    default:
      if (event.actor.kind === 'visitor') return comeBack(left, event)
      return event.type === 'messaged' || event.type === 'called' ? calledBack(left, event.at) : left
  }
}

function leaving({ enteredAt, answeredAt }: InquiryState, at: number, since: number, due: number | null): Left {
  const unanswered = answeredAt === null
  return {
    at,
    short: unanswered && isShort(enteredAt, since, time.shortStay / 1000),
    callBack: unanswered && due !== null ? 'owed' : 'none',
    due: unanswered ? due : null,
  }
}

/**
 * Coming back in time undoes leaving, unless they were answered meanwhile: then it was a call-back. Whoever asked for one
 * is back when they write again; looking in alone changes nothing.
 */
function comeBack(left: Left | undefined, { type, at }: InquiryEvent): Left | undefined {
  if (left === undefined || (left.asked !== undefined && type !== 'messaged')) return left
  if (!left.final && left.callBack !== 'kept' && at - left.at <= time.comingBack) return undefined
  const { asked: _, from: __, ...stays } = left
  return stays
}

/** They would rather be called back: for the measures they have left, and are owed it. What is final stays so. */
function askedFor(
  left: Left | undefined,
  { at, data: { how: asked, due, from } }: InquiryEvent & { type: 'call-back-asked' },
): Left {
  return { ...(left ?? { at, short: false, callBack: 'owed' }), due, asked, ...(from !== undefined && { from }) }
}

function calledBack(left: Left | undefined, at: number): Left | undefined {
  if (left?.callBack !== 'owed') return left
  return { ...left, callBack: at <= left.due! ? 'kept' : 'missed' }
}
