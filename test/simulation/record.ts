/**
 * The record of a world: D1's shape over node:sqlite, with the real migrations, and with the faults D1 has. It may fail
 * before it did anything, or after it committed, be slow, overloaded or away; requests may overtake each other.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { SQLInputValue, StatementSync } from 'node:sqlite'
import type { WorldChance } from './chance.ts'
import type { Timeline } from './timeline.ts'

/** How it is with the record for a while. */
export type Mood = 'well' | 'slow' | 'flaky' | 'forgetful' | 'gone' | 'overloaded'

/** One life of the object: what it has asked for does not reach it once it is over. */
export interface Life {
  over: boolean
}

/** Rows by table. */
export type Copy = ReadonlyMap<string, Record<string, unknown>[]>

const connectionLost = 'D1_ERROR: Network connection lost.'
const overloaded = 'D1_ERROR: D1 DB is overloaded. Requests queued for too long.'
const migrations = join(import.meta.dirname, '..', '..', 'migrations')

interface Fate {
  kind: 'run' | 'fail-before' | 'lose-answer'
  message: string
  /** Until it is done, and from there until its answer comes, in ms. */
  before: number
  after: number
}

interface Asked {
  text: string
  values: SQLInputValue[]
}

export class WorldRecord {
  readonly db = new DatabaseSync(':memory:')
  readonly #statements = new Map<string, StatementSync>()
  readonly #tables: string[]
  mood: Mood = 'well'
  #timeline!: Timeline
  #chance!: WorldChance
  #say!: (line: string) => void
  /** When a life was told that the record is too busy for its flush. */
  readonly refusals = new Map<Life, number>()
  /** Called when a life sends a flush. */
  onFlush: (life: Life) => void = () => {}

  constructor() {
    for (const file of readdirSync(migrations).sort()) this.db.exec(readFileSync(join(migrations, file), 'utf8'))
    this.#tables = this.db
      .prepare(`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`)
      .all()
      .map(({ name }) => String(name))
  }

  /** An empty record for a new world. */
  begin(timeline: Timeline, chance: WorldChance, say: (line: string) => void): void {
    this.db.exec('PRAGMA foreign_keys = OFF')
    for (const table of this.#tables) this.run(`DELETE FROM ${table}`)
    this.db.exec('PRAGMA foreign_keys = ON')
    this.mood = 'well'
    this.#timeline = timeline
    this.#chance = chance
    this.#say = say
    this.refusals.clear()
  }

  #prepared(text: string): StatementSync {
    let statement = this.#statements.get(text)
    if (statement === undefined) this.#statements.set(text, (statement = this.db.prepare(text)))
    return statement
  }

  /** Reads and writes beside the Desk, at once: for those who make the world and those who judge it. */
  run(text: string, ...values: SQLInputValue[]): Record<string, unknown>[] {
    return this.#prepared(text).all(...values)
  }

  /** A copy of everything, to come back to. */
  backUp(): Copy {
    return new Map(this.#tables.map((table) => [table, this.run(`SELECT * FROM ${table}`)]))
  }

  /** The record stands where it stood when the copy was made. */
  restore(copy: Copy): void {
    this.db.exec('PRAGMA foreign_keys = OFF')
    for (const table of this.#tables) {
      this.run(`DELETE FROM ${table}`)
      for (const row of copy.get(table)!) {
        const columns = Object.keys(row)
        const places = columns.map(() => '?').join(', ')
        this.run(
          `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places})`,
          ...(Object.values(row) as SQLInputValue[]),
        )
      }
    }
    this.db.exec('PRAGMA foreign_keys = ON')
  }

  /** The database as one life of the Desk sees it. */
  for(life: Life): D1Database {
    const ask = <Result>(what: string, work: () => Result) => this.#ask(life, what, work)
    const statement = (text: string, values: SQLInputValue[]): Asked & Record<string, unknown> => ({
      text,
      values,
      bind: (...bound: SQLInputValue[]) => statement(text, bound),
      all: () => ask(text, () => this.#result({ text, values })),
      run: () => ask(text, () => this.#result({ text, values })),
      first: async (column?: string) => {
        const { results } = await ask(text, () => this.#result({ text, values }))
        const row = results[0] ?? null
        return column === undefined || row === null ? row : row[column]
      },
    })
    const database = {
      prepare: (text: string) => statement(text, []),
      batch: (asked: Asked[]) => {
        if (isFlush(asked[0]!.text)) this.onFlush(life)
        return ask(asked[0]!.text, () => this.#together(asked))
      },
    }
    return database as unknown as D1Database
  }

  #result({ text, values }: Asked) {
    const results = this.#prepared(text).all(...values) as Record<string, unknown>[]
    return { results, success: true, meta: {} }
  }

  #together(asked: readonly Asked[]) {
    this.#prepared('BEGIN').run()
    try {
      const results = asked.map((one) => this.#result(one))
      this.#prepared('COMMIT').run()
      return results
    } catch (error) {
      this.#prepared('ROLLBACK').run()
      throw error
    }
  }

  async #ask<Result>(life: Life, what: string, work: () => Result): Promise<Result> {
    const fate = this.#fate()
    const timeline = this.#timeline
    const survives = this.#chance.is(0.5)
    return new Promise((resolve, reject) => {
      const answer = (give: () => void) =>
        timeline.after(fate.after, () => {
          if (!life.over) give()
        })
      timeline.after(fate.before, () => {
        // What was sent before the object was gone may still arrive.
        if (life.over && !survives) return
        const lost = () => reject(new Error(fate.message))
        if (fate.kind === 'fail-before') {
          this.#say(`record: ${brief(what)} fails before (${fate.message.slice(10, 40)})`)
          if (fate.message === overloaded && isFlush(what)) this.refusals.set(life, timeline.now + fate.after)
          answer(lost)
          return
        }
        try {
          const result = work()
          if (fate.kind === 'lose-answer') this.#say(`record: ${brief(what)} done, answer lost`)
          answer(fate.kind === 'lose-answer' ? lost : () => resolve(result))
        } catch (error) {
          this.#say(`record: ${brief(what)} refused: ${(error as Error).message}`)
          answer(() => reject(new Error(`D1_ERROR: ${(error as Error).message}: SQLITE_CONSTRAINT`)))
        }
      })
    })
  }

  #fate(): Fate {
    const chance = this.#chance
    // Now and then one request takes long by itself, and others overtake it.
    const slow = this.mood === 'slow' || chance.is(0.05)
    const times = slow
      ? { before: chance.whole(100, 6_000), after: chance.whole(5, 3_000) }
      : { before: chance.whole(1, 40), after: chance.whole(1, 40) }
    const fate = (kind: Fate['kind'], message = connectionLost) => ({ kind, message, ...times })
    switch (this.mood) {
      case 'well':
      case 'slow':
        return fate('run')
      case 'flaky':
        return fate(chance.pick(['run', 'run', 'fail-before', 'lose-answer']))
      case 'forgetful':
        return fate(chance.pick(['run', 'lose-answer', 'lose-answer', 'lose-answer']))
      case 'gone':
        return fate('fail-before')
      case 'overloaded':
        return fate('fail-before', overloaded)
    }
  }
}

function isFlush(text: string): boolean {
  return text.startsWith('UPDATE desk SET flushed')
}

function brief(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').slice(0, 40)
}
