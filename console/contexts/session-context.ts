import { createContext } from '@lit/context'
import type { SessionStore } from '../data/session-store.ts'

/** Who is signed in: pages that sign in and out. */
export const sessionContext = createContext<SessionStore>('foyer-session')
