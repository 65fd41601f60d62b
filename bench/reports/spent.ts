/** What a piece of reading costs: rows read, calls to the record one after another, and time. */
import type { Miniflare } from 'miniflare'
import type { applyFlush } from '../../worker/record/apply.ts'

type Database = Awaited<ReturnType<Miniflare['getD1Database']>>
type Record = Parameters<typeof applyFlush>[0]
type Statement = ReturnType<Database['prepare']>

export interface Spent {
  rows: number
  calls: number
  /** In D1 itself, and with all that is done with what it gave, in ms. */
  d1: number
  ms: number
}

/** @returns what it cost, and what it gave */
export async function spentBy<Value>(
  db: Database,
  work: (db: Record) => Promise<Value>,
): Promise<Spent & { value: Value }> {
  const spent = { rows: 0, calls: 0, d1: 0 }
  const bare = new WeakMap<object, Statement>()
  const note = (results: readonly { meta: { rows_read: number; duration: number } }[]) => {
    spent.calls += 1
    for (const { meta } of results) {
      spent.rows += meta.rows_read
      spent.d1 += meta.duration
    }
  }
  const counting = (statement: Statement): Statement => {
    const proxy = new Proxy(statement, {
      get: (target, name) => {
        if (name === 'bind') return (...values: unknown[]) => counting(target.bind(...values))
        if (name !== 'all' && name !== 'first') return Reflect.get(target, name) as unknown
        return async () => {
          const answer = await target.all()
          note([answer])
          return name === 'first' ? (answer.results[0] ?? null) : answer
        }
      },
    })
    bare.set(proxy, statement)
    return proxy
  }
  const proxied = {
    prepare: (text: string) => counting(db.prepare(text)),
    batch: async (statements: Statement[]) => {
      const results = await db.batch(statements.map((one) => bare.get(one) ?? one))
      note(results)
      return results
    },
  }
  const began = performance.now()
  const value = await work(proxied as unknown as Record)
  return { ...spent, ms: performance.now() - began, value }
}
