/** A line of a list as the customer it makes, or what is wrong with it: by the same parsers as whoever asks on a site. */
import { importLimits } from '../../shared/import-limits.ts'
import { limits } from '../../shared/limits.ts'
import { ReplyAddress } from '../../shared/schema/inquiry.ts'
import { addressKinds } from '../../shared/schema/customer-import.ts'
import type { AddressKind, Fault, ImportLine, ReadCustomer } from '../../shared/schema/customer-import.ts'
import { canonicalLine, canonicalText, codePoints } from '../../shared/text.ts'
import { addressKey } from '../contact/address-key.ts'
import { keptContact } from '../contact/kept-contact.ts'
import { languageNamed } from './language-named.ts'

type Address = ReadCustomer['addresses'][number]

/** @param country from where numbers without a country's code are dialled; null knows none */
export function readLine(
  { cells }: Pick<ImportLine, 'cells'>,
  country: string | null,
): { read: ReadCustomer } | { faults: Fault[] } {
  const faults: Fault[] = []
  const wrong = (field: Fault['field'], why: Fault['why']) => void faults.push({ field, why })
  const fullName = canonicalLine(cells.fullName ?? '')
  if (fullName === '') wrong('fullName', 'missing')
  else if (codePoints(fullName) > limits.fullName) wrong('fullName', 'too-long')
  const addresses = addressKinds.flatMap((kind) => {
    const read = readAddresses(kind, cells[kind] ?? '', country)
    if (!('why' in read)) return read.addresses
    wrong(kind, read.why)
    return []
  })
  if (addresses.length === 0 && !faults.some(({ field }) => field !== 'fullName')) wrong('address', 'no-address')
  const spoken = canonicalLine(cells.language ?? '')
  const language = spoken === '' ? null : languageNamed(spoken)
  if (spoken !== '' && language === null) wrong('language', 'no-language')
  const note = canonicalText(cells.note ?? '')
  if (codePoints(note) > importLimits.note) wrong('note', 'too-long')
  if (faults.length > 0) return { faults }
  return { read: { fullName, addresses, language, note: note === '' ? null : note } }
}

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

function readAddresses(
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

function readAddress(kind: AddressKind, text: string, country: string | null): Address | { why: Fault['why'] } {
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
