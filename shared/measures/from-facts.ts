/**
 * The measures of a period from its summed facts: the same numbers as the rules give over the episodes themselves, with
 * percentiles within 2 %. Used by everything that shows a measure.
 */
import type { Abandonment } from './abandon-rate.ts'
import { abandonmentOf } from './abandon-rate.ts'
import type { Amounts, SumName } from './facts.ts'
import { sumNames, together } from './facts.ts'
import type { Resolution } from './resolution-rate.ts'
import { resolutionOf } from './resolution-rate.ts'
import type { ServiceLevel } from './service-level.ts'
import { serviceLevelOf } from './service-level.ts'
import type { Triage } from './triage-rate.ts'
import { triageOf } from './triage-rate.ts'
import type { WaitParts, Waits } from './waits.ts'
import { waitPartsOf, waitsOf } from './waits.ts'

export interface Measures {
  abandonment: Abandonment
  /** Of live episodes. */
  serviceLevel: ServiceLevel
  waits: Waits
  waitParts: WaitParts
  /** Of messages, in working time. */
  messageServiceLevel: ServiceLevel
  messageWaits: Waits
  /** Of both kinds. */
  triage: Triage
  resolution: Resolution
  /** Of both kinds: their visitors went on in a messenger. */
  wentOn: number
  /** Workload: closed in the period, whenever it entered. */
  closed: number
  /** Excluded from all of the above. */
  void: number
}

/** Computes every measure facts are kept for from the cells of a period and one key. */
export function measuresOf(cells: readonly Amounts[]): Measures {
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
    triage: triageOf(total),
    resolution: resolutionOf(total),
    wentOn: total.wentOn,
    closed: total.closed,
    void: total.void,
  }
}
