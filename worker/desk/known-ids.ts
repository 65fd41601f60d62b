/**
 * Ids that clients made, so that a repeat is known and gets the same answer. An inquiry that lives here is known by
 * itself, and so are its messages; what is kept here is the inquiries that left, for 30 days, and the outcomes of
 * members' commands that would not come to the same twice, for one. Older ids, and those from before this Desk's memory
 * begins, are for the record to answer. Beside them what may be used only once or seldom: tokens, and mails to addresses
 * that nobody has shown to be theirs.
 */
import { spans } from '../../shared/limits.ts'
import type { MemberOutcome } from '../../shared/schema/command.ts'
import { timeOfId } from './core/id-time.ts'

/** Clocks of browsers are off by a day or two; ids near the edge of memory are looked up in the record as well. */
const skewMs = 2 * 86_400_000

export class KnownIds {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  /** Whether an inquiry of this id left for the record. */
  left(id: string): boolean {
    return this.#has(id)
  }

  /** Whether a token that is good for once was used. */
  isSpent(token: string): boolean {
    return this.#has(`token.${token}`)
  }

  spend(token: string, now: number): void {
    this.#sql.exec('INSERT INTO seen (id, at) VALUES (?, ?)', `token.${token}`, now)
  }

  /** For how many inquiries beside this one an address was asked whether it is theirs. @param since epoch ms */
  asksOf(address: string, inquiry: string, since: number): number {
    const place = `asked.${address}.`
    const { asks } = this.#sql
      .exec<{ asks: number }>(
        `SELECT count(*) AS asks FROM seen WHERE id > ? AND id < ? AND id <> ? AND at > ?`,
        place,
        `${place}~`,
        place + inquiry,
        since,
      )
      .one()
    return asks
  }

  askedOf(address: string, inquiry: string, now: number): void {
    this.#sql.exec('INSERT OR REPLACE INTO seen (id, at) VALUES (?, ?)', `asked.${address}.${inquiry}`, now)
  }

  #has(id: string): boolean {
    return this.#sql.exec('SELECT 1 FROM seen WHERE id = ?', id).toArray().length > 0
  }

  /**
   * Whether an id that is new here may still be in the record: made before our memory reaches back.
   * @param memoryBegins when this Desk began to remember (0: it has forgotten nothing since the workspace began)
   */
  mayBeOlder(id: string, memoryBegins: number, now: number): boolean {
    const remembered = Math.max(now - spans.seen, memoryBegins)
    return remembered > 0 && timeOfId(id) < remembered + skewMs
  }

  /** The outcome a member's command had. Another member's command of that id is none of theirs. */
  outcome(command: string, member: string): MemberOutcome | null {
    const [row] = this.#sql
      .exec<{ outcome: string }>('SELECT outcome FROM outcome WHERE command = ? AND member = ?', command, member)
      .toArray()
    return row === undefined ? null : (JSON.parse(row.outcome) as MemberOutcome)
  }

  keepOutcome(command: string, member: string, outcome: MemberOutcome, now: number): void {
    this.#sql.exec(
      'INSERT OR IGNORE INTO outcome (command, member, at, outcome) VALUES (?, ?, ?, ?)',
      command,
      member,
      now,
      JSON.stringify(outcome),
    )
  }

  /** Forgets what is older than promised. */
  forget(now: number): void {
    this.#sql.exec('DELETE FROM seen WHERE at < ?', now - spans.seen)
    this.#sql.exec('DELETE FROM outcome WHERE at < ?', now - spans.outcome)
  }
}
