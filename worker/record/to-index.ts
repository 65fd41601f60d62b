/** Inquiries whose words are to be indexed, and what they are indexed by. The clock's job and search use it. */
import { isClosed } from '../../shared/inquiry/episode-state.ts'
import type { LoggedEvent } from '../../shared/inquiry/inquiry-event.ts'
import type { InquiryState } from '../../shared/inquiry/inquiry-state.ts'
import type { Message } from '../../shared/schema/inquiry.ts'
import { messageOf, storedOf } from './inquiries.ts'
import type { InquiryRow, MessageRow, StoredInquiry } from './inquiries.ts'
import { all, bound, sql } from './sql.ts'
import type { Sql } from './sql.ts'

/** What changes the words of an inquiry, or what it is chosen by, once it is closed; all else is the Desk's to find. */
const changing = new Set<LoggedEvent['type']>([
  'closed',
  'voided',
  'messaged',
  'noted',
  'classified',
  'identified',
  'forgotten',
  'rated',
])

/** Whether a flush that brings these events leaves words to be indexed. */
export function isToIndex({ state }: Pick<InquiryState, 'state'>, events: readonly LoggedEvent[]): boolean {
  return isClosed(state) && events.some(({ type }) => changing.has(type))
}

/** @param json inquiries with their seq, as `[id, seq]` each */
export function indexLater(workspace: string, json: string): Sql {
  return sql`INSERT INTO to_index (workspace, inquiry, seq)
    SELECT ${workspace}, value ->> 0, value ->> 1 FROM json_each(${json}) WHERE true
    ON CONFLICT (workspace, inquiry) DO UPDATE SET seq = excluded.seq`
}

interface ToIndex {
  workspace: string
  inquiry: string
  seq: number
}

export async function nextToIndex(db: D1Database, most: number): Promise<ToIndex[]> {
  return all(db, sql`SELECT workspace, inquiry, seq FROM to_index ORDER BY workspace, inquiry LIMIT ${most}`)
}

/** They are indexed; one that changed meanwhile stays. @param json `[id, seq]` each */
export function indexed(workspace: string, json: string): Sql {
  return sql`DELETE FROM to_index WHERE workspace = ${workspace}
    AND (inquiry, seq) IN (SELECT value ->> 0, value ->> 1 FROM json_each(${json}))`
}

/** Inquiries with all that was written, by id; those there are. */
export async function inquiriesWithMessages(
  db: D1Database,
  workspace: string,
  ids: readonly string[],
): Promise<(StoredInquiry & { messages: Message[] })[]> {
  if (ids.length === 0) return []
  const json = JSON.stringify(ids)
  const [inquiries, messages] = await db.batch([
    bound(
      db,
      sql`SELECT inquiry.id, state, person FROM json_each(${json}) CROSS JOIN inquiry
        ON inquiry.workspace = ${workspace} AND inquiry.id = json_each.value`,
    ),
    bound(
      db,
      sql`SELECT inquiry, message.id, seq, message.at, sender, member, note, body FROM json_each(${json}) CROSS JOIN message
        ON message.workspace = ${workspace} AND message.inquiry = json_each.value ORDER BY inquiry, seq`,
    ),
  ])
  const written = Map.groupBy(messages!.results as (MessageRow & { inquiry: string })[], ({ inquiry }) => inquiry)
  return (inquiries!.results as InquiryRow[]).map((row) => ({
    ...storedOf(row),
    messages: (written.get(row.id) ?? []).map(messageOf),
  }))
}
