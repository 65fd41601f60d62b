/**
 * What must happen at a time, in the Desk's own SQLite: the alarm rings for the earliest. Set inside turns and by the
 * sockets' comings and goings; done by duties.ts.
 */

/**
 * What can be due, and for whom: an offer runs out; a visitor or member whose last socket closed counts as gone; a
 * look whether the sockets of one who is here still live (a deploy drops them without a word); housekeeping.
 */
export type DueKind = 'offer' | 'visitor-gone' | 'visitor-watch' | 'member-gone' | 'member-watch' | 'sweep'

export interface Due {
  kind: DueKind
  id: string
  at: number
}

export class DueList {
  readonly #sql: SqlStorage
  /** Never later than the earliest; undefined until it is looked up. */
  #next: number | null | undefined = undefined

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  /** Drops memory; SQLite is the truth. */
  forget(): void {
    this.#next = undefined
  }

  /** Sets when something is due; null clears it. */
  set(kind: DueKind, id: string, at: number | null): void {
    if (at === null) {
      this.#sql.exec('DELETE FROM due WHERE kind = ? AND id = ?', kind, id)
      return
    }
    this.#sql.exec(
      'INSERT INTO due (kind, id, at) VALUES (?, ?, ?) ON CONFLICT (kind, id) DO UPDATE SET at = excluded.at',
      kind,
      id,
      at,
    )
    if (this.#next === null || (this.#next !== undefined && at < this.#next)) this.#next = at
  }

  /** What is due by `now`, earliest first, at most `most`. */
  by(now: number, most: number): Due[] {
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
      this.#next = this.#sql.exec<{ at: number | null }>('SELECT MIN(at) AS at FROM due').one().at
    }
    return this.#next
  }
}
