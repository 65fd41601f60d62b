/** What an error of the record means for a flush. */
import { turnstile } from '../record/apply.ts'

/** Somebody else's turn; a batch that will never pass; more than it can take now; or something that passes. */
type Fault = 'not-our-turn' | 'refused' | 'overloaded' | 'passing'

/** Unknown errors count as passing: waiting loses nothing, dropping would. */
export function faultOf(error: unknown): Fault {
  const message = String(error)
  if (message.includes(turnstile)) return 'not-our-turn'
  if (/overloaded|too many requests/iu.test(message)) return 'overloaded'
  if (/constraint|datatype mismatch|malformed JSON|too big|SQLITE_(?:CONSTRAINT|MISMATCH|TOOBIG)/iu.test(message))
    return 'refused'
  return 'passing'
}
