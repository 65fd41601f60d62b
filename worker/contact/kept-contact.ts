/**
 * A contact as it is kept: what the visitor typed, and beside it the number to dial. Made at the Desk when an inquiry
 * arrives.
 */
import type { Contact, KeptContact } from '../../shared/schema/inquiry.ts'
import { e164Of } from './e164.ts'

/** What a WhatsApp address looks like when it is a number. */
const onlyNumber = /^[+＋]?[\p{Nd}\s().\-‐-―]+$/u

/** @param country that of the site, from which national numbers are dialled; null knows none */
export function keptContact({ fullName, address }: Contact, country: string | null): KeptContact {
  const isNumber = address.kind === 'phone' || (address.kind === 'whatsapp' && onlyNumber.test(address.value))
  const e164 = isNumber ? e164Of(address.value, country) : null
  return { fullName, address: e164 === null ? address : { ...address, e164 } }
}
