/** Inquiries in the Desk's table of those that live here: one is read, many are written at a time. Part of live-state. */
import type { InquiryPerson, InquiryState } from '../../shared/inquiry/inquiry-state.ts'
import type { Contribution, Counted } from '../../shared/measures/facts.ts'

/** An inquiry as held here. */
export interface Held {
  state: InquiryState
  person: InquiryPerson
  /** What its current episode has been counted for so far. */
  counted: Counted
  /** Number of its newest journal entry: it may be evicted only when that is flushed. */
  lastN: number
  /** Its messages are in the record alone: only the clock has asked for it. */
  bare?: boolean
}

/** An inquiry as it goes into the table; false for one that stands where it stood (`standsAlike`): indexes are left alone. */
export type LiveWrite = Omit<Held, 'lastN'> & { n: number; moved: boolean }

interface LiveRow extends Record<string, SqlStorageValue> {
  last_n: number
  state: string
  person: string
  counted: string
  generation: number
  bare: number
}

/** Null when it does not live here. */
export function readLive(sql: SqlStorage, inquiry: string): Held | null {
  const [row] = sql
    .exec<LiveRow>('SELECT last_n, state, person, counted, generation, bare FROM live WHERE inquiry = ?', inquiry)
    .toArray()
  if (row === undefined) return null
  return {
    state: JSON.parse(row.state) as InquiryState,
    person: JSON.parse(row.person) as InquiryPerson,
    counted: { generation: row.generation, portions: JSON.parse(row.counted) as Contribution },
    lastN: row.last_n,
    bare: row.bare === 1,
  }
}

export function writeLive(sql: SqlStorage, inquiries: readonly LiveWrite[]): void {
  const rows = (wanted: boolean) =>
    inquiries
      .filter(({ moved }) => moved === wanted)
      .map(({ n, state, person, counted, bare }) => [
        state.id,
        state.team,
        state.queue,
        state.state,
        state.enteredAt,
        state.assignee,
        state.closedAt,
        n,
        state,
        person,
        counted.portions,
        bare ? 1 : 0,
        counted.generation,
      ])
  const [moved, unmoved] = [rows(true), rows(false)]
  if (moved.length > 0)
    sql.exec(
      `INSERT INTO live (inquiry, team, queue, phase, entered_at, assignee, closed_at, last_n, state, person, counted, bare, generation)
       SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7,
         value ->> 8, value ->> 9, value ->> 10, value ->> 11, value ->> 12 FROM json_each(?) WHERE true
       ON CONFLICT (inquiry) DO UPDATE SET team = excluded.team, queue = excluded.queue, phase = excluded.phase,
         entered_at = excluded.entered_at, assignee = excluded.assignee, closed_at = excluded.closed_at,
         last_n = excluded.last_n, state = excluded.state, person = excluded.person, counted = excluded.counted,
         generation = excluded.generation`,
      JSON.stringify(moved),
    )
  if (unmoved.length > 0)
    sql.exec(
      `UPDATE live SET last_n = row.value ->> 7, state = row.value ->> 8, person = row.value ->> 9
       FROM json_each(?) AS row WHERE live.inquiry = row.value ->> 0`,
      JSON.stringify(unmoved),
    )
}
