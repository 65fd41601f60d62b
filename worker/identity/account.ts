/** Makes and removes the identity of a person. Only set-up and accepting an invitation do; nobody signs up alone. */
import { memberByAccount } from '../record/members.ts'
import type { Services } from '../services.ts'
import { authOf } from './auth.ts'
import { hashPassword } from './password.ts'

/**
 * Makes an identity that signs in with e-mail and password; the caller makes it a member's.
 * One that an earlier, broken-off try left behind belongs to no member and is replaced.
 * @returns its id, or null when the address belongs to a member already
 */
export async function createAccount(
  services: Services,
  person: { name: string; email: string; password: string },
): Promise<string | null> {
  const { internalAdapter } = await authOf(services).$context
  const password = await hashPassword(person.password)
  const left = await internalAdapter.findUserByEmail(person.email)
  if (left) {
    if (await memberByAccount(services.db, left.user.id)) return null
    await internalAdapter.deleteUser(left.user.id)
  }
  const user = await internalAdapter.createUser(
    { name: person.name, email: person.email, emailVerified: false },
    { method: 'email-password' },
  )
  await internalAdapter.linkAccount({ userId: user.id, providerId: 'credential', accountId: user.id, password })
  return user.id
}

/**
 * After the write that should have made an identity a member's has failed: it may have been written all the same, with
 * only the answer lost. Otherwise the identity is removed.
 * @returns whether it is a member's
 */
export async function settleAccount(services: Services, account: string): Promise<boolean> {
  if (await memberByAccount(services.db, account)) return true
  const { internalAdapter } = await authOf(services).$context
  await internalAdapter.deleteUser(account)
  return false
}
