/** How much everybody has, in points: counted in the Desk's tables once, and kept up from there. Of live-state.ts. */
import type { InquiryState } from '../../shared/inquiry/inquiry-state.ts'
import { pointsOf } from '../../shared/inquiry/points-of.ts'
import { occupies } from './standing.ts'

export class Loads {
  readonly #sql: SqlStorage
  readonly #settle: () => void
  #byMember: Map<string, number> | null = null

  constructor(sql: SqlStorage, settle: () => void) {
    this.#sql = sql
    this.#settle = settle
  }

  forget(): void {
    this.#byMember = null
  }

  /** Points of what is offered to a member or open with them. */
  of(member: string): number {
    return this.#counted().get(member) ?? 0
  }

  /** Follows an inquiry from one state to the next; null: it was not here. */
  move(before: InquiryState | null, after: InquiryState): void {
    const from = before === null ? null : occupies(before)
    const to = occupies(after)
    const freed = before === null ? 0 : pointsOf(before)
    const taken = pointsOf(after)
    if (from === to && freed === taken) return
    const loads = this.#counted()
    if (from !== null) loads.set(from, (loads.get(from) ?? 0) - freed)
    if (to !== null) loads.set(to, (loads.get(to) ?? 0) + taken)
  }

  /** As the tables have them, before a turn's first change. */
  #counted(): Map<string, number> {
    if (this.#byMember !== null) return this.#byMember
    this.#settle()
    // As pointsOf says.
    const rows = this.#sql.exec<{ assignee: string; points: number }>(
      `SELECT assignee, SUM(CASE WHEN json_valid(state) AND (state ->> '$.idle' = 1 OR state ->> '$.snoozedUntil' IS NOT NULL
           OR state ->> '$.marks.kind' = 'message' OR (state ->> '$.marks.left.at' IS NOT NULL
             AND (state ->> '$.visitorHere' = 0 OR state ->> '$.marks.left.asked' IS NOT NULL)
             AND state ->> '$.answeredAt' IS NULL)) THEN 0.5 ELSE 1 END) AS points
       FROM live WHERE phase IN ('offered', 'open') GROUP BY assignee`,
    )
    this.#byMember = new Map([...rows].map((row) => [row.assignee, row.points]))
    return this.#byMember
  }
}
