/**
 * Every address for every kind of asker: expectations written by hand, one literal row each. An address of the app
 * without a row here fails, and so does a row without an address.
 */
import { beforeAll, describe, expect, it } from 'vitest'
import { flow } from '../../demo/flow.ts'
import type { NewTarget } from '../../shared/schema/target.ts'
import { app } from '../../worker/app.ts'
import { publishFlow } from '../../worker/record/flows.ts'
import { batch, sql } from '../../worker/record/sql.ts'
import { siteKeyOf } from '../../worker/site-key.ts'
import { ask } from './fixtures/ask.ts'
import { makeVisitor, newInquiry } from './fixtures/visitor.ts'
import type { TestVisitor } from './fixtures/visitor.ts'
import { makeMember, makeWorkspace, ownAddress, services, shop, signIn, siteSettings } from './fixtures/workspace.ts'
import type { TestMember, TestWorkspace } from './fixtures/workspace.ts'

const memberAskers = [
  'anonymous',
  'visitor',
  'expired',
  'suspended',
  'assistant',
  'analyst',
  'manager',
  'admin',
  'owner',
] as const
type MemberAsker = (typeof memberAskers)[number]

const visitorAskers = ['anonymous', 'own', 'another', 'own token, other site', 'member'] as const
type VisitorAsker = (typeof visitorAskers)[number]

const roles = ['assistant', 'analyst', 'manager', 'admin', 'owner'] as const

interface Row {
  /** Method and pattern, as the app registers it. */
  route: string
  /** The path asked for; the pattern itself when there is nothing to fill in. */
  path?: () => string
  body?: () => unknown
  headers?: Record<string, string>
  /** What this row tries, where the route has several. */
  trying?: string
  /** One status for each asker, in the order above. */
  expected: number[]
}

/** Each time another one. */
const logged = ({ queue }: TestWorkspace) => ({
  id: services.newId(),
  channel: 'phone',
  contact: { fullName: 'Wipa', address: { kind: 'phone', value: '081 234 5678' } },
  question: 'Do you repair lamps?',
  to: { kind: 'queue', id: queue },
})

let workspace: TestWorkspace
let foreign: TestWorkspace
let analyst: TestMember
let own: TestVisitor
let target: NewTarget
let secondKey: string
const inquiry = newInquiry()
const foreignInquiry = newInquiry()
const cookies = new Map<MemberAsker, string>()
const absent = services.newId()

beforeAll(async () => {
  workspace = await makeWorkspace()
  foreign = await makeWorkspace()
  const subject = { kind: 'team', id: workspace.team } as const
  target = { subject, month: '2026-11', measure: 'closed', value: 90, currency: null, objective: null }
  const second = services.newId()
  await batch(services.db, [
    sql`INSERT INTO site (workspace, id, queue, settings, created_at)
        SELECT workspace, ${second}, queue, settings, 0 FROM site WHERE id = ${workspace.site}`,
  ])
  secondKey = siteKeyOf(workspace.id, second, services.secret)
  for (const role of roles) {
    const member = await makeMember(workspace, role)
    if (role === 'analyst') analyst = member
    cookies.set(role, await signIn(member))
  }
  const [suspended, expired] = [await makeMember(workspace, 'owner'), await makeMember(workspace, 'owner')]
  cookies.set('suspended', await signIn(suspended))
  cookies.set('expired', await signIn(expired))
  await batch(services.db, [
    sql`UPDATE member SET status = 'suspended' WHERE id = ${suspended.id}`,
    ...[workspace, foreign].map(({ id, site: asks }) =>
      publishFlow({ workspace: id, site: asks, after: 0, flow: null, by: suspended.id, at: 0 }),
    ),
    sql`UPDATE identity_session SET expires_at = '2020-01-01T00:00:00.000Z' WHERE user_id = ${expired.account}`,
  ])
  own = makeVisitor(workspace)
  const submitted = [
    await own.ask('POST', '/inquiries', { body: inquiry }),
    await makeVisitor(foreign).ask('POST', '/inquiries', { body: foreignInquiry }),
  ]
  expect(submitted.map((answer) => answer.status)).toEqual([201, 201])
})

const commanding = (act: object, on = inquiry.id) => ({
  on: 'inquiry',
  commandId: services.newId(),
  inquiry: on,
  version: 99,
  act,
})
const upgrade = { upgrade: 'websocket', 'sec-websocket-protocol': 'foyer.1, ticket.made-up' }
const article = {
  title: { en: 'IP68 in plain words', th: 'กันน้ำ IP68 คืออะไร' },
  body: { en: 'Rain and splashes do nothing to it.', th: 'ฝนตกและน้ำกระเซ็นไม่เป็นไร' },
  sites: null,
  published: true,
}
const madeUp = {
  id: 'x',
  rawId: 'x',
  type: 'public-key',
  clientExtensionResults: {},
  response: { clientDataJSON: 'x', authenticatorData: 'x', signature: 'x' },
}
const rate = { kind: 'usual', amount: 200_00, currency: 'THB', from: '2026-11-01' }
const reply = {
  whose: { kind: 'mine' },
  shortcut: 'hello',
  title: 'Hello',
  texts: { en: 'Hello {name}.' },
  revision: 0,
}

// One line for each address, one column for each asker.
// oxfmt-ignore
const memberRows: Row[] = [
  // anonymous, visitor, expired, suspended, assistant, analyst, manager, admin, owner
  { route: 'GET /api/set-up', expected: [200, 200, 200, 200, 200, 200, 200, 200, 200] },
  { route: 'POST /api/set-up', expected: [409, 409, 409, 409, 409, 409, 409, 409, 409], body: () => ({ token: 'x'.repeat(43), workspace: 'x', zone: 'UTC', name: 'x', email: 'x@suk.example', password: 'quiet otters draw seven maps' }) },
  { route: 'POST /api/auth/sign-in/email', expected: [401, 401, 401, 401, 401, 401, 401, 401, 401], body: () => ({ email: 'nobody@suk.example', password: 'x' }) },
  { route: 'GET /api/auth/sign-in', expected: [200, 200, 200, 200, 200, 200, 200, 200, 200] },
  { route: 'GET /api/auth/sign-in/provider', expected: [404, 404, 404, 404, 404, 404, 404, 404, 404] },
  { route: 'GET /api/auth/sign-in/provider/callback', expected: [404, 404, 404, 404, 404, 404, 404, 404, 404] },
  { route: 'GET /api/auth/provider', expected: [401, 401, 401, 401, 200, 200, 200, 200, 200] },
  { route: 'DELETE /api/auth/provider', expected: [401, 401, 401, 401, 404, 404, 404, 404, 404] },
  { route: 'POST /api/auth/sign-in/code', expected: [410, 410, 410, 410, 410, 410, 410, 410, 410], body: () => ({ half: 'A'.repeat(43), code: '123456' }) },
  { route: 'POST /api/auth/sign-in/passkey/begin', expected: [201, 201, 201, 201, 201, 201, 201, 201, 201], body: () => ({}) },
  { route: 'POST /api/auth/sign-in/passkey', expected: [401, 401, 401, 401, 401, 401, 401, 401, 401], body: () => ({ credential: madeUp }) },
  { route: 'GET /api/auth/passkeys', expected: [401, 401, 401, 401, 200, 200, 200, 200, 200] },
  { route: 'POST /api/auth/passkeys/begin', expected: [401, 401, 401, 401, 401, 401, 401, 401, 401], body: () => ({ password: 'x' }) },
  { route: 'POST /api/auth/passkeys', expected: [401, 401, 401, 401, 400, 400, 400, 400, 400], body: () => ({ name: 'x', credential: madeUp }) },
  { route: 'PATCH /api/auth/passkeys/:id', expected: [401, 401, 401, 401, 404, 404, 404, 404, 404], path: () => '/api/auth/passkeys/x', body: () => ({ name: 'x' }) },
  { route: 'DELETE /api/auth/passkeys/:id', expected: [401, 401, 401, 401, 404, 404, 404, 404, 404], path: () => '/api/auth/passkeys/x' },
  { route: 'GET /api/auth/second-factor', expected: [401, 401, 401, 401, 200, 200, 200, 200, 200] },
  { route: 'POST /api/auth/second-factor/confirm', expected: [401, 401, 401, 401, 404, 404, 404, 404, 404], body: () => ({ code: '123456' }) },
  { route: 'POST /api/auth/second-factor/begin', expected: [401, 401, 401, 401, 201, 201, 201, 201, 201], body: () => ({}) },
  { route: 'POST /api/auth/second-factor/codes', expected: [401, 401, 401, 401, 401, 401, 401, 401, 401], body: () => ({ code: '123456' }) },
  { route: 'POST /api/auth/second-factor/off', expected: [401, 401, 401, 401, 401, 401, 401, 401, 401], body: () => ({ code: '123456' }) },
  { route: 'POST /api/auth/sign-out', expected: [401, 401, 401, 401, 400, 400, 400, 400, 400], body: () => ({ stay: true }) },
  { route: 'GET /api/auth/list-sessions', expected: [401, 401, 401, 401, 200, 200, 200, 200, 200] },
  { route: 'POST /api/auth/revoke-session', expected: [401, 401, 401, 401, 404, 404, 404, 404, 404], body: () => ({ id: absent }) },
  { route: 'POST /api/auth/revoke-others', expected: [401, 401, 401, 401, 200, 200, 200, 200, 200], body: () => ({}) },
  { route: 'POST /api/auth/change-password', expected: [401, 401, 401, 401, 400, 400, 400, 400, 400], body: () => ({ currentPassword: 'x', newPassword: 'short' }) },
  { route: 'POST /api/auth/forgot', expected: [200, 200, 200, 200, 200, 200, 200, 200, 200], body: () => ({ email: `${services.newId()}@suk.example` }) },
  { route: 'POST /api/auth/reset', expected: [404, 404, 404, 404, 404, 404, 404, 404, 404], body: () => ({ token: 'A'.repeat(43), password: 'quiet otters draw seven maps' }) },
  { route: 'GET /api/mailbox', expected: [200, 200, 200, 200, 200, 200, 200, 200, 200], trying: 'where mails stay on this machine' },
  { route: 'GET /api/mailbox/:id', expected: [404, 404, 404, 404, 404, 404, 404, 404, 404], path: () => `/api/mailbox/${absent}` },
  { route: 'GET /api/invitations/:token', expected: [404, 404, 404, 404, 404, 404, 404, 404, 404], path: () => `/api/invitations/${'A'.repeat(43)}` },
  { route: 'POST /api/invitations', expected: [404, 404, 404, 404, 404, 404, 404, 404, 404], body: () => ({ token: 'A'.repeat(43), password: 'quiet otters draw seven maps' }) },
  { route: 'GET /api/me', expected: [401, 401, 401, 401, 200, 200, 200, 200, 200] },
  { route: 'GET /api/alerts', expected: [401, 401, 401, 401, 200, 200, 200, 200, 200] },
  { route: 'PATCH /api/alerts', expected: [401, 401, 401, 401, 200, 200, 200, 200, 200], body: () => ({ warnings: true }) },
  { route: 'PATCH /api/alerts', expected: [401, 401, 401, 401, 400, 400, 400, 400, 400], trying: 'somebody else’s', body: () => ({ member: analyst.id, mail: false }) },
  { route: 'POST /api/alerts/subscriptions', expected: [401, 401, 401, 401, 400, 400, 400, 400, 400], trying: 'an address of the network it stands in', body: () => ({ endpoint: 'https://10.0.0.1/x', keys: { p256dh: 'A'.repeat(87), auth: 'A'.repeat(22) } }) },
  { route: 'POST /api/alerts/subscriptions', expected: [401, 401, 401, 401, 201, 201, 201, 201, 201], body: () => ({ endpoint: `https://fcm.googleapis.com/fcm/send/${services.newId()}`, keys: { p256dh: 'A'.repeat(87), auth: 'A'.repeat(22) } }) },
  { route: 'POST /api/alerts/subscriptions/revoke', expected: [401, 401, 401, 401, 404, 404, 404, 404, 404], body: () => ({ id: absent }) },
  { route: 'POST /api/alerts/test', expected: [401, 401, 401, 401, 400, 400, 400, 400, 400], trying: 'to somebody else', body: () => ({ member: analyst.id }) },
  { route: 'GET /api/notices', expected: [401, 401, 401, 401, 403, 403, 403, 200, 200] },
  { route: 'POST /api/notices/:id/again', expected: [401, 401, 401, 401, 403, 403, 403, 404, 404], path: () => `/api/notices/${absent}/again`, body: () => ({}) },
  { route: 'POST /api/tickets', expected: [401, 401, 401, 401, 201, 201, 201, 201, 201], body: () => ({}) },
  { route: 'GET /api/socket', expected: [426, 426, 426, 426, 426, 426, 426, 426, 426], trying: 'without an upgrade' },
  { route: 'GET /api/socket', expected: [401, 401, 401, 401, 101, 101, 101, 101, 101], trying: 'with a made-up ticket: told so on the socket', headers: upgrade },
  { route: 'POST /api/commands', expected: [401, 401, 401, 401, 200, 200, 200, 200, 200], trying: 'being away', body: () => ({ on: 'presence', commandId: services.newId(), presence: 'away' }) },
  { route: 'POST /api/commands', expected: [401, 401, 401, 401, 403, 403, 200, 200, 200], trying: 'a note on what waits', body: () => commanding({ type: 'note', id: services.newId(), text: 'x' }) },
  { route: 'POST /api/commands', expected: [401, 401, 401, 401, 403, 403, 409, 409, 409], trying: 'assigning to somebody who receives nothing', body: () => commanding({ type: 'assign', member: analyst.id }) },
  { route: 'POST /api/commands', expected: [401, 401, 401, 401, 404, 404, 404, 404, 404], trying: 'on another workspace’s inquiry', body: () => commanding({ type: 'read', upTo: 1 }, foreignInquiry.id) },
  { route: 'GET /api/news', expected: [401, 401, 401, 401, 200, 200, 200, 200, 200], path: () => '/api/news?after=0' },
  { route: 'GET /api/inquiries', expected: [401, 401, 401, 401, 200, 200, 200, 200, 200], path: () => '/api/inquiries?view=all' },
  { route: 'POST /api/inquiries', expected: [401, 401, 401, 401, 201, 403, 201, 201, 201], body: () => logged(workspace) },
  { route: 'POST /api/inquiries', expected: [401, 401, 401, 401, 400, 403, 400, 400, 400], trying: 'another workspace’s queue', body: () => logged(foreign) },
  { route: 'GET /api/search', expected: [401, 401, 401, 401, 200, 200, 200, 200, 200], path: () => '/api/search?q=lamp' },
  { route: 'GET /api/views', expected: [401, 401, 401, 401, 200, 200, 200, 200, 200] },
  { route: 'PUT /api/views/:id', expected: [401, 401, 401, 401, 200, 200, 200, 200, 200], path: () => `/api/views/${services.newId()}`, body: () => ({ name: 'Lamps', wish: { q: 'lamp' } }) },
  { route: 'DELETE /api/views/:id', expected: [401, 401, 401, 401, 200, 200, 200, 200, 200], path: () => `/api/views/${services.newId()}`, body: () => ({}) },
  { route: 'GET /api/search/csv', expected: [401, 401, 401, 401, 200, 200, 200, 200, 200], path: () => '/api/search/csv?q=lamp' },
  { route: 'GET /api/search', expected: [401, 401, 401, 401, 400, 400, 400, 400, 400], trying: 'what nobody can choose by', path: () => '/api/search?tier=Z' },
  { route: 'GET /api/inquiries/:id', expected: [401, 401, 401, 401, 200, 200, 200, 200, 200], trying: 'what waits', path: () => `/api/inquiries/${inquiry.id}` },
  { route: 'GET /api/inquiries/:id', expected: [401, 401, 401, 401, 404, 404, 404, 404, 404], trying: 'another workspace’s', path: () => `/api/inquiries/${foreignInquiry.id}` },
  { route: 'GET /api/measures', expected: [401, 401, 401, 401, 200, 200, 200, 200, 200], path: () => '/api/measures?period=7' },
  { route: 'GET /api/measures', expected: [401, 401, 401, 401, 403, 200, 200, 200, 200], trying: 'cut by queue', path: () => '/api/measures?period=7&by=queue' },
  { route: 'GET /api/measures/definitions', expected: [401, 401, 401, 401, 200, 200, 200, 200, 200], path: () => '/api/measures/definitions' },
  { route: 'GET /api/measures/csv', expected: [401, 401, 401, 401, 200, 200, 200, 200, 200], path: () => '/api/measures/csv?period=7' },
  { route: 'GET /api/measures/csv', expected: [401, 401, 401, 401, 403, 200, 200, 200, 200], trying: 'cut by queue', path: () => '/api/measures/csv?period=7&by=queue' },
  { route: 'GET /api/measures/inquiries', expected: [401, 401, 401, 401, 200, 200, 200, 200, 200], path: () => '/api/measures/inquiries?period=7&count=entered' },
  { route: 'GET /api/measures/inquiries', expected: [401, 401, 401, 401, 403, 404, 404, 404, 404], trying: 'of another workspace’s queue', path: () => `/api/measures/inquiries?period=7&count=entered&by=queue&key=${foreign.queue}` },
  { route: 'GET /api/measures/cost', expected: [401, 401, 401, 401, 403, 403, 200, 200, 200], path: () => '/api/measures/cost?period=7' },
  { route: 'GET /api/measures/cost', expected: [401, 401, 401, 401, 403, 403, 400, 400, 400], trying: 'of days that end before they begin', path: () => '/api/measures/cost?from=2026-11-02&to=2026-11-01' },
  { route: 'GET /api/rates', expected: [401, 401, 401, 401, 403, 403, 200, 200, 200] },
  { route: 'POST /api/rates', expected: [401, 401, 401, 401, 403, 403, 403, 201, 409], trying: 'of everybody, each the same', body: () => rate },
  { route: 'POST /api/rates', expected: [401, 401, 401, 401, 403, 403, 403, 400, 400], trying: 'of another workspace’s person', body: () => ({ ...rate, kind: 'member', member: absent }) },
  { route: 'DELETE /api/rates/:id', expected: [401, 401, 401, 401, 403, 403, 403, 404, 404], path: () => `/api/rates/${absent}` },
  { route: 'GET /api/ledger', expected: [401, 401, 401, 401, 200, 200, 200, 200, 200], path: () => '/api/ledger?from=2026-11-01&to=2026-11-30' },
  { route: 'GET /api/ledger', expected: [401, 401, 401, 401, 400, 400, 400, 400, 400], trying: 'days that end before they begin', path: () => '/api/ledger?from=2026-11-02&to=2026-11-01' },
  { route: 'GET /api/targets', expected: [401, 401, 401, 401, 200, 200, 200, 200, 200], path: () => '/api/targets?month=2026-11' },
  { route: 'GET /api/targets', expected: [401, 401, 401, 401, 400, 400, 400, 400, 400], trying: 'of no month', path: () => '/api/targets?month=2026-13' },
  { route: 'GET /api/targets/evening', expected: [401, 401, 401, 401, 200, 200, 200, 200, 200] },
  { route: 'GET /api/targets/evening', expected: [401, 401, 401, 401, 400, 400, 400, 400, 400], trying: 'of a day to come', path: () => '/api/targets/evening?day=2099-01-01' },
  { route: 'POST /api/targets', expected: [401, 401, 401, 401, 403, 403, 201, 409, 409], trying: 'of the team, each the same', body: () => target },
  { route: 'POST /api/targets', expected: [401, 401, 401, 401, 403, 403, 400, 400, 400], trying: 'of another workspace’s team', body: () => ({ ...target, subject: { kind: 'team', id: foreign.team } }) },
  { route: 'POST /api/targets', expected: [401, 401, 401, 401, 403, 403, 400, 400, 400], trying: 'of an analyst, who takes no inquiries', body: () => ({ ...target, subject: { kind: 'member', id: analyst.id } }) },
  { route: 'POST /api/targets/copies', expected: [401, 401, 401, 401, 403, 403, 200, 200, 200], body: () => ({ month: '2026-03' }) },
  { route: 'PUT /api/targets/reasons', expected: [401, 401, 401, 401, 404, 404, 404, 404, 404], trying: 'of another workspace’s team', body: () => ({ subject: { kind: 'team', id: foreign.team }, day: '2026-11-26', reason: 'x' }) },
  { route: 'PUT /api/targets/reasons', expected: [401, 401, 401, 401, 404, 403, 410, 410, 410], trying: 'of the team, long after', body: () => ({ subject: target.subject, day: '2020-01-01', reason: 'x' }) },
  { route: 'PUT /api/targets/:id', expected: [401, 401, 401, 401, 403, 403, 404, 404, 404], path: () => `/api/targets/${absent}`, body: () => ({ value: 5, after: 0 }) },
  { route: 'DELETE /api/targets/:id', expected: [401, 401, 401, 401, 403, 403, 404, 404, 404], path: () => `/api/targets/${absent}` },
  { route: 'GET /api/reports', expected: [401, 401, 401, 401, 403, 200, 200, 200, 200] },
  { route: 'GET /api/reports/:kind/:day', expected: [401, 401, 401, 401, 403, 200, 200, 200, 200], path: () => '/api/reports/daily/2026-11-02' },
  { route: 'GET /api/reports/:kind/:day', expected: [401, 401, 401, 401, 403, 404, 404, 404, 404], trying: 'a day to come', path: () => '/api/reports/weekly/2126-11-02' },
  { route: 'POST /api/reports/:kind/:day/again', expected: [401, 401, 401, 401, 403, 403, 403, 404, 404], path: () => '/api/reports/daily/2026-11-02/again', body: () => ({}) },
  { route: 'PUT /api/reports/plans/:kind', expected: [401, 401, 401, 401, 403, 403, 403, 200, 200], path: () => '/api/reports/plans/daily', body: () => ({ on: false, hour: 7, weekday: 'mon', roles: ['owner'] }) },
  { route: 'PUT /api/reports/plans/:kind', expected: [401, 401, 401, 401, 403, 403, 403, 400, 400], trying: 'to assistants', path: () => '/api/reports/plans/daily', body: () => ({ on: false, hour: 7, weekday: 'mon', roles: ['assistant'] }) },
  { route: 'PUT /api/reports/mutes/:measure', expected: [401, 401, 401, 401, 403, 200, 200, 200, 200], path: () => '/api/reports/mutes/abandonRate', body: () => ({ until: null }) },
  { route: 'GET /api/members', expected: [401, 401, 401, 401, 200, 200, 200, 200, 200] },
  { route: 'POST /api/members', expected: [401, 401, 401, 401, 403, 403, 403, 201, 201], trying: 'an assistant', body: () => ({ name: 'x', email: `${services.newId()}@suk.example`, role: 'assistant' }) },
  { route: 'POST /api/members', expected: [401, 401, 401, 401, 403, 403, 403, 403, 201], trying: 'an owner', body: () => ({ name: 'x', email: `${services.newId()}@suk.example`, role: 'owner' }) },
  { route: 'PATCH /api/members/:id', expected: [401, 401, 401, 401, 403, 403, 403, 200, 200], path: () => `/api/members/${analyst.id}`, body: () => ({ weight: 0.5 }) },
  { route: 'PATCH /api/members/:id', expected: [401, 401, 401, 401, 403, 403, 403, 200, 200], trying: 'otherwise than the role', path: () => `/api/members/${analyst.id}`, body: () => ({ exceptions: { 'audit.read': null } }) },
  { route: 'PATCH /api/members/:id', expected: [401, 401, 401, 401, 403, 403, 403, 400, 400], trying: 'by a scope that makes no difference', path: () => `/api/members/${analyst.id}`, body: () => ({ exceptions: { 'audit.read': 'team' } }) },
  { route: 'PATCH /api/members/:id', expected: [401, 401, 401, 401, 403, 403, 403, 400, 400], trying: 'into another workspace’s team', path: () => `/api/members/${analyst.id}`, body: () => ({ teams: [foreign.team] }) },
  { route: 'POST /api/members/:id/sign-out', expected: [401, 401, 401, 401, 403, 403, 403, 404, 404], path: () => `/api/members/${absent}/sign-out`, body: () => ({}) },
  { route: 'DELETE /api/members/:id/second-factor', expected: [401, 401, 401, 401, 403, 403, 403, 404, 404], path: () => `/api/members/${analyst.id}/second-factor` },
  { route: 'GET /api/articles', expected: [401, 401, 401, 401, 403, 200, 200, 200, 200] },
  { route: 'POST /api/articles', expected: [401, 401, 401, 401, 403, 403, 403, 201, 201], body: () => article },
  { route: 'PUT /api/articles/:id', expected: [401, 401, 401, 401, 403, 403, 403, 404, 404], path: () => `/api/articles/${absent}`, body: () => ({ ...article, after: 0 }) },
  { route: 'DELETE /api/articles/:id', expected: [401, 401, 401, 401, 403, 403, 403, 404, 404], path: () => `/api/articles/${absent}` },
  { route: 'GET /api/saved-replies', expected: [401, 401, 401, 401, 200, 200, 200, 200, 200] },
  { route: 'PUT /api/saved-replies/:id', expected: [401, 401, 401, 401, 200, 200, 200, 200, 200], trying: 'one’s own', path: () => `/api/saved-replies/${services.newId()}`, body: () => reply },
  { route: 'PUT /api/saved-replies/:id', expected: [401, 401, 401, 401, 403, 403, 200, 409, 409], trying: 'the team’s, each by the same shortcut', path: () => `/api/saved-replies/${services.newId()}`, body: () => ({ ...reply, whose: { kind: 'team', team: workspace.team } }) },
  { route: 'PUT /api/saved-replies/:id', expected: [401, 401, 401, 401, 403, 403, 403, 200, 409], trying: 'everyone’s, each by the same shortcut', path: () => `/api/saved-replies/${services.newId()}`, body: () => ({ ...reply, whose: { kind: 'everyone' } }) },
  { route: 'PUT /api/saved-replies/:id', expected: [401, 401, 401, 401, 400, 400, 400, 400, 400], trying: 'another workspace’s team’s', path: () => `/api/saved-replies/${absent}`, body: () => ({ ...reply, whose: { kind: 'team', team: foreign.team } }) },
  { route: 'DELETE /api/saved-replies/:id', expected: [401, 401, 401, 401, 404, 404, 404, 404, 404], path: () => `/api/saved-replies/${absent}`, body: () => ({ revision: 1 }) },
  { route: 'POST /api/saved-replies/:id/uses', expected: [401, 401, 401, 401, 404, 404, 404, 404, 404], path: () => `/api/saved-replies/${absent}/uses`, body: () => ({ message: absent }) },
  { route: 'GET /api/customers/imports', expected: [401, 401, 401, 401, 403, 403, 403, 200, 200] },
  { route: 'POST /api/customers/check', expected: [401, 401, 401, 401, 403, 403, 403, 200, 200], body: () => ({ country: null, lines: [{ line: 2, cells: {} }] }) },
  { route: 'POST /api/customers/find', expected: [401, 401, 401, 401, 403, 403, 403, 200, 200], body: () => ({ address: 'a@b.example', country: null }) },
  { route: 'POST /api/customers/forget', expected: [401, 401, 401, 401, 403, 403, 403, 200, 200], body: () => ({ address: 'a@b.example', country: null }) },
  { route: 'PUT /api/customers/imports/:id', expected: [401, 401, 401, 401, 403, 403, 403, 200, 200], path: () => `/api/customers/imports/${services.newId()}`, body: () => ({ file: 'x.csv', lines: 1 }) },
  { route: 'POST /api/customers/imports/:id/lines', expected: [401, 401, 401, 401, 403, 403, 403, 404, 404], trying: 'one that nobody began', path: () => `/api/customers/imports/${absent}/lines`, body: () => ({ country: null, lines: [{ line: 2, cells: {} }] }) },
  { route: 'POST /api/customers/imports/:id/undo', expected: [401, 401, 401, 401, 403, 403, 403, 404, 404], trying: 'one that nobody began', path: () => `/api/customers/imports/${absent}/undo`, body: () => ({}) },
  { route: 'GET /api/sites', expected: [401, 401, 401, 401, 403, 200, 200, 200, 200] },
  { route: 'GET /api/sites/health', expected: [401, 401, 401, 401, 403, 200, 200, 200, 200] },
  { route: 'POST /api/sites', expected: [401, 401, 401, 401, 403, 403, 403, 201, 201], body: () => siteSettings },
  { route: 'PATCH /api/sites/:id', expected: [401, 401, 401, 401, 403, 403, 403, 200, 200], path: () => `/api/sites/${workspace.site}`, body: () => ({ responsible: 'Wipa Suk' }) },
  { route: 'PATCH /api/sites/:id', expected: [401, 401, 401, 401, 403, 403, 403, 400, 400], trying: 'to another workspace’s queue', path: () => `/api/sites/${workspace.site}`, body: () => ({ queue: foreign.queue }) },
  { route: 'GET /api/sites/:id/identity-secret', expected: [401, 401, 401, 401, 403, 403, 403, 200, 200], path: () => `/api/sites/${workspace.site}/identity-secret` },
  { route: 'GET /api/sites/:id/identity-secret', expected: [401, 401, 401, 401, 403, 403, 403, 404, 404], trying: 'another workspace’s', path: () => `/api/sites/${foreign.site}/identity-secret` },
  { route: 'GET /api/sites/:id/keeping', expected: [401, 401, 401, 401, 403, 403, 403, 200, 200], path: () => `/api/sites/${workspace.site}/keeping?months=6` },
  { route: 'GET /api/sites/:id/keeping', expected: [401, 401, 401, 401, 403, 403, 403, 404, 404], trying: 'another workspace’s', path: () => `/api/sites/${foreign.site}/keeping?months=6` },
  { route: 'GET /api/sites/:id/flows', expected: [401, 401, 401, 401, 403, 200, 200, 200, 200], path: () => `/api/sites/${workspace.site}/flows` },
  { route: 'GET /api/sites/:id/flows/:version', expected: [401, 401, 401, 401, 200, 200, 200, 200, 200], path: () => `/api/sites/${workspace.site}/flows/1` },
  { route: 'GET /api/sites/:id/flows/:version', expected: [401, 401, 401, 401, 404, 404, 404, 404, 404], trying: 'another workspace’s', path: () => `/api/sites/${foreign.site}/flows/1` },
  { route: 'POST /api/sites/:id/flows', expected: [401, 401, 401, 401, 403, 403, 403, 409, 409], trying: 'after a version that is not the newest', path: () => `/api/sites/${workspace.site}/flows`, body: () => ({ after: 0, flow: null }) },
  { route: 'POST /api/sites/:id/flows', expected: [401, 401, 401, 401, 403, 403, 403, 404, 404], trying: 'another workspace’s', path: () => `/api/sites/${foreign.site}/flows`, body: () => ({ after: 1, flow: null }) },
  { route: 'GET /api/sites/:id/flows/work', expected: [401, 401, 401, 401, 403, 403, 403, 200, 200], path: () => `/api/sites/${workspace.site}/flows/work` },
  { route: 'GET /api/sites/:id/flows/work', expected: [401, 401, 401, 401, 403, 403, 403, 404, 404], trying: 'another workspace’s', path: () => `/api/sites/${foreign.site}/flows/work` },
  { route: 'PUT /api/sites/:id/flows/draft', expected: [401, 401, 401, 401, 403, 403, 403, 409, 409], trying: 'after a draft that nobody kept', path: () => `/api/sites/${workspace.site}/flows/draft`, body: () => ({ after: 7, from: 1, draft: flow }) },
  { route: 'PUT /api/sites/:id/flows/draft', expected: [401, 401, 401, 401, 403, 403, 403, 404, 404], trying: 'another workspace’s', path: () => `/api/sites/${foreign.site}/flows/draft`, body: () => ({ after: 0, from: 0, draft: flow }) },
  { route: 'DELETE /api/sites/:id/flows/draft', expected: [401, 401, 401, 401, 403, 403, 403, 200, 200], path: () => `/api/sites/${workspace.site}/flows/draft`, body: () => ({ revision: 0 }) },
  { route: 'DELETE /api/sites/:id/flows/draft', expected: [401, 401, 401, 401, 403, 403, 403, 404, 404], trying: 'another workspace’s', path: () => `/api/sites/${foreign.site}/flows/draft`, body: () => ({ revision: 0 }) },
  { route: 'GET /api/queues', expected: [401, 401, 401, 401, 403, 200, 200, 200, 200] },
  { route: 'GET /api/queues/values', expected: [401, 401, 401, 401, 403, 200, 200, 200, 200] },
  { route: 'POST /api/queues', expected: [401, 401, 401, 401, 403, 403, 403, 201, 201], body: () => ({ name: services.newId(), team: workspace.team }) },
  { route: 'POST /api/queues', expected: [401, 401, 401, 401, 403, 403, 403, 400, 400], trying: 'for another workspace’s team', body: () => ({ name: 'x', team: foreign.team }) },
  { route: 'PATCH /api/queues/:id', expected: [401, 401, 401, 401, 403, 403, 403, 200, 200], path: () => `/api/queues/${workspace.queue}`, body: () => ({ name: 'Whoever comes' }) },
  { route: 'POST /api/queues/:id/pause', expected: [401, 401, 401, 401, 403, 403, 200, 200, 200], path: () => `/api/queues/${workspace.queue}/pause`, body: () => ({ until: null }) },
  { route: 'POST /api/queues/:id/pause', expected: [401, 401, 401, 401, 403, 403, 404, 404, 404], trying: 'another workspace’s', path: () => `/api/queues/${foreign.queue}/pause`, body: () => ({ until: null }) },
  { route: 'PATCH /api/queues/:id', expected: [401, 401, 401, 401, 403, 403, 403, 404, 404], trying: 'another workspace’s', path: () => `/api/queues/${foreign.queue}`, body: () => ({ name: 'x' }) },
  { route: 'GET /api/teams', expected: [401, 401, 401, 401, 403, 200, 200, 200, 200] },
  { route: 'POST /api/teams', expected: [401, 401, 401, 401, 403, 403, 403, 201, 201], body: () => ({ name: services.newId(), function: 'sales' }) },
  { route: 'PATCH /api/teams/:id', expected: [401, 401, 401, 401, 403, 403, 403, 200, 200], path: () => `/api/teams/${workspace.team}`, body: () => ({ manager: analyst.id }) },
  { route: 'PATCH /api/teams/:id', expected: [401, 401, 401, 401, 403, 403, 403, 404, 404], trying: 'another workspace’s', path: () => `/api/teams/${foreign.team}`, body: () => ({ name: 'x' }) },
  { route: 'PATCH /api/workspace', expected: [401, 401, 401, 401, 403, 403, 403, 200, 200], body: () => ({ closing: { topics: [], topicRequired: false, competitors: [] } }) },
  { route: 'GET /api/workspace/second-factor', expected: [401, 401, 401, 401, 403, 403, 403, 200, 200] },
  { route: 'PUT /api/workspace/second-factor', expected: [401, 401, 401, 401, 403, 403, 403, 403, 403], trying: 'having none', body: () => ({ required: true }) },
  { route: 'GET /api/first-steps', expected: [401, 401, 401, 401, 403, 403, 403, 200, 200] },
  { route: 'PUT /api/first-steps/away', expected: [401, 401, 401, 401, 403, 403, 403, 200, 200], body: () => ({ away: true }) },
  { route: 'PUT /api/first-steps/away', expected: [401, 401, 401, 401, 403, 403, 403, 400, 400], trying: 'saying that a step is done', body: () => ({ away: false, taken: { site: 1 } }) },
  { route: 'GET /api/status', expected: [401, 401, 401, 401, 403, 200, 200, 200, 200] },
  { route: 'GET /api/audit', expected: [401, 401, 401, 401, 403, 403, 403, 200, 200] },
  { route: 'GET /api/audit/csv', expected: [401, 401, 401, 401, 403, 403, 403, 200, 200] },
  { route: 'POST /api/status/recount', expected: [401, 401, 401, 401, 403, 403, 403, 202, 202], body: () => ({}) },
]

// oxfmt-ignore
const visitorRows: Row[] = [
  // anonymous, own, another, own token on another site of the workspace, member with a cookie and no token
  { route: 'GET /v1/:site', expected: [200, 200, 200, 200, 200], path: () => '' },
  { route: 'POST /v1/:site/begun', expected: [204, 204, 204, 204, 204], path: () => '/begun' },
  { route: 'POST /v1/:site/health', expected: [204, 204, 204, 204, 204], path: () => '/health?failed=load' },
  { route: 'GET /v1/:site/articles', expected: [200, 200, 200, 200, 200], path: () => '/articles' },
  { route: 'GET /v1/:site/articles/:id', expected: [404, 404, 404, 404, 404], path: () => `/articles/${absent}` },
  { route: 'POST /v1/:site/articles/:id/uses', expected: [404, 404, 404, 404, 404], path: () => `/articles/${absent}/uses?what=opened` },
  { route: 'GET /v1/:site/qr', expected: [404, 404, 404, 404, 404], trying: 'of a messenger that the site has not', path: () => '/qr?to=line' },
  { route: 'POST /v1/:site/inquiries', expected: [401, 200, 409, 409, 401], trying: 'again', path: () => '/inquiries', body: () => inquiry },
  { route: 'GET /v1/:site/inquiries/:id', expected: [401, 200, 404, 404, 401], path: () => `/inquiries/${inquiry.id}` },
  { route: 'GET /v1/:site/inquiries/:id', expected: [401, 404, 404, 404, 401], trying: 'another workspace’s', path: () => `/inquiries/${foreignInquiry.id}` },
  { route: 'GET /v1/:site/inquiries/:id/call-back-times', expected: [401, 200, 404, 404, 401], path: () => `/inquiries/${inquiry.id}/call-back-times` },
  { route: 'POST /v1/:site/inquiries/:id/commands', expected: [401, 200, 404, 404, 401], path: () => `/inquiries/${inquiry.id}/commands`, body: () => ({ type: 'read', upTo: 1 }) },
  { route: 'POST /v1/:site/inquiries/:id/tickets', expected: [401, 201, 404, 404, 401], path: () => `/inquiries/${inquiry.id}/tickets`, body: () => ({}) },
  { route: 'GET /v1/:site/socket', expected: [426, 426, 426, 426, 426], trying: 'without an upgrade', path: () => '/socket' },
  { route: 'GET /v1/:site/socket', expected: [101, 101, 101, 101, 101], trying: 'with a made-up ticket: told so on the socket', path: () => '/socket', headers: upgrade },
]

/** What stands before routes: it answers nobody by itself. */
const middleware = [
  '/*',
  '/v1/:site/*',
  '/v1/:site/articles/*',
  '/v1/:site/inquiries/*',
  '/api/*',
  '/api/alerts/*',
  '/api/articles/*',
  '/api/auth/passkeys/*',
  '/api/auth/provider/*',
  '/api/auth/second-factor/*',
  '/api/audit/*',
  '/api/customers/*',
  '/api/first-steps/*',
  '/api/notices/*',
  '/api/mailbox/*',
  '/api/me/*',
  '/api/inquiries/*',
  '/api/measures/*',
  '/api/ledger/*',
  '/api/members/*',
  '/api/queues/*',
  '/api/reports/*',
  '/api/search/*',
  '/api/rates/*',
  '/api/saved-replies/*',
  '/api/sites/*',
  '/api/status/*',
  '/api/targets/*',
  '/api/teams/*',
  '/api/views/*',
  '/api/workspace/*',
]

const nameOf = (row: Row) => (row.trying === undefined ? row.route : `${row.route}, ${row.trying}`)
const methodOf = (row: Row) => row.route.split(' ')[0]!

/** The status; a socket that came is taken and closed again. */
function statusOf(answer: Response): number {
  answer.webSocket?.accept()
  answer.webSocket?.close()
  return answer.status
}

async function askAsMember(row: Row, asker: MemberAsker): Promise<Response> {
  return ask(methodOf(row), row.path?.() ?? row.route.split(' ')[1]!, {
    body: row.body?.(),
    cookie: cookies.get(asker) ?? null,
    address: ownAddress(),
    headers: { ...row.headers, ...(asker === 'visitor' ? { authorization: `Bearer ${own.token}` } : {}) },
  })
}

async function askAsVisitor(row: Row, asker: VisitorAsker): Promise<Response> {
  const token = asker === 'another' ? makeVisitor(workspace).token : own.token
  const authorization = asker === 'anonymous' || asker === 'member' ? undefined : `Bearer ${token}`
  const key = asker === 'own token, other site' ? secondKey : workspace.key
  return ask(methodOf(row), `/v1/${key}${row.path!()}`, {
    body: row.body?.(),
    cookie: asker === 'member' ? cookies.get('owner')! : null,
    headers: { origin: shop, authorization, ...row.headers },
  })
}

describe('the inventory', () => {
  it('has a row for every address of the app, and no other', () => {
    const addresses = new Set(
      app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`),
    )
    const rows = new Set([...memberRows, ...visitorRows].map((row) => row.route))
    expect([...rows].toSorted()).toEqual([...addresses].toSorted())
  })

  it('knows everything that stands before them', () => {
    const standing = new Set(app.routes.filter(({ method }) => method === 'ALL').map(({ path }) => path))
    expect([...standing].toSorted()).toEqual(middleware.toSorted())
  })
})

describe('the members’ side', () => {
  it.each(memberRows.map((row) => [nameOf(row), row] as const))('%s', async (_, row) => {
    const answered: Record<string, number> = {}
    for (const asker of memberAskers) answered[asker] = statusOf(await askAsMember(row, asker))
    expect(answered).toEqual(Object.fromEntries(memberAskers.map((asker, at) => [asker, row.expected[at]])))
  })
})

describe('the visitors’ side', () => {
  it.each(visitorRows.map((row) => [nameOf(row), row] as const))('%s', async (_, row) => {
    const answered: Record<string, number> = {}
    for (const asker of visitorAskers) answered[asker] = statusOf(await askAsVisitor(row, asker))
    expect(answered).toEqual(Object.fromEntries(visitorAskers.map((asker, at) => [asker, row.expected[at]])))
  })
})

describe('what one may not have', () => {
  /** All of an answer but the id of the request. */
  async function shown(answer: Response): Promise<unknown> {
    const { request: _, ...body } = await answer.json<Record<string, unknown>>()
    return { status: answer.status, headers: [...answer.headers], body }
  }

  it('is answered to a visitor like what does not exist', async () => {
    const another = makeVisitor(workspace)
    const ids = [absent, inquiry.id, foreignInquiry.id, 'no-id-at-all']
    const looks = await Promise.all(ids.map(async (id) => shown(await another.ask('GET', `/inquiries/${id}`))))
    const acts = await Promise.all(
      ids.map(async (id) => shown(await another.ask('POST', `/inquiries/${id}/commands`, { body: { type: 'end' } }))),
    )
    for (const answers of [looks, acts]) for (const answer of answers) expect(answer).toEqual(answers[0])
  })

  it('is answered to a member like what does not exist', async () => {
    const stranger = await makeMember(foreign, 'assistant')
    const cookie = cookies.get('owner')!
    const asking: [string, string[], (id: string) => [string, object?]][] = [
      ['GET', [foreignInquiry.id], (id) => [`/api/inquiries/${id}`]],
      ['POST', [foreignInquiry.id], (id) => ['/api/commands', commanding({ type: 'accept' }, id)]],
      ['PATCH', [stranger.id], (id) => [`/api/members/${id}`, { weight: 1 }]],
      ['PATCH', [foreign.site], (id) => [`/api/sites/${id}`, { name: 'x' }]],
      ['PATCH', [foreign.queue], (id) => [`/api/queues/${id}`, { name: 'x' }]],
      ['PATCH', [foreign.team], (id) => [`/api/teams/${id}`, { name: 'x' }]],
    ]
    for (const [method, ids, of] of asking) {
      const answers: unknown[] = []
      for (const id of [absent, ...ids]) {
        const [path, body] = of(id)
        answers.push(await shown(await ask(method, path, { cookie, body })))
      }
      expect(answers[0]).toMatchObject({ status: 404 })
      for (const answer of answers) expect(answer).toEqual(answers[0])
    }
  })

  it('never shows in what another workspace’s people are shown', async () => {
    const canaries = [foreign.id, foreign.site, foreign.team, foreign.queue, foreignInquiry.id]
    const lists = [
      'alerts',
      'notices',
      'saved-replies',
      'members',
      'sites',
      'queues',
      'teams',
      'inquiries?view=all',
      'news?after=0',
    ]
    const targets = ['/api/targets?month=2026-11', '/api/targets/evening']
    for (const path of ['/api/me', ...targets, ...lists.map((list) => `/api/${list}`)]) {
      const text = await (await ask('GET', path, { cookie: cookies.get('owner')! })).text()
      expect([path, canaries.filter((canary) => text.includes(canary))]).toEqual([path, []])
    }
  })
})

describe('a socket with a made-up ticket', () => {
  it.each(['/api/socket', 'visitor'])('%s is told so, and hears nothing else', async (path) => {
    const answer =
      path === 'visitor'
        ? await own.ask('GET', '/socket', { headers: upgrade })
        : await ask('GET', path, { cookie: cookies.get('owner')!, headers: upgrade })
    const socket = answer.webSocket!
    const heard: string[] = []
    const closed = new Promise((resolve) => socket.addEventListener('close', resolve))
    socket.addEventListener('message', ({ data }) => {
      heard.push(String(data))
    })
    socket.accept()
    await closed
    expect(heard.map((frame) => JSON.parse(frame) as unknown)).toEqual([
      { t: 'bye', because: 'ticket-refused', retryAfterMs: 0 },
    ])
  })
})
