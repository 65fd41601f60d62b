/**
 * Journal entries → one D1 batch: a handful of statements whatever the number of entries, all of them or none. The
 * first is the turnstile: only the flush whose turn it is passes. Used by the Desk's flusher.
 */
import type { LoggedEvent } from '../../shared/inquiry/inquiry-event.ts'
import type { CountingRow, JournalEntry } from '../../shared/journal-entry.ts'
import type { FactChange } from '../../shared/measures/facts.ts'
import { addFacts, factRows } from './add-facts.ts'
import { setCounting } from './counting.ts'
import { readersOf } from '../../shared/inquiry/readers-of.ts'
import { keptPairs, pairName } from '../../shared/measures/pairs.ts'
import { bound, sql } from './sql.ts'
import type { Sql } from './sql.ts'
import { indexLater, isToIndex } from './to-index.ts'

/** What asks somebody about an inquiry and may leave it where it stands. */
const asking = new Set<LoggedEvent['type']>(['consulted', 'noted'])
const keptPairNames = JSON.stringify(keptPairs.map(pairName))

/** Entries at most in one flush, and bytes at most in one JSON parameter (the flusher keeps to them). */
export const flushLimits = { entries: 500, bytes: 1_000_000 } as const

export interface NumberedEntry {
  n: number
  entry: JournalEntry
  /** Why the record cannot take it: it is noted as dead, the rest goes on. */
  parked?: string
}

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
  const rows = rowsOf(flush)
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
    ) => sql`INSERT INTO inquiry (workspace, id, seq, site, team, assignee, created_at, closed_at, state, person, due_at)
      SELECT ${workspace}, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7, value ->> 8, value ->> 9
      FROM json_each(${json}) WHERE true
      ON CONFLICT (workspace, id) DO UPDATE SET seq = excluded.seq, team = excluded.team, assignee = excluded.assignee,
        closed_at = excluded.closed_at, state = excluded.state, person = excluded.person, due_at = excluded.due_at
      WHERE excluded.seq > inquiry.seq`,
  )
  add(
    rows.unmoved,
    (json) => sql`INSERT INTO inquiry (workspace, id, seq, site, team, assignee, created_at, closed_at, state, person)
      SELECT ${workspace}, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7, value ->> 8
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
  add(
    rows.recounted,
    (
      json,
    ) => sql`UPDATE episode SET counted = row.value ->> 2, generation = row.value ->> 3 FROM json_each(${json}) AS row
      WHERE workspace = ${workspace} AND inquiry = row.value ->> 0 AND episode = row.value ->> 1`,
  )
  add(
    rows.refreshed,
    (json) => sql`UPDATE inquiry SET state = row.value ->> 2 FROM json_each(${json}) AS row
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
    (json) => sql`UPDATE message SET body = '' FROM json_each(${json}) AS row
      WHERE workspace = ${workspace} AND inquiry = row.value ->> 0 AND message.seq <= row.value ->> 1`,
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

/**
 * Rows by table, each row an array in the order its statement reads; of what is written over, only the newest. Objects
 * stay objects: `->>` gives their JSON, and nothing is written as JSON twice.
 */
function rowsOf(flush: Flush) {
  const events: unknown[] = []
  const messages: unknown[] = []
  const forgotten: unknown[] = []
  const toIndex = new Map<string, number>()
  const moved = new Map<string, unknown[]>()
  const unmoved = new Map<string, unknown[]>()
  const readers = new Map<string, unknown[]>()
  const episodes = new Map<string, unknown[]>()
  const spans = new Map<string, unknown[]>()
  const given = new Map<string, unknown[]>()
  const credit = new Map<string, { at: number; row: unknown[] }>()
  const notices: unknown[] = []
  const recounted: unknown[] = []
  const refreshed: unknown[] = []
  const facts: FactChange[] = []
  let counting: CountingRow | null = null
  const dead: unknown[] = []
  const replayed: number[] = []
  for (const { n, entry, parked } of flush.entries) {
    if (parked !== undefined) {
      dead.push([n, parked])
      continue
    }
    if (entry.replayOf !== undefined) replayed.push(entry.replayOf)
    for (const event of entry.events) {
      events.push([
        event.stream,
        event.seq,
        event.type,
        event.at,
        event.actor.kind,
        event.actor.id,
        event.data,
        event.v,
      ])
      if (event.type === 'forgotten') forgotten.push([event.stream, event.seq])
    }
    for (const m of entry.messages)
      messages.push([entry.stream, m.id, m.seq, m.at, m.from, m.member, m.note ? 1 : 0, m.text])
    for (const span of entry.spans) {
      // Keyed by span so that the closing of an old one stays in front of the opening of the next.
      spans.set(`${entry.stream} ${span.episode} ${span.span}`, [
        entry.stream,
        span.episode,
        span.span,
        span.member,
        span.from,
        span.to,
      ])
    }
    for (const { seq, member, how, at, seenAt } of entry.given ?? [])
      given.set(`${entry.stream} ${seq}`, [entry.stream, seq, member, how, at, seenAt])
    for (const { id, body } of entry.notices ?? []) notices.push([id, body, entry.at, 'mail' in body ? 'mail' : 'push'])
    facts.push(...listed(entry.facts))
    for (const { episode, counted, generation = 1 } of listed(entry.recounted))
      recounted.push([entry.stream, episode, counted, generation])
    if (entry.refreshed !== undefined) refreshed.push([entry.stream, entry.refreshed.seq, entry.refreshed])
    if (entry.counting !== undefined) counting = entry.counting
    for (const { team, tierClass, ledger } of entry.credit) {
      const { day = 0 } = ledger
      const key = `${team} ${tierClass} ${day}`
      // A parked entry that is tried again is older than what is there.
      if ((credit.get(key)?.at ?? 0) <= ledger.at)
        credit.set(key, { at: ledger.at, row: [team, tierClass, day, ledger] })
    }
    if (entry.inquiry === undefined) continue
    const { state, person, counted = [], generation = 1 } = entry.inquiry
    if (isToIndex(state, entry.events)) toIndex.set(state.id, state.seq)
    const hasMoved = entry.inquiry.moved !== false
    const isElsewhere = hasMoved && entry.inquiry.still !== true
    const dueAt = isElsewhere ? entry.inquiry.dueAt : moved.get(state.id)?.at(-1)
    // Moved once in a flush is moved, whatever came after.
    const list = isElsewhere || moved.has(state.id) ? moved : unmoved
    if (isElsewhere) unmoved.delete(state.id)
    list.set(state.id, [
      state.id,
      state.seq,
      state.site,
      state.team,
      state.assignee,
      state.createdAt,
      state.closedAt,
      state,
      person,
      dueAt ?? null,
    ])
    if (hasMoved || entry.events.some(({ type }) => asking.has(type)))
      for (const member of readersOf(state)) readers.set(`${state.id} ${member}`, [member, state.createdAt, state.id])
    if (!hasMoved) continue
    episodes.set(`${state.id} ${state.episode}`, [
      state.id,
      state.episode,
      state.queue,
      state.state,
      state.enteredAt,
      state.answeredAt,
      state.closedAt,
      state.rating,
      counted,
      generation,
    ])
  }
  const cells = factRows(facts, flush.zone)
  return {
    events,
    messages,
    forgotten,
    toIndex: [...toIndex],
    moved: [...moved.values()],
    unmoved: [...unmoved.values()],
    readers: [...readers.values()],
    episodes: [...episodes.values()],
    spans: [...spans.values()],
    given: [...given.values()],
    credit: [...credit.values()].map(({ row }) => row),
    notices,
    recounted,
    refreshed,
    facts: cells,
    days: [...new Set(cells.flatMap(([, grain, , , t]) => (grain === 'day' ? [t] : [])))],
    counting,
    dead,
    replayed,
  }
}

/** One, or several, or none: earlier versions wrote one. */
function listed<Item>(items: Item[] | Item | undefined): Item[] {
  if (items === undefined) return []
  return Array.isArray(items) ? items : [items]
}
