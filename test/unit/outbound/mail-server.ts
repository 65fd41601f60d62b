/** A real mail server on this machine, for one test: keeps what it takes, or answers what it is told to. */
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

interface TakenMail {
  from: string
  to: string[]
  /** As it came over the wire. */
  raw: string
  user: string | null
}

export interface MailServer {
  port: number
  taken: TakenMail[]
  stop: () => Promise<void>
}

/**
 * @param refuse the code with which a recipient is refused, if any
 * @param password who signs in must know it; null lets anybody send
 */
export async function startMailServer({
  refuse = null,
  password = null,
  startTls = false,
}: { refuse?: number | null; password?: string | null; startTls?: boolean } = {}): Promise<MailServer> {
  const taken: TakenMail[] = []
  const server = new SMTPServer({
    disabledCommands: startTls ? [] : ['STARTTLS'],
    authOptional: password === null,
    allowInsecureAuth: true,
    onAuth: (given, _, done) => {
      if (given.password === password) done(null, { user: given.username ?? '' })
      else done(Object.assign(new Error('No.'), { responseCode: 535 }))
    },
    onRcptTo: (_, __, done) => {
      done(refuse === null ? null : Object.assign(new Error('No.'), { responseCode: refuse }))
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope
        taken.push({
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map((one) => one.address),
          raw: Buffer.concat(chunks).toString('utf8'),
          user: typeof session.user === 'string' ? session.user : null,
        })
        done()
      })
    },
  })
  // A client that breaks off is part of the tests.
  server.on('error', () => {})
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve())
  })
  const { port } = server.server.address() as AddressInfo
  return { port, taken, stop: () => new Promise((resolve) => server.close(() => resolve())) }
}
