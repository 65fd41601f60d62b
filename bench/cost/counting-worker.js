/**
 * The production bundle with a counter in it: what the SQLite of the Desk and of the index of words says each of its
 * statements wrote and read, and what D1 says that requests read. Alarms count as a row, as they do on the bill. measured-host.ts puts it beside the bundle; `/counts` answers. `/later` moves
 * the clock on and rings: what an inquiry costs when it leaves, matures and is forgotten belongs to it as well.
 */
import worker, { Desk as RealDesk, Limiter, WordIndex as RealWordIndex } from './index.js'

export { Limiter }

/** Cursors of every statement, by the table it writes to: what they wrote is known when they are done. */
const cursors = new Map()
let alarms = 0

/** Counts what goes through an object's storage; whatever else the isolate runs is left alone. */
function count(storage) {
  const { sql } = storage
  const { exec } = Object.getPrototypeOf(sql)
  const { setAlarm } = Object.getPrototypeOf(storage)
  Object.defineProperty(sql, 'exec', {
    value: (...args) => {
      const cursor = exec.apply(sql, args)
      const table = /(?:INTO|UPDATE|DELETE FROM|FROM) (\w+)/u.exec(args[0])?.[1] ?? 'other'
      cursors.set(table, [...(cursors.get(table) ?? []), cursor])
      return cursor
    },
  })
  Object.defineProperty(storage, 'setAlarm', {
    value: (...args) => {
      alarms += 1
      return setAlarm.apply(storage, args)
    },
  })
}

export class Desk extends RealDesk {
  constructor(ctx, env) {
    count(ctx.storage)
    super(ctx, env)
  }
}

export class WordIndex extends RealWordIndex {
  constructor(ctx, env) {
    count(ctx.storage)
    super(ctx, env)
  }
}

let ofRecord = 0
const note = (answer) => {
  ofRecord += answer.meta.rows_read
  return answer
}
const bare = new WeakMap()

/** D1 that says what was read. */
function counted(db) {
  const wrap = (statement) => {
    const own = {
      bind: (...values) => wrap(statement.bind(...values)),
      all: async () => note(await statement.all()),
      run: async () => note(await statement.run()),
      first: async () => note(await statement.all()).results[0] ?? null,
    }
    const wrapped = new Proxy(statement, { get: (target, name) => own[name] ?? Reflect.get(target, name).bind(target) })
    bare.set(wrapped, statement)
    return wrapped
  }
  const own = {
    prepare: (text) => wrap(db.prepare(text)),
    batch: async (statements) => (await db.batch(statements.map((one) => bare.get(one)))).map(note),
  }
  return new Proxy(db, {
    get(target, name) {
      const value = Reflect.get(target, name)
      return own[name] ?? (typeof value === 'function' ? value.bind(target) : value)
    },
  })
}

const sum = (list, name) => list.reduce((total, cursor) => total + cursor[name], 0)

function counts() {
  const all = [...cursors.values()].flat()
  const written = Object.fromEntries([...cursors].map(([table, list]) => [table, sum(list, 'rowsWritten')]))
  const words = sum([...(cursors.get('word') ?? []), ...(cursors.get('doc') ?? [])], 'rowsRead')
  return { written: { ...written, alarm: alarms }, read: sum(all, 'rowsRead'), words, record: ofRecord }
}

const clock = Date.now
let ahead = 0
Date.now = () => clock() + ahead

export default {
  ...worker,
  async fetch(request, env, context) {
    const { pathname, searchParams } = new URL(request.url)
    if (pathname === '/counts') return Response.json(counts())
    if (pathname !== '/later') return worker.fetch(request, { ...env, DB: counted(env.DB) }, context)
    ahead += Number(searchParams.get('ms'))
    await worker.scheduled({ cron: '* * * * *', scheduledTime: Date.now() }, env, context)
    return new Response(null, { status: 204 })
  },
}
