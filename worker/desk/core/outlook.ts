/** What somebody who asked is told to expect, in rounded words of a range, and when waiting is unwise. Pure. */
import { isClosed } from '../../../shared/inquiry/episode-state.ts'
import type { InquiryState } from '../../../shared/inquiry/inquiry-state.ts'
import { isOwedCallBack } from '../../../shared/inquiry/is-owed-call-back.ts'
import { dueAtOf } from '../../../shared/inquiry/marks.ts'
import type { OpenState } from '../../../shared/schema/hours.ts'
import type { CallBackBy, Outlook, WaitRange } from '../../../shared/schema/outlook.ts'
import type { Expectation } from './forecast.ts'

/** Minutes that are shown: the longer, the rounder. */
const minutes = [0, 1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60, 75, 90, 120] as const
/** Single waits vary widely, however well they are reckoned: from half to one and three quarters. */
const [least, most] = [0.5, 1.75]
/** A range that ends here or later is long: to be called back is offered first. */
const long = 5

const minute = 60_000

/**
 * A range for so many ms.
 * @param lowest the lowest step that this visitor was shown (an index of `minutes`); null: none yet
 * @returns it with the lowest step as it is now: more than one above it is said to be longer
 */
export function rangeOf(ms: number, lowest: number | null): { range: WaitRange; lowest: number } {
  const from = nearest((ms * least) / minute)
  const step = Math.max(1, nearest((ms * most) / minute))
  const low = Math.min(lowest ?? step, step)
  return { range: { from: minutes[from]!, to: minutes[step]!, longer: step > low + 1 }, lowest: low }
}

function nearest(value: number): number {
  let best = 0
  for (const [at, one] of minutes.entries()) if (Math.abs(one - value) <= Math.abs(minutes[best]! - value)) best = at
  return best
}

/** Whether waiting is unwise: long, not before the queue closes, or for people who are not there. */
function isUnwise({ ms, places }: Expectation, range: WaitRange | null, now: number, closesAt: number | null): boolean {
  if (places === 0 || (range !== null && range.to >= long)) return true
  return ms !== null && closesAt !== null && now + ms > closesAt
}

/** What one is told beside their place, and the lowest step that they were shown. */
export interface Told {
  outlook: Outlook | null
  lowest: number | null
}

/**
 * @param opening how its queue stands; @param expected of one who waits in the line; null for anything else
 */
export function outlookOf(
  state: InquiryState,
  opening: OpenState,
  expected: Expectation | null,
  { now, lowest }: { now: number; lowest: number | null },
): Told {
  const { marks, answeredAt } = state
  const told = (outlook: Outlook | null) => ({ outlook, lowest })
  if (marks === undefined || answeredAt !== null || isClosed(state.state)) return told(null)
  // Whoever left without asking for it is not in the line either, and not there to be told.
  if (marks.left !== undefined && isOwedCallBack(state))
    return told(
      marks.left.asked === undefined ? null : callBackTold(marks.left.asked, marks.left.due!, marks.left.from),
    )
  if (state.state === 'open') return told(null)
  if (marks.kind === 'message')
    return told({ kind: 'message', by: dueAtOf(marks, state.enteredAt), opensAt: opening.open ? null : opening.from })
  const closesAt = opening.open ? opening.until : now
  if (expected === null) return told({ kind: 'line', range: null, unwise: false, closesAt })
  const shown = expected.ms === null ? null : rangeOf(expected.ms, lowest)
  const range = shown?.range ?? null
  return {
    outlook: { kind: 'line', range, unwise: isUnwise(expected, range, now, closesAt), closesAt },
    lowest: shown?.lowest ?? lowest,
  }
}

function callBackTold(how: CallBackBy, by: number, from: number | undefined): Outlook {
  return { kind: 'call-back', how, by, ...(from !== undefined && { from }) }
}
