/** Second factors in the record: secrets sealed, recovery codes and half sign-ins by their SHA-256. worker/identity/second-factor/ uses it. */
import type { Subject } from './provider-links.ts'
import { all, first, sql } from './sql.ts'
import type { Sql } from './sql.ts'

/** As it is kept; it counts once it is confirmed. */
export interface KeptFactor {
  sealed: string
  confirmedAt: number | null
}

export async function factorOf(db: D1Database, account: string): Promise<KeptFactor | null> {
  return first<KeptFactor>(
    db,
    sql`SELECT secret AS sealed, confirmed_at AS confirmedAt FROM second_factor WHERE account = ${account}`,
  )
}

/** Since when one counts, how many recovery codes are left, and whether the workspace wants one. */
export async function factorStanding(
  db: D1Database,
  account: string,
): Promise<{ since: number | null; codesLeft: number; required: number }> {
  const row = await first<{ since: number | null; codesLeft: number; required: number }>(
    db,
    sql`SELECT (SELECT confirmed_at FROM second_factor WHERE account = ${account}) AS since,
      (SELECT count(*) FROM recovery_code WHERE account = ${account} AND used_at IS NULL) AS codesLeft,
      coalesce((SELECT second_factor FROM member JOIN workspace ON workspace.id = member.workspace
        WHERE member.account = ${account}), 0) AS required`,
  )
  return row!
}

/** Puts a secret in the place of one that nobody confirmed; no row comes where one counts already. */
export function offerFactor(account: string, sealed: string, at: number): Sql {
  return sql`INSERT INTO second_factor (account, secret, offered_at) VALUES (${account}, ${sealed}, ${at})
    ON CONFLICT (account) DO UPDATE SET secret = excluded.secret, offered_at = excluded.offered_at, used_step = 0
      WHERE confirmed_at IS NULL
    RETURNING account`
}

/** The secret that was offered counts from now on; no row comes when another one is there, or it counts already. */
export function confirmFactor(account: string, { sealed }: KeptFactor, step: number, at: number): Sql {
  return sql`UPDATE second_factor SET confirmed_at = ${at}, used_step = ${step}
    WHERE account = ${account} AND secret = ${sealed} AND confirmed_at IS NULL RETURNING account`
}

/** Uses a code up: true for one caller only, and never for an earlier code again. @param step of 30 s since 1970 */
export async function useStep(db: D1Database, account: string, step: number): Promise<boolean> {
  const row = await first(
    db,
    sql`UPDATE second_factor SET used_step = ${step}
      WHERE account = ${account} AND confirmed_at IS NOT NULL AND used_step < ${step} RETURNING account`,
  )
  return row !== null
}

/** Uses a recovery code up: true for one caller only. */
export async function useRecoveryCode(db: D1Database, account: string, hash: string, at: number): Promise<boolean> {
  const row = await first(
    db,
    sql`UPDATE recovery_code SET used_at = ${at}
      WHERE account = ${account} AND code_hash = ${hash} AND used_at IS NULL RETURNING account`,
  )
  return row !== null
}

/** These recovery codes and no others, if there is a second factor that counts. */
export function replaceRecoveryCodes(account: string, hashes: readonly string[]): Sql[] {
  return [
    sql`DELETE FROM recovery_code WHERE account = ${account}`,
    sql`INSERT INTO recovery_code (account, code_hash)
      SELECT second_factor.account, hash.value FROM second_factor JOIN json_each(${JSON.stringify(hashes)}) AS hash
      WHERE second_factor.account = ${account} AND confirmed_at IS NOT NULL`,
  ]
}

/** Takes it away with all that belongs to it; the first removes nothing where none counts. */
export function removeFactor(account: string): [Sql, ...Sql[]] {
  return [
    sql`DELETE FROM second_factor WHERE account = ${account} AND confirmed_at IS NOT NULL RETURNING account`,
    sql`DELETE FROM recovery_code WHERE account = ${account}`,
    endHalves(account),
  ]
}

/** Who has taken the first step. */
export interface Half {
  account: string
  /** By whom a provider knows them as; null: by their password. */
  subject: Subject | null
}

/** They have so long to give a code. */
export function addHalf(hash: string, { account, subject }: Half, expiresAt: number): Sql {
  const { issuer = null, subject: name = null } = subject ?? {}
  return sql`INSERT INTO half_sign_in (token_hash, account, issuer, subject, expires_at)
    VALUES (${hash}, ${account}, ${issuer}, ${name}, ${expiresAt})`
}

export async function halfAt(db: D1Database, hash: string, now: number): Promise<Half | null> {
  const row = await first<{ account: string; issuer: string | null; subject: string | null }>(
    db,
    sql`SELECT account, issuer, subject FROM half_sign_in WHERE token_hash = ${hash} AND expires_at > ${now}`,
  )
  if (row === null) return null
  const { account, issuer, subject } = row
  return { account, subject: issuer === null || subject === null ? null : { issuer, subject } }
}

/** Ends what is half open of an account. */
export function endHalves(account: string): Sql {
  return sql`DELETE FROM half_sign_in WHERE account = ${account}`
}

export function sweepHalves(now: number): Sql {
  return sql`DELETE FROM half_sign_in WHERE expires_at < ${now}`
}

/** Whether everybody of a workspace must have one. */
export async function isFactorRequired(db: D1Database, workspace: string): Promise<boolean> {
  const row = await first<{ required: number }>(
    db,
    sql`SELECT second_factor AS required FROM workspace WHERE id = ${workspace}`,
  )
  return row?.required === 1
}

export function requireFactor(workspace: string, required: boolean): Sql {
  return sql`UPDATE workspace SET second_factor = ${Number(required)} WHERE id = ${workspace}`
}

/** Active members who have none, by id. */
export async function membersWithoutFactor(
  db: D1Database,
  workspace: string,
): Promise<{ id: string; account: string }[]> {
  return all(
    db,
    sql`SELECT member.id, member.account FROM member
      LEFT JOIN second_factor ON second_factor.account = member.account AND confirmed_at IS NOT NULL
      WHERE member.workspace = ${workspace} AND member.status = 'active' AND second_factor.account IS NULL
      ORDER BY member.id`,
  )
}

/** Whether a member must have one and has none: then nothing else is open to them. */
export async function owesFactor(db: D1Database, account: string): Promise<boolean> {
  const row = await first(
    db,
    sql`SELECT member.id FROM member JOIN workspace ON workspace.id = member.workspace
      WHERE member.account = ${account} AND workspace.second_factor = 1
        AND NOT EXISTS (SELECT 1 FROM second_factor WHERE account = ${account} AND confirmed_at IS NOT NULL)`,
  )
  return row !== null
}
