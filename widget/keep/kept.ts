/** What the browser keeps for one site, from the moment the visitor sent something and not before. Types only. */
import type { Consent, Contact, NewInquiryInput, VisitorThread } from '../../shared/schema/inquiry.ts'
import type { VisitorCommand } from '../../shared/schema/command.ts'
import type { ProblemCode } from '../../shared/schema/problem.ts'

/** The visitor and their conversation, as far as this browser knows it. */
export interface Kept {
  token: string
  /** The inquiry the conversation is about; the server may not have it yet. */
  inquiry: string
  contact: Contact
  consent: Consent | null
  /** As the server told it last; null until it has answered. */
  thread: VisitorThread | null
  /** The newest first; absent before there is any. */
  earlier?: Earlier[]
}

/** A conversation that was begun in this browser before: whose it is, and how it begins. */
export interface Earlier {
  inquiry: string
  token: string
  said: string
}

/** What was asked of us to send and the server has not acknowledged: a line of the outbox. */
export type Unsent = {
  /** Of the inquiry or message, so that sending it again is harmless. */
  id: string
  /** When the visitor sent it; what makes the order. */
  at: number
  /** Whose it is, whichever conversation is in view when it is sent; absent in what was kept before that was said. */
  token?: string
  /** The server will not take it, however often we try: the visitor is told and decides. */
  refused?: ProblemCode
} & ({ kind: 'inquiry'; body: NewInquiryInput } | { kind: 'command'; inquiry: string; command: VisitorCommand })

/** Both together, in one transaction. */
export interface Change {
  /** Null: nothing is to be kept of them any more. */
  kept?: Kept | null
  put?: Unsent[]
  remove?: string[]
}

/** Where it is kept. */
export interface Keep {
  /** Whether it outlives this page. */
  durable: boolean
  read(): Promise<{ kept: Kept | null; unsent: Unsent[] }>
  /** Resolves when it is safe on disk. Rejects when the browser refuses: the caller goes on from memory. */
  write(change: Change): Promise<void>
}
