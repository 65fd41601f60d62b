/** Sends by Resend, over HTTPS. */
import * as z from 'zod'
import { nameAndAddress } from './name-and-address.ts'
import type { Delivery, Mail, MailAddress, Mailer } from './mail.ts'

const address = 'https://api.resend.com/emails'
const patienceMs = 20_000

const Sent = z.object({ id: z.string() })
const Refused = z.object({ name: z.string().regex(/^[a-z_]{1,60}$/u) })

/** Too much, somebody else's turn, or down: worth another try. A wrong key is too: somebody may put it right. */
const passing = [401, 403, 408, 409, 425, 429]

/** What the answer means. The same key with other content means that the mail had gone out: its answer was lost. */
async function deliveryOf(answer: Response): Promise<Delivery> {
  const body: unknown = await answer.json().catch(() => null)
  if (answer.ok) return { kind: 'sent', reference: Sent.safeParse(body).data?.id ?? null }
  const name = Refused.safeParse(body).data?.name
  if (name === 'invalid_idempotent_request') return { kind: 'sent', reference: null }
  const reason = name ?? `http-${answer.status}`
  return { kind: 'failed', reason, lasting: answer.status < 500 && !passing.includes(answer.status) }
}

/** @param key of Resend's API */
export function resendMailer(key: string, from: MailAddress): Mailer {
  return {
    provider: 'resend',
    async send({ id, to, subject, text, html }: Mail) {
      const answer = await fetch(address, {
        method: 'POST',
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', 'idempotency-key': id },
        body: JSON.stringify({ from: nameAndAddress(from), to: [nameAndAddress(to)], subject, text, html }),
        signal: AbortSignal.timeout(patienceMs),
      })
      return deliveryOf(answer)
    },
  }
}
