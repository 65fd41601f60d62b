/**
 * Facts are what the log says, to the last unit: random days with corrections, late events, repeats and a record that
 * fails, counted as they went by the Desk and anew from the raw events by code that shares nothing with it. A failing
 * history prints its seed.
 */
import { env } from 'cloudflare:workers'
import { uuidv7 } from 'uuidv7'
import { describe, expect, it, vi } from 'vitest'
import type { InquiryAct } from '../../../shared/schema/command.ts'
import type { NewInquiry } from '../../../shared/schema/inquiry.ts'
import type { LeadStep } from '../../../shared/schema/lead.ts'
import { sumNames } from '../../../shared/measures/facts.ts'
import { localStarts } from '../../../shared/measures/local-hour.ts'
import type { Contribution } from '../../../shared/measures/facts.ts'
import { utcDay } from '../../../shared/utc-day.ts'
import { weekdays } from '../../../shared/schema/hours.ts'
import { usualRules } from '../../../shared/schema/queue.ts'
import { differences } from '../../../worker/facts-audit/differences.ts'
import type { KeptCell } from '../../../worker/facts-audit/differences.ts'
import { recount } from '../../../worker/facts-audit/recount.ts'
import type { LogRow } from '../../../worker/record/facts-audit.ts'
import type { MemberPrincipal, VisitorPrincipal } from '../../../worker/desk/principal.ts'
import { keptPairs, pairName, pairOf } from '../../../shared/measures/pairs.ts'
import type { CrossedCell, Pair } from '../../../shared/measures/pairs.ts'
import { factRow, factRows } from '../../../worker/record/add-facts.ts'
import { countCrossing, readyCrossings } from '../../../worker/record/crossings.ts'
import { countingOf } from '../../../worker/record/counting.ts'
import { rollUp } from '../../../worker/record/roll-up.ts'
import { all, batch, sql } from '../../../worker/record/sql.ts'
import { faulty } from './faulty-record.ts'
import { act, arrives, asks, flushed, house, withRecord } from './house.ts'
import type { House } from './house.ts'
import { chanceOf, Day } from './random-day.ts'
import { expectWorkWithinSignedIn } from './work-within-signed-in.ts'

const histories = 200
const stepsInAHistory = 20
const [minute, hour, day] = [60_000, 3_600_000, 86_400_000]
/** Long enough for targets, call-backs, coming back, maturing and the lock of the survey. */
const leaps = [5_000, 40_000, 70_000, 100_000, 10 * minute, hour, 5 * hour, 23 * hour, 3 * day, 8 * day, 15 * day]
/** Where hours begin at :00, and where they begin at :15. */
const zones = ['Asia/Bangkok', 'Asia/Kathmandu'] as const

/** A queue of another team, whose people may choose. @returns its id */
async function queueOfSales({ workspace }: House): Promise<string> {
  const [team, queue] = [uuidv7(), uuidv7()]
  await batch(env.DB, [
    sql`INSERT INTO team (workspace, id, name, function, created_at) VALUES (${workspace}, ${team}, 'Sales', 'sales', 0)`,
    sql`INSERT INTO queue (workspace, id, team, name, rules, created_at)
      VALUES (${workspace}, ${queue}, ${team}, 'Sales', ${JSON.stringify({ ...usualRules, claims: true })}, 0)`,
  ])
  return queue
}

async function logOf(workspace: string): Promise<LogRow[]> {
  const rows = await all<Omit<LogRow, 'data'> & { data: string }>(
    env.DB,
    sql`SELECT stream, seq, type, at, actor_kind AS actorKind, actor, data FROM event
      WHERE workspace = ${workspace} ORDER BY stream, seq`,
  )
  return rows.map((row) => ({ ...row, data: JSON.parse(row.data) as Record<string, unknown> }))
}

async function keptBy(workspace: string, generation: number): Promise<KeptCell[]> {
  const rows = await all<KeptCell>(
    env.DB,
    sql`SELECT grain, dim, key, t, sums, waits FROM rollup WHERE workspace = ${workspace}
      AND generation = ${generation} AND grain <> 'month' ORDER BY grain, dim, key, t`,
  )
  return rows.filter(({ sums, waits }) => sums !== '{}' || waits !== '{}')
}

/** The cells that the contributions kept with the episodes come to. */
async function cellsOfEpisodes(workspace: string): Promise<KeptCell[]> {
  const rows = await all<{ counted: string }>(env.DB, sql`SELECT counted FROM episode WHERE workspace = ${workspace}`)
  const change = rows.flatMap(({ counted }) => JSON.parse(counted) as Contribution)
  return factRows([{ generation: 1, change }], 'UTC').map(([, grain, dim, key, t, sums, waits]) => ({
    grain,
    dim,
    key,
    t,
    sums: JSON.stringify(sums),
    waits: JSON.stringify(waits),
  }))
}

/** Days before today are added up by month, as far as flushes let it. */
async function rolledUp({ workspace }: House, zone: string): Promise<void> {
  const { generation } = await countingOf(env.DB, workspace)
  await rollUp(env.DB, { workspace, zone, generation }, localStarts(Date.now(), zone).day)
}

/** What months hold, and what their days that are added up come to, whatever was corrected since. */
async function expectMonths({ workspace }: House, zone: string): Promise<void> {
  const cells = await all<KeptCell & { upto: number }>(
    env.DB,
    sql`SELECT grain, dim, key, t, sums, waits, upto FROM rollup
      JOIN rolled ON rolled.workspace = rollup.workspace AND rolled.generation = rollup.generation
      WHERE rollup.workspace = ${workspace}
        AND rollup.generation = (SELECT coalesce(max(generation), 1) FROM counting WHERE workspace = ${workspace})
        AND grain IN ('day', 'month')`,
  )
  const sums = new Map<string, Record<string, number>>()
  for (const { dim, key, t, sums: numbers, waits } of cells.filter(
    ({ grain, t, upto }) => grain === 'day' && t < upto,
  )) {
    const address = `month ${dim} ${key} ${localStarts(t, zone).month}`
    const month = sums.get(address) ?? {}
    const added = { ...(JSON.parse(numbers) as object), ...(JSON.parse(waits) as object) } as Record<string, number>
    for (const [name, amount] of Object.entries(added)) month[name] = (month[name] ?? 0) + amount
    for (const [name, amount] of Object.entries(month)) if (amount === 0) delete month[name]
    sums.set(address, month)
  }
  for (const [address, month] of sums) if (Object.keys(month).length === 0) sums.delete(address)
  const months = cells.filter(({ grain, ...cell }) => grain === 'month' && (cell.sums !== '{}' || cell.waits !== '{}'))
  expect(differences(months, sums)).toEqual([])
}

/** Combinations that were compared, over all histories. */
let combinations = 0

/** Somebody looks at today by two at once: every pair that is kept is ready then, until something changes. */
async function crossedToday({ workspace }: House, zone: string): Promise<void> {
  const { day: today } = localStarts(Date.now(), zone)
  await countCrossing(env.DB, workspace, keptPairs[0]!, { day: today, to: today + day })
}

/** What is still ready is what the log says, and so is what is counted now, of a kept pair and of one that is not. */
async function expectCrossings({ workspace }: House, zone: string): Promise<void> {
  const notKept = pairOf('team', 'source')
  const counted = recount(await logOf(workspace), zone, [...keptPairs, notKept])
  const crossed = [...counted.keys()].filter((address) => address.includes('*'))
  const days = [...new Set(crossed.map((address) => Number(address.split(' ').at(-1))))]
  for (const pair of keptPairs) {
    const ready = await readyCrossings(env.DB, workspace, pair, { from: 0, to: Number.MAX_SAFE_INTEGER })
    for (const [at, cells] of ready) expectCrossing(pair, at, cells, counted)
  }
  for (const [place, at] of days.slice(-4).entries())
    for (const pair of [notKept, keptPairs[(days.length + place) % keptPairs.length]!])
      expectCrossing(pair, at, await countCrossing(env.DB, workspace, pair, { day: at, to: at + 1 }), counted)
}

function expectCrossing(
  pair: Pair,
  at: number,
  cells: readonly CrossedCell[],
  counted: ReturnType<typeof recount>,
): void {
  const kept = cells.map(({ keys, sums, histograms }): KeptCell => {
    const [, , , , , numbers, waits] = factRow(
      0,
      { grain: 'hour', dim: 'all', key: '', t: at, sums, histograms },
      'UTC',
    )
    const key = keys.join('|')
    return {
      grain: 'day',
      dim: pairName(pair),
      key,
      t: at,
      sums: JSON.stringify(numbers),
      waits: JSON.stringify(waits),
    }
  })
  const said = [...counted].filter(
    ([address]) => address.startsWith(`day ${pairName(pair)} `) && address.endsWith(` ${at}`),
  )
  expect(differences(kept, new Map(said))).toEqual([])
  combinations += said.length
}

async function expectEqual({ workspace }: House, zone: string): Promise<ReturnType<typeof recount>> {
  const log = await logOf(workspace)
  const counted = recount(log, zone)
  const { generation } = await countingOf(env.DB, workspace)
  expect(differences(await keptBy(workspace, generation), counted)).toEqual([])
  const ofInquiries = log.filter(({ type }) => type !== 'signed-in')
  expect(differences(await cellsOfEpisodes(workspace), recount(ofInquiries, zone))).toEqual([])
  return counted
}

/** Open for three hours, closed for three, whatever the time of the day. */
async function keepsHours({ workspace }: House): Promise<void> {
  const day = [0, 6, 12, 18].map((from) => [from * 60, (from + 3) * 60])
  const weekly = Object.fromEntries(weekdays.map((weekday) => [weekday, day]))
  const hours = JSON.stringify({ weekly, extra: [], closed: [] })
  await batch(env.DB, [sql`UPDATE queue SET hours = ${hours} WHERE workspace = ${workspace}`])
}

/** What it was about is said when it is closed. */
async function asksTopics({ workspace }: House): Promise<void> {
  const closing = { topics: [{ id: 'stock', label: 'Stock', retired: false }], topicRequired: false, competitors: [] }
  await batch(env.DB, [sql`UPDATE workspace SET closing = ${JSON.stringify(closing)} WHERE id = ${workspace}`])
}

/** Whatever is counted anew is through. */
async function countedThrough({ workspace, desk }: House): Promise<void> {
  for (let round = 0; round < 20 && (await countingOf(env.DB, workspace)).building !== null; round++) {
    vi.setSystemTime(Date.now() + 2_000)
    await desk.tick()
    await flushed(desk)
  }
}

/** What nobody takes within half a minute goes on to another queue of the team. */
async function handsOn({ workspace, team }: House): Promise<void> {
  const second = uuidv7()
  const rules = JSON.stringify({ ...usualRules, overflow: { after: 30, to: second } })
  await batch(env.DB, [
    sql`UPDATE queue SET rules = ${rules} WHERE workspace = ${workspace}`,
    sql`INSERT INTO queue (workspace, id, team, name, created_at) VALUES (${workspace}, ${second}, ${team}, 'Second', 0)`,
  ])
}

/** Beginnings that chance alone hardly finds; what follows is chance again. Time is faked by then. */
class Beginning {
  readonly #home: House
  readonly #ploy: MemberPrincipal
  readonly #wanida: MemberPrincipal
  readonly #inquiry = asks()
  readonly #visitor: VisitorPrincipal

  constructor(home: House, [ploy, wanida]: readonly MemberPrincipal[]) {
    this.#home = home
    this.#ploy = ploy!
    this.#wanida = wanida!
    this.#visitor = home.visitor('beginning')
  }

  async #passes(ms: number): Promise<void> {
    vi.setSystemTime(Date.now() + ms)
    await this.#home.desk.tick()
  }

  async #does(by: MemberPrincipal, ...acts: InquiryAct[]): Promise<void> {
    for (const what of acts) {
      const outcome = await this.#home.desk.command(by, act(this.#inquiry.id, 9_999, what))
      expect([what.type, outcome.kind]).toEqual([what.type, 'done'])
      await this.#passes(4_000)
    }
  }

  async #isResolved(before = 0, by: 'word' | 'voice' = 'word'): Promise<void> {
    await this.#home.desk.submit(this.#visitor, this.#inquiry)
    await this.#passes(before)
    await arrives(this.#home.desk, this.#ploy)
    const reply = { type: 'reply', id: uuidv7(), text: 'It is.' } as const
    const answer = by === 'voice' && (await this.#isOwed()) ? ({ type: 'called' } as const) : reply
    await this.#does(this.#ploy, { type: 'accept' }, answer, { type: 'resolve', outcome: 'resolved' })
  }

  /** A call-back is owed; a message of the night is owed none. */
  async #isOwed(): Promise<boolean> {
    const { cards } = await this.#home.desk.inboxTail(this.#wanida, 'owed', null)
    return cards.some(({ id }) => id === this.#inquiry.id)
  }

  /** Nobody is there; whoever comes later calls back in time, or hours too late. */
  async calledBack(later: number, by: 'word' | 'voice'): Promise<void> {
    await this.#home.desk.submit(this.#visitor, this.#inquiry)
    await this.#passes(30_000)
    await this.#home.desk.visit(this.#visitor, this.#inquiry.id, { type: 'read', upTo: 1 })
    await this.#home.desk.visit(this.#visitor, this.#inquiry.id, { type: 'go-on', to: 'line' })
    await this.#home.desk.visit(this.#visitor, this.#inquiry.id, { type: 'message', id: uuidv7(), text: 'Hello?' })
    await this.#passes(100_000)
    await this.#isResolved(later, by)
  }

  /** Nobody is there, and the visitor says goodbye. */
  async gaveUp(): Promise<void> {
    await this.#home.desk.submit(this.#visitor, this.#inquiry)
    await this.#passes(20_000)
    await this.#home.desk.visit(this.#visitor, this.#inquiry.id, { type: 'end' })
  }

  async lasting(): Promise<void> {
    await this.#isResolved(20_000)
    await this.#passes(8 * day)
  }

  /** Sorted in time by whoever took it, who looked at the offer first. */
  async sorted(): Promise<void> {
    await this.#home.desk.submit(this.#visitor, this.#inquiry)
    await this.#passes(5_000)
    await arrives(this.#home.desk, this.#ploy)
    await this.#passes(7_000)
    const sorts = { type: 'classify', kind: 'complaint', urgency: 'high' } as const
    await this.#does(this.#ploy, { type: 'accept' }, sorts, { type: 'reply', id: uuidv7(), text: 'Sorry.' })
  }

  /** Passed to another team before an answer, and upwards after it. */
  async moved(queue: string): Promise<void> {
    await this.#home.desk.submit(this.#visitor, this.#inquiry)
    await arrives(this.#home.desk, this.#ploy)
    const [transfer, escalate] = [{ type: 'transfer', reason: 'wrong-place' }, { type: 'escalate' }] as const
    await this.#does(this.#ploy, { type: 'accept' }, { ...transfer, to: { kind: 'queue', queue } })
    const { member } = this.#wanida
    await this.#does(this.#wanida, { ...transfer, to: { kind: 'member', member, queue: this.#home.queue } })
    await this.#does(this.#wanida, { ...transfer, to: { kind: 'member', member: this.#ploy.member } })
    await this.#does(this.#ploy, { type: 'reply', id: uuidv7(), text: 'One moment.' })
    await this.#does(this.#ploy, { ...escalate, to: { kind: 'manager' }, reason: 'unhappy' })
    await this.#does(this.#wanida, { type: 'resolve', outcome: 'resolved' })
  }

  /** Answered, and handed to sales as planned. */
  async handedOff(queue: string): Promise<void> {
    await this.#home.desk.submit(this.#visitor, this.#inquiry)
    await arrives(this.#home.desk, this.#ploy)
    const pass = { step: 'pass', to: { kind: 'queue', queue } } as const
    const reply = { type: 'reply', id: uuidv7(), text: 'Sales knows.' } as const
    await this.#does(this.#ploy, { type: 'accept' }, reply, { type: 'lead', take: pass })
  }

  /** Taken up by sales as far as that; each step is refused or leads on. */
  async sold(...steps: LeadStep[]): Promise<void> {
    await this.#isResolved()
    await this.#home.desk.visit(this.#visitor, this.#inquiry.id, { type: 'rate', score: 5, comment: null })
    for (const take of steps) {
      await this.#passes(9 * hour)
      await this.#does(this.#wanida, { type: 'lead', take })
    }
  }

  /** Promised for a day, and something is said of that days afterwards, or before it is over. */
  async soldAndLate(promised: string, then: LeadStep): Promise<void> {
    await this.sold({ step: 'accept' }, { ...deal, promised })
    await this.#passes(then.step === 'promise' ? hour : 3 * day)
    await this.#does(this.#wanida, { type: 'lead', take: then })
  }

  /** Bought, and then by another inquiry again, as far as that; one of them may turn out to be void. */
  async boughtAgain(isVoid?: 'first' | 'second'): Promise<void> {
    const second = asks('Ten more of it?')
    for (const one of [this.#inquiry, second]) {
      await this.#settled(one)
      for (const take of [{ step: 'accept' } as const, deal])
        expect(await this.#wanidaDoes(one.id, { type: 'lead', take })).toBe('done')
      await this.#passes(9 * day)
    }
    if (isVoid === undefined) return
    const { id } = isVoid === 'first' ? this.#inquiry : second
    expect(await this.#wanidaDoes(id, { type: 'void', reason: 'test' })).toBe('done')
    await this.#passes(hour)
  }

  async #wanidaDoes(inquiry: string, what: InquiryAct): Promise<string> {
    return (await this.#home.desk.command(this.#wanida, act(inquiry, 9_999, what))).kind
  }

  /** The same customer asks about the same again, and is answered; days after the first was settled. One may be void. */
  async cameAgain(later: number, isVoid?: 'first' | 'second'): Promise<void> {
    const second = asks('And the large one?')
    await this.#settled(this.#inquiry)
    await this.#passes(later)
    await this.#settled(second)
    await this.#passes(later)
    if (isVoid === undefined) return
    const { id } = isVoid === 'first' ? this.#inquiry : second
    const outcome = await this.#home.desk.command(this.#ploy, act(id, 9_999, { type: 'void', reason: 'spam' }))
    expect(outcome.kind).toBe('done')
    await this.#passes(later)
  }

  async #settled({ id, ...asked }: NewInquiry): Promise<void> {
    await this.#home.desk.submit(this.#home.visitor(id), { id, ...asked })
    await arrives(this.#home.desk, this.#ploy)
    const acts = [{ type: 'accept' }, { type: 'reply', id: uuidv7(), text: 'It is.' }] as const
    for (const what of [...acts, { type: 'resolve', outcome: 'resolved', topic: 'stock' } as const]) {
      const outcome = await this.#home.desk.command(this.#ploy, act(id, 9_999, what))
      expect([what.type, outcome.kind]).toEqual([what.type, 'done'])
    }
  }

  /** Opened again by us, while its visitor is away; answered soon, or late. */
  async reopened(later: number): Promise<void> {
    await this.#isResolved()
    await this.#home.desk.visit(this.#visitor, this.#inquiry.id, { type: 'leave' })
    await this.#does(this.#wanida, { type: 'reopen' })
    await this.#passes(later)
    if (later < 5 * hour) await this.#does(this.#wanida, { type: 'reply', id: uuidv7(), text: 'It came.' })
  }

  async foundOut(): Promise<void> {
    await this.#does(this.#wanida, { type: 'void', reason: 'test' })
  }
}

const beginnings: ((beginning: Beginning, elsewhere: string) => Promise<void>)[] = [
  async () => {},
  (beginning) => beginning.calledBack(0, 'word'),
  (beginning) => beginning.calledBack(0, 'voice'),
  (beginning) => beginning.calledBack(5 * hour, 'voice'),
  (beginning) => beginning.gaveUp(),
  (beginning) => beginning.lasting(),
  (beginning) => beginning.reopened(10 * minute),
  (beginning) => beginning.reopened(2 * hour),
  (beginning) => beginning.reopened(5 * hour),
  (beginning) => beginning.sorted(),
  (beginning, elsewhere) => beginning.moved(elsewhere),
  (beginning, elsewhere) => beginning.handedOff(elsewhere),
  (beginning) => beginning.sold({ step: 'accept' }, { step: 'return', reason: 'incomplete' }, { step: 'accept' }),
  (beginning) =>
    beginning.sold({ step: 'pass' }, { step: 'accept' }, deal, { step: 'goods-return', minor: 900, reason: 'damaged' }),
  (beginning) => beginning.sold({ step: 'accept' }, { ...deal, promised: dayFromNow(3) }, { step: 'deliver' }),
  (beginning) => beginning.soldAndLate(dayFromNow(3), { step: 'promise', promised: dayFromNow(1) }),
  (beginning) => beginning.soldAndLate(dayFromNow(1), { step: 'deliver' }),
  (beginning) => beginning.soldAndLate(dayFromNow(1), { step: 'deliver', day: dayFromNow(1) }),
  (beginning) => beginning.boughtAgain(),
  (beginning) => beginning.boughtAgain('first'),
  (beginning) => beginning.boughtAgain('second'),
  (beginning) => beginning.sold({ step: 'accept' }, { step: 'lose', reason: 'no-need', competitor: null }),
  (beginning) => beginning.cameAgain(3 * day),
  (beginning) => beginning.cameAgain(9 * day),
  (beginning) => beginning.cameAgain(2 * day, 'first'),
  (beginning) => beginning.cameAgain(2 * day, 'second'),
  async (beginning) => {
    await beginning.reopened(hour)
    await beginning.foundOut()
  },
]

const deal: Extract<LeadStep, { step: 'win' }> = {
  step: 'win',
  deal: { minor: 89_000, currency: 'THB', lines: [] },
}

function dayFromNow(days: number): string {
  return utcDay(Date.now() + days * day)
}

describe('facts', () => {
  const seen = new Map<string, number>()
  let signedIn = 0

  it.each(Array.from({ length: histories }, (_, at) => at + 1))('of history %i are what its log says', async (seed) => {
    const zone = zones[seed % zones.length]!
    const home = await house(zone)
    const elsewhere = await queueOfSales(home)
    await asksTopics(home)
    if (seed % 3 === 0) await keepsHours(home)
    if (seed % 4 === 1) await handsOn(home)
    const people = [await home.member('Ploy'), await home.member('Wanida', { role: 'owner', skills: { level: 3 } })]
    vi.useFakeTimers({ now: Date.now(), toFake: ['Date'] })
    try {
      await beginnings[seed % beginnings.length]!(new Beginning(home, people), elsewhere)
      for (const person of people) await arrives(home.desk, person)
      const life = new Day(home, people, chanceOf(seed), leaps, [elsewhere])
      for (let step = 0; step < stepsInAHistory; step++) {
        // Counted anew while it goes on, now and then.
        if (step === seed % 40) await home.desk.recount()
        if (step % 10 === seed % 10) await rolledUp(home, zone)
        if (step % 5 === seed % 5) await crossedToday(home, zone)
        await life.step()
        if (step % 7 === seed % 7) await expectWorkWithinSignedIn(home, zone)
      }
      await life.end()
      await countedThrough(home)
      await expectMonths(home, zone)
      signedIn += await expectWorkWithinSignedIn(home, zone)
      await expectCrossings(home, zone)
      for (const numbers of (await expectEqual(home, zone)).values()) {
        for (const [name, amount] of Object.entries(numbers)) seen.set(name, (seen.get(name) ?? 0) + amount)
      }
    } finally {
      vi.useRealTimers()
    }
  })

  it('counted anew hold each inquiry once, whether a turn or the build comes to it first', async () => {
    const home = await house('Asia/Bangkok')
    vi.useFakeTimers({ now: Date.now(), toFake: ['Date'] })
    try {
      const ploy = await home.member('Ploy')
      await arrives(home.desk, ploy)
      const [first, second] = [asks('one'), asks('two')]
      for (const one of [first, second]) await home.desk.submit(home.visitor(one.id), one)
      await flushed(home.desk)
      // The build begins, and cannot read; somebody answers meanwhile.
      await withRecord(home.desk, (db) => faulty(db, { batch: () => 'fail-before' }).db)
      await home.desk.recount()
      await home.desk.command(ploy, act(first.id, 9_999, { type: 'accept' }))
      await home.desk.command(ploy, act(first.id, 9_999, { type: 'reply', id: uuidv7(), text: 'It is.' }))
      await withRecord(home.desk, (db) => db)
      for (let round = 0; round < 5; round++) {
        vi.setSystemTime(Date.now() + minute)
        await home.desk.tick()
        await flushed(home.desk)
      }
      expect((await countingOf(env.DB, home.workspace)).generation).toBe(2)
      await expectEqual(home, 'Asia/Bangkok')
    } finally {
      vi.useRealTimers()
    }
  })

  it('were of every kind in these histories', () => {
    expect(sumNames.filter((name) => !seen.has(name))).toEqual([])
    expect([...seen.keys()].some((name) => name.startsWith('liveWait.'))).toBe(true)
    expect([...seen.keys()].some((name) => name.startsWith('messageWait.'))).toBe(true)
    expect(combinations).toBeGreaterThan(300)
    expect(signedIn).toBeGreaterThan(100 * hour)
  })
})
