import { createContext } from '@lit/context'
import type { Outbox } from '../data/outbox.ts'

/** Replies and notes on their way, for thread and composer. */
export const outboxContext = createContext<Outbox>('foyer-outbox')
