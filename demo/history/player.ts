/**
 * Lets a Desk live through a planned past: visitors ask, whoever is offered something accepts and answers, leads take
 * their steps. It hears what the Desk decides and acts on that alone. Used by history-worker.ts, in the Desk's own object.
 */
import type { InquiryState } from '../../shared/inquiry/inquiry-state.ts'
import { isClosed } from '../../shared/inquiry/episode-state.ts'
import type { InquiryAct, MemberCommand, VisitorCommand } from '../../shared/schema/command.ts'
import type { VisitorPrincipal } from '../../worker/desk/principal.ts'
import { Chance } from '../chance.ts'
import { Agenda } from './agenda.ts'
import type { Cast } from './cast.ts'
import { hourMs, minuteMs } from './days.ts'
import type { DeskInPlay, Told } from './desk-in-play.ts'
import { Duty, principalOf } from './duty.ts'
import { newId } from './new-id.ts'
import { paceOf } from './pace-of.ts'
import type { HistoryPlan } from './plan.ts'
import type { Visit } from './visit.ts'

/** A visitor who does not leave stays on the page so long at most. */
const longestStayMs = 40 * minuteMs
/** Whoever counts as away while on duty notices after this. */
const noticesMs = 2 * minuteMs
/** Whoever was never answered is closed by the owner after this. */
const givenUpMs = 4.6 * hourMs
const goesAfterMs = 25_000

/** A visit as it is being played. */
interface Playing {
  visit: Visit
  id: string
  state: InquiryState
  missedOnce: boolean
  hasLeft: boolean
  /** The visitor wrote again after it was closed. */
  again: boolean
}

export class Player {
  /** How often the Desk refused something, by what and why. */
  readonly refused: Record<string, number> = {}
  readonly #plan: HistoryPlan
  readonly #cast: Cast
  readonly #desk: DeskInPlay
  readonly #agenda = new Agenda()
  readonly #chance: Chance
  readonly #playing = new Map<string, Playing>()
  readonly #byMember: ReadonlyMap<string, string>
  /** Sent, and not told of yet. */
  readonly #asked = new Map<string, Visit>()
  readonly #duty: Duty

  constructor(plan: HistoryPlan, cast: Cast, desk: DeskInPlay, seed: number) {
    this.#plan = plan
    this.#cast = cast
    this.#desk = desk
    this.#chance = new Chance(seed)
    this.#duty = new Duty(cast, desk, () => this.#newId())
    this.#byMember = new Map(Object.entries(cast.members).map(([key, { id }]) => [id, key]))
    desk.onTold = (told) => this.#hear(told)
    for (const visit of plan.visits) this.#at(visit.at, () => this.#ask(visit))
    for (const { person, from, to, pause } of plan.shifts) {
      this.#at(from, () => this.#duty.comeOn(person))
      if (pause !== null) this.#at(pause.from, () => this.#duty.declare(person, 'busy'))
      if (pause !== null) this.#at(pause.to, () => this.#duty.declare(person, 'available'))
      this.#at(to, () => this.#duty.goOff(person))
    }
  }

  /** Plays on until a time; what is planned for later stays on the agenda. */
  async playUntil(time: number): Promise<void> {
    for (let item = this.#agenda.takeBy(time); item !== null; item = this.#agenda.takeBy(time)) {
      await this.#passTime(item.at)
      await item.act()
      await this.#desk.flushSome()
    }
    await this.#passTime(time)
  }

  /** Time goes on to `at`, and the Desk is rung for all that is due on the way. */
  async #passTime(at: number): Promise<void> {
    for (let due = this.#desk.nextDue(); due !== null && due <= at; due = this.#desk.nextDue()) {
      this.#desk.now = Math.max(this.#desk.now, due)
      await this.#desk.ring()
      // What is still due at the same time could not be done: it comes up again with the next ringing.
      if (this.#desk.nextDue() === due) break
    }
    this.#desk.now = Math.max(this.#desk.now, at)
  }

  #at(at: number, act: () => Promise<unknown>): void {
    this.#agenda.add({ at: Math.round(at), act })
  }

  #after(ms: number, act: () => Promise<unknown>): void {
    this.#at(this.#desk.now + ms, act)
  }

  #hear({ inquiries, away }: Told): void {
    for (const { before, after } of inquiries) {
      const playing = this.#playing.get(after.id) ?? this.#begins(after)
      if (playing === null) continue
      playing.state = after
      if (after.state === 'offered' && after.offerDue !== before?.offerDue) this.#offered(playing, after)
    }
    for (const member of away) this.#wentAway(this.#byMember.get(member)!)
  }

  /** Whoever counts as away while on duty notices it a little later. */
  #wentAway(key: string): void {
    if (!this.#duty.isOn(key)) return
    this.#after(noticesMs, async () => {
      if (this.#duty.isOn(key)) await this.#duty.declare(key, 'available')
    })
  }

  // The visitor

  async #ask(visit: Visit): Promise<void> {
    const id = this.#newId()
    this.#asked.set(id, visit)
    this.#desk.staysUntil(id, this.#desk.now + longestStayMs)
    const outcome = await this.#desk.submit(this.#visitor(visit), { id, ...visit.asking })
    if (outcome.kind === 'refused') {
      this.#note('submit', outcome.because)
      this.#asked.delete(id)
      return
    }
    const playing = this.#playing.get(id)!
    if (visit.leaves !== null) this.#after(visit.leaves.afterMs, () => this.#leave(playing))
    for (const { at, by, take } of visit.steps) {
      if (at < this.#plan.to) this.#at(at, () => this.#act(playing, by, { type: 'lead', take }))
    }
  }

  /** The Desk tells of an inquiry for the first time. */
  #begins(state: InquiryState): Playing | null {
    const visit = this.#asked.get(state.id)
    if (visit === undefined) return null
    this.#asked.delete(state.id)
    const playing = { visit, id: state.id, state, missedOnce: false, hasLeft: false, again: false }
    this.#playing.set(state.id, playing)
    return playing
  }

  async #leave(playing: Playing): Promise<void> {
    const { leaves } = playing.visit
    if (leaves === null || playing.state.answeredAt !== null || isClosed(playing.state.state)) return
    playing.hasLeft = true
    await this.#visit(playing, leaves.saysGoodbye ? { type: 'end' } : { type: 'leave' })
    if (leaves.saysGoodbye) return
    this.#desk.staysUntil(playing.id, this.#desk.now)
    const { backAfterMs, calledBackAfterMs } = leaves
    if (backAfterMs !== null) this.#after(backAfterMs, () => this.#comeBack(playing))
    if (calledBackAfterMs === null) this.#after(givenUpMs, () => this.#giveUp(playing))
    else this.#after(calledBackAfterMs, () => this.#callBack(playing))
  }

  async #comeBack(playing: Playing): Promise<void> {
    await this.#visit(playing, { type: 'return' })
    this.#desk.staysUntil(playing.id, this.#desk.now + longestStayMs)
  }

  async #writeAgain(playing: Playing): Promise<void> {
    playing.again = true
    playing.missedOnce = true
    this.#desk.staysUntil(playing.id, this.#desk.now + longestStayMs)
    await this.#visit(playing, { type: 'message', id: this.#newId(), text: playing.visit.comesAgain!.text })
  }

  // Whoever has it

  #offered(playing: Playing, { assignee, offerDue }: InquiryState): void {
    const { acceptsMs } = playing.visit
    if (acceptsMs === null && !playing.missedOnce) {
      playing.missedOnce = true
      return
    }
    const key = this.#byMember.get(assignee!)!
    this.#after((acceptsMs ?? 8_000) * paceOf(key), async () => {
      if (playing.state.state === 'offered' && playing.state.offerDue === offerDue) await this.#accept(playing, key)
    })
  }

  async #accept(playing: Playing, key: string): Promise<void> {
    if (!(await this.#act(playing, key, { type: 'accept' }))) return
    await this.#act(playing, key, { type: 'read', upTo: playing.state.seq })
    const { visit } = playing
    const typingMs = visit.repliesMs * paceOf(key)
    if (visit.voided !== null)
      this.#after(typingMs, () => this.#act(playing, key, { type: 'void', reason: visit.voided! }))
    else if (playing.again) this.#after(typingMs, () => this.#answerAgain(playing))
    // Whoever leaves is answered when they are called back.
    else if (visit.leaves === null) this.#after(typingMs, () => this.#greet(playing))
  }

  async #greet(playing: Playing): Promise<void> {
    const { visit } = playing
    if (!(await this.#reply(playing, visit.greeting))) return
    await this.#visit(playing, { type: 'read', upTo: playing.state.seq })
    if (visit.handedTo !== null) {
      const { id } = this.#cast.members[visit.handedTo]!
      this.#after(visit.talk[0]!.afterMs / 2, () => this.#act(playing, 'somchai', { type: 'assign', member: id }))
    }
    this.#goOnWith(playing, 0)
  }

  #goOnWith(playing: Playing, number: number): void {
    const { talk, closes } = playing.visit
    const line = talk[number]
    if (line === undefined) {
      this.#after(closes.afterMs, () => this.#close(playing))
      return
    }
    this.#after(line.afterMs, async () => {
      if (line.from === 'member') await this.#reply(playing, line.text)
      else await this.#visit(playing, { type: 'message', id: this.#newId(), text: line.text })
      this.#goOnWith(playing, number + 1)
    })
  }

  async #close(playing: Playing): Promise<void> {
    const { closes, rates, comesAgain } = playing.visit
    const key = this.#holder(playing)
    if (key === null) return
    const { outcome, topic } = closes
    if (!(await this.#act(playing, key, { type: 'resolve', outcome, topic }))) return
    if (rates !== null) {
      const { score, comment } = rates
      this.#after(rates.afterMs, () => this.#visit(playing, { type: 'rate', score, comment }))
    }
    if (playing.hasLeft) return
    this.#after((rates?.afterMs ?? 0) + goesAfterMs, () => this.#goAway(playing))
    if (comesAgain !== null && !playing.again) this.#after(comesAgain.afterMs, () => this.#writeAgain(playing))
  }

  async #goAway(playing: Playing): Promise<void> {
    await this.#visit(playing, { type: 'read', upTo: playing.state.seq })
    await this.#visit(playing, { type: 'leave' })
    this.#desk.staysUntil(playing.id, this.#desk.now)
  }

  async #answerAgain(playing: Playing): Promise<void> {
    await this.#reply(playing, playing.visit.comesAgain!.answer)
    this.#after(playing.visit.closes.afterMs, () => this.#closeAgain(playing))
  }

  async #closeAgain(playing: Playing): Promise<void> {
    const key = this.#holder(playing)
    if (key === null) return
    await this.#act(playing, key, { type: 'resolve', outcome: 'resolved', topic: playing.visit.closes.topic })
    this.#after(goesAfterMs, () => this.#goAway(playing))
  }

  /** Answers at their address somebody who left. */
  async #callBack(playing: Playing): Promise<void> {
    if (isClosed(playing.state.state)) return
    const by = this.#holder(playing) ?? this.#freeNow()
    if (playing.state.state !== 'open') {
      const { id } = this.#cast.members[by]!
      if (!(await this.#act(playing, this.#cast.owner, { type: 'assign', member: id }))) return
    }
    await this.#reply(playing, playing.visit.talk[0]!.text)
    this.#after(playing.visit.closes.afterMs, () => this.#close(playing))
  }

  /** Nobody answered in time: the owner closes it. */
  async #giveUp(playing: Playing): Promise<void> {
    if (isClosed(playing.state.state)) return
    const { owner, members } = this.#cast
    if (!(await this.#act(playing, owner, { type: 'assign', member: members[owner]!.id }))) return
    await this.#act(playing, owner, { type: 'resolve', outcome: 'unresolved', topic: playing.visit.closes.topic })
  }

  #freeNow(): string {
    const there = this.#duty.on
    return there.length === 0 ? this.#cast.owner : this.#chance.pick(there)
  }

  /** Key of who has it open. */
  #holder({ state }: Playing): string | null {
    return state.state === 'open' ? (this.#byMember.get(state.assignee!) ?? null) : null
  }

  async #reply(playing: Playing, text: string): Promise<boolean> {
    const key = this.#holder(playing)
    return key !== null && this.#act(playing, key, { type: 'reply', id: this.#newId(), text })
  }

  // Commands

  async #act({ id, state }: Playing, by: string, act: InquiryAct): Promise<boolean> {
    const command: MemberCommand = {
      on: 'inquiry',
      commandId: this.#newId(),
      inquiry: id,
      version: state.seq,
      act,
    }
    const outcome = await this.#desk.command(principalOf(this.#cast, by), command)
    if (outcome.kind === 'refused') this.#note(act.type === 'lead' ? act.take.step : act.type, outcome.because)
    return outcome.kind === 'done'
  }

  async #visit({ id, visit }: Playing, command: VisitorCommand): Promise<void> {
    const outcome = await this.#desk.visit(this.#visitor(visit), id, command)
    if (outcome.kind === 'refused') this.#note(command.type, outcome.because)
  }

  #note(what: string, because: string): void {
    const line = `${what}: ${because}`
    this.refused[line] = (this.refused[line] ?? 0) + 1
  }

  #visitor({ site, visitor }: Visit): VisitorPrincipal {
    const { id, origin } = this.#cast.sites[site]
    return { kind: 'visitor', site: id, origin, visitor }
  }

  #newId(): string {
    return newId(this.#chance, this.#desk.now)
  }
}
