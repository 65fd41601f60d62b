/**
 * Which answers somebody gave a short while ago, as far as a flow asks: a price asked for twice says more than once
 * (product.md Q2). The person is known by browser or by claimed reply address, and kept as a keyed hash only.
 */
import { createHmac } from 'node:crypto'
import { spans } from '../../shared/limits.ts'
import type { ReplyAddress } from '../../shared/schema/inquiry.ts'
import { claimedAddress } from '../contact/claimed-address.ts'

export interface Giver {
  site: string
  /** Hash of the visitor's token. */
  visitor: string
  address: ReplyAddress
}

/** An option chosen, or the `from` of the band that a number reached. */
export interface GivenAnswer {
  question: string
  answer: string | number
}

export class GivenAnswers {
  readonly #sql: SqlStorage
  readonly #secret: string

  constructor(sql: SqlStorage, secret: string) {
    this.#sql = sql
    this.#secret = secret
  }

  /** Whether this person gave this answer within the span that counts. */
  gave(giver: Giver, { question, answer }: GivenAnswer, now: number): boolean {
    const rows = this.#sql.exec(
      `SELECT 1 FROM given WHERE person IN (?, ?) AND question = ? AND answer = ? AND at > ? LIMIT 1`,
      ...this.personsOf(giver),
      question,
      String(answer),
      now - spans.answeredAgain,
    )
    return rows.toArray().length > 0
  }

  /** Remembers answers that count more when they are given again. */
  keep(giver: Giver, answers: readonly GivenAnswer[], now: number): void {
    for (const { question, answer } of answers) {
      for (const person of this.personsOf(giver)) {
        this.#sql.exec(
          'INSERT OR REPLACE INTO given (person, question, answer, at) VALUES (?, ?, ?, ?)',
          person,
          question,
          String(answer),
          now,
        )
      }
    }
  }

  /** Forgets what counts no more. */
  forget(now: number): void {
    this.#sql.exec('DELETE FROM given WHERE at <= ?', now - spans.answeredAgain)
  }

  /** The keyed hashes by which somebody is known again: their browser, and the address they claim. */
  personsOf({ site, visitor, address }: Giver): [string, string] {
    const hash = (text: string) =>
      createHmac('sha256', this.#secret).update(`foyer person 1\0${site}\0${text}`).digest('base64url')
    return [hash(`visitor ${visitor}`), hash(claimedAddress(address))]
  }
}
