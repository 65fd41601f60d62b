/**
 * The inquiries that live at the Desk, their messages (messages.ts), and what is counted over them: the queues' order and
 * everybody's load. Read from its SQLite as needed, kept in memory while used; a throw inside a turn drops memory.
 */
import type { InquiryState } from '../../shared/inquiry/inquiry-state.ts'
import type { Message } from '../../shared/schema/inquiry.ts'
import { isOwedCallBack } from '../../shared/inquiry/is-owed-call-back.ts'
import { readLive, writeLive } from './live-rows.ts'
import type { Held, LiveWrite } from './live-rows.ts'
import { Loads } from './loads.ts'
import { Messages } from './messages.ts'
import type { Place } from './place.ts'
import { QueueOrder } from './queue-order.ts'
import { isQueued, queuedAs } from './standing.ts'

const start: Place = { enteredAt: 0, id: '' }

/** Inquiries kept in memory at most; the rest is read again when needed. */
const cacheLimit = 2_000

/** Inquiries of a phase looked through for who is owed a call-back. */
const owedLimit = 2_000

type Phase = 'waiting' | 'callback-owed' | 'offered' | 'open'
/** Phases of what nobody has, and of all that is open. */
export const unassignedPhases = ['waiting', 'callback-owed'] as const satisfies Phase[]
export const openPhases = [...unassignedPhases, 'offered', 'open'] as const satisfies Phase[]

export class LiveState {
  readonly messages: Messages
  readonly #sql: SqlStorage
  /** Brings the tables up to the journal: before any of them is read. */
  readonly #settle: () => void
  /** Inquiries that memory and journal have ahead of the tables. */
  readonly #unsettled = new Set<string>()
  readonly #cache = new Map<string, Held>()
  readonly #loads: Loads
  #order: QueueOrder | null = null

  constructor(sql: SqlStorage, settle: () => void) {
    this.#sql = sql
    this.#settle = settle
    this.messages = new Messages(sql, settle)
    this.#loads = new Loads(sql, settle)
  }

  /** Drops memory; SQLite is the truth. */
  forget(): void {
    this.#cache.clear()
    this.#unsettled.clear()
    this.messages.forget()
    this.#loads.forget()
    this.#order = null
  }

  inquiry(id: string): Held | null {
    const cached = this.#cache.get(id)
    if (cached !== undefined) return cached
    if (this.#unsettled.has(id)) this.#settle()
    const held = readLive(this.#sql, id)
    if (held !== null) this.#keep(held)
    return held
  }

  /** Memory follows a turn step by step, so that the turn reads its own changes; a throw drops it all. */
  put(held: Held, before: InquiryState | null): void {
    this.#loads.move(before, held.state)
    this.#moveInQueue(before, held.state)
    this.#cache.delete(held.state.id)
    this.#cache.set(held.state.id, held)
  }

  #keep(held: Held): void {
    this.#cache.set(held.state.id, held)
    if (this.#cache.size > cacheLimit) this.#cache.delete(this.#cache.keys().next().value!)
  }

  #moveInQueue(before: InquiryState | null, after: InquiryState): void {
    const order = this.#ordered()
    if (before !== null && isQueued(before)) order.remove(queuedAs(before))
    if (isQueued(after)) order.add(queuedAs(after))
  }

  /** What a turn did to an inquiry stands in the journal, and not yet in the tables. */
  journaled(inquiry: string, messages: readonly Message[]): void {
    this.#unsettled.add(inquiry)
    this.messages.journaled(inquiry, messages)
  }

  /** The tables hold everything. */
  settled(): void {
    this.#unsettled.clear()
    this.messages.forget()
  }

  /** Brings inquiries into the table, many at a time; for the settler, and for what comes back from the record. */
  write(inquiries: readonly LiveWrite[]): void {
    writeLive(this.#sql, inquiries)
  }

  /** Takes an inquiry over from the record, within the caller's transaction. */
  restore(held: Held, messages: readonly Message[]): void {
    const { id } = held.state
    // Memory first: what it counts anew must not have this one yet.
    this.put(held, null)
    this.write([{ ...held, n: held.lastN, moved: true }])
    this.messages.write(messages.map((message) => [id, message] as const))
  }

  /** The messages of one that came back bare, within the caller's transaction. */
  complete(held: Held, messages: readonly Message[]): void {
    const { id } = held.state
    this.messages.write(messages.map((message) => [id, message] as const))
    this.#sql.exec('UPDATE live SET bare = 0 WHERE inquiry = ?', id)
    this.put({ ...held, bare: false }, held.state)
  }

  /** What is offered to a member or open with them, in points. */
  load(member: string): number {
    return this.#loads.of(member)
  }

  /** Place in the queue, from 1, among what waits or is offered. */
  position(state: InquiryState): number {
    return this.#ordered().position(queuedAs(state))
  }

  /** How many who are here wait in a queue. */
  here(queue: string): number {
    return this.#ordered().here(queue)
  }

  /** Whether nobody stands behind it in its queue. */
  isLast(state: InquiryState): boolean {
    return this.#ordered().isLast(queuedAs(state))
  }

  /** Ids of what waits, oldest first, at most `most` of each queue; with what the turn under way did already. */
  waiting(most: number): string[] {
    return this.#ordered().waiting(most)
  }

  #ordered(): QueueOrder {
    if (this.#order !== null) return this.#order
    this.#settle()
    const rows = this.#sql.exec<{
      queue: string
      enteredAt: number
      inquiry: string
      waiting: number
      callBack: number
      message: number
    }>(
      `SELECT queue, entered_at AS enteredAt, inquiry, phase <> 'offered' AS waiting,
         CASE WHEN json_valid(state) THEN
           state ->> '$.marks.left.at' IS NOT NULL
               AND (state ->> '$.visitorHere' = 0 OR state ->> '$.marks.left.asked' IS NOT NULL)
               AND state ->> '$.answeredAt' IS NULL END AS callBack,
         CASE WHEN json_valid(state) THEN state ->> '$.marks.kind' = 'message' END AS message FROM live
       WHERE phase IN ('waiting', 'callback-owed', 'offered') ORDER BY phase, entered_at, inquiry`,
    )
    this.#order = new QueueOrder(
      [...rows].map((row) => ({
        ...row,
        waiting: row.waiting === 1,
        callBack: row.callBack === 1,
        message: row.message === 1,
      })),
    )
    return this.#order
  }

  /** Ids of inquiries in a phase, oldest first; those after a place in that order. */
  inPhase(phase: Phase, most: number, after: Place = start): string[] {
    this.#settle()
    const rows = this.#sql.exec<{ inquiry: string }>(
      'SELECT inquiry FROM live WHERE phase = ? AND (entered_at, inquiry) > (?, ?) ORDER BY entered_at, inquiry LIMIT ?',
      phase,
      after.enteredAt,
      after.id,
      most,
    )
    return [...rows].map((row) => row.inquiry)
  }

  /** Ids of what nobody has, oldest first; those after a place in that order. */
  unassigned(most: number, after: Place = start): string[] {
    const held = unassignedPhases
      .flatMap((phase) => this.inPhase(phase, most, after))
      .map((id) => this.inquiry(id)!.state)
    return held
      .sort((one, other) => one.enteredAt - other.enteredAt || (one.id < other.id ? -1 : 1))
      .slice(0, most)
      .map(({ id }) => id)
  }

  /** Everybody who is owed a call-back, by when it is due: whether or not somebody has it already. */
  owedCallBack(): Held[] {
    const owed = (['callback-owed', 'offered', 'open'] as const)
      .flatMap((phase) => this.inPhase(phase, owedLimit))
      .map((id) => this.inquiry(id)!)
      .filter(({ state }) => isOwedCallBack(state))
    const dueOf = ({ state }: Held) => state.marks!.left!.due!
    return owed.sort((one, other) => dueOf(one) - dueOf(other) || (one.state.id < other.state.id ? -1 : 1))
  }

  /** What is offered to a member or open with them. */
  heldBy(member: string): Held[] {
    this.#settle()
    const rows = this.#sql.exec<{ inquiry: string }>(
      `SELECT inquiry FROM live WHERE assignee = ? AND phase IN ('offered', 'open')`,
      member,
    )
    return [...rows].map((row) => this.inquiry(row.inquiry)!)
  }

  /** Ids of those that were made last, newest first. */
  newest(most: number): string[] {
    this.#settle()
    const rows = this.#sql.exec<{ inquiry: string }>('SELECT inquiry FROM live ORDER BY inquiry DESC LIMIT ?', most)
    return [...rows].map((row) => row.inquiry)
  }

  /** Ids of what is open in these teams, with somebody or nobody: longest in its queue first, after a place in that order. */
  openIn(teams: readonly string[], most: number, after: Place = start): string[] {
    this.#settle()
    const rows = this.#sql.exec<{ inquiry: string }>(
      `SELECT inquiry FROM live WHERE phase IN (SELECT value FROM json_each(?)) AND team IN (SELECT value FROM json_each(?))
         AND (entered_at, inquiry) > (?, ?) ORDER BY entered_at, inquiry LIMIT ?`,
      JSON.stringify(openPhases),
      JSON.stringify(teams),
      after.enteredAt,
      after.id,
      most,
    )
    return [...rows].map((row) => row.inquiry)
  }

  /** How many each team has in some phases. */
  countByTeam(phases: readonly Phase[]): Map<string, number> {
    this.#settle()
    const rows = this.#sql.exec<{ team: string; count: number }>(
      'SELECT team, COUNT(*) AS count FROM live WHERE phase IN (SELECT value FROM json_each(?)) GROUP BY team',
      JSON.stringify(phases),
    )
    return new Map([...rows].map((row) => [row.team, row.count]))
  }

  /** How many wait with other teams than these that a member had once or, where `asked` counts, was asked about. */
  waitingElsewhere(member: string, teams: readonly string[], asked: boolean): number {
    this.#settle()
    return this.#sql
      .exec<{ count: number }>(
        `SELECT COUNT(*) AS count FROM live WHERE phase IN ('waiting', 'callback-owed')
           AND team NOT IN (SELECT value FROM json_each(?1)) AND json_valid(state)
           AND (EXISTS (SELECT 1 FROM json_each(state, '$.held') WHERE value = ?2)
             OR ?3 AND EXISTS (SELECT 1 FROM json_each(state, '$.asked') WHERE value = ?2))`,
        JSON.stringify(teams),
        member,
        Number(asked),
      )
      .one().count
  }

  count(): number {
    this.#settle()
    return this.#sql.exec<{ count: number }>('SELECT COUNT(*) AS count FROM live').one().count
  }

  /** Whether any inquiry here is closed. */
  hasClosed(): boolean {
    this.#settle()
    return this.#sql.exec('SELECT 1 FROM live WHERE closed_at IS NOT NULL LIMIT 1').toArray().length > 0
  }

  /** Lets go of inquiries that closed before `before` and are wholly flushed; their ids are remembered. @returns them */
  evict(before: number, flushed: number, most: number): string[] {
    this.#settle()
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
        `INSERT INTO seen (id, at) SELECT inquiry, closed_at FROM live WHERE inquiry = ?
         ON CONFLICT (id) DO UPDATE SET at = excluded.at WHERE at <> excluded.at`,
        inquiry,
      )
      this.#sql.exec('DELETE FROM live WHERE inquiry = ?', inquiry)
      this.messages.drop(inquiry)
      this.#cache.delete(inquiry)
    }
    return rows.map((row) => row.inquiry)
  }
}
