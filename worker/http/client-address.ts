/**
 * Where a request comes from, for counting attempts, and for the lines of the audit log that tell of comings and goings
 * (spans.auditAddressKept). Nothing is granted by it, and it is stored nowhere else.
 */
import * as z from 'zod'

const V4 = z.ipv4()
const V6 = z.ipv6()
/** A household or a company has a /64: counting single IPv6 addresses would count nothing. */
const v6Groups = 4

/** The first four groups of an IPv6 address, written out. */
function network(address: string): string {
  const [left, right] = address.toLowerCase().split('::')
  const head = left!.split(':').filter(Boolean)
  const tail = right === undefined ? [] : right.split(':').filter(Boolean)
  const groups = [...head, ...Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0'), ...tail]
  return groups
    .slice(0, v6Groups)
    .map((group) => group.padStart(4, '0'))
    .join(':')
}

/** The address the platform saw, an IPv6 one as its /64; 'unknown' when the header is missing or is no address. */
export function clientAddress(headers: Headers): string {
  const address = headers.get('cf-connecting-ip') ?? ''
  if (V4.safeParse(address).success) return address
  return V6.safeParse(address).success ? network(address) : 'unknown'
}
