import { expect, it } from 'vitest'
import { flow } from '../../../demo/flow.ts'
import { valuesOf } from '../../../shared/routing/values-of.ts'
import { Flow } from '../../../shared/schema/flow.ts'

it('lists what the flows set, once each, in the order in which it is asked', () => {
  const other = {
    line: 50,
    questions: [
      {
        id: 'what',
        kind: 'choice',
        ask: { th: 'อะไร' },
        required: true,
        when: [],
        mustHave: false,
        options: [
          { id: 'one', label: { th: 'โคมไฟ' }, sets: { product: 'suan', territory: 'my-north' } },
          { id: 'two', label: { th: 'เสา' }, sets: { product: 'pole' } },
          { id: 'three', label: { th: 'อื่น' } },
        ],
      },
    ],
  }
  const values = valuesOf([Flow.parse(flow), Flow.parse(other)], 'en')
  expect(values.product.map(({ value }) => value)).toEqual(['suan', 'fala', 'solis-60', 'pole'])
  expect(values.product[0]).toEqual({ value: 'suan', label: 'Suan garden light' })
  expect(values.product[3]).toEqual({ value: 'pole', label: 'เสา' })
  expect(values.group.map(({ value }) => value)).toEqual(['dealer', 'household', 'contractor', 'public-body'])
  expect(values.territory.map(({ value }) => value)).toEqual(['th-central', 'th-north', 'th-south', 'my-north'])
})
