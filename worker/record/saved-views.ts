/** What members look for under names of their own: each one's are theirs alone. */
import type { SavedView, ViewToKeep } from '../../shared/schema/saved-view.ts'
import { SearchWish } from '../../shared/schema/search.ts'
import { all, sql } from './sql.ts'
import type { Sql } from './sql.ts'

interface Whose {
  workspace: string
  member: string
}

/** In the order in which they were made. */
export async function savedViews(db: D1Database, { workspace, member }: Whose): Promise<SavedView[]> {
  const rows = await all<{ id: string; name: string; wish: string }>(
    db,
    sql`SELECT id, name, wish FROM saved_view WHERE workspace = ${workspace} AND member = ${member} ORDER BY id`,
  )
  return rows.map(({ wish, ...row }) => ({ ...row, wish: SearchWish.parse(JSON.parse(wish)) }))
}

/** Keeps one, or changes it; no row comes where there are too many. */
export function keepView({ workspace, member }: Whose, id: string, { name, wish }: ViewToKeep, most: number): Sql {
  return sql`INSERT INTO saved_view (workspace, member, id, name, wish)
    SELECT ${workspace}, ${member}, ${id}, ${name}, ${JSON.stringify(wish)}
    WHERE (SELECT count(*) FROM saved_view WHERE workspace = ${workspace} AND member = ${member} AND id <> ${id}) < ${most}
    ON CONFLICT (workspace, member, id) DO UPDATE SET name = excluded.name, wish = excluded.wish RETURNING id`
}

export function dropView({ workspace, member }: Whose, id: string): Sql {
  return sql`DELETE FROM saved_view WHERE workspace = ${workspace} AND member = ${member} AND id = ${id}`
}
