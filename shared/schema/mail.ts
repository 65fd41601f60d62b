/** Mail as the console sees it: how it stands, and what a development mailbox holds. */
import type { Id } from './basics.ts'

/** How mails leave: not at all, into the development mailbox, or by a provider. */
export type MailProvider = 'none' | 'mailbox' | 'cloudflare' | 'resend' | 'smtp'

/** The mail's part of the answer to `GET /api/status`. */
export interface MailStatus {
  provider: MailProvider
  /** Mails given up within the last 30 days. */
  dead: number
  /** Of the newest notices: when a mail last went out, and since when none did that was tried (epoch ms); null for none. */
  sentAt: number | null
  failingSince: number | null
}

/** A line of `GET /api/mailbox`. */
export interface MailboxLine {
  id: Id
  /** Epoch ms. */
  at: number
  to: string
  subject: string
}

/** Answer to `GET /api/mailbox/:id`. */
export interface MailboxMail extends MailboxLine {
  /** Plain text; the HTML of a mail is not kept. */
  text: string
}
