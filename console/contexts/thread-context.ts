import { createContext } from '@lit/context'
import type { ThreadStore } from '../data/thread-store.ts'

/** The opened inquiries, for the thread page. */
export const threadContext = createContext<ThreadStore>('foyer-thread')
