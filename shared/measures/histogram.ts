/**
 * A histogram of durations in logarithmic buckets: small, exact under adding and taking away, and every percentile
 * within 2 %. Facts keep one in each cell; definition in the contract of the measures, section 1 (Percentiles).
 */
import { rankOf } from './percentile.ts'

/** The relative error a percentile may have. */
const alpha = 0.02
/** Each bucket is wider than the one before by this factor. */
const gamma = (1 + alpha) / (1 - alpha)

/** Counts by bucket; sparse, so that no bucket holds 0. As JSON it is an object of numbers. Differences may be negative. */
export type Histogram = Readonly<Record<number, number>>

/** The upper edge of bucket `i`, which belongs to it, in seconds. */
function edge(bucket: number): number {
  return gamma ** (bucket - 1)
}

/** The bucket of a duration in seconds (not negative): 0 = [0, 1), i ≥ 1 = (γ^(i−2), γ^(i−1)]. */
export function bucketOf(seconds: number): number {
  if (seconds < 1) return 0
  let bucket = Math.ceil(Math.log(seconds) / Math.log(gamma)) + 1
  // Logarithms round: the edges themselves decide.
  while (seconds > edge(bucket)) bucket += 1
  while (bucket > 1 && seconds <= edge(bucket - 1)) bucket -= 1
  return bucket
}

/** What a bucket stands for, in seconds: 2γ^(i−1)/(γ+1); of bucket 0, which has no relative error, the middle. */
export function bucketValue(bucket: number): number {
  return bucket === 0 ? 0.5 : (2 * edge(bucket)) / (gamma + 1)
}

/** The histogram of one duration in seconds. */
export function histogramOf(seconds: number): Histogram {
  return { [bucketOf(seconds)]: 1 }
}

/** Both together. */
export function merge(one: Histogram, other: Histogram): Histogram {
  return combined(one, other, 1)
}

/** The first without the second; what only the second holds becomes negative. */
export function subtract(one: Histogram, other: Histogram): Histogram {
  return combined(one, other, -1)
}

function combined(one: Histogram, other: Histogram, sign: 1 | -1): Histogram {
  const counts: Record<number, number> = { ...one }
  for (const [bucket, count] of entriesOf(other)) {
    const sum = (counts[bucket] ?? 0) + sign * count
    if (sum === 0) delete counts[bucket]
    else counts[bucket] = sum
  }
  return counts
}

/** How many durations it holds. */
export function countOf(histogram: Histogram): number {
  return Object.values(histogram).reduce((sum, count) => sum + count, 0)
}

/** The `q`-th percentile (0 to 1) in seconds by nearest rank, within 2 %; null when it is empty. */
export function histogramPercentile(histogram: Histogram, q: number): number | null {
  let left = rankOf(q, countOf(histogram))
  // Integer keys of an object come in ascending order.
  for (const [bucket, count] of entriesOf(histogram)) {
    left -= count
    if (left <= 0) return bucketValue(bucket)
  }
  return null
}

function entriesOf(histogram: Histogram): [bucket: number, count: number][] {
  return Object.entries(histogram).map(([bucket, count]) => [Number(bucket), count])
}
