/** What the player of the history needs of the Desk that lives through it. Implemented by history-worker.ts on the real one. */
import type { InquiryState } from '../../shared/inquiry/inquiry-state.ts'
import type { DeskRpc } from '../../worker/desk/desk-rpc.ts'
import type { MemberPrincipal } from '../../worker/desk/principal.ts'

/** What a turn changed. */
export interface Told {
  inquiries: readonly { before: InquiryState | null; after: InquiryState }[]
  /** Members who count as away now. */
  away: readonly string[]
}

export interface DeskInPlay extends Pick<DeskRpc, 'submit' | 'visit' | 'command'> {
  /** The Desk's clock, epoch ms; only ever set to a later time. */
  now: number
  /** Is called after every turn. */
  onTold: (told: Told) => void
  /** When the Desk wants to be rung next; null: never. */
  nextDue(): number | null
  /** Does what is due. */
  ring(): Promise<void>
  /** A member's console connects. */
  comeIn(member: MemberPrincipal): Promise<void>
  /** It is closed: they count as gone after their grace. */
  goOut(member: MemberPrincipal): void
  /** The visitor's page stays open until then. */
  staysUntil(inquiry: string, at: number): void
  /** Carries what happened to the record, when a good deal of it has gathered. */
  flushSome(): Promise<void>
}
