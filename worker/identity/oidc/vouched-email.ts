/** The e-mail address that a provider vouches for: pure, of what its token says. */
import * as z from 'zod'
import { limits } from '../../../shared/limits.ts'

export interface EmailClaims {
  email?: unknown
  email_verified?: unknown
  /** Google: the organisation whose account it is. */
  hd?: unknown
  /** Microsoft: the owner of the address's domain was seen to be theirs. */
  xms_edov?: unknown
}

/** As it is or not at all: what had to be cleaned would be another's. */
const Email = z
  .email()
  .max(limits.email)
  .transform((value) => value.toLowerCase())

/** Microsoft's clouds: none says email_verified. */
const microsoft = new Set([
  'login.microsoftonline.com',
  'login.microsoftonline.us',
  'login.partner.microsoftonline.cn',
])
const google = 'accounts.google.com'

/** @returns the address in lower case; null when there is none, or it may be somebody else's */
export function vouchedEmail(claims: EmailClaims, issuer: string): string | null {
  const email = Email.safeParse(claims.email)
  return email.success && isVouched(claims, email.data, new URL(issuer).hostname) ? email.data : null
}

function isVouched({ email_verified, hd, xms_edov }: EmailClaims, email: string, host: string): boolean {
  // As a number or a text, too: Microsoft sends any of these.
  if (microsoft.has(host) && email_verified === undefined) return [true, 'true', 1, '1'].includes(xms_edov as string)
  if (email_verified !== true) return false
  // Of an address elsewhere, Google knows that it was theirs once; it may have gone to another since.
  return host !== google || email.endsWith('@gmail.com') || (typeof hd === 'string' && hd !== '')
}
