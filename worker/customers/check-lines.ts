/** Lines of a list held against what the record knows: what would become of each. Nothing is written. */
import { FirstLines } from '../../shared/customers/first-lines.ts'
import type { CheckedLine, ImportLines, LineVerdict, ReadCustomer } from '../../shared/schema/customer-import.ts'
import { hashesToSeek } from '../contact/forgotten-hashes.ts'
import { customersOf } from '../record/customers.ts'
import type { KnownCustomer } from '../record/customers.ts'
import { forgottenAmong } from '../record/forgotten-addresses.ts'
import type { Services } from '../services.ts'
import { decideLine } from './decide-line.ts'
import { readLine } from './read-line.ts'

/** A line with the customer whom it is of, where that is known. */
export interface DecidedLine extends CheckedLine {
  known: KnownCustomer | null
}

/** What the import has of it already. */
export interface Before {
  /** The line that a customer was in. */
  lineOf: ReadonlyMap<string, number>
}

/** @param before asked once for these customers, where the import has begun */
export async function checkLines(
  { db, secret }: Services,
  workspace: string,
  { country, lines }: ImportLines,
  before: (customers: readonly string[]) => Promise<Before> = async () => ({ lineOf: new Map() }),
): Promise<DecidedLine[]> {
  const parsed = lines.map((line) => ({ line: line.line, ...readLine(line, country) }))
  const addresses = parsed.flatMap((one) => ('read' in one ? one.read.addresses : []))
  const hashes = (address: ReadCustomer['addresses'][number]) => hashesToSeek({ secret, workspace }, address)
  const [customers, forgotten] = await Promise.all([
    customersOf(db, workspace, addresses),
    forgottenAmong(db, workspace, addresses.flatMap(hashes)),
  ])
  const { lineOf } = await before(customers.map(({ id }) => id))
  const byAddress = new Map(
    customers.flatMap((one) => one.addresses.map(({ kind, value }) => [`${kind} ${value}`, one])),
  )
  const knowledge = {
    customerOf: (kind: string, value: string) => byAddress.get(`${kind} ${value}`),
    forgottenAt: (kind: ReadCustomer['addresses'][number]['kind'], value: string) =>
      hashes({ kind, value, written: value }).flatMap((hash) => forgotten.get(hash) ?? [])[0],
    lineOf: (customer: string) => lineOf.get(customer),
    firstLines: new FirstLines(),
  }
  return parsed.map((one): DecidedLine => {
    const { line } = one
    if ('faults' in one) return { line, read: null, known: null, verdict: wrong(one.faults) }
    return { line, read: one.read, ...decideLine(line, one.read, knowledge) }
  })
}

function wrong(faults: Extract<LineVerdict, { did: 'wrong' }>['faults']): LineVerdict {
  return { did: 'wrong', faults }
}
