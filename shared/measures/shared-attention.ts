/**
 * Attention of one assistant who works on several episodes at once: each moment of it shared equally, in whole
 * milliseconds, so that it adds up to the time busy to the last one (contract of the measures, section 2, 3).
 */

/** A stretch of one assistant's work on an inquiry. Epoch ms; stretches of one inquiry do not overlap. */
interface Worked {
  inquiry: string
  from: number
  to: number
}

/**
 * What of each stretch was attention to it alone, in ms, in their order. Cut wherever one begins or ends; what does not
 * divide goes to the first inquiries by id, a millisecond each.
 */
export function sharedAttention(stretches: readonly Worked[]): number[] {
  const shares = stretches.map(() => 0)
  const edges = [...new Set(stretches.flatMap(({ from, to }) => [from, to]))].sort((one, other) => one - other)
  for (const [index, from] of edges.entries()) {
    const to = edges[index + 1]
    if (to === undefined) break
    const busy = stretches
      .map((stretch, at) => ({ ...stretch, at }))
      .filter((stretch) => stretch.from <= from && stretch.to >= to)
      .sort((one, other) => (one.inquiry < other.inquiry ? -1 : 1))
    const length = to - from
    for (const [place, { at }] of busy.entries())
      shares[at]! += Math.floor(length / busy.length) + (place < length % busy.length ? 1 : 0)
  }
  return shares
}
