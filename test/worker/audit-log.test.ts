/** Who changed, exported or tried what: told with the change, read by those who run the place, and let go in time. */
import { env } from 'cloudflare:workers'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { flow } from '../../demo/flow.ts'
import { auditActions } from '../../shared/audit-log/actions.ts'
import type { AuditAction } from '../../shared/audit-log/actions.ts'
import type { AuditLine, AuditPage } from '../../shared/schema/audit-log.ts'
import { dateAt } from '../../shared/zone.ts'
import { app } from '../../worker/app.ts'
import { addAudit, audited, sweepAudit } from '../../worker/record/audit-log.ts'
import type { AuditEntry } from '../../worker/record/audit-log.ts'
import { all, batch, first, sql } from '../../worker/record/sql.ts'
import { changeTeam } from '../../worker/record/teams.ts'
import { ask, cookieOf } from './fixtures/ask.ts'
import {
  makeMember,
  makeWorkspace,
  ownAddress,
  password,
  services,
  signIn,
  siteSettings,
} from './fixtures/workspace.ts'
import type { TestMember, TestWorkspace } from './fixtures/workspace.ts'

const dayMs = 86_400_000

let workspace: TestWorkspace
let owner: TestMember
let cookie: string

beforeAll(async () => {
  workspace = await makeWorkspace()
  owner = await makeMember(workspace, 'owner')
  cookie = await signIn(owner)
})
afterEach(() => {
  vi.useRealTimers()
})

const asking = (method: string, path: string, body?: object, as = cookie) =>
  ask(method, path, { body, cookie: as, address: ownAddress() })

/** As the owner reads it, newest first. */
async function linesOf(query = ''): Promise<AuditLine[]> {
  const answer = await asking('GET', `/api/audit${query}`)
  expect(answer.status).toBe(200)
  return (await answer.json<AuditPage>()).lines
}

/** What a request is told as. */
async function toldOf(request: () => Promise<Response>): Promise<{ status: number; lines: AuditLine[] }> {
  const before = new Set((await linesOf()).map(({ id }) => id))
  const { status } = await request()
  return { status, lines: (await linesOf()).filter(({ id }) => !before.has(id)) }
}

const reply = (shortcut: string) => ({
  whose: { kind: 'everyone' },
  title: 'Greeting',
  shortcut,
  texts: { en: 'Hello' },
  revision: 0,
})

const idOf = async (answer: Promise<Response>) => (await (await answer).json<{ id: string }>()).id

const article = { title: { en: 'IP68' }, body: { en: 'Rain does nothing.' }, sites: null, published: true }
const rate = { kind: 'usual', amount: 200_00, currency: 'THB', from: '2026-11-01' }
const browser = () => ({
  endpoint: `https://fcm.googleapis.com/fcm/send/${services.newId()}`,
  keys: { p256dh: 'A'.repeat(87), auth: 'A'.repeat(22) },
})
const month = '2026-11'
const targetOf = (measure: string, of = month) => ({
  subject: { kind: 'team', id: workspace.team },
  month: of,
  measure,
  value: 90,
  currency: null,
  objective: null,
})

/** A write of settings, or an export, that is let through; prepared by `make`, which is no part of it. */
interface Write {
  route: string
  action: AuditAction
  make: () => Promise<{ path: string; body?: object }>
}

const write = (route: string, action: AuditAction, make: () => Promise<{ path: string; body?: object }>): Write => ({
  route,
  action,
  make,
})
const plain = (body?: object) => async () => ({ path: '', ...(body && { body }) })

const writes: Write[] = [
  write('POST /api/sites', 'site.added', plain(siteSettings)),
  write('PATCH /api/sites/:id', 'site.changed', async () => ({
    path: `/api/sites/${workspace.site}`,
    body: { responsible: 'Wipa Suk' },
  })),
  write('GET /api/sites/:id/identity-secret', 'site.secret-read', async () => {
    await asking('PATCH', `/api/sites/${workspace.site}`, { vouching: { by: 'secret' } })
    return { path: `/api/sites/${workspace.site}/identity-secret` }
  }),
  write('POST /api/sites/:id/flows', 'flow.published', async () => ({
    path: `/api/sites/${workspace.site}/flows`,
    body: { after: 0, flow },
  })),
  write('POST /api/articles', 'article.added', plain(article)),
  write('PUT /api/articles/:id', 'article.changed', async () => {
    const id = await idOf(asking('POST', '/api/articles', article))
    const { changedAt } = (await first<{ changedAt: number }>(
      services.db,
      sql`SELECT changed_at AS changedAt FROM article WHERE id = ${id}`,
    ))!
    return { path: `/api/articles/${id}`, body: { ...article, published: false, after: changedAt } }
  }),
  write('DELETE /api/articles/:id', 'article.removed', async () => ({
    path: `/api/articles/${await idOf(asking('POST', '/api/articles', article))}`,
  })),
  write('POST /api/queues', 'queue.added', async () => ({ path: '', body: { name: 'Repairs', team: workspace.team } })),
  write('PATCH /api/queues/:id', 'queue.changed', async () => ({
    path: `/api/queues/${workspace.queue}`,
    body: { name: 'Whoever comes' },
  })),
  write('POST /api/queues/:id/pause', 'queue.paused', async () => ({
    path: `/api/queues/${workspace.queue}/pause`,
    body: { until: null },
  })),
  write('POST /api/teams', 'team.added', plain({ name: 'Sales', function: 'sales' })),
  write('PATCH /api/teams/:id', 'team.changed', async () => ({
    path: `/api/teams/${workspace.team}`,
    body: { manager: owner.id },
  })),
  write(
    'PATCH /api/workspace',
    'workspace.changed',
    plain({ closing: { topics: [], topicRequired: false, competitors: [] } }),
  ),
  write('POST /api/members', 'member.invited', async () => ({
    path: '',
    body: { name: 'Malee', email: `${services.newId()}@suk.example`, role: 'assistant' },
  })),
  write('PATCH /api/members/:id', 'member.changed', async () => ({
    path: `/api/members/${(await makeMember(workspace, 'assistant')).id}`,
    body: { weight: 0.5 },
  })),
  write('POST /api/invitations', 'member.joined', async () => {
    const body = { name: 'Malee', email: `${services.newId()}@suk.example`, role: 'assistant' }
    const { invitation } = await (await asking('POST', '/api/members', body)).json<{ invitation: string }>()
    return { path: '', body: { token: invitation.split('#')[1]!, password } }
  }),
  write('POST /api/members/:id/sign-out', 'member.signed-out', async () => ({
    path: `/api/members/${(await makeMember(workspace, 'assistant')).id}/sign-out`,
    body: {},
  })),
  write('PUT /api/workspace/second-factor', 'workspace.changed', plain({ required: false })),
  write('POST /api/auth/revoke-others', 'session.others-revoked', plain({})),
  write('POST /api/rates', 'rate.added', plain(rate)),
  write('DELETE /api/rates/:id', 'rate.removed', async () => ({
    path: `/api/rates/${await idOf(asking('POST', '/api/rates', { ...rate, from: '2026-10-01' }))}`,
  })),
  write('POST /api/targets', 'target.added', async () => ({ path: '', body: targetOf('closed') })),
  write('PUT /api/targets/:id', 'target.changed', async () => {
    const id = await idOf(asking('POST', '/api/targets', targetOf('closed', '2026-09')))
    const { after } = (await first<{ after: number }>(
      services.db,
      sql`SELECT changed_at AS after FROM target WHERE id = ${id}`,
    ))!
    return { path: `/api/targets/${id}`, body: { value: 80, objective: null, after } }
  }),
  write('DELETE /api/targets/:id', 'target.removed', async () => ({
    path: `/api/targets/${await idOf(asking('POST', '/api/targets', targetOf('closed', '2026-08')))}`,
  })),
  write('POST /api/targets/copies', 'target.added', async () => {
    await asking('POST', '/api/targets', targetOf('closed', '2026-05'))
    return { path: '', body: { month: '2026-06' } }
  }),
  write('PUT /api/targets/reasons', 'target.explained', async () => ({
    path: '',
    body: {
      subject: { kind: 'team', id: workspace.team },
      day: dateAt(Date.now(), 'Asia/Bangkok'),
      reason: 'Two were ill.',
    },
  })),
  write('PUT /api/reports/plans/:kind', 'report.planned', async () => ({
    path: '/api/reports/plans/daily',
    body: { on: true, hour: 7, weekday: 'mon', roles: ['owner'] },
  })),
  write('PUT /api/reports/mutes/:measure', 'report.muted', async () => ({
    path: '/api/reports/mutes/abandonRate',
    body: { until: '2026-12-24' },
  })),
  write('POST /api/reports/:kind/:day/again', 'report.sent', async () => {
    await asking('PUT', '/api/reports/plans/daily', { on: true, hour: 7, weekday: 'mon', roles: ['owner'] })
    await batch(services.db, [
      sql`INSERT INTO report (workspace, kind, day, id, made_at) VALUES (${workspace.id}, 'daily', '2026-11-02', ${services.newId()}, 1)`,
    ])
    return { path: '/api/reports/daily/2026-11-02/again', body: {} }
  }),
  write('PATCH /api/alerts', 'alerts.changed', plain({ warnings: false })),
  write('POST /api/alerts/subscriptions', 'alerts.browser-added', async () => ({ path: '', body: browser() })),
  write('POST /api/alerts/subscriptions/revoke', 'alerts.browser-removed', async () => ({
    path: '',
    body: { id: await idOf(asking('POST', '/api/alerts/subscriptions', browser())) },
  })),
  write('POST /api/notices/:id/again', 'notice.repeated', async () => {
    const id = services.newId()
    await batch(services.db, [
      sql`INSERT INTO outbox (workspace, id, kind, body, created_at, done_at, outcome)
          VALUES (${workspace.id}, ${id}, 'mail', ${JSON.stringify({ mail: 'test', member: owner.id })}, 0, 1, 'dead')`,
    ])
    return { path: `/api/notices/${id}/again`, body: {} }
  }),
  write('POST /api/status/recount', 'workspace.recounted', plain({})),
  write('GET /api/measures/csv', 'export.measures', async () => ({ path: '/api/measures/csv?period=7' })),
  write('GET /api/search/csv', 'export.inquiries', async () => ({ path: '/api/search/csv?q=lamp&state=open' })),
  write('PUT /api/customers/imports/:id', 'customers.taken-in', async () => ({
    path: `/api/customers/imports/${services.newId()}`,
    body: { file: 'customers.csv', lines: 1 },
  })),
  write('POST /api/customers/forget', 'customers.forgotten', plain({ address: 'a@b.example', country: null })),
  write('POST /api/customers/imports/:id/undo', 'customers.taken-back', async () => {
    const path = `/api/customers/imports/${services.newId()}`
    await asking('PUT', path, { file: 'customers.csv', lines: 1 })
    return { path: `${path}/undo`, body: {} }
  }),
  write('PUT /api/saved-replies/:id', 'reply.kept', async () => ({
    path: `/api/saved-replies/${services.newId()}`,
    body: reply('hello'),
  })),
  write('DELETE /api/saved-replies/:id', 'reply.removed', async () => {
    const path = `/api/saved-replies/${services.newId()}`
    await asking('PUT', path, reply('bye'))
    return { path, body: { revision: 1 } }
  }),
  write('GET /api/audit/csv', 'export.audit', plain()),
]

/** Coming in and going out are told too: see below, set-up.test.ts, reset-password.test.ts, second-factor.test.ts, passkeys.test.ts and provider.test.ts. */
const comings: Record<string, AuditAction> = {
  'POST /api/set-up': 'workspace.founded',
  'POST /api/auth/sign-in/email': 'session.opened',
  'POST /api/auth/sign-out': 'session.ended',
  'POST /api/auth/revoke-session': 'session.revoked',
  'POST /api/auth/change-password': 'password.changed',
  'POST /api/auth/forgot': 'password.asked',
  'POST /api/auth/reset': 'password.reset',
  'POST /api/auth/sign-in/passkey': 'session.opened',
  'POST /api/auth/passkeys': 'passkey.added',
  'PATCH /api/auth/passkeys/:id': 'passkey.renamed',
  'DELETE /api/auth/passkeys/:id': 'passkey.removed',
  'POST /api/auth/sign-in/code': 'session.opened',
  'POST /api/auth/second-factor/confirm': 'factor.on',
  'POST /api/auth/second-factor/off': 'factor.off',
  'POST /api/auth/second-factor/codes': 'factor.codes-renewed',
  'DELETE /api/members/:id/second-factor': 'factor.taken',
  'DELETE /api/auth/provider': 'provider.unlinked',
}

/** What writes, and is not told. */
const untold: Record<string, string> = {
  'POST /api/commands': 'work on inquiries: the event log has it',
  'POST /api/auth/second-factor/begin': 'offers a secret that counts for nothing until it is confirmed, which is told',
  'POST /api/auth/sign-in/passkey/begin': 'changes nothing: what a passkey is to sign',
  'POST /api/auth/passkeys/begin': 'the same',
  'POST /api/inquiries': 'work on inquiries: the event log has it',
  'POST /api/saved-replies/:id/uses': 'counts that a message went out with it',
  'POST /api/customers/check': 'changes nothing: what would become of the lines of a list',
  'POST /api/customers/find': 'changes nothing: whether somebody is known',
  'POST /api/customers/imports/:id/lines': 'lines of a list whose taking in was told when it began',
  'PUT /api/views/:id': 'a search of one’s own under a name, which nobody else sees',
  'DELETE /api/views/:id': 'the same',
  'PUT /api/first-steps/away': 'what one’s own inbox shows',
  'POST /api/tickets': 'changes nothing: a socket of a session that was told',
  'POST /api/alerts/test': 'changes nothing: notices to oneself, in the delivery log',
  'PUT /api/sites/:id/flows/draft': 'a draft is nobody’s setting until it is published, which is told',
  'DELETE /api/sites/:id/flows/draft': 'the same',
}

describe('every route of members that writes or exports', () => {
  it('is told in the audit log, or stands in the list of what is not, with the reason', () => {
    const writing = app.routes
      .filter(({ method, path }) => path.startsWith('/api/') && method !== 'ALL' && method !== 'GET')
      .map(({ method, path }) => `${method} ${path}`)
    const exporting = app.routes
      .filter(({ method, path }) => method === 'GET' && /csv|secret/u.test(path))
      .map(({ method, path }) => `${method} ${path}`)
    const known = [...writes.map(({ route }) => route), ...Object.keys(comings), ...Object.keys(untold)]
    expect(new Set(known)).toEqual(new Set([...writing, ...exporting]))
  })

  it('knows no action that nothing tells', () => {
    const told = new Set([
      ...writes.map(({ action }) => action),
      ...Object.values(comings),
      'session.failed',
      'session.code-failed',
      'passkey.taken',
      // By the clock: keeping.test.ts.
      'inquiry.forgotten',
      'provider.linked',
    ])
    expect(auditActions.filter((action) => !told.has(action))).toEqual([])
  })

  it.each(writes.map((one) => [one.route, one.action, one] as const))(
    '%s tells %s',
    async (_, action, { route, make }) => {
      const [method, pattern] = route.split(' ') as [string, string]
      const { path, body } = await make()
      const { status, lines } = await toldOf(() => asking(method, path === '' ? pattern : path, body))
      expect(status).toBeLessThan(300)
      expect(lines.map((line) => line.action)).toEqual([action])
      const [line] = lines
      if (action === 'member.joined') expect(line!.by).toMatchObject({ kind: 'member', name: 'Malee' })
      else expect(line!.by).toEqual({ kind: 'member', id: owner.id, name: 'Wipa owner' })
      expect([action, line!.on.id]).not.toEqual([action, ''])
    },
  )
})

describe('a line', () => {
  it('says what was and what is, of what changed alone', async () => {
    const { lines } = await toldOf(() =>
      asking('PATCH', `/api/queues/${workspace.queue}`, { name: 'First come', rules: { level: 2 } }),
    )
    expect(lines[0]).toMatchObject({
      action: 'queue.changed',
      on: { id: workspace.queue, name: 'Whoever comes' },
      changes: [
        { field: 'name', from: 'Whoever comes', to: 'First come' },
        { field: 'rules.level', from: 1, to: 2 },
      ],
    })
  })

  it('is not there when the change was refused', async () => {
    const stale = { ...article, after: 1 }
    const id = await idOf(asking('POST', '/api/articles', article))
    for (const [method, path, body, status] of [
      ['PUT', `/api/articles/${id}`, stale, 409],
      ['PATCH', `/api/teams/${services.newId()}`, { name: 'x' }, 404],
      ['PATCH', `/api/members/${owner.id}`, { suspended: true }, 403],
      ['POST', '/api/rates', rate, 409],
      ['POST', '/api/targets', targetOf('closed'), 409],
    ] as const) {
      const told = await toldOf(() => asking(method, path, body))
      expect([path, told]).toEqual([path, { status, lines: [] }])
    }
  })

  it('is written with the change or not at all', async () => {
    const entry: AuditEntry = {
      workspace: workspace.id,
      id: services.newId(),
      at: Date.now(),
      by: { kind: 'nobody' },
      address: null,
      action: 'team.changed',
      on: { id: workspace.team, name: 'Support' },
      changes: [],
    }
    const change = changeTeam(workspace.id, workspace.team, { name: 'Torn' })
    const torn = [...audited(change, entry), addAudit(entry)]
    await expect(batch(services.db, torn)).rejects.toThrow('UNIQUE')
    const team = await first<{ name: string }>(services.db, sql`SELECT name FROM team WHERE id = ${workspace.team}`)
    expect(team!.name).not.toBe('Torn')
    const none = changeTeam(workspace.id, services.newId(), { name: 'Nobody' })
    await batch(services.db, audited(none, entry))
    expect(await all(services.db, sql`SELECT id FROM audit_log WHERE id = ${entry.id}`)).toEqual([])
  })

  it('never holds a password, a token, a push address or an answer of a visitor', async () => {
    const rows = await all<object>(services.db, sql`SELECT * FROM audit_log`)
    const text = JSON.stringify(rows)
    expect(text).not.toContain(password)
    expect(text).not.toContain('fcm.googleapis.com')
    const tokens = await all<{ token: string }>(services.db, sql`SELECT token FROM identity_session`)
    expect(tokens.filter(({ token }) => text.includes(token))).toEqual([])
  })
})

describe('coming in and going out', () => {
  let wipa: TestMember
  beforeAll(async () => {
    wipa = await makeMember(workspace, 'assistant')
  })
  const of = async () => (await linesOf(`?kind=session`)).filter(({ on }) => on.id === wipa.id)

  it('is told with where it came from: signing in, ending another session, signing out', async () => {
    const address = ownAddress()
    const enter = () => ask('POST', '/api/auth/sign-in/email', { body: { email: wipa.email, password }, address })
    const [here, there] = [cookieOf(await enter()), cookieOf(await enter())]
    const listed = await ask('GET', '/api/auth/list-sessions', { cookie: there })
    const { sessions } = await listed.json<{ sessions: { id: string; current: boolean }[] }>()
    const other = sessions.find(({ current }) => !current)!
    await ask('POST', '/api/auth/revoke-session', { cookie: there, body: { id: other.id }, address })
    expect((await ask('GET', '/api/me', { cookie: here })).status).toBe(401)
    await ask('POST', '/api/auth/sign-out', { cookie: there, body: {}, address })
    const lines = await of()
    expect(lines.map(({ action }) => action)).toEqual([
      'session.ended',
      'session.revoked',
      'session.opened',
      'session.opened',
    ])
    expect(new Set(lines.map((line) => line.address))).toEqual(new Set([address]))
    expect(lines[3]).toMatchObject({ session: other.id, changes: [{ field: 'proof', from: null, to: 'password' }] })
    expect(lines[1]!.changes).toEqual([{ field: 'session', from: null, to: other.id }])
  })

  it('that failed is one line an hour for an account, with how often, and none for nobody’s address', async () => {
    const guessing = async (email: string) => {
      const body = { email, password: 'wrong wrong wrong wrong' }
      return (await ask('POST', '/api/auth/sign-in/email', { body, address: ownAddress() })).status
    }
    const whole = async () =>
      (await first<{ lines: number }>(services.db, sql`SELECT count(*) AS lines FROM audit_log`))!.lines
    const before = await whole()
    for (let guess = 0; guess < 4; guess++) expect(await guessing(wipa.email)).toBe(401)
    expect(await guessing('nobody@suk.example')).toBe(401)
    expect(await whole()).toBe(before + 1)
    const [line] = await of()
    expect(line).toMatchObject({ action: 'session.failed', by: { kind: 'nobody' }, times: 4, session: null })
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_001 })
    await guessing(wipa.email)
    expect(await whole()).toBe(before + 2)
  })

  it('and no session is there that is not told', async () => {
    const refusing = new Proxy(env.DB, {
      get: (db, name) =>
        name === 'batch'
          ? async (statements: D1PreparedStatement[]) => {
              if (statements.length === 1) throw new Error('the record is away')
              return db.batch(statements)
            }
          : (Reflect.get(db, name) as unknown),
    })
    const malee = await makeMember(workspace, 'assistant')
    const body = { email: malee.email, password }
    const answer = await ask('POST', '/api/auth/sign-in/email', { body, address: ownAddress(), env: { DB: refusing } })
    expect(answer.status).toBeGreaterThanOrEqual(500)
    expect(answer.headers.getSetCookie()).toEqual([])
    expect(await all(services.db, sql`SELECT id FROM identity_session WHERE user_id = ${malee.account}`)).toEqual([])
  })

  it('is told of a forgotten password, and of a changed one', async () => {
    const somsri = await makeMember(workspace, 'assistant')
    await ask('POST', '/api/auth/forgot', { body: { email: somsri.email }, address: ownAddress() })
    const own = await signIn(somsri)
    const changed = { currentPassword: password, newPassword: 'nine herons count the tide' }
    expect((await asking('POST', '/api/auth/change-password', changed, own)).status).toBe(200)
    const lines = (await linesOf('?kind=password')).filter(({ on }) => on.id === somsri.id)
    expect(lines.map(({ action, by }) => [action, by.kind])).toEqual([
      ['password.changed', 'member'],
      ['password.asked', 'nobody'],
    ])
  })
})

describe('reading it', () => {
  it('goes page by page without a gap or a repeat, by whom, what and when', async () => {
    const home = await makeWorkspace()
    const [one, two] = [await makeMember(home, 'owner'), await makeMember(home, 'admin')]
    const start = Date.UTC(2026, 9, 1)
    const lines = Array.from({ length: 120 }, (_, at): AuditEntry => {
      const by = { kind: 'member', member: at % 3 === 0 ? two.id : one.id, session: null } as const
      const action = at % 2 === 0 ? 'team.changed' : 'queue.changed'
      const on = { id: home.team, name: `Team ${at}` }
      // Many at the same moment, so that the id decides.
      const when = start + Math.floor(at / 7) * dayMs
      return { workspace: home.id, id: services.newId(), at: when, by, address: null, action, on, changes: [] }
    })
    await batch(services.db, lines.map(addAudit))
    const own = await signIn(one)
    const all_ = async (query: Record<string, string>) => {
      const names: string[] = []
      for (let next: string | null = ''; next !== null;) {
        const asked = new URLSearchParams({ ...query, ...(next && { before: next }) })
        const page: AuditPage = await (await asking('GET', `/api/audit?${asked.toString()}`, undefined, own)).json()
        names.push(...page.lines.filter(({ on }) => on.id === home.team).map(({ on }) => on.name))
        next = page.next
      }
      return names
    }
    const named = (wanted: (line: AuditEntry, at: number) => boolean) =>
      lines
        .filter(wanted)
        .map(({ on }) => on.name)
        .toReversed()
    expect(await all_({})).toEqual(named(() => true))
    expect(await all_({ member: two.id })).toEqual(named((_, at) => at % 3 === 0))
    expect(await all_({ kind: 'team' })).toEqual(named((_, at) => at % 2 === 0))
    expect(await all_({ member: two.id, kind: 'team' })).toEqual(named((_, at) => at % 6 === 0))
    // Days of Bangkok: midnight UTC is seven in the morning.
    expect(await all_({ from: '2026-10-03', to: '2026-10-04' })).toEqual(
      named(({ at }) => at === start + 2 * dayMs || at === start + 3 * dayMs),
    )
    const csv = await (await asking('GET', '/api/audit/csv?kind=team', undefined, own)).text()
    expect(csv.trim().split('\r\n')).toHaveLength(61)
    expect(csv).toContain('2026-10-17T00:00:00.000Z,Wipa owner')
  })

  it('refuses days out of order, other cursors and other kinds, naming the field', async () => {
    for (const [query, field] of [
      ['from=2026-11-02&to=2026-11-01', 'to'],
      ['before=x', 'before'],
      ['kind=visitor', 'kind'],
      ['who=me', 'who'],
    ]) {
      const answer = await asking('GET', `/api/audit?${query}`)
      expect([query, answer.status, (await answer.json<{ field: string }>()).field]).toEqual([query, 400, field])
    }
  })

  it('shows nothing of another workspace, not to whoever asks for its people', async () => {
    const foreign = await makeWorkspace()
    const stranger = await makeMember(foreign, 'owner')
    await signIn(stranger)
    expect(await linesOf(`?member=${stranger.id}`)).toEqual([])
  })
})

describe('in time', () => {
  it('addresses go first, and lines after more than a year', async () => {
    const home = await makeWorkspace()
    const now = Date.now()
    const line = (ago: number): AuditEntry => ({
      workspace: home.id,
      id: services.newId(),
      at: now - ago * dayMs,
      by: { kind: 'nobody' },
      address: '198.51.100.7',
      action: 'session.failed',
      on: { id: services.newId(), name: 'Wipa' },
      changes: [],
    })
    await batch(
      services.db,
      [29, 31, 399, 401].map((ago) => addAudit(line(ago))),
    )
    await batch(services.db, sweepAudit(home.id, { addresses: now - 30 * dayMs, lines: now - 400 * dayMs }))
    const left = await all<{ at: number; address: string | null }>(
      services.db,
      sql`SELECT at, address FROM audit_log WHERE workspace = ${home.id} ORDER BY at DESC`,
    )
    expect(left.map(({ at, address }) => [(now - at) / dayMs, address])).toEqual([
      [29, '198.51.100.7'],
      [31, null],
      [399, null],
    ])
  })
})
