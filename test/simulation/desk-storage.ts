/** The Desk's storage over node:sqlite: as much of a Durable Object's as the Desk uses. It outlives every life of the object. */
import { DatabaseSync } from 'node:sqlite'
import type { SQLInputValue, StatementSync } from 'node:sqlite'
import { migrateDesk } from '../../worker/desk/storage.ts'

/** What a turn meets now and then: its journal cannot be written. */
class InjectedFault extends Error {
  override name = 'InjectedFault'
}

type Row = Record<string, unknown>

export class DeskStorage {
  readonly #db = new DatabaseSync(':memory:')
  readonly #statements = new Map<string, StatementSync>()
  #onAlarm: (at: number) => void = () => {}
  #depth = 0
  /** The journal refuses so many more appends from now; the one that brings it to 0 fails. */
  failsAfter = 0
  /** It did, since somebody looked last. */
  failed = false
  readonly sql = { exec: (text: string, ...values: SQLInputValue[]) => this.#exec(text, values) }

  constructor() {
    // Once for all worlds: a storage that is lost keeps its tables, empty.
    migrateDesk(this as unknown as DurableObjectStorage)
  }

  #exec(text: string, values: SQLInputValue[]) {
    if (text.includes(';')) {
      this.#db.exec(text)
      return cursor([])
    }
    if (this.failsAfter > 0 && text.startsWith('INSERT INTO journal')) {
      this.failsAfter -= 1
      if (this.failsAfter === 0) {
        this.failed = true
        throw new InjectedFault('the journal could not be written')
      }
    }
    return cursor(this.#prepared(text).all(...values))
  }

  #prepared(text: string): StatementSync {
    let statement = this.#statements.get(text)
    if (statement === undefined) this.#statements.set(text, (statement = this.#db.prepare(text)))
    return statement
  }

  /** Reads beside the Desk: for whoever watches, without waking or settling anything. */
  read(text: string, ...values: SQLInputValue[]): Row[] {
    return this.#prepared(text).all(...values)
  }

  transactionSync<Result>(work: () => Result): Result {
    const name = `s${this.#depth++}`
    this.#prepared(`SAVEPOINT ${name}`).run()
    try {
      const result = work()
      this.#prepared(`RELEASE ${name}`).run()
      return result
    } catch (error) {
      this.#prepared(`ROLLBACK TO ${name}`).run()
      this.#prepared(`RELEASE ${name}`).run()
      throw error
    } finally {
      this.#depth--
    }
  }

  setAlarm(at: number): Promise<void> {
    this.#onAlarm(at)
    return Promise.resolve()
  }

  /** A new world begins. */
  begin(onAlarm: (at: number) => void): void {
    this.#onAlarm = onAlarm
    this.lose()
  }

  /** Everything is gone, as if the object had never been. */
  lose(): void {
    for (const { name } of this.read(`SELECT name FROM sqlite_master WHERE type = 'table'`)) {
      if (name !== 'desk_migration') this.#prepared(`DELETE FROM ${String(name)}`).run()
    }
    this.failsAfter = 0
    this.failed = false
  }
}

function cursor(rows: Row[]) {
  return {
    toArray: () => rows,
    one: () => {
      if (rows.length !== 1) throw new Error(`expected one row, got ${rows.length}`)
      return rows[0]
    },
    [Symbol.iterator]: () => rows[Symbol.iterator](),
  }
}
