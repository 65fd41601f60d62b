/** A line of a list as the customer it makes, or what is wrong with it: by the same parsers as whoever asks on a site. */
import { importLimits } from '../../shared/import-limits.ts'
import { limits } from '../../shared/limits.ts'
import { addressKinds } from '../../shared/schema/customer-import.ts'
import type { Fault, ImportLine, ReadCustomer } from '../../shared/schema/customer-import.ts'
import { canonicalLine, canonicalText, codePoints } from '../../shared/text.ts'
import { languageNamed } from './language-named.ts'
import { readAddresses } from './read-address.ts'

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
