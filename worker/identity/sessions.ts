/** Sessions: the one behind a cookie, and those a person has open, listed without tokens and ended one by one or all. */
import { spans } from '../../shared/limits.ts'
import type { OpenSession } from '../../shared/schema/session.ts'
import { whereOpened } from '../record/audit-log.ts'
import type { Services } from '../services.ts'
import { authOf } from './auth.ts'
import { isRefusal } from './is-refusal.ts'

/** A session that lives, and the cookies to send back when its end has moved. */
export interface LivingSession {
  id: string
  account: string
  /** When it ends, whatever happens in it. */
  until: number
  cookies: string[]
}

/** The session of the cookie, if it lives: not idle for too long, and not older than any session may be. */
export async function sessionOf(services: Services, headers: Headers): Promise<LivingSession | null> {
  const auth = authOf(services)
  try {
    const { headers: answered, response: found } = await auth.api.getSession({ headers, returnHeaders: true })
    if (!found) return null
    const { id, userId, token, createdAt } = found.session
    const until = createdAt.getTime() + spans.session
    if (services.now() < until) return { id, account: userId, until, cookies: answered.getSetCookie() }
    await (await auth.$context).internalAdapter.deleteSession(token)
    return null
  } catch (error) {
    // It was ended by another request while this one moved its end.
    if (isRefusal(error)) return null
    throw error
  }
}

export async function openSessions(
  services: Services,
  { workspace, member, session: current }: { workspace: string; member: string; session: string },
  account: string,
): Promise<OpenSession[]> {
  const { internalAdapter } = await authOf(services).$context
  const [sessions, addresses] = await Promise.all([
    internalAdapter.listSessions(account, { onlyActiveSessions: true }),
    whereOpened(services.db, workspace, member, services.now() - spans.session),
  ])
  return sessions.map((session) => ({
    id: session.id,
    current: session.id === current,
    agent: session.userAgent ?? '',
    createdAt: session.createdAt.getTime(),
    address: addresses.get(session.id) ?? null,
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

/** Ends every session of the account but one. */
export async function endOtherSessions(services: Services, account: string, current: string): Promise<void> {
  const { internalAdapter } = await authOf(services).$context
  const others = (await internalAdapter.listSessions(account)).filter(({ id }) => id !== current)
  for (const { token } of others) await internalAdapter.deleteSession(token)
}

/** Ends every session of the account. */
export async function endSessions(services: Services, account: string): Promise<void> {
  const { internalAdapter } = await authOf(services).$context
  await internalAdapter.deleteUserSessions(account)
}
