/**
 * What time alone brings to an inquiry: a target passes, a call-back is late, a promised day is over, things become final.
 * Pure; the Desk keeps one due time for each inquiry, here or gone back to the record, and asks what happened by then.
 */
import { isClosed } from '../../../shared/inquiry/episode-state.ts'
import type { Actor, InquiryHappening } from '../../../shared/inquiry/inquiry-event.ts'
import type { InquiryState } from '../../../shared/inquiry/inquiry-state.ts'
import { dueAtOf } from '../../../shared/inquiry/marks.ts'
import { riskAt } from '../../../shared/inquiry/risk-at.ts'
import { triageDueOf } from '../../../shared/inquiry/triage.ts'
import { spans } from '../../../shared/limits.ts'
import { replyMailDue } from './reply-mail.ts'

const system: Actor = { kind: 'system', id: null }

interface Deadline {
  at: number
  happening: InquiryHappening
}

/** When time next changes something of the inquiry (epoch ms); null: never, unless somebody does something. */
export function nextDue(state: InquiryState): number | null {
  const mail = replyMailDue(state)
  const times = deadlines(state).map(({ at }) => at)
  return mail === null && times.length === 0 ? null : Math.min(mail ?? Infinity, ...times)
}

/** What time has brought by `now`, in the order in which it was due. */
export function timePassed(state: InquiryState, now: number): InquiryHappening[] {
  return deadlines(state)
    .filter(({ at }) => at <= now)
    .sort((one, other) => one.at - other.at)
    .map(({ happening }) => happening)
}

function deadlines(state: InquiryState): Deadline[] {
  const { marks, enteredAt, answeredAt, closedAt, sales } = state
  // Void counts nowhere, and what entered before there were measures does not either.
  if (marks === undefined || state.state === 'void') return []
  const { left } = marks
  const list: Deadline[] = []
  const add = (at: number, happening: InquiryHappening) => list.push({ at, happening })
  if (!isClosed(state.state) && answeredAt === null) {
    const risk = left === undefined && !marks.overdue ? riskToWarnOf(state) : null
    if (risk !== null) add(risk, { type: 'at-risk', actor: system, data: {} })
    // A reply at the target is in time.
    if (left === undefined && !marks.overdue)
      add(dueAtOf(marks, enteredAt) + 1, { type: 'overdue', actor: system, data: {} })
    if (left?.callBack === 'owed') add(left.due! + 1, { type: 'callback-missed', actor: system, data: {} })
  }
  if (state.snoozedUntil !== undefined) add(state.snoozedUntil, { type: 'woke', actor: system, data: {} })
  const triageDue = triageDueOf(state)
  if (triageDue !== null) add(triageDue + 1, { type: 'triage-missed', actor: system, data: {} })
  if (sales?.promise !== undefined && sales.deliveredOn === undefined && !sales.promise.missed)
    add(sales.promise.until + 1, { type: 'promise-missed', actor: system, data: {} })
  if (left !== undefined && !left.final) add(left.at + spans.comingBack + 1, matured('leaving'))
  if (isClosed(state.state)) {
    if (!marks.matured) add(closedAt! + spans.reopening + 1, matured('closing'))
    if (!marks.surveyLocked) add(closedAt! + spans.survey + 1, matured('survey'))
  }
  return list
}

/** When whoever has it is to be warned; null: nobody has it, they had it only after that, or they were. */
function riskToWarnOf(state: InquiryState): number | null {
  const at = riskAt(state)
  const isTheirs = state.state === 'open' && at !== null && state.spanFrom! <= at
  return isTheirs && state.marks?.atRisk === undefined ? at : null
}

function matured(of: 'leaving' | 'closing' | 'survey'): InquiryHappening {
  return { type: 'matured', actor: system, data: { of } }
}
