import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { uuidv7 } from 'uuidv7'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { FrameToMember, FrameToVisitor } from '../../../shared/schema/frame.ts'
import type { Desk } from '../../../worker/desk/desk.ts'
import { act, arrives, asks, frames, house, memberSocket, open } from './house.ts'
import type { House } from './house.ts'

afterEach(() => {
  vi.useRealTimers()
})

/** Lets time pass, for the Desk as for everybody, and rings what became due. */
async function passes(desk: DurableObjectStub<Desk>, ms: number): Promise<void> {
  vi.useFakeTimers({ now: Date.now() + ms, toFake: ['Date'] })
  await desk.tick()
}

/** An inquiry and its visitor's socket. */
async function visitorSocket({ desk, visitor }: House, name = 'wipa') {
  const who = visitor(name)
  const inquiry = asks()
  await desk.submit(who, inquiry)
  const ticket = await desk.visitorTicket(who, inquiry.id)
  if (ticket.kind !== 'done') throw new Error(ticket.because)
  const socket = await open(desk, 'visitor', ticket.value.ticket, who.origin)
  return { who, inquiry, socket, page: frames<FrameToVisitor>(socket) }
}

describe('a socket', () => {
  it('carries commands and answers each with an ack', async () => {
    const home = await house()
    const { socket, page } = await visitorSocket(home)
    await page.next('hello')
    const ref = uuidv7()
    socket.send(JSON.stringify({ t: 'send', ref, command: { type: 'message', id: uuidv7(), text: 'Hi' } }))
    const ack = await page.next('ack')
    expect(ack).toMatchObject({ ref, outcome: { kind: 'done', upTo: 3 } })
  })

  it('is answered its heartbeat without waking the Desk', async () => {
    const home = await house()
    const { socket } = await visitorSocket(home)
    const pong = new Promise((resolve) => {
      socket.addEventListener('message', (event) => {
        if (event.data === 'pong') resolve(true)
      })
    })
    await evictDurableObject(home.desk, { webSockets: 'hibernate' })
    socket.send('ping')
    expect(await pong).toBe(true)
  })

  it('lives on through hibernation', async () => {
    const home = await house()
    const ploy = await home.member('Ploy')
    const { page } = await visitorSocket(home)
    await arrives(home.desk, ploy)
    await evictDurableObject(home.desk, { webSockets: 'hibernate' })
    const [card] = (await home.desk.inboxTail(ploy, 'mine', null)).cards
    await home.desk.command(ploy, act(card!.id, card!.version, { type: 'accept' }))
    expect((await page.next('event', (frame) => frame.inquiry.state === 'open')).inquiry.assistant?.name).toBe('Ploy')
  })

  const nonsense: [string, string | ArrayBuffer][] = [
    ['no JSON', 'hello?'],
    ['an unknown op', '{"t":"drop"}'],
    ['a missing field', '{"t":"resume"}'],
    ['a field too many', '{"t":"typing","__proto__":{},"x":1}'],
    ['a wrong type', '{"t":"resume","after":"1"}'],
    ['an array', '[]'],
    ['a bare null', 'null'],
    ['something binary', new Uint8Array([1, 2, 3]).buffer],
    ['something far too long', JSON.stringify({ t: 'resume', after: 1, pad: 'x'.repeat(70_000) })],
    ["a member's frame", JSON.stringify({ t: 'typing', inquiry: uuidv7() })],
  ]
  it.each(nonsense)('that sends %s is closed, and nobody else notices', async (_, data) => {
    const home = await house()
    const { socket, page, who, inquiry } = await visitorSocket(home)
    socket.send(data)
    expect(['invalid-input', 'too-large']).toContain((await page.next('bye')).because)
    expect(await home.desk.look(who, inquiry.id, 0, false)).toMatchObject({ kind: 'done' })
  })

  it('that sends too much is told to wait', async () => {
    const home = await house()
    const { socket, page } = await visitorSocket(home)
    for (let at = 0; at < 40; at++) socket.send('{"t":"typing"}')
    expect(await page.next('bye')).toMatchObject({ because: 'too-many', retryAfterMs: 10_000 })
  })

  it('that was told goodbye does nothing more, though its client keeps its end open', async () => {
    const home = await house()
    const boss = await home.member('Wanida', { role: 'manager' })
    const { inquiry } = await visitorSocket(home)
    const socket = await memberSocket(home.desk, boss)
    const texts = await runInDurableObject(home.desk, async (desk) => {
      const [seat] = desk.context.seats.ofMember(boss.member)
      await desk.hangUp(boss.member, boss.session)
      const command = act(inquiry.id, 9, { type: 'note', id: uuidv7(), text: 'said after signing out' })
      await desk.webSocketMessage(seat!, JSON.stringify({ t: 'send', command }))
      return desk.context.live.messages.of(inquiry.id, 0, true).map((message) => message.text)
    })
    expect(texts).toEqual([inquiry.question])
    expect(frames<FrameToMember>(socket).seen.map((frame) => frame.t)).not.toContain('ack')
  })

  it('gives way when a visitor opens one too many', async () => {
    const home = await house()
    const { who, inquiry, page } = await visitorSocket(home)
    for (let at = 0; at < 4; at++) {
      const ticket = await home.desk.visitorTicket(who, inquiry.id)
      if (ticket.kind !== 'done') throw new Error(ticket.because)
      await open(home.desk, 'visitor', ticket.value.ticket, who.origin)
    }
    expect(await page.next('bye')).toMatchObject({ because: 'too-many-sockets' })
  })

  it('tells each side that the other types, and nobody else', async () => {
    const home = await house()
    const [ploy, nurul] = [await home.member('Ploy'), await home.member('Nurul', { capacity: 0 })]
    const console_ = await arrives(home.desk, ploy)
    const [own, other] = [frames<FrameToMember>(console_), frames<FrameToMember>(await memberSocket(home.desk, nurul))]
    const { socket, page, inquiry } = await visitorSocket(home)
    await home.desk.command(ploy, act(inquiry.id, 3, { type: 'accept' }))
    socket.send('{"t":"typing"}')
    expect(await own.next('typing')).toEqual({ t: 'typing', inquiry: inquiry.id })
    console_.send(JSON.stringify({ t: 'typing', inquiry: inquiry.id }))
    expect(await page.next('typing')).toEqual({ t: 'typing', name: 'Ploy' })
    expect(other.seen.some((frame) => frame.t === 'typing')).toBe(false)
  })
})

describe('resuming', () => {
  it('gives a console everything it missed, whole and in one piece', async () => {
    const home = await house()
    const ploy = await home.member('Ploy')
    const first = frames<FrameToMember>(await arrives(home.desk, ploy))
    const { upTo } = await first.next('hello')
    const { who, inquiry } = await visitorSocket(home)
    await home.desk.command(ploy, act(inquiry.id, 3, { type: 'accept' }))
    for (const text of ['one', 'two', 'three'])
      await home.desk.visit(who, inquiry.id, { type: 'message', id: uuidv7(), text })
    const again = await memberSocket(home.desk, ploy)
    const missed = frames<FrameToMember>(again)
    again.send(JSON.stringify({ t: 'resume', after: upTo }))
    expect(await missed.next('caught-up')).toMatchObject({ whole: true })
    const event = await missed.next('event')
    expect(event.messages.map((message) => message.text)).toEqual([inquiry.question, 'one', 'two', 'three'])
    expect(event.card).toMatchObject({ state: 'open', version: 7 })
  })

  it('says so when too much was missed', async () => {
    const home = await house()
    const ploy = await home.member('Ploy')
    for (let at = 0; at < 4; at++) await home.desk.submit(home.visitor(`v${at}`), asks())
    await runInDurableObject(home.desk, async ({ context }, state) => {
      await context.flusher.drain()
      state.storage.sql.exec('DELETE FROM journal WHERE n <= 2')
    })
    const socket = await memberSocket(home.desk, ploy)
    const seen = frames<FrameToMember>(socket)
    socket.send(JSON.stringify({ t: 'resume', after: 0 }))
    expect(await seen.next('caught-up')).toMatchObject({ whole: false })
  })

  it('works by long poll where sockets fail: an answer as soon as there is news', async () => {
    const home = await house()
    const ploy = await home.member('Ploy')
    const { who, inquiry } = await visitorSocket(home)
    await arrives(home.desk, ploy)
    const looking = home.desk.look(who, inquiry.id, 3, true)
    const news = home.desk.news(ploy, (await home.desk.status()).journal)
    await home.desk.command(ploy, act(inquiry.id, 3, { type: 'accept' }))
    expect(await looking).toMatchObject({ value: { inquiry: { state: 'open' }, upTo: 4 } })
    const { frames: told } = await news
    expect(told.some((frame) => frame.t === 'event' && frame.card.state === 'open')).toBe(true)
  })
})

describe('who is there', () => {
  it('a member whose last socket closed keeps their offers for the grace, then they go to others', async () => {
    const home = await house()
    const [ploy, nurul] = [await home.member('Ploy'), await home.member('Nurul')]
    const socket = await arrives(home.desk, ploy)
    const inquiry = asks()
    await home.desk.submit(home.visitor('wipa'), inquiry)
    await arrives(home.desk, nurul)
    socket.close()
    await vi.waitFor(async () => expect((await home.desk.status()).sockets.members).toBe(1))
    await passes(home.desk, 30_000)
    expect((await home.desk.inboxTail(ploy, 'mine', null)).cards).toMatchObject([{ id: inquiry.id }])
    await passes(home.desk, 16_000)
    expect((await home.desk.inboxTail(nurul, 'mine', null)).cards).toMatchObject([{ id: inquiry.id, state: 'offered' }])
  })

  it('a deploy that drops every socket without a word makes nobody absent before they had time to come back', async () => {
    const home = await house()
    const ploy = await home.member('Ploy')
    await arrives(home.desk, ploy)
    const { inquiry } = await visitorSocket(home)
    await evictDurableObject(home.desk, { webSockets: 'close' })
    const present = () =>
      runInDurableObject(home.desk, ({ context }) => [
        context.roster.attendanceOf(ploy.member).reachable,
        context.live.inquiry(inquiry.id)!.state.visitorHere,
      ])
    // The watch finds them without a socket: only now their grace begins.
    await passes(home.desk, 121_000)
    await passes(home.desk, 40_000)
    expect(await present()).toEqual([true, true])
    await passes(home.desk, 60_000)
    expect(await present()).toEqual([false, false])
  })

  it('a visitor who closed the page counts as gone after the grace, and is there again when they come back', async () => {
    const home = await house()
    const boss = await home.member('Wanida', { role: 'manager', capacity: 0 })
    const { who, inquiry, socket } = await visitorSocket(home)
    socket.close()
    await vi.waitFor(async () => expect((await home.desk.status()).sockets.visitors).toBe(0))
    await passes(home.desk, 80_000)
    expect((await home.desk.inboxTail(boss, 'waiting', null)).cards).toMatchObject([{ visitorHere: true }])
    await passes(home.desk, 20_000)
    expect((await home.desk.inboxTail(boss, 'waiting', null)).cards).toMatchObject([{ visitorHere: false }])
    await home.desk.visit(who, inquiry.id, { type: 'return' })
    expect((await home.desk.inboxTail(boss, 'waiting', null)).cards).toMatchObject([{ visitorHere: true }])
  })

  it('sockets close when their session is signed out, and when it has lasted its twelve hours', async () => {
    const home = await house()
    const [ploy, nurul] = [await home.member('Ploy'), await home.member('Nurul')]
    const [one, other] = [
      frames<FrameToMember>(await arrives(home.desk, ploy)),
      frames<FrameToMember>(await arrives(home.desk, nurul)),
    ]
    await home.desk.hangUp(ploy.member, ploy.session)
    expect(await one.next('bye')).toMatchObject({ because: 'signed-out' })
    expect(other.seen.some((frame) => frame.t === 'bye')).toBe(false)
    await passes(home.desk, 12 * 3_600_000 + 1)
    expect(await other.next('bye')).toMatchObject({ because: 'signed-out' })
  })

  it('tells everybody waiting their new place when the queue moves', async () => {
    const home = await house()
    const first = await visitorSocket(home, 'first')
    const second = await visitorSocket(home, 'second')
    expect(await home.desk.look(second.who, second.inquiry.id, 0, false)).toMatchObject({
      value: { inquiry: { position: 2 } },
    })
    await home.desk.visit(first.who, first.inquiry.id, { type: 'end' })
    expect((await second.page.next('event', (frame) => frame.inquiry.position === 1)).inquiry.state).toBe('waiting')
  })

  it('a duty that breaks stays due, keeps no other waiting, and is done once that is mended', async () => {
    const home = await house()
    const ploy = await home.member('Ploy')
    await arrives(home.desk, ploy)
    const [broken, sound] = [asks(), asks()]
    await home.desk.submit(home.visitor('wipa'), broken)
    await home.desk.submit(home.visitor('somchai'), sound)
    const whole = await runInDurableObject(home.desk, ({ context }, state) => {
      const { sql } = state.storage
      context.settle()
      const [row] = sql.exec<{ state: string }>('SELECT state FROM live WHERE inquiry = ?', broken.id).toArray()
      sql.exec(`UPDATE live SET state = '{' WHERE inquiry = ?`, broken.id)
      context.live.forget()
      return row!.state
    })
    const waiting = async () => {
      return runInDurableObject(home.desk, ({ context }) => context.live.unassigned(10))
    }
    await passes(home.desk, 46_000)
    expect(await waiting()).toEqual([sound.id])
    await runDurableObjectAlarm(home.desk)
    await runInDurableObject(home.desk, async (_, state) => {
      expect(await state.storage.getAlarm()).not.toBeNull()
      state.storage.sql.exec('UPDATE live SET state = ? WHERE inquiry = ?', whole, broken.id)
    })
    await passes(home.desk, 61_000)
    expect((await waiting()).sort()).toEqual([broken.id, sound.id].sort())
  })
})
