/**
 * What people were told by the Desk, noted outside of it: whatever was acknowledged must be in the record in the end, and
 * whoever says the same again is answered as the first time.
 */
import { isDeepStrictEqual } from 'node:util'
import type { InquiryAct, MemberOutcome, VisitorOutcome } from '../../shared/schema/command.ts'
import type { VisitorThread } from '../../shared/schema/inquiry.ts'
import type { Answer } from '../../worker/desk/desk-rpc.ts'
import type { WorldRecord } from './record.ts'

/** Comes to the same however often it is sent; its answer tells how things stand by then. */
const tellsNow = new Set<string>(['reply', 'note'])

export class Answers {
  /** Inquiries that visitors tried to send, whether or not they ever heard back. */
  readonly sent = new Set<string>()
  /** Acknowledged to their visitor. */
  readonly inquiries = new Set<string>()
  /** Message → inquiry, acknowledged to who wrote it. */
  readonly messages = new Map<string, string>()
  readonly #outcomes = new Map<string, { outcome: MemberOutcome; at: number }>()
  readonly #now: () => number
  readonly #isForgotten: (inquiry: string) => boolean
  readonly #broke: (what: string) => void

  constructor(now: () => number, isForgotten: (inquiry: string) => boolean, broke: (what: string) => void) {
    this.#now = now
    this.#isForgotten = isForgotten
    this.#broke = broke
  }

  /** The Desk answered a submission. */
  submitted(id: string, answer: Answer<{ thread: VisitorThread; repeated: boolean }>): void {
    if (answer.kind === 'refused') {
      const isExpected = answer.because === 'gone' && this.#isForgotten(id)
      if (answer.because !== 'record-away' && !isExpected) this.#broke(`inquiry ${id} is refused: ${answer.because}`)
      return
    }
    const { thread, repeated } = answer.value
    if (thread.inquiry.id !== id) this.#broke(`inquiry ${id} is answered as ${thread.inquiry.id}`)
    if (this.inquiries.has(id) && !repeated) this.#broke(`inquiry ${id} was taken for new a second time`)
    this.inquiries.add(id)
    this.messages.set(id, id)
  }

  /** The Desk answered a visitor's message. */
  said(id: string, inquiry: string, outcome: VisitorOutcome): void {
    if (outcome.kind === 'done') this.messages.set(id, inquiry)
    else if (this.messages.has(id) && outcome.because === 'id-reused')
      this.#broke(`message ${id} was acknowledged, and then not known again`)
  }

  /** The Desk answered a member's command. */
  commanded(command: string, act: InquiryAct | null, inquiry: string, outcome: MemberOutcome): void {
    // Whoever reads on what is not theirs any more is told so, the second time too.
    if (act?.type === 'read') return
    const kept = this.#outcomes.get(command)
    // Remembered for a day.
    const before = kept !== undefined && this.#now() - kept.at < 86_400_000 ? kept.outcome : undefined
    if (before !== undefined) {
      const same = act !== null && tellsNow.has(act.type) ? outcome.kind === 'done' : isDeepStrictEqual(before, outcome)
      if (!same && !(outcome.kind === 'refused' && outcome.because === 'record-away'))
        this.#broke(`command ${command} (${act?.type ?? 'presence'}) is answered differently the second time:
          ${JSON.stringify(before)}
          ${JSON.stringify(outcome)}`)
    }
    if (outcome.kind !== 'done') return
    this.#outcomes.set(command, kept ?? { outcome, at: this.#now() })
    if (act !== null && 'id' in act && (act.type === 'reply' || act.type === 'note')) this.messages.set(act.id, inquiry)
  }

  /** The Desk's storage is lost: with it, which commands it had answered. */
  forgetOutcomes(): void {
    this.#outcomes.clear()
  }

  /** The Desk lost its storage: only what the record has was kept. */
  forgetBut(record: WorldRecord, workspace: string): void {
    const ids = (table: string) =>
      new Set(record.run(`SELECT id FROM ${table} WHERE workspace = ?`, workspace).map(({ id }) => String(id)))
    const [inquiries, messages] = [ids('inquiry'), ids('message')]
    for (const id of this.inquiries) if (!inquiries.has(id)) this.inquiries.delete(id)
    for (const id of this.messages.keys()) if (!messages.has(id)) this.messages.delete(id)
    this.#outcomes.clear()
  }
}
