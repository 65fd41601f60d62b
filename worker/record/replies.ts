/** What a mail about an inquiry is made of, as the record has it when the mail is sent. The composer uses it. */
import type { StoredInquiry } from './inquiries.ts'
import { inquiryById, storedOf } from './inquiries.ts'
import type { InquiryRow } from './inquiries.ts'
import { bound, first, sql } from './sql.ts'

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

/** An inquiry with the member it was given to, and the name of the workspace; null when either is not there any more. */
export async function assignedInquiry(
  db: D1Database,
  workspace: string,
  inquiry: string,
  member: string,
): Promise<(StoredInquiry & { name: string; email: string; workspaceName: string }) | null> {
  const row = await first<InquiryRow & { name: string; email: string; workspaceName: string }>(
    db,
    sql`SELECT inquiry.id, inquiry.state, inquiry.person, member.name, member.email, workspace.name AS workspaceName
        FROM inquiry JOIN member ON member.workspace = inquiry.workspace AND member.id = ${member}
        JOIN workspace ON workspace.id = inquiry.workspace
        WHERE inquiry.workspace = ${workspace} AND inquiry.id = ${inquiry} AND member.status = 'active'`,
  )
  if (row === null) return null
  const { name, email, workspaceName } = row
  return { ...storedOf(row), name, email, workspaceName }
}
