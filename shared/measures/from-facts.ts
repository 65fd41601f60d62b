/**
 * The measures of a period from its summed facts: the same numbers as the rules give over the episodes themselves, with
 * percentiles within 2 %. Used by everything that shows a measure.
 */
import type { Abandonment } from './abandon-rate.ts'
import { abandonmentOf } from './abandon-rate.ts'
import type { ComplaintRate } from './complaint-rate.ts'
import { complaintRateOf } from './complaint-rate.ts'
import type { Conversion } from './conversion.ts'
import { conversionOf } from './conversion.ts'
import type { Deals } from './deals.ts'
import { dealsOf } from './deals.ts'
import type { Deflection } from './unasked.ts'
import { unknownDeflection } from './unasked.ts'
import type { EscalationRate } from './escalation-rate.ts'
import { escalationOf } from './escalation-rate.ts'
import type { Amounts, SumName } from './facts.ts'
import { sumNames, together } from './facts.ts'
import type { FirstContactResolution } from './first-contact-resolution.ts'
import { firstContactsOf } from './first-contact-resolution.ts'
import type { Fulfilment } from './fulfilment.ts'
import { fulfilmentOf } from './fulfilment.ts'
import type { HandleTimes } from './handle-time.ts'
import { handleTimesOf } from './handle-time.ts'
import type { Occupancy } from './occupancy.ts'
import { occupancyOf } from './occupancy.ts'
import type { QualifiedLeads } from './qualified-leads.ts'
import { qualifiedLeadsOf } from './qualified-leads.ts'
import type { RecommendScore } from './recommend-score.ts'
import { recommendScoreOf } from './recommend-score.ts'
import type { Outcomes, Resolution } from './resolution-rate.ts'
import { outcomesOf, resolutionOf } from './resolution-rate.ts'
import type { Satisfaction } from './satisfaction.ts'
import { satisfactionOf } from './satisfaction.ts'
import { seenTimesOf } from './seen-times.ts'
import type { SeenTimes } from '../schema/alerts.ts'
import type { ServiceLevel } from './service-level.ts'
import { serviceLevelOf } from './service-level.ts'
import type { Triage } from './triage-rate.ts'
import { triageOf } from './triage-rate.ts'
import type { OtherClock, WaitParts, Waits } from './waits.ts'
import { otherClockOf, waitPartsOf, waitsOf } from './waits.ts'

export interface Measures {
  abandonment: Abandonment
  /** Of live episodes. */
  serviceLevel: ServiceLevel
  waits: Waits
  waitParts: WaitParts
  /** Of messages, in working time. */
  messageServiceLevel: ServiceLevel
  messageWaits: Waits
  otherClock: OtherClock
  /** Of both kinds. */
  triage: Triage
  resolution: Resolution
  outcomes: Outcomes
  firstContact: FirstContactResolution
  escalation: EscalationRate
  /** Of both kinds. */
  complaints: ComplaintRate
  /** Known of the whole workspace and of a site: see `withDeflection`. */
  deflection: Deflection
  /** Forms that visitors began and did not send; null: not known of these. */
  unsent: number | null
  satisfaction: Satisfaction & { asked: number; maturing: number }
  recommend: RecommendScore
  handling: HandleTimes
  occupancy: Occupancy
  /** From being given something, or asked about it, to seeing it. */
  seen: SeenTimes
  /** `sentBack`: of those accepted in the period, given back within 7 days; `within30`: of the valid ones, accepted so many days after asking. */
  leads: QualifiedLeads & { sentBack: number; within30: number }
  conversion: Conversion
  deals: Deals
  fulfilment: Fulfilment
  /** Of both kinds: their visitors went on in a messenger. */
  wentOn: number
  /** Workload: closed in the period, and replies in those, whenever they entered. */
  closed: number
  replies: number
  /** Excluded from all of the above. */
  void: number
}

/** A cell with where its hour, day or month starts (epoch ms); without a grain it is no month. */
export type DatedAmounts = Amounts & { t: number; grain?: 'hour' | 'day' | 'month' }

const longestMonth = 31 * 86_400_000

/** Of one person: how they are liked is not shown while few have said so (contract of the measures, section 1). */
export function measuresOfPerson(cells: readonly DatedAmounts[], now: number): Measures {
  const { satisfaction, recommend, ...measures } = measuresOf(cells, now)
  return {
    ...measures,
    satisfaction: satisfaction.publishable
      ? satisfaction
      : { ...satisfaction, satisfied: 0, rate: null, mean: null, interval: null },
    recommend: recommend.n < fewestRatings ? { n: recommend.n, score: null, parts: null } : recommend,
  }
}

/** Ratings, or answers, below which nothing is said of one person. */
const fewestRatings = 10

/**
 * Computes every measure facts are kept for from the cells of a period and one key.
 * @param cells each with where its day or month starts @param now epoch ms: how old what is open is
 */
export function measuresOf(cells: readonly DatedAmounts[], now: number): Measures {
  const { sums, histograms } = together(cells)
  const total = Object.fromEntries(sumNames.map((name) => [name, sums[name] ?? 0])) as Record<SumName, number>
  const abandonment = abandonmentOf(total)
  return {
    abandonment,
    serviceLevel: serviceLevelOf({
      answered: total.answered,
      within: total.within,
      lost: abandonment.abandoned + total.recovered + total.callBackOwed,
      overdue: total.overdue,
    }),
    waits: waitsOf(total.answered, total.wait, histograms.liveWait ?? {}),
    waitParts: waitPartsOf(total.answered, {
      wait: total.wait,
      assignment: total.waitToAssignment,
      acceptance: total.waitToAcceptance,
    }),
    messageServiceLevel: serviceLevelOf({
      answered: total.messagesAnswered,
      within: total.messagesWithin,
      lost: 0,
      overdue: total.messagesOverdue,
    }),
    messageWaits: waitsOf(total.messagesAnswered, total.messagesWait, histograms.messageWait ?? {}),
    otherClock: otherClockOf(total),
    triage: triageOf(total),
    resolution: resolutionOf(total),
    outcomes: outcomesOf(total),
    firstContact: firstContactsOf(total),
    escalation: escalationOf({ ...total, answered: total.answered + total.recovered + total.messagesAnswered }),
    complaints: complaintRateOf(total),
    deflection: unknownDeflection,
    unsent: null,
    satisfaction: {
      ...satisfactionOf({ ...total, minimum: fewestRatings }),
      asked: total.surveysAsked,
      maturing: total.surveysOpen,
    },
    recommend: recommendScoreOf(total),
    handling: handleTimesOf(total),
    occupancy: occupancyOf(total),
    seen: seenTimesOf(total, histograms.toSeen ?? {}),
    leads: {
      ...qualifiedLeadsOf({ valid: total.leads, passed: total.passed, qualified: total.qualified }),
      sentBack: total.sentBack,
      within30: total.leadsQualified,
    },
    conversion: conversionOf(
      cells.map(({ t, grain, sums: { qualified = 0, won = 0, lost = 0 } }) => {
        return { t, longer: grain === 'month' ? longestMonth : 0, qualified, won, lost }
      }),
      histograms.wonAge ?? {},
      now,
    ),
    deals: dealsOf(total, sums, histograms.toWon ?? {}),
    fulfilment: fulfilmentOf(total),
    wentOn: total.wentOn,
    closed: total.closed,
    replies: total.replies,
    void: total.void,
  }
}
