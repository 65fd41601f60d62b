/** What a rebuilt Desk needs beside inquiries: how far each member's stream is, and the teams' credit. */
import type { CreditRow } from '../../shared/journal-entry.ts'
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

/** The ledgers as last flushed. */
export async function creditRows(db: D1Database, workspace: string): Promise<CreditRow[]> {
  const rows = await all<{ team: string; tier_class: CreditRow['tierClass']; ledger: string }>(
    db,
    sql`SELECT team, tier_class, ledger FROM credit WHERE workspace = ${workspace}`,
  )
  return rows.map((row) => ({
    team: row.team,
    tierClass: row.tier_class,
    ledger: JSON.parse(row.ledger) as CreditRow['ledger'],
  }))
}
