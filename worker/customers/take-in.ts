/**
 * Takes lines of a list in: customers that are not known yet, and what was missing of those that are. The same line of the same
 * import again comes to what it came to before, and changes nothing. The routes of customers use it.
 */
import { changesOf } from '../../shared/audit-log/changes-of.ts'
import type { CheckedLine, ImportCounts, ImportLines, ImportToBegin } from '../../shared/schema/customer-import.ts'
import { entryBy } from '../audit-log/entry-by.ts'
import type { Acting } from '../audit-log/entry-by.ts'
import { hashesToSeek } from '../contact/forgotten-hashes.ts'
import type { Outcome } from '../identity/outcome.ts'
import { audited } from '../record/audit-log.ts'
import { addLines, beginImport, countLines, importById, linesThere } from '../record/customer-imports.ts'
import { addAddresses, addCustomers, completeCustomers } from '../record/customers.ts'
import type { Adding } from '../record/customers.ts'
import { expectNotForgotten } from '../record/forgotten-addresses.ts'
import { batch } from '../record/sql.ts'
import type { Sql } from '../record/sql.ts'
import type { Services } from '../services.ts'
import { checkLines } from './check-lines.ts'
import type { DecidedLine } from './check-lines.ts'
import { isOvertaken } from './is-overtaken.ts'

type ActingOnCustomers = Acting & { services: Services }

/** Somebody else may write at the same time: so often it is looked at anew. */
const tries = 4

/** Says that a list comes; the one line of the audit log for all of it. */
export async function begin(
  acting: ActingOnCustomers,
  id: string,
  wish: ImportToBegin,
): Promise<Outcome<{ id: string }>> {
  const { services, workspace, member } = acting
  const change = beginImport({ workspace, id, member: member.member, at: services.now() }, wish)
  const entry = entryBy(acting, 'customers.taken-in', { id, name: wish.file }, changesOf({}, { lines: wish.lines }))
  await batch(services.db, audited(change, entry))
  const begun = await importById(services.db, workspace, id)
  return begun?.file === wish.file && begun.lines === wish.lines && begun.member === member.member
    ? { kind: 'done', value: { id } }
    : { kind: 'refused', because: 'id-reused' }
}

/** What became of each line, in their order. */
export async function takeIn(
  { services, workspace }: ActingOnCustomers,
  id: string,
  wish: ImportLines,
): Promise<Outcome<CheckedLine[]>> {
  for (let left = tries; left > 0; left--) {
    const begun = await importById(services.db, workspace, id)
    if (begun === null) return { kind: 'refused', because: 'not-found' }
    if (begun.undoneAt !== null) return { kind: 'refused', because: 'gone' }
    const numbers = wish.lines.map(({ line }) => line)
    const there = await linesThere(services.db, workspace, id, numbers, [])
    const fresh = wish.lines.filter(({ line }) => !there.verdicts.has(line))
    if (begun.counted + fresh.length > begun.lines)
      return { kind: 'refused', because: 'invalid-input', field: 'lines', detail: `At most ${begun.lines} lines.` }
    const decided = await checkLines(services, workspace, { ...wish, lines: fresh }, (customers) =>
      linesThere(services.db, workspace, id, [], customers),
    )
    if (fresh.length > 0 && !(await written(services, { workspace, import: id, at: services.now() }, decided))) continue
    const verdicts = new Map([...there.verdicts, ...decided.map(({ line, verdict }) => [line, verdict] as const)])
    const read = new Map(decided.map((one) => [one.line, one.read]))
    return {
      kind: 'done',
      value: numbers.map((line) => ({ line, verdict: verdicts.get(line)!, read: read.get(line) ?? null })),
    }
  }
  return { kind: 'refused', because: 'too-many' }
}

/** Writes all of it or nothing; false when somebody else wrote meanwhile. */
async function written(services: Services, adding: Adding, lines: readonly DecidedLine[]): Promise<boolean> {
  try {
    await batch(services.db, statementsOf(services, adding, lines))
    return true
  } catch (error) {
    if (isOvertaken(error)) return false
    throw error
  }
}

function statementsOf({ newId, secret }: Services, adding: Adding, lines: readonly DecidedLine[]): Sql[] {
  const { workspace, import: id } = adding
  const customers: unknown[] = []
  const addresses: unknown[] = []
  const hashes: string[] = []
  const completed: unknown[] = []
  const rows: unknown[] = []
  const counts: ImportCounts = { new: 0, completed: 0, unchanged: 0, differs: 0, wrong: 0, repeated: 0, forgotten: 0 }
  for (const { line, verdict, read, known } of lines) {
    counts[verdict.did] += 1
    const customer = verdict.did === 'new' ? newId() : (known?.id ?? null)
    rows.push([line, customer, known?.changedBy ?? null, JSON.stringify(verdict)])
    const fills = 'fills' in verdict ? verdict.fills : []
    if (verdict.did === 'new') customers.push([customer, read!.fullName, read!.language, read!.note])
    else if (fills.length > 0)
      completed.push([
        customer,
        known!.changedBy,
        fills.includes('language') ? read!.language : null,
        fills.includes('note') ? read!.note : null,
      ])
    for (const address of read?.addresses ?? []) {
      if (verdict.did !== 'new' && !fills.includes(address.kind)) continue
      addresses.push([customer, address.kind, address.value, address.written])
      hashes.push(...hashesToSeek({ secret, workspace }, address))
    }
  }
  return [
    expectNotForgotten(workspace, JSON.stringify(hashes)),
    ...countLines(workspace, id, counts),
    addLines(workspace, id, JSON.stringify(rows)),
    ...completeCustomers(adding, JSON.stringify(completed), completed.length),
    addCustomers(adding, JSON.stringify(customers)),
    addAddresses(adding, JSON.stringify(addresses)),
  ]
}
