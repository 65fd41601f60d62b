/**
 * The events of the log. Ids, choices and numbers only: what people wrote, and who they are, lives in rows of its own.
 * How an inquiry's state is folded from its own: evolve.ts.
 */
import type { Language } from '../schema/basics.ts'
import type { InquiryKind, Urgency } from '../schema/flow.ts'
import type { Qualified } from '../qualification/score.ts'
import type { Duty } from '../rota.ts'
import type { Choice } from '../routing/choice.ts'
import type { DeclineReason, EscalationReason, MoveKind, TransferReason } from '../schema/move.ts'
import type { Deal, GoodsReason, LostReason, ReturnReason, VoidReason } from '../schema/lead.ts'
import type { Presence } from '../schema/command.ts'
import type { Channel } from '../schema/inquiry.ts'
import type { CallBackBy } from '../schema/outlook.ts'
import type { Messenger } from '../schema/messenger.ts'
import type { Marks } from './inquiry-state.ts'
import type { GivenHow } from './unseen.ts'

export interface Actor {
  kind: 'visitor' | 'member' | 'flow' | 'system'
  id: string | null
}

/** Why somebody is not there: said so or sent away, by their calendar, without a socket, or no member any more. */
export type GoneBecause = 'away' | 'off-shift' | 'on-leave' | 'unreachable' | 'suspended'

/** How an episode can be closed, apart from being void. */
export type ClosedState = 'resolved' | 'unresolved' | 'disqualified' | 'abandoned'

/** How an episode enters, for the measures; absent in events from before there were any. */
interface Entry {
  kind?: Marks['kind']
  /** Seconds to the first reply. */
  target?: number
  /** When it is over (epoch ms), where it is promised in working time. */
  dueAt?: number
  /** By when it must have a kind, an urgency and somebody responsible (epoch ms). */
  triageBy?: number
  source?: string
}

interface Submitted {
  site: string
  queue: string
  team: string
  visitor: string
  language: Language
  byMail?: true
  /** From pages that are being tried: it counts nowhere. */
  test?: true
  /** Absent: by the widget. */
  channel?: Channel
  /** The member who logged it. */
  by?: string
}

export interface Moved {
  how: MoveKind
  reason: TransferReason | EscalationReason | ReturnReason | null
  from: string | null
  /** The team it was with. */
  left: string
  queue: string
  team: string
  member: string | null
  /** Whom this member stands in for: it was meant for somebody on leave. */
  for?: string
  /** Only where more is needed than the queue asks. */
  level?: number
}

/** What happened to an inquiry, as decided; the Desk adds stream, seq and time. */
export type InquiryHappening = { actor: Actor } & (
  | { type: 'submitted'; data: Submitted & Entry }
  /** What the answers to the site's flow (its version) say of it. */
  | { type: 'qualified'; data: { flow: number } & Qualified }
  /** A person said what kind it is, how urgent, or both. */
  | { type: 'classified'; data: { kind?: InquiryKind; urgency?: Urgency } }
  /** Proposed to a member until `due`; why to them, in events since that is kept; `for` whom they stand in. */
  | { type: 'offered'; data: { member: string; due: number; choice?: Choice; for?: string } }
  /** The offer ran out, or its member went away: back to the queue, place kept. */
  | { type: 'missed'; data: { member: string; because: 'time' | 'unreachable' | 'away' } }
  /** Whoever had it went, and its visitor is there and waits: back to the queue, place kept. */
  | { type: 'released'; data: { member: string; because: GoneBecause } }
  /** The last word is ours and nobody has said another for a while: it takes less of somebody's points. */
  | { type: 'idled'; data: Record<string, never> }
  /** Whoever has it put it by until then, or until its visitor writes. */
  | { type: 'snoozed'; data: { until: number } }
  /** That time has come, or it was taken up again by hand. */
  | { type: 'woke'; data: Record<string, never> }
  /** Turned down by whom it was offered to: back to the queue, place kept. */
  | { type: 'declined'; data: { member: string; reason: DeclineReason } }
  /** Nobody took it in time: on to the next queue, place kept. */
  | { type: 'overflowed'; data: { from: string; left: string; to: string; team: string } }
  /** Nobody took it, and there is no further queue: its managers are told. */
  | { type: 'stranded'; data: { queue: string } }
  /**
   * Taken: as offered; `claimed` out of the queue; or `at-once` on offer, where the queue asks nobody, and taken back
   * without a reply by `due`.
   */
  | { type: 'accepted'; data: { member: string; how?: 'claimed' | 'at-once'; due?: number } }
  /** A person gave it to a member. */
  | { type: 'assigned'; data: { member: string } }
  /** It left the hands of `from`: to a member, or (null) to wait in a queue for somebody of at least this level. */
  | { type: 'moved'; data: Moved }
  /** A colleague was asked, by the note that follows. */
  | { type: 'consulted'; data: { member: string } }
  /** `worked`: of a first reply, the working time that was waited for it, in ms, where hours are kept. */
  | { type: 'messaged'; data: { message: string; worked?: number } }
  /** `mentions`: who is named in it, and asked by that. */
  | { type: 'noted'; data: { message: string; mentions?: readonly string[] } }
  | { type: 'read'; data: { upTo: number } }
  /** Whoever it was given to at `since`, or was asked about it then, has it before their eyes for the first time. */
  | { type: 'seen'; data: { since: number; how: GivenHow } }
  /** The page went away; the visitor may be back in a moment. */
  | { type: 'left'; data: Record<string, never> }
  | { type: 'returned'; data: Record<string, never> }
  /** Away for the time allowed, last heard of at `since`: they left. Owed a call-back by `due`, if nobody had replied. */
  | { type: 'gone'; data: { since: number; due: number | null } }
  /** Nobody knew in time what it is, how urgent, or whose. */
  | { type: 'triage-missed'; data: Record<string, never> }
  /** They would rather be called back than wait: out of the line from now on, owed it by `due`, and not before `from`. */
  | { type: 'call-back-asked'; data: { how: CallBackBy; due: number; from?: number } }
  /** They go on in a messenger, or said they would. */
  | { type: 'went-on'; data: { to: Messenger } }
  /** Whoever has it has not replied, and the target is close. */
  | { type: 'at-risk'; data: Record<string, never> }
  /** Whoever has it spoke with them: the call-back that was owed, or the first reply. `worked`: as of a message. */
  | { type: 'called'; data: { worked?: number } }
  /** The target passed without a reply. */
  | { type: 'overdue'; data: Record<string, never> }
  /** The call-back was not made in time. */
  | { type: 'callback-missed'; data: Record<string, never> }
  /** Too long ago to be undone: leaving by coming back, closing by reopening, the survey by rating anew. */
  | { type: 'matured'; data: { of: 'leaving' | 'closing' | 'survey' } }
  /** The visitor said goodbye. */
  | { type: 'ended'; data: Record<string, never> }
  /** `open`: the working time since somebody first had it, in ms, where hours are kept. */
  | { type: 'closed'; data: { state: ClosedState; topic?: string; open?: number } }
  /** It counts nowhere. */
  | { type: 'voided'; data: { reason: VoidReason } }
  | { type: 'screened'; data: Record<string, never> }
  | { type: 'passed'; data: Record<string, never> }
  | { type: 'sales-accepted'; data: Record<string, never> }
  | { type: 'sales-returned'; data: { reason: ReturnReason } }
  | { type: 'won'; data: Deal }
  | { type: 'lost'; data: { reason: LostReason; competitor: string | null } }
  | { type: 'goods-returned'; data: { minor: number; currency: string; reason: GoodsReason } }
  /** The goods are promised for this day; `until`: its last moment, by the workspace's wall. */
  | { type: 'promised'; data: { day: string; until: number } }
  /** That day is over, and nobody has said that they were delivered. */
  | { type: 'promise-missed'; data: Record<string, never> }
  | { type: 'delivered'; data: { day: string } }
  /** The replies up to this one go to the visitor by mail, with the link. */
  | { type: 'mailed'; data: { upTo: number; seed: string; key: string } }
  /**
   * They want the conversation by mail, as far as `upTo`. Where nobody has confirmed the address yet, a link goes there
   * first (its seed, and the hash of its token), and the conversation when they come by it.
   */
  | { type: 'transcript-asked'; data: { upTo: number; link?: { seed: string; key: string } } }
  /** The site vouches for the visitor; for whom, is with their personal data. */
  | { type: 'identified'; data: Record<string, never> }
  /** They do not want to be written to about anything else any more. */
  | { type: 'consent-withdrawn'; data: Record<string, never> }
  /** They asked to be forgotten, or (by the system) it was kept for as long as its site keeps: what was written until then and who they are is gone. */
  | { type: 'forgotten'; data: Record<string, never> }
  /** The visitor came by that link. */
  | { type: 'address-confirmed'; data: Record<string, never> }
  | { type: 'reopened'; data: { episode: number } & Entry }
  | { type: 'rated'; data: { score: number } }
  /** Whether they would recommend us, 0 to 10: the survey's second question, where the site asks it. */
  | { type: 'recommended'; data: { score: number } }
  /** The same customer had asked about the same topic, and came again within 7 days of the closing of `of`. */
  | { type: 'repeated'; data: { of: string } }
  /** The same customer came back on the same topic within 7 days of closing, with `by`. */
  | { type: 'came-back'; data: { by: string } }
  /** The same customer had bought before, by the deal of `of`. */
  | { type: 'bought-before'; data: { of: string } }
  /** Of these two, `with` turned out to be void: it neither was there before, nor came back, nor was bought by. */
  | { type: 'repeat-void'; data: { with: string } }
  /**
   * A stretch of a member's attention to it, over now and within one local hour: what handle time is made of. `attention`:
   * what of it was for this inquiry alone, in ms, where they worked on several at once.
   */
  | { type: 'worked'; data: { kind: WorkKind; from: number; to: number; attention: number } }
)

/** Handling an inquiry, or wrapping it up. */
export type WorkKind = 'work' | 'wrap'

/** What happened to a member. */
export type MemberHappening = { actor: Actor } &
  /** By themselves; or by the Desk: for offers missed, or `because` their calendar says so. */
  (
    | { type: 'declared'; data: { presence: Presence; because?: Exclude<Duty, 'on'> | 'on-shift' } }
    | { type: 'reachable'; data: Record<string, never> }
    /** Their grace was over at `since`; absent in events from before that was told: when it was noticed. */
    | { type: 'unreachable'; data: { since?: number } }
    /** A stretch of attention to an episode, as it was told before inquiries were told of it themselves. */
    | { type: 'worked'; data: { inquiry: string; episode: number; kind: WorkKind; from: number; to: number } }
    | { type: 'signed-in'; data: SignedIn }
  )

/**
 * A stretch in which a member was signed in, over now and within one local hour (epoch ms): reachable, or at work while they
 * were not. `busy`: what of it they worked, in ms. `aside`: they take no inquiries, and count for no longer than they worked.
 */
export interface SignedIn {
  from: number
  to: number
  busy: number
  aside?: true
}

interface Stamp {
  stream: string
  seq: number
  at: number
  v: 1
}

export type InquiryEvent = InquiryHappening & Stamp
export type MemberEvent = MemberHappening & Stamp
export type LoggedEvent = InquiryEvent | MemberEvent
