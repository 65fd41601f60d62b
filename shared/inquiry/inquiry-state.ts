/**
 * An inquiry as the Desk holds it and the record keeps it: the fold of its events. It carries ids, choices and
 * numbers, never personal text, so that erasing a person leaves it whole; contact and messages are rows of their own.
 */
import type { Channel, Consent, EpisodeState, KeptContact, Source, VouchedIdentity } from '../schema/inquiry.ts'
import type { Language } from '../schema/basics.ts'
import type { Answered, InquiryKind, Urgency } from '../schema/flow.ts'
import type { CallBackBy } from '../schema/outlook.ts'
import type { Messenger } from '../schema/messenger.ts'
import type { Deal, LeadStage, LostReason } from '../schema/lead.ts'
import type { Cause, Episode, Giving, HandledPart } from '../measures/episode.ts'
import type { Qualified, Score } from '../qualification/score.ts'
import type { SameTopic } from './same-topic.ts'
import type { Unseen } from './unseen.ts'

/** Version of the shape, stored with every state; older ones are read for as long as the log is kept. */
export const inquiryStateVersion = 1

export interface InquiryState {
  v: typeof inquiryStateVersion
  id: string
  /** Seq of the newest event: the version everybody compares. */
  seq: number
  /** Time of that event. */
  at: number
  /** Seq of the newest event that moved the life on (not a message or a read mark): what makes a command stale. */
  lifeSeq: number
  site: string
  queue: string
  team: string
  /** SHA-256 over site and the visitor's token: names the visitor and proves the token, grants nothing. */
  visitor: string
  language: Language
  /** From pages that are being tried: it lives as any other, and counts nowhere. */
  test?: true
  /** How it came, where that was not by the widget. */
  channel?: Channel
  /** The member who logged it; absent where whoever asks sent it. */
  loggedBy?: string
  state: EpisodeState
  episode: number
  createdAt: number
  enteredAt: number
  answeredAt: number | null
  closedAt: number | null
  /** To whom it is offered, or who has it. */
  assignee: string | null
  /** When it is taken back: an offer nobody accepts, or what was taken at once and not answered. */
  offerDue: number | null
  /** When the newest offer was made; absent before the first, and where it was not kept. */
  offeredAt?: number
  /** Who missed or declined an offer of this episode, or passed it on, and when: not asked again until they come back after that. */
  tried: Record<string, number>
  /** The queues it was in during this episode, in order; absent while it is in its first. */
  visited?: string[]
  /** When it came into the one it is in; absent where that is when it entered. */
  queuedAt?: number
  /** Nobody took it and there is no further queue: managers were told, and nobody has it since. */
  stranded?: true
  /** Everybody who ever held it: they may read it on. */
  held: string[]
  /** The newest of them who stood in for somebody on leave, and for whom. */
  standsIn?: { by: string; for: string }
  /** Nobody has said anything for a while, and the last word was ours. */
  idle?: true
  /** Whoever has it put it by until then, or until its visitor writes. */
  snoozedUntil?: number
  /** When that time came, as long as whoever has it has done nothing with it since. */
  wokeAt?: number
  /** Number of the current or last span of this episode, from 1; 0 before the first acceptance. */
  span: number
  spanFrom: number | null
  visitorHere: boolean
  ended: boolean
  lastMessageAt: number
  lastMessageFrom: 'visitor' | 'member'
  /** Last activity of the visitor: their token opens the inquiry for a while after it. */
  visitorAt: number
  readByVisitor: number
  readByMember: number
  rating: number | null
  /** Whether they would recommend us, 0 to 10; absent until they say so. */
  recommend?: number
  /** They gave an e-mail address: replies can follow them there. */
  byMail?: true
  /** The newest reply of a member, and up to which the visitor was sent them by mail. */
  replied?: { seq: number; at: number }
  mailed?: { upTo: number; at: number }
  /** The link in those mails: made of the seed and our secret, known again by its key as a visitor is by theirs. */
  link?: { seed: string; key: string }
  /** Somebody opened that link: the address is theirs. */
  addressConfirmed?: true
  /** The site vouches for them. */
  identified?: true
  /** They are forgotten, by the event of this seq: nothing written until then is kept, nor who they are. */
  forgotten?: number
  /** When they wanted the conversation by mail; `pending`: as soon as the address is confirmed. */
  transcript?: { at: number; pending?: true }
  /** What the measures need to know of this episode beside its times; absent in episodes from before there were any. */
  marks?: Marks
  /** Its episodes before this one, as the measures saw them when they were over; absent before the first reopening. */
  earlier?: readonly { number: number; episode: Episode }[]
  /** What the same customer asked on the same topic within the time that counts; absent where nothing is known of any. */
  sameTopic?: SameTopic
  /** Deals by which its customer had bought before it was won, by their inquiries; absent where none is known of. */
  boughtBefore?: readonly string[]
  /** What the answers to the site's flow say of it; absent where nothing was asked. */
  lead?: Lead
  /** What a person said of its kind and urgency: it stands before what the answers say. */
  triage?: { kind?: InquiryKind; urgency?: Urgency }
  /** How far sales has come with it; absent before the first step. */
  sales?: Sales
  /** What it was about, as chosen when it was last closed. */
  topic?: string
  /** Of this episode: how often it went from hand to hand, the level it needs, and who was asked about it. */
  moves?: number
  level?: number
  asked?: string[]
  /** Whom it was given to, or who was asked about it, and has not seen it yet; absent where there is nobody. */
  unseen?: Unseen
  /** Whose hands it left when it was handed to sales: a lead given back returns there. */
  handedFrom?: { queue: string; team: string; member: string }
}

/** What happened to an episode that measures count and nothing else needs. Times are epoch ms. */
export interface Marks {
  /** Live: the visitor was there when it entered. */
  kind: 'live' | 'message'
  /** The target for its first reply in seconds, as it was then. */
  target: number
  /** When it is over, where it is promised in working time. */
  dueAt?: number
  /** By when it was to have a kind, an urgency and somebody responsible; absent where that was not asked. */
  triageBy?: number
  /** Whether it had; absent while that is open. */
  triage?: 'in-time' | 'missed'
  /** The working time until its first reply in ms, where hours are kept. */
  worked?: number
  /** Where the visitor came from, in one word: see `sourceName`. */
  source: string
  /** First given to somebody, as offer or by hand. */
  assignedAt: number | null
  /** First taken by somebody. */
  acceptedAt: number | null
  /** In the order they began. */
  spans: readonly { assistant: string; from: number; to: number | null }[]
  /** The target was close while somebody had it who had not replied: they were warned. */
  atRisk?: true
  /** The target passed without a reply while the visitor was there. */
  overdue?: true
  /** It went up a level, or to the manager. */
  escalated?: true
  /** It went to somebody else of the same tier; and to sales as planned. */
  transferred?: true
  handedOff?: true
  /** Replies by member, and who of them replied last. */
  replies?: Readonly<Record<string, number>>
  repliedLast?: string
  /** From the first acceptance to closing in working time, in ms, where hours are kept. */
  open?: number
  /** Attention given to it: see `HandledPart`. */
  handling?: readonly HandledPart[]
  givings?: readonly Giving[]
  /** Why it was moved, closed or lost: see `Cause`. */
  causes?: readonly Cause[]
  left?: Left
  /** Messengers in which they went on. */
  wentOn?: readonly Messenger[]
  /** The queues it went on from because nobody took it there. */
  flowedOut?: readonly { queue: string; team: string }[]
  /** It closed so long ago that it cannot be reopened. */
  matured?: true
  /** It closed so long ago that its rating cannot be changed. */
  surveyLocked?: true
}

/** That the visitor left, as the measures see it: said so, was silent for the time allowed, or asked to be called back. */
export interface Left {
  at: number
  short: boolean
  callBack: 'none' | 'owed' | 'kept' | 'missed'
  /** By when the call-back is owed; null for none. */
  due: number | null
  /** Coming back does not undo it any more. */
  final?: true
  /** They asked for it, and have written nothing since: it stands, whether or not their page is open. */
  asked?: CallBackBy
  /** Not to be called before this, as they chose. */
  from?: number
}

/** The qualification side of an inquiry, as scored when it arrived; the reasons are in the event. */
export interface Lead extends Pick<Qualified, 'kind' | 'attributes'> {
  /** The version of the site's flow that was answered. */
  flow: number
  /** Null for what is no lead: an order, a complaint, a colleague's request. */
  score: Pick<Score, 'fit' | 'intent' | 'tier' | 'qualified' | 'missing'> | null
  at: number
}

/** How far sales has come with a lead. */
export interface Sales {
  stage: Exclude<LeadStage, 'new'>
  at: number
  screenedBy: string | null
  /** First passed on to sales; absent where it was not kept. */
  passedAt?: number | null
  /** First acceptance by sales: what a sales-qualified lead is counted by. */
  acceptedAt: number | null
  acceptedBy: string | null
  /** Who accepted it first; absent where it was not kept. */
  qualifiedBy?: string | null
  deal: Deal | null
  lost: { reason: LostReason; competitor: string | null } | null
  /** Minor units of the deal that came back as goods. */
  goodsReturned: number
  /** The same, each time by itself; absent where it was not kept. */
  returns?: readonly { at: number; minor: number }[]
  /** First given back after it had been accepted. */
  returnedAt?: number
  /** The day (YYYY-MM-DD) for which its goods are promised, until its last moment; `missed`: it was over before they came. */
  promise?: { day: string; until: number; missed?: true }
  /** The day on which they were delivered. */
  deliveredOn?: string
}

/** The personal side of an inquiry, stored beside its state and wiped by erasure. */
export interface InquiryPerson {
  contact: KeptContact
  source: Source
  consent: Consent | null
  /** When they took back that they may be written to about other things (epoch ms). */
  withdrawnAt?: number
  /** Answers to the site's flow; absent where nothing was asked. */
  answered?: Answered
  /** Whom the site says they are; absent where it has not. */
  identity?: VouchedIdentity
  ratingComment: string | null
  /** The beginning of the newest message that is not a note. */
  excerpt: string
}
