/** What becomes of a line of a list, by what the record knows: decided, not yet written. Pure. */
import type { FirstLines } from '../../shared/customers/first-lines.ts'
import { addressKinds } from '../../shared/schema/customer-import.ts'
import type { AddressKind, ImportField, LineVerdict, ReadCustomer } from '../../shared/schema/customer-import.ts'
import type { KnownCustomer } from '../record/customers.ts'

/** What is known of whoever may be in a line. */
export interface Knowledge {
  /** The customer of an address. */
  customerOf: (kind: AddressKind, value: string) => KnownCustomer | undefined
  /** When the person of an address asked to be forgotten (epoch ms). */
  forgottenAt: (kind: AddressKind, value: string) => number | undefined
  /** The line of the same import that a customer was in already. */
  lineOf: (customer: string) => number | undefined
  firstLines: FirstLines
}

/** A verdict, and of which customer that is known already. */
export interface Decided {
  verdict: LineVerdict
  known: KnownCustomer | null
}

export function decideLine(line: number, read: ReadCustomer, knowledge: Knowledge): Decided {
  const { addresses } = read
  for (const { kind, value } of addresses) {
    const at = knowledge.forgottenAt(kind, value)
    if (at !== undefined) return { verdict: { did: 'forgotten', by: kind, at }, known: null }
  }
  const owners = new Map<string, { known: KnownCustomer; by: AddressKind }>()
  for (const { kind, value } of addresses) {
    const known = knowledge.customerOf(kind, value)
    if (known && !owners.has(known.id)) owners.set(known.id, { known, by: kind })
  }
  for (const { known, by } of owners.values()) {
    const of = knowledge.lineOf(known.id)
    if (of !== undefined && of !== line) return { verdict: { did: 'repeated', by, of }, known: null }
  }
  if (owners.size > 1)
    return { verdict: { did: 'wrong', faults: [{ field: 'address', why: 'two-customers' }] }, known: null }
  const [owner] = owners.values()
  const repeated = knowledge.firstLines.take(line, addresses, owner && { id: owner.known.id, by: owner.by })
  if (repeated !== null) return { verdict: { did: 'repeated', ...repeated }, known: null }
  return owner === undefined
    ? { verdict: { did: 'new' }, known: null }
    : { verdict: compared(read, owner.known, owner.by), known: owner.known }
}

/** What stands stays; what is not there yet is filled in. */
function compared(read: ReadCustomer, known: KnownCustomer, by: AddressKind): LineVerdict {
  const fills: ImportField[] = []
  const differs: ImportField[] = []
  if (read.fullName !== known.fullName) differs.push('fullName')
  for (const kind of addressKinds) {
    const said = read.addresses.filter((one) => one.kind === kind)
    const there = known.addresses.filter((one) => one.kind === kind)
    if (said.length > 0 && there.length === 0) fills.push(kind)
    else if (said.some(({ value }) => !there.some((one) => one.value === value))) differs.push(kind)
  }
  for (const field of ['language', 'note'] as const) {
    if (read[field] === null || read[field] === known[field]) continue
    if (known[field] === null) fills.push(field)
    else differs.push(field)
  }
  if (differs.length > 0) return { did: 'differs', by, fills, differs }
  return fills.length > 0 ? { did: 'completed', by, fills } : { did: 'unchanged', by }
}
