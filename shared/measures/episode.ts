/**
 * An episode as the measures see it: times, choices and what the clock has decided, nothing else. The Desk describes
 * one in the turn in which something happens; the rules of this folder read it.
 */

/** How an episode closed. Void (spam, duplicate, test) counts nowhere. */
export type ClosedAs = 'resolved' | 'unresolved' | 'disqualified' | 'abandoned' | 'void'

/** That the visitor left: an explicit end, or no heartbeat for the time allowed. Taken back when they return in time. */
export interface Leaving {
  at: number
  /** Left sooner than the short threshold: see `isShort`. */
  short: boolean
  /**
   * Left with an address: we owe a call-back, kept it in time, or missed it; none without an address.
   * The passing of its due time is an event, so that no rule needs a clock.
   */
  callBack: 'none' | 'owed' | 'kept' | 'missed'
}

/** Who held the episode, from when to when (epoch ms; null while they still do). */
interface HeldSpan {
  assistant: string
  from: number
  to: number | null
}

/** Attention an assistant gave it, in ms, within the quarter of an hour that begins at `at`: shared, and not shared. */
export interface HandledPart {
  assistant: string
  at: number
  attention: number
  elapsed: number
}

/** It was given to somebody, or they were asked about it, at `at`; `seenAt`: when they had it before their eyes. */
export interface Giving {
  member: string
  at: number
  seenAt: number | null
}

/** Why something went as it did, in one word of a fixed list, and when: `lost.no-need`, `transfer.wrong-place`. */
export interface Cause {
  what: string
  at: number
}

/** The lead that an inquiry is, over all its episodes; its current one answers for it. */
export interface EpisodeLead {
  createdAt: number
  /** First passed on to sales. */
  passedAt: number | null
  /** First accepted by sales, with complete answers: sales-qualified since. */
  qualifiedAt: number | null
  qualifiedBy: string | null
  /** First given back by sales after that. */
  returnedAt: number | null
  /** `minor`: what it is worth, in minor units of the currency; null where it was lost. */
  decided: { as: 'won' | 'lost'; at: number; deal: { currency: string; minor: number } | null } | null
  /** Goods that came back, each worth so much of the deal. */
  goodsReturned: readonly { at: number; minor: number }[]
  /** Its customer had bought before. */
  boughtBefore: boolean
  /** The last moment of the day for which its goods were promised, and whether that was kept; null: not decided, not promised. */
  promised: { until: number; kept: boolean } | null
}

/** What an episode can be cut by, beside who held it. `kind`: lead, order, complaint or colleague. */
export type EpisodeKey =
  | 'site'
  | 'queue'
  | 'product'
  | 'group'
  | 'territory'
  | 'team'
  | 'channel'
  | 'source'
  | 'kind'
  | 'tier'

/** All times are epoch ms. What depends on the time that passes (late, mature) is said by flags that events set. */
export interface Episode {
  /** Live: entered a queue in opening hours with the visitor there. Message: form, e-mail, out of hours. */
  kind: 'live' | 'message'
  enteredAt: number
  /** First given to a person, as offer or by hand. */
  assignedAt: number | null
  /** First taken by a person. */
  acceptedAt: number | null
  /** First reply of a person; flow, bot and system never stop a clock. */
  answeredAt: number | null
  /** From entering to the first reply in the queue's working time, in ms, as stored then; null: before, or no hours kept. */
  workingWait: number | null
  left: Leaving | null
  closed: { at: number; as: ClosedAs } | null
  /** It went up a level, or to the manager. */
  escalated: boolean
  /** It went to somebody else of the same tier, which nobody had planned. */
  transferred: boolean
  /** It went to sales as planned. */
  handedOff: boolean
  handedToSales: boolean
  /** The first of its inquiry: a reopened one is no first contact. */
  first: boolean
  /** The same customer came on the same topic before, and within 7 days of that one's closing. */
  repeat: boolean
  /** The same customer came back on the same topic within 7 days of closing. */
  cameBack: boolean
  /** Replies of people, in all. */
  replies: number
  /** From the first acceptance to closing, in the queue's working time, in ms; null: still open, or never accepted. */
  openTime: number | null
  /** The survey's last score, 1 to 5; and whom it rates: who replied most, as it was when it closed. */
  rating: number | null
  rated: string | null
  /** Whether they would recommend us, 0 to 10, as they said last; null: not said, or not asked. */
  recommend: number | null
  /** The survey is over: its score stays. */
  surveyLocked: boolean
  /** In the order in which it happened. */
  handling: readonly HandledPart[]
  givings: readonly Giving[]
  causes: readonly Cause[]
  /** Null for what is no lead, and for an earlier episode of one. */
  lead: EpisodeLead | null
  /** The target for the first reply in seconds: as time passes for live, in working time for messages. */
  target: number
  /** When that is over, as it was promised (epoch ms); null where it is the target after entering. */
  dueAt: number | null
  /** The target passed without a reply, while the visitor was still there: see `isPastTarget`. */
  pastTarget: boolean
  /** Whether its kind, its urgency and somebody responsible were known within five minutes; null: not decided, not asked. */
  triage: 'in-time' | 'missed' | null
  /** The visitor left a short while ago: whoever comes back by then is moved back. */
  maturing: boolean
  /** Closed for so long that it cannot be reopened any more. */
  matured: boolean
  /** Closed, and then opened again as the next episode: not closed any more. */
  reopened: boolean
  /** Asked by a colleague or a dealer: a cut of its own, outside the headline unless chosen. */
  fromColleague: boolean
  /** The visitor went on in a messenger. */
  wentOn: boolean
  /** The queues it went on from because nobody took it there, and their teams. */
  flowedOut: readonly { queue: string; team: string }[]
  /** By what it is cut; what is not known is not there, and it is in no cell of that kind. */
  keys: Readonly<Partial<Record<EpisodeKey, string>>>
  /** In the order they began. */
  spans: readonly HeldSpan[]
}
