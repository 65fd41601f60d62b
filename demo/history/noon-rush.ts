/**
 * The rush at noon on the day before the past ends, which a sale brings to the Thai shop. What becomes of everybody is
 * set, so that the row of its source in the measures is known: 38 entered, 2 of them short; 3 abandoned, 8.3 %; 2 more
 * went quiet, wide 13.9 %; 2 recovered; 27 of 36 answered in time, 75 %. Part of plan.ts.
 */
import type { Chance } from '../chance.ts'
import { madeUpInquiry } from '../made-up-inquiry.ts'
import { dayMs, hourMs, minuteMs, startOfDay } from './days.ts'
import { usualVisit } from './usual-visit.ts'
import type { Leaving, Visit } from './visit.ts'

const second = 1_000

const visitors = 38
const apartMs = 76 * second

type Outcome = Partial<Visit>
const leaves = (afterMs: number, more: Partial<Leaving> = {}): Outcome => ({
  leaves: { afterMs, saysGoodbye: false, backAfterMs: null, calledBackAfterMs: null, ...more },
})
const shortStay = leaves(6 * second, { saysGoodbye: true })
const saysGoodbye = leaves(38 * second, { saysGoodbye: true })
const closesPage = leaves(52 * second)
/** Whoever is quick or slow: answered after more than 70 s, where 60 are promised. */
const answeredLate: Outcome = { acceptsMs: 14 * second, repliesMs: 80 * second }
const goesQuiet: Outcome = { goesQuiet: true }

/** By the order in which they come, from 0. Everybody else is answered within half a minute. */
const outcomes: Record<number, Outcome> = {
  3: shortStay,
  7: answeredLate,
  10: goesQuiet,
  13: closesPage,
  15: answeredLate,
  17: leaves(47 * second, { calledBackAfterMs: 14 * minuteMs }),
  19: saysGoodbye,
  20: answeredLate,
  22: closesPage,
  24: leaves(64 * second, { calledBackAfterMs: 31 * minuteMs }),
  26: answeredLate,
  29: goesQuiet,
  33: shortStay,
}
/** What they left to be called back at. */
const messengers: Record<number, Visit['asking']['contact']['address']> = {
  17: { kind: 'line', value: 'noon.krungthep' },
  24: { kind: 'whatsapp', value: '+66 81 555 0142' },
}

const campaign = { source: 'noon-sale', medium: 'social', name: 'noon-sale' }

/** The day of the sale, for a past that ends at `to`. */
export function saleDay(to: number): number {
  return startOfDay(to) - dayMs
}

export function noonRush(chance: Chance, to: number): Visit[] {
  const noon = saleDay(to) + 12 * hourMs
  return Array.from({ length: visitors }, (_, number) => {
    const made = madeUpInquiry(chance, 'th', ['price', 'advice', 'order'])
    made.asking.source = { ...made.asking.source, referrerHost: 'line.example', campaign }
    const address = messengers[number]
    if (address !== undefined) made.asking.contact = { ...made.asking.contact, address }
    const usual = usualVisit(chance, made, noon + (number + 1) * apartMs)
    return {
      ...usual,
      acceptsMs: 6 * second,
      repliesMs: 16 * second,
      closes: { ...usual.closes, outcome: 'resolved' },
      // Another episode would be one more of the source.
      comesAgain: null,
      escalates: false,
      ...outcomes[number],
    }
  })
}
