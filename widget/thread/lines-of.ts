import type { VisitorThread } from '../../shared/schema/inquiry.ts'
import type { Unsent } from '../keep/kept.ts'

/** How far a message of the visitor has come. */
type Delivery = 'waiting' | 'sending' | 'sent' | 'read' | 'refused'

/** A line of the thread as it is shown. */
export type Line =
  | { kind: 'day'; at: number }
  | {
      kind: 'message'
      id: string
      at: number
      text: string
      own: boolean
      /** Of an own message. */
      delivery: Delivery
      /** Whether another one of the same side follows at once: the time then stands below that one. */
      followed: boolean
    }

/** Messages of one side closer than this stand together, in ms. */
const together = 120_000

/**
 * The thread in lines: what the server has, then what waits in the outbox, with a line where a day begins.
 * @param sending id of what is on its way now
 * @param dayOf names the day of a time in the reader's zone; equal names, same day
 */
export function linesOf(
  thread: VisitorThread | null,
  unsent: Unsent[],
  sending: string | null,
  dayOf: (at: number) => string,
): Line[] {
  const known = new Set(thread?.messages.map((message) => message.id))
  const lines: Extract<Line, { kind: 'message' }>[] = (thread?.messages ?? []).map((message) => ({
    kind: 'message',
    id: message.id,
    at: message.at,
    text: message.text,
    own: message.from === 'visitor',
    delivery: message.seq <= thread!.inquiry.readByMember ? 'read' : 'sent',
    followed: false,
  }))
  for (const line of unsent) {
    const text = textOf(line)
    if (text === null || known.has(line.id)) continue
    const delivery = line.refused ? 'refused' : line.id === sending ? 'sending' : 'waiting'
    lines.push({ kind: 'message', id: line.id, at: line.at, text, own: true, delivery, followed: false })
  }
  return lines.flatMap((line, place): Line[] => {
    const before = lines[place - 1]
    const after = lines[place + 1]
    const followed =
      after !== undefined &&
      after.own === line.own &&
      after.delivery === line.delivery &&
      after.at - line.at < together &&
      dayOf(after.at) === dayOf(line.at)
    const shown = { ...line, followed }
    if (before && dayOf(before.at) === dayOf(line.at)) return [shown]
    return [{ kind: 'day', at: line.at }, shown]
  })
}

/** The text an unsent line carries, or null when it is no message. */
function textOf(unsent: Unsent): string | null {
  if (unsent.kind === 'inquiry') return unsent.body.question
  return unsent.command.type === 'message' ? unsent.command.text : null
}
