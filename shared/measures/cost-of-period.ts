/**
 * What a period cost, by rates that hold from a day on (contract of the measures, section 2, 10). The period is taken in
 * spells through which no rate changes. Money in minor units; who may read costs sees it.
 */
import { dayPlus, lengthOfMonth, monthOf } from '../calendar.ts'
import { costPerResolution, marginalCost } from './cost-per-resolution.ts'
import type { DatedRate } from './rates.ts'
import { hourlyCostOn, rateOn } from './rates.ts'
import { ratio, sumOf } from './ratio.ts'

/** From one day to another, both of them too (YYYY-MM-DD). */
export interface Spell {
  first: string
  last: string
}

/** What was given in a spell, and what came. */
export interface SpellWork extends Spell {
  /** How much of its last day is over, 0 to 1. */
  ofLastDay: number
  /** Paid hours of whoever keeps hours, and attention in seconds of everybody. */
  people: readonly { id: string; paidHours: number; attention: number }[]
  inquiries: number
}

/** What a cost is made of. */
const costParts = ['people', 'platform', 'inquiries'] as const
type CostPart = (typeof costParts)[number]

export interface PeriodCost extends Record<CostPart, number> {
  paidHours: number
  total: number
  resolutions: number
  /** Total ÷ resolutions; null: no resolutions, or no rate of anything by then. */
  cost: number | null
  /** Attention × hourly cost ÷ resolutions; null: no resolutions, or somebody's attention has no rate. */
  marginal: number | null
  /** What had no rate for some of the time. */
  missing: CostPart[]
}

/** Parts days where a rate begins; none where the last is before the first. */
export function spellsOf({ first, last }: Spell, rates: readonly DatedRate[]): Spell[] {
  if (last < first) return []
  const begins = rates.map(({ from }) => from).filter((day) => day > first && day <= last)
  const starts = [...new Set([first, ...begins])].sort()
  return starts.map((start, at) => ({
    first: start,
    last: at + 1 < starts.length ? dayPlus(starts[at + 1]!, -1) : last,
  }))
}

/** @param platformShare the part of the platform that is counted, 0 to 1 */
export function costOfPeriod(
  spells: readonly SpellWork[],
  rates: readonly DatedRate[],
  { platformShare, resolutions }: { platformShare: number; resolutions: number },
): PeriodCost {
  const missing = new Set<CostPart>()
  /** Nothing for what has no rate, which is said. */
  const known = (part: CostPart, amount: number | null): number => {
    if (amount === null) missing.add(part)
    return amount ?? 0
  }
  const assistants = spells.flatMap(({ first, people }) =>
    people
      .filter(({ paidHours, attention }) => paidHours + attention > 0)
      .map((one) => ({ ...one, hourlyCost: known('people', hourlyCostOn(rates, one.id, first)) })),
  )
  const platform = sumOf(
    spells.map((spell) => known('platform', rateOn(rates, 'platform', spell.first)) * monthsIn(spell) * platformShare),
  )
  const inquiries = sumOf(spells.map(({ inquiries: came }) => came))
  const spentOnInquiries = sumOf(
    spells.map((spell) => known('inquiries', rateOn(rates, 'inquiry', spell.first)) * spell.inquiries),
  )
  const perInquiry = ratio(spentOnInquiries, inquiries) ?? 0
  const { total, cost } = costPerResolution({ assistants, platform, perInquiry, inquiries, resolutions })
  return {
    paidHours: sumOf(assistants.map(({ paidHours }) => paidHours)),
    people: sumOf(assistants.map(({ paidHours, hourlyCost }) => paidHours * hourlyCost)),
    platform,
    inquiries: spentOnInquiries,
    total,
    resolutions,
    cost: rates.some(({ from }) => from <= (spells.at(-1)?.last ?? '')) ? cost : null,
    marginal: missing.has('people') ? null : marginalCost(assistants, resolutions),
    missing: costParts.filter((part) => missing.has(part)),
  }
}

/** How many months some days are, each day a part of its own month. */
function monthsIn({ first, last, ofLastDay }: SpellWork): number {
  let months = 0
  for (let day = first; day <= last; day = dayPlus(day, 1))
    months += (day === last ? ofLastDay : 1) / lengthOfMonth(monthOf(day))
  return months
}
