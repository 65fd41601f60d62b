/**
 * The socket's language, wire version 2. A socket opens with two subprotocols: `foyer.1` and `ticket.<ticket>`
 * (POST …/tickets gives one; 30 s, one use). The server greets with `hello`; the client asks for what it missed with
 * `resume`, sends commands with `send`, and gets an `ack` for each. The text `ping` is answered with `pong` by the
 * platform without waking the Desk. Old clients keep working against the next version.
 */
import * as z from 'zod'
import { Id } from './basics.ts'
import { MemberCommand, VisitorCommand } from './command.ts'
import type { MemberOutcome, Presence, VisitorOutcome } from './command.ts'
import type { InquiryCard, Message, VisitorInquiry } from './inquiry.ts'
import type { ProblemCode } from './problem.ts'

/** Told in the greeting: what came with version 2 (`looking`, `note` of `typing`) is said to no Desk that greets with 1. */
export const wire = 2
export const subprotocol = 'foyer.1'
export const ticketPrefix = 'ticket.'

/** Visitor → Desk. The socket is bound to one inquiry by its ticket. `after` is the event seq known so far. */
export const VisitorFrame = z.discriminatedUnion('t', [
  z.strictObject({ t: z.literal('resume'), after: z.int().min(0) }),
  z.strictObject({ t: z.literal('send'), ref: Id, command: VisitorCommand }),
  z.strictObject({ t: z.literal('typing') }),
  /** The page was hidden or shown: a hidden page is given longer before its visitor counts as gone. */
  z.strictObject({ t: z.literal('hidden'), hidden: z.boolean() }),
])
export type VisitorFrame = z.infer<typeof VisitorFrame>

/** Desk → visitor. */
export type FrameToVisitor =
  | { t: 'hello'; wire: number; at: number }
  | { t: 'ack'; ref: Id; outcome: VisitorOutcome }
  /** News of the inquiry: apply `inquiry` unless its version is older (an equal one may carry a new place in the queue). */
  | { t: 'event'; inquiry: VisitorInquiry; messages: Message[]; upTo: number }
  | { t: 'typing'; name: string }
  | Bye

/** Member → Desk. `after` is the journal number known so far (0: none yet). */
export const MemberFrame = z.discriminatedUnion('t', [
  z.strictObject({ t: z.literal('resume'), after: z.int().min(0) }),
  z.strictObject({ t: z.literal('send'), command: MemberCommand }),
  /** `note`: the visitor is not told. */
  z.strictObject({ t: z.literal('typing'), inquiry: Id, note: z.literal(true).optional() }),
  /** They have it before their eyes, whoever has it; null: none any more. Said again while it lasts. No answer. */
  z.strictObject({ t: z.literal('looking'), inquiry: Id.nullable() }),
  /** They have it before their eyes and are at it, or are wrapping it up: sent again while it lasts. No answer. */
  z.strictObject({ t: z.literal('focus'), inquiry: Id, wrap: z.boolean() }),
  /** The page was hidden or shown; on a phone it counts as hidden always: its member is given longer to come back. */
  z.strictObject({ t: z.literal('hidden'), hidden: z.boolean() }),
])
export type MemberFrame = z.infer<typeof MemberFrame>

/** A colleague as the console shows them. */
export interface Colleague {
  id: Id
  name: string
  presence: Presence
  /** They do not respond: the Desk set them away after offers missed in a row, and they have said nothing since. */
  sentAway: boolean
  /** A socket of theirs is alive. */
  reachable: boolean
  /** When they came, last (epoch ms): what was given to them before came while they were away. */
  backSince: number
  /** What is offered to them or open with them, in points; and how much they may have. */
  load: number
  capacity: number
  /** Since when they are not there (epoch ms; 0: not yet seen); null while they are; absent from earlier Desks. */
  goneSince?: number | null
  /** They are not on duty by their calendar, whatever they declared; absent from Desks before there were calendars. */
  off?: Off | null
}

/** Off duty until `back` (epoch ms; null: as far as can be seen), and who stands in while they are on leave. */
export interface Off {
  because: 'off-shift' | 'on-leave'
  back: number | null
  standIn: Id | null
}

/** Desk → member. Only what the reader may see. */
export type FrameToMember =
  /** `upTo`: subscribe here, then read lists, then unite by (id, version). */
  | { t: 'hello'; wire: number; at: number; upTo: number; colleagues: Colleague[] }
  | { t: 'ack'; ref: Id; outcome: MemberOutcome }
  /** News: apply the card only if its version is newer; add messages by id. */
  | { t: 'event'; card: InquiryCard; messages: Message[]; upTo: number }
  /** What this reader may no longer see, or was erased. */
  | { t: 'vanished'; inquiry: Id; upTo: number }
  | { t: 'colleagues'; colleagues: Colleague[] }
  /** The visitor writes; or (`member`) a colleague does, to whoever looks at it with them. */
  | { t: 'typing'; inquiry: Id; member?: Id }
  /** Everybody who has it before their eyes, to each of them. */
  | { t: 'looking'; inquiry: Id; members: Id[] }
  /** After `resume`: everything up to here is told. `whole: false` means too much was missed: read the lists again. */
  | { t: 'caught-up'; upTo: number; whole: boolean }
  /** The record is (not) reachable: lists of the past, search and settings depend on it. */
  | { t: 'record'; away: boolean }
  | Bye

/** The Desk closes the socket: why, and how long to wait before the next try (null: do not try again). */
export interface Bye {
  t: 'bye'
  because: ProblemCode | 'signed-out' | 'too-many-sockets'
  retryAfterMs: number | null
}
