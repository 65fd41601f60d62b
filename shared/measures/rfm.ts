/** Customers by recency, frequency and value of what they bought (contract of the measures, section 3). */

/**
 * The fifth (1 worst to 5 best) of each value by mid-rank: ⌊5 × (worse + half of the equal) ÷ n⌋ + 1, so that equal
 * values share a fifth and all equal are in the third. In the order of the values.
 */
export function quintiles(values: readonly number[], higherIsBetter: boolean): number[] {
  return values.map((value) => {
    const worse = values.filter((other) => (higherIsBetter ? other < value : other > value)).length
    const equal = values.filter((other) => other === value).length
    // Whole numbers before the one division, so that a rank on an edge is exactly on it.
    return Math.min(5, Math.floor((5 * (2 * worse + equal)) / (2 * values.length)) + 1)
  })
}

export interface Buyer {
  id: string
  daysSince: number
  count: number
  value: number
}

export type Segment = 'champion' | 'loyal' | 'new' | 'at risk' | 'lost' | 'regular'

/** By customer: three digits (recency, frequency, value) and the segment they put them in. */
export function rfm(customers: readonly Buyer[]): Record<string, { code: string; segment: Segment }> {
  const column = (read: (buyer: Buyer) => number, higherIsBetter: boolean) =>
    quintiles(customers.map(read), higherIsBetter)
  const recency = column((buyer) => buyer.daysSince, false)
  const frequency = column((buyer) => buyer.count, true)
  const value = column((buyer) => buyer.value, true)
  return Object.fromEntries(
    customers.map(({ id }, index) => {
      const [r, f, m] = [recency[index]!, frequency[index]!, value[index]!]
      return [id, { code: `${r}${f}${m}`, segment: segmentOf(r, f, m) }]
    }),
  )
}

/** The first that fits, in this order. */
function segmentOf(r: number, f: number, m: number): Segment {
  if (r >= 4 && f >= 4 && m >= 4) return 'champion'
  if (r >= 4) return f >= 3 ? 'loyal' : 'new'
  if (r <= 2 && f >= 4) return 'at risk'
  if (r <= 2 && f <= 2) return 'lost'
  return 'regular'
}
