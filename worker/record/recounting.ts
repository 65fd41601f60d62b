/**
 * What counting anew reads: the streams of members, and inquiries in the order of their ids, with their logs and what their
 * episodes count for so far.
 */
import type { InquiryEvent, LoggedEvent, MemberEvent } from '../../shared/inquiry/inquiry-event.ts'
import type { InquiryState } from '../../shared/inquiry/inquiry-state.ts'
import { bound, first, sql } from './sql.ts'

/** An inquiry to be counted anew. */
export interface LoggedInquiry {
  id: string
  state: InquiryState
  /** All of its stream, in order. */
  events: InquiryEvent[]
  /** In which generation each episode is counted. */
  episodes: { episode: number; generation: number }[]
}

interface StreamRow {
  stream: string
  seq: number
  type: string
  at: number
  actor_kind: string
  actor: string | null
  data: string
  v: number
}

/** The next inquiries after an id, and how far the record was flushed when they were read, all at one moment. */
export async function loggedInquiries(
  db: D1Database,
  workspace: string,
  after: string,
  most: number,
): Promise<{ flushed: number; inquiries: LoggedInquiry[] }> {
  const some = sql`SELECT id, state FROM inquiry WHERE workspace = ${workspace} AND id > ${after} ORDER BY id LIMIT ${most}`
  const [desk, rows, episodes, events] = await db.batch([
    bound(db, sql`SELECT flushed FROM desk WHERE workspace = ${workspace}`),
    bound(db, some),
    bound(
      db,
      sql`SELECT episode.inquiry, episode.episode, episode.generation FROM (
          SELECT id FROM inquiry WHERE workspace = ${workspace} AND id > ${after} ORDER BY id LIMIT ${most}) AS some
        CROSS JOIN episode ON episode.workspace = ${workspace} AND episode.inquiry = some.id`,
    ),
    bound(
      db,
      sql`SELECT event.stream, event.seq, event.type, event.at, event.actor_kind, event.actor, event.data, event.v FROM (
          SELECT id FROM inquiry WHERE workspace = ${workspace} AND id > ${after} ORDER BY id LIMIT ${most}) AS some
        CROSS JOIN event ON event.workspace = ${workspace} AND event.stream = some.id ORDER BY event.stream, event.seq`,
    ),
  ])
  const streams = Map.groupBy(events!.results as StreamRow[], ({ stream }) => stream)
  const counted = Map.groupBy(
    episodes!.results as { inquiry: string; episode: number; generation: number }[],
    ({ inquiry }) => inquiry,
  )
  return {
    flushed: (desk!.results as { flushed: number }[])[0]!.flushed,
    inquiries: (rows!.results as { id: string; state: string }[]).map(({ id, state }) => ({
      id,
      state: JSON.parse(state) as InquiryState,
      events: (streams.get(id) ?? []).map((row) => eventOf(row) as InquiryEvent),
      episodes: counted.get(id) ?? [],
    })),
  }
}

/** Written by the flush from typed events; `v` tells an older one. */
function eventOf({ stream, seq, type, at, actor_kind, actor, data, v }: StreamRow): LoggedEvent {
  return { stream, seq, type, at, actor: { kind: actor_kind, id: actor }, data: JSON.parse(data), v } as LoggedEvent
}

/** A stretch of a member's stream: after one seq, up to another. */
export interface StreamStretch {
  member: string
  after: number
  upTo: number
}

/** The first events of a stretch, in order, and how far the record was flushed when they were read, at one moment. */
export async function memberEvents(
  db: D1Database,
  workspace: string,
  { member, after, upTo }: StreamStretch,
  most: number,
): Promise<{ flushed: number; events: MemberEvent[] }> {
  const [desk, events] = await db.batch([
    bound(db, sql`SELECT flushed FROM desk WHERE workspace = ${workspace}`),
    bound(
      db,
      sql`SELECT stream, seq, type, at, actor_kind, actor, data, v FROM event
        WHERE workspace = ${workspace} AND stream = ${member} AND seq > ${after} AND seq <= ${upTo} ORDER BY seq LIMIT ${most}`,
    ),
  ])
  return {
    flushed: (desk!.results as { flushed: number }[])[0]!.flushed,
    events: (events!.results as StreamRow[]).map((row) => eventOf(row) as MemberEvent),
  }
}

/** How many inquiries a workspace has. */
export async function inquiryCount(db: D1Database, workspace: string): Promise<number> {
  const row = await first<{ count: number }>(
    db,
    sql`SELECT count(*) AS count FROM inquiry WHERE workspace = ${workspace}`,
  )
  return row!.count
}
