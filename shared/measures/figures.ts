/**
 * What each measure comes to: its value, out of how many, and which numbers open to the inquiries behind it. One table over
 * the definitions, from which screens, exports, mails and documents take the same figures.
 */
import type { Count } from '../schema/measures.ts'
import { definitions } from './definitions.ts'
import type { MeasureId } from './definitions.ts'
import type { MeasureDefinition } from './measure-definition.ts'
import type { Measures } from './from-facts.ts'
import { intakeDefinitions } from './intake-definitions.ts'
import { outcomeDefinitions } from './outcome-definitions.ts'
import { ratio } from './ratio.ts'
import { salesDefinitions } from './sales-definitions.ts'
import { workDefinitions } from './work-definitions.ts'

/** A value of a measure, in the unit that its definition names. */
export interface Figure {
  /** Null: no data. */
  value: number | null
  /** Out of how many; of a share, of which so many counted. */
  n: number
  counted: number | null
  /** How sure a share is: 95 % (Wilson). */
  interval: readonly [low: number, high: number] | null
  /** How many may still change; null: it is final, or not said. */
  maturing: number | null
  /** More of it is still open than decided, and what is decided first is what went wrong: it says nothing yet. */
  early: boolean
}

interface Measured {
  of: (measures: Measures) => Figure
  /** The numbers that open to their inquiries: what counted, and out of what. */
  counted: Count | null
  outOf: Count | null
}

/** A share of `n`, of which `counted` counted. */
function share(
  value: number | null,
  counted: number | null,
  n: number,
  beside: { interval?: Figure['interval']; maturing?: number; early?: boolean } = {},
): Figure {
  const { interval = null, maturing = null, early = false } = beside
  return { value, n, counted, interval, maturing, early }
}

/** A mean, or another value that is no share, over `n`. */
function mean(value: number | null, n: number): Figure {
  return { value, n, counted: null, interval: null, maturing: null, early: false }
}

/** In the order in which they are shown. What is not here is not made of facts. */
export const measured = {
  serviceLevel: {
    of: ({ serviceLevel: { rate, within, denominator, interval } }) => share(rate, within, denominator, { interval }),
    counted: 'within',
    outOf: null,
  },
  wait: { of: ({ waits }) => mean(waits.p50, waits.n), counted: null, outOf: 'answered' },
  abandonRate: {
    of: ({ abandonment: { rate, abandoned, denominator, interval, maturing } }) =>
      share(rate, abandoned, denominator, { interval, maturing }),
    counted: 'abandoned',
    outOf: null,
  },
  abandonRateWide: {
    of: ({ abandonment: { wideRate, abandoned, quiet, denominator, maturing } }) =>
      share(wideRate, abandoned + quiet, denominator, { maturing }),
    counted: null,
    outOf: null,
  },
  messageServiceLevel: {
    of: ({ messageServiceLevel: { rate, within, denominator, interval } }) =>
      share(rate, within, denominator, { interval }),
    counted: 'messagesWithin',
    outOf: null,
  },
  messageWait: {
    of: ({ messageWaits }) => mean(messageWaits.p50, messageWaits.n),
    counted: null,
    outOf: 'messagesAnswered',
  },
  triageRate: {
    of: ({ triage: { rate, triaged, denominator, interval } }) => share(rate, triaged, denominator, { interval }),
    counted: 'triaged',
    outOf: null,
  },
  handleTime: { of: ({ handling }) => mean(handling.aht, handling.handled), counted: null, outOf: 'handled' },
  elapsedHandleTime: {
    of: ({ handling }) => mean(handling.elapsedAht, handling.handled),
    counted: null,
    outOf: 'handled',
  },
  concurrency: { of: ({ handling }) => mean(handling.concurrency, handling.handled), counted: null, outOf: 'handled' },
  occupancy: {
    of: ({ occupancy: { rate, signedIn } }) => mean(rate, Math.round(signedIn / 60)),
    counted: null,
    outOf: null,
  },
  openTime: { of: ({ handling, closed }) => mean(handling.open, closed), counted: null, outOf: 'closed' },
  firstContactResolution: {
    of: ({ firstContact: { rate, first, eligible, interval, immature } }) =>
      share(rate, first, eligible, { interval, maturing: immature, early: immature > eligible }),
    counted: 'settledFirst',
    outOf: 'firstContacts',
  },
  resolutionRate: {
    of: ({ resolution: { rate, resolvedUnescalated, answeredClosed, interval }, outcomes: { maturing } }) =>
      share(rate, resolvedUnescalated, answeredClosed, { interval, maturing }),
    counted: 'resolvedUnescalated',
    outOf: 'answeredClosed',
  },
  resolvedAtAll: {
    of: ({ resolution: { resolvedAtAll, answeredResolved, answeredClosed }, outcomes: { maturing } }) =>
      share(resolvedAtAll, answeredResolved, answeredClosed, { maturing }),
    counted: 'answeredResolved',
    outOf: 'answeredClosed',
  },
  durableResolution: {
    of: ({ outcomes: { durableShare, durable, durableOf, maturing } }) =>
      share(durableShare, durable, durableOf, { maturing, early: maturing > durableOf }),
    counted: 'durable',
    outOf: null,
  },
  escalationRate: {
    of: ({ escalation: { rate, escalated, answered, interval } }) => share(rate, escalated, answered, { interval }),
    counted: 'escalated',
    outOf: null,
  },
  transferRate: {
    of: ({ escalation: { transferRate, transferred, answered } }) => share(transferRate, transferred, answered),
    counted: 'transferred',
    outOf: null,
  },
  handoffRate: {
    of: ({ escalation: { handoffRate, handedOff, answered } }) => share(handoffRate, handedOff, answered),
    counted: 'handedOff',
    outOf: null,
  },
  complaintRate: {
    of: ({ complaints: { rate, complaints, came, interval } }) => share(rate, complaints, came, { interval }),
    counted: 'complaints',
    outOf: 'came',
  },
  deflection: {
    of: ({ deflection: { rate, deflected, of, interval } }) => share(rate, deflected, of, { interval }),
    counted: null,
    outOf: null,
  },
  satisfaction: {
    of: ({ satisfaction: { rate, satisfied, n, interval, maturing } }) =>
      // Of one person with few ratings the rate is not shown, and so not how many either.
      share(rate, rate === null ? null : satisfied, n, { interval, maturing }),
    counted: 'satisfied',
    outOf: 'ratings',
  },
  recommendScore: {
    // Answered with the same survey: what may still be rated may still be answered.
    of: ({ recommend: { score, n }, satisfaction: { maturing } }) => ({ ...mean(score, n), maturing }),
    counted: null,
    outOf: 'recommendAnswers',
  },
  timeToSee: { of: ({ seen }) => mean(seen.mean, seen.seen), counted: null, outOf: null },
  qualifiedLeads: {
    of: ({ leads: { rate, qualified, valid } }) => share(rate, qualified, valid),
    counted: 'qualified',
    outOf: 'leads',
  },
  leadsWithin30: {
    of: ({ leads: { within30, valid } }) => share(ratio(within30, valid), within30, valid),
    counted: null,
    outOf: 'leads',
  },
  conversionDecided: {
    of: ({ conversion: { decided, won, lost } }) => share(decided, won, won + lost),
    counted: 'leadsWon',
    outOf: null,
  },
  conversionCohort: {
    of: ({ conversion: { cohort, won, qualified, open } }) => share(cohort, won, qualified, { maturing: open }),
    counted: 'leadsWon',
    outOf: 'qualified',
  },
  conversionMaturing: {
    of: ({ conversion: { maturing, qualified, open } }) => ({ ...mean(maturing, qualified), maturing: open }),
    counted: null,
    outOf: 'qualified',
  },
  closeRate: {
    of: ({ deals: { closeRate, won, lost } }) => share(closeRate, won, won + lost),
    counted: 'dealsWon',
    outOf: null,
  },
  timeToWon: { of: ({ deals: { toWon, won } }) => mean(toWon.p50, won), counted: null, outOf: 'dealsWon' },
  repeatOrders: {
    of: ({ deals: { repeatRate, repeat, won } }) => share(repeatRate, repeat, won),
    counted: 'dealsRepeat',
    outOf: 'dealsWon',
  },
  fulfilment: {
    of: ({ fulfilment: { rate, kept, due, interval } }) => share(rate, kept, due, { interval }),
    counted: 'promisesKept',
    outOf: 'promisesDue',
  },
} as const satisfies Partial<Record<MeasureId, Measured>>

export type MeasuredId = keyof typeof measured

/** Their ids, in the order in which they are shown. */
export const measuredIds = Object.keys(measured) as MeasuredId[]

/** A measure as the API describes it: what it is, and by which counts it opens to its inquiries; null: by none. */
export interface DescribedMeasure extends MeasureDefinition {
  id: MeasureId
  counted: Count | null
  outOf: Count | null
}

/** Every measure that there is a definition of, in their order: answer to `GET /api/measures/definitions`. */
export function describedMeasures(): DescribedMeasure[] {
  const opening: Partial<Record<MeasureId, Measured>> = measured
  return (Object.keys(definitions) as MeasureId[]).map((id) => {
    const { counted = null, outOf = null } = opening[id] ?? {}
    return { id, ...definitions[id], counted, outOf }
  })
}

/** Under which headings they are shown: how they ask to be looked at together. */
export const measureGroups = {
  answering: shownOf(intakeDefinitions),
  work: shownOf(workDefinitions),
  outcome: shownOf(outcomeDefinitions),
  sales: shownOf(salesDefinitions),
}
export type MeasureGroup = keyof typeof measureGroups

function shownOf(definitions: Readonly<Record<string, unknown>>): MeasuredId[] {
  return measuredIds.filter((id) => id in definitions)
}

/** What a measure comes to. */
export function figureOf(id: MeasuredId, measures: Measures): Figure {
  return measured[id].of(measures)
}
