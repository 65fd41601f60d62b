/** One-use links in the record: only the SHA-256 of a token is kept. The actions in worker/identity/ use it. */
import { first, sql } from './sql.ts'
import type { Sql } from './sql.ts'

/** Whom an invitation is for. */
export interface Invitation {
  workspace: string
  /** The workspace's name. */
  workspaceName: string
  member: string
  name: string
  email: string
}

/** Ends earlier links of the person and makes a new one. */
export function addInvitation(invitation: {
  tokenHash: string
  workspace: string
  member: string
  invitedBy: string
  expiresAt: number
  now: number
}): Sql[] {
  const { tokenHash, workspace, member, invitedBy, expiresAt, now } = invitation
  return [
    sql`UPDATE invitation SET used_at = ${now}
        WHERE workspace = ${workspace} AND member = ${member} AND used_at IS NULL`,
    sql`INSERT INTO invitation (token_hash, workspace, member, invited_by, expires_at)
        VALUES (${tokenHash}, ${workspace}, ${member}, ${invitedBy}, ${expiresAt})`,
  ]
}

/** The invitation behind a token, while it can still be used. */
export async function openInvitation(db: D1Database, tokenHash: string, now: number): Promise<Invitation | null> {
  return first<Invitation>(
    db,
    sql`SELECT invitation.workspace, workspace.name AS workspaceName, member.id AS member, member.name, member.email
        FROM invitation
        JOIN member ON member.workspace = invitation.workspace AND member.id = invitation.member
        JOIN workspace ON workspace.id = invitation.workspace
        WHERE token_hash = ${tokenHash} AND used_at IS NULL AND expires_at > ${now} AND member.status = 'invited'`,
  )
}

/** Uses a token up; true for one caller only, however many come at once. */
export async function useInvitation(db: D1Database, tokenHash: string, now: number): Promise<boolean> {
  const row = await first(
    db,
    sql`UPDATE invitation SET used_at = ${now}
        WHERE token_hash = ${tokenHash} AND used_at IS NULL AND expires_at > ${now} RETURNING member`,
  )
  return row !== null
}

/** Gives a token back whose use failed halfway, so that the person can try again. */
export function giveBackInvitation(tokenHash: string): Sql {
  return sql`UPDATE invitation SET used_at = NULL WHERE token_hash = ${tokenHash}`
}
