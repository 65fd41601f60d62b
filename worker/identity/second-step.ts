/** The second step of signing in, for accounts that have one: what the page holds between the steps, and the code. */
import { spans } from '../../shared/limits.ts'
import type { SignInCode } from '../../shared/schema/second-factor.ts'
import { forgive } from '../brake.ts'
import { linkTokenHash, newLinkToken } from '../link-token.ts'
import { addFailure } from '../record/audit-log.ts'
import { memberByAccount } from '../record/members.ts'
import { addHalf, endHalves, factorOf, halfAt } from '../record/second-factors.ts'
import type { Half } from '../record/second-factors.ts'
import { batch } from '../record/sql.ts'
import type { Services } from '../services.ts'
import { linkTo } from './oidc/link-to.ts'
import { openSession } from './open-session.ts'
import type { Arrival } from './open-session.ts'
import type { Outcome } from './outcome.ts'
import { proveCode } from './second-factor/prove-code.ts'

/** @returns what to come in by together with a code; null for an account without a second step */
export async function halfSignIn(services: Services, half: Half): Promise<string | null> {
  const factor = await factorOf(services.db, half.account)
  if (factor?.confirmedAt == null) return null
  const { token, hash } = newLinkToken(services)
  await batch(services.db, [addHalf(hash, half, services.now() + spans.halfSignIn)])
  return token
}

const gone = { kind: 'refused', because: 'gone' } as const

/** Opens a session for whoever took the first step before and gives a code now. */
export async function signInByCode(
  services: Services,
  { half, code }: SignInCode,
  from: Arrival,
): Promise<Outcome<Headers>> {
  const { db, now, newId } = services
  const hash = linkTokenHash(half)
  const begun = hash === null ? null : await halfAt(db, hash, now())
  const person = begun === null ? null : await memberByAccount(db, begun.account)
  if (begun === null || person?.member.status !== 'active') return gone
  const { account, subject } = begun
  const proved = await proveCode(services, account, code)
  if (proved.kind === 'refused') {
    const attempt = { email: person.member.email, id: newId(), at: now(), address: from.address }
    if (proved.because === 'wrong-code') await batch(db, addFailure(attempt, 'session.code-failed'))
    return proved
  }
  await batch(db, [endHalves(account)])
  if (subject !== null && !(await linkTo(services, account, subject, from))) return gone
  const by = subject === null ? 'password' : 'provider'
  const cookies = await openSession(services, account, `${by} and ${proved.value}`, from)
  if (cookies === null) return gone
  await forgive(services, 'secondFactor', account)
  return { kind: 'done', value: cookies }
}
