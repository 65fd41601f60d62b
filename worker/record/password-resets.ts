/** Links for a new password, in the record: only the SHA-256 of a token is kept. The actions in worker/identity/ use it. */
import { first, sql } from './sql.ts'
import type { Sql } from './sql.ts'

/** Whose password a link sets anew. */
export interface PasswordReset {
  account: string
  workspace: string
  workspaceName: string
  name: string
  /** The address one signs in with. */
  email: string
}

interface Wish {
  /** What somebody signs in with, or nobody. */
  email: string
  tokenHash: string
  expiresAt: number
  now: number
}

/**
 * Ends earlier links of whoever signs in with the address and makes a new one. For an address that is nobody's, or of
 * somebody who may not sign in, the same statements write a row that opens nothing.
 */
export function makeReset({ email, tokenHash, expiresAt, now }: Wish): Sql[] {
  return [
    sql`UPDATE password_reset SET used_at = ${now}
        WHERE account = (SELECT id FROM identity_user WHERE email = ${email}) AND used_at IS NULL`,
    sql`INSERT INTO password_reset (token_hash, account, expires_at) VALUES (${tokenHash},
          (SELECT member.account FROM identity_user JOIN member ON member.account = identity_user.id
           WHERE identity_user.email = ${email} AND member.status = 'active'), ${expiresAt})`,
  ]
}

/** The same, with its mail put into the outbox. @param wish body: a MailNotice */
export function mailReset(wish: Wish & { notice: string; body: object }): Sql[] {
  const { tokenHash, notice, body, now } = wish
  return [
    ...makeReset(wish),
    sql`INSERT INTO outbox (workspace, id, kind, body, created_at)
        SELECT member.workspace, ${notice}, 'mail', ${JSON.stringify(body)}, ${now}
        FROM password_reset JOIN member ON member.account = password_reset.account
        WHERE password_reset.token_hash = ${tokenHash}
        RETURNING workspace`,
  ]
}

/** Whose a link is, while it can still be used. */
export async function openReset(db: D1Database, tokenHash: string, now: number): Promise<PasswordReset | null> {
  return first<PasswordReset>(
    db,
    sql`SELECT member.account, member.workspace, workspace.name AS workspaceName, member.name, identity_user.email
        FROM password_reset
        JOIN identity_user ON identity_user.id = password_reset.account
        JOIN member ON member.account = identity_user.id
        JOIN workspace ON workspace.id = member.workspace
        WHERE token_hash = ${tokenHash} AND used_at IS NULL AND expires_at > ${now} AND member.status = 'active'`,
  )
}

/** Uses a link up; true for one caller only, however many come at once. */
export async function useReset(db: D1Database, tokenHash: string, now: number): Promise<boolean> {
  const row = await first(
    db,
    sql`UPDATE password_reset SET used_at = ${now}
        WHERE token_hash = ${tokenHash} AND used_at IS NULL AND expires_at > ${now} RETURNING account`,
  )
  return row !== null
}

/** Gives a link back whose use failed halfway. */
export function giveBackReset(tokenHash: string): Sql {
  return sql`UPDATE password_reset SET used_at = NULL WHERE token_hash = ${tokenHash}`
}

/** Ends what is open of an account: its password has changed. */
export function endResets(account: string, now: number): Sql {
  return sql`UPDATE password_reset SET used_at = ${now} WHERE account = ${account} AND used_at IS NULL`
}

export function sweepResets(now: number): Sql {
  return sql`DELETE FROM password_reset WHERE expires_at < ${now}`
}
