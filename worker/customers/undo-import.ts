/**
 * Takes an import of customers back: those that it made are gone, what it filled in is not there any more. Whoever asked since,
 * or was changed by something else, stays, and is told. Pressing it again tries those again. The routes of customers use it.
 */
import { changesOf } from '../../shared/audit-log/changes-of.ts'
import { importLimits } from '../../shared/import-limits.ts'
import type { ImportUndone } from '../../shared/schema/customer-import.ts'
import { entryBy } from '../audit-log/entry-by.ts'
import type { Acting } from '../audit-log/entry-by.ts'
import type { Outcome } from '../identity/outcome.ts'
import { audited } from '../record/audit-log.ts'
import { customersWhoAsked, doneLines, importById, takeBack } from '../record/customer-imports.ts'
import type { DoneLine, TakingBack } from '../record/customer-imports.ts'
import { expectChanges } from '../record/customers.ts'
import { batch } from '../record/sql.ts'
import type { Services } from '../services.ts'
import { isOvertaken } from './is-overtaken.ts'

const tries = 4

export async function undoImport(acting: Acting & { services: Services }, id: string): Promise<Outcome<ImportUndone>> {
  const { services, workspace } = acting
  const { db } = services
  for (let left = tries; left > 0; left--) {
    const begun = await importById(db, workspace, id)
    if (begun === null) return { kind: 'refused', because: 'not-found' }
    const at = services.now()
    if (at > begun.at + importLimits.undoMs) return { kind: 'refused', because: 'gone' }
    const lines = await doneLines(db, workspace, id)
    const asked = await customersWhoAsked(db, workspace, id, begun.at)
    const { kept, ...going } = sorted(id, lines, asked)
    const [removed, emptied] = [going.removed.length, going.emptied.length]
    const [change, ...rest] = takeBack({ workspace, import: id, at, counted: begun.counted, ...going })
    const told = { removed, emptied, kept: kept.length }
    const entry = entryBy(acting, 'customers.taken-back', { id, name: begun.file }, changesOf({}, told))
    try {
      await batch(db, [...audited(change, entry), expectChanges(1), ...rest])
      return { kind: 'done', value: { removed, emptied, kept } }
    } catch (error) {
      if (!isOvertaken(error)) throw error
    }
  }
  return { kind: 'refused', because: 'too-many' }
}

/** Which go, which are as they were before, and which stay. */
function sorted(
  id: string,
  lines: readonly DoneLine[],
  asked: ReadonlySet<string>,
): Pick<TakingBack, 'removed' | 'emptied' | 'gone'> & { kept: ImportUndone['kept'] } {
  const kept: ImportUndone['kept'] = []
  const removed: { customer: string; line: number }[] = []
  const emptied: { customer: string; line: number; before: string; language: boolean; note: boolean }[] = []
  const gone: number[] = []
  for (const { line, customer, before, verdict, fullName, changedBy, owner } of lines) {
    if (fullName === null) gone.push(line)
    else if (changedBy !== id || (verdict.did === 'new' && owner !== null))
      kept.push({ line, fullName, why: 'changed' })
    else if (asked.has(customer)) kept.push({ line, fullName, why: 'used' })
    else if (verdict.did === 'new') removed.push({ customer, line })
    else {
      const fills = 'fills' in verdict ? verdict.fills : []
      const [language, note] = [fills.includes('language'), fills.includes('note')]
      emptied.push({ customer, line, before: before ?? '', language, note })
    }
  }
  return { kept, removed, emptied, gone }
}
