/**
 * better-auth, set up for members: accounts with a password, and sessions in the record. Only its server API is used,
 * by the actions beside this file; its HTTP handler is mounted nowhere, so none of its addresses exist by accident.
 */
import { createHmac } from 'node:crypto'
import { betterAuth } from 'better-auth'
import { limits, spans } from '../../shared/limits.ts'
import { log } from '../log.ts'
import { memberByAccount } from '../record/members.ts'
import { endSubscriptionOfSession } from '../record/push-subscriptions.ts'
import { batch } from '../record/sql.ts'
import type { Services } from '../services.ts'
import { ownCookie } from './own-cookie.ts'
import { hashPassword, verifyPassword } from './password.ts'
import { sessionOpener } from './session-opener.ts'

const sessionTokenBytes = 32
/** A session's end is moved at most this often: idle time is exact to a minute, and not every request writes. */
const sessionMovedSeconds = 60

/** Closes the sockets of a session that ended, and ends its push. The session is gone either way; a Desk that is away must not bring it back. */
async function hangUp(services: Services, account: string, session: string): Promise<void> {
  try {
    await batch(services.db, [endSubscriptionOfSession(session)])
    const person = await memberByAccount(services.db, account)
    if (person) await services.desk(person.workspace).hangUp(person.member.id, session)
  } catch (error) {
    log('error', 'hanging up failed', { error })
  }
}

function make(services: Services) {
  const columns = { createdAt: 'created_at', updatedAt: 'updated_at' } as const
  return betterAuth({
    database: services.db,
    baseURL: services.publicUrl,
    // Its own, so that nothing signed elsewhere with the secret can pass for a session.
    secret: createHmac('sha256', services.secret).update('foyer sessions 1').digest('base64url'),
    telemetry: { enabled: false },
    // Its lines quote addresses; what fails is thrown, and logged by us.
    logger: { disabled: true },
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: limits.passwordShortest,
      maxPasswordLength: limits.passwordLongest,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    user: { modelName: 'identity_user', fields: { emailVerified: 'email_verified', ...columns } },
    session: {
      modelName: 'identity_session',
      fields: {
        userId: 'user_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        ...columns,
      },
      expiresIn: spans.sessionIdle / 1000,
      updateAge: sessionMovedSeconds,
      cookieCache: { enabled: false },
    },
    account: {
      modelName: 'identity_account',
      fields: {
        userId: 'user_id',
        accountId: 'account_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        ...columns,
      },
    },
    verification: { modelName: 'identity_verification', fields: { expiresAt: 'expires_at', ...columns } },
    plugins: [sessionOpener],
    databaseHooks: {
      session: {
        create: {
          /** Only an active member gets a session; its token is 256 random bits. */
          before: async (session) => {
            const person = await memberByAccount(services.db, session.userId)
            if (person?.member.status !== 'active') return false
            const token = Buffer.from(services.random(sessionTokenBytes)).toString('base64url')
            return { data: { ...session, token } }
          },
        },
        delete: { after: async (session) => hangUp(services, session.userId, session.id) },
      },
    },
    advanced: {
      cookiePrefix: 'foyer',
      cookies: { session_token: ownCookie(services, 'foyer') },
      useSecureCookies: false,
      database: { generateId: () => services.newId(), validateSchema: false },
      ipAddress: { disableIpTracking: true },
    },
  })
}

export type Auth = ReturnType<typeof make>

const made = new WeakMap<Services, Auth>()

/** The identity of these services; made once, because making it is slow. */
export function authOf(services: Services): Auth {
  let auth = made.get(services)
  if (auth === undefined) {
    auth = make(services)
    made.set(services, auth)
  }
  return auth
}
