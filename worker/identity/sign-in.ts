/** Signing in and out, and changing the password: the brake first, then better-auth, and one answer for every failure. */
import type { ChangePassword, SignIn } from '../../shared/schema/session.ts'
import { forgive, giveBack, takeTurn } from '../brake.ts'
import { endResets } from '../record/password-resets.ts'
import { batch } from '../record/sql.ts'
import type { Services } from '../services.ts'
import { authOf } from './auth.ts'
import { isRefusal } from './is-refusal.ts'
import type { Outcome } from './outcome.ts'
import { tooMany } from './outcome.ts'
import { tellPasswordChanged } from './tell-password-changed.ts'
import { weakness } from './weakness.ts'

/**
 * Opens a session. Unknown address, wrong password and suspended member are answered alike, after the same work.
 * @returns the headers that set the cookie
 */
export async function signIn(
  services: Services,
  wish: SignIn,
  from: { address: string; headers: Headers },
): Promise<Outcome<Headers>> {
  const pair = await takeTurn(services, 'signIn', wish.email, from.address)
  if (!pair.taken) return tooMany(pair)
  const address = await takeTurn(services, 'signInAddress', from.address)
  if (!address.taken) return tooMany(address)
  try {
    const { headers } = await authOf(services).api.signInEmail({
      body: wish,
      headers: from.headers,
      returnHeaders: true,
    })
    await Promise.all([
      forgive(services, 'signIn', wish.email, from.address),
      giveBack(services, 'signInAddress', from.address),
    ])
    return { kind: 'done', value: headers }
  } catch (error) {
    if (isRefusal(error)) return { kind: 'refused', because: 'sign-in-failed' }
    throw error
  }
}

/** Ends the session of the cookie. */
export async function signOut(services: Services, headers: Headers): Promise<Headers> {
  return (await authOf(services).api.signOut({ headers, returnHeaders: true })).headers
}

/** Sets a new password, ends every session of the account, and open links to another, and opens a new session. */
export async function changePassword(
  services: Services,
  wish: ChangePassword,
  from: { account: string; about: string[]; headers: Headers },
): Promise<Outcome<Headers>> {
  const turn = await takeTurn(services, 'changePassword', from.account)
  if (!turn.taken) return tooMany(turn)
  const weak = weakness(wish.newPassword, from.about)
  if (weak !== null) return { kind: 'refused', because: 'invalid-input', field: 'newPassword', detail: weak }
  try {
    const { headers } = await authOf(services).api.changePassword({
      body: { ...wish, revokeOtherSessions: true },
      headers: from.headers,
      returnHeaders: true,
    })
    await Promise.all([
      forgive(services, 'changePassword', from.account),
      batch(services.db, [endResets(from.account, services.now())]),
      tellPasswordChanged(services, from.account),
    ])
    return { kind: 'done', value: headers }
  } catch (error) {
    if (isRefusal(error)) return { kind: 'refused', because: 'sign-in-failed', field: 'currentPassword' }
    throw error
  }
}
