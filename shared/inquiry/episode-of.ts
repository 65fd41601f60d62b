/** An inquiry's current episode as the measures see it: the one bridge from the state to the rules of `shared/measures`. */
import type { Episode } from '../measures/episode.ts'
import type { InquiryState, Sales } from './inquiry-state.ts'
import { isClosed } from './episode-state.ts'
import { kindOf } from './triage.ts'

/** Null for what counts nowhere: an episode from before there were measures, and what comes from pages that are being tried. */
export function episodeOf(state: InquiryState): Episode | null {
  const { marks, enteredAt, answeredAt } = state
  if (marks === undefined || state.test) return null
  const { kind, target, dueAt, worked, source, assignedAt, acceptedAt, spans, overdue, left, flowedOut, matured } =
    marks
  const { product, group, territory } = state.lead?.attributes ?? {}
  const tier = state.lead?.score?.tier
  return {
    kind,
    enteredAt,
    assignedAt,
    acceptedAt,
    answeredAt,
    workingWait: worked ?? null,
    left: left === undefined ? null : { at: left.at, short: left.short, callBack: left.callBack },
    closed: closedOf(state),
    escalated: marks.escalated === true,
    handedToSales: isWithSales(state.sales),
    target,
    dueAt: dueAt ?? null,
    pastTarget: overdue === true,
    triage: marks.triage ?? null,
    maturing: left !== undefined && left.final !== true,
    matured: matured === true,
    reopened: false,
    wentOn: marks.wentOn !== undefined,
    flowedOut: flowedOut ?? [],
    fromColleague: kindOf(state) === 'colleague',
    keys: {
      site: state.site,
      queue: state.queue,
      team: state.team,
      channel: state.channel ?? 'chat',
      source,
      ...(product !== undefined && { product }),
      ...(group !== undefined && { group }),
      ...(territory !== undefined && { territory }),
      ...(tier !== undefined && { tier }),
    },
    spans,
  }
}

function closedOf({ state, closedAt }: InquiryState): Episode['closed'] {
  return isClosed(state) ? { at: closedAt!, as: state } : null
}

/** Passed on to sales, and not given back. */
function isWithSales(sales: Sales | undefined): boolean {
  return sales !== undefined && (sales.stage === 'passed' || sales.stage === 'accepted' || sales.stage === 'won')
}
