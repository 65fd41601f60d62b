/**
 * Alerts from the moment something is given to somebody until they have seen it: mail, push to a service that is really
 * there, quiet hours, warnings, and the log of it all. Real D1, real queue, real Desk.
 */
import { runDurableObjectAlarm } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { uuidv7 } from 'uuidv7'
import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest'
import { brakes } from '../../shared/limits.ts'
import { receiptOf } from '../../shared/receipt.ts'
import type { MyAlerts, NoticeLine, NoticePage } from '../../shared/schema/alerts.ts'
import type { InquiryAct } from '../../shared/schema/command.ts'
import type { MemberPrincipal } from '../../worker/desk/principal.ts'
import { sendDue } from '../../worker/jobs/send-due.ts'
import { all, batch, sql } from '../../worker/record/sql.ts'
import { newBrowserKeys, opened } from '../push/opened.ts'
import type { MadeUpBrowser } from '../push/opened.ts'
import type { TakenPush } from '../push/push-sink.ts'
import { act, arrives, flushed } from './desk/house.ts'
import { ask } from './fixtures/ask.ts'
import { mailTo, mailsTo } from './fixtures/mail.ts'
import { makeMember, makeWorkspace, services, signIn } from './fixtures/workspace.ts'
import type { TestMember, TestWorkspace } from './fixtures/workspace.ts'
import { makeVisitor, newInquiry } from './fixtures/visitor.ts'

const [second, minute] = [1_000, 60_000]
/** A Friday noon in Bangkok, where the workspaces of these tests are; and late in its evening. */
const noon = Date.parse('2026-11-27T12:00:00+07:00')
const night = Date.parse('2026-11-27T23:00:00+07:00')
const morning = Date.parse('2026-11-28T07:00:00+07:00')
const nights = { from: 22 * 60, to: 7 * 60, days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] }

beforeEach(() => {
  vi.useFakeTimers({ now: noon, toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

interface Browser extends MadeUpBrowser {
  endpoint: string
}

function browserAt(where = 'ok'): Browser {
  return { ...newBrowserKeys(), endpoint: `${inject('pushSink')}/${where}/${uuidv7()}` }
}

const wishOf = ({ endpoint, p256dh, auth }: Browser) => ({ endpoint, keys: { p256dh, auth } })

/** What the push service took for a browser, opened as that browser does. */
async function pushedTo(browser: Browser): Promise<{ shown: Record<string, unknown>; taken: TakenPush }[]> {
  const answer = await fetch(`${browser.endpoint}?taken`)
  const taken = await answer.json<TakenPush[]>()
  return taken.map((one) => ({
    taken: one,
    shown: JSON.parse(opened(Buffer.from(one.body, 'base64url'), browser)) as Record<string, unknown>,
  }))
}

interface Person extends TestMember {
  cookie: string
  principal: MemberPrincipal
}

async function person(workspace: TestWorkspace, role: TestMember['role']): Promise<Person> {
  const made = await makeMember(workspace, role)
  const cookie = await signIn(made)
  const principal: MemberPrincipal = {
    kind: 'member',
    member: made.id,
    role,
    exceptions: {},
    teams: [workspace.team],
    session: uuidv7(),
    until: Date.now() + 12 * 3_600_000,
  }
  return { ...made, cookie, principal }
}

const does = async (by: Person, path: string, body: object, method = 'POST') =>
  ask(method, path, { cookie: by.cookie, body })

async function alertsOf(of: Person): Promise<MyAlerts> {
  return (await ask('GET', '/api/alerts', { cookie: of.cookie })).json<MyAlerts>()
}

async function noticesOf(of: Person): Promise<NoticeLine[]> {
  return (await (await ask('GET', '/api/notices', { cookie: of.cookie })).json<NoticePage>()).notices
}

async function subscribes(who: Person, browser: Browser): Promise<string> {
  const answer = await does(who, '/api/alerts/subscriptions', wishOf(browser))
  expect(answer.status).toBe(201)
  return (await answer.json<{ id: string }>()).id
}

/** A workspace with Ploy, who has no console open, and Wanida, who gives her inquiries. */
async function scene() {
  const workspace = await makeWorkspace()
  const [ploy, wanida] = [await person(workspace, 'assistant'), await person(workspace, 'owner')]
  const desk = env.DESK.get(env.DESK.idFromName(workspace.id))
  const acts = async (by: Person, inquiry: string, what: InquiryAct) =>
    desk.command(by.principal, act(inquiry, 9_999, what))
  const asked = async (): Promise<string> => {
    const inquiry = newInquiry()
    expect((await makeVisitor(workspace).ask('POST', '/inquiries', { body: inquiry })).status).toBe(201)
    return inquiry.id
  }
  /** Given to Ploy; the visitor is there unless they left. */
  const given = async ({ left = false } = {}): Promise<string> => {
    const visitor = makeVisitor(workspace)
    const inquiry = newInquiry()
    await visitor.ask('POST', '/inquiries', { body: inquiry })
    await acts(wanida, inquiry.id, { type: 'assign', member: ploy.id })
    if (left) await visitor.ask('POST', `/inquiries/${inquiry.id}/commands`, { body: { type: 'leave' } })
    await flushed(desk)
    return inquiry.id
  }
  return { workspace, ploy, wanida, desk, acts, asked, given }
}

/** Whatever the queue brings and the clock rings for now is done. */
async function rings(): Promise<void> {
  await sendDue(services)
  await sendDue(services)
}

async function givenRows(inquiry: string) {
  return all(services.db, sql`SELECT member, how, given_at, seen_at FROM given WHERE inquiry = ${inquiry} ORDER BY seq`)
}

describe('what was given to somebody', () => {
  it('is not seen until they do something with it, and how long that took is kept', async () => {
    const { ploy, wanida, desk, acts, given } = await scene()
    const inquiry = await given()
    const { cards } = await desk.inboxTail(ploy.principal, 'mine', null)
    expect(cards[0]!.unseen).toEqual([{ member: ploy.id, at: noon, how: 'by-hand', by: wanida.id }])
    expect(await givenRows(inquiry)).toEqual([{ member: ploy.id, how: 'by-hand', given_at: noon, seen_at: null }])

    vi.setSystemTime(noon + 40 * second)
    // Somebody else's look is none of theirs.
    await acts(wanida, inquiry, { type: 'read', upTo: 2 })
    const outcome = await acts(ploy, inquiry, { type: 'read', upTo: 0 })
    expect(outcome).toMatchObject({ kind: 'done', inquiry: { unseen: [], readByMember: 2 } })
    await flushed(desk)
    expect(await givenRows(inquiry)).toEqual([
      { member: ploy.id, how: 'by-hand', given_at: noon, seen_at: noon + 40 * second },
    ])
    const events = await all(
      services.db,
      sql`SELECT actor, at, data FROM event WHERE stream = ${inquiry} AND type = 'seen'`,
    )
    expect(events).toEqual([
      { actor: ploy.id, at: noon + 40 * second, data: JSON.stringify({ since: noon, how: 'by-hand' }) },
    ])
    expect((await alertsOf(ploy)).seen).toEqual({ given: 1, seen: 1, unseen: 0, mean: 40, median: 40 })
    expect((await alertsOf(wanida)).others).toEqual({ given: 1, seen: 1, unseen: 0, mean: 40, median: 40 })
  })

  it('is asked of somebody until they look: their look does not count for whoever has it', async () => {
    const { workspace, ploy, desk, acts, given } = await scene()
    const nurul = await person(workspace, 'assistant')
    const inquiry = await given()
    await acts(ploy, inquiry, { type: 'consult', member: nurul.id, words: { id: uuidv7(), text: 'Do we ship there?' } })
    const before = (await desk.inboxTail(nurul.principal, 'mine', null)).cards[0]!
    expect(before.unseen).toEqual([{ member: nurul.id, at: noon, how: 'asked', by: ploy.id }])
    const outcome = await acts(nurul, inquiry, { type: 'read', upTo: 0 })
    expect(outcome).toMatchObject({ kind: 'done', inquiry: { unseen: [], readByMember: before.readByMember } })
  })

  it('and went on unseen counts as not seen', async () => {
    const { workspace, ploy, wanida, desk, acts, given } = await scene()
    const nurul = await person(workspace, 'assistant')
    const inquiry = await given()
    await acts(wanida, inquiry, { type: 'assign', member: nurul.id })
    await acts(nurul, inquiry, { type: 'reply', id: uuidv7(), text: 'Here.' })
    await flushed(desk)
    expect((await alertsOf(ploy)).seen).toMatchObject({ given: 1, seen: 0, unseen: 1 })
    expect((await alertsOf(wanida)).others).toMatchObject({ given: 2, seen: 1, unseen: 1, median: 0 })
  })

  it('is told them by mail and push, and nothing of what the visitor wrote or is called', async () => {
    const { ploy, given } = await scene()
    const browser = browserAt()
    await subscribes(ploy, browser)
    const inquiry = await given()
    await rings()
    expect(await mailTo(ploy.email)).toMatchObject({ subject: expect.stringContaining(receiptOf(inquiry)) as string })
    const [push, ...more] = await pushedTo(browser)
    expect(more).toEqual([])
    expect(push!.shown).toEqual({
      title: 'Suk',
      text: `An inquiry was given to you (${receiptOf(inquiry)})`,
      inquiry,
      tag: inquiry,
    })
    expect(push!.taken.headers).toMatchObject({ 'content-encoding': 'aes128gcm', ttl: '14400', urgency: 'high' })
    expect(push!.taken.headers['authorization']).toMatch(/^vapid t=[\w-]+\.[\w-]+\.[\w-]+, k=[\w-]{87}$/u)
    expect((await alertsOf(ploy)).notices.map(({ way, kind, standing }) => [way, kind, standing])).toEqual(
      expect.arrayContaining([
        ['mail', 'assigned', 'sent'],
        ['push', 'assigned', 'sent'],
      ]),
    )
  })

  it('is not told to whoever has a console open, nor to whoever has seen it by then', async () => {
    const { ploy, desk, acts, given } = await scene()
    const browser = browserAt()
    await subscribes(ploy, browser)
    const socket = await arrives(desk, ploy.principal)
    await given()
    socket.close()
    await rings()
    expect([await mailsTo(ploy.email), await pushedTo(browser)]).toEqual([[], []])

    await desk.hangUp(ploy.id, null)
    vi.setSystemTime(noon + 10 * minute)
    await runDurableObjectAlarm(desk)
    vi.spyOn(services.notices, 'send').mockResolvedValue(undefined)
    const { id } = (await desk.inboxTail(ploy.principal, 'mine', null)).cards[0]!
    await acts(ploy, id, { type: 'read', upTo: 1 })
    await rings()
    expect(await mailsTo(ploy.email)).toEqual([])
  })
})

describe('quiet hours', () => {
  const quietly = async (who: Person) => {
    const answer = await does(who, '/api/alerts', { quiet: nights }, 'PATCH')
    expect([answer.status, await answer.json()]).toEqual([
      200,
      { mail: true, warnings: true, reports: true, quiet: nights },
    ])
  }

  it('put off what is not urgent, without an attempt, until they are over', async () => {
    vi.setSystemTime(night)
    const { ploy, given } = await scene()
    await quietly(ploy)
    await given({ left: true })
    await rings()
    expect(await mailsTo(ploy.email)).toEqual([])
    const [line] = (await alertsOf(ploy)).notices
    expect(line).toMatchObject({ standing: 'later', dueAt: morning, attempts: 0 })
    vi.setSystemTime(morning - 1)
    await rings()
    expect(await mailsTo(ploy.email)).toEqual([])
    vi.setSystemTime(morning)
    await rings()
    expect(await mailsTo(ploy.email)).toHaveLength(1)
  })

  it('end with nothing of what somebody may not see any more', async () => {
    vi.setSystemTime(night)
    const { ploy, wanida, given } = await scene()
    const browser = browserAt()
    await quietly(ploy)
    await subscribes(ploy, browser)
    await given({ left: true })
    await rings()
    expect((await alertsOf(ploy)).notices).toMatchObject([{ way: 'mail', standing: 'later' }])
    const body = { exceptions: { 'inquiry.read': 'none', 'waiting.read': 'none' } }
    expect((await does(wanida, `/api/members/${ploy.id}`, body, 'PATCH')).status).toBe(200)
    vi.setSystemTime(morning)
    await rings()
    expect([await mailsTo(ploy.email), await pushedTo(browser)]).toEqual([[], []])
  })

  it('let through what a visitor waits for who is there', async () => {
    vi.setSystemTime(night)
    const { ploy, given } = await scene()
    await quietly(ploy)
    await given()
    await rings()
    expect(await mailsTo(ploy.email)).toHaveLength(1)
  })

  it('and the rest of somebody’s settings are their own: mails that are not wanted do not go', async () => {
    const { ploy, wanida, given } = await scene()
    await does(ploy, '/api/alerts', { mail: false }, 'PATCH')
    expect((await alertsOf(wanida)).settings.mail).toBe(true)
    await given()
    await rings()
    expect(await mailsTo(ploy.email)).toEqual([])
    expect((await alertsOf(ploy)).notices).toMatchObject([{ standing: 'unwanted', attempts: 1 }])
  })
})

describe('before a target is missed', () => {
  it('whoever has it and is away is told, once', async () => {
    const { ploy, desk, given } = await scene()
    const browser = browserAt()
    await subscribes(ploy, browser)
    const inquiry = await given()
    await rings()
    for (const passed of [47, 48, 52, 59, 61]) {
      vi.setSystemTime(noon + passed * second)
      await desk.tick()
      await flushed(desk)
      await rings()
      const texts = (await pushedTo(browser)).map(({ shown }) => shown['text'])
      expect([
        passed,
        texts.filter((text) => text === `The target of ${receiptOf(inquiry)} is about to be missed`),
      ]).toEqual([passed, passed < 48 ? [] : [`The target of ${receiptOf(inquiry)} is about to be missed`]])
    }
    const subjects = (await mailsTo(ploy.email)).map(({ subject }) => subject)
    expect(subjects.filter((subject) => subject.startsWith('About to be late'))).toHaveLength(1)
  })

  it('nobody is told who is at their desk, nor who wants no warnings', async () => {
    const { ploy, desk, given } = await scene()
    await does(ploy, '/api/alerts', { warnings: false }, 'PATCH')
    await given()
    vi.setSystemTime(noon + 50 * second)
    await desk.tick()
    await flushed(desk)
    await rings()
    const there = await scene()
    await arrives(there.desk, there.ploy.principal)
    vi.setSystemTime(Date.now() + second)
    await there.given()
    vi.setSystemTime(Date.now() + 50 * second)
    await there.desk.tick()
    await flushed(there.desk)
    await rings()
    for (const { email } of [ploy, there.ploy]) {
      const subjects = (await mailsTo(email)).map(({ subject }) => subject)
      expect(subjects.filter((subject) => subject.startsWith('About to be late'))).toEqual([])
    }
  })
})

describe('what was put by', () => {
  it('is told of when its time comes, to whoever is away, as long as it is theirs', async () => {
    const { ploy, desk, given } = await scene()
    const browser = browserAt()
    await subscribes(ploy, browser)
    const [kept, closed] = [await given(), await given()]
    const by = ploy.principal
    for (const inquiry of [kept, closed]) {
      await desk.command(by, act(inquiry, 9_999, { type: 'reply', id: uuidv7(), text: 'I ask the warehouse.' }))
      await desk.command(by, act(inquiry, 9_999, { type: 'snooze', until: Date.now() + 60 * second }))
    }
    vi.setSystemTime(Date.now() + 61 * second)
    await desk.tick()
    await desk.command(by, act(closed, 9_999, { type: 'resolve', outcome: 'resolved' }))
    await flushed(desk)
    await rings()
    const texts = (await pushedTo(browser)).map(({ shown }) => shown['text'])
    expect(texts.filter((text) => String(text).startsWith('You put'))).toEqual([
      `You put ${receiptOf(kept)} by until now`,
    ])
    const subjects = (await mailsTo(ploy.email)).map(({ subject }) => subject)
    expect(subjects.filter((subject) => subject.startsWith('Back from being put by'))).toEqual([
      expect.stringContaining(receiptOf(kept)),
    ])
  })
})

describe('a push service', () => {
  it('that says the browser is gone is believed, and not asked again', async () => {
    const { ploy, given } = await scene()
    const browser = browserAt('gone')
    await subscribes(ploy, browser)
    await given()
    await rings()
    expect((await alertsOf(ploy)).browsers).toEqual([])
    await given()
    await rings()
    expect(await pushedTo(browser)).toHaveLength(1)
    const lines = (await alertsOf(ploy)).notices.filter(({ way }) => way === 'push')
    expect(lines).toMatchObject([{ standing: 'unwanted', reason: 'gone' }])
  })

  it('that is down is asked again later, by the same outbox; another browser has its push meanwhile', async () => {
    const { ploy, given } = await scene()
    const [down, up] = [browserAt('down'), browserAt()]
    await subscribes(ploy, down)
    await subscribes(ploy, up)
    await given()
    await rings()
    expect([await pushedTo(down), await pushedTo(up)].map((taken) => taken.length)).toEqual([1, 1])
    const standing = async () =>
      (await alertsOf(ploy)).notices
        .filter(({ way }) => way === 'push')
        .map((line) => `${line.standing} ${line.reason}`)
    expect((await standing()).toSorted()).toEqual(['later http-503', 'sent null'])
    vi.setSystemTime(noon + minute)
    await rings()
    expect(await pushedTo(down)).toHaveLength(2)
  })

  it('that points elsewhere is not followed', async () => {
    const { ploy, wanida, given } = await scene()
    vi.spyOn(console, 'error').mockImplementation(() => {})
    await subscribes(ploy, browserAt('elsewhere'))
    await given()
    await rings()
    const answer = await fetch(`${inject('pushSink')}/redirected?taken`)
    expect(await answer.json()).toEqual([])
    const line = (await noticesOf(wanida)).find(({ way }) => way === 'push')
    expect(line).toMatchObject({ standing: 'dead', reason: 'http-307', member: ploy.id })
  })

  it('that we do not know is refused, and which address is named', async () => {
    const { ploy } = await scene()
    for (const endpoint of ['https://intranet/x', 'https://evil.example/x', 'http://10.0.0.1/x']) {
      const answer = await does(ploy, '/api/alerts/subscriptions', { ...wishOf(browserAt()), endpoint })
      expect([answer.status, (await answer.json<{ field: string }>()).field]).toEqual([400, 'endpoint'])
    }
  })
})

describe('a browser that takes push', () => {
  it('is one however often it says so, and whoever signs in there next has it', async () => {
    const { ploy, wanida } = await scene()
    const browser = browserAt()
    const id = await subscribes(ploy, browser)
    expect(await subscribes(ploy, browser)).toBe(id)
    await subscribes(wanida, browser)
    expect([(await alertsOf(ploy)).browsers.length, (await alertsOf(wanida)).browsers.length]).toEqual([0, 1])
  })

  it('is nobody else’s to end', async () => {
    const { ploy, wanida } = await scene()
    const id = await subscribes(ploy, browserAt())
    expect((await does(wanida, '/api/alerts/subscriptions/revoke', { id })).status).toBe(404)
    expect((await does(ploy, '/api/alerts/subscriptions/revoke', { id })).status).toBe(200)
    expect((await alertsOf(ploy)).browsers).toEqual([])
  })

  it.each([
    ['signs out there', async (ploy: Person) => does(ploy, '/api/auth/sign-out', {})],
    [
      'changes their password',
      async (ploy: Person) =>
        does(ploy, '/api/auth/change-password', {
          currentPassword: 'quiet otters draw seven maps',
          newPassword: 'seven quiet maps of otters',
        }),
    ],
    [
      'is suspended',
      async (ploy: Person, wanida: Person) => does(wanida, `/api/members/${ploy.id}`, { suspended: true }, 'PATCH'),
    ],
  ])('takes none any more when its person %s', async (_, ends) => {
    const { workspace, ploy, wanida } = await scene()
    await subscribes(ploy, browserAt())
    expect((await ends(ploy, wanida)).status).toBe(200)
    const left = await all(services.db, sql`SELECT id FROM push_subscription WHERE workspace = ${workspace.id}`)
    expect(left).toEqual([])
  })
})

describe('a test alert', () => {
  it('goes by mail and to every browser, and can be seen to arrive', async () => {
    const { ploy } = await scene()
    const browser = browserAt()
    await subscribes(ploy, browser)
    const answer = await does(ploy, '/api/alerts/test', {})
    expect(answer.status).toBe(201)
    const { notices } = await answer.json<{ notices: string[] }>()
    await vi.waitFor(async () => {
      const lines = (await alertsOf(ploy)).notices.filter(({ id }) => notices.includes(id))
      expect(lines.map(({ way, standing }) => `${way} ${standing}`).toSorted()).toEqual(['mail sent', 'push sent'])
    }, 10_000)
    expect(await mailTo(ploy.email)).toMatchObject({ subject: 'A test alert from Suk' })
    expect((await pushedTo(browser))[0]!.shown).toMatchObject({ inquiry: null })
  })

  it('cannot be sent without end', async () => {
    const { ploy } = await scene()
    const statuses = []
    for (let n = 0; n <= brakes.testAlert.most; n++) statuses.push((await does(ploy, '/api/alerts/test', {})).status)
    expect(statuses).toEqual([...Array.from({ length: brakes.testAlert.most }, () => 201), 429])
  })
})

describe('the delivery log', () => {
  it('says of each notice what it was, to whom and how it stands, and names no visitor', async () => {
    const { workspace, ploy, wanida, given } = await scene()
    const inquiry = await given()
    await rings()
    const lines = await noticesOf(wanida)
    expect(lines).toMatchObject([
      { way: 'mail', kind: 'assigned', member: ploy.id, receipt: receiptOf(inquiry), standing: 'sent', attempts: 1 },
    ])
    const text = JSON.stringify(lines)
    const [row] = await all<{ person: string }>(
      services.db,
      sql`SELECT person FROM inquiry WHERE workspace = ${workspace.id} AND id = ${inquiry}`,
    )
    const { contact } = JSON.parse(row!.person) as { contact: { fullName: string; address: { value: string } } }
    expect([contact.fullName, contact.address.value, ploy.email].filter((one) => text.includes(one))).toEqual([])
  })

  it('sends again what was given up, once, as a notice of its own', async () => {
    const { workspace, ploy, wanida, given } = await scene()
    vi.spyOn(services.notices, 'send').mockResolvedValue(undefined)
    await given()
    const [waiting] = await noticesOf(wanida)
    await batch(services.db, [
      sql`UPDATE outbox SET outcome = 'dead', done_at = ${Date.now()} WHERE workspace = ${workspace.id} AND id = ${waiting!.id}`,
    ])
    const again = async () => (await does(wanida, `/api/notices/${waiting!.id}/again`, {})).status
    expect([await again(), await again()]).toEqual([201, 404])
    await rings()
    expect(await mailsTo(ploy.email)).toHaveLength(1)
    expect((await noticesOf(wanida)).map(({ standing }) => standing)).toEqual(['sent', 'unwanted'])
  })

  it('is read page by page, newest first', async () => {
    const { workspace, ploy, wanida } = await scene()
    const ids = Array.from({ length: 60 }, () => services.newId())
    await batch(
      services.db,
      ids.map(
        (id) => sql`INSERT INTO outbox (workspace, id, kind, body, created_at, done_at)
          VALUES (${workspace.id}, ${id}, 'mail', ${JSON.stringify({ mail: 'test', member: ploy.id })}, 0, 0)`,
      ),
    )
    const first = await (await ask('GET', '/api/notices', { cookie: wanida.cookie })).json<NoticePage>()
    const rest = await (
      await ask('GET', `/api/notices?before=${first.next}`, { cookie: wanida.cookie })
    ).json<NoticePage>()
    expect([...first.notices, ...rest.notices].map(({ id }) => id)).toEqual(ids.toReversed())
    expect(rest.next).toBeNull()
  })
})
