/** What a mail is, and what a provider of mail must do. The jobs send through it; providers stand beside this file. */
import type { MailProvider } from '../../shared/schema/mail.ts'

export interface MailAddress {
  /** Shown beside the address; may be empty. */
  name: string
  email: string
}

/** A mail, ready to go: the same each time it is composed, so that a provider can know one it has had. */
export interface Mail {
  /** The notice's id: the key by which a provider sends it once. */
  id: string
  to: MailAddress
  subject: string
  text: string
  /** Says what `text` says, and loads nothing. */
  html: string
}

/** What became of it. `lasting`: trying again can change nothing. `reason` is a code, never words of somebody. */
export type Delivery = { kind: 'sent'; reference: string | null } | { kind: 'failed'; reason: string; lasting: boolean }

/** A way for mails to leave. What it does not expect, it throws; that counts as failed for now. */
export interface Mailer {
  provider: MailProvider
  send(mail: Mail): Promise<Delivery>
}
