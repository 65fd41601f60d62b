/** An address as somebody wrote it, read by the same parsers as those of whoever asks on a site. */
import { importLimits } from '../../shared/import-limits.ts'
import { limits } from '../../shared/limits.ts'
import type { AddressKind, Fault, ReadCustomer } from '../../shared/schema/customer-import.ts'
import { ReplyAddress } from '../../shared/schema/inquiry.ts'
import { canonicalLine, canonicalText, codePoints } from '../../shared/text.ts'
import { addressKey } from '../contact/address-key.ts'
import { keptContact } from '../contact/kept-contact.ts'

type Address = ReadCustomer['addresses'][number]

/** Where one address ends and the next begins, in a cell that has several. */
const between: Record<AddressKind, RegExp> = {
  email: /[;,\s]+/u,
  phone: /[;,\n/|]+/u,
  line: /[;,\n]+/u,
  whatsapp: /[;,\n/|]+/u,
  wechat: /[;,\n]+/u,
}

/** Fewer digits behind a number are its extension, which is left out as elsewhere. */
const extensionDigits = 6

/** All addresses of a kind in a cell, each once; or why one of them is none. */
export function readAddresses(
  kind: AddressKind,
  cell: string,
  country: string | null,
): { addresses: Address[] } | { why: Fault['why'] } {
  const addresses = new Map<string, Address>()
  const texts = canonicalText(cell)
    .split(between[kind])
    .map(canonicalLine)
    .filter((text) => text !== '')
  for (const [at, text] of texts.entries()) {
    if (kind === 'phone' && at > 0 && (text.match(/\p{Nd}/gu) ?? []).length < extensionDigits) continue
    const read = readAddress(kind, text, country)
    if ('why' in read) return read
    addresses.set(read.value, read)
  }
  return addresses.size > importLimits.addressesOfKind ? { why: 'too-many' } : { addresses: [...addresses.values()] }
}

/** @param country from where numbers without a country's code are dialled; null knows none */
export function readAddress(kind: AddressKind, text: string, country: string | null): Address | { why: Fault['why'] } {
  const longest = kind === 'email' || kind === 'phone' ? limits[kind] : limits.messengerId
  if (codePoints(text) > longest) return { why: 'too-long' }
  const parsed = ReplyAddress.safeParse({ kind, value: text })
  if (!parsed.success) return { why: kind === 'email' ? 'no-email' : 'no-phone' }
  const { address } = keptContact({ fullName: '', address: parsed.data }, country)
  // What cannot be dialled would never be found again.
  if (kind === 'phone' && address.e164 === undefined)
    return { why: country === null && !/[+＋]/u.test(text) ? 'no-country' : 'no-phone' }
  return { kind, value: addressKey(address), written: address.value }
}
