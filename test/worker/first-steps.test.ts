/** The first steps of a workspace: each is ticked by what really happens, for whoever runs it, and costs next to nothing. */
import { env } from 'cloudflare:workers'
import { uuidv7 } from 'uuidv7'
import { expect, it } from 'vitest'
import type { FirstSteps } from '../../shared/schema/first-steps.ts'
import type { Site } from '../../shared/schema/site.ts'
import { app } from '../../worker/app.ts'
import type { MemberPrincipal } from '../../worker/desk/principal.ts'
import { firstStepsOf } from '../../worker/record/first-steps.ts'
import { batch, sql } from '../../worker/record/sql.ts'
import { siteKeyOf } from '../../worker/site-key.ts'
import { act, arrives, flushed } from './desk/house.ts'
import { ask, consoleOrigin } from './fixtures/ask.ts'
import { countingRows } from './fixtures/counting-rows.ts'
import { makeVisitor, newInquiry } from './fixtures/visitor.ts'
import { makeMember, makeWorkspace, services, shop, signIn } from './fixtures/workspace.ts'
import type { TestWorkspace } from './fixtures/workspace.ts'

/** A workspace as set-up leaves it, and its owner's ways to look and to change something. */
async function fresh() {
  const workspace = await makeWorkspace({ origins: [] })
  const owner = await makeMember(workspace, 'owner')
  const cookie = await signIn(owner)
  const steps = async () => (await ask('GET', '/api/first-steps', { cookie })).json<FirstSteps>()
  const taken = async () => Object.entries((await steps()).taken).flatMap(([step, at]) => (at === null ? [] : [step]))
  const sets = async (method: string, path: string, body: unknown) => {
    const answer = await ask(method, path, { cookie, body })
    expect(answer.status).toBeLessThan(300)
    return answer
  }
  return { workspace, owner, cookie, steps, taken, sets }
}

const allow = ({ site }: TestWorkspace) => ['PATCH', `/api/sites/${site}`, { origins: [shop] }] as const

it('begins with nothing', async () => {
  const { steps } = await fresh()
  expect(await steps()).toEqual({
    taken: { site: null, tag: null, hello: null, invite: null, hours: null },
    away: false,
  })
})

it('a website is there once some page may carry its tag, and since then', async () => {
  const { workspace, steps, taken, sets } = await fresh()
  await sets('PATCH', `/api/sites/${workspace.site}`, { name: 'Suk' })
  expect(await taken()).toEqual([])
  const before = Date.now()
  await sets(...allow(workspace))
  const { site } = (await steps()).taken
  expect(site).toBeGreaterThanOrEqual(before)
  await sets('PATCH', `/api/sites/${workspace.site}`, { name: 'Suk Shop' })
  expect((await steps()).taken.site).toBe(site)
})

it('another website that is added counts as well', async () => {
  const { workspace, cookie, taken, sets } = await fresh()
  const { sites } = await (await ask('GET', '/api/sites', { cookie })).json<{ sites: Site[] }>()
  const { id: _, key: _key, testKey: _testKey, ...settings } = sites[0]!
  await sets('POST', '/api/sites', { ...settings, name: 'Lamps', origins: [shop], queue: workspace.queue })
  expect(await taken()).toEqual(['site'])
})

it('its tag is seen when the widget asks from a page of it, once, and not from any other', async () => {
  const { workspace, steps, taken, sets } = await fresh()
  await sets(...allow(workspace))
  const opens = async (origin: string, key = workspace.key) => ask('GET', `/v1/${key}`, { headers: { origin } })
  await opens('https://evil.example')
  await opens(shop, siteKeyOf(workspace.id, workspace.site, services.secret, true))
  expect(await taken()).toEqual(['site'])
  expect((await opens(shop)).status).toBe(200)
  await expect.poll(taken).toEqual(['site', 'tag'])
  const { tag } = (await steps()).taken
  await opens(shop)
  await services.desk(workspace.id).status()
  expect((await steps()).taken.tag).toBe(tag)
})

it('seeing the tag again asks nothing of the record, and no visitor notices when the record is away', async () => {
  const { workspace, sets } = await fresh()
  await sets(...allow(workspace))
  const opensWith = (DB: D1Database) => {
    const own = { ...env, DB }
    const headers = { origin: shop }
    return async () => app.fetch(new Request(`${consoleOrigin}/v1/${workspace.key}`, { headers }), own)
  }
  let calls = 0
  const opens = opensWith(countingRows(services.db, () => calls++))
  await opens()
  await expect.poll(() => calls).toBe(1)
  expect([(await opens()).status, (await opens()).status, calls]).toEqual([200, 200, 1])
  const away = new Proxy(services.db, {
    get: () => () => {
      throw new Error('D1_ERROR: away')
    },
  })
  expect((await opensWith(away)()).status).toBe(200)
})

it('a hello counts when it came by the key for trying and was answered', async () => {
  const { workspace, owner, taken, sets } = await fresh()
  await sets(...allow(workspace))
  const desk = env.DESK.get(env.DESK.idFromName(workspace.id))
  const until = Date.now() + 60_000
  const self: MemberPrincipal = {
    kind: 'member',
    member: owner.id,
    role: 'owner',
    exceptions: {},
    teams: [workspace.team],
    session: uuidv7(),
    until,
  }
  await arrives(desk, self)
  const asks = async (key: string) => {
    const inquiry = newInquiry()
    await makeVisitor({ ...workspace, key }).ask('POST', '/inquiries', { body: inquiry })
    await desk.command(self, act(inquiry.id, 9_999, { type: 'accept' }))
    await flushed(desk)
    return inquiry
  }
  const answers = async ({ id }: { id: string }) => {
    const outcome = await desk.command(self, act(id, 9_999, { type: 'reply', id: uuidv7(), text: 'Hello!' }))
    expect(outcome.kind).toBe('done')
    await flushed(desk)
  }
  await answers(await asks(workspace.key))
  const hello = await asks(siteKeyOf(workspace.id, workspace.site, services.secret, true))
  expect(await taken()).not.toContain('hello')
  await answers(hello)
  expect(await taken()).toContain('hello')
})

it('somebody is invited, before they have come', async () => {
  const { taken, sets } = await fresh()
  await sets('POST', '/api/members', { name: 'Anan Chai', email: `${uuidv7()}@suk.example`, role: 'assistant' })
  expect(await taken()).toEqual(['invite'])
})

it.each([
  ['set', { weekly: { mon: [[540, 1020]] }, closed: [] }],
  ['said to be always', null],
])('hours are %s; another name of the queue says nothing of them', async (_, hours) => {
  const { workspace, cookie, taken, sets } = await fresh()
  await sets('PATCH', `/api/queues/${workspace.queue}`, { name: 'All of us' })
  expect(await taken()).toEqual([])
  const answer = await ask('PATCH', `/api/queues/${workspace.queue}`, { cookie, body: { hours } })
  expect(answer.status).toBe(200)
  expect(await taken()).toEqual(['hours'])
})

it('whoever puts them away does so for themselves, and brings them back', async () => {
  const { workspace, steps, sets } = await fresh()
  const other = await signIn(await makeMember(workspace, 'admin'))
  await sets('PUT', '/api/first-steps/away', { away: true })
  expect(await steps()).toMatchObject({ away: true })
  const theirs = await (await ask('GET', '/api/first-steps', { cookie: other })).json<FirstSteps>()
  expect(theirs.away).toBe(false)
  await sets('PUT', '/api/first-steps/away', { away: false })
  expect(await steps()).toMatchObject({ away: false })
})

it('is read in a few rows, however much was asked', async () => {
  const { workspace, owner } = await fresh()
  const state = (test: boolean) => JSON.stringify({ ...(test && { test }), replied: { seq: 3, at: 5 } })
  const many = JSON.stringify(Array.from({ length: 400 }, (_, at) => [uuidv7(), state(at % 2 === 0)]))
  await batch(services.db, [
    sql`INSERT INTO inquiry (workspace, id, seq, site, team, created_at, state)
      SELECT ${workspace.id}, value ->> 0, 1, ${workspace.site}, ${workspace.team}, 1, value ->> 1 FROM json_each(${many})`,
    sql`INSERT INTO episode (workspace, inquiry, episode, queue, state, entered_at, answered_at)
      SELECT ${workspace.id}, value ->> 0, 1, ${workspace.queue}, 'open', 1, 5 FROM json_each(${many})`,
  ])
  let read = 0
  const db = countingRows(services.db, (rows) => (read += rows))
  const { taken } = await firstStepsOf(db, { workspace: workspace.id, member: owner.id })
  expect(taken.hello).toBe(5)
  expect(read).toBeLessThan(20)
})
