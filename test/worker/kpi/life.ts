/** An inquiry of an example, lived at a real Desk: its visitor over HTTP and a socket, whoever has it by commands. */
import { uuidv7 } from 'uuidv7'
import { expect } from 'vitest'
import type { VisitorCommand } from '../../../shared/schema/command.ts'
import type { NewInquiryInput } from '../../../shared/schema/inquiry.ts'
import type { LeadStep } from '../../../shared/schema/lead.ts'
import type { MemberPrincipal } from '../../../worker/desk/principal.ts'
import { frames, open } from '../desk/house.ts'
import { makeVisitor, newInquiry } from '../fixtures/visitor.ts'
import type { TestVisitor } from '../fixtures/visitor.ts'
import { shop } from '../fixtures/workspace.ts'
import type { Stage } from './stage.ts'

const win: LeadStep = { step: 'win', deal: { minor: 89_000, currency: 'THB', lines: [] } }
const lose: LeadStep = { step: 'lose', reason: 'no-need', competitor: null }
const giveBack: LeadStep = { step: 'return', reason: 'incomplete' }

export class Life {
  readonly #stage: Stage
  readonly #asked: NewInquiryInput
  readonly #visitor: TestVisitor
  /** Who has it; null: nobody does. */
  #holder: MemberPrincipal | null = null
  /** How far sales has come. */
  #sales: 'passed' | 'accepted' | null = null

  /** @param asked where it says something else than any other inquiry */
  constructor(stage: Stage, asked: Partial<NewInquiryInput> = {}) {
    this.#stage = stage
    this.#asked = { ...newInquiry(), ...asked }
    this.#visitor = makeVisitor(stage.workspace)
  }

  get #id(): string {
    return this.#asked.id
  }

  /** Whoever asks by chat stays, until they say goodbye. */
  async begins(): Promise<void> {
    const answer = await this.#visitor.ask('POST', '/inquiries', { body: this.#asked })
    expect(answer.status).toBe(201)
    if (this.#asked.channel === 'form') return
    const taken = await this.#visitor.ask('POST', `/inquiries/${this.#id}/tickets`, { body: {} })
    const { ticket } = await taken.json<{ ticket: string }>()
    await open(this.#stage.home.desk, 'visitor', ticket, shop)
  }

  async #visitorSays(command: VisitorCommand, status = 200): Promise<void> {
    const answer = await this.#visitor.ask('POST', `/inquiries/${this.#id}/commands`, { body: command })
    expect(answer.status, command.type).toBe(status)
  }

  async visitorLeaves(): Promise<void> {
    await this.#visitorSays({ type: 'end' })
  }

  /** What is off the scale is refused. */
  async isRated(score: number): Promise<void> {
    const isOnScale = [1, 2, 3, 4, 5].includes(score)
    await this.#visitorSays({ type: 'rate', score, comment: null }, isOnScale ? 200 : 400)
  }

  async #does(what: Parameters<Stage['does']>[2]): Promise<void> {
    await this.#stage.does(this.#holder!, this.#id, what)
  }

  async #managerDoes(what: Parameters<Stage['does']>[2]): Promise<void> {
    await this.#stage.does(this.#stage.manager, this.#id, what)
  }

  /** From the manager, whoever had it before. */
  async isGivenTo(member: MemberPrincipal): Promise<void> {
    this.#holder = member
    await this.#managerDoes({ type: 'assign', member: member.member })
  }

  async #isTaken(): Promise<void> {
    if (this.#holder === null) await this.isGivenTo(this.#stage.assistant)
  }

  async isAnswered(): Promise<void> {
    await this.#isTaken()
    await this.#does({ type: 'reply', id: uuidv7(), text: 'It is.' })
  }

  /** To the manager, who has it from then on. */
  async isEscalated(): Promise<void> {
    await this.#isTaken()
    await this.#does({ type: 'escalate', to: { kind: 'manager' }, reason: 'too-hard' })
    this.#holder = this.#stage.manager
  }

  async isTransferred(): Promise<void> {
    await this.#isTaken()
    const { colleague } = this.#stage
    const to = { kind: 'member', member: colleague.member } as const
    await this.#does({ type: 'transfer', to, reason: 'knows-better' })
    this.#holder = colleague
  }

  async isClosed(outcome: 'resolved' | 'unresolved', topic?: string): Promise<void> {
    await this.#isTaken()
    await this.#does({ type: 'resolve', outcome, ...(topic !== undefined && { topic }) })
    this.#holder = null
  }

  /** Its visitor writes again, and gets an answer. */
  async isReopened(): Promise<void> {
    await this.#visitorSays({ type: 'message', id: uuidv7(), text: 'And now?' })
    await this.isAnswered()
  }

  async isVoid(): Promise<void> {
    await this.#managerDoes({ type: 'void', reason: 'spam' })
  }

  async isCalledLead(): Promise<void> {
    await this.#managerDoes({ type: 'classify', kind: 'lead' })
  }

  async isPassedToSales(): Promise<void> {
    if (this.#sales !== null) return
    this.#sales = 'passed'
    await this.#managerDoes({ type: 'lead', take: { step: 'pass' } })
  }

  /** Once more after it was given back, where sales has accepted it before. */
  async isAccepted(): Promise<void> {
    if (this.#sales === 'accepted') await this.#managerDoes({ type: 'lead', take: giveBack })
    this.#sales = 'accepted'
    await this.#managerDoes({ type: 'lead', take: { step: 'accept' } })
  }

  async isDecided(as: 'won' | 'lost'): Promise<void> {
    await this.#managerDoes({ type: 'lead', take: as === 'won' ? win : lose })
  }

  /** The manager asks somebody about it who does not have it. */
  async isAskedOf({ member }: MemberPrincipal): Promise<void> {
    await this.#managerDoes({ type: 'consult', member, words: { id: uuidv7(), text: 'What do you say?' } })
  }

  /** A console tells that somebody is at it. */
  async isWorkedOn(console: WebSocket, wrap: boolean): Promise<void> {
    const { next, seen } = frames(console)
    console.send(JSON.stringify({ t: 'focus', inquiry: this.#id, wrap }))
    // It has no answer of its own: it is done when the next is answered.
    seen.length = 0
    console.send(JSON.stringify({ t: 'resume', after: Number.MAX_SAFE_INTEGER }))
    await next('caught-up')
  }
}
