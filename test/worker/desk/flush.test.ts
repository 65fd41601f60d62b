import { evictDurableObject, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { uuidv7 } from 'uuidv7'
import { describe, expect, it, vi } from 'vitest'
import type { Desk } from '../../../worker/desk/desk.ts'
import { faultOf } from '../../../worker/desk/flush-fault.ts'
import { deskRow, openEpoch } from '../../../worker/record/desk-row.ts'
import { all, batch, first, sql } from '../../../worker/record/sql.ts'
import { faulty, gone, overloaded } from './faulty-record.ts'
import type { Faults } from './faulty-record.ts'
import { act, arrives, asks, flushed, house, withRecord } from './house.ts'
import type { House } from './house.ts'

/** Every inquiry and message that was acknowledged is in the record exactly once, its events dense from 1. */
async function expectWhole(home: House, inquiries: readonly string[], messagesEach: number): Promise<void> {
  const { workspace } = home
  const rows = await all<{ id: string; seq: number }>(
    env.DB,
    sql`SELECT id, seq FROM inquiry WHERE workspace = ${workspace} ORDER BY id`,
  )
  expect(rows.map((row) => row.id)).toEqual([...inquiries].sort())
  for (const row of rows) {
    const events = await all<{ seq: number }>(
      env.DB,
      sql`SELECT seq FROM event WHERE workspace = ${workspace} AND stream = ${row.id} ORDER BY seq`,
    )
    expect(events.map((event) => event.seq)).toEqual(Array.from({ length: row.seq }, (_, at) => at + 1))
    const messages = await all(
      env.DB,
      sql`SELECT id FROM message WHERE workspace = ${workspace} AND inquiry = ${row.id}`,
    )
    expect(messages.length).toBe(messagesEach)
  }
  const place = await first<{ flushed: number }>(env.DB, sql`SELECT flushed FROM desk WHERE workspace = ${workspace}`)
  const status = await home.desk.status()
  expect(status).toMatchObject({ journal: place!.flushed, flushed: place!.flushed, parked: 0, halted: null })
}

/** Ten inquiries with two further messages each, all acknowledged. */
async function tenInquiries({ desk, visitor }: House): Promise<string[]> {
  const inquiries = Array.from({ length: 10 }, () => asks())
  await Promise.all(
    inquiries.map(async (inquiry, at) => {
      const who = visitor(`v${at}`)
      expect(await desk.submit(who, inquiry)).toMatchObject({ kind: 'done' })
      for (const text of ['one more thing', 'and another']) {
        expect(await desk.visit(who, inquiry.id, { type: 'message', id: uuidv7(), text })).toMatchObject({
          kind: 'done',
        })
      }
    }),
  )
  return inquiries.map((inquiry) => inquiry.id)
}

/** Time passes until the Desk has nothing more to flush. */
async function settle(desk: DurableObjectStub<Desk>): Promise<void> {
  for (let round = 0; round < 40; round++) {
    await flushed(desk)
    const status = await desk.status()
    if (status.flushed === status.journal) return
  }
  throw new Error(`still not flushed: ${JSON.stringify(await desk.status())}`)
}

/** The record knows one inquiry, and then two more, and is set back to the one. @returns the ids of all three */
async function restoredRecord({ desk, workspace, visitor }: House): Promise<string[]> {
  const early = asks()
  await desk.submit(visitor('v'), early)
  await settle(desk)
  const before = await first<{ flushed: number; flush_id: string }>(
    env.DB,
    sql`SELECT flushed, flush_id FROM desk WHERE workspace = ${workspace}`,
  )
  const late = [asks(), asks()]
  for (const one of late) await desk.submit(visitor(one.id), one)
  await settle(desk)
  await batch(env.DB, [
    sql`DELETE FROM event WHERE workspace = ${workspace} AND stream <> ${early.id}`,
    sql`DELETE FROM message WHERE workspace = ${workspace} AND inquiry <> ${early.id}`,
    sql`DELETE FROM episode WHERE workspace = ${workspace} AND inquiry <> ${early.id}`,
    sql`DELETE FROM inquiry WHERE workspace = ${workspace} AND id <> ${early.id}`,
    sql`UPDATE desk SET flushed = ${before!.flushed}, flush_id = ${before!.flush_id} WHERE workspace = ${workspace}`,
  ])
  return [early, ...late].map((one) => one.id)
}

/** Does something as if days had passed. */
async function inDays(days: number, work: () => Promise<void>): Promise<void> {
  vi.useFakeTimers({ now: Date.now() + days * 86_400_000, toFake: ['Date'] })
  try {
    await work()
  } finally {
    vi.useRealTimers()
  }
}

/** The Desk keeps house now. */
async function sweeps(desk: DurableObjectStub<Desk>): Promise<void> {
  await runInDurableObject(desk, ({ context }) => context.due.set('sweep', '', 0))
  await desk.tick()
}

describe('whatever the record does, nothing is lost and nothing comes twice', () => {
  const cases: [string, Faults][] = [
    ['fails before every second batch', { batch: (n) => (n % 2 === 1 ? 'fail-before' : 'run') }],
    ['commits and loses the answer, every second time', { batch: (n) => (n % 2 === 1 ? 'fail-after' : 'run') }],
    ['loses three answers in a row', { batch: (n) => (n <= 3 ? 'fail-after' : 'run') }],
    ['is slow', { batch: () => 'run', slowMs: 60 }],
    ['is slow and then loses its answers', { batch: (n) => (n <= 2 ? 'fail-after' : 'run'), slowMs: 40 }],
    ['is overloaded at first', { batch: (n) => (n <= 4 ? 'fail-before' : 'run'), message: overloaded }],
    ['does both, mixed', { batch: (n) => (['fail-after', 'fail-before', 'run'] as const)[n % 3]! }],
  ]
  it.each(cases)('when it %s', async (_, faults) => {
    const home = await house()
    await home.desk.status()
    const record = faulty(env.DB, faults)
    await home.desk.refresh(1)
    await withRecord(home.desk, () => record.db)
    const inquiries = await tenInquiries(home)
    await settle(home.desk)
    expect(record.sent()).toBeGreaterThan(0)
    await expectWhole(home, inquiries, 3)
  })

  it('when it is gone for minutes: everything is still answered, and all of it arrives afterwards', async () => {
    const home = await house()
    const { desk, member, visitor } = home
    const ploy = await member('Ploy', { capacity: 20 })
    await arrives(desk, ploy)
    let gone = true
    const record = faulty(env.DB, { batch: () => (gone ? 'fail-before' : 'run') })
    await withRecord(desk, () => record.db)
    const inquiries = await tenInquiries(home)
    const [first_] = (await desk.inboxTail(ploy, 'mine', null)).cards
    expect(await desk.command(ploy, act(first_!.id, first_!.version, { type: 'accept' }))).toMatchObject({
      kind: 'done',
    })
    expect(
      await desk.command(ploy, act(first_!.id, first_!.version + 1, { type: 'resolve', outcome: 'resolved' })),
    ).toMatchObject({ kind: 'done' })
    await flushed(desk)
    const away = await desk.status()
    expect(away.flushed).toBeLessThan(away.journal)
    // The record is away: an inquiry that is not here cannot be judged, so the visitor is asked to try again.
    await runInDurableObject(desk, (instance) => {
      instance.context.services.db = new Proxy(env.DB, {
        get: () => () => {
          throw new Error('D1_ERROR: Network connection lost.')
        },
      })
    })
    expect(await desk.look(visitor('v0'), uuidv7(), 0, false)).toMatchObject({
      kind: 'refused',
      because: 'record-away',
    })
    await withRecord(desk, () => record.db)
    gone = false
    await settle(desk)
    await expectWhole(home, inquiries, 3)
  })

  it('does not hammer an overloaded record: one try, then a pause', async () => {
    const home = await house()
    await home.desk.refresh(1)
    const record = faulty(env.DB, { batch: () => 'fail-before', message: overloaded })
    await withRecord(home.desk, () => record.db)
    // Time stands still, so that the pause cannot be over.
    vi.useFakeTimers({ now: Date.now(), toFake: ['Date'] })
    try {
      for (let at = 0; at < 5; at++) await home.desk.submit(home.visitor(`v${at}`), asks())
      await vi.waitFor(() => expect(record.sent()).toBe(1))
      await home.desk.submit(home.visitor('v9'), asks())
      await runInDurableObject(home.desk, ({ context }) => {
        expect(context.flusher.notBefore).toBeGreaterThan(Date.now())
        context.flusher.kick()
      })
      await home.desk.submit(home.visitor('v10'), asks())
      expect(record.sent()).toBe(1)
    } finally {
      vi.useRealTimers()
    }
  })

  it('sends many entries in one batch, with at most twelve statements', async () => {
    const home = await house()
    await home.desk.refresh(1)
    let statements: number[] = []
    const counting = new Proxy(env.DB, {
      get(target, property) {
        if (property === 'batch')
          return async (list: D1PreparedStatement[]) => {
            statements.push(list.length)
            return target.batch(list)
          }
        const value: unknown = Reflect.get(target, property)
        return typeof value === 'function' ? value.bind(target) : value
      },
    })
    const record = faulty(counting, { batch: (n) => (n === 1 ? 'fail-before' : 'run'), message: overloaded })
    await withRecord(home.desk, () => record.db)
    const inquiries = await tenInquiries(home)
    statements = []
    await settle(home.desk)
    // The first range was fixed when it was first tried; everything since then goes in one.
    expect(statements.length).toBeLessThanOrEqual(2)
    for (const count of statements) expect(count).toBeLessThanOrEqual(12)
    await expectWhole(home, inquiries, 3)
  })
})

describe('an entry the record will never take', () => {
  it('is parked with the later ones of its inquiry, the rest flows on, and a replay brings it in order', async () => {
    const home = await house()
    const { desk, workspace, visitor } = home
    await desk.refresh(1)
    await withRecord(desk, (db) => faulty(db, { batch: () => 'fail-before', message: overloaded }).db)
    const poisoned = asks()
    const others = [asks(), asks(), asks()]
    await desk.submit(visitor('a'), others[0]!)
    await desk.submit(visitor('p'), poisoned)
    await desk.submit(visitor('b'), others[1]!)
    // Somebody's stray row in the log collides with the second event of the poisoned inquiry.
    await batch(env.DB, [
      sql`INSERT INTO event (workspace, stream, seq, type, at, actor_kind, actor, data, v)
          VALUES (${workspace}, ${poisoned.id}, 2, 'stray', 0, 'system', NULL, '{}', 1)`,
    ])
    await withRecord(desk, (db) => db)
    await settle(desk)
    await desk.visit(visitor('p'), poisoned.id, { type: 'message', id: uuidv7(), text: 'still there?' })
    await desk.submit(visitor('c'), others[2]!)
    await settle(desk)
    expect(await desk.status()).toMatchObject({ parked: 2, halted: null })
    const stored = await all<{ id: string }>(
      env.DB,
      sql`SELECT id FROM inquiry WHERE workspace = ${workspace} ORDER BY id`,
    )
    expect(stored.map((row) => row.id)).toEqual(others.map((one) => one.id).sort())
    const dead = await all(env.DB, sql`SELECT n, replayed_at FROM dead_entry WHERE workspace = ${workspace}`)
    expect(dead).toMatchObject([{ replayed_at: null }, { replayed_at: null }])
    // The visitor noticed nothing.
    expect(await desk.look(visitor('p'), poisoned.id, 0, false)).toMatchObject({ value: { upTo: 3 } })

    await batch(env.DB, [sql`DELETE FROM event WHERE workspace = ${workspace} AND type = 'stray'`])
    expect(await desk.replayParked()).toBe(2)
    expect(await desk.status()).toMatchObject({ parked: 0 })
    const messages = await all(
      env.DB,
      sql`SELECT seq FROM message WHERE workspace = ${workspace} AND inquiry = ${poisoned.id} ORDER BY seq`,
    )
    expect(messages).toEqual([{ seq: 2 }, { seq: 3 }])
    const open_ = await all(
      env.DB,
      sql`SELECT n FROM dead_entry WHERE workspace = ${workspace} AND replayed_at IS NULL`,
    )
    expect(open_).toEqual([])
  })
})

describe('a record or a Desk that was lost', () => {
  it('never goes on with an inquiry as a restored record has it: first the record gets back what it had', async () => {
    const home = await house()
    const { desk, workspace, visitor } = home
    const [one, who] = [asks(), visitor('v')]
    await desk.submit(who, one)
    await desk.visit(who, one.id, { type: 'end' })
    await settle(desk)
    const place = sql`SELECT flushed, flush_id FROM desk WHERE workspace = ${workspace}`
    const before = await first<{ flushed: number; flush_id: string }>(env.DB, place)
    const old = await first<{ seq: number; state: string }>(
      env.DB,
      sql`SELECT seq, state FROM inquiry WHERE workspace = ${workspace} AND id = ${one.id}`,
    )
    await desk.visit(who, one.id, { type: 'rate', score: 4, comment: null })
    await settle(desk)
    // It leaves the Desk; then the record goes back to where it was before the rating.
    await runInDurableObject(desk, ({ context }) => context.live.evict(Infinity, Infinity, 10))
    await batch(env.DB, [
      sql`DELETE FROM event WHERE workspace = ${workspace} AND stream = ${one.id} AND seq > ${old!.seq}`,
      sql`UPDATE inquiry SET seq = ${old!.seq}, state = ${old!.state} WHERE workspace = ${workspace}`,
      sql`UPDATE desk SET flushed = ${before!.flushed}, flush_id = ${before!.flush_id} WHERE workspace = ${workspace}`,
    ])
    const more = { type: 'message', id: uuidv7(), text: 'one more thing' } as const
    expect(await desk.visit(who, one.id, more)).toMatchObject({ kind: 'refused', because: 'record-away' })
    await settle(desk)
    await vi.waitFor(async () => expect(await first(env.DB, place)).not.toEqual(before))
    expect(await desk.visit(who, one.id, more)).toMatchObject({ kind: 'done' })
    await settle(desk)
    await expectWhole(home, [one.id], 2)
  })

  it('refills a record that was restored to an earlier state from the kept journal', async () => {
    const home = await house()
    const restored = await restoredRecord(home)
    const last = asks()
    await home.desk.submit(home.visitor('w'), last)
    await settle(home.desk)
    await expectWhole(home, [...restored, last.id], 1)
  })

  it('refills it too where nobody comes until the journal is old', async () => {
    const home = await house()
    const restored = await restoredRecord(home)
    await inDays(4, async () => {
      await home.desk.tick()
      await settle(home.desk)
      await expectWhole(home, restored, 1)
    })
  })

  it('lets go of old entries once the record is seen to have them, and of none while it cannot be asked', async () => {
    const { desk, visitor } = await house()
    const kept = () =>
      runInDurableObject(desk, (_, { storage }) =>
        Number(storage.sql.exec('SELECT COUNT(*) AS n FROM journal').one()['n']),
      )
    const one = asks()
    await desk.submit(visitor('v'), one)
    await desk.visit(visitor('v'), one.id, { type: 'end' })
    await settle(desk)
    const before = await kept()
    expect(before).toBeGreaterThan(0)
    await inDays(4, async () => {
      await withRecord(desk, () => gone)
      await sweeps(desk)
      expect(await kept()).toBe(before)
      await withRecord(desk, (db) => db)
      await sweeps(desk)
      expect(await kept()).toBe(0)
    })
  })

  it('halts and says so when the record is ahead of it, and drops nothing', async () => {
    const home = await house()
    const { desk, workspace, visitor } = home
    await desk.submit(visitor('v'), asks())
    await settle(desk)
    await batch(env.DB, [sql`UPDATE desk SET flushed = 99, flush_id = 'other' WHERE workspace = ${workspace}`])
    await desk.submit(visitor('w'), asks())
    await flushed(desk)
    const status = await desk.status()
    expect(status.halted).toContain('99')
    expect(status.flushed).toBeLessThan(status.journal)
  })

  it('comes back from the record when its storage is lost: open inquiries live on, repeats are known, the epoch is new', async () => {
    const home = await house()
    const { desk, member, visitor, workspace } = home
    const ploy = await member('Ploy')
    await arrives(desk, ploy)
    const inquiry = asks()
    await desk.submit(visitor('v'), inquiry)
    await desk.command(ploy, act(inquiry.id, 3, { type: 'accept' }))
    const said = { type: 'message', id: uuidv7(), text: 'hello' } as const
    await desk.visit(visitor('v'), inquiry.id, said)
    await settle(desk)
    await runInDurableObject(desk, async (_, state) => {
      await state.storage.deleteAlarm()
      await state.storage.deleteAll()
    })
    await evictDurableObject(desk)
    expect(await desk.look(visitor('v'), inquiry.id, 0, false)).toMatchObject({
      value: { inquiry: { state: 'open', assistant: { name: 'Ploy' } }, upTo: 5 },
    })
    expect(await desk.status()).toMatchObject({ epoch: 2, live: 1, halted: null })
    // Repeats from before are known by the record.
    expect(await desk.submit(visitor('v'), inquiry)).toMatchObject({ value: { repeated: true } })
    expect(await desk.visit(visitor('v'), inquiry.id, said)).toMatchObject({ kind: 'done' })
    expect(await desk.visit(visitor('v'), inquiry.id, { ...said, text: 'other' })).toMatchObject({
      because: 'id-reused',
    })
    expect(await desk.command(ploy, act(inquiry.id, 5, { type: 'reply', id: uuidv7(), text: 'Hi' }))).toMatchObject({
      kind: 'done',
    })
    await settle(desk)
    const events = await all<{ seq: number }>(
      env.DB,
      sql`SELECT seq FROM event WHERE workspace = ${workspace} AND stream = ${inquiry.id} ORDER BY seq`,
    )
    expect(events.map((event) => event.seq)).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('shuts out a twin of an older epoch', async () => {
    const home = await house()
    await home.desk.refresh(1)
    await batch(env.DB, [sql`UPDATE desk SET epoch = epoch + 1 WHERE workspace = ${home.workspace}`])
    await home.desk.submit(home.visitor('v'), asks())
    await flushed(home.desk)
    expect((await home.desk.status()).halted).toContain('epoch')
    expect(await all(env.DB, sql`SELECT id FROM inquiry WHERE workspace = ${home.workspace}`)).toEqual([])
  })

  it('opens one epoch, however late what a Desk asked for that is gone comes', async () => {
    const { workspace } = await house()
    const before = (await deskRow(env.DB, workspace))!
    // Its successor opens one while what it asked for is on its way.
    const late = new Proxy(env.DB, {
      get(target, property) {
        if (property !== 'prepare') return Reflect.get(target, property)
        return (text: string) => {
          const statement = target.prepare(text)
          if (!text.startsWith('UPDATE')) return statement
          return {
            bind: (...values: unknown[]) => ({
              first: async () => {
                await openEpoch(target, workspace)
                return statement.bind(...values).first()
              },
            }),
          }
        }
      },
    })
    await expect(openEpoch(late, workspace)).rejects.toThrow('another Desk')
    expect((await deskRow(env.DB, workspace))!.epoch).toBe(before.epoch + 1)
  })

  it('goes on where the record was restored to what is known of it, between its refusal and a look', async () => {
    const home = await house()
    await home.desk.refresh(1)
    let refusals = 0
    await withRecord(
      home.desk,
      (db) =>
        faulty(db, {
          batch: () => (refusals++ === 0 ? 'fail-before' : 'run'),
          message: 'D1_ERROR: NOT NULL constraint failed: flush_guard.ok: SQLITE_CONSTRAINT',
        }).db,
    )
    const inquiry = asks()
    await home.desk.submit(home.visitor('v'), inquiry)
    await settle(home.desk)
    expect(refusals).toBeGreaterThan(1)
    await expectWhole(home, [inquiry.id], 1)
  })

  it('writes nothing for a workspace that does not exist', async () => {
    const workspace = uuidv7()
    const desk = env.DESK.get(env.DESK.idFromName(workspace))
    const stranger = {
      kind: 'visitor',
      site: uuidv7(),
      origin: 'https://shop.example',
      visitor: 'x'.repeat(43),
    } as const
    expect(await desk.submit(stranger, asks())).toEqual({ kind: 'refused', because: 'not-found' })
    expect(await desk.status()).toMatchObject({ founded: false, journal: 0, live: 0 })
  })
})

describe('eviction and recall', () => {
  it('goes on after a real eviction between any two steps', async () => {
    const { desk, member, visitor, workspace } = await house()
    const ploy = await member('Ploy')
    const wipa = visitor('wipa')
    await arrives(desk, ploy)
    const inquiry = asks()
    const steps: (() => Promise<{ kind: string }>)[] = [
      () => desk.submit(wipa, inquiry),
      () => desk.command(ploy, act(inquiry.id, 3, { type: 'accept' })),
      () => desk.command(ploy, act(inquiry.id, 4, { type: 'reply', id: uuidv7(), text: 'Hello' })),
      () => desk.visit(wipa, inquiry.id, { type: 'message', id: uuidv7(), text: 'Hi' }),
      () => desk.command(ploy, act(inquiry.id, 6, { type: 'resolve', outcome: 'resolved' })),
      () => desk.visit(wipa, inquiry.id, { type: 'rate', score: 4, comment: null }),
      () => desk.visit(wipa, inquiry.id, { type: 'message', id: uuidv7(), text: 'One more' }),
    ]
    for (const step of steps) {
      expect((await step()).kind).toBe('done')
      await evictDurableObject(desk, { webSockets: 'hibernate' })
    }
    await settle(desk)
    const events = await all<{ type: string }>(
      env.DB,
      sql`SELECT type FROM event WHERE workspace = ${workspace} AND stream = ${inquiry.id} ORDER BY seq`,
    )
    expect(events.map((event) => event.type)).toEqual([
      'submitted',
      'messaged',
      'offered',
      'accepted',
      'messaged',
      'messaged',
      'closed',
      'rated',
      'reopened',
      'messaged',
      'offered',
    ])
    const episodes = await all(
      env.DB,
      sql`SELECT episode, state, rating FROM episode WHERE workspace = ${workspace} AND inquiry = ${inquiry.id} ORDER BY episode`,
    )
    expect(episodes).toEqual([
      { episode: 1, state: 'resolved', rating: 4 },
      { episode: 2, state: 'offered', rating: null },
    ])
  })

  it('recalls an inquiry that left, once for many who ask at the same time, and goes on with it', async () => {
    const { desk, member, visitor } = await house()
    const ploy = await member('Ploy')
    await arrives(desk, ploy)
    const inquiry = asks()
    await desk.submit(visitor('v'), inquiry)
    await desk.command(ploy, act(inquiry.id, 3, { type: 'accept' }))
    await desk.command(ploy, act(inquiry.id, 4, { type: 'resolve', outcome: 'resolved' }))
    await settle(desk)
    await runInDurableObject(desk, ({ context }) => {
      expect(context.live.evict(Date.now() + 1, context.journal.flushed, 10)).toEqual([inquiry.id])
    })
    let loads = 0
    await withRecord(
      desk,
      (db) =>
        faulty(db, {
          batch: () => {
            loads += 1
            return 'run'
          },
        }).db,
    )
    const answers = await Promise.all([
      ...Array.from({ length: 8 }, () => desk.look(visitor('v'), inquiry.id, 0, false)),
      desk.visit(visitor('v'), inquiry.id, { type: 'message', id: uuidv7(), text: 'again' }),
      desk.visit(visitor('v'), inquiry.id, { type: 'message', id: uuidv7(), text: 'and again' }),
    ])
    for (const answer of answers) expect(answer.kind).toBe('done')
    // One load; the other batches are flushes of what the two messages did.
    expect(loads).toBeLessThanOrEqual(3)
    const thread = await desk.look(visitor('v'), inquiry.id, 0, false)
    expect(thread).toMatchObject({ value: { inquiry: { state: 'offered' } } })
    expect(thread.kind === 'done' && thread.value.messages.map((message) => message.text)).toEqual([
      inquiry.question,
      'again',
      'and again',
    ])
  })

  it('knows an inquiry that left when it is sent again', async () => {
    const { desk, visitor } = await house()
    const inquiry = asks()
    await desk.submit(visitor('v'), inquiry)
    await desk.visit(visitor('v'), inquiry.id, { type: 'end' })
    await settle(desk)
    await runInDurableObject(desk, ({ context }) => {
      expect(context.live.evict(Date.now() + 1, context.journal.flushed, 10)).toEqual([inquiry.id])
    })
    expect(await desk.submit(visitor('v'), inquiry)).toMatchObject({ value: { repeated: true } })
    expect(await desk.submit(visitor('v'), { ...inquiry, question: 'Other' })).toMatchObject({ because: 'id-reused' })
  })

  it('keeps what is not flushed, however long it has been closed', async () => {
    const { desk, visitor } = await house()
    await desk.refresh(1)
    await withRecord(desk, (db) => faulty(db, { batch: () => 'fail-before', message: overloaded }).db)
    const inquiry = asks()
    await desk.submit(visitor('v'), inquiry)
    await desk.visit(visitor('v'), inquiry.id, { type: 'end' })
    await runInDurableObject(desk, ({ context }) => {
      expect(context.live.evict(Date.now() + 1, context.journal.flushed, 10)).toEqual([])
    })
  })
})

describe('settings', () => {
  it('ignore a refresh that comes late or out of order, and catch up on a lost one with the next flush', async () => {
    const { desk, workspace, visitor, team } = await house()
    await desk.refresh(1)
    await batch(env.DB, [sql`UPDATE desk SET revision = 5 WHERE workspace = ${workspace}`])
    await desk.refresh(5)
    expect(await desk.status()).toMatchObject({ revision: 5 })
    await desk.refresh(3)
    expect(await desk.status()).toMatchObject({ revision: 5 })
    // A new member whose refresh was lost on the way.
    const id = uuidv7()
    await batch(env.DB, [
      sql`INSERT INTO member (workspace, id, name, email, role, status, created_at) VALUES (${workspace}, ${id}, 'Lost', 'lost@noravi.example', 'assistant', 'active', 0)`,
      sql`INSERT INTO team_member (workspace, team, member) VALUES (${workspace}, ${team}, ${id})`,
      sql`UPDATE desk SET revision = revision + 1 WHERE workspace = ${workspace}`,
    ])
    await desk.submit(visitor('v'), asks())
    await settle(desk)
    await vi.waitFor(async () => expect(await desk.status()).toMatchObject({ revision: 6 }))
  })
})

describe('what D1 says is understood', () => {
  it.each([
    ['D1_ERROR: NOT NULL constraint failed: flush_guard.ok: SQLITE_CONSTRAINT', 'not-our-turn'],
    ['D1_ERROR: UNIQUE constraint failed: event.workspace', 'refused'],
    ['D1_ERROR: D1 DB is overloaded. Too many requests queued.', 'overloaded'],
    ['D1_ERROR: Network connection lost.', 'passing'],
    ['D1_ERROR: no such table: event: SQLITE_ERROR', 'passing'],
  ])('%s', (message, fault) => {
    expect(faultOf(new Error(message))).toBe(fault)
  })
})
