import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { uuidv7 } from 'uuidv7'
import { describe, expect, it, vi } from 'vitest'
import type { FrameToMember, FrameToVisitor } from '../../../shared/schema/frame.ts'
import { all, batch, sql } from '../../../worker/record/sql.ts'
import { raiseRevision } from '../../../worker/record/workspaces.ts'
import { faulty, overloaded } from './faulty-record.ts'
import { act, arrives, asks, flushed, frames, house, memberSocket, open, withRecord } from './house.ts'

describe('an inquiry goes from the page to one assistant and back', () => {
  it('waits when nobody is there, and is offered the moment somebody is', async () => {
    const { desk, member, visitor } = await house()
    const inquiry = asks()
    const asked = await desk.submit(visitor('wipa'), inquiry)
    expect(asked).toMatchObject({
      kind: 'done',
      value: { repeated: false, thread: { inquiry: { state: 'waiting', position: 1 } } },
    })
    const ploy = await member('Ploy')
    await arrives(desk, ploy)
    const tail = await desk.inboxTail(ploy, 'mine', null)
    expect(tail.cards).toMatchObject([{ id: inquiry.id, state: 'offered', assignee: ploy.member }])
  })

  it('is accepted, answered, ended and rated, each side seeing the other live', async () => {
    const { desk, member, visitor } = await house()
    const wipa = visitor('wipa')
    const ploy = await member('Ploy')
    const console_ = frames<FrameToMember>(await arrives(desk, ploy))
    const inquiry = asks()
    await desk.submit(wipa, inquiry)
    const ticket = await desk.visitorTicket(wipa, inquiry.id)
    if (ticket.kind !== 'done') throw new Error(ticket.because)
    const page = frames<FrameToVisitor>(await open(desk, 'visitor', ticket.value.ticket, wipa.origin))
    await page.next('hello')
    const offered = await console_.next('event', (frame) => frame.card.state === 'offered')
    await desk.command(ploy, act(inquiry.id, offered.card.version, { type: 'accept' }))
    const accepted = await page.next('event', (frame) => frame.inquiry.state === 'open')
    expect(accepted.inquiry.assistant).toEqual({ id: ploy.member, name: 'Ploy' })
    await desk.command(
      ploy,
      act(inquiry.id, accepted.inquiry.version, { type: 'reply', id: uuidv7(), text: 'Yes, 40 pieces.' }),
    )
    const answered = await page.next('event', (frame) => frame.messages.length > 0)
    expect(answered.messages).toMatchObject([{ from: 'member', text: 'Yes, 40 pieces.', note: false }])
    await desk.visit(wipa, inquiry.id, { type: 'message', id: uuidv7(), text: 'Thank you!' })
    await console_.next('event', (frame) => frame.messages.some((message) => message.text === 'Thank you!'))
    await desk.visit(wipa, inquiry.id, { type: 'end' })
    const rated = await desk.visit(wipa, inquiry.id, { type: 'rate', score: 5, comment: 'Quick' })
    expect(rated).toMatchObject({ kind: 'done', inquiry: { ended: true, rating: { score: 5, comment: 'Quick' } } })
    for (const score of [4, 9])
      expect(await desk.visit(wipa, inquiry.id, { type: 'recommend', score })).toMatchObject({
        inquiry: { recommend: score },
      })
    await console_.next('event', ({ card }) => card.rating === 5 && card.recommend === 9)
  })

  it('is not recommended where the site does not ask for it', async () => {
    const { workspace, site, desk, visitor } = await house()
    const inquiry = asks()
    await desk.submit(visitor('wipa'), inquiry)
    await desk.visit(visitor('wipa'), inquiry.id, { type: 'end' })
    const recommend = () => desk.visit(visitor('wipa'), inquiry.id, { type: 'recommend', score: 9 })
    expect(await recommend()).toMatchObject({ kind: 'done' })
    const [, revision] = await batch(env.DB, [
      sql`UPDATE site SET settings = json_remove(settings, '$.asksRecommend') WHERE id = ${site}`,
      raiseRevision(workspace),
    ])
    await desk.refresh((revision!.results[0] as { revision: number }).revision)
    expect(await recommend()).toMatchObject({ kind: 'refused', because: 'not-available' })
  })

  it('shows notes to members and never to the visitor, and resuming leaves no gap around them', async () => {
    const { desk, member, visitor } = await house()
    const wipa = visitor('wipa')
    const ploy = await member('Ploy')
    await arrives(desk, ploy)
    const inquiry = asks()
    await desk.submit(wipa, inquiry)
    await desk.command(ploy, act(inquiry.id, 3, { type: 'accept' }))
    await desk.command(ploy, act(inquiry.id, 4, { type: 'note', id: uuidv7(), text: 'asks every week' }))
    await desk.command(ploy, act(inquiry.id, 5, { type: 'reply', id: uuidv7(), text: 'Hello' }))
    const thread = await desk.look(wipa, inquiry.id, 0, false)
    expect(thread).toMatchObject({ value: { upTo: 6, messages: [{ seq: 2 }, { seq: 6, text: 'Hello' }] } })
    expect(JSON.stringify(thread)).not.toContain('asks every week')
    const inside = await desk.threadTail(ploy, inquiry.id)
    expect(JSON.stringify(inside)).toContain('asks every week')
  })

  it('goes to the next person when the offer runs out, and two misses in a row send a person away', async () => {
    const { desk, member, visitor } = await house()
    const ploy = await member('Ploy')
    await arrives(desk, ploy)
    const inquiry = asks()
    await desk.submit(visitor('wipa'), inquiry)
    const nurul = await member('Nurul')
    await arrives(desk, nurul)
    vi.useFakeTimers({ now: Date.now() + 46_000, toFake: ['Date'] })
    try {
      await runDurableObjectAlarm(desk)
      expect((await desk.inboxTail(nurul, 'mine', null)).cards).toMatchObject([{ id: inquiry.id, state: 'offered' }])
      expect((await desk.inboxTail(ploy, 'mine', null)).cards).toEqual([])
      expect(await desk.command(ploy, act(inquiry.id, 3, { type: 'accept' }))).toMatchObject({
        because: 'already-taken',
      })
      vi.setSystemTime(Date.now() + 46_000)
      await desk.tick()
      // Whoever comes too late is told so, not that they may not.
      expect(await desk.command(ploy, act(inquiry.id, 5, { type: 'accept' }))).toMatchObject({
        because: 'stale-version',
      })
      // Both have missed it once: it waits for one of them to come back, and nobody passes it to and fro. Its visitor
      // has been silent for too long, too.
      const waiting = await desk.inboxTail(nurul, 'waiting', null)
      expect(waiting.cards).toMatchObject([{ id: inquiry.id, state: 'callback-owed' }])
      await desk.command(ploy, { on: 'presence', commandId: uuidv7(), presence: 'busy' })
      await desk.command(ploy, { on: 'presence', commandId: uuidv7(), presence: 'available' })
      expect((await desk.inboxTail(ploy, 'mine', null)).cards).toMatchObject([{ id: inquiry.id }])
    } finally {
      vi.useRealTimers()
    }
  })

  it('never belongs to two: of twenty who accept at once, the one it was offered to has it', async () => {
    const { desk, member, visitor } = await house()
    const people = await Promise.all(['A', 'B', 'C', 'D', 'E'].map((name) => member(name, { role: 'admin' })))
    await arrives(desk, people[0]!)
    const inquiry = asks()
    await desk.submit(visitor('wipa'), inquiry)
    const outcomes = await Promise.all(
      [...people, ...people, ...people, ...people]
        .reverse()
        .map((one) => desk.command(one, act(inquiry.id, 3, { type: 'accept' }))),
    )
    const done = outcomes.filter((outcome) => outcome.kind === 'done')
    expect(done.length).toBe(4)
    for (const outcome of outcomes.filter((one) => one.kind === 'refused'))
      expect(outcome.because).toBe('already-taken')
    await flushed(desk)
    const spans = await all(env.DB, sql`SELECT member FROM span WHERE inquiry = ${inquiry.id}`)
    expect(spans).toEqual([{ member: people[0]!.member }])
  })

  it('shows a queue of any length, page by page', async () => {
    const { desk, member, visitor } = await house()
    const ploy = await member('Ploy')
    const asked = Array.from({ length: 203 }, () => asks())
    for (const [at, inquiry] of asked.entries()) await desk.submit(visitor(`v${at}`), inquiry)
    const first = await desk.inboxTail(ploy, 'waiting', null)
    const second = await desk.inboxTail(ploy, 'waiting', first.next)
    expect([first.cards.length, second.cards.length, second.next]).toEqual([200, 3, null])
    const shown = [...first.cards, ...second.cards].map((card) => card.id)
    expect(shown).toEqual(asked.map((inquiry) => inquiry.id))
  })

  it('gives a person no more than they have room for, however much they have done before', async () => {
    const { desk, member, visitor } = await house()
    const ploy = await member('Ploy', { capacity: 1 })
    await arrives(desk, ploy)
    for (let at = 0; at < 4; at++) await desk.submit(visitor(`v${at}`), asks())
    for (let done = 0; done < 3; done++) {
      const { cards } = await desk.inboxTail(ploy, 'mine', null)
      expect(cards).toMatchObject([{ state: 'offered' }])
      const { id, version } = cards[0]!
      await desk.command(ploy, act(id, version, { type: 'accept' }))
      await desk.command(ploy, act(id, version + 1, { type: 'resolve', outcome: 'resolved' }))
    }
    expect((await desk.inboxTail(ploy, 'waiting', null)).counts).toEqual({
      waiting: 0,
      mine: 1,
      owed: 0,
      team: 0,
      left: 0,
    })
  })

  it('shares a day of inquiries evenly among those who are there, and the late-comer is not flooded', async () => {
    const { desk, member, visitor } = await house()
    const early = [await member('Ploy', { capacity: 20 }), await member('Nurul', { capacity: 20 })]
    for (const one of early) await arrives(desk, one)
    for (let at = 0; at < 10; at++) await desk.submit(visitor(`v${at}`), asks())
    const late = await member('Anan', { capacity: 20 })
    await arrives(desk, late)
    for (let at = 10; at < 16; at++) await desk.submit(visitor(`v${at}`), asks())
    const given = await Promise.all(
      [...early, late].map(async (one) => (await desk.inboxTail(one, 'mine', null)).cards.length),
    )
    expect(given[0]! + given[1]!).toBeGreaterThanOrEqual(10)
    expect(Math.abs(given[0]! - given[1]!)).toBeLessThanOrEqual(1)
    expect(given.reduce((sum, count) => sum + count, 0)).toBe(16)
  })
})

describe('a repeat is harmless', () => {
  it('answers a repeated note as the first time, also to its author who may not see it any more, and tells nobody else', async () => {
    const { desk, member, visitor } = await house()
    const [wanida, farid] = [await member('Wanida', { role: 'manager' }), await member('Farid', { role: 'manager' })]
    const inquiry = asks()
    await desk.submit(visitor('wipa'), inquiry)
    const note = act(inquiry.id, 2, { type: 'note', id: uuidv7(), text: 'A dealer?' })
    const first = await desk.command(wanida, note)
    expect(await desk.command(wanida, note)).toEqual(first)
    const moved = { teams: [] }
    expect(await desk.command({ ...wanida, ...moved }, note)).toEqual({ kind: 'done', inquiry: null, presence: null })
    expect(await desk.command({ ...farid, ...moved }, note)).toMatchObject({ kind: 'refused', because: 'not-found' })
    expect(await desk.threadTail(wanida, inquiry.id)).toMatchObject({ value: { messages: { length: 2 } } })
  })

  it('gives the same inquiry again for the same id and content, and refuses other content', async () => {
    const { desk, visitor } = await house()
    const inquiry = asks()
    const first = await desk.submit(visitor('wipa'), inquiry)
    const again = await Promise.all(Array.from({ length: 20 }, () => desk.submit(visitor('wipa'), inquiry)))
    for (const one of again) expect(one).toMatchObject({ kind: 'done', value: { repeated: true, thread: { upTo: 2 } } })
    expect(first).toMatchObject({ value: { repeated: false } })
    expect(await desk.submit(visitor('wipa'), { ...inquiry, question: 'Other' })).toMatchObject({
      because: 'id-reused',
    })
    expect(await desk.submit(visitor('other'), inquiry)).toMatchObject({ because: 'id-reused' })
  })

  it('gives a member the first outcome again, and does the thing once', async () => {
    const { desk, member, visitor } = await house()
    const ploy = await member('Ploy')
    await arrives(desk, ploy)
    const inquiry = asks()
    await desk.submit(visitor('wipa'), inquiry)
    await desk.command(ploy, act(inquiry.id, 3, { type: 'accept' }))
    const reply = act(inquiry.id, 4, { type: 'reply', id: uuidv7(), text: 'Hello' })
    const [one, two] = [await desk.command(ploy, reply), await desk.command(ploy, reply)]
    expect(two).toEqual(one)
    const thread = await desk.look(visitor('wipa'), inquiry.id, 0, false)
    expect(thread.kind === 'done' && thread.value.messages.length).toBe(2)
  })

  it('refuses what was decided on an older state, and shows how it stands now', async () => {
    const { desk, member, visitor } = await house()
    const ploy = await member('Ploy')
    await arrives(desk, ploy)
    const inquiry = asks()
    await desk.submit(visitor('wipa'), inquiry)
    await desk.command(ploy, act(inquiry.id, 3, { type: 'accept' }))
    const stale = await desk.command(ploy, act(inquiry.id, 3, { type: 'resolve', outcome: 'resolved' }))
    expect(stale).toMatchObject({ kind: 'refused', because: 'stale-version', inquiry: { state: 'open', version: 4 } })
  })
})

describe('who may see what', () => {
  it('answers a foreign visitor, another site and an absent inquiry alike', async () => {
    const { desk, visitor } = await house()
    const inquiry = asks()
    await desk.submit(visitor('wipa'), inquiry)
    const foreign = await desk.look(visitor('mallory'), inquiry.id, 0, false)
    const absent = await desk.look(visitor('wipa'), uuidv7(), 0, false)
    expect(foreign).toEqual(absent)
    expect(foreign).toEqual({ kind: 'refused', because: 'not-found' })
  })

  it('lets no page in that is not on the list', async () => {
    const { desk, visitor, site } = await house()
    for (const origin of [
      'https://evil.example',
      'http://shop.example',
      'https://shop.example.evil.example',
      'null',
      null,
    ]) {
      expect(await desk.submit({ ...visitor('x'), origin }, asks())).toEqual({
        kind: 'refused',
        because: 'origin-not-allowed',
      })
      expect(await desk.publicSite({ site, origin }, null)).toEqual({ kind: 'refused', because: 'origin-not-allowed' })
    }
  })

  it("shows an assistant what waits and what is theirs, and a colleague's inquiry to nobody but managers", async () => {
    const { desk, member, visitor } = await house()
    const [ploy, nurul, boss] = [
      await member('Ploy'),
      await member('Nurul'),
      await member('Wanida', { role: 'manager' }),
    ]
    await arrives(desk, ploy)
    const inquiry = asks('my secret question')
    await desk.submit(visitor('wipa'), inquiry)
    await desk.command(ploy, act(inquiry.id, 3, { type: 'accept' }))
    expect(await desk.threadTail(nurul, inquiry.id)).toEqual({ kind: 'refused', because: 'not-found' })
    expect(JSON.stringify(await desk.inboxTail(nurul, 'all', null))).not.toContain('my secret question')
    expect(JSON.stringify(await desk.threadTail(boss, inquiry.id))).toContain('my secret question')
    // A new id, and that of its first message.
    for (const id of [uuidv7(), inquiry.id]) {
      expect(await desk.command(nurul, act(inquiry.id, 4, { type: 'note', id, text: 'x' }))).toEqual({
        kind: 'refused',
        because: 'not-found',
      })
    }
  })

  it('takes a card away from consoles that may not see it any more', async () => {
    const { desk, member, visitor } = await house()
    const [ploy, nurul] = [await member('Ploy'), await member('Nurul', { capacity: 0 })]
    const watching = frames<FrameToMember>(await memberSocket(desk, nurul))
    const inquiry = asks()
    await desk.submit(visitor('wipa'), inquiry)
    await watching.next('event', (frame) => frame.card.state === 'waiting')
    await arrives(desk, ploy)
    expect(await watching.next('vanished')).toMatchObject({ inquiry: inquiry.id })
  })
})

describe('tickets', () => {
  it('let one socket in, once, for the page they were made for', async () => {
    const { desk, visitor } = await house()
    const wipa = visitor('wipa')
    const inquiry = asks()
    await desk.submit(wipa, inquiry)
    const ticket = await desk.visitorTicket(wipa, inquiry.id)
    if (ticket.kind !== 'done') throw new Error(ticket.because)
    const stolen = frames<FrameToVisitor>(await open(desk, 'visitor', ticket.value.ticket, 'https://evil.example'))
    expect(await stolen.next('bye')).toMatchObject({ because: 'ticket-refused' })
    const reused = frames<FrameToVisitor>(await open(desk, 'visitor', ticket.value.ticket, wipa.origin))
    expect(await reused.next('bye')).toMatchObject({ because: 'ticket-refused' })
  })
})

describe('a turn that throws', () => {
  it('leaves everything as it was, in memory and in storage', async () => {
    const { desk, visitor } = await house()
    const inquiry = asks()
    await desk.submit(visitor('wipa'), inquiry)
    const before = await desk.status()
    await runInDurableObject(desk, (instance) => {
      const { context } = instance
      expect(() =>
        context.turn((turn) => {
          turn.happen(context.live.inquiry(inquiry.id)!, [
            { type: 'ended', actor: { kind: 'visitor', id: 'x' }, data: {} },
          ])
          throw new Error('planted')
        }),
      ).toThrow('planted')
      expect(context.live.inquiry(inquiry.id)!.state.ended).toBe(false)
    })
    expect(await desk.status()).toEqual({ ...before, flushed: expect.any(Number), flushLagMs: expect.any(Number) })
    const thread = await desk.look(visitor('wipa'), inquiry.id, 0, false)
    expect(thread).toMatchObject({ value: { inquiry: { ended: false, version: 2 } } })
  })
})

describe('the tables follow the journal', () => {
  it('also when the Desk is gone in between: it wakes with everything in them', async () => {
    const { desk, member, visitor } = await house()
    const wipa = visitor('wipa')
    const ploy = await member('Ploy')
    await arrives(desk, ploy)
    // Time stands still after a flush that failed: none takes off, so that nothing brings the tables up.
    const record = faulty(env.DB, { batch: () => 'fail-before', message: overloaded })
    await withRecord(desk, () => record.db)
    vi.useFakeTimers({ now: Date.now(), toFake: ['Date'] })
    const inquiry = asks()
    const message = { type: 'message', id: uuidv7(), text: 'And the small one?' } as const
    try {
      await desk.command(ploy, { on: 'presence', commandId: uuidv7(), presence: 'busy' })
      await desk.command(ploy, { on: 'presence', commandId: uuidv7(), presence: 'available' })
      await vi.waitFor(() => expect(record.sent()).toBe(1))
      await desk.submit(wipa, inquiry)
      await desk.visit(wipa, inquiry.id, message)
    } finally {
      vi.useRealTimers()
    }
    const behind = await runInDurableObject(desk, ({ context }) => context.journal.last - context.journal.settled)
    expect(behind).toBe(2)
    await evictDurableObject(desk)
    await runInDurableObject(desk, ({ context }, state) => {
      expect(context.journal.settled).toBe(context.journal.last)
      const stored = (query: string) => state.storage.sql.exec(query).toArray()
      expect(stored('SELECT inquiry, phase FROM live')).toEqual([{ inquiry: inquiry.id, phase: 'offered' }])
      expect(stored('SELECT id FROM message ORDER BY seq')).toEqual([{ id: inquiry.id }, { id: message.id }])
      expect(stored(`SELECT kind FROM due WHERE id = '${inquiry.id}' ORDER BY kind`)).toEqual([
        { kind: 'offer' },
        { kind: 'time' },
        { kind: 'visitor-gone' },
      ])
    })
    expect(await desk.visit(wipa, inquiry.id, message)).toMatchObject({ kind: 'done', upTo: 4 })
    expect((await desk.inboxTail(ploy, 'mine', null)).cards).toMatchObject([{ id: inquiry.id, state: 'offered' }])
  })

  it('and housekeeping comes in its time, however often something closes meanwhile', async () => {
    const { desk, visitor } = await house()
    vi.useFakeTimers({ now: Date.now(), toFake: ['Date'] })
    try {
      const first = asks()
      await desk.submit(visitor('v0'), first)
      await desk.visit(visitor('v0'), first.id, { type: 'end' })
      const isHere = () =>
        runInDurableObject(desk, (_, state) =>
          state.storage.sql.exec('SELECT 1 FROM live WHERE inquiry = ?', first.id).toArray(),
        )
      for (let minute = 1; minute <= 16; minute++) {
        vi.setSystemTime(Date.now() + 60_000)
        const inquiry = asks()
        await desk.submit(visitor(`v${minute}`), inquiry)
        await desk.visit(visitor(`v${minute}`), inquiry.id, { type: 'end' })
        // It is let go of once the record has it, however slow that is.
        await flushed(desk)
        await desk.tick()
      }
      expect(await isHere()).toEqual([])
    } finally {
      vi.useRealTimers()
    }
  })
})
