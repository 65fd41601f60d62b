import { createContext } from '@lit/context'
import type { InboxStore } from '../data/inbox-store.ts'

/** The cards of the inbox, for lists and counts. */
export const inboxContext = createContext<InboxStore>('foyer-inbox')
