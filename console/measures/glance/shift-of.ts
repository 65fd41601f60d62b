import type { Abandonment } from '../../../shared/measures/abandon-rate.ts'

/** How a share stands to another one: apart only where their 95 % intervals are, so that chance is not news; null: no other. */
export function shiftOf(
  now: Pick<Abandonment, 'interval'>,
  before: Pick<Abandonment, 'interval'>,
): 'more' | 'fewer' | 'same' | null {
  if (now.interval === null || before.interval === null) return null
  if (now.interval[0] > before.interval[1]) return 'more'
  return now.interval[1] < before.interval[0] ? 'fewer' : 'same'
}
