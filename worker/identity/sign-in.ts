/**
 * Signing in and out, and changing the password: the brake first, then the proof, and one answer for every failure. What
 * better-auth writes is told to the audit log right after it, before anybody is answered.
 */
import { changesOf } from '../../shared/audit-log/changes-of.ts'
import type { ChangePassword, SignIn } from '../../shared/schema/session.ts'
import { entryBy } from '../audit-log/entry-by.ts'
import { forgive, giveBack, takeTurn } from '../brake.ts'
import { addAudit, addFailure } from '../record/audit-log.ts'
import { memberByAccount } from '../record/members.ts'
import { endResets } from '../record/password-resets.ts'
import { endHalves } from '../record/second-factors.ts'
import { batch } from '../record/sql.ts'
import type { Services } from '../services.ts'
import { authOf } from './auth.ts'
import { isRefusal } from './is-refusal.ts'
import { openSession } from './open-session.ts'
import type { Arrival } from './open-session.ts'
import type { Outcome } from './outcome.ts'
import { tooMany } from './outcome.ts'
import type { Owning } from './owning.ts'
import { provePassword } from './prove-password.ts'
import { halfSignIn } from './second-step.ts'
import { endOtherSessions, endSession } from './sessions.ts'
import { tellPasswordChanged } from './tell-password-changed.ts'
import { weakness } from './weakness.ts'

/**
 * Opens a session, or the way to the second step. Unknown address, wrong password and suspended member are answered alike,
 * after the same work.
 * @returns the headers that set the cookie, or what to come in by together with a code
 */
export async function signIn(services: Services, wish: SignIn, from: Arrival): Promise<Outcome<Headers | string>> {
  const pair = await takeTurn(services, 'signIn', wish.email, from.address)
  if (!pair.taken) return tooMany(pair)
  const address = await takeTurn(services, 'signInAddress', from.address)
  if (!address.taken) return tooMany(address)
  const opened = await opening(services, await provePassword(services, wish), from)
  if (opened === null) {
    const attempt = { email: wish.email, id: services.newId(), at: services.now(), address: from.address }
    await batch(services.db, addFailure(attempt, 'session.failed'))
    return { kind: 'refused', because: 'sign-in-failed' }
  }
  await Promise.all([
    forgive(services, 'signIn', wish.email, from.address),
    giveBack(services, 'signInAddress', from.address),
  ])
  return { kind: 'done', value: opened }
}

async function opening(services: Services, account: string | null, from: Arrival): Promise<Headers | string | null> {
  const person = account === null ? null : await memberByAccount(services.db, account)
  if (account === null || person?.member.status !== 'active') return null
  return (await halfSignIn(services, { account, subject: null })) ?? openSession(services, account, 'password', from)
}

/** Ends the session of the cookie. */
export async function signOut(owning: Owning, { address, headers }: Arrival): Promise<Headers> {
  const { services, self } = owning
  const ended = await authOf(services).api.signOut({ headers, returnHeaders: true })
  await batch(services.db, [addAudit(entryBy(owning, 'session.ended', self, [], address))])
  return ended.headers
}

/** Ends another session of the account; false when it has no such session. */
export async function revokeSession(owning: Owning, id: string, { address }: Arrival): Promise<boolean> {
  const { services, account, self } = owning
  if (!(await endSession(services, account, id))) return false
  await batch(services.db, [
    addAudit(entryBy(owning, 'session.revoked', self, changesOf({}, { session: id }), address)),
  ])
  return true
}

/** Ends all sessions of the account but the one that asks. */
export async function revokeOthers(owning: Owning, { address }: Arrival): Promise<void> {
  const { services, account, member, self } = owning
  await endOtherSessions(services, account, member.session)
  await batch(services.db, [addAudit(entryBy(owning, 'session.others-revoked', self, [], address))])
}

/** Sets a new password, ends every session of the account, and open links to another, and opens a new session. */
export async function changePassword(owning: Owning, wish: ChangePassword, from: Arrival): Promise<Outcome<Headers>> {
  const { services, account, self } = owning
  // First, for it says nothing of the password that is guessed: who looks for a better one is not locked out.
  const weak = weakness(wish.newPassword, [self.name, self.email])
  if (weak !== null) return { kind: 'refused', because: 'invalid-input', field: 'newPassword', detail: weak }
  const turn = await takeTurn(services, 'changePassword', account)
  if (!turn.taken) return tooMany(turn)
  try {
    const { headers } = await authOf(services).api.changePassword({
      body: { ...wish, revokeOtherSessions: true },
      headers: from.headers,
      returnHeaders: true,
    })
    await Promise.all([
      forgive(services, 'changePassword', account),
      batch(services.db, [
        addAudit(entryBy(owning, 'password.changed', self, [], from.address)),
        endResets(account, services.now()),
        endHalves(account),
      ]),
      tellPasswordChanged(services, account),
    ])
    return { kind: 'done', value: headers }
  } catch (error) {
    if (isRefusal(error)) return { kind: 'refused', because: 'sign-in-failed', field: 'currentPassword' }
    throw error
  }
}
