/** From state to what a visitor or a member sees: one place, so that live frames and stored lists cannot differ. */
import { spans } from '../limits.ts'
import { receiptOf } from '../receipt.ts'
import type {
  EpisodeState,
  InquiryCard,
  MemberThread,
  Message,
  TimelineEvent,
  VisitorInquiry,
} from '../schema/inquiry.ts'
import type { Outlook } from '../schema/outlook.ts'
import { isClosed, isUnassigned } from './episode-state.ts'
import { remaining } from './forgetting.ts'
import { canBeSpokenWith, owedCallBack } from './is-owed-call-back.ts'
import { isWrittenTo } from './is-written-to.ts'
import type { InquiryPerson, InquiryState, Left } from './inquiry-state.ts'
import { dueAtOf } from './marks.ts'
import { riskAt } from './risk-at.ts'
import { kindOf, lackingOf, urgencyOf } from './triage.ts'

/** How long an excerpt is, in UTF-16 units: longer than any list shows, so that the list's own ellipsis ends it. */
const excerptLength = 160

/** The beginning of a message on one line, for lists. */
export function excerptOf(text: string): string {
  const line = text.replace(/\s{2,}|[^\S ]/gu, ' ')
  // A pair of surrogates cut in half would be no text any more.
  return line.slice(0, excerptLength).replace(/[\uD800-\uDBFF]$/u, '')
}

/** What the visitor sees of their inquiry. `assistantName` is the name of the assignee; `position` counts from 1. */
export function visitorView(
  state: InquiryState,
  person: InquiryPerson,
  around: { assistantName: string | null; position: number | null; outlook: Outlook | null },
): VisitorInquiry {
  const { assignee } = state
  return {
    id: state.id,
    receipt: receiptOf(state.id),
    version: state.seq,
    state: shownToVisitor(state.state),
    createdAt: state.createdAt,
    assistant:
      assignee === null || state.state === 'offered' ? null : { id: assignee, name: around.assistantName ?? '' },
    position: state.state === 'waiting' || state.state === 'offered' ? around.position : null,
    outlook: around.outlook,
    ended: state.ended,
    ...(state.identified && { identified: true as const }),
    ...(isWrittenTo(person) && { marketing: true as const }),
    ...(state.forgotten !== undefined && { forgotten: true as const }),
    ...(state.byMail && { transcript: transcriptOf(state) }),
    rating: state.rating === null ? null : { score: state.rating, comment: person.ratingComment },
    ...(state.recommend !== undefined && { recommend: state.recommend }),
    readByVisitor: state.readByVisitor,
    readByMember: state.readByMember,
  }
}

function transcriptOf({ transcript }: InquiryState): VisitorInquiry['transcript'] {
  if (transcript === undefined) return 'possible'
  return transcript.pending ? 'to-confirm' : 'sent'
}

/**
 * What we took an inquiry for is nobody else's business: spam and what is not for us are simply over, and whoever left
 * waits for our answer.
 */
function shownToVisitor(state: EpisodeState): EpisodeState {
  if (state === 'callback-owed') return 'waiting'
  return state === 'void' || state === 'disqualified' ? 'unresolved' : state
}

/** By when the first reply is promised, as long as somebody waits for it. */
function promised(state: InquiryState): Pick<InquiryCard, 'riskAt' | 'replyDue'> {
  const { marks } = state
  if (marks === undefined || marks.left !== undefined || isClosed(state.state)) return { riskAt: null, replyDue: null }
  const risk = riskAt(state)
  return { riskAt: risk, replyDue: risk === null ? null : dueAtOf(marks, state.enteredAt) }
}

/** An inquiry as a line of the inbox. */
export function cardOf(state: InquiryState, person: InquiryPerson): InquiryCard {
  const owed = owedCallBack(state)
  return {
    id: state.id,
    receipt: receiptOf(state.id),
    version: state.seq,
    lifeVersion: state.lifeSeq,
    state: state.state,
    site: state.site,
    queue: state.queue,
    episode: state.episode,
    createdAt: state.createdAt,
    enteredAt: state.enteredAt,
    answeredAt: state.answeredAt,
    closedAt: state.closedAt,
    lastMessageAt: state.lastMessageAt,
    lastMessageFrom: state.lastMessageFrom,
    assignee: state.assignee,
    offerDue: state.offerDue,
    asked: state.asked ?? [],
    unseen: Object.entries(state.unseen ?? {}).map(([member, { at, how, by }]) => ({ member, at, how, by })),
    ...promised(state),
    offeredAt: state.offerDue === null ? null : (state.offeredAt ?? state.offerDue - spans.offer),
    stranded: state.stranded === true && isUnassigned(state.state),
    callBackDue: owed?.due ?? null,
    callBack: owed && callBackOf(owed, person),
    ...(canBeSpokenWith(state) && !isClosed(state.state) && { toSpeakWith: true as const }),
    ...(state.snoozedUntil !== undefined && { snoozedUntil: state.snoozedUntil }),
    ...(state.wokeAt !== undefined && { wokeAt: state.wokeAt }),
    ...(state.test && { test: state.test }),
    visitorHere: state.visitorHere,
    ...(state.forgotten !== undefined && { forgotten: state.forgotten }),
    ended: state.ended,
    language: state.language,
    channel: state.channel ?? 'chat',
    ...(state.level !== undefined && { level: state.level }),
    kind: kindOf(state) ?? 'lead',
    urgency: urgencyOf(state),
    triage: triageOf(state),
    tier: state.lead?.score?.tier ?? null,
    stage: state.sales?.stage ?? 'new',
    fullName: person.contact.fullName,
    excerpt: person.excerpt,
    readByVisitor: state.readByVisitor,
    readByMember: state.readByMember,
    rating: state.rating,
    ...(state.recommend !== undefined && { recommend: state.recommend }),
  }
}

/** An inquiry as a member reads it. @param messages all of it, notes among them @param timeline as far as it is known here */
export function memberThreadOf(
  state: InquiryState,
  person: InquiryPerson,
  messages: readonly Message[],
  timeline: TimelineEvent[],
): MemberThread {
  const { contact, source, consent, withdrawnAt, answered, identity, ratingComment } = person
  return {
    card: cardOf(state, person),
    contact,
    source,
    consent,
    ...(withdrawnAt !== undefined && { withdrawnAt }),
    answered: answered ?? null,
    lead: state.lead ?? null,
    sales: state.sales ?? null,
    topic: state.topic ?? null,
    addressConfirmed: state.addressConfirmed === true,
    identity: identity ?? null,
    ratingComment,
    messages: remaining(state, messages),
    timeline,
  }
}

function callBackOf({ asked, from }: Left, { contact }: InquiryPerson): InquiryCard['callBack'] {
  return { how: asked ?? null, address: contact.address, ...(from !== undefined && { from }) }
}

function triageOf(state: InquiryState): InquiryCard['triage'] {
  const due = state.marks?.triageBy
  if (due === undefined || isClosed(state.state)) return null
  const lacks = lackingOf(state)
  return lacks.length === 0 ? null : { lacks, due }
}
