import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bucketOf,
  bucketValue,
  countOf,
  histogramOf,
  histogramPercentile,
  merge,
  subtract,
} from '../../../shared/measures/histogram.ts'
import type { Histogram } from '../../../shared/measures/histogram.ts'
import { percentile } from '../../../shared/measures/percentile.ts'

const gamma = 1.02 / 0.98
/** From a second to four months, as evenly spread over the buckets as over time. */
const seconds = fc.oneof(
  fc.double({ min: 1, max: 1e7, noNaN: true }),
  fc.double({ min: 0, max: 16, noNaN: true }).map((exponent) => Math.E ** exponent),
  fc.nat(400).map((bucket) => gamma ** bucket),
)
const anySeconds = fc.oneof(seconds, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }))
const q = fc.double({ min: 0, max: 1, noNaN: true })

function histogramOfAll(durations: readonly number[]): Histogram {
  return durations.map(histogramOf).reduce(merge, {})
}

describe('a histogram of durations', () => {
  it('gives any percentile within 2 % of the exact one', () => {
    fc.assert(
      fc.property(fc.array(seconds, { minLength: 1, maxLength: 60 }), q, (durations, q) => {
        const exact = percentile(durations, q)!
        const given = histogramPercentile(histogramOfAll(durations), q)!
        expect(Math.abs(given - exact)).toBeLessThanOrEqual(exact * 0.02 * (1 + 1e-9))
      }),
    )
  })

  it('is half a second off at most where there is less than a second', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (duration) => {
        expect(bucketOf(duration)).toBe(0)
        expect(Math.abs(bucketValue(0) - duration)).toBeLessThanOrEqual(0.5)
      }),
    )
  })

  it('puts an edge into the bucket it closes, and what is just beyond it into the next', () => {
    for (let bucket = 2; bucket < 400; bucket += 1) {
      const edge = gamma ** (bucket - 1)
      expect(bucketOf(edge)).toBe(bucket)
      expect(bucketOf(edge * (1 + Number.EPSILON))).toBe(bucket + 1)
      expect(bucketOf(edge * (1 - Number.EPSILON))).toBe(bucket)
    }
  })

  it('merges as if all had been added to one, in any order', () => {
    fc.assert(
      fc.property(fc.array(anySeconds), fc.array(anySeconds), (one, other) => {
        const together = histogramOfAll([...one, ...other])
        expect(merge(histogramOfAll(one), histogramOfAll(other))).toEqual(together)
        expect(merge(histogramOfAll(other), histogramOfAll(one))).toEqual(together)
        expect(countOf(together)).toBe(one.length + other.length)
      }),
    )
  })

  it('is nothing again when what was added is taken away, in any order', () => {
    const durationsAndOrder = fc
      .array(anySeconds)
      .chain((durations) => fc.tuple(fc.constant(durations), shuffled(durations)))
    fc.assert(
      fc.property(durationsAndOrder, ([durations, order]) => {
        const left = order.map(histogramOf).reduce(subtract, histogramOfAll(durations))
        expect(left).toEqual({})
      }),
    )
  })

  it('may take away before it adds', () => {
    fc.assert(
      fc.property(fc.array(anySeconds), fc.array(anySeconds), (one, other) => {
        const owed = subtract({}, histogramOfAll(one))
        expect(merge(merge(owed, histogramOfAll(other)), histogramOfAll(one))).toEqual(histogramOfAll(other))
      }),
    )
  })

  it('reads the same after having been JSON', () => {
    fc.assert(
      fc.property(fc.array(anySeconds, { minLength: 1 }), q, (durations, q) => {
        const histogram = histogramOfAll(durations)
        const stored = JSON.parse(JSON.stringify(histogram)) as Histogram
        expect(histogramPercentile(stored, q)).toBe(histogramPercentile(histogram, q))
      }),
    )
  })

  it('has no percentile when it is empty', () => {
    expect(histogramPercentile({}, 0.5)).toBeNull()
  })
})

describe('a percentile by nearest rank', () => {
  it.each([
    [0.07, 100, 7],
    [0.95, 20, 19],
    [0.9, 4, 4],
    [0, 5, 1],
    [1, 5, 5],
  ])('of %d among %d values is the value of rank %d', (q, n, rank) => {
    const values = Array.from({ length: n }, (_, index) => index + 1)
    expect(percentile(values, q)).toBe(rank)
  })
})

function shuffled<Item>(items: readonly Item[]): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length })
}
