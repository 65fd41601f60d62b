import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressOf, hrefOf, sortColumns } from '../../../console/measures/measures-address.ts'
import { Count } from '../../../shared/schema/measures.ts'

describe('the address of the measures page', () => {
  it('without a word shows seven days by queue, most entered first', () => {
    expect(addressOf('')).toEqual({
      period: '7',
      by: 'queue',
      sort: 'entered',
      descending: true,
      list: null,
      key: '',
    })
    expect(hrefOf(addressOf(''))).toBe('/measures')
  })

  it('takes what makes no sense as if it were not said', () => {
    expect(addressOf('?period=8&by=all&sort=--p50&list=wait')).toEqual(addressOf(''))
  })

  it('says everything that is shown, and is read back alike', () => {
    const address = fc.record({
      period: fc.constantFrom('today' as const, '7' as const, '30' as const),
      by: fc.constantFrom('queue' as const, 'source' as const, 'assistant' as const),
      sort: fc.constantFrom(...sortColumns),
      descending: fc.boolean(),
      list: fc.constantFrom(...Count.options),
      key: fc.string(),
    })
    fc.assert(
      fc.property(address, (shown) => {
        expect(addressOf(new URL(hrefOf(shown), 'https://desk.example').search)).toEqual(shown)
      }),
    )
  })
})
