/** A visitor with one inquiry: their outbox, their socket, and what their panel shows of the conversation. */
import type { VisitorCommand, VisitorOutcome } from '../../shared/schema/command.ts'
import type { FrameToVisitor } from '../../shared/schema/frame.ts'
import type { NewInquiry } from '../../shared/schema/inquiry.ts'
import type { VisitorPrincipal } from '../../worker/desk/principal.ts'
import { Line } from './line.ts'
import { answersTo, languages, origin } from './places.ts'
import type { Surroundings } from './surroundings.ts'

/** What a panel hears is final: trying the same again would change nothing. */
const isFinal = (answer: VisitorOutcome) => answer.kind === 'done' || answer.because !== 'record-away'

export class Visitor {
  readonly principal: VisitorPrincipal
  readonly inquiry: NewInquiry
  readonly line: Line
  readonly #around: Surroundings
  /** They know that it arrived. */
  acknowledged = false
  /** Messages by id that frames brought, and up to where they tell all. */
  #shown = new Set<string>()
  #upTo = 0
  #heardUpTo = 0
  /** Since the socket opened, what was missed has come. */
  #caughtUp = false

  constructor(around: Surroundings, number: number) {
    const { chance, timeline, places, answers } = around
    this.#around = around
    const visitor = `visitor-${number}`.padEnd(43, '_')
    this.principal = { kind: 'visitor', site: places.site, origin, visitor, ...(chance.is(0.05) && { test: true }) }
    const answered = {
      flow: 1,
      answers: Object.fromEntries(
        Object.entries(answersTo).map(([question, options]) => [question, chance.pick(options)]),
      ),
    }
    this.inquiry = {
      id: chance.id(timeline.now),
      contact: {
        fullName: 'Wipa Suksai',
        address: chance.is(0.7)
          ? { kind: 'email', value: `wipa${number}@home.example` }
          : { kind: 'phone', value: '0812345678' },
      },
      question: `question ${number}`,
      language: chance.pick(languages),
      consent: chance.is(0.5) ? { version: 1, language: 'en', marketing: true } : null,
      source: { page: 'https://shop.example/suan', referrerHost: null, campaign: null },
      answered: places.asks && chance.is(0.9) ? answered : null,
      channel: chance.is(0.1) ? 'form' : 'chat',
    }
    answers.sent.add(this.inquiry.id)
    this.line = new Line(`visitor ${number}`, around)
  }

  get #name(): string {
    return `visitor ${this.principal.visitor.replace(/^visitor-|_+$/gu, '')}`
  }

  /** Sends it, and does not stop before it is known to have arrived. */
  async submit(): Promise<void> {
    const { network, answers } = this.#around
    await network.insist(
      `${this.#name} submits ${this.inquiry.id}`,
      (desk) => desk.submit(this.principal, this.inquiry),
      (answer) => answer.kind === 'done',
      (answer) => answers.submitted(this.inquiry.id, answer),
    )
    this.acknowledged = true
  }

  /** Their browser finds it in its outbox once more. */
  async submitAgain(): Promise<void> {
    await this.#around.network.ask(
      `${this.#name} submits ${this.inquiry.id} once more`,
      (desk) => desk.submit(this.principal, this.inquiry),
      (answer) => this.#around.answers.submitted(this.inquiry.id, answer),
    )
  }

  /** Says something, until it is known to have arrived or to be too late. */
  async say(): Promise<void> {
    const { network, answers, chance, timeline } = this.#around
    const id = chance.id(timeline.now)
    await network.insist(
      `${this.#name} says ${id}`,
      (desk) => desk.visit(this.principal, this.inquiry.id, { type: 'message', id, text: `said ${id}` }),
      isFinal,
      (outcome) => answers.said(id, this.inquiry.id, outcome),
    )
  }

  /** Anything else, once. */
  async does(command: Exclude<VisitorCommand, { type: 'message' }>): Promise<void> {
    const { network, chance } = this.#around
    const isTimed = command.type === 'call-back' && command.how === 'call' && chance.is(0.5)
    await network.ask(`${this.#name}: ${command.type}`, async (desk) => {
      if (!isTimed) return desk.visit(this.principal, this.inquiry.id, command)
      const answer = await desk.callBackTimes(this.principal, this.inquiry.id)
      const at = answer.kind === 'done' ? answer.value[0] : undefined
      return desk.visit(this.principal, this.inquiry.id, { ...command, ...(at && { at }) })
    })
  }

  /** Waits for news by long poll, as where sockets fail. */
  async poll(): Promise<void> {
    if (this.line.socket !== null) return
    await this.#around.network.ask(`${this.#name} polls`, (desk) =>
      desk.look(this.principal, this.inquiry.id, this.#upTo, true),
    )
  }

  async connect(): Promise<void> {
    const opened = await this.line.open('visitor', origin, async (desk) => {
      const answer = await desk.visitorTicket(this.principal, this.inquiry.id)
      return answer.kind === 'done' ? answer.value.ticket : null
    })
    if (!opened) return
    this.#caughtUp = false
    if (await this.line.send({ t: 'resume', after: this.#upTo })) {
      this.hear()
      this.#upTo = Math.max(this.#upTo, this.#heardUpTo)
      this.#caughtUp = this.line.isOpen
    } else this.line.close()
  }

  /** Everything was lost with the Desk's storage: the page loads anew. */
  reload(): void {
    this.#shown = new Set()
    this.#upTo = 0
    this.#heardUpTo = 0
    this.#caughtUp = false
  }

  hear(): void {
    for (const frame of this.line.frames() as FrameToVisitor[]) {
      if (frame.t !== 'event') continue
      const { outlook, position, version } = frame.inquiry
      if (outlook?.kind === 'call-back' && position !== null)
        this.#around.broke(`${this.#name} is shown place ${position} and a call-back at once (version ${version})`)
      if (outlook?.kind === 'line' && position === null)
        this.#around.broke(`${this.#name} is told to wait, and not where (version ${version})`)
      for (const { id, note } of frame.messages) {
        if (note) this.#around.broke(`${this.#name} is shown the note ${id}`)
        this.#shown.add(id)
      }
      this.#heardUpTo = Math.max(this.#heardUpTo, frame.upTo)
      // Before what was missed has come, news says nothing of what came before it.
      if (this.#caughtUp) this.#upTo = this.#heardUpTo
    }
  }

  /** What frames brought is the conversation as it stands. */
  check(): void {
    const known = this.#around.watch.inquiries.get(this.inquiry.id)
    if (known === undefined || !this.#caughtUp || !this.line.isOpen) return
    const missing = known.messages.find(({ id, note }) => !note && !this.#shown.has(id))
    if (missing !== undefined)
      this.#around.broke(`${this.#name} was never shown ${missing.id} (number ${missing.seq} of ${this.inquiry.id})`)
  }
}
