/** What a visitor sends, and how an inquiry looks from outside: to its visitor and to a member of the team. */
import * as z from 'zod'
import { limits } from '../limits.ts'
import { Id, Language, line, text } from './basics.ts'
import type { Lead, Sales } from '../inquiry/inquiry-state.ts'
import type { TriagePart } from '../inquiry/triage.ts'
import type { GivenHow } from '../inquiry/unseen.ts'
import type { Tier } from '../qualification/score.ts'
import { Answered } from './flow.ts'
import type { InquiryKind, Urgency } from './flow.ts'
import type { LeadStage } from './lead.ts'
import type { CallBackBy, Outlook } from './outlook.ts'

/** The states of an episode. Which class of the measures each belongs to is in `episode-state.ts`. */
export type EpisodeState =
  | 'waiting'
  /** The visitor left before a reply, with an address: out of the queue, to be answered there by a time. */
  | 'callback-owed'
  | 'offered'
  | 'open'
  | 'resolved'
  | 'unresolved'
  | 'disqualified'
  | 'abandoned'
  | 'void'

/** Where to answer the visitor: any one is enough. */
export const ReplyAddress = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('email'), value: line(limits.email).pipe(z.email()) }),
  z.strictObject({
    kind: z.literal('phone'),
    // Digits of any script: what cannot be dialled can still be read by a person.
    value: line(limits.phone).refine(
      (value) => /\p{Nd}(?:\P{Nd}*\p{Nd}){5}/u.test(value),
      'must be a telephone number',
    ),
  }),
  z.strictObject({ kind: z.enum(['line', 'whatsapp', 'wechat']), value: line(limits.messengerId) }),
])
export type ReplyAddress = z.infer<typeof ReplyAddress>

/** Who asks, as claimed: nobody has confirmed it. One full-name field, never first and last. */
export const Contact = z.strictObject({ fullName: line(limits.fullName), address: ReplyAddress })
export type Contact = z.infer<typeof Contact>

/** Whom a site says a visitor is: as it calls its customer, and what it has confirmed of them. */
export interface VouchedIdentity {
  subject: string
  name?: string
  email?: string
  /** When it said so (epoch ms). */
  at: number
}

/** The same as it is kept and as members see it. */
export interface KeptContact {
  fullName: string
  address: ReplyAddress & {
    /** The number to dial, read by the site's country; absent where the address is none. Never taken from outside. */
    e164?: string
  }
}

const CampaignPart = line(limits.campaignPart).nullable()

/** Where the visitor came from, taken at submission and never before. */
export const Source = z.strictObject({
  /** The page the widget was on, without its query and fragment. */
  page: line(limits.pageUrl),
  /** Host of the referrer, nothing more of it. */
  referrerHost: line(253).nullable(),
  campaign: z.strictObject({ source: CampaignPart, medium: CampaignPart, name: CampaignPart }).nullable(),
})
export type Source = z.infer<typeof Source>

/** Consent given with an inquiry: to which wording, in which language, for what. */
export const Consent = z.strictObject({ version: z.int().min(1), language: Language, marketing: z.boolean() })
export type Consent = z.infer<typeof Consent>

/**
 * How an inquiry came: by the widget, whose visitor is there; by a form of the site's own, whose sender is not; or logged
 * by a member, of somebody who called, who stood before them, or who is a colleague or dealer.
 */
export const Channel = z.enum(['chat', 'form', 'phone', 'walk-in', 'internal'])
export type Channel = z.infer<typeof Channel>

/** Body of `POST /v1/:site/inquiries`. The question becomes the first message, with the inquiry's own id. */
export const NewInquiry = z.strictObject({
  id: Id,
  contact: Contact,
  question: text(limits.message),
  language: Language,
  consent: Consent.nullable(),
  source: Source,
  /** Answers to the site's flow; null where none was asked, and from widgets that know of none. */
  answered: Answered.nullable().default(null),
  channel: Channel.extract(['chat', 'form']).default('chat'),
})
export type NewInquiry = z.infer<typeof NewInquiry>
/** The same before parsing: what a client sends. */
export type NewInquiryInput = z.input<typeof NewInquiry>

/** Body of `POST /api/inquiries`: what a member logs of whoever asks elsewhere than on a site. */
export const LoggedInquiry = z.strictObject({
  id: Id,
  channel: Channel.extract(['phone', 'walk-in', 'internal']),
  contact: Contact,
  question: text(limits.message),
  /** As if it was asked on this site, or straight to this queue. */
  to: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('site'), id: Id }),
    z.strictObject({ kind: z.literal('queue'), id: Id }),
  ]),
})
export type LoggedInquiry = z.infer<typeof LoggedInquiry>

/** What became of it: its number for whoever asked, where it waits, and how it stands if whoever logged it may see it. */
export interface Logged {
  receipt: string
  queue: Id
  inquiry: InquiryCard | null
}

/** One utterance. Notes are messages that a visitor never sees. `seq` is the number of its event in the inquiry. */
export interface Message {
  id: Id
  seq: number
  at: number
  from: 'visitor' | 'member'
  /** The member who wrote it, when one did. */
  member: Id | null
  note: boolean
  text: string
}

/** An inquiry as its visitor may see it. `version` is the seq of its newest event. */
export interface VisitorInquiry {
  id: Id
  receipt: string
  version: number
  state: EpisodeState
  createdAt: number
  /** Who answers, by the name shown to visitors; null until somebody accepted. */
  assistant: { id: Id; name: string } | null
  /** Place in the queue, from 1; null when not waiting. */
  position: number | null
  /** What to expect before anybody answers; null once somebody does. Absent in what Desks from before it told. */
  outlook?: Outlook | null
  /** The visitor said goodbye. */
  ended: boolean
  /** The site vouches for them. */
  identified?: true
  /** They agreed to be written to about other things. */
  marketing?: true
  /** They are forgotten: nobody has the conversation any more. */
  forgotten?: true
  /** Whether the conversation can be had by mail, and how that stands; absent where it cannot. */
  transcript?: 'possible' | 'to-confirm' | 'sent'
  /** Asked for once the conversation is over; null until given. */
  rating: { score: number; comment: string | null } | null
  /** Whether they would recommend us, 0 to 10; absent until they say so. */
  recommend?: number
  /** Highest seq each side has read. */
  readByVisitor: number
  readByMember: number
}

/** An inquiry with its messages, for the visitor: answers to submit, look and resume. */
export interface VisitorThread {
  inquiry: VisitorInquiry
  /** Those after the seq asked for, in order; never notes. */
  messages: Message[]
  /** Everything up to this seq is told; go on from here. */
  upTo: number
}

/** An inquiry as a line in the console's inbox. */
export interface InquiryCard {
  id: Id
  receipt: string
  version: number
  /** Seq of the newest event that moved its life on: not a message, not a read mark. */
  lifeVersion: number
  state: EpisodeState
  site: Id
  queue: Id
  episode: number
  createdAt: number
  /** When this episode entered the queue. */
  enteredAt: number
  /** First reply by a person in this episode. */
  answeredAt: number | null
  closedAt: number | null
  /** Newest message of either side. */
  lastMessageAt: number
  lastMessageFrom: 'visitor' | 'member'
  /** To whom it is offered (state offered) or who has it (open and after). */
  assignee: Id | null
  /** When it is taken back: an offer nobody accepts, or what was taken at once and not answered; null in other cases. */
  offerDue: number | null
  /** Whom its holder asked about it: they see it too, and can write notes. */
  asked: Id[]
  /** Whom it was given to, or who was asked, and has not seen it yet: since when, how, and by whom (null: the Desk). */
  unseen: { member: Id; at: number; how: GivenHow; by: Id | null }[]
  /** When that offer was made. */
  offeredAt: number | null
  /** Nobody took it in time, and no queue is left that it could go on to. */
  stranded: boolean
  /** When the target for the first reply comes close, and when it is over; null once answered, and where there is none. */
  riskAt: number | null
  replyDue: number | null
  /** By when somebody who left before a reply is owed one; null when nobody is. */
  callBackDue: number | null
  /**
   * Of whoever is owed one: where, how they asked for it (null: they left), and not before when, where they chose a time.
   * Absent from Desks before it.
   */
  callBack?: { how: CallBackBy | null; address: KeptContact['address']; from?: number } | null
  /** Nobody has replied, and whoever asks is not here: whoever has it may speak with them. Absent: not so, or from Desks before it. */
  toSpeakWith?: true
  /** Put by until then, or until its visitor writes; and when that time came, until whoever has it does something with it. */
  snoozedUntil?: number
  wokeAt?: number
  /** From pages that are being tried: it counts nowhere. */
  test?: true
  /** The visitor's page is open and reachable. */
  visitorHere: boolean
  /** They are forgotten: of what was written, only what has a larger seq than this is kept. */
  forgotten?: number
  ended: boolean
  language: Language
  /** Absent in what Desks from before it told. */
  channel?: Channel
  /** What it needs of whoever gets it, where that is more than its queue asks. */
  level?: number
  kind: InquiryKind
  /** As a person said, or else its answers; null: nobody knows. */
  urgency: Urgency | null
  /** What it lacks still of kind, urgency and somebody responsible, and by when (epoch ms); null: nothing is due. */
  triage: { lacks: TriagePart[]; due: number } | null
  /** By its score; null where nothing was asked, and for what is no lead. */
  tier: Tier | null
  stage: LeadStage
  fullName: string
  /** The beginning of the newest message. */
  excerpt: string
  readByVisitor: number
  readByMember: number
  rating: number | null
  /** Whether they would recommend us, 0 to 10; absent until they say so. */
  recommend?: number
}

/** One line of an inquiry's timeline: an event of the log, without personal text. */
export interface TimelineEvent {
  seq: number
  type: string
  at: number
  actor: { kind: 'visitor' | 'member' | 'flow' | 'system'; id: string | null }
  data: Record<string, unknown>
}

/** An inquiry opened in the console. */
export interface MemberThread {
  card: InquiryCard
  contact: KeptContact
  source: Source
  consent: Consent | null
  /** When they took back that they may be written to about other things (epoch ms). */
  withdrawnAt?: number
  /** Answers to the site's flow, and what they say; null where nothing was asked. The reasons are in the timeline. */
  answered: Answered | null
  lead: Lead | null
  sales: Sales | null
  /** What it was about, as chosen when it was closed. */
  topic: string | null
  /** They came by a link that went to the address they gave. */
  addressConfirmed: boolean
  /** Whom the site says they are; null: nobody has vouched for them. Absent from Desks before it. */
  identity?: VouchedIdentity | null
  ratingComment: string | null
  messages: Message[]
  timeline: TimelineEvent[]
}
