/**
 * Random days at a real Desk: afterwards the record must hold exactly what was acknowledged. A failing day prints its seed; put it into `seeds` to keep it.
 */
import { env } from 'cloudflare:workers'
import { describe, expect, it, vi } from 'vitest'
import { brokenRules } from '../../../worker/record/rules.ts'
import { house } from './house.ts'
import { chanceOf, Day } from './random-day.ts'
import { expectWorkWithinSignedIn } from './work-within-signed-in.ts'
import { expectLoadsRight, expectSound } from './sound.ts'

const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
const stepsInADay = 80

describe('a random day', () => {
  it.each(seeds)('with seed %i leaves the record with exactly what was acknowledged', async (seed) => {
    const home = await house()
    const people = [
      await home.member('Ploy'),
      await home.member('Nurul', { weight: 0.5 }),
      await home.member('Wanida', { role: 'manager' }),
    ]
    vi.useFakeTimers({ now: Date.now(), toFake: ['Date'] })
    try {
      const day = new Day(home, people, chanceOf(seed))
      for (let step = 0; step < stepsInADay; step++) await day.step()
      await day.end()
      expect(day.known.inquiries.size).toBeGreaterThan(3)
      await expectSound(home, day.known)
      await expectLoadsRight(home, people)
      const ever = { from: 0, to: Number.MAX_SAFE_INTEGER }
      expect(await brokenRules(env.DB, home.workspace, ever)).toEqual([])
      await expectWorkWithinSignedIn(home, 'Asia/Bangkok')
    } finally {
      vi.useRealTimers()
    }
  })
})
