/** Which rate holds on a day. Rates hold from their day until the next of the same kind and person. */
import type { Rate } from '../schema/rate.ts'

/** What a rate is known by, whoever set it and in which currency. */
export type DatedRate = Pick<Rate, 'kind' | 'member' | 'amount' | 'from'>

/** The amount that holds on a day (YYYY-MM-DD); null: none is set by then. */
export function rateOn(
  rates: readonly DatedRate[],
  kind: Rate['kind'],
  day: string,
  member: string | null = null,
): number | null {
  const begun = rates.filter((rate) => rate.kind === kind && rate.member === member && rate.from <= day)
  return (
    begun.reduce<DatedRate | null>((last, one) => (last === null || one.from > last.from ? one : last), null)?.amount ??
    null
  )
}

/** What an hour of somebody costs: their own rate, or what is usual. */
export function hourlyCostOn(rates: readonly DatedRate[], member: string, day: string): number | null {
  return rateOn(rates, 'member', day, member) ?? rateOn(rates, 'usual', day)
}
