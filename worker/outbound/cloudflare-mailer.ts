/** Sends by Cloudflare's own Email Service, through the `send_email` binding. */
import type { Mail, MailAddress, Mailer } from './mail.ts'

/** What its errors are called when the recipient is at fault; all others (limits, a sender not yet verified) may pass. */
const lasting = /^E_RECIPIENT_/u

/** The error's code, for the delivery log; never its message, which quotes addresses. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'refused'
}

/** Knows no key for sending once: a mail whose answer is lost is sent again. */
export function cloudflareMailer(binding: SendEmail, from: MailAddress): Mailer {
  return {
    provider: 'cloudflare',
    async send({ to, subject, text, html }: Mail) {
      try {
        const { messageId } = await binding.send({ from, to, subject, text, html })
        return { kind: 'sent', reference: messageId }
      } catch (error) {
        const reason = codeOf(error)
        return { kind: 'failed', reason, lasting: lasting.test(reason) }
      }
    },
  }
}
