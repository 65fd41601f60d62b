/**
 * The worked examples of the measures through the real path: what each tells is done at a real Desk by commands, becomes
 * events and facts in a real record, and is read from the API. `KPI_EXAMPLES=file npm run test:kpi` plays another file.
 */
import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest'
import own from '../../fixtures/kpi-examples.json'
import type { Example } from '../../fixtures/kpi-examples.ts'
import { unlike, within } from '../../unit/measures/examples/alike.ts'
import { rules } from '../../unit/measures/examples/rules.ts'
import { notPlayed, whyNotPlayed } from './not-played.ts'
import { played } from './played.ts'
import { origin } from './stage.ts'

/** The rules whose examples are to be played, by what they are of. */
const families = {
  episodes: ['abandonRate'],
  waits: ['serviceLevel', 'waits'],
  handling: ['handleTime'],
  satisfaction: ['csat'],
  resolution: ['firstContactResolution', 'resolutionRate'],
  escalation: ['escalationRate'],
  leads: ['qualifiedLeads', 'conversion'],
  cost: ['costPerResolution', 'allocateCost'],
}

const asked = inject('examples')
  .filter(({ fn }) => Object.values(families).flat().includes(fn))
  .map((example) => ({ ...example, because: whyNotPlayed(example) }))

beforeEach(() => {
  vi.useFakeTimers({ now: origin, toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

type Expecting = Pick<Example, 'fn' | 'input' | 'expected' | 'tolerance'>

async function differences({ fn, input, expected, tolerance }: Expecting): Promise<string[]> {
  const given = await played[fn]!(input)
  const fields = Object.groupBy(Object.entries(expected as object), ([name]) => kindOf(name))
  return [
    ...unlike(given, Object.fromEntries(fields.exact ?? []), within(tolerance, fineness[fn])),
    ...unlike(given, Object.fromEntries(fields.percentile?.map(inItsBucket) ?? []), ofPercentiles),
  ]
}

/** Attention is shared in whole milliseconds, so that seconds may be off by some of them. */
const fineness: Record<string, number> = { handleTime: 0.005 }
/** Percentiles come from buckets that are within 2 % (and a hair) of what is in them; the first is all below a second. */
const ofPercentiles = within(0.020_000_1)
const kindOf = (field: string) => (/^p\d\d$/u.test(field) ? 'percentile' : 'exact')
const inItsBucket = ([name, value]: [string, unknown]) => [name, typeof value === 'number' && value < 1 ? 0.5 : value]

describe('the worked examples, played', () => {
  it.each(asked.filter(({ because }) => because === null))(
    '$id $fn: $title',
    async (example) => {
      expect(await differences(example), example.why).toEqual([])
    },
    120_000,
  )

  it.each(asked.filter(({ because }) => because !== null))('$id $fn is not played: $because', (example) => {
    const byTheRule = rules[example.fn]!(example.input)
    expect(unlike(byTheRule, example.expected, within(example.tolerance))).toEqual([])
  })
})

describe('what cannot be played', () => {
  it.each(Object.entries(families))('is none of the project’s own examples of %s', (_family, fns) => {
    const some = own.examples.filter((example) => fns.includes(example.fn))
    expect(some).not.toEqual([])
    expect(some.filter((example) => whyNotPlayed(example) !== null)).toEqual([])
  })

  it.each(notPlayed)('$fn: $because', async ({ fn, is, such }) => {
    expect(is(such as never)).toBe(true)
    const outcome = differences({ fn, input: such, expected: rules[fn]!(such) })
    expect(await outcome.catch((error: unknown) => [`refused: ${String(error)}`])).not.toEqual([])
  })
})
