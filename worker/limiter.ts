/**
 * The second object class: counts attempts exactly, however many come at once, because one object sees all attempts
 * on a key one after another. Whatever is braked asks it before anything costly or telling happens (brake.ts).
 * Keys arrive as digests; rows go away by themselves.
 */
import { DurableObject } from 'cloudflare:workers'
import { afterAttempt, forgottenAt } from './identity/attempts.ts'
import type { Attempts, Brake, Turn } from './identity/attempts.ts'
import { servicesOf } from './services.ts'
import type { Env } from './services.ts'

export class Limiter extends DurableObject<Env> {
  #now = servicesOf(this.env).now

  /** Counts one attempt, if the brake lets it through. */
  async take(key: string, brake: Brake): Promise<Turn> {
    const { sql } = this.ctx.storage
    sql.exec(`CREATE TABLE IF NOT EXISTS attempts (
      key TEXT PRIMARY KEY NOT NULL, times TEXT NOT NULL, locked_until INTEGER NOT NULL, forgotten_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID`)
    const now = this.#now()
    const [row] = sql
      .exec<{ times: string; locked_until: number }>(`SELECT times, locked_until FROM attempts WHERE key = ?`, key)
      .toArray()
    const before: Attempts = row
      ? { times: JSON.parse(row.times) as number[], lockedUntil: row.locked_until }
      : { times: [], lockedUntil: 0 }
    const { attempts, turn } = afterAttempt(before, brake, now)
    const forgotten = forgottenAt(attempts, brake)
    sql.exec(
      `INSERT INTO attempts (key, times, locked_until, forgotten_at) VALUES (?, ?, ?, ?)
       ON CONFLICT (key) DO UPDATE SET
         times = excluded.times, locked_until = excluded.locked_until, forgotten_at = excluded.forgotten_at`,
      key,
      JSON.stringify(attempts.times),
      attempts.lockedUntil,
      forgotten,
    )
    if ((await this.ctx.storage.getAlarm()) === null) await this.ctx.storage.setAlarm(forgotten)
    return turn
  }

  /** Forgets a key: whoever proved who they are starts afresh. */
  async forgive(key: string): Promise<void> {
    if (!this.#hasTable()) return
    this.ctx.storage.sql.exec(`DELETE FROM attempts WHERE key = ?`, key)
  }

  /** Takes back the newest attempt on a key: it was none of those that are counted. */
  async giveBack(key: string): Promise<void> {
    if (!this.#hasTable()) return
    this.ctx.storage.sql.exec(`UPDATE attempts SET times = json_remove(times, '$[#-1]') WHERE key = ?`, key)
  }

  /** Removes what no longer counts, and the storage itself when nothing is left. */
  override async alarm(): Promise<void> {
    if (!this.#hasTable()) return
    const { sql } = this.ctx.storage
    sql.exec(`DELETE FROM attempts WHERE forgotten_at <= ?`, this.#now())
    const { next } = sql.exec<{ next: number | null }>(`SELECT min(forgotten_at) AS next FROM attempts`).one()
    if (next === null) await this.ctx.storage.deleteAll()
    else await this.ctx.storage.setAlarm(next)
  }

  #hasTable(): boolean {
    return this.ctx.storage.sql.exec(`SELECT 1 FROM sqlite_master WHERE name = 'attempts'`).toArray().length > 0
  }
}
