import { createContext } from '@lit/context'
import type { DeskSession } from '../data/desk-session.ts'

/** What a member can do: acts on inquiries, presence, drafts, and who they are. */
export const deskContext = createContext<DeskSession>('foyer-desk')
