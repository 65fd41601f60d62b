/**
 * Every address for every kind of asker: expectations written by hand, one literal row each. An address of the app
 * without a row here fails, and so does a row without an address.
 */
import { beforeAll, describe, expect, it } from 'vitest'
import { flow } from '../../demo/flow.ts'
import { publicFlow } from '../../shared/qualification/public-flow.ts'
import { noMessengers, plainLook } from '../../shared/schema/site.ts'
import type { PublishedFlow } from '../../shared/schema/flow.ts'
import type { Article, ArticleLead, PublicArticle } from '../../shared/schema/article.ts'
import type { SiteHealth } from '../../shared/schema/health.ts'
import type { FlowDraft, FlowWork } from '../../shared/schema/flow-draft.ts'
import type { PublicSite, QrCode, Site } from '../../shared/schema/site.ts'
import type { NewTarget } from '../../shared/schema/target.ts'
import { dateAt } from '../../shared/zone.ts'
import { app } from '../../worker/app.ts'
import { publishFlow } from '../../worker/record/flows.ts'
import { all, batch, sql } from '../../worker/record/sql.ts'
import { siteKeyOf } from '../../worker/site-key.ts'
import { ask } from './fixtures/ask.ts'
import { makeVisitor, newInquiry } from './fixtures/visitor.ts'
import type { TestVisitor } from './fixtures/visitor.ts'
import { makeMember, makeWorkspace, ownAddress, services, shop, signIn } from './fixtures/workspace.ts'
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
const rate = { kind: 'usual', amount: 200_00, currency: 'THB', from: '2026-11-01' }
const reply = {
  whose: { kind: 'mine' },
  shortcut: 'hello',
  title: 'Hello',
  texts: { en: 'Hello {name}.' },
  revision: 0,
}
const site = {
  name: 'Suk Shop',
  origins: [shop],
  language: 'en',
  consent: null,
  responsible: null,
  country: null,
  messengers: noMessengers,
  asksRecommend: false,
  look: plainLook,
  vouching: null,
}

// One line for each address, one column for each asker.
// oxfmt-ignore
const memberRows: Row[] = [
  // anonymous, visitor, expired, suspended, assistant, analyst, manager, admin, owner
  { route: 'GET /api/set-up', expected: [200, 200, 200, 200, 200, 200, 200, 200, 200] },
  { route: 'POST /api/set-up', expected: [409, 409, 409, 409, 409, 409, 409, 409, 409], body: () => ({ token: 'x'.repeat(43), workspace: 'x', zone: 'UTC', name: 'x', email: 'x@suk.example', password: 'quiet otters draw seven maps' }) },
  { route: 'POST /api/auth/sign-in/email', expected: [401, 401, 401, 401, 401, 401, 401, 401, 401], body: () => ({ email: 'nobody@suk.example', password: 'x' }) },
  { route: 'POST /api/auth/sign-out', expected: [401, 401, 401, 401, 400, 400, 400, 400, 400], body: () => ({ stay: true }) },
  { route: 'GET /api/auth/list-sessions', expected: [401, 401, 401, 401, 200, 200, 200, 200, 200] },
  { route: 'POST /api/auth/revoke-session', expected: [401, 401, 401, 401, 404, 404, 404, 404, 404], body: () => ({ id: absent }) },
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
  { route: 'PATCH /api/members/:id', expected: [401, 401, 401, 401, 403, 403, 403, 400, 400], trying: 'into another workspace’s team', path: () => `/api/members/${analyst.id}`, body: () => ({ teams: [foreign.team] }) },
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
  { route: 'GET /api/sites', expected: [401, 401, 401, 401, 403, 200, 200, 200, 200] },
  { route: 'GET /api/sites/health', expected: [401, 401, 401, 401, 403, 200, 200, 200, 200] },
  { route: 'POST /api/sites', expected: [401, 401, 401, 401, 403, 403, 403, 201, 201], body: () => site },
  { route: 'PATCH /api/sites/:id', expected: [401, 401, 401, 401, 403, 403, 403, 200, 200], path: () => `/api/sites/${workspace.site}`, body: () => ({ responsible: 'Wipa Suk' }) },
  { route: 'PATCH /api/sites/:id', expected: [401, 401, 401, 401, 403, 403, 403, 400, 400], trying: 'to another workspace’s queue', path: () => `/api/sites/${workspace.site}`, body: () => ({ queue: foreign.queue }) },
  { route: 'GET /api/sites/:id/identity-secret', expected: [401, 401, 401, 401, 403, 403, 403, 200, 200], path: () => `/api/sites/${workspace.site}/identity-secret` },
  { route: 'GET /api/sites/:id/identity-secret', expected: [401, 401, 401, 401, 403, 403, 403, 404, 404], trying: 'another workspace’s', path: () => `/api/sites/${foreign.site}/identity-secret` },
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
  { route: 'GET /api/first-steps', expected: [401, 401, 401, 401, 403, 403, 403, 200, 200] },
  { route: 'PUT /api/first-steps/away', expected: [401, 401, 401, 401, 403, 403, 403, 200, 200], body: () => ({ away: true }) },
  { route: 'PUT /api/first-steps/away', expected: [401, 401, 401, 401, 403, 403, 403, 400, 400], trying: 'saying that a step is done', body: () => ({ away: false, taken: { site: 1 } }) },
  { route: 'GET /api/status', expected: [401, 401, 401, 401, 403, 200, 200, 200, 200] },
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

describe('a site', () => {
  const setting = async (method: string, path: string, body: object) =>
    ask(method, path, { cookie: cookies.get('admin')!, body })

  it('can be used by its page as soon as it is made, and by no other page as soon as that is changed', async () => {
    const made = await setting('POST', '/api/sites', { ...site, name: 'Lamps', origins: ['https://lamps.example'] })
    const { id, key, testKey } = await made.json<Site>()
    const loading = async (origin: string) => (await ask('GET', `/v1/${key}`, { headers: { origin } })).status
    expect([await loading('https://lamps.example'), await loading(shop)]).toEqual([200, 403])
    const changed = await setting('PATCH', `/api/sites/${id}`, { origins: [shop] })
    const keys = { id, key, testKey }
    expect(await changed.json()).toEqual({ ...site, name: 'Lamps', origins: [shop], ...keys, queue: workspace.queue })
    expect([await loading('https://lamps.example'), await loading(shop)]).toEqual([403, 200])
    const listed = await (await ask('GET', '/api/sites', { cookie: cookies.get('analyst')! })).json<{ sites: Site[] }>()
    expect(listed.sites.find((one) => one.id === id)).toMatchObject({ key, name: 'Lamps' })
  })

  it.each([
    [{ ...site, origins: ['shop.example'] }, 'origins.0'],
    [{ ...site, origins: [shop, 'https://shop.example/path'] }, 'origins.1'],
    [{ ...site, origins: ['javascript:alert(1)'] }, 'origins.0'],
    [{ ...site, name: '' }, 'name'],
    [{ ...site, language: 'xx' }, 'language'],
    [{ ...site, country: 'XX' }, 'country'],
    [{ ...site, country: 'th' }, 'country'],
    [{ ...site, key: 'mine' }, 'key'],
    [{ ...site, testKey: 'mine' }, 'testKey'],
    [{ ...site, id: absent }, 'id'],
    [{ ...site, consent: { version: 0, text: {}, marketing: false } }, 'consent.version'],
  ])('with %o is refused, and the field is named', async (body, field) => {
    for (const [method, path] of [
      ['POST', '/api/sites'],
      ['PATCH', `/api/sites/${workspace.site}`],
    ] as const) {
      const answer = await setting(method, path, body)
      expect([answer.status, (await answer.json<{ field: string }>()).field]).toEqual([400, field])
    }
  })

  it('is told how its widget fares, by anybody on its pages, and counts no more than a page’s worth', async () => {
    const { id, key } = await (await setting('POST', '/api/sites', site)).json<Site>()
    const address = ownAddress()
    const tells = (query: string, origin = shop) =>
      ask('POST', `/v1/${key}/health?${query}`, { headers: { origin }, address })
    for (const query of ['opened=99', 'opened=250', 'opened=251', 'opened=9999', 'failed=send'])
      expect((await tells(query)).status).toBe(204)
    for (const query of ['', 'opened=-1', 'opened=x', 'failed=life', 'opened=1&name=Mali'])
      expect((await tells(query)).status).toBe(400)
    expect((await tells('opened=1', 'https://other.example')).status).toBe(403)
    const counts = async () => {
      const answer = await ask('GET', '/api/sites/health', { cookie: cookies.get('admin')! })
      return (await answer.json<{ health: SiteHealth[] }>()).health.find((one) => one.site === id)!.counts
    }
    const said = { 'opened-100': 1, 'opened-250': 1, 'opened-500': 1, 'opened-more': 1, 'send-failed': 1 }
    expect(await counts()).toEqual(said)
    for (let at = 0; at < 70; at += 1) await tells('failed=load')
    expect((await counts())['load-failed']).toBe(55)
  })

  it('lets its visitors read what is published for it, and counts how often that answered', async () => {
    const { id: only, key } = await (await setting('POST', '/api/sites', site)).json<Site>()
    const { key: otherKey } = await (await setting('POST', '/api/sites', site)).json<Site>()
    const reads = (path: string, by = key) => ask('GET', `/v1/${by}/articles${path}`, { headers: { origin: shop } })
    const titles = async (by = key, language = 'en') => {
      const { articles } = await (await reads(`?language=${language}`, by)).json<{ articles: ArticleLead[] }>()
      return articles.map(({ title }) => title)
    }
    const known = async () => {
      const answer = await ask('GET', `/v1/${key}`, { headers: { origin: shop } })
      return (await answer.json<PublicSite>()).articles
    }
    const made = { ...article, title: { en: 'For this shop alone', th: 'เฉพาะร้านนี้' }, sites: [only] }
    const { id } = await (await setting('POST', '/api/articles', made)).json<{ id: string }>()
    expect(await titles(key, 'th')).toContain('เฉพาะร้านนี้')
    expect(await titles(otherKey)).not.toContain('For this shop alone')
    expect(await known()).toBe(true)
    const whole = await (await reads(`/${id}?language=pl`)).json<PublicArticle>()
    expect(whole).toEqual({ id, title: 'For this shop alone', body: article.body.en })
    // Where its text is not worded in a language, neither is its title then.
    const half = await setting('POST', '/api/articles', { ...made, body: { en: 'Water stays out.' } })
    const { id: halved } = await half.json<{ id: string }>()
    const read = await (await reads(`/${halved}?language=th`)).json()
    expect(read).toEqual({ id: halved, title: 'For this shop alone', body: 'Water stays out.' })

    const uses = (what: string) =>
      ask('POST', `/v1/${key}/articles/${id}/uses?what=${what}`, { headers: { origin: shop } })
    for (const what of ['opened', 'opened', 'answered']) expect((await uses(what)).status).toBe(204)
    expect((await uses('liked')).status).toBe(400)
    const answer = await ask('GET', '/api/articles', { cookie: cookies.get('admin')! })
    const { articles } = await answer.json<{ articles: Article[] }>()
    expect(articles.find((one) => one.id === id)).toMatchObject({ opened: 2, answered: 1 })

    // What is taken back cannot be read, wherever its address is known.
    const { changedAt: after } = articles.find((one) => one.id === id)!
    const taken = { ...made, published: false, after }
    expect((await setting('PUT', `/api/articles/${id}`, taken)).status).toBe(200)
    // Somebody who has it open still would overwrite what they have not seen.
    expect((await setting('PUT', `/api/articles/${id}`, { ...made, after })).status).toBe(409)
    expect((await reads(`/${id}`)).status).toBe(404)
    expect((await setting('DELETE', `/api/articles/${id}`, {})).status).toBe(200)
    // Whoever it answered was answered, whatever became of the article: on that day, by the workspace's wall.
    const day = dateAt(Date.now(), 'Asia/Bangkok')
    const unasked = await all<{ month: string; deflected: string }>(
      services.db,
      sql`SELECT month, deflected FROM unasked WHERE site = ${only}`,
    )
    expect(unasked).toEqual([{ month: day.slice(0, 7), deflected: JSON.stringify({ [day.slice(8)]: 1 }) }])
    expect((await ask('GET', `/v1/${key}/articles`, { headers: { origin: 'https://other.example' } })).status).toBe(403)
  })

  it('asks whether it would be recommended where its team wants that, and not before', async () => {
    const { id, key } = await (await setting('POST', '/api/sites', site)).json<Site>()
    const asks = async () => {
      const answer = await ask('GET', `/v1/${key}`, { headers: { origin: shop } })
      return (await answer.json<PublicSite>()).asksRecommend
    }
    expect(await asks()).toBeUndefined()
    expect((await setting('PATCH', `/api/sites/${id}`, { asksRecommend: true })).status).toBe(200)
    expect(await asks()).toBe(true)
    expect((await setting('PATCH', `/api/sites/${id}`, { asksRecommend: 'yes' })).status).toBe(400)
  })

  it('leads on to a messenger, by its link and by a code for a phone', async () => {
    const messengers = { line: '@suk', whatsapp: null, wechat: null }
    const { key } = await (await setting('POST', '/api/sites', { ...site, messengers })).json<Site>()
    const asking = (path: string) => ask('GET', `/v1/${key}${path}`, { headers: { origin: shop } })
    const [place] = (await (await asking('')).json<PublicSite>()).elsewhere!
    expect(place).toEqual({ to: 'line', id: '@suk', href: 'https://line.me/R/oaMessage/%40suk/?', takesWords: true })
    const code = await asking('/qr?to=line&words=About%20T2DD-GKZF')
    expect([code.status, (await code.json<QrCode>()).size > 20]).toEqual([200, true])
    expect((await asking('/qr?to=telegram')).status).toBe(400)
    const elsewhere = await ask('GET', `/v1/${key}/qr?to=line`, { headers: { origin: 'https://other.example' } })
    expect(elsewhere.status).toBe(403)
  })

  it('asks what was published last, and tells whoever publishes at the same moment', async () => {
    const { id, key } = await (await setting('POST', '/api/sites', site)).json<Site>()
    const path = `/api/sites/${id}/flows`
    const shownFlow = async () => {
      const answer = await ask('GET', `/v1/${key}?language=th`, { headers: { origin: shop } })
      return (await answer.json<PublicSite>()).flow
    }
    expect(await shownFlow()).toBe(null)
    const [one, other] = await Promise.all([
      setting('POST', path, { after: 0, flow }),
      setting('POST', path, { after: 0, flow: { ...flow, line: 10 } }),
    ])
    expect(new Set([one.status, other.status])).toEqual(new Set([201, 409]))
    const published = await (await ask('GET', path, { cookie: cookies.get('admin')! })).json<PublishedFlow>()
    expect(published.version).toBe(1)
    expect(await shownFlow()).toEqual(publicFlow(1, published.flow!, 'th', 'en'))
    expect((await setting('POST', path, { after: 1, flow: null })).status).toBe(201)
    expect(await shownFlow()).toBe(null)
    // What was answered once can be read for ever.
    const first = await ask('GET', `${path}/1`, { cookie: cookies.get('assistant')! })
    expect(await first.json()).toEqual(published)
  })

  it('keeps what somebody works on, however unfinished, until it is published or thrown away', async () => {
    const { id } = await (await setting('POST', '/api/sites', site)).json<Site>()
    const path = `/api/sites/${id}/flows`
    const work = async () => (await ask('GET', `${path}/work`, { cookie: cookies.get('admin')! })).json<FlowWork>()
    const keep = (after: number, draft: FlowDraft) => setting('PUT', `${path}/draft`, { after, from: 0, draft })
    const unfinished: FlowDraft = {
      line: null,
      questions: [
        {
          id: 'size',
          ask: {},
          required: true,
          when: [],
          mustHave: false,
          kind: 'number',
          least: null,
          most: null,
          bands: [],
        },
      ],
    }
    expect(await work()).toEqual({ newest: { version: 0, flow: null }, draft: null, versions: [] })
    const { revision: first } = await (await keep(0, unfinished)).json<{ revision: number }>()
    expect((await keep(0, flow)).status).toBe(409)
    const { revision } = await (await keep(first, flow)).json<{ revision: number }>()
    expect(revision).toBeGreaterThan(first)
    expect((await work()).draft).toMatchObject({ revision, from: 0, draft: flow, by: 'Wipa admin' })

    // Whoever publishes at the same moment and loses takes nobody's draft away.
    expect((await setting('POST', path, { after: 3, flow, draft: revision })).status).toBe(409)
    expect((await work()).draft).not.toBe(null)
    expect((await setting('POST', path, { after: 0, flow, draft: revision })).status).toBe(201)
    expect(await work()).toMatchObject({
      newest: { version: 1 },
      draft: null,
      versions: [{ version: 1, by: 'Wipa admin', questions: flow.questions.length }],
    })
    // Nor who publishes or throws away what somebody else went on with meanwhile; an old revision never comes back.
    const { revision: next } = await (await keep(0, unfinished)).json<{ revision: number }>()
    expect(next).toBeGreaterThan(revision)
    expect((await setting('POST', path, { after: 1, flow, draft: revision })).status).toBe(201)
    expect((await setting('DELETE', `${path}/draft`, { revision })).status).toBe(409)
    expect((await work()).draft).toMatchObject({ revision: next })
    expect((await setting('DELETE', `${path}/draft`, { revision: next })).status).toBe(200)
    expect((await work()).draft).toBe(null)
  })

  it('is not published with a flow that leads nowhere, and is told where', async () => {
    const questions = [{ ...flow.questions[0], when: [{ question: 'later', is: ['x'] }] }]
    const answer = await setting('POST', `/api/sites/${workspace.site}/flows`, {
      after: 1,
      flow: { line: 0, questions },
    })
    expect([answer.status, (await answer.json<{ field: string }>()).field]).toEqual([
      400,
      'flow.questions.0.when.0.question',
    ])
  })

  it('keeps both changes when two people change it at the same moment, or tells one of them', async () => {
    const made = await (await setting('POST', '/api/sites', site)).json<Site>()
    const answers = await Promise.all([
      setting('PATCH', `/api/sites/${made.id}`, { name: 'One' }),
      setting('PATCH', `/api/sites/${made.id}`, { responsible: 'Two' }),
    ])
    const listed = await (await ask('GET', '/api/sites', { cookie: cookies.get('owner')! })).json<{ sites: Site[] }>()
    const now = listed.sites.find((one) => one.id === made.id)!
    const [name, responsible] = answers.map((answer) => answer.status)
    expect([name === 200, responsible === 200]).toEqual([now.name === 'One', now.responsible === 'Two'])
    expect([200, 409]).toEqual(expect.arrayContaining([name, responsible]))
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
