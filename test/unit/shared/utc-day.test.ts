import fc from 'fast-check'
import { expect, it } from 'vitest'
import { utcDay } from '../../../shared/utc-day.ts'
import { daysOf } from '../../../shared/zone.ts'

const day = 86_400_000

it('names the day in Greenwich, as the standard writes it, and the days before and after it', () => {
  const moments = fc.integer({ min: 0, max: Date.UTC(2100, 0, 1) })
  fc.assert(
    fc.property(moments, (at) => {
      expect(utcDay(at)).toBe(new Date(at).toISOString().slice(0, 10))
      expect(utcDay(daysOf(utcDay(at)) * day)).toBe(utcDay(at))
    }),
  )
})
