/** People who stay, and may not be given or work on anything any more: what they had goes to others, or is seen to be left. */
import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { uuidv7 } from 'uuidv7'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { spans } from '../../../shared/limits.ts'
import type { Exceptions } from '../../../shared/permissions.ts'
import type { Presence } from '../../../shared/schema/command.ts'
import type { FrameToMember, FrameToVisitor } from '../../../shared/schema/frame.ts'
import type { MemberPrincipal } from '../../../worker/desk/principal.ts'
import { batch, sql } from '../../../worker/record/sql.ts'
import { raiseRevision } from '../../../worker/record/workspaces.ts'
import { act, arrives, asks, flushed, frames, house, memberSocket, open, passes } from './house.ts'
import type { House } from './house.ts'

let home: House
let ploy: MemberPrincipal
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 16, 5) })
  home = await house()
  ploy = await home.member('Ploy')
  await arrives(home.desk, ploy)
})

afterEach(() => {
  vi.useRealTimers()
})

/** @param desk that is told; from within it, itself */
async function become(
  member: MemberPrincipal,
  exceptions: Exceptions,
  desk: { refresh: (revision: number) => Promise<void> } = home.desk,
): Promise<MemberPrincipal> {
  const results = await batch(env.DB, [
    sql`UPDATE member SET exceptions = ${JSON.stringify(exceptions)} WHERE id = ${member.member}`,
    raiseRevision(home.workspace),
  ])
  await desk.refresh((results.at(-1)!.results[0] as { revision: number }).revision)
  return { ...member, exceptions }
}

async function asked(): Promise<string> {
  const inquiry = asks()
  await home.desk.submit(home.visitor('wipa'), inquiry)
  return inquiry.id
}

/** The record, during whose first answer something else happens. */
function onceAsked(db: D1Database, happens: () => Promise<unknown>): D1Database {
  let asked = false
  return new Proxy(db, {
    get(target, property) {
      const value: unknown = Reflect.get(target, property)
      if (property !== 'batch') return typeof value === 'function' ? value.bind(target) : value
      return async (statements: D1PreparedStatement[]) => {
        const answer = await target.batch(statements)
        const isFirst = !asked
        asked = true
        if (isFirst) await happens()
        return answer
      }
    },
  })
}

const declares = (by: MemberPrincipal, presence: Presence) =>
  home.desk.command(by, { on: 'presence', commandId: uuidv7(), presence })

const holder = async (by: MemberPrincipal, inquiry: string) => {
  const { cards } = await home.desk.inboxTail(by, 'all', null)
  const card = cards.find(({ id }) => id === inquiry)
  return card && [card.state, card.assignee]
}

describe('whoever may work on nothing any more', () => {
  it('takes up nothing that was being looked for in the record', async () => {
    const inquiry = await asked()
    await home.desk.command(ploy, act(inquiry, 9_999, { type: 'accept' }))
    await home.desk.command(ploy, act(inquiry, 9_999, { type: 'resolve', outcome: 'resolved' }))
    await flushed(home.desk)
    await runInDurableObject(home.desk, (desk) => {
      const { live, journal, services } = desk.context
      expect(live.evict(Date.now() + 1, journal.flushed, 10)).toEqual([inquiry])
      services.db = onceAsked(env.DB, async () => become(ploy, { 'inquiry.work': 'none' }, desk))
    })
    const outcome = await home.desk.command(ploy, act(inquiry, 9_999, { type: 'reopen' }))
    expect(outcome).toMatchObject({ kind: 'refused', because: 'forbidden' })
  })
})

describe('whoever may be given nothing any more', () => {
  it('has nothing offered: it goes to the next at once, and nothing new comes', async () => {
    const inquiry = await asked()
    const anan = await home.member('Anan')
    await arrives(home.desk, anan)
    expect(await holder(ploy, inquiry)).toEqual(['offered', ploy.member])
    await become(ploy, { 'inquiry.receive': 'none' })
    expect(await holder(anan, inquiry)).toEqual(['offered', anan.member])
    expect(await holder(anan, await asked())).toEqual(['offered', anan.member])
  })

  it('has it no longer than until the clock rings, where the turn of the new settings broke', async () => {
    const inquiry = await asked()
    const anan = await home.member('Anan')
    await arrives(home.desk, anan)
    await runInDurableObject(home.desk, ({ context }) => {
      vi.spyOn(context, 'turn').mockImplementationOnce(() => {
        throw new Error('planted')
      })
    })
    await become(ploy, { 'inquiry.receive': 'none' })
    await passes(home, 1_000)
    expect(await holder(anan, inquiry)).toEqual(['offered', anan.member])
  })

  it('keeps what they have, and goes on with it', async () => {
    const inquiry = await asked()
    await home.desk.command(ploy, act(inquiry, 9_999, { type: 'accept' }))
    const narrowed = await become(ploy, { 'inquiry.receive': 'none' })
    expect(await holder(narrowed, inquiry)).toEqual(['open', ploy.member])
    const reply = act(inquiry, 9_999, { type: 'reply', id: crypto.randomUUID(), text: 'We do.' })
    expect((await home.desk.command(narrowed, reply)).kind).toBe('done')
  })
})

describe('whoever may not work on it any more', () => {
  it('is none who came back, however often they do: their visitor goes to the next all the same', async () => {
    const inquiry = await asked()
    await home.desk.command(ploy, act(inquiry, 9_999, { type: 'accept' }))
    const anan = await home.member('Anan')
    await arrives(home.desk, anan)
    const narrowed = await become(ploy, { 'inquiry.work': 'none' })
    await passes(home, 1_000)
    for (const presence of ['away', 'available'] as const) await declares(narrowed, presence)
    await passes(home, spans.leftWork)
    expect(await holder(anan, inquiry)).toEqual(['offered', anan.member])
  })

  it('does not hear who types in what they may not read', async () => {
    const [wipa, inquiry] = [home.visitor('wipa'), asks()]
    await home.desk.submit(wipa, inquiry)
    await home.desk.command(ploy, act(inquiry.id, 9_999, { type: 'accept' }))
    await become(ploy, { 'inquiry.read': 'none', 'waiting.read': 'none' })
    const console_ = frames<FrameToMember>(await memberSocket(home.desk, ploy))
    const ticket = await home.desk.visitorTicket(wipa, inquiry.id)
    if (ticket.kind !== 'done') throw new Error(ticket.because)
    const page = await open(home.desk, 'visitor', ticket.value.ticket, wipa.origin)
    page.send('{"t":"typing"}')
    page.send(JSON.stringify({ t: 'send', ref: uuidv7(), command: { type: 'read', upTo: 1 } }))
    await frames<FrameToVisitor>(page).next('ack')
    // What their socket gets after it shows that it got nothing before.
    const anan = await home.member('Anan')
    await arrives(home.desk, anan)
    await console_.next('colleagues', ({ colleagues }) => colleagues.some(({ id }) => id === anan.member))
    expect(console_.seen.some(({ t }) => t === 'typing')).toBe(false)
  })

  it('is as one who went: a visitor who waits goes to the next, and the rest is seen to be left', async () => {
    const [waits, calm] = [await asked(), await asked()]
    for (const inquiry of [waits, calm]) await home.desk.command(ploy, act(inquiry, 9_999, { type: 'accept' }))
    const reply = act(calm, 9_999, { type: 'reply', id: crypto.randomUUID(), text: 'One moment.' })
    await home.desk.command(ploy, reply)
    const anan = await home.member('Anan')
    const boss = await home.member('Wanida', { role: 'manager' })
    await arrives(home.desk, anan)
    const narrowed = await become(ploy, { 'inquiry.read': 'none', 'waiting.read': 'none' })
    await passes(home, spans.leftWork)
    expect(await holder(anan, waits)).toEqual(['offered', anan.member])
    expect(await holder(boss, calm)).toEqual(['open', ploy.member])
    const left = await home.desk.inboxTail(boss, 'left', null)
    expect([left.cards.map(({ id }) => id), left.counts.left]).toEqual([[calm], 1])
    // Consoles list what is left by who is not there.
    const socket = await memberSocket(home.desk, boss)
    const { colleagues } = await frames<FrameToMember>(socket).next('hello')
    expect(colleagues.find(({ id }) => id === ploy.member)).toMatchObject({ presence: 'away', reachable: true })
    socket.close()
    expect(await holder(narrowed, calm)).toBeUndefined()
    expect((await home.desk.inboxTail(narrowed, 'mine', null)).counts).toMatchObject({ mine: 0, waiting: 0 })
  })
})

describe('whoever sees what is theirs, and not what waits', () => {
  it('is told on coming back that an offer they missed meanwhile is out of sight', async () => {
    const narrowed = await become(ploy, { 'waiting.read': 'none' })
    const inquiry = await asked()
    const { upTo } = await frames<FrameToMember>(await memberSocket(home.desk, narrowed)).next('hello')
    await declares(narrowed, 'away')
    const socket = await memberSocket(home.desk, narrowed)
    socket.send(JSON.stringify({ t: 'resume', after: upTo }))
    const own = frames<FrameToMember>(socket)
    expect(await own.next('caught-up')).toMatchObject({ whole: true })
    expect(own.seen.filter(({ t }) => t === 'vanished')).toMatchObject([{ inquiry }])
  })
})
