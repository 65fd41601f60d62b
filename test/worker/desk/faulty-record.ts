/** The real D1 binding with faults wrapped around it: before a batch, after its commit, or for as long as it is gone. */

/** What D1 says when a connection breaks: retryable. */
export const connectionLost = 'D1_ERROR: Network connection lost.'
/** What it says when it is overloaded: never to be retried at once. */
export const overloaded = 'D1_ERROR: D1 DB is overloaded. Requests queued for too long.'

export interface Faults {
  /** Decides for each batch: run it, fail before it, or run it and lose the answer. */
  batch: (number: number) => 'run' | 'fail-before' | 'fail-after' | 'refuse'
  message?: string
  /** How long the record takes before it does anything, in milliseconds. */
  slowMs?: number
}

/** A record that cannot be asked anything. */
export const gone = new Proxy({} as D1Database, {
  get() {
    throw new Error(connectionLost)
  },
})

/** A record whose batches fail as told; `sent` counts them. Single statements are run. */
export function faulty(db: D1Database, faults: Faults): { db: D1Database; sent: () => number } {
  let sent = 0
  const message = faults.message ?? connectionLost
  const wrapped = new Proxy(db, {
    get(target, property) {
      if (property !== 'batch') {
        const value: unknown = Reflect.get(target, property)
        return typeof value === 'function' ? value.bind(target) : value
      }
      return async (statements: D1PreparedStatement[]) => {
        sent += 1
        const fate = faults.batch(sent)
        if (faults.slowMs !== undefined) await scheduler.wait(faults.slowMs)
        if (fate === 'fail-before') throw new Error(message)
        if (fate === 'refuse') throw new Error('D1_ERROR: CHECK constraint failed: planted')
        const results = await target.batch(statements)
        if (fate === 'fail-after') throw new Error(message)
        return results
      }
    },
  })
  return { db: wrapped, sent: () => sent }
}
