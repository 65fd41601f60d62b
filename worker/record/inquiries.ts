/** Inquiries as the record has them: for lists, for threads of the past, and for a Desk that recalls one. */
import type { InquiryPerson, InquiryState } from '../../shared/inquiry/inquiry-state.ts'
import type { Contribution, Counted } from '../../shared/measures/facts.ts'
import type { Message, TimelineEvent } from '../../shared/schema/inquiry.ts'
import type { Scope } from '../../shared/permissions.ts'
import { all, bound, sql } from './sql.ts'
import type { Sql } from './sql.ts'

/** An inquiry with everything a Desk needs to go on with it. Person is null once erased. */
export interface StoredInquiry {
  state: InquiryState
  person: InquiryPerson | null
}

export interface InquiryRow {
  id: string
  state: string
  person: string | null
}

interface CountedRow extends InquiryRow {
  counted: string | null
  generation: number | null
}

export interface MessageRow {
  id: string
  seq: number
  at: number
  sender: 'visitor' | 'member'
  member: string | null
  note: number
  body: string
}

// The shapes were written by the flush from typed states; `v` in the state tells an older one.
export function storedOf(row: InquiryRow): StoredInquiry {
  return {
    state: JSON.parse(row.state) as InquiryState,
    person: row.person === null ? null : (JSON.parse(row.person) as InquiryPerson),
  }
}

function countedOf({ counted, generation }: CountedRow): Counted {
  return { generation: generation ?? 1, portions: counted === null ? [] : (JSON.parse(counted) as Contribution) }
}

export function messageOf(row: MessageRow): Message {
  return {
    id: row.id,
    seq: row.seq,
    at: row.at,
    from: row.sender,
    member: row.member,
    note: row.note === 1,
    text: row.body,
  }
}

export function inquiryById(workspace: string, id: string): Sql {
  return sql`SELECT id, state, person FROM inquiry WHERE workspace = ${workspace} AND id = ${id}`
}

function messagesOf(workspace: string, inquiry: string): Sql {
  return sql`SELECT id, seq, at, sender, member, note, body FROM message
    WHERE workspace = ${workspace} AND inquiry = ${inquiry} ORDER BY seq`
}

/** An inquiry as a Desk goes on with it. */
export interface RecalledInquiry {
  stored: StoredInquiry
  /** None when they were not asked for. */
  messages: Message[]
  /** What its current episode has been counted for. */
  counted: Counted
}

/**
 * One inquiry, with its messages when they are wanted; null when the record has none of that id. With it how far the
 * record was flushed then: one that was restored from a backup has less than its Desk knows of.
 */
export async function recallInquiry(
  db: D1Database,
  workspace: string,
  id: string,
  wanted: { messages: boolean },
): Promise<{ found: RecalledInquiry | null; flushed: number }> {
  const [desk, inquiry, messages] = await db.batch([
    bound(db, sql`SELECT flushed FROM desk WHERE workspace = ${workspace}`),
    bound(
      db,
      sql`SELECT inquiry.id, inquiry.state, inquiry.person, episode.counted, episode.generation FROM inquiry
        LEFT JOIN episode ON episode.workspace = inquiry.workspace AND episode.inquiry = inquiry.id
          AND episode.episode = inquiry.state ->> '$.episode'
        WHERE inquiry.workspace = ${workspace} AND inquiry.id = ${id}`,
    ),
    ...(wanted.messages ? [bound(db, messagesOf(workspace, id))] : []),
  ])
  const { flushed } = (desk!.results as { flushed: number }[])[0]!
  const row = (inquiry!.results as CountedRow[])[0]
  if (row === undefined) return { found: null, flushed }
  const found = {
    stored: storedOf(row),
    messages: ((messages?.results ?? []) as MessageRow[]).map(messageOf),
    counted: countedOf(row),
  }
  return { found, flushed }
}

/** The same with its timeline, for the console. */
export async function inquiryWithTimeline(
  db: D1Database,
  workspace: string,
  id: string,
): Promise<{ stored: StoredInquiry; messages: Message[]; timeline: TimelineEvent[] } | null> {
  const [inquiry, messages, events] = await db.batch([
    bound(db, inquiryById(workspace, id)),
    bound(db, messagesOf(workspace, id)),
    bound(db, timelineOf(workspace, id)),
  ])
  const row = (inquiry!.results as InquiryRow[])[0]
  if (row === undefined) return null
  return {
    stored: storedOf(row),
    messages: (messages!.results as MessageRow[]).map(messageOf),
    timeline: (events!.results as EventRow[]).map(timelineEventOf),
  }
}

interface EventRow {
  seq: number
  type: string
  at: number
  actor_kind: TimelineEvent['actor']['kind']
  actor: string | null
  data: string
}

function timelineOf(workspace: string, stream: string): Sql {
  return sql`SELECT seq, type, at, actor_kind, actor, data FROM event
    WHERE workspace = ${workspace} AND stream = ${stream} ORDER BY seq`
}

function timelineEventOf(row: EventRow): TimelineEvent {
  return {
    seq: row.seq,
    type: row.type,
    at: row.at,
    actor: { kind: row.actor_kind, id: row.actor },
    data: JSON.parse(row.data) as Record<string, unknown>,
  }
}

/** The timeline alone: what the Desk does not keep of an inquiry that it holds. */
export async function timeline(db: D1Database, workspace: string, stream: string): Promise<TimelineEvent[]> {
  return (await all<EventRow>(db, timelineOf(workspace, stream))).map(timelineEventOf)
}

/** Where a page of the past begins: the creation time and id of the last one shown. */
export interface Before {
  createdAt: number
  id: string
}

/**
 * A page of inquiries, newest first: of what is closed, all that its reader may see (`maySee`).
 * @param reader whose view it is: by what they have, had or were asked about; by their teams, too; or everything
 */
export async function listInquiries(
  db: D1Database,
  workspace: string,
  reader: { scope: Exclude<Scope, 'none'>; member: string; teams: readonly string[] },
  before: Before,
  most: number,
): Promise<StoredInquiry[]> {
  const rows = await all<InquiryRow>(db, listStatement(workspace, reader, before, most))
  return rows.map(storedOf)
}

/** The statement of listInquiries, apart so that a test can read its plan. */
function listStatement(
  workspace: string,
  reader: { scope: Exclude<Scope, 'none'>; member: string; teams: readonly string[] },
  before: Before,
  most: number,
): Sql {
  switch (reader.scope) {
    case 'own':
      return sql`SELECT id, state, person FROM own_inquiry
        WHERE workspace = ${workspace} AND member = ${reader.member}
          AND (created_at, id) < (${before.createdAt}, ${before.id})
        ORDER BY created_at DESC, id DESC LIMIT ${most}`
    case 'team':
      return sql`SELECT id, state, person FROM inquiry
        WHERE workspace = ${workspace} AND (created_at, id) < (${before.createdAt}, ${before.id})
          AND (team IN (SELECT value FROM json_each(${JSON.stringify(reader.teams)}))
            OR EXISTS (SELECT 1 FROM own_inquiry AS own WHERE own.workspace = inquiry.workspace
              AND own.member = ${reader.member} AND own.created_at = inquiry.created_at AND own.id = inquiry.id))
        ORDER BY created_at DESC, id DESC LIMIT ${most}`
    case 'all':
      return sql`SELECT id, state, person FROM inquiry
        WHERE workspace = ${workspace} AND (created_at, id) < (${before.createdAt}, ${before.id})
        ORDER BY created_at DESC, id DESC LIMIT ${most}`
  }
}

/** A page of the inquiries that are not closed, with their messages: how a Desk that lost its storage comes back. */
export async function liveInquiries(
  db: D1Database,
  workspace: string,
  after: string,
  most: number,
): Promise<RecalledInquiry[]> {
  const rows = await all<CountedRow>(
    db,
    sql`SELECT inquiry.id, inquiry.state, inquiry.person, episode.counted, episode.generation FROM inquiry
      LEFT JOIN episode ON episode.workspace = inquiry.workspace AND episode.inquiry = inquiry.id
        AND episode.episode = inquiry.state ->> '$.episode'
      WHERE inquiry.workspace = ${workspace} AND inquiry.closed_at IS NULL AND inquiry.id > ${after}
      ORDER BY inquiry.id LIMIT ${most}`,
  )
  const ids = JSON.stringify(rows.map((row) => row.id))
  const messages = await all<MessageRow & { inquiry: string }>(
    db,
    sql`SELECT inquiry, id, seq, at, sender, member, note, body FROM message
      WHERE workspace = ${workspace} AND inquiry IN (SELECT value FROM json_each(${ids})) ORDER BY inquiry, seq`,
  )
  const byInquiry = Map.groupBy(messages, (row) => row.inquiry)
  return rows.map((row) => ({
    stored: storedOf(row),
    messages: (byInquiry.get(row.id) ?? []).map(messageOf),
    counted: countedOf(row),
  }))
}

/** For what, and when, a Desk that lost its storage must ring: a page in the order of time and id. */
export async function dueTimes(
  db: D1Database,
  workspace: string,
  after: { at: number; id: string },
  most: number,
): Promise<{ id: string; at: number }[]> {
  return all(
    db,
    sql`SELECT id, due_at AS at FROM inquiry
      WHERE workspace = ${workspace} AND due_at IS NOT NULL AND (due_at, id) > (${after.at}, ${after.id})
      ORDER BY due_at, id LIMIT ${most}`,
  )
}
