/**
 * Lets a Desk live through a planned past: time goes on from one thing to the next, people come on duty and go, visitors
 * come and have their conversations. Used by history-worker.ts, in the Desk's own object.
 */
import { Chance } from '../chance.ts'
import { Agenda } from './agenda.ts'
import type { Cast } from './cast.ts'
import { Conversation } from './conversation.ts'
import type { Stage } from './conversation.ts'
import { minuteMs } from './days.ts'
import type { DeskInPlay, Told } from './desk-in-play.ts'
import { Duty } from './duty.ts'
import { newId } from './new-id.ts'
import type { HistoryPlan } from './plan.ts'
import type { Visit } from './visit.ts'

/** Whoever counts as away while on duty notices after this. */
const noticesMs = 2 * minuteMs

export class Player {
  /** How often the Desk refused something, by what and why. */
  readonly refused: Record<string, number> = {}
  readonly #desk: DeskInPlay
  readonly #agenda = new Agenda()
  readonly #stage: Stage
  readonly #conversations = new Map<string, Conversation>()
  readonly #duty: Duty

  constructor({ visits, shifts, to }: HistoryPlan, cast: Cast, desk: DeskInPlay, seed: number) {
    const chance = new Chance(seed)
    const byMember = new Map(Object.entries(cast.members).map(([key, { id }]) => [id, key]))
    this.#desk = desk
    const newIdNow = () => newId(chance, desk.now)
    this.#stage = {
      cast,
      desk,
      at: (time, act) => {
        if (time < to) this.#at(time, act)
      },
      after: (ms, act) => this.#at(desk.now + ms, act),
      newId: newIdNow,
      keyOf: (member) => byMember.get(member)!,
      somebody: () => (this.#duty.on.length === 0 ? cast.owner : chance.pick(this.#duty.on)),
      refused: (what, because) => {
        const line = `${what}: ${because}`
        this.refused[line] = (this.refused[line] ?? 0) + 1
      },
    }
    this.#duty = new Duty(cast, desk, newIdNow)
    desk.onTold = (told) => this.#hear(told)
    for (const visit of visits) this.#at(visit.at, () => this.#begin(visit))
    for (const { person, from, to: end, pause } of shifts) {
      this.#at(from, () => this.#duty.comeOn(person))
      if (pause !== null) this.#at(pause.from, () => this.#duty.declare(person, 'busy'))
      if (pause !== null) this.#at(pause.to, () => this.#duty.declare(person, 'available'))
      this.#at(end, () => this.#duty.goOff(person))
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

  async #begin(visit: Visit): Promise<void> {
    const conversation = new Conversation(visit, this.#stage)
    // Before it is asked: the Desk tells of it while it takes it.
    this.#conversations.set(conversation.id, conversation)
    await conversation.ask()
  }

  #hear({ inquiries, away }: Told): void {
    for (const { before, after } of inquiries) this.#conversations.get(after.id)?.hear(before, after)
    for (const member of away) this.#wentAway(this.#stage.keyOf(member))
  }

  /** Whoever counts as away while on duty notices it a little later. */
  #wentAway(key: string): void {
    if (!this.#duty.isOn(key)) return
    this.#stage.after(noticesMs, async () => {
      if (this.#duty.isOn(key)) await this.#duty.declare(key, 'available')
    })
  }
}
