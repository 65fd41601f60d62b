/**
 * Messages and notes of the inquiries that live at the Desk: an inquiry has all of its own here, however old they are.
 * Part of live-state; written by the settler, read from SQLite, the newest from memory.
 */
import type { Message } from '../../shared/schema/inquiry.ts'

interface MessageRow extends Record<string, SqlStorageValue> {
  id: string
  seq: number
  at: number
  sender: string
  member: string | null
  note: number
  body: string
}

/** A message as a repeat is known by it; member null: the visitor's. */
export interface Said {
  text: string
  member: string | null
}

export class Messages {
  readonly #sql: SqlStorage
  /** Brings the tables up to the journal: before any of them is read. */
  readonly #settle: () => void
  /** By inquiry and id: what stands in the journal, and not yet in the table. */
  readonly #fresh = new Map<string, Map<string, Said>>()

  constructor(sql: SqlStorage, settle: () => void) {
    this.#sql = sql
    this.#settle = settle
  }

  /** Drops memory. */
  forget(): void {
    this.#fresh.clear()
  }

  /** New messages stand in the journal. */
  journaled(inquiry: string, messages: readonly Message[]): void {
    if (messages.length === 0) return
    const said = this.#fresh.get(inquiry) ?? new Map<string, Said>()
    for (const { id, text, member } of messages) said.set(id, { text, member })
    this.#fresh.set(inquiry, said)
  }

  /** What stands in the journal of an inquiry says nothing any more. */
  journaledEmpty(inquiry: string): void {
    for (const said of this.#fresh.get(inquiry)?.values() ?? []) said.text = ''
  }

  /** Messages of an inquiry after a seq, in order; with notes or without. */
  of(inquiry: string, after: number, notes: boolean): Message[] {
    this.#settle()
    const rows = this.#sql.exec<MessageRow>(
      `SELECT id, seq, at, sender, member, note, body FROM message
       WHERE inquiry = ? AND seq > ? AND note <= ? ORDER BY seq`,
      inquiry,
      after,
      notes ? 1 : 0,
    )
    return [...rows].map((row) => ({
      id: row.id,
      seq: row.seq,
      at: row.at,
      from: row.sender as Message['from'],
      member: row.member,
      note: row.note === 1,
      text: row.body,
    }))
  }

  /** What a message says, and whose it is; null when the inquiry has none of that id. */
  said(inquiry: string, id: string): Said | null {
    const fresh = this.#fresh.get(inquiry)?.get(id)
    if (fresh !== undefined) return fresh
    const [row] = this.#sql
      .exec<{ text: string; member: string | null }>(
        'SELECT body AS text, member FROM message WHERE inquiry = ? AND id = ?',
        inquiry,
        id,
      )
      .toArray()
    return row ?? null
  }

  /** Brings messages into the table, many at a time; for the settler, and for what comes back from the record. */
  write(messages: readonly (readonly [inquiry: string, message: Message])[]): void {
    if (messages.length === 0) return
    const rows = messages.map(([inquiry, m]) => [inquiry, m.seq, m.id, m.at, m.from, m.member, m.note ? 1 : 0, m.text])
    // An id is a message's for ever: one that is there already is the same, and must not keep others waiting.
    this.#sql.exec(
      `INSERT OR IGNORE INTO message (inquiry, seq, id, at, sender, member, note, body)
       SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7
       FROM json_each(?) WHERE true`,
      JSON.stringify(rows),
    )
  }

  /** What was said of it up to a seq is gone; that something was, stays. For the settler. */
  empty(inquiry: string, upTo: number): void {
    this.#sql.exec(`UPDATE message SET body = '' WHERE inquiry = ? AND seq <= ?`, inquiry, upTo)
  }

  /** The inquiry left for the record. */
  drop(inquiry: string): void {
    this.#sql.exec('DELETE FROM message WHERE inquiry = ?', inquiry)
  }
}
