/** Flushes the entries of a journal into an empty record, so many at a time, and adds up what D1 says it cost. */
import type { Miniflare } from 'miniflare'
import { applyFlush } from '../../worker/record/apply.ts'
import type { NumberedEntry } from '../../shared/journal-entry.ts'

type Database = Awaited<ReturnType<Miniflare['getD1Database']>>

/** At a quiet desk each entry is flushed alone, at a busy one many together. */
export const entriesAtOnce = [1, 5, 50] as const

export interface Spent {
  flushes: number
  statements: number
  written: number
  /** Of those, rows of facts. */
  facts: number
  read: number
  /** Bytes the database grew by. */
  grown: number
}

/** @param db migrated, with nothing of `workspace` in it */
export async function replay(
  db: Database,
  workspace: string,
  entries: readonly NumberedEntry[],
  atOnce: number,
): Promise<Spent> {
  await db
    .prepare(`INSERT INTO workspace (id, name, zone, created_at) VALUES (?, 'Bench', 'UTC', 0)`)
    .bind(workspace)
    .run()
  await db.prepare('INSERT INTO desk (workspace, epoch) VALUES (?, 1)').bind(workspace).run()
  const spent: Spent = { flushes: 0, statements: 0, written: 0, facts: 0, read: 0, grown: 0 }
  const facts = new WeakSet<object>()
  let before: number | null = null
  const counting = new Proxy(db, {
    get: (target, property) =>
      property === 'prepare'
        ? (text: string) => ({
            bind: (...values: unknown[]) => {
              const statement = target.prepare(text).bind(...values)
              if (text.includes('INTO rollup')) facts.add(statement)
              return statement
            },
          })
        : async (statements: Parameters<Database['batch']>[0]) => {
            const results = await target.batch(statements)
            spent.flushes += 1
            spent.statements += results.length
            for (const [at, { meta }] of results.entries()) {
              spent.written += meta.rows_written
              if (facts.has(statements[at]!)) spent.facts += meta.rows_written
              spent.read += meta.rows_read
              before ??= meta.size_after
              spent.grown = meta.size_after - before
            }
            return results
          },
  })
  for (let first = 0; first < entries.length; first += atOnce) {
    const some = entries.slice(first, first + atOnce).map(({ entry }, at) => ({ n: first + at + 1, entry }))
    const flush = { workspace, epoch: 1, flushId: `${first}`, entries: some, at: 0, zone: 'UTC' }
    await applyFlush(counting, flush)
  }
  return spent
}
