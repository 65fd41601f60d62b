/**
 * The production bundle with a counter in it: what the Desk's SQLite says each of its statements wrote and read. Alarms
 * count as a row, as they do on the bill. measured-host.ts puts it beside the bundle; `/counts` answers. `/later` moves
 * the clock on and rings: what an inquiry costs when it leaves, matures and is forgotten belongs to it as well.
 */
import worker, { Desk as RealDesk, Limiter } from './index.js'

export { Limiter }

/** Cursors of every statement, by the table it writes to: what they wrote is known when they are done. */
const cursors = new Map()
let alarms = 0

/** Counts what goes through the Desk's storage; whatever else the isolate runs is left alone. */
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

const sum = (list, name) => list.reduce((total, cursor) => total + cursor[name], 0)

function counts() {
  const all = [...cursors.values()].flat()
  const written = Object.fromEntries([...cursors].map(([table, list]) => [table, sum(list, 'rowsWritten')]))
  return { written: { ...written, alarm: alarms }, read: sum(all, 'rowsRead') }
}

const clock = Date.now
let ahead = 0
Date.now = () => clock() + ahead

export default {
  ...worker,
  async fetch(request, env, context) {
    const { pathname, searchParams } = new URL(request.url)
    if (pathname === '/counts') return Response.json(counts())
    if (pathname !== '/later') return worker.fetch(request, env, context)
    ahead += Number(searchParams.get('ms'))
    await worker.scheduled({ cron: '* * * * *', scheduledTime: Date.now() }, env, context)
    return new Response(null, { status: 204 })
  },
}
