import { describe, expect, it } from 'vitest'
import { trendPoints } from '../../../console/reports/trend-line.ts'

describe('the line of a trend', () => {
  it('goes from its lowest at the bottom to its highest at the top', () => {
    expect(trendPoints([10, 20, 15])).toEqual([
      { x: 3, y: 25 },
      { x: 60, y: 3 },
      { x: 117, y: 14 },
    ])
  })

  it('has gaps, and is in the middle where nothing changes', () => {
    expect(trendPoints([5, null, 5])).toEqual([{ x: 3, y: 14 }, null, { x: 117, y: 14 }])
    expect(trendPoints([null])).toEqual([null])
    expect(trendPoints([])).toEqual([])
  })
})
