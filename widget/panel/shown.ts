/** How the exchange with the Desk stands: what only the leading tab knows, told to the others. */
export interface Shown {
  /** The line of the outbox that is on its way. */
  sending: string | null
  /** The server asked for time. */
  busy: boolean
  line: 'none' | 'connecting' | 'live'
  /** Who is writing. */
  typing: string | null
}

/** How it stands before there is any. */
export const still: Shown = { sending: null, busy: false, line: 'none', typing: null }
