/** What visitors and members can ask the Desk to do, over HTTP or a socket alike, and what it answers. */
import * as z from 'zod'
import { limits } from '../limits.ts'
import { Id, Name, text } from './basics.ts'
import { InquiryKind, Urgency } from './flow.ts'
import type { InquiryCard, VisitorInquiry } from './inquiry.ts'
import { LeadStep, VoidReason } from './lead.ts'
import { Consult, DeclineReason, Escalate, Transfer } from './move.ts'
import type { ProblemCode } from './problem.ts'
import { Messenger } from './messenger.ts'

const Seq = z.int().min(0)

/** A visitor's commands on their own inquiry. Each may be repeated without harm. */
export const VisitorCommand = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('message'), id: Id, text: text(limits.message) }),
  z.strictObject({ type: z.literal('read'), upTo: Seq }),
  /** The page goes away (`pagehide`) or comes back. */
  z.strictObject({ type: z.literal('leave') }),
  z.strictObject({ type: z.literal('return') }),
  /** Rather than wait, they want to be called back, or answered in writing for later. The question stands. */
  z.strictObject({
    type: z.literal('call-back'),
    how: z.enum(['call', 'writing']),
    /** When it suits them: one of the times that the Desk offered. Absent: as soon as can be. */
    at: z.strictObject({ from: z.int().min(0), to: z.int().min(0) }).optional(),
  }),
  /** They go on in a messenger: the link was pressed. The question stands. */
  z.strictObject({ type: z.literal('go-on'), to: Messenger }),
  /** They want the conversation by mail. */
  z.strictObject({ type: z.literal('transcript') }),
  /** The site vouches for whoever asks, by a token that it signed for them. */
  z.strictObject({ type: z.literal('identify'), token: z.string().max(limits.identityToken) }),
  /** They do not want to be written to about anything else any more. */
  z.strictObject({ type: z.literal('withdraw') }),
  /** Everything they wrote here is to be deleted, and who they are. It ends the conversation. */
  z.strictObject({ type: z.literal('forget') }),
  /** The visitor says goodbye. */
  z.strictObject({ type: z.literal('end') }),
  z.strictObject({
    type: z.literal('rate'),
    score: z.int().min(1).max(5),
    comment: text(limits.ratingComment).nullable(),
  }),
  /** Whether they would recommend us, where the site asks. */
  z.strictObject({ type: z.literal('recommend'), score: z.int().min(0).max(10) }),
])
export type VisitorCommand = z.infer<typeof VisitorCommand>

export const Presence = z.enum(['available', 'busy', 'away'])
/** What a member declares: available, busy (finishes what they have), away. */
export type Presence = z.infer<typeof Presence>

const InquiryAct = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('accept') }),
  /** Turns an offer down: it goes to the next. */
  z.strictObject({ type: z.literal('decline'), reason: DeclineReason }),
  /** Takes what waits, where the queue lets its people choose. */
  z.strictObject({ type: z.literal('claim') }),
  z.strictObject({ type: z.literal('assign'), member: Id }),
  Transfer,
  Escalate,
  Consult,
  z.strictObject({ type: z.literal('reply'), id: Id, text: text(limits.message) }),
  z.strictObject({
    type: z.literal('note'),
    id: Id,
    text: text(limits.message),
    /** Colleagues named in it: they see the inquiry from now on, and are told. */
    mentions: z.array(Id).max(limits.mentions).optional(),
  }),
  z.strictObject({ type: z.literal('read'), upTo: Seq }),
  /** `topic`: one of the workspace's list, which may ask for it. */
  z.strictObject({
    type: z.literal('resolve'),
    outcome: z.enum(['resolved', 'unresolved', 'disqualified']),
    topic: Name.optional(),
  }),
  /** Puts it by until then (epoch ms), or until its visitor writes. */
  z.strictObject({ type: z.literal('snooze'), until: Seq }),
  z.strictObject({ type: z.literal('wake') }),
  /** Spoke with whoever is owed a call-back, or left a message. */
  z.strictObject({ type: z.literal('called') }),
  z.strictObject({ type: z.literal('reopen') }),
  /** Says what kind it is, how urgent, or both. */
  z.strictObject({ type: z.literal('classify'), kind: InquiryKind.optional(), urgency: Urgency.optional() }),
  z.strictObject({ type: z.literal('void'), reason: VoidReason }),
  z.strictObject({ type: z.literal('lead'), take: LeadStep }),
])
/** What a member does with an inquiry. */
export type InquiryAct = z.infer<typeof InquiryAct>

/**
 * A member's command. `commandId` makes a repeat harmless: it gets the first answer again. `version` is the version
 * of the inquiry the member saw; whatever moves its life on is refused as stale when it moved on since.
 */
export const MemberCommand = z.discriminatedUnion('on', [
  z.strictObject({ on: z.literal('inquiry'), commandId: Id, inquiry: Id, version: Seq, act: InquiryAct }),
  z.strictObject({ on: z.literal('presence'), commandId: Id, presence: Presence }),
])
export type MemberCommand = z.infer<typeof MemberCommand>

/** A refusal: a value, not an error. `inquiry` is how it stands now, where the asker may see it. */
export interface Refused<View> {
  kind: 'refused'
  because: ProblemCode
  /** The field, in the request's own words. */
  field?: string
  detail?: string
  inquiry?: View
}

/** The Desk's answer to a member's command. */
export type MemberOutcome =
  | { kind: 'done'; inquiry: InquiryCard | null; presence: Presence | null }
  | Refused<InquiryCard>

/** The Desk's answer to a visitor's command. `upTo` is the seq the command produced or found. */
export type VisitorOutcome = { kind: 'done'; inquiry: VisitorInquiry; upTo: number } | Refused<VisitorInquiry>
