/** A notice is sent once, or again until it is; what happens meanwhile can be read. Real D1, real queue, real providers. */
import { createExecutionContext, createMessageBatch, createScheduledController, getQueueResult } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { limits, spans } from '../../shared/limits.ts'
import type { MailboxLine, MailboxMail } from '../../shared/schema/mail.ts'
import type { Invited } from '../../shared/schema/member.ts'
import type { NoticeJob } from '../../shared/schema/notice.ts'
import { onQueue } from '../../worker/jobs/on-queue.ts'
import { onSchedule } from '../../worker/jobs/on-schedule.ts'
import { pauseAfter } from '../../worker/jobs/pause-after.ts'
import { sendDue } from '../../worker/jobs/send-due.ts'
import { sendNotice } from '../../worker/jobs/send-notice.ts'
import { cloudflareMailer } from '../../worker/outbound/cloudflare-mailer.ts'
import { linkMail } from '../../worker/outbound/link-mail.ts'
import { resendMailer } from '../../worker/outbound/resend-mailer.ts'
import { addMail, claimNotice, settleNotice } from '../../worker/record/outbox.ts'
import { batch, sql } from '../../worker/record/sql.ts'
import { servicesOf } from '../../worker/services.ts'
import type { Env } from '../../worker/services.ts'
import { ask } from './fixtures/ask.ts'
import { deliveriesOf, later, mailsTo, mailTo, outboxOf, tokenIn, tokenOf, withoutServer } from './fixtures/mail.ts'
import { makeMember, makeWorkspace, ownAddress, password, services, signIn } from './fixtures/workspace.ts'
import type { TestWorkspace } from './fixtures/workspace.ts'

const minuteMs = 60_000

/** The queue as it is when it cannot be reached. */
const lostQueue: Env['NOTICES'] = { send: () => Promise.reject(new Error('Queue sending failed.')) }

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

async function inviting(
  workspace: TestWorkspace,
  { name = 'มานี ใจดี', env }: { name?: string; env?: Partial<Env> } = {},
): Promise<Invited> {
  const cookie = await signIn(await makeMember(workspace, 'owner'))
  const body = { name, email: `mani-${services.newId()}@suk.example`, role: 'assistant' }
  const answer = await ask('POST', '/api/members', { cookie, body, ...(env === undefined ? {} : { env }) })
  expect(answer.status).toBe(201)
  return answer.json<Invited>()
}

/** An invitation that the queue has lost: it waits in the outbox, and its job is known. */
async function waiting(): Promise<{ workspace: TestWorkspace; invited: Invited; job: NoticeJob }> {
  const workspace = await makeWorkspace()
  const invited = await inviting(workspace, { env: { NOTICES: lostQueue } })
  const [row] = await outboxOf(workspace.id)
  return { workspace, invited, job: { workspace: workspace.id, notice: row!.id } }
}

describe('an invitation', () => {
  it('goes out by the queue, once, with the link that the inviter sees', async () => {
    const workspace = await makeWorkspace()
    const { member, invitation, mailed } = await inviting(workspace)
    expect(mailed).toBe(true)
    const mail = await mailTo(member.email)
    expect(mail).toMatchObject({ recipient: `"มานี ใจดี" <${member.email}>`, subject: 'Your invitation to Suk' })
    expect(mail.body).toContain(invitation)
    const [row] = await outboxOf(workspace.id)
    await vi.waitFor(async () => {
      expect(await deliveriesOf(row!.id)).toEqual([{ outcome: 'sent', reason: null }])
    })
    expect((await outboxOf(workspace.id))[0]).toMatchObject({ attempts: 1, outcome: 'sent' })
    const accepting = { token: tokenIn(mail), password }
    expect((await ask('POST', '/api/invitations', { body: accepting, address: ownAddress() })).status).toBe(201)
  })

  it.each([
    ['th', 'คำเชิญเข้าร่วม Suk'],
    ['ms', 'Jemputan anda ke Suk'],
    ['pl', 'Zaproszenie do organizacji Suk'],
    ['zh-Hans', '邀请您加入 Suk'],
    ['zh-Hant', '邀請您加入 Suk'],
    ['ar', 'دعوتك إلى \u2068Suk\u2069'],
  ] as const)('is written in the language of the workspace’s first site: %s', async (language, subject) => {
    const workspace = await makeWorkspace({ language })
    const { member } = await inviting(workspace)
    expect(await mailTo(member.email)).toMatchObject({ subject })
  })

  it('waits in the outbox without what opens its link, and without a name or an address', async () => {
    const { workspace, invited, job } = await waiting()
    const [row] = await outboxOf(workspace.id)
    expect(row).toMatchObject({ id: job.notice, attempts: 0, done_at: null })
    expect(tokenOf(row!)).toBe(invited.invitation.slice(-43))
    expect(row!.body).not.toContain(tokenOf(row!))
    expect(row!.body).not.toContain(invited.member.email)
    expect(row!.body).not.toContain('มานี')
  })

  it('is sent by the clock when the queue lost it', async () => {
    const { workspace, invited } = await waiting()
    expect(await mailsTo(invited.member.email)).toEqual([])
    await onSchedule(createScheduledController({ scheduledTime: new Date(), cron: '* * * * *' }), env)
    expect(await mailsTo(invited.member.email)).toHaveLength(1)
    expect((await outboxOf(workspace.id))[0]).toMatchObject({ outcome: 'sent' })
  })

  it('is not written when the person is not added', async () => {
    const workspace = await makeWorkspace()
    const somebody = await makeMember(workspace, 'assistant')
    const cookie = await signIn(await makeMember(workspace, 'owner'))
    const body = { name: 'x', email: somebody.email, role: 'assistant' }
    expect((await ask('POST', '/api/members', { cookie, body })).status).toBe(409)
    expect(await outboxOf(workspace.id)).toEqual([])
  })

  it('is no longer sent when its link was used', async () => {
    const { workspace, invited, job } = await waiting()
    await ask('POST', '/api/invitations', { body: { token: invited.invitation.slice(-43), password } })
    await sendNotice(services, job)
    expect(await deliveriesOf(job.notice)).toEqual([{ outcome: 'unwanted', reason: null }])
    const [row] = await outboxOf(workspace.id)
    expect([row!.outcome, row!.done_at === null]).toEqual([null, false])
    expect(await mailsTo(invited.member.email)).toEqual([])
  })

  it('shows only its link where no mail leaves', async () => {
    const workspace = await makeWorkspace()
    const { invitation, mailed } = await inviting(workspace, { env: { MAIL: 'none' } })
    expect(mailed).toBe(false)
    expect(invitation).toContain('/invitation#')
    expect(await outboxOf(workspace.id)).toEqual([])
  })
})

describe('a notice whose provider is down', () => {
  it('rests longer after each attempt, is not touched meanwhile, and is sent once the provider is back', async () => {
    const { workspace, invited, job } = await waiting()
    await sendNotice(withoutServer, job)
    const [row] = await outboxOf(workspace.id)
    expect(row).toMatchObject({ attempts: 1, done_at: null })
    const rests = row!.due_at - Date.now()
    expect(rests).toBeGreaterThan(pauseAfter(1)! - 5_000)
    expect(rests).toBeLessThanOrEqual(pauseAfter(1)!)

    await sendNotice(services, job)
    await sendDue(services)
    expect(await mailsTo(invited.member.email)).toEqual([])

    await sendNotice(later(pauseAfter(1)!, withoutServer), job)
    const again = pauseAfter(1)! + pauseAfter(2)!
    await sendDue(later(again))
    await sendDue(later(again))
    expect(await mailsTo(invited.member.email)).toHaveLength(1)
    const tried = await deliveriesOf(job.notice)
    expect(tried.map((one) => one.outcome)).toEqual(['failed', 'failed', 'sent'])
    expect(tried[0]!.reason).toMatch(/^[A-Z]+$|^connection$/u)
  })

  it('is given up after the last attempt, and that can be seen', async () => {
    const { workspace, job } = await waiting()
    let passed = 0
    for (let attempt = 1; attempt <= limits.noticeAttempts; attempt++) {
      await sendNotice(later(passed, withoutServer), job)
      passed += pauseAfter(attempt) ?? 0
    }
    expect((await outboxOf(workspace.id))[0]).toMatchObject({ attempts: limits.noticeAttempts, outcome: 'dead' })
    expect(await deliveriesOf(job.notice)).toHaveLength(limits.noticeAttempts)
    expect(passed).toBeGreaterThan(8 * 60 * minuteMs)

    await sendNotice(later(passed + 24 * 60 * minuteMs), job)
    expect(await deliveriesOf(job.notice)).toHaveLength(limits.noticeAttempts)
    const cookie = await signIn(await makeMember(workspace, 'admin'))
    const status = await (await ask('GET', '/api/status', { cookie })).json()
    expect(status).toMatchObject({ mail: { provider: 'mailbox', dead: 1 } })
  })

  it('waits untouched while no mail leaves at all', async () => {
    const { workspace, job } = await waiting()
    await sendNotice({ ...services, mailer: null }, job)
    expect((await outboxOf(workspace.id))[0]).toMatchObject({ attempts: 0, done_at: null })
  })
})

describe('a notice that several take at once', () => {
  it('is sent by one of them', async () => {
    const { invited, job } = await waiting()
    await Promise.all(Array.from({ length: 12 }, async () => sendNotice(services, job)))
    expect(await mailsTo(invited.member.email)).toHaveLength(1)
    expect(await deliveriesOf(job.notice)).toEqual([{ outcome: 'sent', reason: null }])
  })

  it('is taken again when whoever had it is cut off, and the latecomer changes nothing', async () => {
    const { workspace, invited, job } = await waiting()
    const now = Date.now()
    const claim = { ...job, claim: services.newId(), now, until: now + spans.noticeLease }
    const claimed = await claimNotice(services.db, claim, 'smtp')
    expect(claimed).toMatchObject({ attempt: 1 })
    await sendDue(later(spans.noticeLease - 1_000))
    expect(await mailsTo(invited.member.email)).toEqual([])
    await sendDue(later(spans.noticeLease + 1_000))
    expect(await mailsTo(invited.member.email)).toHaveLength(1)

    const end = { attempt: 1, outcome: 'failed', reason: 'late', reference: null, now: now + 1, next: now + 2 } as const
    await batch(services.db, settleNotice(claim, end))
    expect((await outboxOf(workspace.id))[0]).toMatchObject({ outcome: 'sent', attempts: 2 })
    expect((await deliveriesOf(job.notice)).map((one) => one.outcome)).toEqual(['failed', 'sent'])
  })

  it('is given up by the clock when every attempt was cut off', async () => {
    const { workspace, job } = await waiting()
    await batch(services.db, [
      sql`UPDATE outbox SET attempts = ${limits.noticeAttempts} WHERE workspace = ${workspace.id} AND id = ${job.notice}`,
    ])
    await sendNotice(services, job)
    expect(await deliveriesOf(job.notice)).toEqual([])
    await onSchedule(createScheduledController({ scheduledTime: new Date(), cron: '* * * * *' }), env)
    expect((await outboxOf(workspace.id))[0]).toMatchObject({ outcome: 'dead' })
  })
})

describe('the queue’s consumer', () => {
  it('takes each message by itself: what cannot be read is done with, and the same job twice sends once', async () => {
    const { invited, job } = await waiting()
    const bodies: unknown[] = [job, { workspace: job.workspace }, 'nonsense', job, { ...job, notice: services.newId() }]
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    const messages = bodies.map((body, at) => ({ id: String(at), timestamp: new Date(), attempts: 1, body }))
    const queued = createMessageBatch('foyer-notices', messages)
    await onQueue(queued, env)
    const result = await getQueueResult(queued, createExecutionContext())
    expect(result.explicitAcks.toSorted()).toEqual(['0', '1', '2', '3', '4'])
    expect(result.retryMessages).toEqual([])
    expect(await mailsTo(invited.member.email)).toHaveLength(1)
    expect(said.mock.calls.flat().filter((line) => String(line).includes('queue message unreadable'))).toHaveLength(2)
  })

  it('asks for a message again when the record is away', async () => {
    const { job } = await waiting()
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const away = {
      ...env,
      DB: {
        batch: () => Promise.reject(new Error('D1_ERROR: Network connection lost.')),
        prepare: env.DB.prepare.bind(env.DB),
      },
    }
    const queued = createMessageBatch('foyer-notices', [{ id: 'a', timestamp: new Date(), attempts: 1, body: job }])
    await onQueue(queued, away as unknown as Env)
    const result = await getQueueResult(queued, createExecutionContext())
    expect(result.explicitAcks).toEqual([])
    expect(result.retryMessages.map((message) => message.msgId)).toEqual(['a'])
  })
})

describe('what is over', () => {
  it('is swept after 30 days, with its delivery log; what waits stays', async () => {
    const [old, young] = [await waiting(), await waiting()]
    await sendNotice(services, old.job)
    await batch(services.db, [
      sql`UPDATE outbox SET done_at = ${Date.now() - spans.noticeKept - 1} WHERE id = ${old.job.notice}`,
      addMail({ workspace: young.workspace.id, notice: services.newId() }, {}, 0),
    ])
    await onSchedule(createScheduledController({ scheduledTime: new Date(), cron: '* * * * *' }), env)
    expect(await outboxOf(old.workspace.id)).toEqual([])
    expect(await deliveriesOf(old.job.notice)).toEqual([])
    expect(await outboxOf(young.workspace.id)).toHaveLength(2)
  })
})

describe('a provider', () => {
  const id = services.newId()
  const mail = linkMail({
    id,
    mail: 'invitation',
    language: 'en',
    to: { name: 'มานี ใจดี', email: 'mani@suk.example' },
    from: 'Suk',
    about: '',
    said: [],
    link: 'https://desk.suk.example/invitation#x',
  })
  const from = { name: 'Suk Desk', email: 'desk@suk.example' }

  it('of Cloudflare takes the mail through its binding', async () => {
    const delivery = await cloudflareMailer(env.EMAIL!, from).send(mail)
    expect(delivery).toMatchObject({ kind: 'sent', reference: expect.any(String) as string })
  })

  // Resend's service is not part of Foyer: what it answers is made up here after its documentation.
  it.each([
    [200, { id: 'sent-1' }, { kind: 'sent', reference: 'sent-1' }],
    [409, { name: 'invalid_idempotent_request' }, { kind: 'sent', reference: null }],
    [
      409,
      { name: 'concurrent_idempotent_requests' },
      { kind: 'failed', reason: 'concurrent_idempotent_requests', lasting: false },
    ],
    [
      422,
      { name: 'validation_error', message: 'mani@suk.example' },
      { kind: 'failed', reason: 'validation_error', lasting: true },
    ],
    [403, { name: 'Mani <mani@suk.example>' }, { kind: 'failed', reason: 'http-403', lasting: false }],
    [429, { name: 'rate_limit_exceeded' }, { kind: 'failed', reason: 'rate_limit_exceeded', lasting: false }],
    [500, null, { kind: 'failed', reason: 'http-500', lasting: false }],
  ])(
    'like Resend is asked once with the notice’s key, and its %i with %o is understood',
    async (status, body, expected) => {
      const asked = vi.spyOn(globalThis, 'fetch').mockResolvedValue(Response.json(body, { status }))
      expect(await resendMailer('re_key', from).send(mail)).toEqual(expected)
      const [address, request] = asked.mock.calls[0]!
      expect(address).toBe('https://api.resend.com/emails')
      expect(new Headers(request!.headers).get('idempotency-key')).toBe(id)
      expect(JSON.parse(request!.body as string)).toMatchObject({
        from: '"Suk Desk" <desk@suk.example>',
        to: ['"มานี ใจดี" <mani@suk.example>'],
      })
    },
  )

  it.each([
    [{ MAIL: 'pigeon' }, 'MAIL'],
    [{ MAIL: 'smtp', MAIL_FROM: 'desk@suk.example' }, 'SMTP_URL'],
    [{ MAIL: 'smtp', MAIL_FROM: 'desk@suk.example', SMTP_URL: 'https://suk.example' }, 'SMTP_URL'],
    [{ MAIL: 'resend', MAIL_FROM: 'desk@suk.example\r\nBcc: all@suk.example', RESEND_API_KEY: 'x' }, 'MAIL_FROM'],
    [{ MAIL: 'resend', MAIL_FROM: 'desk@suk.example' }, 'RESEND_API_KEY'],
    [{ MAIL: 'cloudflare', MAIL_FROM: 'desk@suk.example', EMAIL: undefined }, 'EMAIL'],
    [{ MAIL: 'mailbox', PUBLIC_URL: 'https://desk.suk.example' }, 'PUBLIC_URL'],
  ])('with %o is refused, and the variable is named', (vars, named) => {
    let issues: unknown[] = []
    try {
      servicesOf({ ...env, ...vars })
    } catch (error) {
      ;({ issues } = error as { issues: unknown[] })
    }
    expect(issues).toMatchObject([{ path: [named] }])
  })
})

describe('the mailbox', () => {
  let mails: MailboxLine[]
  let email: string
  beforeAll(async () => {
    // Other tests have sent mails at times that are yet to come.
    await batch(services.db, [sql`DELETE FROM mailbox`])
    const { member } = await inviting(await makeWorkspace(), { name: 'Mani <b>Jaidee</b>' })
    ;({ email } = member)
    await mailTo(email)
    ;({ mails } = await (await ask('GET', '/api/mailbox')).json<{ mails: MailboxLine[] }>())
  })

  it('lists mails, newest first, and opens one as plain text', async () => {
    expect(mails.map((mail) => mail.at)).toEqual(mails.map((mail) => mail.at).toSorted((a, b) => b - a))
    const line = mails.find((mail) => mail.to.includes(email))!
    const mail = await (await ask('GET', `/api/mailbox/${line.id}`)).json<MailboxMail>()
    expect(mail).toMatchObject(line)
    expect(mail.text).toContain('Hello Mani <b>Jaidee</b>,')
  })

  it('is not there for another name that leads to this machine, nor where mail leaves or none is made', async () => {
    const { id } = mails[0]!
    const sent = { MAIL: 'smtp', MAIL_FROM: 'desk@suk.example', SMTP_URL: 'smtp://localhost' }
    for (const path of ['/api/mailbox', `/api/mailbox/${id}`]) {
      expect((await ask('GET', path)).status).toBe(200)
      expect((await ask('GET', new URL(path, 'http://rebound.example').href)).status).toBe(404)
      expect((await ask('GET', path, { env: { MAIL: 'none' } })).status).toBe(404)
      expect((await ask('GET', path, { env: sent })).status).toBe(404)
    }
  })
})
