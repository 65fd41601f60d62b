/** Whether a password is that of whoever signs in with an address. Sign-in uses it, after the brake. */
import type { SignIn } from '../../shared/schema/session.ts'
import type { Services } from '../services.ts'
import { authOf } from './auth.ts'
import { hashPassword, verifyPassword } from './password.ts'

/** @returns the account; null for an unknown address or a wrong password, after the same work */
export async function provePassword(services: Services, { email, password }: SignIn): Promise<string | null> {
  const { internalAdapter } = await authOf(services).$context
  const found = await internalAdapter.findUserByEmail(email, { includeAccounts: true })
  const hash = found?.accounts.find(({ providerId }) => providerId === 'credential')?.password
  if (!found || !hash) {
    await hashPassword(password)
    return null
  }
  return (await verifyPassword({ hash, password })) ? found.user.id : null
}
