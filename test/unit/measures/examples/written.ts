/** Results of the product in the words of the worked examples, where those are others. */
import type { Abandonment } from '../../../../shared/measures/abandon-rate.ts'
import type { Resolution } from '../../../../shared/measures/resolution-rate.ts'

export function abandonmentWritten(abandonment: Abandonment) {
  return { ...abandonment, offered: abandonment.entered }
}

/** @param open how many are open now */
export function resolutionWritten({ answeredClosed, answeredResolved, ...rest }: Resolution, open: number) {
  return { ...rest, closed: answeredClosed, resolved: answeredResolved, open }
}
