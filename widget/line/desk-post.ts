import type { NewInquiryInput } from '../../shared/schema/inquiry.ts'
import type { VisitorCommand, VisitorOutcome } from '../../shared/schema/command.ts'
import type { Kept, Unsent } from '../keep/kept.ts'
import type { Answer } from './ask-server.ts'
import { askServer } from './ask-server.ts'
import type { LiveLine } from './live-line.ts'

/** Codes after which the same command may succeed. */
const passing = ['too-many', 'desk-overloaded', 'record-away', 'internal']

/**
 * Carries what the visitor sends to the Desk: over the line where there is one and it answers, else by a request of
 * its own.
 */
export class DeskPost {
  #base: string

  /** @param base address of the site at the server, `https://…/v1/<site>` */
  constructor(base: string) {
    this.#base = base
  }

  /** Carries a line of the outbox, once. */
  async carry(unsent: Unsent, { token: own, inquiry }: Kept, line: LiveLine | null): Promise<Answer<unknown>> {
    const token = unsent.token ?? own
    if (unsent.kind === 'inquiry') return askServer<NewInquiryInput>(`${this.#base}/inquiries`, token, unsent.body)
    const outcome = unsent.inquiry === inquiry ? await line?.send(unsent.command) : null
    if (outcome && !(outcome.kind === 'refused' && passing.includes(outcome.because))) return answerTo(outcome)
    return askServer(this.#commands(unsent.inquiry), token, unsent.command)
  }

  /** Sends what need not be kept: a read mark. */
  async mention(command: VisitorCommand, { token, inquiry }: Kept, line: LiveLine | null): Promise<void> {
    if (await line?.send(command)) return
    await askServer(this.#commands(inquiry), token, command)
  }

  /** Says goodbye for the page: the browser carries it on when the page is no more. */
  async leave({ token, inquiry }: Kept): Promise<void> {
    await askServer(this.#commands(inquiry), token, { type: 'leave' }, { keepalive: true })
  }

  #commands(inquiry: string) {
    return `${this.#base}/inquiries/${inquiry}/commands`
  }
}

function answerTo(outcome: VisitorOutcome): Answer<unknown> {
  if (outcome.kind === 'done') return { kind: 'done', value: outcome }
  const code = outcome.because
  return { kind: 'refused', problem: { type: `urn:foyer:problem:${code}`, code, title: '', status: 409 } }
}
