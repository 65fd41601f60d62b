/** A visitor over the public API, as the widget is one: what the demo's seed, the tests and the benches ask through. */
import { randomBytes } from 'node:crypto'
import { uuidv7 } from 'uuidv7'
import type { VisitorCommand, VisitorOutcome } from '../shared/schema/command.ts'
import type { NewInquiryInput, VisitorThread } from '../shared/schema/inquiry.ts'
import { answerOf } from './answer-of.ts'

/** What a visitor fills in; the rest of an inquiry is made here. */
export type Asked = Pick<NewInquiryInput, 'contact' | 'question'> & Partial<NewInquiryInput>

/**
 * @example
 * const visitor = new VisitorClient('http://localhost:8787', siteKey, 'http://127.0.0.1:8788')
 * const thread = await visitor.submit({ contact, question: 'Do you ship to Phuket?' })
 */
export class VisitorClient {
  readonly #address: string
  readonly #headers: Record<string, string>

  /** @param origin where the site's tag stands: must be on the site's list */
  constructor(foyer: string, siteKey: string, origin: string) {
    this.#address = `${foyer}/v1/${siteKey}`
    const token = randomBytes(32).toString('base64url')
    this.#headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', origin }
  }

  async submit(asked: Asked): Promise<VisitorThread> {
    const inquiry: NewInquiryInput = {
      id: uuidv7(),
      language: 'en',
      consent: null,
      source: { page: `${this.#headers['origin']}/`, referrerHost: null, campaign: null },
      ...asked,
    }
    return this.#post('submitting an inquiry', '/inquiries', inquiry)
  }

  async command(inquiry: string, command: VisitorCommand): Promise<VisitorOutcome> {
    return this.#post(`the visitor's ${command.type}`, `/inquiries/${inquiry}/commands`, command)
  }

  /** The thread after event `after`; with `wait`, once there is news, at most 25 s. Whoever waits counts as there. */
  async look(inquiry: string, after = 0, wait = false): Promise<VisitorThread> {
    const query = wait ? `after=${after}&wait=1` : `after=${after}`
    const response = await fetch(`${this.#address}/inquiries/${inquiry}?${query}`, { headers: this.#headers })
    return answerOf('looking at an inquiry', response)
  }

  async #post<Value>(what: string, path: string, body: object): Promise<Value> {
    const request = { method: 'POST', headers: this.#headers, body: JSON.stringify(body) }
    return answerOf(what, await fetch(`${this.#address}${path}`, request))
  }
}
