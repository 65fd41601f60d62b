/**
 * The inquiries that live at the Desk, with their messages, and what is counted over them: the queues' order and
 * everybody's load. Read from its SQLite as needed, kept in memory while used; a throw inside a turn drops memory.
 */
import type { InquiryPerson, InquiryState } from '../../shared/inquiry/inquiry-state.ts'
import type { Message } from '../../shared/schema/inquiry.ts'
import { QueueOrder } from './queue-order.ts'
import type { Queued } from './queue-order.ts'

/** An inquiry as held here. */
export interface Held {
  state: InquiryState
  person: InquiryPerson
  /** Number of its newest journal entry: it may be evicted only when that is flushed. */
  lastN: number
}

/** Inquiries kept in memory at most; the rest is read again when needed. */
const cacheLimit = 2_000

interface LiveRow extends Record<string, SqlStorageValue> {
  inquiry: string
  last_n: number
  state: string
  person: string
}

interface MessageRow extends Record<string, SqlStorageValue> {
  id: string
  seq: number
  at: number
  sender: string
  member: string | null
  note: number
  body: string
}

export class LiveState {
  readonly #sql: SqlStorage
  readonly #cache = new Map<string, Held>()
  #loads: Map<string, number> | null = null
  #order: QueueOrder | null = null

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  /** Drops memory; SQLite is the truth. */
  forget(): void {
    this.#cache.clear()
    this.#loads = null
    this.#order = null
  }

  inquiry(id: string): Held | null {
    const cached = this.#cache.get(id)
    if (cached !== undefined) return cached
    const [row] = this.#sql
      .exec<LiveRow>('SELECT inquiry, last_n, state, person FROM live WHERE inquiry = ?', id)
      .toArray()
    if (row === undefined) return null
    const held = heldOf(row)
    this.#keep(held)
    return held
  }

  /** Memory follows a turn step by step, so that the turn reads its own changes; a throw drops it all. */
  put(held: Held, before: InquiryState | null): void {
    this.#moveLoad(before, held.state)
    this.#moveInQueue(before, held.state)
    this.#cache.delete(held.state.id)
    this.#cache.set(held.state.id, held)
  }

  #keep(held: Held): void {
    this.#cache.set(held.state.id, held)
    if (this.#cache.size > cacheLimit) this.#cache.delete(this.#cache.keys().next().value!)
  }

  #moveInQueue(before: InquiryState | null, after: InquiryState): void {
    if (this.#order === null) return
    if (before !== null && isQueued(before)) this.#order.remove(queuedAs(before))
    if (isQueued(after)) this.#order.add(queuedAs(after))
  }

  #moveLoad(before: InquiryState | null, after: InquiryState): void {
    const from = before === null ? null : occupies(before)
    const to = occupies(after)
    if (from === to) return
    const loads = this.#counted()
    if (from !== null) loads.set(from, (loads.get(from) ?? 0) - 1)
    if (to !== null) loads.set(to, (loads.get(to) ?? 0) + 1)
  }

  /** Loads as SQLite has them, counted before a turn's first change and kept up from there: it writes at its end. */
  #counted(): Map<string, number> {
    this.#loads ??= new Map(
      [
        ...this.#sql.exec<{ assignee: string; count: number }>(
          `SELECT assignee, COUNT(*) AS count FROM live WHERE phase IN ('offered', 'open') GROUP BY assignee`,
        ),
      ].map((row) => [row.assignee, row.count]),
    )
    return this.#loads
  }

  /** Writes an inquiry that is new here, within a turn's transaction. */
  addInquiry(held: Held): void {
    const { state } = held
    this.#sql.exec(
      `INSERT INTO live (inquiry, team, queue, phase, entered_at, assignee, closed_at, last_n, state, person)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      state.id,
      state.team,
      state.queue,
      state.state,
      state.enteredAt,
      state.assignee,
      state.closedAt,
      held.lastN,
      JSON.stringify(state),
      JSON.stringify(held.person),
    )
  }

  /**
   * Writes what became of an inquiry, within a turn's transaction.
   * @param moved false when it stands where it stood (`standsAlike`): no index is touched then
   */
  saveInquiry(held: Held, moved: boolean): void {
    const { state } = held
    this.#sql.exec(
      'UPDATE live SET last_n = ?, state = ?, person = ? WHERE inquiry = ?',
      held.lastN,
      JSON.stringify(state),
      JSON.stringify(held.person),
      state.id,
    )
    if (!moved) return
    this.#sql.exec(
      'UPDATE live SET team = ?, queue = ?, phase = ?, entered_at = ?, assignee = ?, closed_at = ? WHERE inquiry = ?',
      state.team,
      state.queue,
      state.state,
      state.enteredAt,
      state.assignee,
      state.closedAt,
      state.id,
    )
  }

  /** Takes an inquiry over from the record, within the caller's transaction. */
  restore(held: Held, messages: readonly Message[]): void {
    // Memory first: what it counts anew must not have this one yet.
    this.put(held, null)
    this.addInquiry(held)
    for (const message of messages) this.saveMessage(held.state.id, message)
  }

  /** How many inquiries are offered to a member or open with them. */
  load(member: string): number {
    return this.#counted().get(member) ?? 0
  }

  /** Place in the queue, from 1, among what waits or is offered. */
  position(state: InquiryState): number {
    return this.#ordered().position(queuedAs(state))
  }

  /** Whether nobody stands behind it in its queue. */
  isLast(state: InquiryState): boolean {
    return this.#ordered().isLast(queuedAs(state))
  }

  #ordered(): QueueOrder {
    this.#order ??= new QueueOrder(
      this.#sql.exec<{ queue: string; enteredAt: number; inquiry: string }>(
        `SELECT queue, entered_at AS enteredAt, inquiry FROM live WHERE phase IN ('waiting', 'offered') ORDER BY phase, entered_at, inquiry`,
      ),
    )
    return this.#order
  }

  /** Ids of inquiries in a phase, oldest first. */
  inPhase(phase: 'waiting' | 'offered' | 'open', most: number): string[] {
    const rows = this.#sql.exec<{ inquiry: string }>(
      'SELECT inquiry FROM live WHERE phase = ? ORDER BY entered_at, inquiry LIMIT ?',
      phase,
      most,
    )
    return [...rows].map((row) => row.inquiry)
  }

  /** What is offered to a member or open with them. */
  heldBy(member: string): Held[] {
    const rows = this.#sql.exec<{ inquiry: string }>(
      `SELECT inquiry FROM live WHERE assignee = ? AND phase IN ('offered', 'open')`,
      member,
    )
    return [...rows].map((row) => this.inquiry(row.inquiry)!)
  }

  /** How many wait in all, and in each team. */
  waitingByTeam(): Map<string, number> {
    const rows = this.#sql.exec<{ team: string; count: number }>(
      `SELECT team, COUNT(*) AS count FROM live WHERE phase = 'waiting' GROUP BY team`,
    )
    return new Map([...rows].map((row) => [row.team, row.count]))
  }

  count(): number {
    return this.#sql.exec<{ count: number }>('SELECT COUNT(*) AS count FROM live').one().count
  }

  /** Messages of an inquiry after a seq, in order; with notes or without. */
  messages(inquiry: string, after: number, notes: boolean): Message[] {
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

  /** The text of a message of an inquiry that lives here; null when it has none of that id. */
  messageText(inquiry: string, id: string): string | null {
    const [row] = this.#sql
      .exec<{ body: string }>('SELECT body FROM message WHERE inquiry = ? AND id = ?', inquiry, id)
      .toArray()
    return row?.body ?? null
  }

  saveMessage(inquiry: string, message: Message): void {
    this.#sql.exec(
      'INSERT INTO message (inquiry, seq, id, at, sender, member, note, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      inquiry,
      message.seq,
      message.id,
      message.at,
      message.from,
      message.member,
      message.note ? 1 : 0,
      message.text,
    )
  }

  /** Whether any inquiry here is closed. */
  hasClosed(): boolean {
    return this.#sql.exec('SELECT 1 FROM live WHERE closed_at IS NOT NULL LIMIT 1').toArray().length > 0
  }

  /** Lets go of inquiries that closed before `before` and are wholly flushed; their ids are remembered. @returns them */
  evict(before: number, flushed: number, most: number): string[] {
    const rows = this.#sql
      .exec<{ inquiry: string }>(
        'SELECT inquiry FROM live WHERE closed_at < ? AND last_n <= ? AND inquiry NOT IN (SELECT stream FROM parked) LIMIT ?',
        before,
        flushed,
        most,
      )
      .toArray()
    for (const { inquiry } of rows) {
      this.#sql.exec(
        'INSERT OR REPLACE INTO seen (id, at) SELECT inquiry, closed_at FROM live WHERE inquiry = ?',
        inquiry,
      )
      this.#sql.exec('DELETE FROM live WHERE inquiry = ?', inquiry)
      this.#sql.exec('DELETE FROM message WHERE inquiry = ?', inquiry)
      this.#cache.delete(inquiry)
    }
    return rows.map((row) => row.inquiry)
  }
}

function heldOf(row: LiveRow): Held {
  return {
    state: JSON.parse(row.state) as InquiryState,
    person: JSON.parse(row.person) as InquiryPerson,
    lastN: row.last_n,
  }
}

/** Whose capacity an inquiry takes. */
export function occupies(state: InquiryState): string | null {
  return state.state === 'offered' || state.state === 'open' ? state.assignee : null
}

/** Waits for a person: in the queue or on offer. */
export function isQueued(state: InquiryState): boolean {
  return state.state === 'waiting' || state.state === 'offered'
}

function queuedAs(state: InquiryState): Queued {
  return { queue: state.queue, enteredAt: state.enteredAt, inquiry: state.id }
}
