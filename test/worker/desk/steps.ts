/**
 * What visitors, members and the platform do at a real Desk, as commands of fast-check: each begins when it is its turn
 * and is not waited for, so that others come in between. What was acknowledged is noted outside the Desk.
 */
import { evictDurableObject, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import fc from 'fast-check'
import { uuidv7 } from 'uuidv7'
import { expect, vi } from 'vitest'
import type { InquiryAct, MemberCommand, Presence, VisitorCommand } from '../../../shared/schema/command.ts'
import type { NewInquiry } from '../../../shared/schema/inquiry.ts'
import type { MemberPrincipal, VisitorPrincipal } from '../../../worker/desk/principal.ts'
import { whyNot } from '../../simulation/eligible.ts'
import { asks, memberSocket, withRecord } from './house.ts'
import type { House } from './house.ts'
import { inTurns } from './in-turns.ts'
import type { Turns } from './in-turns.ts'
import type { Acknowledged } from './random-day.ts'

/** What decides whether a step makes sense. */
export interface Model {
  asked: number
}

/** The Desk and everybody around it. */
export interface Around {
  home: House
  people: readonly MemberPrincipal[]
  queues: readonly string[]
  turns: Turns
  known: Acknowledged
  asked: { who: VisitorPrincipal; inquiry: NewInquiry }[]
  sockets: Map<string, WebSocket[]>
  /** Everything begun, and how much of it is not over. */
  begun: Promise<unknown>[]
  underWay: number
}

/** The record waits for its turns; an eviction takes that away, so it is put on anew. */
export async function wait(around: Around): Promise<void> {
  await withRecord(around.home.desk, () => inTurns(env.DB, (what) => around.turns.of(what)))
}

class Step implements fc.AsyncCommand<Model, Around> {
  readonly #name: string
  readonly #does: (around: Around) => Promise<unknown>
  readonly #needsInquiry: boolean
  readonly #asks: boolean

  constructor(name: string, does: (around: Around) => Promise<unknown>, { needsInquiry = false, asks = false } = {}) {
    this.#name = name
    this.#does = does
    this.#needsInquiry = needsInquiry
    this.#asks = asks
  }

  check({ asked }: Readonly<Model>): boolean {
    return !this.#needsInquiry || asked > 0
  }

  async run(model: Model, around: Around): Promise<void> {
    if (this.#asks) model.asked += 1
    around.begun.push(
      around.turns.of(this.#name).then(async () => {
        around.underWay += 1
        await this.#does(around)
        around.underWay -= 1
        await expectDecided(around)
      }),
    )
  }

  toString(): string {
    return this.#name
  }
}

/**
 * Between any two steps nothing that waits has anybody who could have it, by rules written apart from the Desk's.
 */
async function expectDecided({ home }: Around): Promise<void> {
  await runInDurableObject(home.desk, ({ context }) => {
    const { live, roster, settings } = context
    const now = context.now()
    for (const id of live.unassigned(200)) {
      const { state } = live.inquiry(id)!
      for (const member of settings.members) {
        const { presence, reachable, backSince } = roster.attendanceOf(member.id)
        const candidate = {
          member,
          presence: { declared: presence, reachable, back: backSince, said: 0, calendar: null, goneAt: null },
          load: live.load(member.id),
          missedAt: state.tried[member.id] ?? null,
        }
        if (whyNot(state, candidate, settings, now) === null)
          throw new Error(`${id} waits (${state.state}) though ${member.name} is free`)
      }
    }
  })
}

const pick = <Item>(items: readonly Item[], at: number): Item => items[at % items.length]!

export async function submit(around: Around, times: number): Promise<void> {
  const inquiry = asks(`question ${around.asked.length}`)
  const who = around.home.visitor(`v${inquiry.id}`)
  around.asked.push({ who, inquiry })
  const outcomes = await Promise.all(Array.from({ length: times }, () => around.home.desk.submit(who, inquiry)))
  expect(outcomes.map(({ kind }) => kind)).toEqual(outcomes.map(() => 'done'))
  around.known.inquiries.set(inquiry.id, inquiry)
  around.known.messages.set(inquiry.id, inquiry.id)
}

async function visit({ home, asked, known }: Around, at: number, command: VisitorCommand, times: number) {
  const { who, inquiry } = pick(asked, at)
  const outcomes = await Promise.all(Array.from({ length: times }, () => home.desk.visit(who, inquiry.id, command)))
  if (command.type === 'message' && outcomes.some(({ kind }) => kind === 'done'))
    known.messages.set(command.id, inquiry.id)
}

/** Mostly whoever has it, if anybody; else the one of that number. */
async function actor({ home, people }: Around, by: number, inquiry: string): Promise<MemberPrincipal> {
  if (by < people.length) return people[by]!
  const holder = await runInDurableObject(home.desk, ({ context }) => context.live.inquiry(inquiry)?.state.assignee)
  return people.find(({ member }) => member === holder) ?? pick(people, by)
}

/** The same command twice has one answer: that of the first. */
async function command(around: Around, by: number, at: number, act: InquiryAct, times: number): Promise<void> {
  const { home, asked, known } = around
  const inquiry = pick(asked, at).inquiry.id
  const who = await actor(around, by, inquiry)
  const sent: MemberCommand = { on: 'inquiry', commandId: uuidv7(), inquiry, version: 9_999, act }
  const outcomes = await Promise.all(Array.from({ length: times }, () => home.desk.command(who, sent)))
  const kinds = outcomes.map((outcome) => (outcome.kind === 'done' ? 'done' : outcome.because))
  if (kinds.includes('done')) expect(kinds).toEqual(kinds.map(() => 'done'))
  if (!kinds.includes('done')) return
  const words = act.type === 'consult' ? act.words : act.type === 'reply' || act.type === 'note' ? act : undefined
  if (words !== undefined) known.messages.set(words.id, inquiry)
}

async function presence({ home, people }: Around, by: number, declared: Presence): Promise<void> {
  await home.desk.command(pick(people, by), { on: 'presence', commandId: uuidv7(), presence: declared })
}

async function comes({ home, people, sockets }: Around, by: number): Promise<void> {
  const who = pick(people, by)
  const socket = await memberSocket(home.desk, who)
  sockets.set(who.member, [...(sockets.get(who.member) ?? []), socket])
  socket.send(JSON.stringify({ t: 'resume', after: 0 }))
}

async function goes({ people, sockets }: Around, by: number): Promise<void> {
  sockets.get(pick(people, by).member)?.pop()?.close(1000)
}

/** The object is taken away and comes again; only what is under way keeps it. */
async function deploy(around: Around): Promise<void> {
  if (around.underWay > 1) return
  await evictDurableObject(around.home.desk, { webSockets: 'close' })
  around.sockets.clear()
  await wait(around)
}

async function passes({ home }: Around, ms: number): Promise<void> {
  vi.setSystemTime(Date.now() + ms)
  await home.desk.tick()
}

const [second, minute] = [1_000, 60_000]

const visitorCommand = fc.constantFrom<() => VisitorCommand>(
  () => ({ type: 'message', id: uuidv7(), text: 'Hello?' }),
  () => ({ type: 'message', id: uuidv7(), text: 'Are you there?' }),
  () => ({ type: 'leave' }),
  () => ({ type: 'return' }),
  () => ({ type: 'end' }),
  () => ({ type: 'rate', score: 4, comment: null }),
)

const words = () => ({ id: uuidv7(), text: 'for you' })

/** What a member does; more often what brings an inquiry on. */
const memberAct = fc.constantFrom<[string, (around: Around, to: number) => InquiryAct]>(
  ...Array.from({ length: 4 }, () => ['accept', () => ({ type: 'accept' })] as [string, () => InquiryAct]),
  ...Array.from({ length: 3 }, () => ['reply', () => ({ type: 'reply', ...words() })] as [string, () => InquiryAct]),
  ...Array.from(
    { length: 3 },
    () => ['resolve', () => ({ type: 'resolve', outcome: 'resolved' })] as [string, () => InquiryAct],
  ),
  ['decline', () => ({ type: 'decline', reason: 'not-my-area' })],
  ['claim', () => ({ type: 'claim' })],
  ['note', () => ({ type: 'note', ...words() })],
  ['read', () => ({ type: 'read', upTo: 3 })],
  ['reopen', () => ({ type: 'reopen' })],
  ['void', () => ({ type: 'void', reason: 'spam' })],
  ['classify', () => ({ type: 'classify', kind: 'complaint', urgency: 'high' })],
  ['assign', ({ people }, to) => ({ type: 'assign', member: pick(people, to).member })],
  [
    'transfer to a person',
    ({ people }, to) => ({
      type: 'transfer',
      to: { kind: 'member', member: pick(people, to).member },
      reason: 'knows-better',
    }),
  ],
  [
    'transfer to a queue',
    ({ queues }, to) => ({ type: 'transfer', to: { kind: 'queue', queue: pick(queues, to) }, reason: 'wrong-place' }),
  ],
  ['escalate', () => ({ type: 'escalate', to: { kind: 'manager' }, reason: 'too-hard' })],
  ['consult', ({ people }, to) => ({ type: 'consult', member: pick(people, to).member, words: words() })],
  [
    'pass to sales',
    ({ queues }, to) => ({ type: 'lead', take: { step: 'pass', to: { kind: 'queue', queue: pick(queues, to) } } }),
  ],
  ['give back', () => ({ type: 'lead', take: { step: 'return', reason: 'incomplete' } })],
)

const whom = fc.nat(3)
/** Beyond the people: whoever has the inquiry. */
const acting = fc.nat(9)
const which = fc.nat(5)
const times = fc.constantFrom(1, 1, 1, 2)
const needs = { needsInquiry: true }

export const steps = [
  times.map((count) => new Step(`submit ×${count}`, (around) => submit(around, count), { asks: true })),
  fc.tuple(which, visitorCommand, times).map(([at, make, count]) => {
    const sent = make()
    return new Step(`visitor ${at}: ${sent.type} ×${count}`, (around) => visit(around, at, sent, count), needs)
  }),
  ...Array.from({ length: 3 }, () =>
    fc
      .tuple(acting, which, whom, memberAct, times)
      .map(
        ([by, at, to, [name, make], count]) =>
          new Step(
            `${by} on ${at}: ${name} (${to}) ×${count}`,
            (around) => command(around, by, at, make(around, to), count),
            needs,
          ),
      ),
  ),
  fc
    .tuple(whom, fc.constantFrom<Presence>('available', 'available', 'busy', 'away'))
    .map(([by, declared]) => new Step(`${by} is ${declared}`, (around) => presence(around, by, declared))),
  whom.map((by) => new Step(`${by} comes`, (around) => comes(around, by))),
  whom.map((by) => new Step(`${by} goes`, (around) => goes(around, by))),
  fc
    .constantFrom(5 * second, 50 * second, 100 * second, 16 * minute)
    .map((ms) => new Step(`${ms / second} s pass`, (around) => passes(around, ms))),
  fc.constant(new Step('a deploy', deploy)),
]
