import { createContext } from '@lit/context'
import type { Connection } from '../data/connection.ts'

/** How the live connection stands, for the banner. */
export const connectionContext = createContext<Connection>('foyer-connection')
