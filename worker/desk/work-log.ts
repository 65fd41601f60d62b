/**
 * Who is working on what right now: stretches of attention that are not told yet, in the Desk's own SQLite. A sign of
 * work makes one longer; one without a sign for two minutes is over. Used by working.ts, which gets the signs and tells
 * what is over.
 */
import type { WorkKind } from '../../shared/inquiry/inquiry-event.ts'
import { spans } from '../../shared/limits.ts'
import type { Stretch } from './core/told-work.ts'

type Row = Record<string, SqlStorageValue> & Stretch

export class WorkLog {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  /**
   * What a sign of work comes to, not yet written: the stretch that goes on or begins by it, and before it the one that
   * another kind of work ends. Kind null: of whatever goes on.
   */
  after(
    { kind: wanted, ...of }: Omit<Stretch, 'from' | 'to' | 'kind'> & { kind: WorkKind | null },
    at: number,
  ): Stretch[] {
    const before = this.#newestOf(of.member, of.inquiry)
    const follows = before !== null && before.episode === of.episode && at - before.to <= spans.workGap
    const kind = wanted ?? (follows ? before.kind : 'work')
    if (!follows) return [{ ...of, kind, from: at, to: at }]
    if (before.kind === kind) return [{ ...before, to: at }]
    // Going over to another kind of work is no gap.
    return [
      { ...before, to: at },
      { ...of, kind, from: at, to: at },
    ]
  }

  keep({ member, inquiry, episode, kind, from, to }: Stretch): void {
    this.#sql.exec(
      `INSERT INTO attention (member, inquiry, from_at, to_at, episode, kind) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (member, inquiry, from_at) DO UPDATE SET to_at = excluded.to_at, episode = excluded.episode,
         kind = excluded.kind`,
      member,
      inquiry,
      from,
      to,
      episode,
      kind,
    )
  }

  #newestOf(member: string, inquiry: string): Stretch | null {
    const [row] = this.#sql
      .exec<Row>(
        `SELECT member, inquiry, episode, kind, from_at AS "from", to_at AS "to" FROM attention
         WHERE member = ? AND inquiry = ? ORDER BY from_at DESC LIMIT 1`,
        member,
        inquiry,
      )
      .toArray()
    return row ?? null
  }

  /** Everything of a member that is not told yet, oldest first. */
  of(member: string): Stretch[] {
    return this.#sql
      .exec<Row>(
        `SELECT member, inquiry, episode, kind, from_at AS "from", to_at AS "to" FROM attention
         WHERE member = ? ORDER BY from_at, inquiry`,
        member,
      )
      .toArray()
  }

  forget({ member, inquiry, from }: Stretch): void {
    this.#sql.exec('DELETE FROM attention WHERE member = ? AND inquiry = ? AND from_at = ?', member, inquiry, from)
  }
}
