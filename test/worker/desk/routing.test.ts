/** Where an inquiry goes and to whom, at the real Desk: queues by what was answered, people by what they can do, and time. */
import { env } from 'cloudflare:workers'
import { runDurableObjectAlarm } from 'cloudflare:test'
import { uuidv7 } from 'uuidv7'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { flow } from '../../../demo/flow.ts'
import { Flow } from '../../../shared/schema/flow.ts'
import type { Answers } from '../../../shared/schema/flow.ts'
import type { NewInquiry } from '../../../shared/schema/inquiry.ts'
import type { Choice } from '../../../shared/routing/choice.ts'
import { anything, usualRules } from '../../../shared/schema/queue.ts'
import type { QueueRules } from '../../../shared/schema/queue.ts'
import type { MemberPrincipal } from '../../../worker/desk/principal.ts'
import { publishFlow } from '../../../worker/record/flows.ts'
import { all, batch, sql } from '../../../worker/record/sql.ts'
import { raiseRevision } from '../../../worker/record/workspaces.ts'
import { act, arrives, asks, flushed, house } from './house.ts'
import type { House } from './house.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: Date.now(), toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** A house whose site asks the shop's questions, with more queues beside its own. */
async function asking(queues: { id: string; team?: string; rules: Partial<QueueRules> }[] = []): Promise<House> {
  const home = await house()
  const { workspace, site, desk } = home
  const published = { workspace, site, after: 0, flow: Flow.parse(flow), by: site, at: 0 }
  const results = await batch(env.DB, [
    publishFlow(published),
    ...queues.flatMap(({ id, team = home.team, rules }) => {
      const text = JSON.stringify({ ...usualRules, ...rules })
      return [
        sql`INSERT OR IGNORE INTO team (workspace, id, name, created_at) VALUES (${workspace}, ${team}, ${team}, 0)`,
        sql`INSERT INTO queue (workspace, id, team, name, rules, created_at)
          VALUES (${workspace}, ${id}, ${team}, ${id}, ${text}, 0)`,
      ]
    }),
    raiseRevision(workspace),
  ])
  await desk.refresh((results.at(-1)!.results[0] as { revision: number }).revision)
  return home
}

const price = { about: 'price', installation: null, when: 'month', budget: null }
const project = { ...price, product: 'solis-60', 'for-whom': 'public', quantity: 240 }
/** Tier A. */
const lead: Answers = { ...project, where: 'north', tender: null, 'who-decides': 'committee' }
/** Tier D or C, of the south. */
const smallLead: Answers = {
  ...price,
  product: 'suan',
  'for-whom': 'home',
  quantity: 2,
  where: 'south',
  when: 'looking',
}
const order = { 'order-number': 'N-1' }
const complaint: Answers = { ...order, about: 'complaint', trouble: 'quality', since: null, 'put-right': null }

async function submits({ desk, visitor }: House, answers: Answers, who = uuidv7().slice(0, 30)): Promise<string> {
  const inquiry: NewInquiry = asks('Good morning.', { answered: { flow: 1, answers } })
  expect(await desk.submit(visitor(who), inquiry)).toMatchObject({ kind: 'done' })
  return inquiry.id
}

async function offeredTo({ desk }: House, member: MemberPrincipal): Promise<string[]> {
  const { cards } = await desk.inboxTail(member, 'mine', null)
  return cards.filter(({ state }) => state === 'offered').map(({ id }) => id)
}

describe('the queue', () => {
  it('is chosen by what was answered, with its team; the site’s own takes the rest', async () => {
    const [projects, complaints, sales] = [uuidv7(), uuidv7(), uuidv7()]
    const home = await asking([
      { id: projects, team: sales, rules: { match: { ...anything, kinds: ['lead'], groups: ['public-body'] } } },
      { id: complaints, rules: { match: { ...anything, kinds: ['complaint'] } } },
    ])
    const { cards } = await (async () => {
      await submits(home, lead)
      await submits(home, complaint)
      await submits(home, smallLead)
      return home.desk.inboxTail(await home.member('Wanida', { role: 'owner' }), 'waiting', null)
    })()
    expect(cards.map(({ queue }) => queue)).toEqual([projects, complaints, expect.any(String)])
    expect(new Set(cards.map(({ queue }) => queue)).size).toBe(3)
    // Whoever is only in the sales team sees what came to it.
    const arthit = await home.member('Arthit', { team: sales })
    expect((await home.desk.inboxTail(arthit, 'waiting', null)).cards.map(({ queue }) => queue)).toEqual([projects])
  })
})

describe('what comes by a form of the site’s own', () => {
  const byForm = (): NewInquiry => asks('Please send a catalogue.', { channel: 'form' })

  it('is a message, and nobody is at the other end', async () => {
    const home = await asking()
    const ploy = await home.member('Ploy')
    await arrives(home.desk, ploy)
    const inquiry = byForm()
    const submitted = await home.desk.submit(home.visitor('v'), inquiry)
    expect(submitted).toMatchObject({
      kind: 'done',
      value: { thread: { inquiry: { outlook: { kind: 'message' } } } },
    })
    const [card] = (await home.desk.inboxTail(ploy, 'mine', null)).cards
    expect(card).toMatchObject({ id: inquiry.id, state: 'offered', channel: 'form', visitorHere: false })
    expect(card!.offerDue! - card!.offeredAt!).toBe(usualRules.offer.message * 1000)
    // No line to leave: however long it takes, they have not given up.
    for (const wait of [120_000, 86_400_000]) {
      vi.setSystemTime(Date.now() + wait)
      await home.desk.tick()
    }
    expect((await home.desk.inboxTail(ploy, 'owed', null)).cards).toEqual([])
    await flushed(home.desk)
    const rows = await all<{ key: string; sums: string }>(
      env.DB,
      sql`SELECT key, sums FROM rollup WHERE workspace = ${home.workspace} AND dim = 'channel' AND grain = 'day'`,
    )
    expect(rows.map(({ key, sums }) => [key, JSON.parse(sums) as object])).toEqual([
      ['form', expect.objectContaining({ messages: 1 })],
    ])
  })

  it('goes to the queue that takes forms, is known again, and is not the same as a chat of that id', async () => {
    const forms = uuidv7()
    const home = await asking([{ id: forms, rules: { match: { ...anything, channels: ['form'] } } }])
    const owner = await home.member('Olga', { role: 'owner' })
    const inquiry = byForm()
    await home.desk.submit(home.visitor('v'), inquiry)
    await home.desk.submit(home.visitor('w'), asks('Is anybody there?'))
    const { cards } = await home.desk.inboxTail(owner, 'waiting', null)
    expect(cards.filter(({ queue }) => queue === forms).map(({ id }) => id)).toEqual([inquiry.id])
    expect(await home.desk.submit(home.visitor('v'), inquiry)).toMatchObject({ value: { repeated: true } })
    expect(await home.desk.submit(home.visitor('v'), { ...inquiry, channel: 'chat' })).toMatchObject({
      because: 'id-reused',
    })
  })

  it('is live again when its sender comes to the page and writes', async () => {
    const home = await asking()
    const ploy = await home.member('Ploy')
    await arrives(home.desk, ploy)
    const inquiry = byForm()
    await home.desk.submit(home.visitor('v'), inquiry)
    await home.desk.visit(home.visitor('v'), inquiry.id, { type: 'message', id: uuidv7(), text: 'Hello?' })
    const [card] = (await home.desk.inboxTail(ploy, 'mine', null)).cards
    expect(card).toMatchObject({ visitorHere: true })
  })
})

describe('the order', () => {
  it('puts ahead what a queue says, by kind and urgency; a kind that a person gives counts from then on', async () => {
    const home = await asking()
    const ahead = { order: 0, complaint: 300, colleague: 0, urgent: 600 }
    const results = await batch(env.DB, [
      sql`UPDATE queue SET rules = ${JSON.stringify({ ...usualRules, widenOthers: [0, 0], ahead })}
        WHERE workspace = ${home.workspace}`,
      raiseRevision(home.workspace),
    ])
    await home.desk.refresh((results.at(-1)!.results[0] as { revision: number }).revision)
    const ploy = await home.member('Ploy', { capacity: 1 })
    const wanida = await home.member('Wanida', { role: 'manager', capacity: 0 })
    const first = await submits(home, smallLead)
    // Nothing is close to its target yet, which would count for more.
    vi.setSystemTime(Date.now() + 20_000)
    const complains = await submits(home, complaint)
    vi.setSystemTime(Date.now() + 10_000)
    const urgent = await submits(home, smallLead)
    const told = await home.desk.command(wanida, act(urgent, 99, { type: 'classify', urgency: 'high' }))
    expect(told).toMatchObject({ kind: 'done' })
    await arrives(home.desk, ploy)
    const served: string[] = []
    for (let at = 0; at < 3; at += 1) {
      const [id] = await offeredTo(home, ploy)
      served.push(id!)
      await home.desk.command(ploy, act(id!, 99, { type: 'accept' }))
      await home.desk.command(ploy, act(id!, 99, { type: 'resolve', outcome: 'resolved' }))
    }
    expect(served).toEqual([complains, urgent, first])
  })
})

describe('the person', () => {
  it('serves customers of this size, however long it takes; how many are asked for says the size', async () => {
    const home = await asking()
    const small = await home.member('Small', { skills: { sizes: ['small'] } })
    const large = await home.member('Large', { skills: { sizes: ['medium', 'large'] } })
    await arrives(home.desk, small)
    const many = await submits(home, lead)
    const few = await submits(home, smallLead)
    vi.setSystemTime(Date.now() + 3_600_000)
    await home.desk.tick()
    expect(await offeredTo(home, small)).not.toContain(many)
    await arrives(home.desk, large)
    expect(await offeredTo(home, large)).toEqual([many])
    await flushed(home.desk)
    const [offered] = await all<{ choice: string }>(
      env.DB,
      sql`SELECT data ->> '$.choice' AS choice FROM event WHERE stream = ${many} AND type = 'offered'`,
    )
    expect((JSON.parse(offered!.choice) as Choice).out).toEqual([{ member: small.member, because: 'size' }])
    expect(few).not.toBe(many)
  })

  it('has the level that the queue asks for, however long it takes', async () => {
    const projects = uuidv7()
    const home = await asking([{ id: projects, rules: { level: 3, match: { ...anything, groups: ['public-body'] } } }])
    const ploy = await home.member('Ploy', { skills: { level: 1 } })
    const anan = await home.member('Anan', { skills: { level: 4 } })
    await arrives(home.desk, ploy)
    const big = await submits(home, lead)
    const small = await submits(home, smallLead)
    expect(await offeredTo(home, ploy)).toEqual([small])
    vi.setSystemTime(Date.now() + 3_600_000)
    await home.desk.tick()
    expect(await offeredTo(home, ploy)).not.toContain(big)
    await arrives(home.desk, anan)
    expect(await offeredTo(home, anan)).toContain(big)
    // And why can be read afterwards.
    await flushed(home.desk)
    const [offered] = await all<{ choice: string }>(
      env.DB,
      sql`SELECT data ->> '$.choice' AS choice FROM event WHERE stream = ${big} AND type = 'offered'`,
    )
    const choice = JSON.parse(offered!.choice) as Choice
    expect(choice.could.map(({ member }) => member)).toEqual([anan.member])
    expect(choice.out).toEqual([{ member: ploy.member, because: 'level' }])
  })

  it('is one who knows product and territory; after a while whoever knows the product, then anybody', async () => {
    const home = await asking()
    const south = await home.member('South', { skills: { territories: ['th-south'] } })
    const fala = await home.member('Fala', { skills: { products: ['fala'] } })
    const both = [await arrives(home.desk, south), await arrives(home.desk, fala)]
    const inquiry = await submits(home, { ...smallLead, where: 'north' })
    expect([await offeredTo(home, south), await offeredTo(home, fala)]).toEqual([[], []])
    vi.setSystemTime(Date.now() + 20_000)
    await runDurableObjectAlarm(home.desk)
    expect([await offeredTo(home, south), await offeredTo(home, fala)]).toEqual([[inquiry], []])
    // Missed there, it goes on to the next when its time has come, and not before.
    vi.setSystemTime(Date.now() + 46_000)
    await runDurableObjectAlarm(home.desk)
    expect([await offeredTo(home, south), await offeredTo(home, fala)]).toEqual([[], []])
    for (const socket of both) socket.send('{"t":"resume","after":0}')
    vi.setSystemTime(Date.now() + 55_000)
    await runDurableObjectAlarm(home.desk)
    expect(await offeredTo(home, fala)).toEqual([inquiry])
  })

  it('high leads go to everybody of their product at once, and are charged to a credit of their own', async () => {
    const home = await asking()
    const south = await home.member('South', { skills: { territories: ['th-south'] }, capacity: 10 })
    await arrives(home.desk, south)
    const big = await submits(home, lead)
    expect(await offeredTo(home, south)).toEqual([big])
    await submits(home, smallLead)
    await home.desk.command(south, act(big, 99, { type: 'accept' }))
    await vi.waitFor(async () => {
      const { results } = await env.DB.prepare(
        'SELECT tier_class, ledger FROM ledger_day WHERE workspace = ? ORDER BY 1',
      )
        .bind(home.workspace)
        .all<{ tier_class: string; ledger: string }>()
      const received = results.map(({ tier_class, ledger }) => [
        tier_class,
        (JSON.parse(ledger) as { members: Record<string, { received: number }> }).members[south.member]?.received,
      ])
      expect(received).toEqual([
        ['AB', 1],
        ['CD', 1],
      ])
    })
  })
})
