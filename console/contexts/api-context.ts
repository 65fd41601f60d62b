import { createContext } from '@lit/context'
import type { Api } from '../data/api.ts'

/** The HTTP side, for pages that read and change settings. */
export const apiContext = createContext<Api>('foyer-api')
