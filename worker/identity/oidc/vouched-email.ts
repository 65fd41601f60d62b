/** The e-mail address that a provider vouches for: pure, of what its token says. */
import * as z from 'zod'
import { limits } from '../../../shared/limits.ts'

/** What a token says, by name. Of Google, `hd` is the organisation; of Microsoft, `xms_edov` that the domain is its owner's. */
type Claims = Readonly<Record<string, unknown>>

/** As it is or not at all: what had to be cleaned would be another's. */
const Email = z
  .email()
  .max(limits.email)
  .transform((value) => value.toLowerCase())

/** Microsoft's clouds: none says email_verified. */
const microsoft = new Set(['login.microsoftonline.com', 'login.microsoftonline.us', 'login.partner.microsoftonline.cn'])
const google = 'accounts.google.com'

/** @returns the address in lower case; null when there is none, or it may be somebody else's */
export function vouchedEmail(claims: Claims, issuer: string): string | null {
  const email = Email.safeParse(claims['email'])
  return email.success && isVouched(claims, email.data, new URL(issuer).hostname) ? email.data : null
}

function isVouched({ email_verified, hd, xms_edov }: Claims, email: string, host: string): boolean {
  // As a number or a text, too: Microsoft sends any of these.
  if (microsoft.has(host) && email_verified === undefined) return [true, 'true', 1, '1'].includes(xms_edov as string)
  if (email_verified !== true) return false
  // Of an address elsewhere, Google knows that it was theirs once; it may have gone to another since.
  return host !== google || email.endsWith('@gmail.com') || (typeof hd === 'string' && hd !== '')
}
