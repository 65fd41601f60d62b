/**
 * What must happen at a time, in the Desk's own SQLite: the alarm rings for the earliest. Set by the settler and by the
 * sockets' comings and goings; done by duties.ts.
 */

/**
 * What can be due, and for whom: what waits goes to wider circles; an offer runs out; time changes something of an inquiry, which may have gone back to
 * the record by then; a member's attention to something is over; a customer came back, which their earlier inquiry is told; facts are counted anew, a page at a time; a visitor or member whose last socket closed counts as gone; a
 * look whether the sockets of one who is here still live (a deploy drops them without a word); a member's shift or leave
 * begins or ends; a member has been gone so long that chats of theirs go on to others; a look whether a conversation
 * rests; housekeeping.
 */
export type DueKind =
  | 'offer'
  | 'time'
  | 'work'
  | 'came-back'
  | 'recount'
  | 'widen'
  | 'visitor-gone'
  | 'visitor-watch'
  | 'member-gone'
  | 'member-watch'
  | 'rota'
  | 'left'
  | 'idle'
  | 'sweep'

export interface Due {
  kind: DueKind
  id: string
  at: number
}

export class DueList {
  readonly #sql: SqlStorage
  /** Brings the tables up to the journal. */
  readonly #settle: () => void
  /** Never later than the earliest; undefined until it is looked up. */
  #next: number | null | undefined = undefined

  constructor(sql: SqlStorage, settle: () => void) {
    this.#sql = sql
    this.#settle = settle
  }

  /** Drops memory; SQLite is the truth. */
  forget(): void {
    this.#next = undefined
  }

  /** Sets when something is due; null clears it. What is due at the same time as before costs nothing. */
  set(kind: DueKind, id: string, at: number | null): void {
    if (at === null) {
      this.#sql.exec('DELETE FROM due WHERE kind = ? AND id = ?', kind, id)
      return
    }
    this.#sql.exec(
      'INSERT INTO due (kind, id, at) VALUES (?, ?, ?) ON CONFLICT (kind, id) DO UPDATE SET at = excluded.at WHERE at <> excluded.at',
      kind,
      id,
      at,
    )
    this.expect(at)
  }

  /** Sets when something is due, unless it is due earlier already. */
  hasten(kind: DueKind, id: string, at: number): void {
    this.#sql.exec(
      'INSERT INTO due (kind, id, at) VALUES (?, ?, ?) ON CONFLICT (kind, id) DO UPDATE SET at = excluded.at WHERE at > excluded.at',
      kind,
      id,
      at,
    )
    this.expect(at)
  }

  /** The same kind of thing for many: each at its time, or later when it is due later already. */
  setMany(kind: DueKind, times: readonly (readonly [id: string, at: number])[]): void {
    if (times.length === 0) return
    this.#sql.exec(
      `INSERT INTO due (kind, id, at) SELECT ?, value ->> 0, value ->> 1 FROM json_each(?) WHERE true
       ON CONFLICT (kind, id) DO UPDATE SET at = excluded.at WHERE at < excluded.at`,
      kind,
      JSON.stringify(times),
    )
    for (const [, at] of times) this.expect(at)
  }

  /** Sets when each is due, whatever it was before; null clears it. */
  putMany(kind: DueKind, times: readonly (readonly [id: string, at: number | null])[]): void {
    const set = times.filter(([, at]) => at !== null)
    this.clearMany(
      kind,
      times.filter(([, at]) => at === null).map(([id]) => id),
    )
    if (set.length === 0) return
    this.#sql.exec(
      `INSERT INTO due (kind, id, at) SELECT ?, value ->> 0, value ->> 1 FROM json_each(?) WHERE true
       ON CONFLICT (kind, id) DO UPDATE SET at = excluded.at WHERE at <> excluded.at`,
      kind,
      JSON.stringify(set),
    )
    for (const [, at] of set) this.expect(at!)
  }

  /** Nothing of this kind is due for any of these. */
  clearMany(kind: DueKind, ids: readonly string[]): void {
    if (ids.length === 0) return
    this.#sql.exec(
      'DELETE FROM due WHERE kind = ? AND id IN (SELECT value FROM json_each(?))',
      kind,
      JSON.stringify(ids),
    )
  }

  /** Something will be due by then that is not written down yet: `next` knows. */
  expect(at: number): void {
    if (this.#next === null || (this.#next !== undefined && at < this.#next)) this.#next = at
  }

  /** What is due by `now`, earliest first, at most `most`. */
  by(now: number, most: number): Due[] {
    this.#settle()
    this.forget()
    return [
      ...this.#sql.exec<{ kind: DueKind; id: string; at: number }>(
        'SELECT kind, id, at FROM due WHERE at <= ? ORDER BY at LIMIT ?',
        now,
        most,
      ),
    ]
  }

  /**
   * When to look again; null when nothing is due. Too early when what was due first was put off or done: looking, as
   * `by` does, brings the exact time back.
   */
  next(): number | null {
    if (this.#next === undefined) {
      this.#settle()
      this.#next = this.#sql.exec<{ at: number | null }>('SELECT MIN(at) AS at FROM due').one().at
    }
    return this.#next
  }
}
