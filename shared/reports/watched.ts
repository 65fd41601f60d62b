/** The measures that reports look at for what is out of the ordinary. The one list. */
import type { Family } from '../measures/anomaly/series.ts'
import type { Figure, MeasuredId } from '../measures/figures.ts'
import { figureOf } from '../measures/figures.ts'
import type { Measures } from '../measures/from-facts.ts'

/** As a point of a series holds it: of so many, so much. */
interface Amount {
  n: number
  amount: number
}

interface Watched {
  family: Family
  of: (measures: Measures, came: number) => Amount
  /** In which direction it gets worse when fewer people are there; null: it does not. */
  fewer: 'up' | 'down' | null
}

function share(id: MeasuredId, fewer: Watched['fewer']): Watched {
  const amountOf = ({ n, counted }: Figure): Amount => ({ n, amount: counted ?? 0 })
  return { family: 'share', of: (measures) => amountOf(figureOf(id, measures)), fewer }
}

function count(of: (measures: Measures, came: number) => number): Watched {
  const amountOf = (n: number): Amount => ({ n, amount: n })
  return { family: 'count', of: (measures, came) => amountOf(of(measures, came)), fewer: null }
}

function mean(of: (measures: Measures) => { n: number; mean: number | null }, fewer: Watched['fewer']): Watched {
  const amountOf = ({ n, mean: value }: ReturnType<typeof of>): Amount => ({ n, amount: n * (value ?? 0) })
  return { family: 'mean', of: (measures) => amountOf(of(measures)), fewer }
}

/** Only what does not change much any more when its report is made. Times are in seconds, and means. */
export const watched = {
  inquiries: count((_, came) => came),
  serviceLevel: share('serviceLevel', 'down'),
  messageServiceLevel: share('messageServiceLevel', 'down'),
  wait: mean(({ waits }) => waits, 'up'),
  abandonRate: share('abandonRate', 'up'),
  handleTime: mean(({ handling: { handled, aht } }) => ({ n: handled, mean: aht }), null),
  satisfaction: share('satisfaction', null),
  closeRate: share('closeRate', null),
  goodsReturns: count(({ deals }) => deals.returns),
} as const satisfies Record<string, Watched>

export type WatchedId = keyof typeof watched

/** In the order in which they are told. */
export const watchedIds = Object.keys(watched) as WatchedId[]
