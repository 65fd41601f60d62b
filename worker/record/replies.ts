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
