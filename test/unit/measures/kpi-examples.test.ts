/**
 * The worked examples of the measures, one test each. `KPI_EXAMPLES=file npm run test:kpi` runs another file of the
 * same form. A rule that an example names and the product lacks is a failure.
 */
import { describe, expect, inject, it } from 'vitest'
import { unlike, within } from './examples/alike.ts'
import { rules } from './examples/rules.ts'

const examples = inject('examples')

describe('the worked examples of the measures', () => {
  it.each(examples)('$id $fn: $title', (example) => {
    const rule = rules[example.fn]
    if (rule === undefined) throw new Error(`no rule is called ${example.fn}`)
    const differences = unlike(rule(example.input), example.expected, within(example.tolerance))
    expect(differences, example.why).toEqual([])
  })

  it('are there', () => {
    expect(examples).not.toEqual([])
  })
})

describe('comparing a result with an example', () => {
  it.each([
    ['another number', 1, 1.1],
    ['a number instead of no data', 0, null],
    ['no data instead of a number', null, 0],
    ['a field that is missing', {}, { rate: 0 }],
    ['a field deep inside', { core: { cost: 1 } }, { core: { cost: 2 } }],
    ['a list with more in it', [1, 2], [1]],
    ['no number at all', Number.NaN, 1],
  ])('finds %s', (_what, given, expected) => {
    expect(unlike(given, expected, within())).not.toEqual([])
  })

  it('lets pass what is within the tolerance, and fields that the example does not name', () => {
    expect(unlike({ rate: 0.333333, n: 3 }, { rate: 1 / 3 }, within())).toEqual([])
  })
})
