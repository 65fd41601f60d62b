/** What a mail about an inquiry is made of, as the record has it when the mail is sent. The composer uses it. */
import type { StoredInquiry } from './inquiries.ts'
import { inquiryById, storedOf } from './inquiries.ts'
import type { InquiryRow } from './inquiries.ts'
import { bound, sql } from './sql.ts'

/** The inquiry, and replies of members after one seq up to another, in order; null when there is none of that id. */
export async function inquiryWithReplies(
  db: D1Database,
  workspace: string,
  inquiry: string,
  { after, upTo }: { after: number; upTo: number },
): Promise<(StoredInquiry & { replies: string[] }) | null> {
  const [one, replies] = await db.batch([
    bound(db, inquiryById(workspace, inquiry)),
    bound(
      db,
      sql`SELECT body FROM message WHERE workspace = ${workspace} AND inquiry = ${inquiry}
          AND sender = 'member' AND note = 0 AND seq > ${after} AND seq <= ${upTo} ORDER BY seq`,
    ),
  ])
  const [row] = one!.results as InquiryRow[]
  if (row === undefined) return null
  return { ...storedOf(row), replies: (replies!.results as { body: string }[]).map(({ body }) => body) }
}

/** One line of a conversation as its visitor may have it by mail; `name` is the member's, '' of the visitor's own. */
export type SaidLine = {
  at: number
  name: string
  body: string
}

/** As much of a conversation as goes into a mail: its newest lines. */
const mostLines = 300

/** The inquiry, and what was said up to a seq, in order, without notes; null when there is none of that id. */
export async function inquiryWithConversation(
  db: D1Database,
  workspace: string,
  inquiry: string,
  upTo: number,
): Promise<(StoredInquiry & { zone: string; lines: SaidLine[] }) | null> {
  const [one, zone, said] = await db.batch([
    bound(db, inquiryById(workspace, inquiry)),
    bound(db, sql`SELECT zone FROM workspace WHERE id = ${workspace}`),
    bound(
      db,
      sql`SELECT message.at, message.body, CASE sender WHEN 'member' THEN coalesce(member.name, '') ELSE '' END AS name
          FROM message LEFT JOIN member ON member.workspace = message.workspace AND member.id = message.member
          WHERE message.workspace = ${workspace} AND inquiry = ${inquiry} AND note = 0 AND seq <= ${upTo}
          ORDER BY seq DESC LIMIT ${mostLines}`,
    ),
  ])
  const [row] = one!.results as InquiryRow[]
  if (row === undefined) return null
  const [place] = zone!.results as { zone: string }[]
  return { ...storedOf(row), zone: place!.zone, lines: (said!.results as SaidLine[]).toReversed() }
}
