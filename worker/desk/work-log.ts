/**
 * Who is working on what right now: stretches of attention that are still going on, in the Desk's own SQLite. A sign of
 * work makes one longer; one without a sign for two minutes is over, and becomes an event of its member's stream. Used
 * by the member side, which gets the signs, and by the duties.
 */
import type { WorkKind } from '../../shared/inquiry/inquiry-event.ts'
import { spans } from '../../shared/limits.ts'

/** A stretch; times are epoch ms. */
export interface Stretch {
  member: string
  inquiry: string
  episode: number
  kind: WorkKind
  from: number
  to: number
}

interface Row extends Record<string, SqlStorageValue> {
  member: string
  inquiry: string
  episode: number
  kind: WorkKind
  from: number
  to: number
}

export class WorkLog {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  /**
   * What a sign of work comes to, not yet written; kind null: of whatever goes on.
   * @returns the stretch as it stands then, and the one before it when this is not its continuation, and so is over
   */
  after(
    { kind: wanted, ...of }: Omit<Stretch, 'from' | 'to' | 'kind'> & { kind: WorkKind | null },
    at: number,
  ): { now: Stretch; over: Stretch | null } {
    const before = this.#of(of.member, of.inquiry)
    const follows = before !== null && before.episode === of.episode && at - before.to <= spans.workGap
    const kind = wanted ?? (follows ? before.kind : 'work')
    if (follows && before.kind === kind) return { now: { ...before, to: at }, over: null }
    // Going over to another kind of work is no gap.
    return { now: { ...of, kind, from: at, to: at }, over: follows ? { ...before, to: at } : before }
  }

  keep({ member, inquiry, episode, kind, from, to }: Stretch): void {
    this.#sql.exec(
      `INSERT INTO work (member, inquiry, episode, kind, from_at, to_at) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (member, inquiry) DO UPDATE SET episode = excluded.episode, kind = excluded.kind,
         from_at = excluded.from_at, to_at = excluded.to_at`,
      member,
      inquiry,
      episode,
      kind,
      from,
      to,
    )
  }

  #of(member: string, inquiry: string): Stretch | null {
    const [row] = this.#sql
      .exec<Row>(
        `SELECT member, inquiry, episode, kind, from_at AS "from", to_at AS "to" FROM work
         WHERE member = ? AND inquiry = ?`,
        member,
        inquiry,
      )
      .toArray()
    return row ?? null
  }

  /** Stretches of a member that have had no sign since `before`, oldest first. */
  over(member: string, before: number): Stretch[] {
    return this.#sql
      .exec<Row>(
        `SELECT member, inquiry, episode, kind, from_at AS "from", to_at AS "to" FROM work
         WHERE member = ? AND to_at < ? ORDER BY from_at, inquiry`,
        member,
        before,
      )
      .toArray()
  }

  /** When the member's earliest sign was that nothing followed yet; null when they work on nothing. */
  earliest(member: string): number | null {
    return this.#sql.exec<{ at: number | null }>('SELECT MIN(to_at) AS at FROM work WHERE member = ?', member).one().at
  }

  forget({ member, inquiry }: Stretch): void {
    this.#sql.exec('DELETE FROM work WHERE member = ? AND inquiry = ?', member, inquiry)
  }
}
