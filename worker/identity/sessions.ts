/** The sessions a person has open: listed without their tokens, ended one by one or all at once. */
import type { OpenSession } from '../../shared/schema/session.ts'
import type { Services } from '../services.ts'
import { authOf } from './auth.ts'

export async function openSessions(services: Services, account: string, current: string): Promise<OpenSession[]> {
  const { internalAdapter } = await authOf(services).$context
  const sessions = await internalAdapter.listSessions(account, { onlyActiveSessions: true })
  return sessions.map((session) => ({
    id: session.id,
    current: session.id === current,
    agent: session.userAgent ?? '',
    createdAt: session.createdAt.getTime(),
    expiresAt: session.expiresAt.getTime(),
  }))
}

/** Ends one session of the account; false when it has no such session. */
export async function endSession(services: Services, account: string, id: string): Promise<boolean> {
  const { internalAdapter } = await authOf(services).$context
  const sessions = await internalAdapter.listSessions(account)
  const session = sessions.find((session) => session.id === id)
  if (session === undefined) return false
  await internalAdapter.deleteSession(session.token)
  return true
}

/** Ends every session of the account. */
export async function endSessions(services: Services, account: string): Promise<void> {
  const { internalAdapter } = await authOf(services).$context
  await internalAdapter.deleteUserSessions(account)
}
