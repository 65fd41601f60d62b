/** Teams and queues over their addresses: what is refused, and that the Desk follows what was set. */
import { beforeEach, describe, expect, it } from 'vitest'
import { limits } from '../../shared/limits.ts'
import type { InquiryCard } from '../../shared/schema/inquiry.ts'
import type { Member } from '../../shared/schema/member.ts'
import type { Queue } from '../../shared/schema/queue.ts'
import { anything, usualRules, usualTargets } from '../../shared/schema/queue.ts'
import type { Site } from '../../shared/schema/site.ts'
import type { Team } from '../../shared/schema/team.ts'
import { parseSettings, readSettings } from '../../worker/record/settings.ts'
import { batch, sql } from '../../worker/record/sql.ts'
import { ask } from './fixtures/ask.ts'
import { makeVisitor, newInquiry } from './fixtures/visitor.ts'
import { makeMember, makeWorkspace, services, signIn } from './fixtures/workspace.ts'
import type { TestMember, TestWorkspace } from './fixtures/workspace.ts'

let workspace: TestWorkspace
let owner: string
beforeEach(async () => {
  workspace = await makeWorkspace()
  owner = await signIn(await makeMember(workspace, 'owner'))
})

const get = async <Body>(path: string, cookie = owner) => (await ask('GET', path, { cookie })).json<Body>()
const set = (method: 'POST' | 'PATCH', path: string, body: object) => ask(method, path, { cookie: owner, body })
const made = async <Body>(method: 'POST' | 'PATCH', path: string, body: object): Promise<Body> => {
  const answer = await set(method, path, body)
  expect(answer.ok, await answer.clone().text()).toBe(true)
  return answer.json<Body>()
}
/** Status, code and field of a refusal. */
async function refusalOf(method: 'POST' | 'PATCH', path: string, body: object) {
  const answer = await set(method, path, body)
  const { code, field } = await answer.json<{ code: string; field?: string }>()
  return [answer.status, code, field]
}

/** A member who is there and declared themselves available. */
async function present(role: 'assistant' | 'manager' = 'assistant'): Promise<TestMember & { cookie: string }> {
  const member = await makeMember(workspace, role)
  const cookie = await signIn(member)
  await get('/api/news?after=0', cookie)
  const body = { on: 'presence', commandId: services.newId(), presence: 'available' }
  expect((await ask('POST', '/api/commands', { cookie, body })).status).toBe(200)
  return { ...member, cookie }
}

async function asked(question: string): Promise<string> {
  const inquiry = newInquiry(question)
  expect((await makeVisitor(workspace).ask('POST', '/inquiries', { body: inquiry })).status).toBe(201)
  return inquiry.id
}

const cardOf = async (id: string) => (await get<{ card: InquiryCard }>(`/api/inquiries/${id}`)).card

describe('a team', () => {
  it('is made, renamed, given a manager, and left without one', async () => {
    const sales = await made<Team>('POST', '/api/teams', { name: ' Sales  abroad ', function: 'sales' })
    expect(sales).toEqual({ id: sales.id, name: 'Sales abroad', function: 'sales', manager: null })
    const { id: manager } = await makeMember(workspace, 'manager')
    const path = `/api/teams/${sales.id}`
    expect(await made('PATCH', path, { manager })).toEqual({ ...sales, manager })
    expect(await made('PATCH', path, { function: null })).toEqual({ ...sales, manager, function: null })
    const now = { ...sales, name: 'Everything else', function: null, manager: null }
    expect(await made('PATCH', path, { name: 'Everything else', manager: null })).toEqual(now)
    expect((await get<{ teams: Team[] }>('/api/teams')).teams).toContainEqual(now)
  })

  it('has a name of its own, in whatever case and script', async () => {
    const lodz = await made<Team>('POST', '/api/teams', { name: 'Łódź', function: null })
    for (const [method, path] of [
      ['POST', '/api/teams'],
      ['PATCH', `/api/teams/${workspace.team}`],
    ] as const) {
      const taken = [409, 'already-exists', 'name']
      const said = { ...(method === 'POST' && { function: null }) }
      expect(await refusalOf(method, path, { ...said, name: 'ŁÓDŹ' })).toEqual(taken)
    }
    // Its own in another case is no other's.
    expect(await made('PATCH', `/api/teams/${lodz.id}`, { name: 'łódź' })).toMatchObject({ name: 'łódź' })
  })

  it('is managed by an active member of the workspace, and by nobody else', async () => {
    const suspended = await makeMember(workspace, 'manager')
    const foreign = await makeMember(await makeWorkspace(), 'manager')
    await batch(services.db, [sql`UPDATE member SET status = 'suspended' WHERE id = ${suspended.id}`])
    for (const manager of [suspended.id, foreign.id, services.newId()]) {
      const refused = await refusalOf('PATCH', `/api/teams/${workspace.team}`, { manager })
      expect(refused).toEqual([400, 'invalid-input', 'manager'])
    }
  })

  it('comes once when two people make it at the same moment', async () => {
    const both = await Promise.all(
      ['Dealers', 'DEALERS'].map(async (name) => (await set('POST', '/api/teams', { name, function: 'sales' })).status),
    )
    expect(new Set(both)).toEqual(new Set([201, 409]))
  })

  it('is one of not too many', async () => {
    const names = JSON.stringify(Array.from({ length: limits.teamsPerWorkspace - 1 }, (_, at) => `Team ${at}`))
    await batch(services.db, [
      sql`INSERT INTO team (workspace, id, name, created_at)
          SELECT ${workspace.id}, value || ${workspace.id}, value, 0 FROM json_each(${names})`,
    ])
    const refused = await refusalOf('POST', '/api/teams', { name: 'One more', function: null })
    expect(refused).toEqual([400, 'invalid-input', undefined])
  })
})

describe('a queue', () => {
  it('is made with what is usual, and promises what it is told to', async () => {
    const queue = await made<Queue>('POST', '/api/queues', { name: 'Dealers', team: workspace.team })
    const usual = { targets: usualTargets, rules: usualRules, hours: null, pause: null }
    expect(queue).toEqual({ id: queue.id, name: 'Dealers', team: workspace.team, ...usual })
    const targets = { live: 30, share: 0.9, message: 7_200, callBack: 3_600 }
    const path = `/api/queues/${queue.id}`
    expect(await made('PATCH', path, { targets })).toEqual({ ...queue, targets })
    const rules = { ...usualRules, level: 3, match: { ...anything, products: ['solis-60'] } }
    expect(await made('PATCH', path, { rules })).toEqual({ ...queue, targets, rules })
    expect((await readSettings(services.db, workspace.id))!.queues).toContainEqual({ ...queue, targets, rules })
    // A console from before there were channels, sizes and head starts names none of them: they stay.
    const newer = { ...rules, match: { ...rules.match, channels: ['form'], sizes: ['large'] }, claims: true }
    await made('PATCH', path, { rules: { ...newer, ahead: { ...usualRules.ahead, urgent: 90 } } })
    const older = { level: 1, widenHigh: [0, 10], widenOthers: [20, 120], match: { products: ['suan'], tiers: null } }
    expect(await made('PATCH', path, { rules: older })).toMatchObject({
      rules: {
        match: { products: ['suan'], channels: ['form'], sizes: ['large'] },
        ahead: { urgent: 90 },
        claims: true,
        level: 1,
      },
    })
    await made('PATCH', path, { rules: { match: null } })
    await made('PATCH', path, { rules: usualRules })
    expect(await made('PATCH', path, { name: 'Resellers' })).toEqual({ ...queue, name: 'Resellers', targets })
    expect((await get<{ queues: Queue[] }>('/api/queues')).queues).toContainEqual({
      ...queue,
      name: 'Resellers',
      targets,
    })
    const known = await readSettings(services.db, workspace.id)
    expect(known!.queues).toContainEqual({ ...queue, name: 'Resellers', targets })
  })

  it.each([
    ['name', { name: ' ' }],
    ['name', { name: 'x'.repeat(81) }],
    ['team', { team: 'none' }],
    ['targets.live', { targets: { ...usualTargets, live: 0 } }],
    ['targets.share', { targets: { ...usualTargets, share: 1.1 } }],
    ['targets.share', { targets: { ...usualTargets, share: 0 } }],
    ['targets.message', { targets: { ...usualTargets, message: 59.5 } }],
    ['targets.callBack', { targets: { live: 60, share: 0.8, message: 3_600 } }],
    ['rules.level', { rules: { ...usualRules, level: 7 } }],
    ['rules.widenHigh.1', { rules: { ...usualRules, widenHigh: [0, -1] } }],
    ['rules.match.products', { rules: { ...usualRules, match: { ...anything, products: [] } } }],
    ['rules.match.tiers.0', { rules: { ...usualRules, match: { ...anything, tiers: ['E'] } } }],
    ['rules.match.colour', { rules: { ...usualRules, match: { ...anything, colour: ['red'] } } }],
    [
      'hours.weekly.tue.1',
      {
        hours: {
          weekly: {
            tue: [
              [540, 720],
              [700, 800],
            ],
          },
        },
      },
    ],
    ['hours.closed.0.date', { hours: { weekly: null, closed: [{ date: '2026-02-30', name: 'x' }] } }],
    ['hours.zone', { hours: { weekly: null, zone: 'Europe/Gdynia' } }],
    ['pause', { pause: null }],
    ['rules.offer.live', { rules: { ...usualRules, offer: { live: 9, message: 600 } } }],
    ['rules.offer.message', { rules: { ...usualRules, offer: { live: 45, message: 601 } } }],
    ['rules.atMost', { rules: { ...usualRules, atMost: 0 } }],
    ['retired_at', { retired_at: 1 }],
  ])('with a wrong %s is refused, and the field is named: %o', async (field, wrong) => {
    for (const [method, path] of [
      ['POST', '/api/queues'],
      ['PATCH', `/api/queues/${workspace.queue}`],
    ] as const) {
      const refused = await refusalOf(method, path, { name: 'Dealers', team: workspace.team, ...wrong })
      expect(refused).toEqual([400, 'invalid-input', field])
    }
  })

  it('has a name of its own and leads to a team of the workspace', async () => {
    const foreign = await makeWorkspace()
    const { team } = workspace
    expect(await refusalOf('POST', '/api/queues', { name: 'EVERYONE', team })).toEqual([409, 'already-exists', 'name'])
    for (const stranger of [foreign.team, services.newId()]) {
      const refused = [400, 'invalid-input', 'team']
      expect(await refusalOf('POST', '/api/queues', { name: 'Dealers', team: stranger })).toEqual(refused)
      expect(await refusalOf('PATCH', `/api/queues/${workspace.queue}`, { team: stranger })).toEqual(refused)
    }
    // Names are taken within a workspace only, and refused changes have changed nothing.
    const { queues } = await get<{ queues: Queue[] }>('/api/queues')
    const usual = { targets: usualTargets, rules: usualRules, hours: null, pause: null }
    expect(queues).toEqual([{ id: workspace.queue, name: 'Everyone', team, ...usual }])
  })

  it('hands on to a queue of the workspace and in no circle, which is named', async () => {
    const { team } = workspace
    const named = (name: string, to: string | null) =>
      made<Queue>('POST', '/api/queues', { name, team, rules: { ...usualRules, overflow: { after: 60, to } } })
    const third = await named('Third', null)
    const second = await named('Second', third.id)
    const first = await named('First', second.id)
    const leads = (id: string, to: string) =>
      set('PATCH', `/api/queues/${id}`, { rules: { ...usualRules, overflow: { after: 60, to } } })
    const refused = await (await leads(third.id, first.id)).json<{ code: string; field: string; detail: string }>()
    expect(refused).toMatchObject({
      code: 'invalid-input',
      field: 'rules.overflow.to',
      detail: 'That leads in a circle: Third → First → Second → Third.',
    })
    for (const to of [third.id, (await makeWorkspace()).queue, services.newId()])
      expect((await leads(third.id, to)).status).toBe(400)
    const alone = { name: 'Alone', team, rules: { ...usualRules, overflow: { after: 60, to: services.newId() } } }
    expect(await refusalOf('POST', '/api/queues', alone)).toEqual([400, 'invalid-input', 'rules.overflow.to'])
  })

  it('is open when it is told to be, and always again', async () => {
    const path = `/api/queues/${workspace.queue}`
    const known = async () => (await readSettings(services.db, workspace.id))!.queues[0]!.hours
    const week = { mon: [[540, 1080]], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] }
    const extra = [{ date: '2026-12-05', intervals: [[600, 720]] }]
    const hours = { weekly: week, extra, closed: [{ date: '2026-04-13', name: 'Songkran' }] }
    expect(await made('PATCH', path, { hours })).toMatchObject({ hours })
    expect(await made('PATCH', path, { name: 'Whoever comes' })).toMatchObject({ hours })
    expect(await known()).toEqual(hours)
    expect(await made('PATCH', path, { hours: null })).toMatchObject({ hours: null })
    expect(await known()).toBe(null)
  })

  it('is paused until a moment and opened again, and what is past or too far is refused', async () => {
    const path = `/api/queues/${workspace.queue}/pause`
    const until = services.now() + 3_600_000
    const paused = await made<Queue>('POST', path, { until, why: ' Team  meeting ' })
    expect(paused.pause).toMatchObject({ until, why: 'Team meeting' })
    expect(services.now() - paused.pause!.from).toBeLessThan(10_000)
    expect((await readSettings(services.db, workspace.id))!.queues[0]!.pause).toEqual(paused.pause)
    expect(await refusalOf('POST', path, { until: services.now() - 1 })).toEqual([400, 'invalid-input', 'until'])
    const inTwoYears = services.now() + 2 * 366 * 86_400_000
    expect(await refusalOf('POST', path, { until: inTwoYears })).toEqual([400, 'invalid-input', 'until'])
    expect(await made('POST', path, { until: null })).toMatchObject({ pause: null })
  })

  it('of another team is not paused by a manager, and of their own it is', async () => {
    const cookie = await signIn(await makeMember(workspace, 'manager'))
    const others = await made<Team>('POST', '/api/teams', { name: 'Sales', function: 'sales' })
    const theirs = await made<Queue>('POST', '/api/queues', { name: 'Dealers', team: others.id })
    const body = { until: services.now() + 3_600_000 }
    const asks = async (queue: string) => (await ask('POST', `/api/queues/${queue}/pause`, { cookie, body })).status
    expect([await asks(workspace.queue), await asks(theirs.id)]).toEqual([200, 403])
  })

  it('is one of not too many', async () => {
    const names = JSON.stringify(Array.from({ length: limits.queuesPerWorkspace - 1 }, (_, at) => `Queue ${at}`))
    await batch(services.db, [
      sql`INSERT INTO queue (workspace, id, team, name, created_at)
          SELECT ${workspace.id}, value || ${workspace.id}, ${workspace.team}, value, 0 FROM json_each(${names})`,
    ])
    const refused = await refusalOf('POST', '/api/queues', { name: 'One more', team: workspace.team })
    expect(refused).toEqual([400, 'invalid-input', undefined])
  })

  it('of a copy that the Desk kept from before there were targets promises what is usual', async () => {
    const settings = await readSettings(services.db, workspace.id)
    const old = JSON.stringify(settings, (key, value: unknown) =>
      ['targets', 'country', 'hours', 'pause'].includes(key) ? undefined : value,
    )
    expect(old).not.toMatch(/targets|country|hours|pause/u)
    expect(parseSettings(old)).toEqual(settings)
  })
})

describe('a site', () => {
  it('leads to the oldest queue until it is told another, and keeps it when something else is changed', async () => {
    const settings = { name: 'Lamps', origins: [], language: 'en', consent: null, responsible: null }
    const dealers = await made<Queue>('POST', '/api/queues', { name: 'Dealers', team: workspace.team })
    const site = await made<Site>('POST', '/api/sites', settings)
    expect(site).toMatchObject({ queue: workspace.queue, country: null })
    expect(await made('POST', '/api/sites', { ...settings, queue: dealers.id })).toMatchObject({ queue: dealers.id })
    const path = `/api/sites/${site.id}`
    const moved = { ...site, queue: dealers.id, country: 'TH' }
    expect(await made('PATCH', path, { queue: dealers.id, country: 'TH' })).toEqual(moved)
    expect(await made('PATCH', path, { name: 'Lamps abroad' })).toEqual({ ...moved, name: 'Lamps abroad' })
    const { sites } = await get<{ sites: Site[] }>('/api/sites')
    expect(sites.find(({ id }) => id === site.id)).toEqual({ ...moved, name: 'Lamps abroad' })
  })

  it('leads to no queue of another workspace', async () => {
    const foreign = await makeWorkspace()
    const settings = { name: 'Lamps', origins: [], language: 'en', consent: null, responsible: null }
    for (const queue of [foreign.queue, services.newId()]) {
      const refused = [400, 'invalid-input', 'queue']
      expect(await refusalOf('POST', '/api/sites', { ...settings, queue })).toEqual(refused)
      expect(await refusalOf('PATCH', `/api/sites/${workspace.site}`, { queue })).toEqual(refused)
    }
    expect((await get<{ sites: Site[] }>('/api/sites')).sites).toMatchObject([
      { id: workspace.site, queue: workspace.queue },
    ])
  })
})

describe('a person', () => {
  it('is in the teams that are said when they are invited, invited again, and changed', async () => {
    const [one, two] = await Promise.all(
      ['One', 'Two'].map((name) => made<Team>('POST', '/api/teams', { name, function: 'sales' })),
    )
    const wish = { name: 'Anan Chai', email: `${services.newId()}@suk.example`, role: 'assistant' }
    const inviting = async (teams?: string[]) =>
      (await made<{ member: Member }>('POST', '/api/members', { ...wish, teams })).member
    const invited = await inviting([one!.id])
    expect(invited.teams).toEqual([one!.id])
    expect(await inviting()).toEqual(invited)
    expect((await inviting([one!.id, two!.id])).teams.toSorted()).toEqual([one!.id, two!.id].toSorted())
    const path = `/api/members/${invited.id}`
    expect(await made('PATCH', path, { weight: 0.5 })).toMatchObject({ weight: 0.5, teams: [one!.id, two!.id] })
    expect(await made('PATCH', path, { teams: [two!.id, two!.id] })).toMatchObject({ teams: [two!.id] })
    expect(await made('PATCH', path, { teams: [] })).toMatchObject({ teams: [] })
    const other = await made<{ member: Member }>('POST', '/api/members', { ...wish, email: `x-${wish.email}` })
    // Nothing said: everything that supports.
    expect(other.member.teams).toEqual([workspace.team])
  })

  it('is in no team of another workspace, and in none at all by a change that is refused', async () => {
    const foreign = await makeWorkspace()
    const { members } = await get<{ members: Member[] }>('/api/members')
    const path = `/api/members/${members[0]!.id}`
    for (const stranger of [foreign.team, services.newId()]) {
      const refused = await refusalOf('PATCH', path, { teams: [workspace.team, stranger] })
      expect(refused).toEqual([400, 'invalid-input', 'teams.1'])
      const wish = { name: 'x', email: 'x@suk.example', role: 'assistant', teams: [stranger] }
      expect(await refusalOf('POST', '/api/members', wish)).toEqual([400, 'invalid-input', 'teams.0'])
    }
    expect(await refusalOf('PATCH', path, { suspended: true, teams: [] })).toEqual([403, 'forbidden', 'suspended'])
    expect((await get<{ members: Member[] }>('/api/members')).members).toEqual(members)
  })

  it('who stays because they are the last owner keeps their teams too', async () => {
    const { id } = (await get<{ members: Member[] }>('/api/members')).members[0]!
    const second = await makeMember(workspace, 'owner')
    const cookie = await signIn(second)
    const suspend = (who: string, by: string) =>
      ask('PATCH', `/api/members/${who}`, { cookie: by, body: { suspended: true, teams: [] } })
    const answers = await Promise.all([suspend(id, cookie), suspend(second.id, owner)])
    expect(answers.map((answer) => answer.status)).toContain(200)
    const rows = await services.db
      .prepare('SELECT status, teams FROM member_with_teams WHERE workspace = ?')
      .bind(workspace.id)
      .all<{ status: string; teams: string }>()
    const left = rows.results.filter(({ status }) => status === 'active')
    expect(left.map(({ teams }) => teams)).toEqual([JSON.stringify([workspace.team])])
  })
})

describe('the Desk', () => {
  it('brings new inquiries to the site’s new queue and its team alone, and leaves those that came where they are', async () => {
    const [support, dealer] = [await present(), await present()]
    const team = await made<Team>('POST', '/api/teams', { name: 'Dealers', function: 'sales' })
    const queue = await made<Queue>('POST', '/api/queues', { name: 'Dealers', team: team.id })
    await made('PATCH', `/api/members/${dealer.id}`, { teams: [team.id] })

    const before = await asked('Do you ship?')
    expect(await cardOf(before)).toMatchObject({ queue: workspace.queue, assignee: support.id })
    await made('PATCH', `/api/sites/${workspace.site}`, { queue: queue.id })
    const after = await asked('Do you sell to shops?')
    expect(await cardOf(after)).toMatchObject({ queue: queue.id, state: 'offered', assignee: dealer.id })
    expect(await cardOf(before)).toMatchObject({ queue: workspace.queue, assignee: support.id })

    // Nobody of the team is free any more: it waits, whoever else is there.
    await made('PATCH', `/api/members/${dealer.id}`, { capacity: 1 })
    const waits = await asked('And to larger shops?')
    expect(await cardOf(waits)).toMatchObject({ queue: queue.id, state: 'waiting', assignee: null })
    const shown = await ask('GET', `/api/inquiries/${waits}`, { cookie: support.cookie })
    expect(shown.status).toBe(404)
  })

  it('brings new inquiries to the queue’s new team', async () => {
    const [, other] = [await present(), await present('manager')]
    const team = await made<Team>('POST', '/api/teams', { name: 'Others', function: null })
    await made('PATCH', `/api/members/${other.id}`, { teams: [team.id] })
    await made('PATCH', `/api/queues/${workspace.queue}`, { team: team.id })
    expect(await cardOf(await asked('Do you ship?'))).toMatchObject({ queue: workspace.queue, assignee: other.id })
  })

  it('offers what waits to whoever is put into its team', async () => {
    const late = await present()
    await made('PATCH', `/api/members/${late.id}`, { teams: [] })
    const waits = await asked('Anybody there?')
    expect(await cardOf(waits)).toMatchObject({ state: 'waiting' })
    await made('PATCH', `/api/members/${late.id}`, { teams: [workspace.team] })
    expect(await cardOf(waits)).toMatchObject({ state: 'offered', assignee: late.id })
  })
})
