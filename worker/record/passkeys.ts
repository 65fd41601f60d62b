/** Passkeys in the record, and what is to be signed with one. worker/identity/passkeys/ uses it. */
import type { Passkey } from '../../shared/schema/passkey.ts'
import { all, first, sql } from './sql.ts'
import type { Sql } from './sql.ts'

/** With what it takes to check a signature. */
export interface KeptPasskey extends Passkey {
  account: string
  /** base64url of the COSE key. */
  publicKey: string
  counter: number
  transports: string[]
}

/** Oldest first. */
export async function passkeysOf(db: D1Database, account: string): Promise<Passkey[]> {
  return all<Passkey>(
    db,
    sql`SELECT id, name, created_at AS createdAt, used_at AS usedAt FROM passkey
      WHERE account = ${account} ORDER BY created_at, id`,
  )
}

export async function passkeyById(db: D1Database, id: string): Promise<KeptPasskey | null> {
  const row = await first<Omit<KeptPasskey, 'transports'> & { transports: string }>(
    db,
    sql`SELECT id, name, created_at AS createdAt, used_at AS usedAt, account, public_key AS publicKey, counter, transports
      FROM passkey WHERE id = ${id}`,
  )
  return row && { ...row, transports: JSON.parse(row.transports) as string[] }
}

/** Adds one, unless it is known or the account has `most`: no row comes then. */
export function addPasskey(key: Omit<KeptPasskey, 'usedAt'>, most: number): Sql {
  const { id, account, publicKey, counter, transports, name, createdAt } = key
  return sql`INSERT INTO passkey (id, account, public_key, counter, transports, name, created_at)
    SELECT ${id}, ${account}, ${publicKey}, ${counter}, ${JSON.stringify(transports)}, ${name}, ${createdAt}
    WHERE (SELECT count(*) FROM passkey WHERE account = ${account}) < ${most}
    ON CONFLICT DO NOTHING RETURNING id`
}

export function renamePasskey(account: string, id: string, name: string): Sql {
  return sql`UPDATE passkey SET name = ${name} WHERE id = ${id} AND account = ${account} RETURNING id`
}

export function removePasskey(account: string, id: string): Sql {
  return sql`DELETE FROM passkey WHERE id = ${id} AND account = ${account} RETURNING id`
}

export function removePasskeys(account: string): Sql {
  return sql`DELETE FROM passkey WHERE account = ${account} RETURNING id`
}

/** It was used; true unless it counts and somebody else was there with as high a number: it was copied then. */
export async function usePasskey(db: D1Database, id: string, counter: number, at: number): Promise<boolean> {
  const row = await first(
    db,
    sql`UPDATE passkey SET counter = ${counter}, used_at = ${at}
      WHERE id = ${id} AND (counter < ${counter} OR (counter = 0 AND ${counter} = 0)) RETURNING id`,
  )
  return row !== null
}

/** @param account that adds a passkey; null: of whoever comes in */
export function addChallenge(challenge: string, account: string | null, expiresAt: number): Sql {
  return sql`INSERT INTO passkey_challenge (challenge, account, expires_at)
    VALUES (${challenge}, ${account}, ${expiresAt})`
}

/** Uses one up; true for one caller only. */
export async function useChallenge(
  db: D1Database,
  challenge: string,
  account: string | null,
  now: number,
): Promise<boolean> {
  const row = await first(
    db,
    sql`DELETE FROM passkey_challenge
      WHERE challenge = ${challenge} AND account IS ${account} AND expires_at > ${now} RETURNING challenge`,
  )
  return row !== null
}

export function sweepChallenges(now: number): Sql {
  return sql`DELETE FROM passkey_challenge WHERE expires_at < ${now}`
}
