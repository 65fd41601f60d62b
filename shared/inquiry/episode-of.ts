/** An inquiry's episodes as the measures see them: the one bridge from the state to the rules of `shared/measures`. */
import type { Episode, EpisodeLead } from '../measures/episode.ts'
import type { InquiryState, Marks, Sales } from './inquiry-state.ts'
import { isClosed } from './episode-state.ts'
import { kindOf } from './triage.ts'

/** The current one. Null for what counts nowhere: an episode from before there were measures, and what comes from pages that are being tried. */
export function episodeOf(state: InquiryState): Episode | null {
  const { marks, enteredAt, answeredAt } = state
  if (marks === undefined || state.test) return null
  const { kind, target, dueAt, worked, source, assignedAt, acceptedAt, spans, overdue, left, flowedOut, matured } =
    marks
  const { product, group, territory } = state.lead?.attributes ?? {}
  const tier = state.lead?.score?.tier
  const inquiryKind = kindOf(state)
  const isOver = isClosed(state.state)
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
    transferred: marks.transferred === true,
    handedOff: marks.handedOff === true,
    handedToSales: isWithSales(state.sales),
    first: state.episode === 1,
    ...comings(state),
    replies: Object.values(marks.replies ?? {}).reduce((sum, one) => sum + one, 0),
    openTime: isOver && acceptedAt !== null ? (marks.open ?? state.closedAt! - acceptedAt) : null,
    rating: state.rating,
    recommend: state.recommend ?? null,
    rated: mostReplies(marks),
    surveyLocked: marks.surveyLocked === true,
    handling: marks.handling ?? [],
    givings: marks.givings ?? [],
    causes: marks.causes ?? [],
    lead: leadOf(state),
    target,
    dueAt: dueAt ?? null,
    pastTarget: overdue === true,
    triage: marks.triage ?? null,
    maturing: left !== undefined && left.final !== true,
    matured: matured === true,
    reopened: false,
    wentOn: marks.wentOn !== undefined,
    flowedOut: flowedOut ?? [],
    fromColleague: inquiryKind === 'colleague',
    keys: {
      site: state.site,
      queue: state.queue,
      team: state.team,
      channel: state.channel ?? 'chat',
      source,
      ...(product !== undefined && { product }),
      ...(group !== undefined && { group }),
      ...(territory !== undefined && { territory }),
      ...(inquiryKind !== null && { kind: inquiryKind }),
      ...(tier !== undefined && { tier }),
    },
    spans,
  }
}

/** Those before it. What came of the inquiry since counts for them too: it was void all the while, its customer came back. */
export function earlierEpisodes(state: InquiryState): { number: number; episode: Episode }[] {
  return (state.earlier ?? []).map(({ number, episode }) => {
    const { at, as } = episode.closed!
    const closed = { at, as: state.state === 'void' ? ('void' as const) : as }
    // Those kept from before it was asked say nothing of it.
    return { number, episode: { ...episode, recommend: episode.recommend ?? null, closed, ...comings(state) } }
  })
}

/** Those before the next one, which begins where `state` is reopened: its lead is that one's from then on. */
export function earlierWith(state: InquiryState): InquiryState['earlier'] {
  const { earlier = [], episode: number } = state
  const episode = episodeOf(state)
  return episode === null ? earlier : [...earlier, { number, episode: { ...episode, reopened: true, lead: null } }]
}

function comings({ sameTopic }: InquiryState): Pick<Episode, 'repeat' | 'cameBack'> {
  const { before = [], after = [] } = sameTopic ?? {}
  return { repeat: before.length > 0, cameBack: after.length > 0 }
}

function closedOf({ state, closedAt }: InquiryState): Episode['closed'] {
  return isClosed(state) ? { at: closedAt!, as: state } : null
}

/** Nobody replies after closing: the survey's person is the same from then on. Of several, who replied last. */
function mostReplies({ replies = {}, repliedLast }: Marks): string | null {
  const most = Math.max(0, ...Object.values(replies))
  const ties = Object.keys(replies).filter((member) => replies[member] === most)
  return ties.includes(repliedLast!) ? repliedLast! : (ties[0] ?? null)
}

/** Whatever sales has taken up is a lead; and what its answers, or a person, called one. */
function leadOf(state: InquiryState): EpisodeLead | null {
  const { sales, createdAt, boughtBefore = [] } = state
  if (sales === undefined && kindOf(state) !== 'lead') return null
  return {
    createdAt,
    passedAt: sales?.passedAt ?? null,
    qualifiedAt: sales?.acceptedAt ?? null,
    qualifiedBy: sales?.qualifiedBy ?? null,
    returnedAt: sales?.returnedAt ?? null,
    decided: decidedOf(sales),
    goodsReturned: sales?.returns ?? [],
    boughtBefore: boughtBefore.length > 0,
    promised: promisedOf(sales),
  }
}

/** Decided once they are delivered, or the day is over without that. Whoever says late that they came in time is believed. */
function promisedOf({ promise, deliveredOn }: Partial<Sales> = {}): EpisodeLead['promised'] {
  if (promise === undefined || (deliveredOn === undefined && !promise.missed)) return null
  return { until: promise.until, kept: deliveredOn !== undefined && deliveredOn <= promise.day }
}

function decidedOf(sales: Sales | undefined): EpisodeLead['decided'] {
  if (sales === undefined || (sales.stage !== 'won' && sales.stage !== 'lost')) return null
  const { stage, at, deal } = sales
  return { as: stage, at, deal: deal && { currency: deal.currency, minor: deal.minor } }
}

/** Passed on to sales, and not given back. */
function isWithSales(sales: Sales | undefined): boolean {
  return sales !== undefined && (sales.stage === 'passed' || sales.stage === 'accepted' || sales.stage === 'won')
}
