/** First contacts beyond the worked examples: who comes back to what, played and compared with the rule. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ExampleInquiry } from '../../unit/measures/examples/inputs.ts'
import { unlike, within } from '../../unit/measures/examples/alike.ts'
import { rules } from '../../unit/measures/examples/rules.ts'
import { played } from './played.ts'
import { origin } from './stage.ts'

const [hour, day, week] = [3_600, 86_400, 604_800]

beforeEach(() => {
  vi.useFakeTimers({ now: origin, toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** A customer asks on a day, is answered, and has it settled within the hour, unless it is told otherwise. */
function asks(on: number, otherwise: Partial<ExampleInquiry> = {}): ExampleInquiry {
  const created = on * day
  const settled = { answered: created + 60, closed: created + hour, resolved: true }
  return { customer: 'a', topic: 't', created, ...settled, ...otherwise }
}

const { answered: _, ...unanswered } = asks(3, { resolved: false })

const cases: Record<string, ExampleInquiry[]> = {
  'a void one that came later': [asks(1), asks(3, { void: true })],
  'a void one that was there before': [asks(1, { void: true }), asks(3)],
  'a void one between two': [asks(1), asks(3, { void: true }), asks(5)],
  'two before it, of which one is void': [asks(1), asks(2, { void: true }), asks(3)],
  'three in a row': [asks(1), asks(3), asks(5)],
  'a chain that is longer than the window': [asks(1), asks(7), asks(13)],
  'a coming back that nobody answered': [asks(1), unanswered],
  'a void one that was reopened': [asks(1), asks(3, { reopened: [3 * day + 2 * hour], void: true })],
  'one that was closed again, within the window of that alone': [
    asks(1, { reopened: [3 * day], closed: 6 * day }),
    asks(12),
  ],
  'another topic': [asks(1), asks(3, { topic: 'u' })],
}

describe('first contacts', () => {
  it.each(Object.entries(cases))('count as the rule says, with %s', async (_case, inquiries) => {
    const input = { window: week, now: 40 * day, inquiries }
    const { eligible, first, immature, repeats, rate } = rules['firstContactResolution']!(input) as Record<
      string,
      unknown
    >
    const expected = { eligible, first, immature, repeats, rate }
    expect(unlike(await played['firstContactResolution']!(input), expected, within())).toEqual([])
  })
})
