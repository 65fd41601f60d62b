import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressOf, hourParts, hrefOf, questionOf, sortColumnsOf } from '../../../console/measures/measures-address.ts'
import type { MeasuresAddress } from '../../../console/measures/measures-address.ts'
import { measureGroups } from '../../../shared/measures/figures.ts'
import type { MeasureGroup } from '../../../shared/measures/figures.ts'
import { Count, cutDims, periods } from '../../../shared/schema/measures.ts'

describe('the address of the measures page', () => {
  it('without a word shows seven days by queue, most first, with pictures', () => {
    expect(addressOf('')).toEqual({
      days: { period: '7' },
      by: 'queue',
      and: null,
      columns: 'answering',
      sort: 'came',
      descending: true,
      hours: 'came',
      colleagues: false,
      plain: false,
      list: null,
      key: '',
      andKey: '',
    })
    expect(hrefOf(addressOf(''))).toBe('/measures')
  })

  it.each([
    '?period=8&by=all&sort=--wait&list=wait',
    '?from=2026-11-01',
    '?from=2026-11-03&to=2026-11-01',
    '?from=2026-02-30&to=2026-11-01',
    '?and=queue',
    '?sort=handleTime',
    '?hours=promised&columns=all',
  ])('takes what makes no sense as if it were not said: %s', (search) => {
    expect(addressOf(search)).toEqual(addressOf(''))
  })

  it('asks for its days and its cut, and of one’s own numbers for no cut', () => {
    const address = addressOf('?from=2026-11-01&to=2026-11-03&by=source&and=product&columns=sales')
    expect(questionOf(address)).toEqual({ from: '2026-11-01', to: '2026-11-03', by: 'source', and: 'product' })
    expect(questionOf({ ...address, colleagues: true })).toMatchObject({ by: 'source', colleagues: '1' })
    expect(questionOf(address, false)).toEqual({ from: '2026-11-01', to: '2026-11-03', by: 'all' })
  })

  it('says everything that is shown, and is read back alike', () => {
    const groups = Object.keys(measureGroups) as MeasureGroup[]
    const days = fc.oneof(
      fc.constantFrom(...periods).map((period) => ({ period })),
      fc.constant({ from: '2026-10-01', to: '2026-11-05' }),
    )
    const address: fc.Arbitrary<MeasuresAddress> = fc.constantFrom(...groups).chain((columns) =>
      fc
        .record({
          days,
          by: fc.constantFrom(...cutDims),
          and: fc.option(fc.constantFrom(...cutDims)),
          columns: fc.constant(columns),
          sort: fc.constantFrom(...sortColumnsOf(columns)),
          descending: fc.boolean(),
          hours: fc.constantFrom(...hourParts),
          colleagues: fc.boolean(),
          plain: fc.boolean(),
          list: fc.constantFrom(...Count.options),
          key: fc.string(),
          andKey: fc.string(),
        })
        .filter(({ by, and }) => by !== and),
    )
    fc.assert(
      fc.property(address, (shown) => {
        expect(addressOf(new URL(hrefOf(shown), 'https://desk.example').search)).toEqual(shown)
      }),
    )
  })
})
