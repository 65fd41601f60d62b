/** Brings a D1 database to the newest migration, in the table that `wrangler d1 migrations` keeps, so that both agree. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Miniflare } from 'miniflare'
import { unstable_splitSqlQuery as statementsOf } from 'wrangler'
import { root } from './root.ts'

type Database = Awaited<ReturnType<Miniflare['getD1Database']>>

const folder = join(root, 'migrations')

const keepTable = `CREATE TABLE IF NOT EXISTS d1_migrations (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT UNIQUE,
  applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL
)`

/**
 * Applies what is missing, each migration whole or not at all.
 * @returns the names of those applied now
 * @throws when one fails, naming it
 */
export async function migrate(db: Database): Promise<string[]> {
  await db.prepare(keepTable).run()
  const { results } = await db.prepare('SELECT name FROM d1_migrations').all<{ name: string }>()
  const applied = new Set(results.map((row) => row.name))
  const missing = readdirSync(folder)
    .filter((name) => name.endsWith('.sql') && !applied.has(name))
    .sort()
  for (const name of missing) {
    const statements = statementsOf(readFileSync(join(folder, name), 'utf8'))
    try {
      await db.batch([
        ...statements.map((statement) => db.prepare(statement)),
        db.prepare('INSERT INTO d1_migrations (name) VALUES (?1)').bind(name),
      ])
    } catch (error) {
      throw new Error(`The migration ${name} could not be applied: ${String(error)}`, { cause: error })
    }
  }
  return missing
}
