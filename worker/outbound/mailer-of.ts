/** The way mail leaves, as the settings say. services.ts calls it once. */
import { cloudflareMailer } from './cloudflare-mailer.ts'
import type { Mailer } from './mail.ts'
import { mailboxMailer } from './mailbox-mailer.ts'
import type { MailSettings } from './mail-settings.ts'
import { resendMailer } from './resend-mailer.ts'
import { smtpMailer } from './smtp-mailer.ts'

/** Null where no mail leaves. */
export function mailerOf(
  settings: MailSettings,
  { db, now, email }: { db: D1Database; now: () => number; email: SendEmail | undefined },
): Mailer | null {
  switch (settings.provider) {
    case 'none':
      return null
    case 'mailbox':
      return mailboxMailer(db, now)
    case 'cloudflare':
      return cloudflareMailer(email!, settings.from)
    case 'resend':
      return resendMailer(settings.key, settings.from)
    case 'smtp':
      return smtpMailer(settings.server, settings.from)
  }
}
