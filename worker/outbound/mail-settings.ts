/**
 * The variables that say how mail leaves, checked once: by services.ts for the worker, by `npm run serve` before it
 * starts. What is wrong is named by the variable's own name.
 */
import * as z from 'zod'
import { isLoopback } from '../is-loopback.ts'
import type { MailAddress } from './mail.ts'

/** A server that takes mail by SMTP. */
export interface SmtpServer {
  host: string
  port: number
  /** TLS from the first byte; otherwise STARTTLS, which the server must offer unless it is this machine. */
  tls: boolean
  user: string | null
  password: string | null
}

export type MailSettings =
  | { provider: 'none' }
  | { provider: 'mailbox' }
  | { provider: 'cloudflare'; from: MailAddress }
  | { provider: 'resend'; from: MailAddress; key: string }
  | { provider: 'smtp'; from: MailAddress; server: SmtpServer }

/** `Suk Desk <desk@suk.example>` or the address alone. */
const From = z.string('is missing').transform((value, context): MailAddress => {
  const [, name, email] = /^\s*(?:"?([^"<>\r\n]*?)"?\s*<([^<>]+)>|([^<>\s]+))\s*$/u.exec(value) ?? []
  const address = z.email().safeParse(email ?? value.trim())
  if (!address.success) {
    context.addIssue('must be an address like Suk Desk <desk@suk.example>')
    return z.NEVER
  }
  return { name: name ?? '', email: address.data }
})

const usualPort = { 'smtps:': 465, 'smtp:': 587 } as const

/** `smtps://user:password@host:465`, or `smtp://…:587` for STARTTLS; user and password percent-encoded. */
const Smtp = z.string('is missing').transform((value, context): SmtpServer => {
  const url = URL.canParse(value) ? new URL(value) : null
  const { protocol, hostname } = url ?? {}
  if (!url || !hostname || (protocol !== 'smtp:' && protocol !== 'smtps:')) {
    context.addIssue('must be like smtps://user:password@smtp.example.com')
    return z.NEVER
  }
  const part = (text: string) => (text === '' ? null : decodeURIComponent(text))
  return {
    host: hostname,
    port: url.port === '' ? usualPort[protocol] : Number(url.port),
    tls: protocol === 'smtps:',
    user: part(url.username),
    password: part(url.password),
  }
})

const Binding = z.custom((value) => value !== undefined, 'is missing: npm run deploy adds the send_email binding')

const Vars = z.discriminatedUnion(
  'MAIL',
  [
    z.object({ MAIL: z.literal('none') }),
    z.object({
      MAIL: z.literal('mailbox'),
      PUBLIC_URL: z
        .url()
        .refine(
          (url) => isLoopback(new URL(url).hostname),
          'must be of this machine: the mailbox shows every mail to whoever looks',
        ),
    }),
    z.object({ MAIL: z.literal('cloudflare'), MAIL_FROM: From, EMAIL: Binding }),
    z.object({ MAIL: z.literal('resend'), MAIL_FROM: From, RESEND_API_KEY: z.string('is missing').min(1, 'is empty') }),
    z.object({ MAIL: z.literal('smtp'), MAIL_FROM: From, SMTP_URL: Smtp }),
  ],
  'must be none, mailbox, cloudflare, resend or smtp',
)

/** The variables as they come: from the worker's environment, or from the shell. */
export interface MailVars {
  PUBLIC_URL: string
  MAIL?: string
  MAIL_FROM?: string
  RESEND_API_KEY?: string
  SMTP_URL?: string
  /** The send_email binding. */
  EMAIL?: unknown
}

/**
 * @throws ZodError naming the variable that is missing or wrong
 */
export function mailSettingsOf(vars: MailVars): MailSettings {
  const checked = Vars.parse({ ...vars, MAIL: vars.MAIL ?? 'none' })
  switch (checked.MAIL) {
    case 'none':
    case 'mailbox':
      return { provider: checked.MAIL }
    case 'cloudflare':
      return { provider: 'cloudflare', from: checked.MAIL_FROM }
    case 'resend':
      return { provider: 'resend', from: checked.MAIL_FROM, key: checked.RESEND_API_KEY }
    case 'smtp':
      return { provider: 'smtp', from: checked.MAIL_FROM, server: checked.SMTP_URL }
  }
}
