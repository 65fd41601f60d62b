/** Ends everything that a member has open: sessions, push and sockets. */
import { log } from '../log.ts'
import { endSubscriptions } from '../record/push-subscriptions.ts'
import { batch } from '../record/sql.ts'
import type { Services } from '../services.ts'
import { endSessions } from './sessions.ts'

/** Sessions first: they are what would let the others back in. */
export async function sendAway(
  services: Services,
  workspace: string,
  member: string,
  account: string | null,
): Promise<void> {
  if (account !== null) await endSessions(services, account)
  await batch(services.db, [endSubscriptions({ workspace, member })])
  try {
    await services.desk(workspace).hangUp(member, null)
  } catch (error) {
    log('error', 'hanging up failed', { workspace, error })
  }
}
