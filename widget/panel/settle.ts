/** What an answer of the server means for what is kept. Pure; the conversation carries the change out. */
import type { VisitorOutcome } from '../../shared/schema/command.ts'
import type { VisitorThread } from '../../shared/schema/inquiry.ts'
import type { ProblemCode } from '../../shared/schema/problem.ts'
import { earlierWith } from '../keep/earlier-with.ts'
import type { Change, Kept, Unsent } from '../keep/kept.ts'
import type { Answer } from '../line/ask-server.ts'
import { uniteThread } from '../thread/unite-thread.ts'

type Settled = Exclude<Answer<unknown>, { kind: 'later' }>

/** The conversation is over for good, or the server no longer knows this visitor: what is written now asks anew. */
const over: ProblemCode[] = ['gone', 'not-found', 'unauthenticated']

/**
 * @param newInquiry makes the inquiry that takes a message the old one can no longer take
 */
export function settle(
  kept: Kept,
  unsent: Unsent[],
  line: Unsent,
  answer: Settled,
  newInquiry: (kept: Kept, message: string) => Extract<Unsent, { kind: 'inquiry' }>,
): Change {
  if (isForgetting(line)) return forgotten(unsent, line, answer)
  if (answer.kind === 'done') return { kept: withAnswer(kept, line, answer.value), remove: [line.id] }
  const { code } = answer.problem
  if (line.kind === 'inquiry') return { put: [{ ...line, refused: code }] }
  // A rating or goodbye that no longer applies is not the visitor's to mend.
  if (line.command.type !== 'message') return { remove: [line.id] }
  if (!over.includes(code)) return { put: [{ ...line, refused: code }] }
  const inquiry = newInquiry(kept, line.command.text)
  const later = unsent.filter(
    (other): other is Extract<Unsent, { kind: 'command' }> =>
      other.kind === 'command' && other.inquiry === line.inquiry && other.id !== line.id,
  )
  return {
    kept: { ...kept, inquiry: inquiry.id, thread: null, earlier: earlierWith(kept) },
    put: [{ ...inquiry, at: line.at }, ...later.map((other) => ({ ...other, inquiry: inquiry.id, token: kept.token }))],
    remove: [line.id],
  }
}

/** Whether it asks that a conversation be deleted. */
export function isForgetting(line: Unsent): boolean {
  return line.kind === 'command' && line.command.type === 'forget'
}

/** Of a conversation that is deleted, or was before; with the last of them nothing is kept here either. */
function forgotten(unsent: Unsent[], line: Unsent, answer: Settled): Change {
  if (answer.kind === 'refused' && !over.includes(answer.problem.code)) return { remove: [line.id] }
  const isLast = !unsent.some((other) => other.id !== line.id && isForgetting(other))
  return isLast ? { kept: null, remove: unsent.map(({ id }) => id) } : { remove: [line.id] }
}

function withAnswer(kept: Kept, line: Unsent, value: unknown): Kept {
  if (line.kind === 'inquiry') {
    const thread = value as VisitorThread
    return { ...kept, inquiry: line.id, thread: uniteThread(kept.thread, thread) }
  }
  const { thread } = kept
  const { inquiry, upTo } = value as Extract<VisitorOutcome, { kind: 'done' }>
  if (!thread || line.inquiry !== kept.inquiry) return kept
  const { command } = line
  // The message is shown as sent at once; its event, when it is heard, replaces this with the server's time.
  const message = { id: line.id, seq: upTo, at: line.at, from: 'visitor', member: null, note: false } as const
  const known = command.type !== 'message' || thread.messages.some(({ id }) => id === line.id)
  const messages = known ? [] : [{ ...message, text: command.text }]
  // `upTo` stays: between what we know and this message something may have happened that we have not heard.
  return { ...kept, thread: uniteThread(thread, { inquiry, messages, upTo: 0 }) }
}
