/**
 * One inquiry of the past as it is lived through: its visitor asks, leaves, comes back; whoever is offered it accepts and
 * answers. It hears what the Desk decided and acts on that alone. The player begins one for each planned visit.
 */
import { isClosed } from '../../shared/inquiry/episode-state.ts'
import { lackingOf } from '../../shared/inquiry/triage.ts'
import type { InquiryState } from '../../shared/inquiry/inquiry-state.ts'
import type { InquiryAct, MemberCommand, VisitorCommand } from '../../shared/schema/command.ts'
import type { VisitorPrincipal } from '../../worker/desk/principal.ts'
import type { Cast } from './cast.ts'
import { hourMs, minuteMs } from './days.ts'
import type { DeskInPlay } from './desk-in-play.ts'
import { principalOf } from './duty.ts'
import { paceOf } from './pace-of.ts'
import { headOfSales } from './plan-sales.ts'
import type { PlannedStep, Visit } from './visit.ts'

/** What a conversation needs of the play that it is part of. */
export interface Stage {
  readonly cast: Cast
  readonly desk: DeskInPlay
  /** Something happens at a time, unless the past is over by then; or so long from now. */
  at(time: number, act: () => Promise<unknown>): void
  after(ms: number, act: () => Promise<unknown>): void
  newId(): string
  /** Key of a member. */
  keyOf(member: string): string
  /** Key of somebody who is on duty, or else of the owner. */
  somebody(): string
  /** The Desk refused this. */
  refused(what: string, because: string): void
}

/** A visitor who does not leave stays on the page so long at most. */
const longestStayMs = 40 * minuteMs
/** Whoever was never answered is closed by the owner after this. */
const givenUpMs = 4.6 * hourMs
/** Whoever went quiet is closed by who has it after this. */
const closedQuietlyMs = 6 * minuteMs
const goesAfterMs = 25_000
/** After the rating; they are there still. */
const recommendsAfterMs = 9_000
/** Whoever took it knows by then what it is. */
const sortsAfterMs = 50_000

export class Conversation {
  readonly id: string
  readonly #visit: Visit
  readonly #stage: Stage
  #state: InquiryState | null = null
  #missedOnce = false
  #hasLeft = false
  /** Somebody took it and the talk goes on, whoever has it. */
  #taken = false
  /** The visitor wrote again after it was closed. */
  #again = false

  constructor(visit: Visit, stage: Stage) {
    this.id = stage.newId()
    this.#visit = visit
    this.#stage = stage
  }

  /** The Desk told of it. */
  hear(before: InquiryState | null, after: InquiryState): void {
    this.#state = after
    if (after.state === 'offered' && after.offerDue !== before?.offerDue) this.#offered(after)
  }

  // The visitor

  async ask(): Promise<void> {
    const { desk } = this.#stage
    const { asking, leaves, steps } = this.#visit
    this.#stays()
    const outcome = await desk.submit(this.#visitor(), { id: this.id, ...asking })
    if (outcome.kind === 'refused') return this.#stage.refused('submit', outcome.because)
    if (leaves !== null) this.#stage.after(leaves.afterMs, () => this.#leave())
    for (const step of steps) this.#stage.at(step.at, () => this.#step(step))
  }

  async #leave(): Promise<void> {
    const { leaves } = this.#visit
    if (leaves === null || this.#held.answeredAt !== null || this.#isOver()) return
    this.#hasLeft = true
    if (leaves.saysGoodbye) return this.#say({ type: 'end' })
    await this.#closePage()
    const { backAfterMs, calledBackAfterMs } = leaves
    if (backAfterMs !== null) this.#stage.after(backAfterMs, () => this.#comeBack())
    if (calledBackAfterMs === null) this.#stage.after(givenUpMs, () => this.#giveUp())
    else this.#stage.after(calledBackAfterMs, () => this.#callBack())
  }

  async #closePage(): Promise<void> {
    await this.#say({ type: 'leave' })
    this.#stage.desk.staysUntil(this.id, this.#stage.desk.now)
  }

  async #comeBack(): Promise<void> {
    await this.#say({ type: 'return' })
    this.#stays()
  }

  async #writeAgain(text: string): Promise<void> {
    this.#again = true
    this.#missedOnce = true
    this.#stays()
    await this.#say({ type: 'message', id: this.#stage.newId(), text })
  }

  async #goAway(): Promise<void> {
    await this.#say({ type: 'read', upTo: this.#held.seq })
    await this.#closePage()
  }

  #stays(): void {
    this.#stage.desk.staysUntil(this.id, this.#stage.desk.now + longestStayMs)
  }

  // Whoever has it

  #offered({ assignee, offerDue }: InquiryState): void {
    const { acceptsMs } = this.#visit
    if (acceptsMs === null && !this.#missedOnce) {
      this.#missedOnce = true
      return
    }
    const key = this.#stage.keyOf(assignee!)
    this.#stage.after((acceptsMs ?? 8_000) * paceOf(key), async () => {
      if (this.#held.state === 'offered' && this.#held.offerDue === offerDue) await this.#accept(key)
    })
  }

  async #accept(key: string): Promise<void> {
    if (!(await this.#act(key, { type: 'accept' }))) return
    await this.#act(key, { type: 'read', upTo: this.#held.seq })
    const { voided, comesAgain, leaves, repliesMs } = this.#visit
    if (this.#taken && !this.#again) return
    this.#taken = true
    this.#stage.after(sortsAfterMs * paceOf(key), () => this.#sort())
    const afterTyping = (act: () => Promise<unknown>) => this.#stage.after(repliesMs * paceOf(key), act)
    if (voided !== null) afterTyping(() => this.#act(key, { type: 'void', reason: voided }))
    else if (this.#again) afterTyping(() => this.#answerAgain(comesAgain!.answer))
    // Whoever leaves is answered when they are called back.
    else if (leaves === null) afterTyping(() => this.#greet())
  }

  /** Says what it is and how urgent, as far as the answers do not. */
  async #sort(): Promise<void> {
    const key = this.#holder()
    const lacks = lackingOf(this.#held)
    const { about } = this.#visit.from
    if (key === null || lacks.length === 0) return
    await this.#act(key, {
      type: 'classify',
      ...(lacks.includes('kind') && { kind: about === 'order' || about === 'complaint' ? about : 'lead' }),
      ...(lacks.includes('urgency') && { urgency: about === 'complaint' ? 'high' : 'normal' }),
    })
  }

  async #greet(): Promise<void> {
    const { greeting, goesQuiet, handedTo, escalates, talk } = this.#visit
    if (!(await this.#reply(greeting))) return
    if (goesQuiet) {
      this.#stage.after(closedQuietlyMs, () => this.#resolve('unresolved'))
      return this.#goAway()
    }
    if (handedTo !== null) {
      // Only the owner gives what is with one team to somebody of another.
      const { owner, members } = this.#stage.cast
      const { id } = members[handedTo]!
      this.#stage.after(talk[0]!.afterMs / 2, () => this.#act(owner, { type: 'assign', member: id }))
    }
    if (escalates) this.#stage.after(talk[0]!.afterMs / 2, () => this.#escalate())
    this.#goOnWith(0)
  }

  async #escalate(): Promise<void> {
    const key = this.#holder()
    if (key !== null) await this.#act(key, { type: 'escalate', to: { kind: 'manager' }, reason: 'too-hard' })
  }

  #goOnWith(number: number): void {
    const { talk, closes } = this.#visit
    const line = talk[number]
    if (line === undefined) return this.#stage.after(closes.afterMs, () => this.#close())
    this.#stage.after(line.afterMs, async () => {
      if (line.from === 'member') await this.#reply(line.text)
      else await this.#say({ type: 'message', id: this.#stage.newId(), text: line.text })
      this.#goOnWith(number + 1)
    })
  }

  async #close(): Promise<void> {
    const { closes, rates, comesAgain } = this.#visit
    if (!(await this.#resolve(closes.outcome))) return
    if (rates !== null) {
      const { afterMs, score, comment, recommends } = rates
      this.#stage.after(afterMs, () => this.#say({ type: 'rate', score, comment }))
      if (recommends !== null)
        this.#stage.after(afterMs + recommendsAfterMs, () => this.#say({ type: 'recommend', score: recommends }))
    }
    if (this.#hasLeft) return
    this.#stage.after((rates?.afterMs ?? 0) + goesAfterMs, () => this.#goAway())
    if (comesAgain !== null) this.#stage.after(comesAgain.afterMs, () => this.#writeAgain(comesAgain.text))
  }

  async #answerAgain(answer: string): Promise<void> {
    await this.#reply(answer)
    this.#stage.after(this.#visit.closes.afterMs, async () => {
      if (await this.#resolve('resolved')) this.#stage.after(goesAfterMs, () => this.#goAway())
    })
  }

  /** Answers at their address somebody who left. */
  async #callBack(): Promise<void> {
    if (this.#isOver()) return
    const { cast } = this.#stage
    const by = this.#holder() ?? this.#stage.somebody()
    const isOpen = this.#held.state === 'open'
    if (!isOpen && !(await this.#act(cast.owner, { type: 'assign', member: cast.members[by]!.id }))) return
    await this.#reply(this.#visit.talk[0]!.text)
    this.#stage.after(this.#visit.closes.afterMs, () => this.#close())
  }

  /** Nobody answered in time: the owner closes it. */
  async #giveUp(): Promise<void> {
    if (this.#isOver()) return
    const { owner, members } = this.#stage.cast
    if (await this.#act(owner, { type: 'assign', member: members[owner]!.id })) await this.#resolve('unresolved')
  }

  /** What one of sales does not have any more is taken further by their head. */
  async #step({ by, take }: PlannedStep): Promise<void> {
    const { id, role } = this.#stage.cast.members[by]!
    const isTheirs = role !== 'assistant' || this.#held.assignee === id
    await this.#act(isTheirs ? by : headOfSales, { type: 'lead', take })
  }

  async #reply(text: string): Promise<boolean> {
    const key = this.#holder()
    return key !== null && this.#act(key, { type: 'reply', id: this.#stage.newId(), text })
  }

  async #resolve(outcome: Visit['closes']['outcome']): Promise<boolean> {
    const key = this.#holder()
    return key !== null && this.#act(key, { type: 'resolve', outcome, topic: this.#visit.closes.topic })
  }

  /** Key of who has it open. */
  #holder(): string | null {
    const { state, assignee } = this.#held
    return state === 'open' ? this.#stage.keyOf(assignee!) : null
  }

  #isOver(): boolean {
    return isClosed(this.#held.state)
  }

  /** As the Desk told of it last: of what it took, it told. */
  get #held(): InquiryState {
    return this.#state!
  }

  // Commands

  async #act(by: string, act: InquiryAct): Promise<boolean> {
    const { desk, cast } = this.#stage
    const command: MemberCommand = {
      on: 'inquiry',
      commandId: this.#stage.newId(),
      inquiry: this.id,
      version: this.#held.seq,
      act,
    }
    const outcome = await desk.command(principalOf(cast, by), command)
    if (outcome.kind === 'refused') this.#stage.refused(act.type === 'lead' ? act.take.step : act.type, outcome.because)
    return outcome.kind === 'done'
  }

  async #say(command: VisitorCommand): Promise<void> {
    const outcome = await this.#stage.desk.visit(this.#visitor(), this.id, command)
    if (outcome.kind === 'refused') this.#stage.refused(command.type, outcome.because)
  }

  #visitor(): VisitorPrincipal {
    const { site, visitor } = this.#visit
    const { id, origin } = this.#stage.cast.sites[site]
    return { kind: 'visitor', site: id, origin, visitor }
  }
}
