/**
 * The fairness ledger in the record: its newest rows, from which a rebuilt Desk takes the credit, and its sums over any
 * days, which the route of the ledger shows. Rows are written by apply.ts.
 */
import type { CreditRow, ShareCount, StoredLedger, TierClass } from '../../shared/journal-entry.ts'
import { all, sql } from './sql.ts'

/** Every team there ever was, oldest first: what it shared out stays in the ledger. */
export async function everyTeam(db: D1Database, workspace: string): Promise<{ id: string; name: string }[]> {
  return all(db, sql`SELECT id, name FROM team WHERE workspace = ${workspace} ORDER BY id`)
}

/** The newest ledger of every team and tier class, as last flushed. */
export async function newestLedgers(db: D1Database, workspace: string): Promise<CreditRow[]> {
  const rows = await all<{ team: string; tier_class: TierClass; ledger: string | null }>(
    db,
    sql`SELECT team.id AS team, class.value AS tier_class,
        (SELECT ledger FROM ledger_day WHERE workspace = ${workspace} AND team = team.id AND tier_class = class.value
          ORDER BY day DESC LIMIT 1) AS ledger
      FROM team CROSS JOIN json_each('["AB","CD"]') AS class WHERE team.workspace = ${workspace}`,
  )
  return rows.flatMap(({ team, tier_class, ledger }) =>
    ledger === null
      ? []
      : [{ team, tierClass: tier_class, ledger: { day: 0, ...(JSON.parse(ledger) as StoredLedger) } }],
  )
}

/** What one person got of a team's inquiries of one tier class, over all the days asked for. */
export interface ShareRow extends Record<ShareCount | 'entitled' | 'received', number> {
  team: string
  tierClass: TierClass
  member: string
}

/** Sums of the days from `from` up to `to` (where they start, epoch ms) by team, tier class and person, in no order. */
export async function sharesIn(
  db: D1Database,
  workspace: string,
  teams: readonly string[],
  { from, to }: { from: number; to: number },
): Promise<ShareRow[]> {
  return all<ShareRow>(
    db,
    sql`SELECT ledger_day.team, ledger_day.tier_class AS tierClass, share.key AS member,
        sum(share.value ->> 'entitled') AS entitled, sum(share.value ->> 'received') AS received,
        sum(coalesce(share.value ->> 'missed', 0)) AS missed, sum(coalesce(share.value ->> 'declined', 0)) AS declined,
        sum(coalesce(share.value ->> 'takenBack', 0)) AS takenBack,
        sum(coalesce(share.value ->> 'claimed', 0)) AS claimed, sum(coalesce(share.value ->> 'given', 0)) AS given
      FROM ledger_day CROSS JOIN json_each(ledger_day.ledger, '$.members') AS share
      WHERE ledger_day.workspace = ${workspace}
        AND ledger_day.team IN (SELECT value FROM json_each(${JSON.stringify(teams)}))
        AND ledger_day.tier_class IN ('AB', 'CD') AND ledger_day.day >= ${from} AND ledger_day.day < ${to}
      GROUP BY ledger_day.team, ledger_day.tier_class, share.key`,
  )
}
