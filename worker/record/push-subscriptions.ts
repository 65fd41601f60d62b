/** Browsers that members let take push. The alerts' routes and the sending of notices use it. */
import { limits } from '../../shared/limits.ts'
import type { NewSubscription, PushBrowser } from '../../shared/schema/alerts.ts'
import { all, first, sql } from './sql.ts'
import type { Sql } from './sql.ts'

/** A browser with what it takes to reach it. */
export interface Subscription {
  id: string
  member: string
  endpoint: string
  p256dh: string
  auth: string
}

interface Whose {
  workspace: string
  member: string
}

/** The same browser again keeps its place; another person who signs in there takes it over. */
export function addSubscription(
  { workspace, member }: Whose,
  { id, session, agent, at }: { id: string; session: string; agent: string; at: number },
  { endpoint, keys }: NewSubscription,
): [Sql, Sql] {
  return [
    sql`INSERT INTO push_subscription (workspace, id, member, session, endpoint, p256dh, auth, agent, created_at)
      VALUES (${workspace}, ${id}, ${member}, ${session}, ${endpoint}, ${keys.p256dh}, ${keys.auth}, ${agent}, ${at})
      ON CONFLICT (endpoint) DO UPDATE SET workspace = excluded.workspace, member = excluded.member,
        session = excluded.session, p256dh = excluded.p256dh, auth = excluded.auth, agent = excluded.agent`,
    // Of too many, the oldest go.
    sql`DELETE FROM push_subscription WHERE workspace = ${workspace} AND member = ${member} AND id NOT IN (
      SELECT id FROM push_subscription WHERE workspace = ${workspace} AND member = ${member}
      ORDER BY created_at DESC, id DESC LIMIT ${limits.browsersPerMember})`,
  ]
}

export async function browsersOf(db: D1Database, { workspace, member }: Whose): Promise<PushBrowser[]> {
  return all<PushBrowser>(
    db,
    sql`SELECT id, agent, created_at AS createdAt FROM push_subscription
      WHERE workspace = ${workspace} AND member = ${member} ORDER BY created_at`,
  )
}

/** The one of these that is this browser's, by its address; null when there is none. */
export async function subscriptionAt(
  db: D1Database,
  { workspace, member }: Whose,
  endpoint: string,
): Promise<string | null> {
  const row = await first<{ id: string }>(
    db,
    sql`SELECT id FROM push_subscription
      WHERE endpoint = ${endpoint} AND workspace = ${workspace} AND member = ${member}`,
  )
  return row?.id ?? null
}

export async function subscriptionsOf(db: D1Database, { workspace, member }: Whose): Promise<Subscription[]> {
  return all<Subscription>(
    db,
    sql`SELECT id, member, endpoint, p256dh, auth FROM push_subscription
      WHERE workspace = ${workspace} AND member = ${member}`,
  )
}

export async function subscriptionById(db: D1Database, workspace: string, id: string): Promise<Subscription | null> {
  return first<Subscription>(
    db,
    sql`SELECT id, member, endpoint, p256dh, auth FROM push_subscription WHERE workspace = ${workspace} AND id = ${id}`,
  )
}

/** Ends one, if it is this member's. */
export function endSubscription({ workspace, member }: Whose, id: string): Sql {
  return sql`DELETE FROM push_subscription WHERE workspace = ${workspace} AND id = ${id} AND member = ${member} RETURNING id`
}

export function endSubscriptions({ workspace, member }: Whose): Sql {
  return sql`DELETE FROM push_subscription WHERE workspace = ${workspace} AND member = ${member}`
}

/** Whoever signs out in a browser is not alerted there any more. */
export function endSubscriptionOfSession(session: string): Sql {
  return sql`DELETE FROM push_subscription WHERE session = ${session}`
}
