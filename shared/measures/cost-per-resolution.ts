/** Cost per resolution, whole and by a dimension (contract of the measures, section 2, 10). Money in the unit it comes in. */
import { ratio, sumOf } from './ratio.ts'

export interface CostBasis {
  assistants: readonly { paidHours: number; hourlyCost: number }[]
  /** What the platform cost in the period. */
  platform: number
  /** What each inquiry costs, beside people. */
  perInquiry: number
  inquiries: number
  resolutions: number
}

/** (Paid hours × hourly cost + platform + cost of an inquiry × inquiries) ÷ resolutions; null without resolutions. */
export function costPerResolution(basis: CostBasis): { total: number; cost: number | null } {
  const people = sumOf(basis.assistants.map(({ paidHours, hourlyCost }) => paidHours * hourlyCost))
  const total = people + basis.platform + basis.perInquiry * basis.inquiries
  return { total, cost: ratio(total, basis.resolutions) }
}

/**
 * Cuts a whole cost by a dimension in proportion to attention, so that idle time goes with it. `attention` (seconds)
 * and `resolutions` are by key; without any attention there is nothing to cut by, and all is null.
 */
export function allocateCost(
  total: number,
  attention: Readonly<Record<string, number>>,
  resolutions: Readonly<Record<string, number>>,
): Record<string, { cost: number | null; perResolution: number | null }> {
  const whole = sumOf(Object.values(attention))
  return Object.fromEntries(
    Object.entries(attention).map(([key, seconds]) => {
      const share = ratio(seconds, whole)
      const cost = share === null ? null : total * share
      return [key, { cost, perResolution: cost === null ? null : ratio(cost, resolutions[key] ?? 0) }]
    }),
  )
}

/** What one more resolution costs: attention (seconds) × hourly cost ÷ resolutions, idle time and platform left out. */
export function marginalCost(
  work: readonly { attention: number; hourlyCost: number }[],
  resolutions: number,
): number | null {
  return ratio(sumOf(work.map(({ attention, hourlyCost }) => (attention / 3600) * hourlyCost)), resolutions)
}
