/** One inquiry of the made-up past, planned from its question to its end. Made by plan.ts, played by conversation.ts. */
import type { LeadStep, VoidReason } from '../../shared/schema/lead.ts'
import type { MadeUp } from '../made-up-inquiry.ts'

/** A step that a lead takes. */
export interface PlannedStep {
  /** Epoch ms. */
  at: number
  /** A person's key. */
  by: string
  take: LeadStep
}

export interface Visit extends MadeUp {
  /** When it is asked, epoch ms. */
  at: number
  /** Who asks: the same for those who come again. */
  visitor: string
  /** How long the one to whom it is offered takes to accept it; null: the first lets it run out. */
  acceptsMs: number | null
  /** From accepting to the first reply. */
  repliesMs: number
  /** What is said after the first reply; each so long after the one before. */
  talk: { from: 'visitor' | 'member'; text: string; afterMs: number }[]
  greeting: string
  /** Leaves before the first reply; null: waits for it. */
  leaves: Leaving | null
  /** Closes the page after the first reply, and is heard of no more. */
  goesQuiet: boolean
  /** So long after the last word, and what it was about. */
  closes: { afterMs: number; outcome: 'resolved' | 'unresolved' | 'disqualified'; topic: string }
  /** `recommends`: what they say of 10 to the question after it; null: nothing. */
  rates: { afterMs: number; score: number; comment: string | null; recommends: number | null } | null
  /** Whoever stayed to the end writes once more after it was closed, and is answered. */
  comesAgain: { afterMs: number; text: string; answer: string } | null
  voided: VoidReason | null
  /** Given to somebody of sales after the first reply: their key. */
  handedTo: string | null
  /** Goes up to the manager after the first reply. */
  escalates: boolean
  steps: PlannedStep[]
}

export interface Leaving {
  /** After asking. */
  afterMs: number
  /** Says goodbye rather than closing the page. */
  saysGoodbye: boolean
  /** Opens the page again so long after leaving. */
  backAfterMs: number | null
  /** Somebody answers so long after leaving; null: nobody does in time, and it is closed unresolved. */
  calledBackAfterMs: number | null
}
