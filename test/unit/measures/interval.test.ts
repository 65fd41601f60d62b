import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wilson } from '../../../shared/measures/interval.ts'

describe("Wilson's interval", () => {
  it('holds the proportion, stays within 0 and 1, and mirrors when failures are counted instead', () => {
    const share = fc.integer({ min: 1, max: 5000 }).chain((n) => fc.tuple(fc.nat(n), fc.constant(n)))
    fc.assert(
      fc.property(share, ([k, n]) => {
        const [low, high] = wilson(k, n)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
        expect(low).toBeLessThanOrEqual(k / n)
        expect(high).toBeGreaterThanOrEqual(k / n)
        const [mirroredLow, mirroredHigh] = wilson(n - k, n)
        expect(mirroredLow).toBeCloseTo(1 - high, 12)
        expect(mirroredHigh).toBeCloseTo(1 - low, 12)
      }),
    )
  })

  // Newcombe 1998, table 1, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %d in %d is what the literature gives', (k, n, low, high) => {
    const interval = wilson(k, n)
    expect(interval[0]).toBeCloseTo(low, 4)
    expect(interval[1]).toBeCloseTo(high, 4)
  })
})
