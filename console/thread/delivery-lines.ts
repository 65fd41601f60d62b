import type { Sales } from '../../shared/inquiry/inquiry-state.ts'
import { daysOf } from '../../shared/zone.ts'
import { dayOfYear } from '../text/dates.ts'
import type { Words } from '../words/en.ts'

/** What is known of the goods of a won deal: for which day they are promised, and when they came. */
export function deliveryLines({ promise, deliveredOn }: Sales, words: Words, locale: string): string[] {
  const { delivery } = words.sales
  const lines: string[] = []
  if (promise !== undefined) {
    const day = dayOfYear(promise.day, locale)
    const isOver = promise.missed === true && deliveredOn === undefined
    lines.push(isOver ? delivery.missed(day) : delivery.promised(day))
  }
  if (deliveredOn !== undefined) {
    const day = dayOfYear(deliveredOn, locale)
    const late = promise === undefined ? 0 : daysOf(deliveredOn) - daysOf(promise.day)
    lines.push(late > 0 ? delivery.late(day, late) : delivery.came(day))
  }
  return lines
}
