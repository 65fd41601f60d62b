import { createContext } from '@lit/context'
import type { TeamStore } from '../data/team-store.ts'

/** Colleagues, their names and presence. */
export const teamContext = createContext<TeamStore>('foyer-team')
