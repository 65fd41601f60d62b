/**
 * Who comes again on the same topic within 7 days of closing: what they asked first was not settled, and the later inquiry
 * is a repeat (contract of the measures, section 2, 4). Told when the later one is closed, which is when its topic is
 * known. People are known by browser or claimed address, as keyed hashes (given-answers.ts).
 */
import type { InquiryHappening } from '../../shared/inquiry/inquiry-event.ts'
import type { InquiryState } from '../../shared/inquiry/inquiry-state.ts'
import { spans } from '../../shared/limits.ts'
import type { DeskContext } from './desk-context.ts'
import type { Held } from './live-rows.ts'
import type { Turn } from './turn.ts'

const system = { kind: 'system', id: null } as const

export class ComingsBack {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  /** What one of these people had closed on the topic within the window before `asked`. */
  earlier(persons: readonly string[], topic: string, asked: number): string[] {
    return this.#sql
      .exec<{ inquiry: string }>(
        `SELECT DISTINCT inquiry FROM settled WHERE person IN (SELECT value FROM json_each(?)) AND topic = ?
           AND closed_at <= ? AND closed_at >= ? ORDER BY inquiry`,
        JSON.stringify(persons),
        topic,
        asked,
        asked - spans.reopening,
      )
      .toArray()
      .map(({ inquiry }) => inquiry)
  }

  keep(persons: readonly string[], topic: string, { id, closedAt }: InquiryState): void {
    for (const person of persons)
      this.#sql.exec(
        'INSERT OR REPLACE INTO settled (person, topic, inquiry, closed_at) VALUES (?, ?, ?, ?)',
        person,
        topic,
        id,
        closedAt,
      )
  }

  /** They came back with `by`: to be told to the earlier inquiry, which may have left by now. */
  owe(inquiry: string, by: string): void {
    this.#sql.exec('INSERT OR REPLACE INTO came_back (inquiry, later) VALUES (?, ?)', inquiry, by)
  }

  /** With what they came back; null when it was told. */
  owed(inquiry: string): string | null {
    const [row] = this.#sql.exec<{ later: string }>('SELECT later FROM came_back WHERE inquiry = ?', inquiry).toArray()
    return row?.later ?? null
  }

  told(inquiry: string): void {
    this.#sql.exec('DELETE FROM came_back WHERE inquiry = ?', inquiry)
  }

  /** Forgets what was closed so long ago that hardly anything asked in its window can still be open. */
  forget(now: number): void {
    this.#sql.exec('DELETE FROM settled WHERE closed_at <= ?', now - spans.seen)
  }
}

/** It was just closed, in the same turn: whether it repeats another, and what may repeat it. First contacts alone count. */
export function noticeRepeat(turn: Turn, { state, person }: Held, { given, comingsBack, due }: DeskContext): void {
  const { id, topic, episode, createdAt, test, site, visitor, closedAt, forgotten } = state
  if (topic === undefined || closedAt === null || episode > 1 || test || forgotten !== undefined) return
  const persons = given.personsOf({ site, visitor, address: person.contact.address })
  const earlier = comingsBack.earlier(persons, topic, createdAt).filter((one) => one !== id)
  const [first] = earlier
  if (first !== undefined)
    turn.happen(turn.live.inquiry(id)!, [{ type: 'repeated', actor: system, data: { of: first } }])
  turn.beside(() => {
    comingsBack.keep(persons, topic, state)
    for (const one of earlier) {
      comingsBack.owe(one, id)
      due.hasten('came-back', one, turn.now)
    }
  })
}

/** Tells an inquiry that its customer came back. The duties call it once it is here. */
export function tellCameBack(desk: DeskContext, inquiry: string): void {
  const { live, due, comingsBack } = desk
  const by = comingsBack.owed(inquiry)
  const held = live.inquiry(inquiry)
  const settled = () => {
    comingsBack.told(inquiry)
    due.set('came-back', inquiry, null)
  }
  if (by === null || held === null) return settled()
  const happening: InquiryHappening = { type: 'came-back', actor: system, data: { by } }
  desk.turn((turn) => {
    turn.happen(held, [happening])
    turn.beside(settled)
  })
}
