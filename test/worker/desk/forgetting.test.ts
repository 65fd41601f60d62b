/** What visitors take back: that they are written to, and everything they told. Nothing of it stays, and every measure does. */
import { env } from 'cloudflare:workers'
import { runInDurableObject } from 'cloudflare:test'
import { uuidv7 } from 'uuidv7'
import { describe, expect, it } from 'vitest'
import type { FrameToMember } from '../../../shared/schema/frame.ts'
import { sendDue } from '../../../worker/jobs/send-due.ts'
import { all, sql } from '../../../worker/record/sql.ts'
import { servicesOf } from '../../../worker/services.ts'
import { act, arrives, asks, flushed, frames, house, memberSocket } from './house.ts'
import type { House } from './house.ts'

/** Asked, accepted and answered, with a note, a rating and a mail on its way. */
async function conversation(home: House, canary = 'waterproof') {
  const ploy = await home.member('Ploy')
  await arrives(home.desk, ploy)
  const visitor = home.visitor('wipa')
  const inquiry = asks(`Is the Suan ${canary}?`, {
    contact: { fullName: `Wipa ${canary}`, address: { kind: 'email', value: `${canary}@home.example` } },
    source: { page: `https://shop.example/${canary}`, referrerHost: null, campaign: null },
    consent: { version: 1, language: 'en', marketing: true },
  })
  await home.desk.submit(visitor, inquiry)
  const does = (what: Parameters<typeof act>[2]) => home.desk.command(ploy, act(inquiry.id, 9_999, what))
  await does({ type: 'accept' })
  await does({ type: 'reply', id: uuidv7(), text: `It is, ${canary}.` })
  await does({ type: 'note', id: uuidv7(), text: `Seems to be ${canary}.` })
  const visits = (command: Parameters<typeof home.desk.visit>[2]) => home.desk.visit(visitor, inquiry.id, command)
  return { ploy, visitor, inquiry, does, visits }
}

/** Every text of the workspace's record that holds it, by table. */
async function recordHolds(canary: string): Promise<string[]> {
  const tables = ['inquiry', 'message', 'event', 'episode', 'outbox', 'rollup', 'mailbox']
  const rows = await Promise.all(
    tables.map(async (table) => {
      const found = await env.DB.prepare(`SELECT * FROM ${table}`).all()
      return JSON.stringify(found.results).includes(canary) ? [table] : []
    }),
  )
  return rows.flat()
}

describe('a visitor who asks to be forgotten', () => {
  it('is, by the Desk and by the record; what happened stays, and their token leads nowhere', async () => {
    const home = await house()
    const canary = uuidv7()
    const { ploy, visitor, inquiry, does, visits } = await conversation(home, canary)
    await visits({ type: 'transcript' })
    await flushed(home.desk)
    expect(await recordHolds(canary)).toEqual(['inquiry', 'message'])

    expect(await visits({ type: 'forget' })).toMatchObject({
      kind: 'done',
      inquiry: { ended: true, forgotten: true, state: 'open' },
    })
    // At the Desk it is so before anybody asks again.
    const tail = await home.desk.threadTail(ploy, inquiry.id)
    expect(tail).toMatchObject({ value: { messages: [], consent: null, contact: { fullName: '—' } } })
    expect(JSON.stringify(tail)).not.toContain(canary)
    const ofDesk = await runInDurableObject(home.desk, (_, { storage }) =>
      ['live', 'message'].map((table) => JSON.stringify(storage.sql.exec(`SELECT * FROM ${table}`).toArray())),
    )
    expect(ofDesk.join()).not.toContain(canary)
    await flushed(home.desk)
    await sendDue(servicesOf(env))
    expect(await recordHolds(canary)).toEqual([])

    for (const again of ['forget', 'return', 'transcript'] as const)
      expect(await visits({ type: again })).toMatchObject({ because: 'gone' })
    expect(await home.desk.look(visitor, inquiry.id, 0, false)).toMatchObject({ because: 'gone' })
    expect(await home.desk.submit(visitor, inquiry)).toMatchObject({ because: 'gone' })
    expect(await does({ type: 'reply', id: uuidv7(), text: 'Are you there?' })).toMatchObject({
      because: 'not-available',
    })
    expect(await does({ type: 'resolve', outcome: 'resolved' })).toMatchObject({ kind: 'done' })
    expect(await does({ type: 'reopen' })).toMatchObject({ because: 'not-available' })
  })

  it('who waits is out of the line with it, and a console that was away reads nothing of them', async () => {
    const home = await house()
    const canary = uuidv7()
    const owner = await home.member('Olga', { role: 'owner' })
    const visitor = home.visitor('wipa')
    const inquiry = asks(`Where is ${canary}?`)
    await home.desk.submit(visitor, inquiry)
    await home.desk.visit(visitor, inquiry.id, { type: 'message', id: uuidv7(), text: `And ${canary}?` })
    expect(await home.desk.visit(visitor, inquiry.id, { type: 'forget' })).toMatchObject({
      inquiry: { state: 'abandoned' },
    })
    const socket = await memberSocket(home.desk, owner)
    socket.send(JSON.stringify({ t: 'resume', after: 0 }))
    const heard = frames<FrameToMember>(socket)
    await heard.next('caught-up')
    expect(heard.seen.map(({ t }) => t)).toContain('event')
    expect(JSON.stringify(heard.seen)).not.toContain(canary)
    await flushed(home.desk)
    expect(await recordHolds(canary)).toEqual([])
  })

  it('counts as they did', async () => {
    const home = await house()
    const { inquiry, does, visits } = await conversation(home)
    await does({ type: 'resolve', outcome: 'resolved' })
    await visits({ type: 'rate', score: 4, comment: 'Thank you' })
    await visits({ type: 'recommend', score: 10 })
    const counted = async () => {
      await flushed(home.desk)
      return [
        await all(env.DB, sql`SELECT state, rating, counted FROM episode WHERE inquiry = ${inquiry.id}`),
        await all(
          env.DB,
          sql`SELECT dim, key, t, sums, waits, handles FROM rollup WHERE workspace = ${home.workspace}`,
        ),
      ]
    }
    const before = await counted()
    expect(JSON.stringify(before)).toContain('"rating":4')
    expect(JSON.stringify(before)).toContain('promoters')
    expect(await visits({ type: 'forget' })).toMatchObject({ kind: 'done', inquiry: { state: 'resolved' } })
    expect(await counted()).toEqual(before)
  })

  it('nobody can be but by whoever asked', async () => {
    const home = await house()
    const { inquiry } = await conversation(home)
    expect(await home.desk.visit(home.visitor('other'), inquiry.id, { type: 'forget' })).toMatchObject({
      because: 'not-found',
    })
    expect(await home.desk.visit(home.visitor('wipa'), inquiry.id, { type: 'read', upTo: 1 })).toMatchObject({
      kind: 'done',
    })
  })
})

it('a visitor who takes consent back is written to about nothing else; what they had agreed to stays known', async () => {
  const home = await house()
  const { ploy, inquiry, visits } = await conversation(home)
  expect(await visits({ type: 'read', upTo: 1 })).toMatchObject({ inquiry: { marketing: true } })
  const outcome = await visits({ type: 'withdraw' })
  expect(outcome).toMatchObject({ kind: 'done' })
  expect('inquiry' in outcome && outcome.inquiry).not.toHaveProperty('marketing')
  await visits({ type: 'withdraw' })
  const thread = await home.desk.threadTail(ploy, inquiry.id)
  expect(thread).toMatchObject({
    value: { consent: { version: 1, marketing: true }, withdrawnAt: expect.any(Number) as number },
  })
  await flushed(home.desk)
  expect(
    await all(env.DB, sql`SELECT seq FROM event WHERE stream = ${inquiry.id} AND type = 'consent-withdrawn'`),
  ).toHaveLength(1)
})
