/** How far each member's stream is: a rebuilt Desk goes on from there. */
import { all, sql } from './sql.ts'

/** Newest seq of the stream of each of these members. */
export async function memberSeqs(
  db: D1Database,
  workspace: string,
  members: readonly string[],
): Promise<Map<string, number>> {
  const rows = await all<{ stream: string; seq: number }>(
    db,
    sql`SELECT member.value AS stream,
        (SELECT seq FROM event WHERE workspace = ${workspace} AND stream = member.value ORDER BY seq DESC LIMIT 1) AS seq
      FROM json_each(${JSON.stringify(members)}) AS member`,
  )
  return new Map(rows.filter((row) => row.seq !== null).map((row) => [row.stream, row.seq]))
}
