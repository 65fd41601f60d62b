/** Sessions that ended while nobody asked for them: better-auth removes only those it meets. The clock sweeps the rest. */
import { sql } from './sql.ts'
import type { Sql } from './sql.ts'

export function sweepEndedSessions(now: number): Sql {
  return sql`DELETE FROM identity_session WHERE expires_at < ${new Date(now).toISOString()}`
}
