/**
 * The production bundle with a counter in it: what the Desk's SQLite says each of its statements wrote and read. Alarms
 * count as a row, as they do on the bill. measured-host.ts puts it beside the bundle; `/counts` answers.
 */
import worker, { Desk as RealDesk, Limiter } from './index.js'

export { Limiter }

const cursors = []
let alarms = 0

/** Counts what goes through the Desk's storage; whatever else the isolate runs is left alone. */
function count(storage) {
  const { sql } = storage
  const { exec } = Object.getPrototypeOf(sql)
  const { setAlarm } = Object.getPrototypeOf(storage)
  Object.defineProperty(sql, 'exec', {
    value: (...args) => {
      const cursor = exec.apply(sql, args)
      cursors.push(cursor)
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

const sum = (name) => cursors.reduce((total, cursor) => total + cursor[name], 0)

export default {
  ...worker,
  fetch: (request, env, context) =>
    new URL(request.url).pathname === '/counts'
      ? Response.json({ written: sum('rowsWritten') + alarms, read: sum('rowsRead'), alarms })
      : worker.fetch(request, env, context),
}
