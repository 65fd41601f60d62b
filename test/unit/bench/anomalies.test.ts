import { describe, expect, it } from 'vitest'
import { abandon, handleTime, volume } from '../../../bench/anomalies/made-up.ts'
import type { MadeUp, Scene } from '../../../bench/anomalies/made-up.ts'
import { falseAlarms, found, ours, plain } from '../../../bench/anomalies/trial.ts'
import type { Rule } from '../../../bench/anomalies/trial.ts'

const busy: Scene = { aDay: 300, by: 'day' }

describe('the rules for anomalies, on made-up series of 300 a day', () => {
  it('cry out over nothing a few times in ten years, where the plain rule does each month', () => {
    const inTenYears = (rule: Rule) =>
      [volume, handleTime, abandon].map((what) => Math.round(10 * falseAlarms(rule, what, busy, 10)))
    expect(inTenYears(ours)).toEqual([25, 10, 12])
    expect(inTenYears(plain)).toEqual([95, 82, 92])
  })

  it('find within three weeks what drifts', () => {
    const of20 = (what: MadeUp, factor: number) =>
      Math.round(20 * found(ours, { name: '', what, scene: busy, factor, within: 21 }, 20).share)
    expect([of20(handleTime, 1.1), of20(abandon, 1.4)]).toEqual([20, 19])
  })
})
