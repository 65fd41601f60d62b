/** What mails look like, and how they leave by SMTP: to a real server, names of any kind, and nothing in the clear. */
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { Language } from '../../../shared/schema/basics.ts'
import { linkMail } from '../../../worker/outbound/link-mail.ts'
import type { LinkMail } from '../../../worker/outbound/link-mail.ts'
import { mailSettingsOf } from '../../../worker/outbound/mail-settings.ts'
import { nameAndAddress } from '../../../worker/outbound/name-and-address.ts'
import { smtpMailer } from '../../../worker/outbound/smtp-mailer.ts'
import { startMailServer } from './mail-server.ts'
import type { MailServer } from './mail-server.ts'

const link = `https://desk.suk.example/invitation#${'x'.repeat(43)}`
const id = '019a0000-0000-7000-8000-000000000001'
const from = { name: 'Suk Desk', email: 'desk@suk.example' }

const inviting = (mail: Partial<LinkMail> = {}) =>
  linkMail({
    id,
    mail: 'invitation',
    language: 'en',
    to: { name: 'Mani Jaidee', email: 'mani@suk.example' },
    from: 'Suk',
    about: '',
    said: [],
    link,
    ...mail,
  })

/** Names that tried to become something else. */
const hostile = [
  'Mani\r\nBcc: everybody@suk.example',
  'Mani\nBcc: everybody@suk.example',
  'Mani\u2028Bcc: everybody@suk.example',
  'Mani" <everybody@suk.example>, "x',
  'Mani <everybody@suk.example>',
  '=?utf-8?Q?Mani=0D=0ABcc:_everybody@suk.example?=',
  '<script>alert(1)</script>',
  '"><img src=https://evil.example/x.png>',
  '\u202Eelpmaxe.kus',
]

let server: MailServer | null = null
afterEach(async () => {
  await server?.stop()
  server = null
})

/** A mail server of this machine, and the mailer that uses it. */
async function served(options: Parameters<typeof startMailServer>[0] = {}, user: [string, string] | null = null) {
  server = await startMailServer(options)
  const [name, password] = user ?? [null, null]
  const mailer = smtpMailer({ host: '127.0.0.1', port: server.port, tls: false, user: name, password }, from)
  return { mailer, taken: server.taken }
}

/** Headers of a mail as it came, folded lines joined. */
function headersOf(raw: string): [string, string][] {
  const head = raw.split('\r\n\r\n', 1)[0]!.replace(/\r\n[ \t]+/gu, ' ')
  return head.split('\r\n').map((line) => {
    const at = line.indexOf(':')
    return [line.slice(0, at), line.slice(at + 1).trim()]
  })
}

describe('a mail', () => {
  it.each(Language.options)('in %s says what it is for, with the link, and loads nothing', (language) => {
    for (const mail of ['invitation', 'reset'] as const) {
      const made = inviting({ language, mail })
      expect(made.text.split('\n')).toContain(link)
      expect(made.subject).toContain('Suk')
      expect(made.html).toContain(`lang="${language}"`)
      expect(made.html).toContain(`href="${link}"`)
      expect(made.html).not.toMatch(/<(img|link|script|iframe|video|object)|url\(|@import| src=/iu)
      expect(made.html.match(/https?:\/\/[^"<]+/gu)).toEqual([link, link])
    }
  })

  it('is the same each time it is made, so that sending it again can be recognised', () => {
    expect(inviting()).toEqual(inviting())
  })

  it.each(hostile)('takes the name %j as one line of text', (name) => {
    const made = inviting({ to: { name, email: 'mani@suk.example' }, from: name })
    for (const line of [made.subject, made.to.name]) expect(line).not.toMatch(/[\r\n\u2028\u2029\u202E]/u)
    const tags = made.html.match(/<\/?[a-z!][^>]*>/gu)!.map((tag) => tag.split(/[\s>]/u)[0])
    const usual = inviting()
      .html.match(/<\/?[a-z!][^>]*>/gu)!
      .map((tag) => tag.split(/[\s>]/u)[0])
    expect(tags).toEqual(usual)
    expect(nameAndAddress({ name, email: 'mani@suk.example' })).toMatch(/^"[^"<>\r\n]+" <mani@suk\.example>$/u)
  })

  it('has a subject of a decent length, whatever the workspace is called', () => {
    expect([...inviting({ from: '🏮'.repeat(300) }).subject].length).toBeLessThanOrEqual(140)
  })
})

describe('by SMTP', () => {
  it('arrives with its name in any script, both texts, and a Message-ID that is always the same', async () => {
    const { mailer, taken } = await served()
    const mail = inviting({ language: 'th', to: { name: 'มานี ใจดี', email: 'mani@suk.example' } })
    const reference = `<${id}@suk.example>`
    expect(await mailer.send(mail)).toEqual({ kind: 'sent', reference })
    expect(taken).toMatchObject([{ from: 'desk@suk.example', to: ['mani@suk.example'] }])
    const headers = new Map(headersOf(taken[0]!.raw))
    expect(headers.get('Message-ID')).toBe(reference)
    expect(headers.get('From')).toBe('Suk Desk <desk@suk.example>')
    expect(headers.get('To')).toMatch(/^=\?UTF-8\?[QB]\?.+\?= <mani@suk\.example>$/u)
    expect(headers.get('Subject')).toMatch(/^=\?UTF-8\?[QB]\?/u)
    expect(taken[0]!.raw).toContain('Content-Type: text/plain; charset=utf-8')
    expect(taken[0]!.raw).toContain('Content-Type: text/html; charset=utf-8')
  })

  it.each(hostile)('to %j has the headers of any other mail and goes to one address', async (name) => {
    const { mailer, taken } = await served()
    // Past our own cleaning on purpose: the last fence must hold by itself.
    const mail = { ...inviting(), to: { name, email: 'mani@suk.example' }, subject: name }
    expect(await mailer.send(mail)).toMatchObject({ kind: 'sent' })
    expect(taken.map((one) => one.to)).toEqual([['mani@suk.example']])
    const names = headersOf(taken[0]!.raw).map(([header]) => header)
    const usual = ['From', 'To', 'Subject', 'Message-ID', 'Date', 'MIME-Version', 'Content-Type']
    expect(names.toSorted()).toEqual(usual.toSorted())
  })

  it('signs in where the server asks for it; a wrong password may be put right, so the mail waits', async () => {
    const { mailer, taken } = await served({ password: 'right' }, ['desk', 'right'])
    expect(await mailer.send(inviting())).toMatchObject({ kind: 'sent' })
    expect(taken[0]!.user).toBe('desk')
    await server!.stop()
    const wrong = await served({ password: 'right' }, ['desk', 'wrong'])
    expect(await wrong.mailer.send(inviting())).toEqual({ kind: 'failed', reason: 'smtp-535', lasting: false })
  })

  it.each([
    [550, true],
    [451, false],
  ])('refused with %i it is tried again or not', async (refuse, lasting) => {
    const { mailer } = await served({ refuse })
    expect(await mailer.send(inviting())).toEqual({ kind: 'failed', reason: `smtp-${refuse}`, lasting })
  })

  it('waits when nobody listens, or somebody hangs up', async () => {
    const rude = createServer((socket) => socket.resume().end('220 hello\r\n'))
    await new Promise<void>((resolve) => {
      rude.listen(0, '127.0.0.1', () => resolve())
    })
    const at = (port: number) => smtpMailer({ host: '127.0.0.1', port, tls: false, user: null, password: null }, from)
    const { port } = rude.address() as AddressInfo
    expect(await at(port).send(inviting())).toMatchObject({ kind: 'failed', lasting: false })
    await new Promise((resolve) => rude.close(resolve))
    expect(await at(port).send(inviting())).toMatchObject({ kind: 'failed', reason: 'ECONNREFUSED', lasting: false })
  })

  it('never goes in the clear to another machine, nor to a server that cannot prove its name', async () => {
    const clear = await startMailServer()
    const unproven = await startMailServer({ startTls: true })
    // 0.0.0.0 leads to this machine too, but is none of its names.
    const at = (port: number, tls: boolean) =>
      smtpMailer({ host: '0.0.0.0', port, tls, user: 'desk', password: 'secret' }, from).send(inviting())
    for (const delivery of [await at(clear.port, false), await at(unproven.port, false), await at(clear.port, true)]) {
      expect(delivery).toMatchObject({ kind: 'failed' })
    }
    expect([clear.taken, unproven.taken]).toEqual([[], []])
    await Promise.all([clear.stop(), unproven.stop()])
  })
})

describe('the variables of mail', () => {
  const vars = { PUBLIC_URL: 'https://desk.suk.example', MAIL: 'smtp', MAIL_FROM: 'desk@suk.example' }

  it.each([
    ['smtps://smtp.suk.example', { host: 'smtp.suk.example', port: 465, tls: true, user: null, password: null }],
    ['smtp://smtp.suk.example', { host: 'smtp.suk.example', port: 587, tls: false, user: null, password: null }],
    [
      'smtps://a%40b:p%2Fw%3A@h.example:2465',
      { host: 'h.example', port: 2465, tls: true, user: 'a@b', password: 'p/w:' },
    ],
  ])('read %s', (url, server) => {
    expect(mailSettingsOf({ ...vars, SMTP_URL: url })).toMatchObject({ provider: 'smtp', server })
  })

  it.each([
    ['desk@suk.example', { name: '', email: 'desk@suk.example' }],
    ['Suk Desk <desk@suk.example>', { name: 'Suk Desk', email: 'desk@suk.example' }],
    ['"โต๊ะ สุข" <desk@suk.example>', { name: 'โต๊ะ สุข', email: 'desk@suk.example' }],
  ])('read the sender %s', (MAIL_FROM, sender) => {
    expect(mailSettingsOf({ ...vars, MAIL_FROM, SMTP_URL: 'smtp://h.example' })).toMatchObject({ from: sender })
  })

  it('say nothing of mail when there are none', () => {
    expect(mailSettingsOf({ PUBLIC_URL: vars.PUBLIC_URL })).toEqual({ provider: 'none' })
  })
})
