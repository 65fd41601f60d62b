/**
 * How an inquiry's state is folded from its events. Pure: the same events give the same state, on any machine, at any
 * time. Used by the Desk to go on and by anyone to replay.
 */
import type { Qualified } from '../qualification/score.ts'
import { born, enterAgain } from './entering.ts'
import { earlierWith } from './episode-of.ts'
import { episodeClass } from './episode-state.ts'
import { goTo, move, queueAgain, take } from './holding.ts'
import type { InquiryEvent } from './inquiry-event.ts'
import type { InquiryState, Lead } from './inquiry-state.ts'
import { isOwedCallBack } from './is-owed-call-back.ts'
import { evolveMarks } from './marks.ts'
import { evolveSales } from './sales.ts'
import { setSnoozing } from './snoozing.ts'
import { evolveSameTopic } from './same-topic.ts'
import { tally } from './tally.ts'
import { triageNow } from './triage.ts'
import { unseenAfter } from './unseen.ts'

/** Events that do not make a member's command stale: nothing in the inquiry's life moved. */
const beside = new Set<InquiryEvent['type']>([
  'messaged',
  'noted',
  'read',
  'seen',
  'left',
  'returned',
  'gone',
  'call-back-asked',
  'went-on',
  'at-risk',
  'overdue',
  'triage-missed',
  'stranded',
  'callback-missed',
  'matured',
  'mailed',
  'address-confirmed',
  'transcript-asked',
  'identified',
  'consent-withdrawn',
  'rated',
  'recommended',
  'consulted',
  'idled',
  'worked',
  'repeated',
  'came-back',
  'bought-before',
  'repeat-void',
  'promise-missed',
  'snoozed',
  'woke',
])

/** Folds one event. */
export function evolve(before: InquiryState | null, event: InquiryEvent): InquiryState {
  const state = before === null ? born(event) : { ...before, seq: event.seq, at: event.at }
  if (!beside.has(event.type)) state.lifeSeq = event.seq
  if (event.actor.kind === 'visitor') {
    state.visitorAt = event.at
    // Whoever acts is there; only leaving says otherwise.
    state.visitorHere = event.type !== 'left'
  }
  const unseen = unseenAfter(state.unseen, event)
  if (before?.marks !== undefined) {
    const marks = evolveMarks(before.marks, before, event)
    state.marks = tally(marks, event, {
      ...(before.unseen && { before: before.unseen }),
      ...(unseen && { after: unseen }),
    })
  }
  setUnseen(state, unseen)
  setSnoozing(state, event)
  if (state.state === 'callback-owed' && !isOwedCallBack(state)) state.state = 'waiting'
  switch (event.type) {
    case 'submitted':
      break
    case 'qualified':
      state.lead = leadOf(event.data, event.at)
      break
    case 'classified':
      state.triage = { ...state.triage, ...event.data }
      break
    case 'offered':
      state.state = 'offered'
      state.assignee = event.data.member
      state.offerDue = event.data.due
      state.offeredAt = event.at
      if (event.data.for !== undefined) state.standsIn = { by: event.data.member, for: event.data.for }
      break
    case 'missed':
    case 'declined':
    case 'released':
      queueAgain(state, event.data.member)
      break
    case 'overflowed':
      state.visited = [...(state.visited ?? [state.queue]), event.data.to]
      goTo(state, event.data.to, event.data.team)
      break
    case 'stranded':
      state.stranded = true
      break
    case 'idled':
      state.idle = true
      break
    case 'accepted':
      take(state, event.data.member)
      state.offerDue = event.data.due ?? null
      break
    case 'assigned':
      take(state, event.data.member)
      break
    case 'moved':
      move(state, event.data)
      break
    case 'consulted':
      state.asked = [...new Set([...(state.asked ?? []), event.data.member])]
      break
    case 'messaged': {
      const from = event.actor.kind === 'visitor' ? 'visitor' : 'member'
      state.lastMessageAt = event.at
      state.lastMessageFrom = from
      if (from === 'visitor') delete state.idle
      // What one wrote, one has read up to.
      if (from === 'visitor') state.readByVisitor = event.seq
      else {
        state.readByMember = event.seq
        state.replied = { seq: event.seq, at: event.at }
        state.answeredAt ??= event.at
        state.offerDue = null
      }
      break
    }
    case 'called':
      state.answeredAt ??= event.at
      state.offerDue = null
      break
    case 'noted':
      if (event.data.mentions !== undefined)
        state.asked = [...new Set([...(state.asked ?? []), ...event.data.mentions])]
      break
    case 'seen':
    case 'worked':
    case 'snoozed':
    case 'woke':
      break
    case 'repeated':
    case 'came-back':
      state.sameTopic = evolveSameTopic(state.sameTopic, event)
      break
    case 'bought-before':
      state.boughtBefore = [...(state.boughtBefore ?? []), event.data.of]
      break
    case 'repeat-void':
      state.sameTopic = evolveSameTopic(state.sameTopic, event)
      if (state.boughtBefore) state.boughtBefore = state.boughtBefore.filter((id) => id !== event.data.with)
      break
    case 'read':
      if (event.actor.kind === 'visitor') state.readByVisitor = Math.max(state.readByVisitor, event.data.upTo)
      else state.readByMember = Math.max(state.readByMember, event.data.upTo)
      break
    case 'returned':
      state.visitorHere = true
      break
    case 'call-back-asked':
      if (state.state === 'waiting') state.state = 'callback-owed'
      break
    // Who has been counted as gone before, and came back late, only leaves.
    case 'left':
    case 'gone':
      state.visitorHere = false
      if (state.state === 'waiting' && isOwedCallBack(state)) state.state = 'callback-owed'
      break
    case 'mailed':
      state.mailed = { upTo: event.data.upTo, at: event.at }
      state.link = { seed: event.data.seed, key: event.data.key }
      break
    case 'address-confirmed':
      state.addressConfirmed = true
      break
    case 'identified':
      state.identified = true
      break
    case 'forgotten':
      state.forgotten = event.seq
      state.visitorHere = false
      // Nothing reaches them, and no link leads anywhere.
      delete state.byMail
      delete state.link
      delete state.transcript
      break
    case 'transcript-asked': {
      const { link } = event.data
      state.transcript = { at: event.at, ...(link && { pending: true as const }) }
      if (link) state.link = link
      break
    }
    case 'consent-withdrawn':
    case 'went-on':
    case 'at-risk':
    case 'overdue':
    case 'triage-missed':
    case 'callback-missed':
    case 'matured':
      break
    case 'ended':
      state.ended = true
      break
    case 'closed':
      // The last holder stays named; who merely had an offer does not.
      if (state.state !== 'open') state.assignee = null
      state.state = event.data.state
      state.closedAt = event.at
      state.offerDue = null
      state.spanFrom = null
      if (event.data.topic !== undefined) state.topic = event.data.topic
      break
    case 'voided':
      if (episodeClass[state.state] === 'queued') state.assignee = null
      state.state = 'void'
      state.closedAt ??= event.at
      state.offerDue = null
      state.spanFrom = null
      break
    case 'screened':
    case 'passed':
    case 'sales-accepted':
    case 'sales-returned':
    case 'won':
    case 'lost':
    case 'goods-returned':
    case 'promised':
    case 'promise-missed':
    case 'delivered':
      state.sales = evolveSales(state.sales ?? null, event)
      break
    case 'reopened':
      if (before !== null) state.earlier = earlierWith(before)
      enterAgain(state, event, before?.marks?.source)
      break
    case 'rated':
      state.rating = event.data.score
      break
    case 'recommended':
      state.recommend = event.data.score
      break
  }
  const triage = triageNow(state)
  if (state.marks && triage !== null) state.marks = { ...state.marks, triage }
  return state
}

function setUnseen(state: InquiryState, unseen: InquiryState['unseen']): void {
  if (unseen === undefined) delete state.unseen
  else state.unseen = unseen
}

function leadOf({ flow, kind, attributes, score }: { flow: number } & Qualified, at: number): Lead {
  if (score === null) return { flow, kind, attributes, score: null, at }
  const { fit, intent, tier, qualified, missing } = score
  return { flow, kind, attributes, score: { fit, intent, tier, qualified, missing }, at }
}
