/**
 * Who has bought before: a deal that the same customer had won earlier makes a later one a repeat order. Told when the later
 * one is won, and taken back when the earlier turns out to be void (comings-back.ts). People are known by browser or claimed
 * address, as keyed hashes (given-answers.ts), until they are forgotten.
 */
import type { InquiryHappening } from '../../shared/inquiry/inquiry-event.ts'
import { spans } from '../../shared/limits.ts'
import type { DeskContext } from './desk-context.ts'
import type { Held } from './live-rows.ts'
import type { Turn } from './turn.ts'

/** One is enough to count; a few more stay where that one turns out to be void. */
const toldAtMost = 5

export class Buyers {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  /** The inquiries by which one of these people bought, the newest few. */
  bought(persons: readonly string[], now: number): string[] {
    return this.#sql
      .exec<{ inquiry: string }>(
        `SELECT inquiry FROM bought WHERE person IN (SELECT value FROM json_each(?)) AND won_at > ?
           GROUP BY inquiry ORDER BY max(won_at) DESC, inquiry LIMIT ?`,
        JSON.stringify(persons),
        now - spans.buyerKept,
        toldAtMost,
      )
      .toArray()
      .map(({ inquiry }) => inquiry)
  }

  keep(persons: readonly string[], inquiry: string, now: number): void {
    for (const person of persons)
      this.#sql.exec('INSERT OR REPLACE INTO bought (person, inquiry, won_at) VALUES (?, ?, ?)', person, inquiry, now)
  }

  /** The inquiries by which whoever bought by this one bought afterwards: they may have been told of it. */
  boughtAfter(inquiry: string): string[] {
    return this.#sql
      .exec<{ inquiry: string }>(
        `SELECT DISTINCT later.inquiry FROM bought AS this JOIN bought AS later ON later.person = this.person
           WHERE this.inquiry = ? AND later.inquiry <> this.inquiry AND later.won_at >= this.won_at ORDER BY later.inquiry`,
        inquiry,
      )
      .toArray()
      .map(({ inquiry: later }) => later)
  }

  /** It was void: nobody bought anything by it. */
  isVoid(inquiry: string): void {
    this.#sql.exec('DELETE FROM bought WHERE inquiry = ?', inquiry)
  }

  /** They are forgotten: by which browser and address they were known, and what else was known by either. */
  forgetPersons(persons: readonly string[]): void {
    this.#sql.exec(
      `DELETE FROM bought WHERE inquiry IN
         (SELECT inquiry FROM bought WHERE person IN (SELECT value FROM json_each(?)))`,
      JSON.stringify(persons),
    )
  }

  /** Forgets what was bought too long ago. */
  forget(now: number): void {
    this.#sql.exec('DELETE FROM bought WHERE won_at <= ?', now - spans.buyerKept)
  }
}

/** It was just won, in the same turn: whether its customer had bought before, and that they bought now. */
export function noticeBuyer(turn: Turn, { state, person }: Held, { given, buyers }: DeskContext): void {
  const { id, test, site, visitor, forgotten } = state
  if (test || forgotten !== undefined || state.state === 'void') return
  const persons = given.personsOf({ site, visitor, address: person.contact.address })
  const before = buyers.bought(persons, turn.now)
  const told = before.map((of): InquiryHappening => ({
    type: 'bought-before',
    actor: { kind: 'system', id: null },
    data: { of },
  }))
  turn.happen(turn.live.inquiry(id)!, told)
  turn.beside(() => buyers.keep(persons, id, turn.now))
}
