/**
 * Random days at a real Desk over a record that fails, commits and loses its answer, or is gone, with evictions between
 * any two steps and everything sent twice now and then. Afterwards the record must hold exactly what was acknowledged.
 * A failing day prints its seed; put it into `seeds` to keep it.
 */
import { evictDurableObject, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { uuidv7 } from 'uuidv7'
import { describe, expect, it, vi } from 'vitest'
import { evolve } from '../../../shared/inquiry/inquiry-event.ts'
import type { InquiryEvent } from '../../../shared/inquiry/inquiry-event.ts'
import type { InquiryState } from '../../../shared/inquiry/inquiry-state.ts'
import type { InquiryAct, MemberCommand, VisitorCommand } from '../../../shared/schema/command.ts'
import type { NewInquiry } from '../../../shared/schema/inquiry.ts'
import type { MemberPrincipal, VisitorPrincipal } from '../../../worker/desk/principal.ts'
import { all, sql } from '../../../worker/record/sql.ts'
import { connectionLost, faulty, overloaded } from './faulty-record.ts'
import type { Faults } from './faulty-record.ts'
import { arrives, asks, flushed, house, withRecord } from './house.ts'
import type { House } from './house.ts'

const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
const stepsInADay = 80

/** Mulberry32: the same days for the same seed, on any machine. */
function chanceOf(seed: number): () => number {
  let a = seed
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** What was acknowledged, noted outside the Desk. */
interface Acknowledged {
  inquiries: Map<string, NewInquiry>
  /** Message id → inquiry. */
  messages: Map<string, string>
}

/** How the record behaves. */
type Mood = 'well' | 'flaky' | 'forgetful' | 'gone' | 'overloaded'

class Day {
  readonly #home: House
  readonly #chance: () => number
  readonly #people: MemberPrincipal[]
  readonly #visitors = new Map<string, VisitorPrincipal>()
  readonly known: Acknowledged = { inquiries: new Map(), messages: new Map() }
  #mood: Mood = 'well'

  constructor(home: House, people: MemberPrincipal[], chance: () => number) {
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
    vi.setSystemTime(Date.now() + this.#pick([5_000, 50_000, 100_000]))
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
    ])
    for (let time = this.#chance() < 0.2 ? 2 : 1; time > 0; time--) {
      const outcome = await this.#home.desk.visit(who, inquiry, command)
      if (outcome.kind === 'done' && command.type === 'message') this.known.messages.set(command.id, inquiry)
    }
  }

  async #work(): Promise<void> {
    const by = this.#pick(this.#people)
    const { cards } = await this.#home.desk.inboxTail(by, 'mine', null)
    if (cards.length === 0) return
    const card = this.#pick(cards)
    const reply = { type: 'reply', id: uuidv7(), text: `replied ${this.#chance()}` } as const
    const does = this.#pick<InquiryAct>([
      { type: 'accept' },
      { type: 'accept' },
      reply,
      reply,
      { type: 'note', id: uuidv7(), text: 'a note' },
      { type: 'resolve', outcome: 'resolved' },
      { type: 'resolve', outcome: 'disqualified' },
      { type: 'void', reason: 'spam' },
      { type: 'lead', take: { step: 'screen' } },
      { type: 'lead', take: { step: 'pass' } },
      { type: 'lead', take: { step: 'accept' } },
      { type: 'lead', take: { step: 'return', reason: 'incomplete' } },
      { type: 'lead', take: { step: 'win', deal: { minor: 10_000, currency: 'THB', lines: [] } } },
      { type: 'lead', take: { step: 'lose', reason: 'no-need', competitor: null } },
      { type: 'lead', take: { step: 'goods-return', minor: 2_500, reason: 'defective' } },
      { type: 'assign', member: this.#pick(this.#people).member },
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
    }
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

/** The invariants of a workspace, read from the record alone. */
async function expectSound({ workspace, desk }: House, known: Acknowledged): Promise<void> {
  expect(await desk.status()).toMatchObject({ parked: 0, halted: null })
  const inquiries = await all<{ id: string; seq: number; state: string }>(
    env.DB,
    sql`SELECT id, seq, state FROM inquiry WHERE workspace = ${workspace} ORDER BY id`,
  )
  expect(inquiries.map((row) => row.id)).toEqual([...known.inquiries.keys()].sort())
  const messages = await all<{ id: string; inquiry: string; seq: number }>(
    env.DB,
    sql`SELECT id, inquiry, seq FROM message WHERE workspace = ${workspace} ORDER BY id`,
  )
  expect(messages.map((row) => [row.id, row.inquiry])).toEqual([...known.messages].sort(([a], [b]) => (a < b ? -1 : 1)))
  for (const { id, seq, state } of inquiries) {
    const rows = await all<{ seq: number; type: string; at: number; actor_kind: string; actor: string; data: string }>(
      env.DB,
      sql`SELECT seq, type, at, actor_kind, actor, data FROM event WHERE workspace = ${workspace} AND stream = ${id} ORDER BY seq`,
    )
    expect(rows.map((row) => row.seq)).toEqual(Array.from({ length: seq }, (_, at) => at + 1))
    let replayed: InquiryState | null = null
    for (const row of rows) {
      const event = {
        stream: id,
        seq: row.seq,
        at: row.at,
        v: 1,
        type: row.type,
        actor: { kind: row.actor_kind, id: row.actor },
        data: JSON.parse(row.data) as unknown,
      } as InquiryEvent
      replayed = evolve(replayed, event)
    }
    expect(replayed).toEqual(JSON.parse(state))
    const told = rows.filter((row) => row.type === 'messaged' || row.type === 'noted').map((row) => row.seq)
    expect(
      messages
        .filter((row) => row.inquiry === id)
        .map((row) => row.seq)
        .sort((a, b) => a - b),
    ).toEqual(told)
    const spans = await all<{ from_at: number; to_at: number | null }>(
      env.DB,
      sql`SELECT from_at, to_at FROM span WHERE workspace = ${workspace} AND inquiry = ${id} ORDER BY episode, span`,
    )
    for (const [at, span] of spans.entries()) {
      const next = spans[at + 1]
      if (next === undefined) expect(span.to_at === null).toBe(replayed!.state === 'open')
      else expect(span.to_at).toBeLessThanOrEqual(next.from_at)
    }
  }
}

/** What the Desk counts as somebody's load is what they have. */
async function expectLoadsRight({ desk }: House, people: readonly MemberPrincipal[]): Promise<void> {
  await runInDurableObject(desk, ({ context }) => {
    for (const { member } of people) expect(context.live.load(member)).toBe(context.live.heldBy(member).length)
  })
}

describe('a random day', () => {
  it.each(seeds)('with seed %i leaves the record with exactly what was acknowledged', async (seed) => {
    const home = await house()
    const people = [
      await home.member('Ploy'),
      await home.member('Nurul', { weight: 0.5 }),
      await home.member('Wanida', { role: 'manager' }),
    ]
    vi.useFakeTimers({ now: Date.now(), toFake: ['Date'] })
    try {
      const day = new Day(home, people, chanceOf(seed))
      for (let step = 0; step < stepsInADay; step++) await day.step()
      await day.end()
      expect(day.known.inquiries.size).toBeGreaterThan(3)
      await expectSound(home, day.known)
      await expectLoadsRight(home, people)
    } finally {
      vi.useRealTimers()
    }
  })
})
