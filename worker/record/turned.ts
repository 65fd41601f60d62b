/** What turned bad and whether it still is, so that those who run a workspace are told when it turns, and once. */
import { all, first, sql } from './sql.ts'
import type { Sql } from './sql.ts'

/** Something that can be bad: facts, which are not what the log says; the widget on a website, which is the key. */
export interface Turning {
  workspace: string
  what: 'facts' | 'widget'
  key: string
}

export async function isBad(db: D1Database, { workspace, what, key }: Turning): Promise<boolean> {
  const row = await first<{ bad: number }>(
    db,
    sql`SELECT bad FROM turned WHERE workspace = ${workspace} AND what = ${what} AND key = ${key}`,
  )
  return row?.bad === 1
}

/** All that is bad of one kind, whoever has it, with when it turned (epoch ms). */
export async function allBad(
  db: D1Database,
  what: Turning['what'],
  most: number,
): Promise<(Turning & { at: number })[]> {
  return all(db, sql`SELECT workspace, what, key, at FROM turned WHERE what = ${what} AND bad = 1 LIMIT ${most}`)
}

/** A turn that somebody saw, who has this id, and the mails that tell of it: a body for each id. */
export interface Turn extends Turning {
  bad: boolean
  id: string
  at: number
  mails: readonly { id: string; body: object }[]
}

/** Keeps a turn with its mails, for one batch: nothing of it where it had turned before. The second says which mails. */
export function turn({ workspace, what, key, bad, id, at, mails }: Turn): [Sql, Sql] {
  return [
    sql`INSERT INTO turned (workspace, what, key, bad, at, id)
      VALUES (${workspace}, ${what}, ${key}, ${Number(bad)}, ${at}, ${id})
      ON CONFLICT (workspace, what, key) DO UPDATE SET bad = excluded.bad, at = excluded.at, id = excluded.id
        WHERE bad <> excluded.bad`,
    sql`INSERT INTO outbox (workspace, id, kind, body, created_at)
      SELECT ${workspace}, mail.value ->> '$.id', 'mail', mail.value ->> '$.body', ${at}
      FROM json_each(${JSON.stringify(mails)}) AS mail
      WHERE EXISTS (SELECT 1 FROM turned WHERE workspace = ${workspace} AND what = ${what} AND key = ${key} AND id = ${id})
      RETURNING id`,
  ]
}
