/** Sends nothing: keeps mails in the record, for the mailbox page. For a Foyer on one's own machine only. */
import { keepMail } from '../record/mailbox.ts'
import { batch } from '../record/sql.ts'
import type { Mail, Mailer } from './mail.ts'
import { nameAndAddress } from './name-and-address.ts'

export function mailboxMailer(db: D1Database, now: () => number): Mailer {
  return {
    provider: 'mailbox',
    async send({ id, to, subject, text }: Mail) {
      await batch(db, [keepMail({ id, at: now(), to: nameAndAddress(to), subject, text })])
      return { kind: 'sent', reference: id }
    },
  }
}
