import type { Contact, KeptContact } from '../../shared/schema/inquiry.ts'

/**
 * The contact as its visitor sent it, whatever was made of it since: the Desk holds a repeated submission against it, so
 * that one stays the same when the site has meanwhile got another country.
 */
export function typedContact({ fullName, address }: KeptContact): Contact {
  const { e164: _, ...typed } = address
  return { fullName, address: typed }
}
