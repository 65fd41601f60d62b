/**
 * A contact as it is kept: what the visitor typed, and beside it the number to dial. Made at the Desk when an inquiry
 * arrives.
 */
import type { Contact, KeptContact, ReplyAddress } from '../../shared/schema/inquiry.ts'
import { e164Of } from './e164.ts'

/** What a WhatsApp address looks like when it is a number. */
const onlyNumber = /^[+＋]?[\p{Nd}\s().\-‐-―]+$/u

/** @param country that of the site, from which national numbers are dialled; null knows none */
export function keptContact({ fullName, address }: Contact, country: string | null): KeptContact {
  const e164 = isNumber(address) ? e164Of(address.value, country) : null
  return { fullName, address: e164 === null ? address : { ...address, e164 } }
}

/** Whether an address is a telephone number, or was meant to be one. */
export function isNumber({ kind, value }: Pick<ReplyAddress, 'kind' | 'value'>): boolean {
  return kind === 'phone' || (kind === 'whatsapp' && onlyNumber.test(value))
}
