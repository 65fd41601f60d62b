/** The second step of signing in, for accounts that have one: what the page holds between the steps, and the code. */
import { spans } from '../../shared/limits.ts'
import type { SignInCode } from '../../shared/schema/second-factor.ts'
import { forgive } from '../brake.ts'
import { linkTokenHash, newLinkToken } from '../link-token.ts'
import { addFailure } from '../record/audit-log.ts'
import { memberByAccount } from '../record/members.ts'
import { accountOfHalf, addHalf, endHalves, factorOf } from '../record/second-factors.ts'
import { batch } from '../record/sql.ts'
import type { Services } from '../services.ts'
import { openSession } from './open-session.ts'
import type { Arrival } from './open-session.ts'
import type { Outcome } from './outcome.ts'
import { proveCode } from './second-factor/prove-code.ts'

/** @returns what to come in by together with a code; null for an account without a second step */
export async function halfSignIn(services: Services, account: string): Promise<string | null> {
  const factor = await factorOf(services.db, account)
  if (factor?.confirmedAt == null) return null
  const { token, hash } = newLinkToken(services)
  await batch(services.db, [addHalf(hash, account, services.now() + spans.halfSignIn)])
  return token
}

/** Opens a session for whoever gave a password before and gives a code now. */
export async function signInByCode(
  services: Services,
  { half, code }: SignInCode,
  from: Arrival,
): Promise<Outcome<Headers>> {
  const { db, now, newId } = services
  const hash = linkTokenHash(half)
  const account = hash === null ? null : await accountOfHalf(db, hash, now())
  const person = account === null ? null : await memberByAccount(db, account)
  if (account === null || person?.member.status !== 'active') return { kind: 'refused', because: 'gone' }
  const proved = await proveCode(services, account, code)
  if (proved.kind === 'refused') {
    const attempt = { email: person.member.email, id: newId(), at: now(), address: from.address }
    if (proved.because === 'wrong-code') await batch(db, addFailure(attempt, 'session.code-failed'))
    return proved
  }
  await batch(db, [endHalves(account)])
  const cookies = await openSession(services, account, `password and ${proved.value}`, from)
  if (cookies === null) return { kind: 'refused', because: 'gone' }
  await forgive(services, 'secondFactor', account)
  return { kind: 'done', value: cookies }
}
