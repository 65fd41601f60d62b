/**
 * A member at their console: signs in, has a socket, sees cards by what frames bring and by reading lists, and does what
 * people do (acts.ts).
 */
import { isDeepStrictEqual } from 'node:util'
import { cardOf } from '../../shared/inquiry/inquiry-view.ts'
import type { InquiryAct, MemberCommand, Presence } from '../../shared/schema/command.ts'
import type { FrameToMember } from '../../shared/schema/frame.ts'
import type { Exceptions } from '../../shared/permissions.ts'
import type { InquiryCard } from '../../shared/schema/inquiry.ts'
import type { InboxView, Tail } from '../../worker/desk/desk-rpc.ts'
import type { MemberPrincipal } from '../../worker/desk/principal.ts'
import { Asked } from './asked.ts'
import { isWaiting } from './is-waiting.ts'
import { Line } from './line.ts'
import { mayOn, sees } from './may.ts'
import type { Person } from './may.ts'
import { isSame } from './otherwise.ts'
import type { Colleague } from './places.ts'
import type { Surroundings } from './surroundings.ts'

const sessionMs = 12 * 3_600_000

export class Member {
  readonly who: Colleague
  readonly line: Line
  readonly asked: Asked
  /** How often they take what they are offered, 0 to 1. */
  attentive: number
  readonly #around: Surroundings
  #session: string
  #until = 0
  /** Cards as the console shows them. */
  readonly cards = new Map<string, InquiryCard>()
  /** What vanished, and when by the journal's number: a list that was read before must not bring it back. */
  readonly #vanished = new Map<string, number>()
  /** Number in the journal up to which all is told; null before the lists were read. */
  #upTo: number | null = null
  #heardUpTo = 0
  #caughtUp = false
  /** How often the page was loaded: a list of one before is not shown any more. */
  #loads = 0
  /** What they might do otherwise than their role when the lists were read (null: it changed meanwhile), and what the Desk knew of it. */
  #readAs: Exceptions | null = null
  #deskHad: Exceptions = {}

  constructor(around: Surroundings, who: Colleague) {
    this.#around = around
    this.who = who
    this.attentive = around.chance.pick([1, 0.9, 0.9, 0.6, 0.2])
    this.#session = around.chance.id(around.timeline.now)
    this.line = new Line(who.name, around)
    this.asked = new Asked(around, who.name)
  }

  /** As the worker finds them in the record when they ask: the Desk may hear of what they may later. */
  get principal(): MemberPrincipal {
    const { id, role, exceptions, teams } = this.who
    return { kind: 'member', member: id, role, exceptions, teams, session: this.#session, until: this.#until }
  }

  /** Opens the console, or lets it connect again. */
  async connect(): Promise<void> {
    const { timeline, chance } = this.#around
    if (timeline.now > this.#until - 60_000) {
      this.#session = chance.id(timeline.now)
      this.#until = timeline.now + sessionMs
    }
    const opened = await this.line.open(
      'member',
      null,
      async (desk) => (await desk.memberTicket(this.principal)).ticket,
    )
    if (!opened) return
    if (this.#upTo === null) this.reload()
    this.#caughtUp = false
    this.#heardUpTo = 0
    this.hear()
    if (this.#upTo === null) await this.read()
    else if (!(await this.line.send({ t: 'resume', after: this.#upTo }))) this.line.close()
    this.hear()
  }

  /** Reads the lists, as a page that is loaded does: those of the Desk, which has all that anybody still works on. */
  async read(): Promise<void> {
    const { socket } = this.line
    const load = (this.#loads += 1)
    const { exceptions } = this.who
    for (const view of this.#views()) {
      const tail = await this.list(view)
      // Another page may have been loaded meanwhile.
      if (this.line.socket !== socket || this.#loads !== load) return
      if (tail === null) return this.line.close()
      for (const card of tail.cards) if ((this.#vanished.get(card.id) ?? -1) < tail.upTo) this.#show(card)
    }
    if (!this.line.isOpen) return
    this.hear()
    // What came just now may have let the page load anew.
    if (this.#loads !== load) return
    this.#readAs = this.who.exceptions === exceptions ? exceptions : null
    this.#deskHad = this.#around.otherwise.atDesk(this.who).exceptions
    this.#caughtUp = true
    this.#upTo = this.#heardUpTo
  }

  #views(): InboxView[] {
    return this.#readsAll(this.who) ? ['waiting', 'mine', 'all'] : ['waiting', 'mine']
  }

  #readsAll(who: Person): boolean {
    const { read } = mayOn(who)
    return read === 'team' || read === 'all'
  }

  /** Reads one list. */
  async list(view: InboxView): Promise<Tail | null> {
    return this.#around.network.ask(`${this.who.name} reads ${view}`, async (desk) => {
      const by = { ...this.who }
      const tail = await desk.inboxTail(this.principal, view, null)
      this.asked.list(by, view, tail)
      return tail
    })
  }

  /** Opens an inquiry, by whatever link they have. */
  async open(inquiry: string): Promise<void> {
    await this.#around.network.ask(`${this.who.name} opens ${inquiry}`, async (desk) => {
      const by = { ...this.who }
      this.asked.thread(by, inquiry, await desk.threadTail(this.principal, inquiry))
    })
    await this.line.send({ t: 'looking', inquiry })
  }

  #show(card: InquiryCard): void {
    const shown = this.cards.get(card.id)
    if (shown === undefined || shown.version < card.version) this.cards.set(card.id, card)
  }

  /** Everything was lost with the Desk's storage: the page loads anew. */
  reload(): void {
    this.#loads += 1
    this.cards.clear()
    this.#vanished.clear()
    this.#upTo = null
    this.#heardUpTo = 0
    this.#caughtUp = false
  }

  /** Takes in what came. */
  hear(): void {
    this.asked.judge()
    for (const frame of this.line.frames() as FrameToMember[]) {
      switch (frame.t) {
        case 'hello':
          this.#heardUpTo = frame.upTo
          break
        case 'event':
          this.#mayBeTold(frame.card)
          this.#show(frame.card)
          if (frame.card.state === 'offered' && frame.card.assignee === this.who.id) this.#offered(frame.card)
          this.#told(frame.upTo)
          break
        case 'vanished':
          this.cards.delete(frame.inquiry)
          this.#vanished.set(frame.inquiry, frame.upTo)
          this.#told(frame.upTo)
          break
        case 'looking':
        case 'typing':
          this.#mayHearOf(frame.inquiry, frame.t)
          break
        case 'caught-up':
          if (frame.whole) {
            this.#caughtUp = true
            this.#told(frame.upTo)
          } else {
            this.reload()
            this.#heardUpTo = frame.upTo
            void this.read()
          }
          break
        default:
      }
    }
  }

  #told(upTo: number): void {
    this.#heardUpTo = Math.max(this.#heardUpTo, upTo)
    // Before what was missed has come, news says nothing of what came before it.
    if (this.#caughtUp) this.#upTo = this.#heardUpTo
  }

  #mayBeTold({ id, version }: InquiryCard): void {
    const { watch, otherwise, broke } = this.#around
    const then = watch.inquiries.get(id)?.versions.get(version)
    if (then !== undefined && !sees(otherwise.atDesk(this.who), then))
      broke(`${this.who.name} is told of ${id} (version ${version}), which they may not see`)
  }

  #mayHearOf(id: string, what: string): void {
    const { watch, otherwise, broke } = this.#around
    const { state } = watch.inquiries.get(id) ?? {}
    if (state !== undefined && !sees(otherwise.atDesk(this.who), state))
      broke(`${this.who.name} hears of ${what} in ${id}, which they may not see`)
  }

  #offered(card: InquiryCard): void {
    const { chance, timeline, network } = this.#around
    if (network.trouble > 0 && !chance.is(this.attentive)) return
    timeline.after(chance.whole(800, 9_000), () => void this.act(card, { type: 'accept' }))
  }

  /** What is offered to them or open with them, as their console shows it. */
  mine(): InquiryCard[] {
    return [...this.cards.values()].filter(
      ({ assignee, state }) => assignee === this.who.id && (state === 'offered' || state === 'open'),
    )
  }

  /** Does something with an inquiry, by socket or without one. */
  async act(card: Pick<InquiryCard, 'id' | 'version'>, act: InquiryAct): Promise<void> {
    const { chance, timeline } = this.#around
    const commandId = chance.id(timeline.now)
    await this.#command({ on: 'inquiry', commandId, inquiry: card.id, version: card.version, act })
  }

  async declare(presence: Presence): Promise<void> {
    const { chance, timeline } = this.#around
    await this.#command({ on: 'presence', commandId: chance.id(timeline.now), presence })
  }

  async #command(command: MemberCommand): Promise<void> {
    const { network, answers } = this.#around
    const [act, inquiry] = command.on === 'inquiry' ? [command.act, command.inquiry] : [null, '']
    const what = `${this.who.name}: ${act?.type ?? (command.on === 'presence' ? command.presence : '')} ${inquiry}`
    const times: Person[] = []
    for (let time = 0; time < 3; time++) {
      const answer = await network.ask(
        what,
        async (desk) => {
          const heard = this.asked.command({ ...this.who }, times)
          const outcome = await desk.command(this.principal, command)
          heard(inquiry, act, outcome)
          return outcome
        },
        (outcome) => answers.commanded(command.commandId, act, inquiry, outcome),
      )
      if (answer !== null) return
    }
  }

  /** What frames and lists brought is how things stand. */
  check(): void {
    if (!this.#caughtUp || !this.line.isOpen || this.line.socket!.heard.length > 0) return
    const who = this.#around.otherwise.atDesk(this.who)
    // Lists were read by what the record said then, and the Desk has heard nothing else since: it cannot tell them anything.
    const isReadAlike = this.#readAs !== null && isSame(who.exceptions, this.#readAs)
    if (!isReadAlike && isSame(who.exceptions, this.#deskHad)) return
    const { inquiries } = this.#around.watch
    for (const { state, person } of inquiries.values()) {
      const shown = this.cards.get(state.id)
      if (!sees(who, state)) {
        if (shown !== undefined && !isOld(shown))
          this.#around.broke(`${this.who.name} still sees ${state.id} (version ${shown.version})`)
        continue
      }
      const wanted = isWaiting(state) || state.assignee === who.id || this.#readsAll(who)
      if (shown === undefined ? wanted && !isOver(state.state) : !isDeepStrictEqual(shown, cardOf(state, person)))
        this.#around.broke(
          `${this.who.name} sees ${state.id} as ${shown?.state} (version ${shown?.version}), which is ${state.state} (${state.seq})`,
        )
    }
  }
}

const over = new Set<string>(['resolved', 'unresolved', 'disqualified', 'abandoned', 'void'])

function isOver(state: string): boolean {
  return over.has(state)
}

/** Lists drop what is over when they like. */
function isOld({ state }: InquiryCard): boolean {
  return isOver(state)
}
