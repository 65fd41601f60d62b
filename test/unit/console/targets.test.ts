import { describe, expect, it } from 'vitest'
import { dayAsked, eveningHref, monthAsked, monthHref } from '../../../console/targets/target-address.ts'
import { draftOf, wishOf } from '../../../console/targets/target-draft.ts'
import { roughFigure, targetFigure, typedValue, valueTyped } from '../../../console/targets/target-figures.ts'
import type { Target } from '../../../shared/schema/target.ts'

const subject = { kind: 'member', id: '01939d3c-8a00-7000-8000-000000000001' } as const
const money = { measure: 'wonValue', currency: 'THB' } as const
const count = { measure: 'closed', currency: null } as const
const share = { measure: 'serviceLevel', currency: null } as const
const time = { measure: 'wait', currency: null } as const

describe('the address of targets', () => {
  it('names a month or a day; today’s goes without saying, and what makes no sense is as if it were not said', () => {
    expect([monthAsked('?month=2026-10'), monthAsked('?month=2026-13'), monthAsked('')]).toEqual([
      '2026-10',
      null,
      null,
    ])
    expect([dayAsked('?day=2026-10-31'), dayAsked('?day=2026-02-30'), dayAsked('')]).toEqual(['2026-10-31', null, null])
    expect([monthHref('2026-10', '2026-11'), monthHref('2026-11', '2026-11')]).toEqual([
      '/targets?month=2026-10',
      '/targets',
    ])
    expect([eveningHref('2026-10-31', '2026-11-01'), eveningHref('2026-11-01', '2026-11-01')]).toEqual([
      '/targets/evening?day=2026-10-31',
      '/targets/evening',
    ])
  })
})

describe('a value', () => {
  it.each([
    ['90', count, 90],
    [' 1,200 ', count, 1_200],
    ['80', share, 0.8],
    ['82.5 %', share, 0.825],
    ['1.5', time, 90],
    ['250,000', money, 25_000_000],
    ['99.50', money, 9_950],
  ] as const)('typed as %s of %o is %s', (typed, valued, value) => {
    expect(typedValue(typed, valued)).toBeCloseTo(value, 12)
    expect(typedValue(valueTyped(value, valued), valued)).toBeCloseTo(value, 12)
  })

  it.each([
    ['', count],
    ['many', count],
    ['1,2', count],
    ['99.999', money],
    ['-5', money],
  ] as const)('is none when %s is typed of %o', (typed, valued) => {
    expect(typedValue(typed, valued)).toBeNaN()
  })

  it('is shown in its unit, money that was reckoned without its smallest parts', () => {
    expect([targetFigure(62.53, count), targetFigure(0.825, share), targetFigure(90, time)]).toEqual([
      '62.5',
      '82.5%',
      '1m 30s',
    ])
    expect(
      [targetFigure(9_950, money), roughFigure(1_234_567, money)].map((one) => one.replace('\u{A0}', ' ')),
    ).toEqual(['THB 99.50', 'THB 12,346'])
    expect(targetFigure(null, share)).toBe('No data')
  })
})

describe('what stands in the form', () => {
  const draft = { subject, measure: 'closed', currency: 'THB', value: '90', objective: '  ' } as const

  it('is the target as the server takes it', () => {
    const month = '2026-11'
    const target = { subject, month, measure: 'closed', value: 90, currency: null, objective: null } as const
    expect(wishOf(draft, month)).toEqual({ kind: 'fits', wish: target })
    const kept: Target = { ...target, id: subject.id, changedAt: 1, objective: 'Nobody waits' }
    expect(wishOf(draftOf(kept), month)).toMatchObject({ kind: 'fits', wish: { value: 90, objective: 'Nobody waits' } })
    const won = wishOf({ ...draft, measure: 'wonValue', currency: 'thb', value: '5,000' }, month)
    expect(won).toMatchObject({ kind: 'fits', wish: { currency: 'THB', value: 500_000 } })
  })

  it.each([
    [{ value: '' }, ['value']],
    [{ value: '1.5' }, ['value']],
    [{ measure: 'serviceLevel', value: '101' }, ['value']],
    [{ measure: 'wonValue', currency: 'baht' }, ['currency']],
    [{ objective: 'x'.repeat(161) }, ['objective']],
    [{ value: '0', objective: 'x'.repeat(161) }, ['value', 'objective']],
  ] as const)('%o is wrong in %o, and says so in words', (part, fields) => {
    const written = wishOf({ ...draft, ...part }, '2026-11')
    const faults = written.kind === 'wrong' ? written.faults : {}
    expect(Object.keys(faults)).toEqual(fields)
    for (const words of Object.values(faults)) expect(words).toMatch(/^Write /u)
  })
})
