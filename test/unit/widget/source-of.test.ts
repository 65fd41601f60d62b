import { expect, it } from 'vitest'
import { Source } from '../../../shared/schema/inquiry.ts'
import { sourceOf } from '../../../widget/form/source-here.ts'

it.each([
  [
    'https://shop.example/lamps?utm_source=line&utm_medium=cpc&utm_campaign=road%20safety&session=secret#part',
    'https://search.example/find?q=private',
    {
      page: 'https://shop.example/lamps',
      referrerHost: 'search.example',
      campaign: { source: 'line', medium: 'cpc', name: 'road safety' },
    },
  ],
  [
    'https://shop.example/',
    'https://shop.example/other',
    { page: 'https://shop.example/', referrerHost: null, campaign: null },
  ],
  ['https://shop.example/', '', { page: 'https://shop.example/', referrerHost: null, campaign: null }],
  ['file:///home/x.html?a', '', { page: 'file:///home/x.html', referrerHost: null, campaign: null }],
])('takes of %s only the page, the referrer’s host and the campaign', (page, referrer, expected) => {
  expect(sourceOf(page, referrer)).toEqual(expected)
})

it('fits the schema, however long the address is', () => {
  const source = sourceOf(`https://shop.example/${'ไ'.repeat(900)}?utm_source=${'x'.repeat(900)}`, '')
  expect(Source.safeParse(source).success).toBe(true)
})
