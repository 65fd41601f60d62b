/** What routes and jobs may ask a Desk. The class in desk.ts implements it; every method is one turn or one read. */
import type { Language } from '../../shared/schema/basics.ts'
import type {
  MemberCommand,
  MemberOutcome,
  Presence,
  Refused,
  VisitorCommand,
  VisitorOutcome,
} from '../../shared/schema/command.ts'
import type { FrameToMember } from '../../shared/schema/frame.ts'
import type { ViewCounts } from '../../shared/schema/inbox-page.ts'
import type {
  InquiryCard,
  Logged,
  LoggedInquiry,
  MemberThread,
  NewInquiry,
  VisitorInquiry,
  VisitorThread,
} from '../../shared/schema/inquiry.ts'
import type { CallBackTime } from '../../shared/schema/outlook.ts'
import type { Found } from '../../shared/schema/search.ts'
import type { PublicSite } from '../../shared/schema/site.ts'
import type { SearchTerm } from '../../shared/search/search-terms.ts'
import type { Place } from './place.ts'
import type { MemberPrincipal, SitePages, VisitorPrincipal } from './principal.ts'

export type Answer<Value> = { kind: 'done'; value: Value } | Refused<VisitorInquiry>

/** The Desk's side of an inbox page, filtered to what this reader may see. */
export interface Tail {
  /** Live inquiries of the view, and closed ones whose entries are not flushed. */
  cards: InquiryCard[]
  counts: ViewCounts
  /** Ids in the tail that this reader may not see or that left the view: drop them from the record's rows. */
  notInView: string[]
  /** Where a long queue goes on; null when this is all of it, and for other views. */
  next: Place | null
  upTo: number
}

/** What is looked for, in words of the index. */
export interface LiveSearch {
  terms: readonly SearchTerm[]
  facets: readonly string[]
  /** When it was asked, in epoch ms; the end is not among it. */
  within: { from: number; to: number }
}

export interface LiveFound {
  found: Found[]
  /** What may be in the index as it was and is not to be shown: it is out of this reader's sight, or another now. */
  others: string[]
}

/** `owed`: whoever is owed a call-back, by when it is due; `left`: open with somebody who is not there. */
export type InboxView = 'waiting' | 'owed' | 'mine' | 'team' | 'all' | 'left'

/** Closed at `upTo` or before (epoch ms); `last`: nothing else is kept of whoever asked. */
export interface OldInquiry {
  id: string
  upTo: number
  last: boolean
}

/** How the Desk is doing; for the console's status and for cron. */
export interface DeskStatus {
  founded: boolean
  epoch: number
  /** Newest journal number, and how far the record has come. */
  journal: number
  flushed: number
  /** Age of the oldest entry the record does not have yet, in ms; 0 when it has all. */
  flushLagMs: number
  parked: number
  /** Set when the flusher stopped for good and a person must look: the reason. */
  halted: string | null
  sockets: { visitors: number; members: number }
  live: number
  revision: number
}

export interface DeskRpc {
  publicSite(pages: SitePages, language: Language | null): Promise<Answer<PublicSite>>
  submit(visitor: VisitorPrincipal, inquiry: NewInquiry): Promise<Answer<{ thread: VisitorThread; repeated: boolean }>>
  visit(visitor: VisitorPrincipal, inquiry: string, command: VisitorCommand): Promise<VisitorOutcome>
  /** The thread after a seq; with `wait`, holds the answer until there is news, at most 25 s. */
  look(visitor: VisitorPrincipal, inquiry: string, after: number, wait: boolean): Promise<Answer<VisitorThread>>
  visitorTicket(visitor: VisitorPrincipal, inquiry: string): Promise<Answer<{ ticket: string }>>
  /** When they may choose to be called back. */
  callBackTimes(visitor: VisitorPrincipal, inquiry: string): Promise<Answer<CallBackTime[]>>

  command(member: MemberPrincipal, command: MemberCommand): Promise<MemberOutcome>
  /** What a member logs of whoever asks elsewhere than on a site. */
  log(
    member: MemberPrincipal,
    logged: LoggedInquiry,
  ): Promise<{ kind: 'done'; value: Logged; repeated: boolean } | Refused<InquiryCard>>
  memberTicket(member: MemberPrincipal): Promise<{ ticket: string }>
  presenceOf(member: string): Promise<Presence>
  /** What the record may not have yet, or what only the Desk counts: read this first, then the record, then unite by (id, version). */
  /** @param after the `next` of an earlier answer, in the view of what waits */
  inboxTail(member: MemberPrincipal, view: InboxView, after: Place | null): Promise<Tail>
  /** What lives at the Desk of what is looked for, as this reader may see it: read this first, then the index, then unite. */
  search(member: MemberPrincipal, search: LiveSearch): Promise<LiveFound>
  /** A live inquiry's whole thread; null when the Desk does not hold it (the record does, or nobody). */
  threadTail(member: MemberPrincipal, inquiry: string): Promise<Answer<MemberThread | null>>
  /** Long poll where sockets fail: what this reader may see after journal number `after`, at most 25 s; from a page in the background or not. */
  news(member: MemberPrincipal, after: number, hidden?: boolean): Promise<{ frames: FrameToMember[]; upTo: number }>

  /** Settings changed: the record has this revision now. Late or out of order is harmless. */
  refresh(revision: number): Promise<void>
  /** Closes the sockets of a session, or of a member when no session is given. */
  hangUp(member: string, session: string | null): Promise<void>
  /** Does whatever is due; harmless at any time. Cron is the second path beside the alarm. */
  tick(): Promise<void>
  status(): Promise<DeskStatus>
  /** Counts all facts anew from the log, beside those that stand; `counting` in the record says how far it is. */
  recount(): Promise<void>
  /**
   * Forgets what its site keeps no longer; the record says what became of it. Twice is harmless.
   * @returns false where the record could not be asked for some of them
   */
  forgetOld(old: readonly OldInquiry[]): Promise<boolean>
  // Sockets: `fetch` with an upgrade request, the ticket in its subprotocol.
}
