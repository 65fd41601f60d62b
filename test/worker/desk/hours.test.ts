/** A queue with hours at a real Desk: what comes while it is closed, by when it is promised, and what is counted of it. */
import { env } from 'cloudflare:workers'
import { uuidv7 } from 'uuidv7'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Pause } from '../../../shared/schema/hours.ts'
import { usualTargets } from '../../../shared/schema/queue.ts'
import { all, batch, sql } from '../../../worker/record/sql.ts'
import { raiseRevision } from '../../../worker/record/workspaces.ts'
import { act, arrives, asks, flushed, house } from './house.ts'
import type { House } from './house.ts'

const [minute, hour] = [60_000, 3_600_000]
const shop = 'https://shop.example'
/** Bangkok, the week before Songkran 2027: Friday the 9th. */
const friday = (clock: string) => Date.parse(`2027-04-09T${clock}:00+07:00`)
const monday = (clock: string) => Date.parse(`2027-04-12T${clock}:00+07:00`)
const friday16 = (clock: string) => Date.parse(`2027-04-16T${clock}:00+07:00`)

const office = [[540, 1080]]
const hours = {
  weekly: { mon: office, tue: office, wed: office, thu: office, fri: office, sat: [], sun: [] },
  extra: [],
  closed: ['13', '14', '15'].map((day) => ({ date: `2027-04-${day}`, name: 'Songkran' })),
}

beforeEach(() => {
  vi.useFakeTimers({ now: friday('10:00'), toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

async function office9to18(): Promise<House> {
  const home = await house()
  await batch(env.DB, [sql`UPDATE queue SET hours = ${JSON.stringify(hours)} WHERE workspace = ${home.workspace}`])
  return home
}

async function pause({ workspace, desk }: House, wish: Pause | null): Promise<void> {
  const results = await batch(env.DB, [
    sql`UPDATE queue SET pause = ${JSON.stringify(wish)} WHERE workspace = ${workspace}`,
    raiseRevision(workspace),
  ])
  await desk.refresh((results.at(-1)!.results[0] as { revision: number }).revision)
}

/** What of an inquiry's events says by when: of its entry, and of what follows. */
async function eventsOf({ desk, workspace }: House, inquiry: string, type: string): Promise<object[]> {
  await flushed(desk)
  const rows = await all<{ at: number; data: string }>(
    env.DB,
    sql`SELECT at, data FROM event WHERE workspace = ${workspace} AND stream = ${inquiry} AND type = ${type} ORDER BY seq`,
  )
  return rows.map(({ at, data }) => ({ at, ...(JSON.parse(data) as object) }))
}

async function sums({ desk, workspace }: House): Promise<Record<string, number>> {
  await flushed(desk)
  const rows = await all<{ sums: string }>(
    env.DB,
    sql`SELECT sums FROM rollup WHERE workspace = ${workspace} AND grain = 'day' AND dim = 'all'`,
  )
  const total: Record<string, number> = {}
  for (const row of rows)
    for (const [name, amount] of Object.entries(JSON.parse(row.sums) as Record<string, number>))
      total[name] = (total[name] ?? 0) + amount
  return total
}

async function asked(home: House, at: number): Promise<string> {
  vi.setSystemTime(at)
  const inquiry = asks()
  expect(await home.desk.submit(home.visitor('v'), inquiry)).toMatchObject({ kind: 'done' })
  return inquiry.id
}

describe('an inquiry', () => {
  it('that comes while its queue is open is live; after hours it is a message, due in working time', async () => {
    const home = await office9to18()
    const live = await asked(home, friday('17:59'))
    expect(await eventsOf(home, live, 'submitted')).toMatchObject([{ kind: 'live', target: usualTargets.live }])
    const late = await asked(home, friday('18:00'))
    expect(await eventsOf(home, late, 'submitted')).toMatchObject([
      { kind: 'message', target: 3_600, dueAt: monday('10:00') },
    ])
    const weekend = await asked(home, monday('08:59'))
    expect(await eventsOf(home, weekend, 'submitted')).toMatchObject([{ kind: 'message', dueAt: monday('10:00') }])
    const beforeSongkran = await asked(home, monday('20:00'))
    expect(await eventsOf(home, beforeSongkran, 'submitted')).toMatchObject([{ dueAt: friday16('10:00') }])
  })

  it('of a queue with hours in another time zone is live while it is open there', async () => {
    const home = await house()
    const warsaw = JSON.stringify({ ...hours, zone: 'Europe/Warsaw' })
    await batch(env.DB, [sql`UPDATE queue SET hours = ${warsaw} WHERE workspace = ${home.workspace}`])
    // Summer there: five hours behind Bangkok.
    const early = await asked(home, friday('13:59'))
    expect(await eventsOf(home, early, 'submitted')).toMatchObject([{ kind: 'message', dueAt: friday('15:00') }])
    const live = await asked(home, friday('22:59'))
    expect(await eventsOf(home, live, 'submitted')).toMatchObject([{ kind: 'live' }])
    const late = await asked(home, friday('23:00'))
    expect(await eventsOf(home, late, 'submitted')).toMatchObject([{ kind: 'message', dueAt: monday('15:00') }])
  })

  it('of the night is late when its working time is over, not before; and its wait is counted in working time', async () => {
    const home = await office9to18()
    const wanida = await home.member('Wanida', { role: 'manager' })
    const [one, other] = [await asked(home, friday('20:00')), await asked(home, friday('20:01'))]
    vi.setSystemTime(monday('10:00'))
    await home.desk.tick()
    expect(await eventsOf(home, one, 'overdue')).toEqual([])
    await home.desk.command(wanida, act(one, 99, { type: 'assign', member: wanida.member }))
    expect(
      await home.desk.command(wanida, act(one, 99, { type: 'reply', id: uuidv7(), text: 'It is.' })),
    ).toMatchObject({ kind: 'done' })
    vi.setSystemTime(monday('10:00') + 1_000)
    await home.desk.tick()
    expect(await eventsOf(home, one, 'overdue')).toEqual([])
    expect(await eventsOf(home, other, 'overdue')).toHaveLength(1)
    expect(await eventsOf(home, one, 'messaged')).toMatchObject([{}, { worked: hour }])
    expect(await sums(home)).toMatchObject({
      messages: 2,
      messagesAnswered: 1,
      messagesWithin: 1,
      messagesWait: hour,
      messagesOverdue: 1,
    })
  })

  it('of a visitor who left in the evening is to be called back when the working time for it is over', async () => {
    const home = await office9to18()
    const id = await asked(home, friday('17:30'))
    vi.setSystemTime(friday('17:32'))
    await home.desk.tick()
    // Four hours: what was left of Friday, and the rest of it on Monday.
    const due = monday('09:00') + 4 * hour - 28 * minute
    expect(await eventsOf(home, id, 'gone')).toMatchObject([{ due }])
    vi.setSystemTime(due)
    await home.desk.tick()
    expect(await eventsOf(home, id, 'callback-missed')).toEqual([])
    vi.setSystemTime(due + 1)
    await home.desk.tick()
    expect(await eventsOf(home, id, 'callback-missed')).toHaveLength(1)
  })

  it('is opened again in the evening as a message, and by day as live', async () => {
    const home = await office9to18()
    const ploy = await home.member('Ploy')
    await arrives(home.desk, ploy)
    const id = await asked(home, friday('11:00'))
    for (const what of [{ type: 'accept' }, { type: 'resolve', outcome: 'resolved' }] as const)
      expect(await home.desk.command(ploy, act(id, 99, what))).toMatchObject({ kind: 'done' })
    vi.setSystemTime(friday('19:00'))
    await home.desk.visit(home.visitor('v'), id, { type: 'message', id: uuidv7(), text: 'It came broken.' })
    expect(await eventsOf(home, id, 'reopened')).toMatchObject([{ kind: 'message', dueAt: monday('10:00') }])
  })

  it('of the night stands behind whoever is here in the morning until it has waited as long in working time', async () => {
    const home = await office9to18()
    const night = await asked(home, friday('20:00'))
    const day = await asked(home, monday('09:00') + 10_000)
    const ploy = await home.member('Ploy', { capacity: 1 })
    vi.setSystemTime(monday('09:01'))
    // The one who is here is close to their target of a minute.
    await arrives(home.desk, ploy)
    expect((await home.desk.inboxTail(ploy, 'mine', null)).cards.map(({ id }) => id)).toEqual([day])
    expect((await home.desk.inboxTail(ploy, 'waiting', null)).cards.map(({ id }) => id)).toEqual([night])
  })

  it('is offered while the queue is closed to whoever is there anyway', async () => {
    const home = await office9to18()
    vi.setSystemTime(friday('19:00'))
    const ploy = await home.member('Ploy')
    await arrives(home.desk, ploy)
    const id = await asked(home, friday('19:00'))
    expect((await home.desk.inboxTail(ploy, 'mine', null)).cards).toMatchObject([{ id, state: 'offered' }])
  })
})

describe('a pause', () => {
  it('closes a queue until its moment and is over by itself, also where no hours are kept', async () => {
    const home = await house()
    const [from, until] = [friday('13:00'), friday('14:00')]
    await pause(home, { from, until, why: 'Team meeting' })
    const during = await asked(home, friday('13:30'))
    expect(await eventsOf(home, during, 'submitted')).toMatchObject([{ kind: 'message', dueAt: friday('15:00') }])
    const opening = async () => {
      const answer = await home.desk.publicSite({ site: home.site, origin: shop }, null)
      return answer.kind === 'done' ? answer.value.opening : answer
    }
    expect(await opening()).toEqual({ open: false, from: until, because: 'pause', name: 'Team meeting' })
    const after = await asked(home, until)
    expect(await eventsOf(home, after, 'submitted')).toMatchObject([{ kind: 'live' }])
    expect(await opening()).toEqual({ open: true, until: null })
  })
})

describe('the site', () => {
  it('says until when its queue is open, when it opens again, and why not before', async () => {
    const home = await office9to18()
    const opening = async (at: number) => {
      vi.setSystemTime(at)
      const answer = await home.desk.publicSite({ site: home.site, origin: shop }, null)
      return answer.kind === 'done' ? answer.value.opening : answer
    }
    expect(await opening(friday('17:59'))).toEqual({ open: true, until: friday('18:00') })
    expect(await opening(friday('18:00'))).toMatchObject({ open: false, from: monday('09:00'), because: 'hours' })
    expect(await opening(monday('18:00'))).toEqual({
      open: false,
      from: friday16('09:00'),
      because: 'holiday',
      name: 'Songkran',
    })
  })
})
