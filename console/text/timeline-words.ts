/** The life of an inquiry in words, from the events of its log. Used by the customer panel. */
import type { TimelineEvent } from '../../shared/schema/inquiry.ts'
import type { Words } from '../words/en.ts'
import { clockWords } from './clock-words.ts'
import { dayOfYear, fullMoment } from './dates.ts'
import { moneyWords } from './money.ts'

/** Events that the conversation shows already, and what only measures need to know. */
const shownElsewhere = new Set([
  'messaged',
  'noted',
  'read',
  'matured',
  'worked',
  'repeated',
  'came-back',
  'bought-before',
  'repeat-void',
])

/** Whether an event has a line of its own in the timeline. */
export function isTold({ type, data }: TimelineEvent): boolean {
  // That the page was left has been said; what is new is that a call-back is owed.
  if (type === 'gone') return typeof data['due'] === 'number'
  return !shownElsewhere.has(type)
}

/** Names of what events know by id. */
export interface Names {
  member: (id: string) => string
  queue: (id: string) => string
}

/**
 * One event as a sentence.
 * @param nameOf the names of members and queues by id
 * @param visitor the visitor's name
 * @param locale how amounts are written
 */
export function timelineWords(
  event: TimelineEvent,
  words: Words,
  nameOf: Names,
  visitor: string,
  locale = 'en',
): string {
  const { data } = event
  const said = words.timeline
  const member = typeof data['member'] === 'string' ? nameOf.member(data['member']) : words.somebody
  const actor = actorName(event, words, nameOf, visitor)
  const worth = moneyWords(Number(data['minor']), String(data['currency']), locale)
  switch (event.type) {
    case 'submitted':
      return typeof data['by'] === 'string' ? said.logged(nameOf.member(data['by']), visitor) : said.submitted(visitor)
    case 'qualified':
      return said.qualified(tierIn(data['score']))
    case 'classified':
      return said.classified(
        actor,
        [wordOf(words.lead.kinds, data['kind']), wordOf(words.triage.urgencies, data['urgency'])]
          .filter((word) => word !== null)
          .join(words.comma),
      )
    case 'offered':
      return standingIn(event, said.offered(member), words, nameOf)
    case 'missed':
      return missed(data['because'], member, said)
    case 'released':
      return said.released(member)
    case 'snoozed':
      return said.snoozed(actor, fullMoment(Number(data['until']), locale))
    case 'woke':
      return event.actor.kind === 'member' ? said.takenUp(actor) : said.woke
    case 'idled':
      return said.idled
    case 'declined':
      return said.declined(member, wordFor(words.moves.declines, data['reason']))
    case 'accepted':
      return accepted(data['how'], member, said)
    case 'assigned':
      return event.actor.id === data['member'] ? said.took(member) : said.assigned(actor, member)
    case 'moved':
      return standingIn(event, moved(event, words, nameOf, actor), words, nameOf)
    case 'consulted':
      return said.consulted(actor, member)
    case 'overflowed':
      return said.overflowed
    case 'stranded':
      return said.stranded
    case 'left':
      return said.left
    case 'returned':
      return said.returned
    case 'gone':
      return said.callBackOwed(fullMoment(Number(data['due']), locale))
    case 'call-back-asked': {
      const asked = said.callBackAsked[data['how'] === 'writing' ? 'writing' : 'call']
      const by = asked(fullMoment(Number(data['due']), locale))
      return data['from'] === undefined ? by : said.callAt(by, fullMoment(Number(data['from']), locale))
    }
    case 'went-on':
      return said.wentOn(wordFor(words.customer.address, data['to']))
    case 'seen':
      return said.seen(actor, clockWords(event.at - Number(data['since'])))
    case 'at-risk':
      return said.atRisk
    case 'overdue':
      return said.overdue
    case 'triage-missed':
      return said.triageMissed
    case 'called':
      return said.called(actor)
    case 'callback-missed':
      return said.callBackMissed
    case 'mailed':
      return said.mailed
    case 'transcript-asked':
      return data['link'] === undefined ? said.transcriptSent : said.transcriptAsked
    case 'identified':
      return said.identified
    case 'address-confirmed':
      return said.addressConfirmed(visitor)
    case 'consent-withdrawn':
      return said.consentWithdrawn
    case 'forgotten':
      return event.actor.kind === 'system' ? said.tooOld : said.forgotten
    case 'ended':
      return said.ended
    case 'closed':
      return closed(data['state'], actor, said)
    case 'reopened':
      return said.reopened(actor)
    case 'rated':
      return said.rated(Number(data['score']))
    case 'recommended':
      return said.recommended(Number(data['score']))
    case 'voided':
      return said.voided(actor, wordFor(words.thread.voids, data['reason']))
    case 'screened':
      return said.screened(actor)
    case 'passed':
      return said.passed(actor)
    case 'sales-accepted':
      return said.salesAccepted(actor)
    case 'sales-returned':
      return said.salesReturned(actor, wordFor(words.sales.returns, data['reason']))
    case 'won':
      return said.won(actor, worth)
    case 'lost':
      return said.lost(actor, wordFor(words.sales.losses, data['reason']))
    case 'goods-returned':
      return said.goods(worth, wordFor(words.sales.goods, data['reason']))
    case 'promised':
      return said.promised(actor, dayOfYear(String(data['day']), locale))
    case 'promise-missed':
      return said.promiseMissed
    case 'delivered':
      return said.delivered(actor, dayOfYear(String(data['day']), locale))
    default:
      return said.other(event.type)
  }
}

/** The tier in a qualification's data; null when it is no lead. */
function tierIn(score: unknown): string | null {
  return typeof score === 'object' && score !== null && 'tier' in score ? String(score.tier) : null
}

/** The word for a choice; one of a later version stands for itself. */
function wordFor(table: Readonly<Record<string, string>>, choice: unknown): string {
  const name = String(choice)
  return Object.hasOwn(table, name) ? table[name]! : name
}

/** The same, or null where nothing was chosen. */
function wordOf(table: Readonly<Record<string, string>>, choice: unknown): string | null {
  return choice === undefined ? null : wordFor(table, choice)
}

function missed(because: unknown, member: string, said: Words['timeline']): string {
  if (because === 'unreachable') return said.missedUnreachable(member)
  return because === 'away' ? said.missedAway(member) : said.missedTime(member)
}

function accepted(how: unknown, member: string, said: Words['timeline']): string {
  if (how === 'claimed') return said.claimed(member)
  return how === 'at-once' ? said.takenAtOnce(member) : said.accepted(member)
}

function moved({ data }: TimelineEvent, words: Words, nameOf: Names, actor: string): string {
  const said = words.timeline
  const how = Object.keys(said.moved).find((one) => one === data['how']) as keyof typeof said.moved | undefined
  const level = typeof data['level'] === 'number' ? said.toLevel(data['level']) : null
  const to =
    typeof data['member'] === 'string'
      ? nameOf.member(data['member'])
      : (level ?? said.toQueue(nameOf.queue(String(data['queue']))))
  const sentence = said.moved[how ?? 'transfer'](actor, to)
  if (data['reason'] === null) return sentence
  const reasons = { ...words.moves.transfers, ...words.moves.escalations, ...words.sales.returns }
  return said.because(sentence, wordFor(reasons, data['reason']))
}

function closed(state: unknown, actor: string, said: Words['timeline']): string {
  if (state === 'abandoned') return said.abandoned
  if (state === 'disqualified') return said.disqualified(actor)
  return state === 'unresolved' ? said.unresolved(actor) : said.resolved(actor)
}

function actorName({ actor }: TimelineEvent, words: Words, nameOf: Names, visitor: string): string {
  if (actor.kind === 'visitor') return visitor
  return actor.kind === 'member' && actor.id !== null ? nameOf.member(actor.id) : words.timeline.system
}

/** The same, and for whom whoever got it stands in. */
function standingIn({ data }: TimelineEvent, sentence: string, words: Words, nameOf: Names): string {
  return typeof data['for'] === 'string' ? words.timeline.inFor(sentence, nameOf.member(data['for'])) : sentence
}
