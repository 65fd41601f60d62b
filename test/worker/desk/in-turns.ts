/**
 * The real record, which answers when it is its turn: every reading, every batch before it begins and after it has
 * committed, waits for fast-check's scheduler, so that what people do comes in between in any order.
 */
import type fc from 'fast-check'

/** @param turn resolves when it is the turn of what is named */
export function inTurns(db: D1Database, turn: (what: string) => Promise<void>): D1Database {
  const real = new WeakMap<object, D1PreparedStatement>()
  const statement = (of: D1PreparedStatement): D1PreparedStatement => {
    const wrapped = new Proxy(of, {
      get(target, property) {
        if (property === 'bind') return (...values: unknown[]) => statement(target.bind(...values))
        const value: unknown = Reflect.get(target, property)
        if (typeof value !== 'function') return value
        return async (...args: unknown[]) => {
          await turn('a reading')
          return Reflect.apply(value, target, args) as unknown
        }
      },
    })
    real.set(wrapped, of)
    return wrapped
  }
  return new Proxy(db, {
    get(target, property) {
      if (property === 'prepare') return (text: string) => statement(target.prepare(text))
      if (property === 'batch')
        return async (statements: D1PreparedStatement[]) => {
          await turn('a batch begins')
          const results = await target.batch(statements.map((one) => real.get(one)!))
          await turn('a batch has committed')
          return results
        }
      const value: unknown = Reflect.get(target, property)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

/** Turns given by fast-check, until they are let go: then everything goes at once. */
export class Turns {
  readonly #scheduler: fc.Scheduler
  #free = false

  constructor(scheduler: fc.Scheduler) {
    this.#scheduler = scheduler
  }

  async of(what: string): Promise<void> {
    if (!this.#free) await this.#scheduler.schedule(Promise.resolve(), what)
  }

  /** Whatever waits for its turn gets it, in an order of chance; afterwards nothing waits any more. */
  async letGo(): Promise<void> {
    this.#free = true
    await this.#scheduler.waitIdle()
  }
}
