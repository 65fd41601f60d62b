/**
 * A random day at a real Desk over a record that fails, commits and loses its answer, or is gone, with evictions between
 * any two steps and everything sent twice now and then. Used by the tests that look at what is left of it.
 */
import { evictDurableObject } from 'cloudflare:test'
import { uuidv7 } from 'uuidv7'
import { vi } from 'vitest'
import { utcDay } from '../../../shared/utc-day.ts'
import type { InquiryAct, MemberCommand, VisitorCommand } from '../../../shared/schema/command.ts'
import type { NewInquiry } from '../../../shared/schema/inquiry.ts'
import type { MemberPrincipal, VisitorPrincipal } from '../../../worker/desk/principal.ts'
import { connectionLost, faulty, overloaded } from './faulty-record.ts'
import type { Faults } from './faulty-record.ts'
import { arrives, asks, flushed, withRecord } from './house.ts'
import type { House } from './house.ts'

/** Mulberry32: the same days for the same seed, on any machine. */
export function chanceOf(seed: number): () => number {
  let a = seed
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** What was acknowledged, noted outside the Desk. */
export interface Acknowledged {
  inquiries: Map<string, NewInquiry>
  /** Message id → inquiry. */
  messages: Map<string, string>
}

/** How the record behaves. */
type Mood = 'well' | 'flaky' | 'forgetful' | 'gone' | 'overloaded'

export class Day {
  readonly #home: House
  readonly #chance: () => number
  readonly #people: MemberPrincipal[]
  readonly #visitors = new Map<string, VisitorPrincipal>()
  readonly #logged: string[] = []
  readonly known: Acknowledged = { inquiries: new Map(), messages: new Map() }
  readonly #leaps: readonly number[]
  readonly #queues: readonly string[]
  #mood: Mood = 'well'

  /** @param leaps what time may jump by, in ms; @param queues beside the home's own */
  constructor(
    home: House,
    people: MemberPrincipal[],
    chance: () => number,
    leaps = [5_000, 50_000, 100_000],
    queues: readonly string[] = [],
  ) {
    this.#queues = [home.queue, ...queues]
    this.#leaps = leaps
    this.#home = home
    this.#people = people
    this.#chance = chance
  }

  #pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.#chance() * items.length)]!
  }

  /** The record behaves as its mood says; an eviction takes the wrapper away, so it is put on anew. */
  async #wrap(): Promise<void> {
    const fates: Record<Mood, Faults['batch']> = {
      well: () => 'run',
      flaky: () => this.#pick(['run', 'fail-before', 'fail-after']),
      forgetful: () => this.#pick(['run', 'fail-after']),
      gone: () => 'fail-before',
      overloaded: () => 'fail-before',
    }
    const message = this.#mood === 'overloaded' ? overloaded : connectionLost
    await withRecord(this.#home.desk, (db) => faulty(db, { batch: fates[this.#mood], message }).db)
  }

  async step(): Promise<void> {
    const { desk } = this.#home
    const dice = this.#chance()
    if (dice < 0.03) return this.#log()
    if (dice < 0.2) return this.#submit()
    if (dice < 0.45) return this.#speak()
    if (dice < 0.75) return this.#work()
    if (dice < 0.83) return this.#presence()
    if (dice < 0.9) {
      this.#mood = this.#pick(['well', 'well', 'flaky', 'forgetful', 'gone', 'overloaded'])
      return this.#wrap()
    }
    if (dice < 0.96) {
      await evictDurableObject(desk, { webSockets: this.#pick(['hibernate', 'close']) })
      return this.#wrap()
    }
    vi.setSystemTime(Date.now() + this.#pick(this.#leaps))
    await desk.tick()
  }

  async #submit(): Promise<void> {
    const inquiry = asks(`question ${this.#chance()}`)
    const who = this.#home.visitor(`v${inquiry.id}`)
    const outcomes = await Promise.all(
      Array.from({ length: this.#chance() < 0.3 ? 3 : 1 }, () => this.#home.desk.submit(who, inquiry)),
    )
    if (!outcomes.some((outcome) => outcome.kind === 'done')) return
    this.#visitors.set(inquiry.id, who)
    this.known.inquiries.set(inquiry.id, inquiry)
    this.known.messages.set(inquiry.id, inquiry.id)
  }

  async #log(): Promise<void> {
    const asked = asks(`logged ${this.#chance()}`)
    const { id, contact, question } = asked
    const channel = this.#pick(['phone', 'walk-in', 'internal'] as const)
    const logged = { id, contact, question, channel, to: { kind: 'queue', id: this.#pick(this.#queues) } } as const
    const outcome = await this.#home.desk.log(this.#pick(this.#people), logged)
    if (outcome.kind !== 'done') return
    this.#logged.push(id)
    this.known.inquiries.set(id, asked)
    this.known.messages.set(id, id)
  }

  async #speak(): Promise<void> {
    if (this.#visitors.size === 0) return
    const [inquiry, who] = this.#pick([...this.#visitors])
    const message = { type: 'message', id: uuidv7(), text: `said ${this.#chance()}` } as const
    const command = this.#pick<VisitorCommand>([
      message,
      message,
      message,
      { type: 'end' },
      { type: 'leave' },
      { type: 'return' },
      { type: 'read', upTo: 4 },
      { type: 'rate', score: 3, comment: 'fine' },
      { type: 'recommend', score: this.#pick([2, 7, 10]) },
    ])
    for (let time = this.#chance() < 0.2 ? 2 : 1; time > 0; time--) {
      const outcome = await this.#home.desk.visit(who, inquiry, command)
      if (outcome.kind === 'done' && command.type === 'message') this.known.messages.set(command.id, inquiry)
    }
  }

  async #work(): Promise<void> {
    const by = this.#pick(this.#people)
    const { cards } = await this.#home.desk.inboxTail(by, 'mine', null)
    // Now and then whatever there is, closed and gone from the Desk too, whoever may not is refused.
    const anything = [...this.#visitors.keys(), ...this.#logged].map((id) => ({ id, version: 9_999 }))
    const choice = cards.length === 0 || this.#chance() < 0.25 ? anything : cards
    if (choice.length === 0) return
    const card = this.#pick<{ id: string; version: number; state?: string }>(choice)
    const reply = { type: 'reply', id: uuidv7(), text: `replied ${this.#chance()}` } as const
    const accepts = card.state === 'offered' && this.#chance() < 0.6
    const does = accepts
      ? ({ type: 'accept' } as const)
      : this.#pick<InquiryAct>([
          { type: 'accept' },
          reply,
          reply,
          reply,
          reply,
          { type: 'note', id: uuidv7(), text: 'a note' },
          { type: 'note', id: uuidv7(), text: 'a note to you', mentions: [this.#pick(this.#people).member] },
          { type: 'snooze', until: Date.now() + this.#pick([1_000, 60_000, 7_200_000]) },
          { type: 'wake' },
          { type: 'resolve', outcome: 'resolved' },
          { type: 'resolve', outcome: 'resolved' },
          { type: 'resolve', outcome: 'resolved' },
          { type: 'resolve', outcome: 'unresolved' },
          { type: 'resolve', outcome: 'unresolved' },
          { type: 'resolve', outcome: 'disqualified' },
          { type: 'void', reason: 'spam' },
          { type: 'reopen' },
          { type: 'called' },
          { type: 'classify', kind: this.#pick(['lead', 'order', 'complaint', 'colleague']) },
          { type: 'classify', urgency: this.#pick(['high', 'low']) },
          { type: 'lead', take: { step: 'screen' } },
          { type: 'lead', take: { step: 'pass' } },
          { type: 'lead', take: { step: 'accept' } },
          { type: 'lead', take: { step: 'return', reason: 'incomplete' } },
          { type: 'lead', take: { step: 'win', deal: { minor: 10_000, currency: 'THB', lines: [] } } },
          {
            type: 'lead',
            take: { step: 'win', deal: { minor: 20_000, currency: 'PLN', lines: [] }, promised: this.#someDay() },
          },
          { type: 'lead', take: { step: 'promise', promised: this.#someDay() } },
          { type: 'lead', take: { step: 'deliver' } },
          { type: 'lead', take: { step: 'deliver', day: this.#someDay() } },
          { type: 'lead', take: { step: 'lose', reason: 'no-need', competitor: null } },
          { type: 'lead', take: { step: 'goods-return', minor: 2_500, reason: 'defective' } },
          { type: 'assign', member: this.#pick(this.#people).member },
          { type: 'decline', reason: this.#pick(['busy', 'not-my-area']) },
          { type: 'claim' },
          ...this.#moves(),
        ])
    const command: MemberCommand = {
      on: 'inquiry',
      commandId: uuidv7(),
      inquiry: card.id,
      version: card.version - (this.#chance() < 0.1 ? 2 : 0),
      act: does,
    }
    for (let time = this.#chance() < 0.2 ? 2 : 1; time > 0; time--) {
      const outcome = await this.#home.desk.command(by, command)
      if (outcome.kind === 'done' && 'id' in does) this.known.messages.set(does.id, card.id)
      if (outcome.kind === 'done' && does.type === 'consult') this.known.messages.set(does.words.id, card.id)
    }
  }

  /** About now: some of what is said of it is refused. */
  #someDay(): string {
    return utcDay(Date.now() + this.#pick([-9, -2, -1, 0, 1, 4]) * 86_400_000)
  }

  #moves(): InquiryAct[] {
    const { member } = this.#pick(this.#people)
    const queue = this.#pick(this.#queues)
    const words = { id: uuidv7(), text: 'for you' }
    return [
      { type: 'transfer', to: { kind: 'member', member }, reason: 'knows-better' },
      { type: 'transfer', to: { kind: 'queue', queue }, reason: 'wrong-place' },
      { type: 'escalate', to: { kind: 'level', level: this.#pick([2, 3]) }, reason: 'too-hard' },
      { type: 'escalate', to: { kind: 'manager' }, reason: 'unhappy' },
      { type: 'consult', member, words },
      { type: 'lead', take: { step: 'pass', to: { kind: 'queue', queue } } },
    ]
  }

  async #presence(): Promise<void> {
    const by = this.#pick(this.#people)
    if (this.#chance() < 0.6) await arrives(this.#home.desk, by)
    else {
      const presence = this.#pick(['away', 'busy'] as const)
      await this.#home.desk.command(by, { on: 'presence', commandId: uuidv7(), presence })
    }
  }

  /** The record is well again, and everything reaches it. */
  async end(): Promise<void> {
    this.#mood = 'well'
    for (let round = 0; round < 20; round++) {
      await this.#wrap()
      await flushed(this.#home.desk)
      const { journal, flushed: upTo } = await this.#home.desk.status()
      if (journal === upTo) return
    }
    throw new Error(`not flushed: ${JSON.stringify(await this.#home.desk.status())}`)
  }
}
