/** The ledger as the real Desk keeps it: what it counts, one row a day in the record, and what is carried on. */
import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CreditLedger } from '../../../shared/journal-entry.ts'
import { localDayStart } from '../../../shared/measures/local-hour.ts'
import type { MemberPrincipal } from '../../../worker/desk/principal.ts'
import { countDecline, countMiss, refund } from '../../../worker/desk/charging.ts'
import { creditOf } from '../../../worker/desk/core/credit.ts'
import { all, batch, sql } from '../../../worker/record/sql.ts'
import { act, arrives, asks, flushed, house } from './house.ts'
import type { House } from './house.ts'

const zone = 'Asia/Kathmandu'
const hour = 3_600_000
/** The evening before a day whose first moment is 18:15 of the one before in Greenwich. */
const evening = localDayStart('2026-11-25', zone) - hour

beforeEach(() => {
  vi.useFakeTimers({ now: evening, toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

interface DayRow {
  tierClass: string
  day: number
  ledger: CreditLedger
}

async function rowsOf({ workspace, desk }: House): Promise<DayRow[]> {
  await flushed(desk)
  const rows = await all<{ tier_class: string; day: number; ledger: string }>(
    env.DB,
    sql`SELECT tier_class, day, ledger FROM ledger_day WHERE workspace = ${workspace} ORDER BY tier_class, day`,
  )
  return rows.map(({ tier_class, day, ledger }) => ({
    tierClass: tier_class,
    day,
    ledger: JSON.parse(ledger) as CreditLedger,
  }))
}

async function submits({ desk, visitor }: House): Promise<string> {
  const inquiry = asks()
  expect(await desk.submit(visitor(inquiry.id.slice(-12)), inquiry)).toMatchObject({ kind: 'done' })
  return inquiry.id
}

async function passes({ desk }: House, ms: number): Promise<void> {
  vi.setSystemTime(Date.now() + ms)
  await runDurableObjectAlarm(desk)
}

/** Two people who are there, of whom the first is offered the first inquiry. */
async function two(): Promise<{ home: House; ann: MemberPrincipal; bea: MemberPrincipal; sockets: WebSocket[] }> {
  const home = await house(zone)
  const [ann, bea] = [await home.member('Ann'), await home.member('Bea')]
  const sockets = [await arrives(home.desk, ann), await arrives(home.desk, bea)]
  return { home, ann, bea, sockets }
}

describe('the ledger at the Desk', () => {
  it('counts what ran out, was taken back, and was given by hand, and charges each of them', async () => {
    const { home, ann, bea } = await two()
    const missed = await submits(home)
    await passes(home, 46_000)
    const [{ ledger }] = (await rowsOf(home)) as [DayRow]
    expect(ledger.members).toMatchObject({
      [ann.member]: { entitled: 1, received: 1, missed: 1 },
      [bea.member]: { entitled: 1, received: 1 },
    })
    expect(ledger.members[bea.member]!.missed).toBeUndefined()

    // Whoever goes has let nothing run out.
    await home.desk.command(bea, { on: 'presence', commandId: crypto.randomUUID(), presence: 'away' })
    const owner = await home.member('Wipa', { role: 'owner' })
    await home.desk.command(owner, act(missed, 99, { type: 'assign', member: bea.member }))
    const rows = await rowsOf(home)
    expect(rows.map(({ tierClass, day }) => [tierClass, day])).toEqual([['CD', localDayStart('2026-11-24', zone)]])
    expect(rows[0]!.ledger.members).toMatchObject({
      [ann.member]: { entitled: 2, received: 1, missed: 1 },
      [bea.member]: { entitled: 1, received: 2, takenBack: 1, given: 1 },
    })
  })

  it('begins a row with each local day, with the credit of the day before and no sums', async () => {
    const { home, ann, bea } = await two()
    const first = await submits(home)
    await home.desk.command(ann, act(first, 99, { type: 'accept' }))
    const before = (await rowsOf(home))[0]!.ledger
    await passes(home, hour)
    await submits(home)
    const rows = await rowsOf(home)
    expect(rows.map(({ day }) => day)).toEqual(['2026-11-24', '2026-11-25'].map((date) => localDayStart(date, zone)))
    expect(rows[0]!.ledger).toEqual(before)
    const { ledger } = rows[1]!
    expect(ledger.members).toMatchObject({
      [ann.member]: { entitled: 0.5, received: 0 },
      [bea.member]: { entitled: 0.5, received: 1 },
    })
    for (const [member, gained] of [
      [ann.member, 0.5],
      [bea.member, -0.5],
    ] as const)
      expect(ledger.members[member]!.credit).toBeCloseTo(creditOf(before, member, ledger.at) + gained, 12)
  })

  it('is found again by a Desk that lost its storage, and by one that wakes from before there were days', async () => {
    const { home, ann } = await two()
    await submits(home)
    await passes(home, hour)
    await submits(home)
    const newest = (await rowsOf(home)).at(-1)!.ledger
    const found = () => runInDurableObject(home.desk, ({ context }) => context.roster.ledger(home.team, 'CD'))
    expect(await found()).toEqual(newest)
    await runInDurableObject(home.desk, async (_, state) => state.storage.deleteAll())
    await evictDurableObject(home.desk)
    await home.desk.refresh(0)
    expect(await found()).toEqual(newest)

    const { day: _, ...then } = newest
    await runInDurableObject(home.desk, (_instance, state) => {
      state.storage.sql.exec('UPDATE credit SET ledger = ?', JSON.stringify(then))
    })
    await evictDurableObject(home.desk)
    expect(await found()).toEqual({ ...newest, day: 0 })
    await arrives(home.desk, ann)
    await submits(home)
    const rows = await rowsOf(home)
    expect(rows.length).toBe(2)
    expect(rows[1]!.ledger.members[ann.member]).toMatchObject({ entitled: 1, received: 1 })
  })

  it('keeps what is newer when an older row comes late', async () => {
    const { home } = await two()
    await submits(home)
    await rowsOf(home)
    const later = { at: Date.now() + hour, day: localDayStart('2026-11-24', zone), members: {} }
    await batch(env.DB, [
      sql`UPDATE ledger_day SET ledger = ${JSON.stringify(later)} WHERE workspace = ${home.workspace}`,
    ])
    await submits(home)
    expect((await rowsOf(home)).map(({ ledger }) => ledger)).toEqual([later])
  })

  it('gives back a charge that was none of theirs to take, and takes none for what is only counted', async () => {
    const { home, ann, bea } = await two()
    const inquiry = await submits(home)
    await home.desk.command(ann, act(inquiry, 99, { type: 'accept' }))
    await runInDurableObject(home.desk, ({ context }) =>
      context.turn((turn) => {
        const actor = { kind: 'member', id: ann.member } as const
        const held = turn.happen(context.live.inquiry(inquiry)!, [
          { type: 'assigned', actor, data: { member: bea.member } },
        ])
        refund(turn, context.settings, held, ann.member)
        countDecline(turn, held, bea.member)
        countMiss(turn, held, bea.member)
      }),
    )
    const [{ ledger }] = (await rowsOf(home)) as [DayRow]
    expect(ledger.members).toEqual({
      [ann.member]: { credit: 0, entitled: 0, received: 0 },
      [bea.member]: { credit: 0, entitled: 0, received: 0, declined: 1, missed: 1 },
    })
  })
})
