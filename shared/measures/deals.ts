/** What came of sales: how long it took, and money by currency, never added up across them. */
import type { Sums } from './facts.ts'
import type { Histogram } from './histogram.ts'
import { histogramPercentile } from './histogram.ts'
import { ratio } from './ratio.ts'

/** Deals in one currency, in its minor units. */
export interface Takings {
  currency: string
  deals: number
  won: number
  /** Won ÷ deals: the value of an order; null: no deal. */
  mean: number | null
  /** What came back as goods of deals won at any time; and of what was won in the period: returned ÷ won. */
  returned: number
  returnRate: number | null
}

export interface Deals {
  /** Decided in the period, whenever they were asked. */
  won: number
  lost: number
  /** Won ÷ (won + lost) of those decided in the period. */
  closeRate: number | null
  /** From the inquiry to won, in seconds; null: nothing was won. */
  toWon: { p50: number | null; p90: number | null }
  /** Times goods came back. */
  returns: number
  /** Of the deals won, those of customers who had bought before; and their share of them: null, nothing was won. */
  repeat: number
  repeatRate: number | null
  takings: Takings[]
}

/** From sums of facts, and their histogram of seconds from the inquiry to won. */
export function dealsOf(
  {
    dealsWon,
    dealsLost,
    dealsRepeat,
    goodsReturns,
  }: Record<'dealsWon' | 'dealsLost' | 'dealsRepeat' | 'goodsReturns', number>,
  money: Sums,
  toWon: Histogram,
): Deals {
  const currencies = new Set(Object.keys(money).flatMap((name) => name.split('.')[1] ?? []))
  return {
    won: dealsWon,
    lost: dealsLost,
    closeRate: ratio(dealsWon, dealsWon + dealsLost),
    toWon: { p50: histogramPercentile(toWon, 0.5), p90: histogramPercentile(toWon, 0.9) },
    returns: goodsReturns,
    repeat: dealsRepeat,
    repeatRate: ratio(dealsRepeat, dealsWon),
    takings: [...currencies].sort().map((currency) => {
      const [deals, won, returned] = (['deals', 'won', 'returned'] as const).map(
        (name) => money[`${name}.${currency}`] ?? 0,
      ) as [number, number, number]
      return { currency, deals, won, mean: ratio(won, deals), returned, returnRate: ratio(returned, won) }
    }),
  }
}
