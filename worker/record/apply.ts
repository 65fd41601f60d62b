/**
 * Journal entries → one D1 batch: a handful of statements whatever the number of entries, all of them or none. The
 * first is the turnstile: only the flush whose turn it is passes. Used by the Desk's flusher.
 */
import type { NumberedEntry } from '../../shared/journal-entry.ts'
import { keptPairs, pairName } from '../../shared/measures/pairs.ts'
import { addFacts } from './add-facts.ts'
import { setCounting } from './counting.ts'
import { rowsOf } from './flush-rows.ts'
import { forgetAddresses } from './forgotten-addresses.ts'
import { bound, sql } from './sql.ts'
import type { Sql } from './sql.ts'
import { indexLater } from './to-index.ts'

const keptPairNames = JSON.stringify(keptPairs.map(pairName))

/** Entries at most in one flush, and bytes at most in one JSON parameter (the flusher keeps to them). */
export const flushLimits = { entries: 500, bytes: 1_000_000 } as const

export interface Flush {
  workspace: string
  epoch: number
  /** Made once for a range, so that a flush whose answer was lost is known again. */
  flushId: string
  /** Dense in n, from the one after the last flushed. Never empty. */
  entries: readonly NumberedEntry[]
  at: number
  /** The workspace's, in which months begin. */
  zone: string
}

/** The message D1 gives when the turnstile refuses. */
export const turnstile = 'flush_guard.ok'

/**
 * Applies a flush.
 * @returns the revision of the settings, so that a lost refresh is caught up
 * @throws what D1 throws; nothing is applied then. A message with `turnstile` in it: not this flush's turn.
 */
export async function applyFlush(db: D1Database, flush: Flush): Promise<{ revision: number }> {
  const [turn] = await db.batch<{ revision: number }>(flushStatements(flush).map((statement) => bound(db, statement)))
  return { revision: turn!.results[0]!.revision }
}

/** The statements of a flush, in order. Tables nobody touched get none. */
function flushStatements(flush: Flush): Sql[] {
  const { workspace } = flush
  const first = flush.entries[0]!.n
  const last = flush.entries.at(-1)!.n
  const rows = rowsOf(flush.entries, flush.zone)
  const statements: Sql[] = [
    sql`UPDATE desk SET flushed = ${last}, flush_id = ${flush.flushId}
        WHERE workspace = ${workspace} AND epoch = ${flush.epoch} AND flushed = ${first - 1} RETURNING revision`,
    sql`INSERT INTO flush_guard (ok) SELECT NULL WHERE changes() = 0`,
  ]
  const add = (list: readonly unknown[], statement: (json: string) => Sql) => {
    if (list.length > 0) statements.push(statement(JSON.stringify(list)))
  }
  add(
    rows.events,
    (json) => sql`INSERT INTO event (workspace, stream, seq, type, at, actor_kind, actor, data, v)
      SELECT ${workspace}, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7
      FROM json_each(${json}) WHERE true`,
  )
  // The same twice, but that the second leaves alone what the indexes hold: most entries are messages, which move nothing.
  add(
    rows.moved,
    (
      json,
    ) => sql`INSERT INTO inquiry (workspace, id, seq, site, team, assignee, created_at, closed_at, state, person, claimed, due_at)
      SELECT ${workspace}, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7, value ->> 8, value ->> 9, value ->> 10
      FROM json_each(${json}) WHERE true
      ON CONFLICT (workspace, id) DO UPDATE SET seq = excluded.seq, team = excluded.team, assignee = excluded.assignee,
        closed_at = excluded.closed_at, state = excluded.state, person = excluded.person, due_at = excluded.due_at
      WHERE excluded.seq > inquiry.seq`,
  )
  add(
    rows.unmoved,
    (
      json,
    ) => sql`INSERT INTO inquiry (workspace, id, seq, site, team, assignee, created_at, closed_at, state, person, claimed)
      SELECT ${workspace}, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7, value ->> 8, value ->> 9
      FROM json_each(${json}) WHERE true
      ON CONFLICT (workspace, id) DO UPDATE SET seq = excluded.seq, state = excluded.state, person = excluded.person
      WHERE excluded.seq > inquiry.seq`,
  )
  add(
    rows.readers,
    (json) => sql`INSERT INTO reader (workspace, member, created_at, inquiry)
      SELECT ${workspace}, value ->> 0, value ->> 1, value ->> 2 FROM json_each(${json}) WHERE true
      ON CONFLICT (workspace, member, created_at, inquiry) DO NOTHING`,
  )
  add(
    rows.episodes,
    (
      json,
    ) => sql`INSERT INTO episode (workspace, inquiry, episode, queue, state, entered_at, answered_at, closed_at, rating, counted, generation)
      SELECT ${workspace}, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7, value ->> 8, value ->> 9
      FROM json_each(${json}) WHERE true
      ON CONFLICT (workspace, inquiry, episode) DO UPDATE SET queue = excluded.queue, state = excluded.state,
        answered_at = excluded.answered_at, closed_at = excluded.closed_at, rating = excluded.rating, counted = excluded.counted,
        generation = excluded.generation`,
  )
  // Where a list changes rows, it is laid out first: the planner would rather walk through all of a workspace, and through
  // the list for each of its rows.
  add(
    rows.recounted,
    (json) => sql`WITH row AS MATERIALIZED (SELECT value FROM json_each(${json}))
      UPDATE episode SET counted = row.value ->> 2, generation = row.value ->> 3 FROM row
      WHERE workspace = ${workspace} AND inquiry = row.value ->> 0 AND episode = row.value ->> 1`,
  )
  add(
    rows.refreshed,
    (json) => sql`WITH row AS MATERIALIZED (SELECT value FROM json_each(${json}))
      UPDATE inquiry SET state = row.value ->> 2 FROM row
      WHERE inquiry.workspace = ${workspace} AND inquiry.id = row.value ->> 0 AND inquiry.seq = row.value ->> 1`,
  )
  add(rows.facts, (json) => addFacts(workspace, json))
  add(
    rows.days,
    (json) => sql`DELETE FROM crossing WHERE workspace = ${workspace}
      AND pair IN (SELECT value FROM json_each(${keptPairNames})) AND day IN (SELECT value FROM json_each(${json}))`,
  )
  if (rows.counting !== null) statements.push(setCounting(workspace, rows.counting))
  add(
    rows.spans,
    (json) => sql`INSERT INTO span (workspace, inquiry, episode, span, member, from_at, to_at)
      SELECT ${workspace}, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5
      FROM json_each(${json}) WHERE true
      ON CONFLICT (workspace, inquiry, episode, span) DO UPDATE SET to_at = excluded.to_at`,
  )
  add(
    rows.given,
    (json) => sql`INSERT INTO given (workspace, inquiry, seq, member, how, given_at, seen_at)
      SELECT ${workspace}, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5
      FROM json_each(${json}) WHERE true
      ON CONFLICT (workspace, inquiry, seq) DO UPDATE SET seen_at = coalesce(excluded.seen_at, given.seen_at)`,
  )
  add(
    rows.messages,
    (json) => sql`INSERT INTO message (workspace, inquiry, id, seq, at, sender, member, note, body)
      SELECT ${workspace}, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7
      FROM json_each(${json}) WHERE true`,
  )
  add(
    rows.forgotten,
    (json) => sql`WITH row AS MATERIALIZED (SELECT value FROM json_each(${json}))
      UPDATE message SET body = '' FROM row
      WHERE workspace = ${workspace} AND inquiry = row.value ->> 0 AND message.seq <= row.value ->> 1`,
  )
  add(rows.forgottenAddresses, (json) => forgetAddresses(workspace, json))
  // By itself, so that no other change of an inquiry moves it in the index of who asks.
  add(
    rows.forgotten,
    (json) => sql`UPDATE inquiry SET claimed = NULL
      WHERE workspace = ${workspace} AND id IN (SELECT value ->> 0 FROM json_each(${json}))`,
  )
  add(rows.toIndex, (json) => indexLater(workspace, json))
  add(
    rows.credit,
    (json) => sql`INSERT INTO ledger_day (workspace, team, tier_class, day, ledger)
      SELECT ${workspace}, value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(${json}) WHERE true
      ON CONFLICT (workspace, team, tier_class, day) DO UPDATE SET ledger = excluded.ledger
      WHERE excluded.ledger ->> 'at' >= ledger_day.ledger ->> 'at'`,
  )
  add(
    rows.notices,
    (json) => sql`INSERT INTO outbox (workspace, id, kind, body, created_at)
      SELECT ${workspace}, value ->> 0, value ->> 3, value ->> 1, value ->> 2 FROM json_each(${json}) WHERE true`,
  )
  add(
    rows.dead,
    (json) => sql`INSERT INTO dead_entry (workspace, epoch, n, reason, parked_at)
      SELECT ${workspace}, ${flush.epoch}, value ->> 0, value ->> 1, ${flush.at} FROM json_each(${json}) WHERE true`,
  )
  add(
    rows.replayed,
    (json) => sql`UPDATE dead_entry SET replayed_at = ${flush.at}
      WHERE workspace = ${workspace} AND epoch = ${flush.epoch} AND n IN (SELECT value FROM json_each(${json}))`,
  )
  return statements
}
