/** The variables of mail for `npm run serve`: taken from the shell, checked as the worker will, and said in a line. */
import * as z from 'zod'
import type { MailProvider } from '../shared/schema/mail.ts'
import { isLoopback } from '../worker/is-loopback.ts'
import { mailSettingsOf } from '../worker/outbound/mail-settings.ts'
import type { MailVars } from '../worker/outbound/mail-settings.ts'
import { fail } from './fail.ts'

const names = ['MAIL', 'MAIL_FROM', 'RESEND_API_KEY', 'SMTP_URL'] as const

const sayings: Record<Exclude<MailProvider, 'cloudflare'>, (publicUrl: string) => string> = {
  none: () =>
    'No mail is configured: invitations show their link to copy, and nobody can ask for a new password (MAIL in docs/operations.md).',
  mailbox: (publicUrl) => `Mail stays on this machine, at ${publicUrl}/mailbox.`,
  resend: () => 'Mail goes out by Resend.',
  smtp: () => 'Mail goes out by SMTP.',
}

/** Ends the process, naming the variable, when one is wrong. */
export function mailVarsOf(
  shell: NodeJS.ProcessEnv,
  { publicUrl, address }: { publicUrl: string; address: string },
): { vars: Omit<MailVars, 'PUBLIC_URL' | 'EMAIL'>; said: string } {
  const vars = Object.fromEntries(
    names.flatMap((name) => (shell[name] === undefined || shell[name] === '' ? [] : [[name, shell[name]]])),
  )
  if (vars['MAIL'] === 'cloudflare') {
    fail('Foyer cannot start', 'MAIL=cloudflare works on Cloudflare only. Choose resend, smtp, mailbox or none.')
  }
  try {
    const { provider } = mailSettingsOf({ ...vars, PUBLIC_URL: publicUrl })
    if (provider === 'mailbox' && !isLoopback(address)) {
      fail(
        'Foyer cannot start',
        `MAIL=mailbox shows every mail to whoever looks: ADDRESS must be of this machine, not ${address}.`,
      )
    }
    return { vars, said: provider === 'cloudflare' ? '' : sayings[provider](publicUrl) }
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error
    fail('Foyer cannot start', z.prettifyError(error))
  }
}
