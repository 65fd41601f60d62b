/**
 * A new password for whoever forgot theirs: a link by mail, used once, within an hour, by one. Whether an address is
 * anybody's shows neither in the answer nor in what is done for it.
 */
import { spans } from '../../shared/limits.ts'
import type { MailNotice } from '../../shared/schema/notice.ts'
import type { Forgot, Reset } from '../../shared/schema/session.ts'
import { entryBy } from '../audit-log/entry-by.ts'
import { forgive, giveBack, takeTurn } from '../brake.ts'
import { hurry } from '../hurry.ts'
import { addAudit, addOfAccount } from '../record/audit-log.ts'
import { memberByAccount } from '../record/members.ts'
import { giveBackReset, mailReset, openReset, useReset } from '../record/password-resets.ts'
import { endHalves } from '../record/second-factors.ts'
import { batch } from '../record/sql.ts'
import type { Services } from '../services.ts'
import { authOf } from './auth.ts'
import { linkTokenHash, newLinkToken } from '../link-token.ts'
import type { Outcome } from './outcome.ts'
import { tooMany } from './outcome.ts'
import { hashPassword } from './password.ts'
import { endSessions } from './sessions.ts'
import { tellPasswordChanged } from './tell-password-changed.ts'
import { weakness } from './weakness.ts'

const noMail = { kind: 'refused', because: 'not-found', detail: 'This Foyer sends no mail.' } as const

/** Sends a link to the address, if it is somebody's. Known or not, the same statements run and the queue is told once. */
export async function forgot(services: Services, { email }: Forgot, address: string): Promise<Outcome<null>> {
  if (services.mailer === null) return noMail
  const asking = await takeTurn(services, 'forgotAddress', address)
  if (!asking.taken) return tooMany(asking)
  const account = await takeTurn(services, 'forgot', email)
  if (!account.taken) return tooMany(account)
  const now = services.now()
  const { seed, hash } = newLinkToken(services)
  const notice = services.newId()
  const body: MailNotice = { mail: 'reset', seed }
  const wish = { email, tokenHash: hash, notice, body, expiresAt: now + spans.passwordReset, now }
  const told = addOfAccount({ email, id: services.newId(), at: now, address }, 'password.asked')
  const results = await batch(services.db, [...mailReset(wish), told])
  const [added] = results.at(-2)!.results as { workspace: string }[]
  // For nobody's address the message names a notice that is not there, and is done with.
  await hurry(services, { workspace: added?.workspace ?? services.newId(), notice })
  return { kind: 'done', value: null }
}

const unknown = { kind: 'refused', because: 'not-found', detail: 'This link is used, expired or unknown.' } as const

/**
 * Sets the password and ends every session. Used, expired and made-up links are answered alike.
 * @returns the address to sign in with
 */
export async function reset(services: Services, wish: Reset, address: string): Promise<Outcome<string>> {
  const hash = linkTokenHash(wish.token)
  if (hash === null) return unknown
  const turn = await takeTurn(services, 'reset', address)
  if (!turn.taken) return tooMany(turn)
  const whose = await openReset(services.db, hash, services.now())
  if (whose === null) return unknown
  await giveBack(services, 'reset', address)
  const { account, name, email, workspaceName } = whose
  const weak = weakness(wish.password, [name, email, workspaceName])
  if (weak !== null) return { kind: 'refused', because: 'invalid-input', field: 'password', detail: weak }
  if (!(await useReset(services.db, hash, services.now()))) return unknown
  try {
    const { internalAdapter } = await authOf(services).$context
    await internalAdapter.updatePassword(account, await hashPassword(wish.password))
  } catch (error) {
    await batch(services.db, [giveBackReset(hash)])
    throw error
  }
  const { workspace, member } = (await memberByAccount(services.db, account))!
  const acting = { services, workspace, member: { member: member.id, session: null } }
  await endSessions(services, account)
  await batch(services.db, [addAudit(entryBy(acting, 'password.reset', member, [], address)), endHalves(account)])
  await tellPasswordChanged(services, account)
  // Whoever reads the account's mail need not wait for having guessed.
  await forgive(services, 'signIn', email, address)
  return { kind: 'done', value: email }
}
