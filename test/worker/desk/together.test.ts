/** Beside answering, at the real Desk: naming colleagues in a note, putting by, and seeing who else is in an inquiry. */
import { env } from 'cloudflare:workers'
import { uuidv7 } from 'uuidv7'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { InquiryAct } from '../../../shared/schema/command.ts'
import type { Colleague, FrameToMember, FrameToVisitor } from '../../../shared/schema/frame.ts'
import type { InquiryCard } from '../../../shared/schema/inquiry.ts'
import type { MemberPrincipal } from '../../../worker/desk/principal.ts'
import { all, batch, sql } from '../../../worker/record/sql.ts'
import { act, arrives, asks, flushed, frames, house, memberSocket, open, passes } from './house.ts'
import type { House } from './house.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: Date.now(), toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

const hour = 3_600_000

/** An inquiry that Ploy has and has answered; Nurul is a colleague, Olga of another team. */
async function answered() {
  const home = await house()
  const ploy = await home.member('Ploy')
  const nurul = await home.member('Nurul')
  const sales = uuidv7()
  await batch(env.DB, [
    sql`INSERT INTO team (workspace, id, name, function, created_at) VALUES (${home.workspace}, ${sales}, 'Sales', 'sales', 0)`,
  ])
  const olga = await home.member('Olga', { team: sales })
  await arrives(home.desk, ploy)
  const inquiry = asks()
  const who = home.visitor('wipa')
  await home.desk.submit(who, inquiry)
  await does(home, ploy, inquiry.id, { type: 'accept' })
  await does(home, ploy, inquiry.id, { type: 'reply', id: uuidv7(), text: 'We have it.' })
  return { home, ploy, nurul, olga, who, id: inquiry.id }
}

async function does({ desk }: House, by: MemberPrincipal, inquiry: string, what: InquiryAct) {
  return desk.command(by, act(inquiry, 9_999, what))
}

async function cardFor({ desk }: House, by: MemberPrincipal, id: string): Promise<InquiryCard | undefined> {
  return (await desk.inboxTail(by, 'mine', null)).cards.find((card) => card.id === id)
}

const naming = (...mentions: string[]): InquiryAct => ({ type: 'note', id: uuidv7(), text: 'Have a look', mentions })

describe('a note that names a colleague', () => {
  it('lets them see it, asks them, and stands first with them until they have seen it', async () => {
    const { home, ploy, olga, id } = await answered()
    expect(await cardFor(home, olga, id)).toBe(undefined)
    expect(await does(home, ploy, id, naming(olga.member, olga.member, ploy.member))).toMatchObject({ kind: 'done' })
    const card = await cardFor(home, olga, id)
    expect(card).toMatchObject({
      asked: [olga.member],
      unseen: [{ member: olga.member, how: 'asked', by: ploy.member }],
    })
    expect(await does(home, olga, id, { type: 'note', id: uuidv7(), text: 'Looks fine' })).toMatchObject({
      kind: 'done',
    })
    expect(await cardFor(home, olga, id)).toMatchObject({ unseen: [] })
    await does(home, ploy, id, naming(olga.member))
    expect(await cardFor(home, olga, id)).toMatchObject({ unseen: [{ member: olga.member }] })
  })

  it('tells whoever is not there, once for each note', async () => {
    const { home, ploy, nurul, id } = await answered()
    const mails = async () => {
      await flushed(home.desk)
      return all(env.DB, sql`SELECT body FROM outbox WHERE workspace = ${home.workspace}`)
    }
    await does(home, ploy, id, naming(nurul.member))
    expect(await mails()).toEqual([{ body: JSON.stringify({ mail: 'asked', inquiry: id, member: nurul.member }) }])
    await arrives(home.desk, nurul)
    await does(home, ploy, id, naming(nurul.member))
    expect(await mails()).toHaveLength(1)
  })

  it('of somebody who is none of us, or once it is closed, is refused with the field', async () => {
    const { home, ploy, nurul, id } = await answered()
    const stranger = await does(home, ploy, id, naming(uuidv7()))
    expect(stranger).toMatchObject({ because: 'not-available', field: 'act.mentions' })
    await does(home, ploy, id, { type: 'resolve', outcome: 'resolved' })
    const closed = await does(home, ploy, id, naming(nurul.member))
    expect(closed).toMatchObject({ because: 'already-closed', field: 'act.mentions' })
    expect(await does(home, ploy, id, naming())).toMatchObject({ kind: 'done' })
  })
})

describe('an inquiry that is put by', () => {
  const until = (ms: number): InquiryAct => ({ type: 'snooze', until: Date.now() + ms })

  it('is not among those at hand, and comes back at its time, until something is done with it', async () => {
    const { home, ploy, id } = await answered()
    const count = async () => (await home.desk.inboxTail(ploy, 'mine', null)).counts.mine
    await does(home, ploy, id, until(2 * hour))
    expect(await cardFor(home, ploy, id)).toMatchObject({ state: 'open', snoozedUntil: Date.now() + 2 * hour })
    expect(await count()).toBe(0)
    await passes(home, 2 * hour)
    const back = await cardFor(home, ploy, id)
    expect(back).toMatchObject({ wokeAt: Date.now() })
    expect(back).not.toHaveProperty('snoozedUntil')
    expect(await count()).toBe(1)
    await does(home, ploy, id, { type: 'note', id: uuidv7(), text: 'Asked the store' })
    expect(await cardFor(home, ploy, id)).not.toHaveProperty('wokeAt')
  })

  it.each<[string, (given: Awaited<ReturnType<typeof answered>>) => Promise<unknown>]>([
    [
      'its visitor writes',
      ({ home, who, id }) => home.desk.visit(who, id, { type: 'message', id: uuidv7(), text: 'And?' }),
    ],
    ['it is taken up by hand', ({ home, ploy, id }) => does(home, ploy, id, { type: 'wake' })],
    ['it is closed', ({ home, ploy, id }) => does(home, ploy, id, { type: 'resolve', outcome: 'resolved' })],
  ])('is no longer when %s', async (_, happens) => {
    const given = await answered()
    await does(given.home, given.ploy, given.id, until(2 * hour))
    await happens(given)
    const told = await given.home.desk.threadTail(given.ploy, given.id)
    expect(told).toMatchObject({ kind: 'done', value: { card: { id: given.id } } })
    expect(told).not.toHaveProperty('value.card.snoozedUntil')
    expect(told).not.toHaveProperty('value.card.wokeAt')
  })

  it.each([
    ['away', 1],
    ['busy', 0],
  ] as const)('is told of when its time comes, to whoever has it and is %s: %i times', async (presence, times) => {
    const { home, ploy, id } = await answered()
    const woke = JSON.stringify({ mail: 'woke', inquiry: id, member: ploy.member })
    await does(home, ploy, id, until(2 * hour))
    await home.desk.command(ploy, { on: 'presence', commandId: uuidv7(), presence })
    await passes(home, 2 * hour)
    await passes(home, 2 * hour)
    await flushed(home.desk)
    const told = await all<{ body: string }>(env.DB, sql`SELECT body FROM outbox WHERE workspace = ${home.workspace}`)
    expect(told.filter(({ body }) => body === woke)).toHaveLength(times)
  })

  it('takes half a place of whoever has it', async () => {
    const { home, ploy, id } = await answered()
    const socket = frames<FrameToMember>(await memberSocket(home.desk, ploy))
    await does(home, ploy, id, until(hour))
    const loadIs = (load: number) => (frame: { colleagues: Colleague[] }) =>
      frame.colleagues.find((one) => one.id === ploy.member)!.load === load
    expect(await socket.next('colleagues', loadIs(0.5))).toBeTruthy()
  })

  it.each<[string, number, string]>([
    ['in the past', -1, 'invalid-input'],
    ['a year ahead', 365 * 24 * hour, 'invalid-input'],
  ])('%s is refused', async (_, ms, because) => {
    const { home, ploy, id } = await answered()
    expect(await does(home, ploy, id, until(ms))).toMatchObject({ because, field: 'act.until' })
  })

  it('is refused before anybody answered, and to whoever does not have it', async () => {
    const { home, ploy, nurul, id } = await answered()
    expect(await does(home, nurul, id, until(hour))).toMatchObject({ because: 'not-found' })
    const fresh = asks()
    await home.desk.submit(home.visitor('other'), fresh)
    await does(home, ploy, fresh.id, { type: 'accept' })
    expect(await does(home, ploy, fresh.id, until(hour))).toMatchObject({ because: 'not-available' })
  })
})

describe('two people in one inquiry', () => {
  it('see each other, and that the other writes; who leaves is gone, and strangers are told nothing', async () => {
    const { home, ploy, olga, id } = await answered()
    const boss = await home.member('Wanida', { role: 'manager' })
    const sockets = {
      ploy: await memberSocket(home.desk, ploy),
      boss: await memberSocket(home.desk, boss),
      olga: await memberSocket(home.desk, olga),
    }
    const heard = { ploy: frames<FrameToMember>(sockets.ploy), boss: frames<FrameToMember>(sockets.boss) }
    const strange = frames<FrameToMember>(sockets.olga)
    const says = (socket: WebSocket, frame: object) => socket.send(JSON.stringify(frame))
    says(sockets.ploy, { t: 'looking', inquiry: id })
    const are =
      (...members: string[]) =>
      (frame: { members: string[] }) =>
        JSON.stringify(frame.members.toSorted()) === JSON.stringify(members.toSorted())
    await heard.ploy.next('looking', are(ploy.member))
    says(sockets.olga, { t: 'looking', inquiry: id })
    says(sockets.boss, { t: 'looking', inquiry: id })
    await heard.ploy.next('looking', are(ploy.member, boss.member))
    await heard.boss.next('looking', are(ploy.member, boss.member))
    heard.ploy.seen.length = 0
    says(sockets.boss, { t: 'typing', inquiry: id, note: true })
    expect(await heard.ploy.next('typing')).toEqual({ t: 'typing', inquiry: id, member: boss.member })
    says(sockets.boss, { t: 'looking', inquiry: null })
    await heard.ploy.next('looking', are(ploy.member))
    expect(strange.seen.filter(({ t }) => t === 'looking' || t === 'typing')).toEqual([])
  })

  it('are told nothing more of it once it went where they cannot see it', async () => {
    const home = await house()
    const [ploy, boss] = [await home.member('Ploy'), await home.member('Wanida', { role: 'manager' })]
    const inquiry = asks()
    await home.desk.submit(home.visitor('wipa'), inquiry)
    const sockets = { ploy: await memberSocket(home.desk, ploy), boss: await memberSocket(home.desk, boss) }
    const heard = { ploy: frames<FrameToMember>(sockets.ploy), boss: frames<FrameToMember>(sockets.boss) }
    // It waits, and everybody of the team may look at it.
    for (const who of ['ploy', 'boss'] as const)
      sockets[who].send(JSON.stringify({ t: 'looking', inquiry: inquiry.id }))
    await heard.ploy.next('looking', ({ members }) => members.length === 2)
    expect(await does(home, boss, inquiry.id, { type: 'assign', member: boss.member })).toMatchObject({ kind: 'done' })
    await heard.ploy.next('vanished')
    heard.ploy.seen.length = 0
    sockets.boss.send(JSON.stringify({ t: 'typing', inquiry: inquiry.id, note: true }))
    sockets.boss.send(JSON.stringify({ t: 'looking', inquiry: null }))
    sockets.boss.send(JSON.stringify({ t: 'resume', after: 0 }))
    await heard.boss.next('caught-up')
    sockets.ploy.send(JSON.stringify({ t: 'resume', after: 0 }))
    await heard.ploy.next('caught-up')
    expect(heard.ploy.seen.filter(({ t }) => t === 'looking' || t === 'typing')).toEqual([])
  })

  it('a visitor hears of their assistant’s reply alone, never of a note', async () => {
    const { home, ploy, who, id } = await answered()
    const ticket = await home.desk.visitorTicket(who, id)
    if (ticket.kind === 'refused') throw new Error(ticket.because)
    const page = frames<FrameToVisitor>(await open(home.desk, 'visitor', ticket.value.ticket, who.origin))
    await page.next('hello')
    const socket = await memberSocket(home.desk, ploy)
    socket.send(JSON.stringify({ t: 'typing', inquiry: id, note: true }))
    // Answered in order: by then the note would have been told of.
    socket.send(JSON.stringify({ t: 'resume', after: 0 }))
    await frames<FrameToMember>(socket).next('caught-up')
    expect(page.seen.filter(({ t }) => t === 'typing')).toEqual([])
    socket.send(JSON.stringify({ t: 'typing', inquiry: id }))
    expect(await page.next('typing')).toEqual({ t: 'typing', name: 'Ploy' })
  })
})
