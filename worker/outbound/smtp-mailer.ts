/**
 * Sends by SMTP, through nodemailer on workerd's own sockets. The socket is opened here: nodemailer would look names up
 * itself, with a public resolver that knows no names of a private network.
 */
import * as net from 'node:net'
import * as tls from 'node:tls'
import type { Transporter } from 'nodemailer'
import { isLoopback } from '../is-loopback.ts'
import type { Delivery, Mail, MailAddress, Mailer } from './mail.ts'
import type { SmtpServer } from './mail-settings.ts'

/** For each step of talking to the server; all of them together take less than a notice's lease. */
const patienceMs = 15_000

/** Connects, by TLS where the server wants it from the first byte. */
function connect({ host, port, tls: secured }: SmtpServer): Promise<net.Socket> {
  return new Promise((resolve, reject) => {
    const socket = secured
      ? tls.connect({ host, port, ...(net.isIP(host) ? {} : { servername: host }) })
      : net.connect({ host, port })
    const late = setTimeout(() => socket.destroy(new Error('The mail server did not answer.')), patienceMs)
    socket.once('error', (error) => {
      clearTimeout(late)
      reject(error)
    })
    socket.once(secured ? 'secureConnect' : 'connect', () => {
      clearTimeout(late)
      resolve(socket)
    })
  })
}

/** nodemailer is loaded when the first mail is sent: most Foyers never send one this way. */
async function transporterOn(connection: net.Socket, server: SmtpServer): Promise<Transporter> {
  const { createTransport } = await import('nodemailer')
  const { host, port, tls: secure, user, password } = server
  return createTransport({
    host,
    port,
    secure,
    // Never a password or a link in the clear, unless it does not leave the machine.
    requireTLS: !secure && !isLoopback(host),
    ...(user === null ? {} : { auth: { user, pass: password ?? '' } }),
    getSocket: (_, done) => done(null, { connection, secured: secure }),
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
}

/** The server's three digits, else nodemailer's code; never its words, which quote addresses. */
function failureOf(error: unknown): Delivery {
  const { responseCode, code } = error instanceof Error ? (error as { responseCode?: unknown; code?: unknown }) : {}
  if (typeof responseCode === 'number') {
    // 5xx is for ever, except where it is about signing in: somebody may put that right.
    return { kind: 'failed', reason: `smtp-${responseCode}`, lasting: responseCode >= 500 && code !== 'EAUTH' }
  }
  return { kind: 'failed', reason: typeof code === 'string' ? code : 'connection', lasting: false }
}

/** Knows no key for sending once, but the same mail has the same Message-ID, by which many mailboxes show it once. */
export function smtpMailer(server: SmtpServer, from: MailAddress): Mailer {
  return {
    provider: 'smtp',
    async send({ id, to, subject, text, html }: Mail) {
      const messageId = `<${id}@${from.email.split('@').at(-1)}>`
      let connection: net.Socket | null = null
      try {
        connection = await connect(server)
        const transporter = await transporterOn(connection, server)
        await transporter.sendMail({
          messageId,
          from: { name: from.name, address: from.email },
          to: { name: to.name, address: to.email },
          subject,
          text,
          html,
        })
        return { kind: 'sent', reference: messageId }
      } catch (error) {
        return failureOf(error)
      } finally {
        connection?.destroy()
      }
    },
  }
}
