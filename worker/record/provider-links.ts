/** Whom an identity provider knows members as, in the record. worker/identity/oidc/ uses it. */
import { first, sql } from './sql.ts'
import type { Sql } from './sql.ts'

/** Somebody, as a provider knows them. */
export interface Subject {
  issuer: string
  subject: string
}

export async function accountOfSubject(db: D1Database, { issuer, subject }: Subject): Promise<string | null> {
  const row = await first<{ account: string }>(
    db,
    sql`SELECT account FROM provider_link WHERE issuer = ${issuer} AND subject = ${subject}`,
  )
  return row?.account ?? null
}

/** Since when an account is linked with somebody there; null: it is not. */
export async function linkedSince(db: D1Database, account: string, issuer: string): Promise<number | null> {
  const row = await first<{ since: number }>(
    db,
    sql`SELECT linked_at AS since FROM provider_link WHERE account = ${account} AND issuer = ${issuer}`,
  )
  return row?.since ?? null
}

/** Links the two, unless either is linked already: no row comes then. */
export function addLink(account: string, { issuer, subject }: Subject, at: number): Sql {
  return sql`INSERT INTO provider_link (issuer, subject, account, linked_at)
    VALUES (${issuer}, ${subject}, ${account}, ${at}) ON CONFLICT DO NOTHING RETURNING account`
}

export function removeLink(account: string, issuer: string): Sql {
  return sql`DELETE FROM provider_link WHERE account = ${account} AND issuer = ${issuer} RETURNING account`
}

/** Whose address it is to sign in with. */
export async function accountByEmail(db: D1Database, email: string): Promise<string | null> {
  const row = await first<{ id: string }>(db, sql`SELECT id FROM identity_user WHERE email = ${email}`)
  return row?.id ?? null
}

/** Uses an answer up: true for one caller only. @param hash SHA-256 of its nonce */
export async function useNonce(db: D1Database, hash: string, expiresAt: number): Promise<boolean> {
  const row = await first(
    db,
    sql`INSERT INTO provider_nonce (nonce_hash, expires_at) VALUES (${hash}, ${expiresAt})
      ON CONFLICT DO NOTHING RETURNING nonce_hash`,
  )
  return row !== null
}

export function sweepNonces(now: number): Sql {
  return sql`DELETE FROM provider_nonce WHERE expires_at < ${now}`
}
