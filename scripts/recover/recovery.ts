/**
 * A link to a new password that no mail carries: for the owner who lost password and mailbox alike. Whoever may write to
 * the database may make one, and nobody else can. The token is plain chance, so that no secret of the server is needed;
 * the record keeps its hash, as of any such link. Pure but for chance; recover.ts brings it to the record.
 */
import { randomBytes } from 'node:crypto'
import { uuidv7 } from 'uuidv7'
import { spans } from '../../shared/limits.ts'
import { linkAt, linkTokenHash } from '../../worker/link-token.ts'
import { addOfAccount } from '../../worker/record/audit-log.ts'
import { makeReset } from '../../worker/record/password-resets.ts'
import { sql } from '../../worker/record/sql.ts'
import type { Sql } from '../../worker/record/sql.ts'

interface Recovery {
  /** To be handed to the person, and kept nowhere. */
  link: string
  /** Ends earlier links of theirs and makes this one; takes the second step away, where that is wanted; tells the audit log. */
  statements: Sql[]
}

/** Who signs in with an address: a row of name, role and status, or none. */
export function whoIs(email: string): Sql {
  return sql`SELECT member.name, member.role, member.status FROM identity_user
    JOIN member ON member.account = identity_user.id WHERE identity_user.email = ${email}`
}

/** @param withoutSecondStep whether they lost what shows their codes, too */
export function recovery(email: string, publicUrl: string, now: number, withoutSecondStep = false): Recovery {
  const token = randomBytes(32).toString('base64url')
  const wish = { email, tokenHash: linkTokenHash(token)!, expiresAt: now + spans.passwordReset, now }
  const told = () => ({ email, id: uuidv7(), at: now, address: null, by: 'command-line' }) as const
  const taking = [
    sql`DELETE FROM second_factor WHERE account = (SELECT id FROM identity_user WHERE email = ${email})`,
    sql`DELETE FROM recovery_code WHERE account = (SELECT id FROM identity_user WHERE email = ${email})`,
    sql`DELETE FROM passkey WHERE account = (SELECT id FROM identity_user WHERE email = ${email})`,
    addOfAccount(told(), 'factor.taken'),
  ]
  return {
    link: linkAt({ publicUrl }, '/reset', token),
    statements: [...makeReset(wish), addOfAccount(told(), 'password.asked'), ...(withoutSecondStep ? taking : [])],
  }
}
