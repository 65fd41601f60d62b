/** What goes to people who are not there: replies to a visitor who has gone, and inquiries given to a member. */
import { env } from 'cloudflare:workers'
import { uuidv7 } from 'uuidv7'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { InquiryAct } from '../../../shared/schema/command.ts'
import type { NewInquiry, ReplyAddress } from '../../../shared/schema/inquiry.ts'
import { sendDue } from '../../../worker/jobs/send-due.ts'
import { all, sql } from '../../../worker/record/sql.ts'
import { servicesOf } from '../../../worker/services.ts'
import { visitorHash } from '../../../worker/visitor-hash.ts'
import type { MemberPrincipal } from '../../../worker/desk/principal.ts'
import { act, arrives, asks, flushed, house, passes } from './house.ts'
import type { House } from './house.ts'

const [second, minute, hour] = [1_000, 60_000, 3_600_000]

beforeEach(() => {
  vi.useFakeTimers({ now: Date.now(), toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

interface MailRow {
  recipient: string
  subject: string
  body: string
}

/** Rings the Desk and the outbox at a later time. */
async function mailPasses(home: House, ms: number): Promise<void> {
  await passes(home, ms)
  await sendDue(servicesOf(env))
}

async function mailsTo(email: string): Promise<MailRow[]> {
  return all<MailRow>(
    env.DB,
    sql`SELECT recipient, subject, body FROM mailbox WHERE instr(recipient, ${email}) > 0 ORDER BY at, id`,
  )
}

/** An inquiry that Ploy has accepted; its visitor has closed the page. */
async function left(home: House, change: Partial<NewInquiry> = {}) {
  const ploy = await home.member('Ploy')
  await arrives(home.desk, ploy)
  const email = `wipa-${uuidv7()}@home.example`
  const inquiry = asks('Is the Suan waterproof?', {
    contact: { fullName: 'Buy at evil.example', address: { kind: 'email', value: email } },
    ...change,
  })
  const visitor = home.visitor('wipa')
  await home.desk.submit(visitor, inquiry)
  const does = (what: InquiryAct, by: MemberPrincipal = ploy) => home.desk.command(by, act(inquiry.id, 9_999, what))
  await does({ type: 'accept' })
  await home.desk.visit(visitor, inquiry.id, { type: 'leave' })
  const replies = (text: string) => does({ type: 'reply', id: uuidv7(), text })
  return { inquiry, visitor, email, does, replies }
}

const linkIn = (mail: MailRow) => /^(\S+)#foyer=([\da-f-]{36})\.([\w-]{43})$/mu.exec(mail.body)!

describe('a visitor who has gone', () => {
  it('gets the replies of a while in one mail, and the next not within the hour', async () => {
    const home = await house()
    const { email, replies } = await left(home)
    await replies('It is.')
    await mailPasses(home, 20 * second)
    await replies('IP68, that is.')
    await mailPasses(home, 50 * second)
    expect(await mailsTo(email)).toEqual([])
    await mailPasses(home, 11 * second)
    const [first] = await mailsTo(email)
    expect(first!.subject).toMatch(/^Shop has answered you \(/u)
    expect(first!.body).toMatch(/It is\.\n\nIP68, that is\./u)
    await replies('Shall I send you one?')
    await mailPasses(home, 50 * minute)
    expect(await mailsTo(email)).toHaveLength(1)
    await mailPasses(home, 10 * minute)
    const [, next, ...more] = await mailsTo(email)
    expect(next!.body).toContain('Shall I send you one?')
    expect(next!.body).not.toContain('IP68')
    // One link, so that an old mail still opens the conversation.
    expect(linkIn(next!)[0]).toBe(linkIn(first!)[0])
    await mailPasses(home, 5 * hour)
    expect(more).toEqual([])
    expect(await mailsTo(email)).toHaveLength(2)
  })

  it('reads nothing of their own in it: the address may be somebody else’s', async () => {
    const home = await house()
    const { email, replies, inquiry } = await left(home)
    await replies('It is.')
    await mailPasses(home, 2 * minute)
    const [mail] = await mailsTo(email)
    expect(mail!.recipient + mail!.subject + mail!.body).not.toContain('evil.example')
    expect(mail!.body).not.toContain(inquiry.question)
  })

  it('goes on by the link, which proves the address and opens nothing else', async () => {
    const home = await house()
    const { email, replies, inquiry } = await left(home)
    await replies('It is.')
    await mailPasses(home, 2 * minute)
    const [, page, id, token] = linkIn((await mailsTo(email))[0]!)
    expect([page, id]).toEqual([inquiry.source.page, inquiry.id])
    const by = { ...home.visitor('x'), visitor: visitorHash(home.site, token!) }
    const look = await home.desk.look(by, inquiry.id, 0, false)
    expect(look).toMatchObject({ kind: 'done', value: { messages: [{ text: inquiry.question }, { text: 'It is.' }] } })
    const other = asks()
    await home.desk.submit(home.visitor('other'), other)
    expect(await home.desk.look(by, other.id, 0, false)).toMatchObject({ because: 'not-found' })
    await home.desk.visit(by, inquiry.id, { type: 'message', id: uuidv7(), text: 'Two, please.' })
    await home.desk.visit(by, inquiry.id, { type: 'return' })
    await flushed(home.desk)
    const events = await all<{ type: string }>(
      env.DB,
      sql`SELECT type FROM event WHERE stream = ${inquiry.id} AND type = 'address-confirmed'`,
    )
    expect(events).toHaveLength(1)
  })

  it.each<[string, ReplyAddress]>([
    ['who left another address', { kind: 'line', value: 'wipa.suk' }],
    ['who left a number', { kind: 'phone', value: '081 234 5678' }],
  ])('%s gets none', async (_, address) => {
    const home = await house()
    const { replies } = await left(home, { contact: { fullName: 'Wipa', address } })
    await replies('It is.')
    await mailPasses(home, 2 * hour)
    expect(await all(env.DB, sql`SELECT id FROM outbox WHERE workspace = ${home.workspace}`)).toEqual([])
  })

  it('gets the conversation once the address is shown to be theirs, and nothing of it before', async () => {
    const home = await house()
    const { email, replies, inquiry, visitor } = await left(home)
    await replies('It is.')
    const wants = (by = visitor) => home.desk.visit(by, inquiry.id, { type: 'transcript' })
    expect(await wants()).toMatchObject({ inquiry: { transcript: 'to-confirm' } })
    await wants()
    await mailPasses(home, second)
    const [asking, ...more] = await mailsTo(email)
    expect(more).toEqual([])
    expect(asking!.subject).toMatch(/^Is this your address\? \(/u)
    expect(asking!.recipient + asking!.subject + asking!.body).not.toMatch(/evil|Suan|It is/u)

    const by = { ...home.visitor('x'), visitor: visitorHash(home.site, linkIn(asking!)[3]!) }
    await home.desk.visitorTicket(by, inquiry.id)
    await mailPasses(home, second)
    const transcripts = async () =>
      (await mailsTo(email)).filter(({ subject }) => subject.startsWith('Your conversation with Shop'))
    const [transcript] = await transcripts()
    expect(transcript!.body).toMatch(/Is the Suan waterproof\?\n\nPloy · [^\n]+\nIt is\./u)
    expect(transcript!.body).not.toContain('<script')
    // Again not sooner than after ten minutes; then at once.
    expect(await wants(by)).toMatchObject({ inquiry: { transcript: 'sent' } })
    await mailPasses(home, second)
    expect(await transcripts()).toHaveLength(1)
    await mailPasses(home, 10 * minute)
    await wants(by)
    await mailPasses(home, second)
    expect(await transcripts()).toHaveLength(2)
  })

  it('reads in Arabic whose each message is, with names in one piece', async () => {
    const home = await house()
    const { email, replies, inquiry, visitor } = await left(home, { language: 'ar' })
    await replies('نعم.')
    await home.desk.visit(visitor, inquiry.id, { type: 'transcript' })
    await mailPasses(home, second)
    const [asking] = await mailsTo(email)
    const by = { ...home.visitor('x'), visitor: visitorHash(home.site, linkIn(asking!)[3]!) }
    await home.desk.visitorTicket(by, inquiry.id)
    await mailPasses(home, second)
    const [transcript] = (await mailsTo(email)).filter(({ subject }) => subject.startsWith('محادثتك مع'))
    expect(transcript!.body).toMatch(/^\u2068Buy at evil\.example\u2069 · [^\n]+\nIs the Suan waterproof\?$/mu)
    expect(transcript!.body).toMatch(/^\u2068Ploy\u2069 · [^\n]+\nنعم\.$/mu)
  })

  it('is asked for an address three times a day at most, however many inquiries name it', async () => {
    const home = await house()
    const email = `${uuidv7()}@home.example`
    const wants = async (name: string) => {
      const visitor = home.visitor(name)
      const inquiry = asks('Mine?', { contact: { fullName: 'Mallory', address: { kind: 'email', value: email } } })
      await home.desk.submit(visitor, inquiry)
      return home.desk.visit(visitor, inquiry.id, { type: 'transcript' })
    }
    for (const name of ['a', 'b', 'c']) expect(await wants(name)).toMatchObject({ kind: 'done' })
    expect(await wants('d')).toMatchObject({ kind: 'refused', because: 'not-available' })
    await mailPasses(home, second)
    expect(await mailsTo(email)).toHaveLength(3)
    await mailPasses(home, 25 * hour)
    expect(await wants('e')).toMatchObject({ kind: 'done' })
  })

  it('who left a telephone number is told that no mail goes there', async () => {
    const home = await house()
    const contact = { fullName: 'Wipa', address: { kind: 'phone', value: '0812345678' } } as const
    const { visitor, inquiry } = await left(home, { contact })
    expect(await home.desk.visit(visitor, inquiry.id, { type: 'transcript' })).toMatchObject({
      kind: 'refused',
      because: 'not-available',
    })
    const look = await home.desk.look(visitor, inquiry.id, 0, false)
    expect(look.kind === 'done' && 'transcript' in look.value.inquiry).toBe(false)
  })

  it('who is back in time gets none, nor one who has read it before it leaves', async () => {
    const home = await house()
    const { email, replies, visitor, inquiry } = await left(home)
    await replies('It is.')
    await home.desk.visit(visitor, inquiry.id, { type: 'read', upTo: 9_999 })
    await home.desk.visit(visitor, inquiry.id, { type: 'leave' })
    await mailPasses(home, 2 * minute)
    expect(await mailsTo(email)).toEqual([])
    await replies('Shall I send you one?')
    vi.setSystemTime(Date.now() + 2 * minute)
    await home.desk.tick()
    await flushed(home.desk)
    await home.desk.visit(visitor, inquiry.id, { type: 'read', upTo: 9_999 })
    await flushed(home.desk)
    await sendDue(servicesOf(env))
    expect(await all(env.DB, sql`SELECT outcome FROM delivery WHERE workspace = ${home.workspace}`)).toEqual([
      { outcome: 'unwanted' },
    ])
    expect(await mailsTo(email)).toEqual([])
  })
})

describe('an inquiry given to a member', () => {
  it('comes by mail to whoever has no console open, and to nobody who has', async () => {
    const home = await house()
    const { does } = await left(home)
    const nurul = await home.member('Nurul')
    const wanida = await home.member('Wanida', { role: 'manager' })
    const at = `${nurul.member}@noravi.example`
    await does({ type: 'assign', member: nurul.member }, wanida)
    await mailPasses(home, second)
    const [mail, ...more] = await mailsTo(at)
    expect(more).toEqual([])
    expect(mail!.subject).toMatch(/^An inquiry for you at Noravi \(/u)
    expect(mail!.body).toMatch(/\/inbox\/mine\/[\da-f-]{36}$/mu)
    expect(mail!.body).not.toContain('evil.example')
    await arrives(home.desk, nurul)
    await does({ type: 'assign', member: wanida.member }, wanida)
    await does({ type: 'assign', member: nurul.member }, wanida)
    await mailPasses(home, second)
    expect(await mailsTo(at)).toHaveLength(1)
  })
})
