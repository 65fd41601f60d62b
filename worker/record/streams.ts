/** How far each member's stream is: a rebuilt Desk goes on from there. */
import { all, sql } from './sql.ts'

/** Newest seq of the stream of each member who ever did anything here, whatever became of them. */
export async function memberSeqs(db: D1Database, workspace: string): Promise<Map<string, number>> {
  const rows = await all<{ stream: string; seq: number | null }>(
    db,
    sql`SELECT id AS stream,
        (SELECT seq FROM event WHERE workspace = ${workspace} AND stream = member.id ORDER BY seq DESC LIMIT 1) AS seq
      FROM member WHERE workspace = ${workspace}`,
  )
  return new Map(rows.flatMap(({ stream, seq }) => (seq === null ? [] : [[stream, seq] as const])))
}
