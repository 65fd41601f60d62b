/** What becomes of a line, in words. */
import type { Fault, LineVerdict } from '../../shared/schema/customer-import.ts'
import { dayKey, dayOfYear } from '../text/dates.ts'
import { customerWords } from '../words/customer-words.ts'
import { locale, words } from '../words/words.ts'

/** @param zone in which days are */
export function verdictWords(verdict: LineVerdict, zone: string): string {
  const { said, by } = customerWords
  switch (verdict.did) {
    case 'new':
      return said.new
    case 'unchanged':
      return said.unchanged(by[verdict.by])
    case 'completed':
      return said.completed(by[verdict.by], fieldNames(verdict.fills))
    case 'differs': {
      const differs = fieldNames(verdict.differs)
      return verdict.fills.length === 0
        ? said.differs(by[verdict.by], differs)
        : said.differsFills(by[verdict.by], differs, fieldNames(verdict.fills))
    }
    case 'wrong':
      return verdict.faults.map(faultWords).join(words.comma)
    case 'repeated':
      return said.repeated(by[verdict.by], verdict.of.toLocaleString(locale))
    case 'forgotten':
      return said.forgotten(by[verdict.by], dayOfYear(dayKey(verdict.at, zone), locale))
  }
}

/** Whether a line of this verdict is not taken in. */
export function isLeftOut({ did }: LineVerdict): boolean {
  return did === 'wrong' || did === 'repeated' || did === 'forgotten'
}

/** Whether something is kept of a line of this verdict. */
export function isTakenIn(verdict: LineVerdict): boolean {
  return verdict.did === 'new' || ('fills' in verdict && verdict.fills.length > 0)
}

function faultWords({ field, why }: Fault): string {
  const { fields, reasons, said } = customerWords
  return field === 'address' ? reasons[why] : said.fault(fields[field], reasons[why])
}

function fieldNames(fields: readonly (keyof typeof customerWords.fields)[]): string {
  return fields.map((field) => customerWords.fields[field]).join(words.comma)
}
