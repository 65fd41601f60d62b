/**
 * The outbox in the record: what is to be sent, written in the batch of what it announces. Whoever sends claims a notice
 * first, and settles it by that claim. worker/jobs/ sends; identity adds.
 */
import { limits } from '../../shared/limits.ts'
import type { MailStatus } from '../../shared/schema/mail.ts'
import { all, batch, first, sql } from './sql.ts'
import type { Sql } from './sql.ts'

export interface NoticeKey {
  workspace: string
  /** The notice's id. */
  notice: string
}

/** The two ways a notice can take. */
export type NoticeKind = 'mail' | 'push'

/** Adds a mail. `body` is a MailNotice. */
export function addMail({ workspace, notice }: NoticeKey, body: object, now: number): Sql {
  return addNotice({ workspace, notice }, 'mail', body, now)
}

/** Adds a notice. `body` is a MailNotice or PushNotice. */
export function addNotice({ workspace, notice }: NoticeKey, kind: NoticeKind, body: object, now: number): Sql {
  return sql`INSERT INTO outbox (workspace, id, kind, body, created_at)
    VALUES (${workspace}, ${notice}, ${kind}, ${JSON.stringify(body)}, ${now})`
}

/** What a notice says that is due; null when it is not. It stays where it is. */
export async function dueNotice(
  db: D1Database,
  { workspace, notice }: NoticeKey,
  now: number,
): Promise<{ kind: NoticeKind; body: string } | null> {
  return first(
    db,
    sql`SELECT kind, body FROM outbox
      WHERE workspace = ${workspace} AND id = ${notice} AND done_at IS NULL AND due_at <= ${now}`,
  )
}

/** Puts a notice off that nobody has begun to send: it is no attempt. */
export function putOff({ workspace, notice }: NoticeKey, { now, until }: { now: number; until: number }): Sql {
  return sql`UPDATE outbox SET due_at = ${until}
    WHERE workspace = ${workspace} AND id = ${notice} AND done_at IS NULL AND due_at <= ${now}`
}

/** A claimed notice: held until `until`, by the claim. */
export interface Claim extends NoticeKey {
  claim: string
  now: number
  until: number
}

/**
 * Takes a notice that is due, for one caller only, and begins a line in the delivery log.
 * @returns its body and which attempt this is, or null when it is done, not due, or held by somebody else
 */
export async function claimNotice(
  db: D1Database,
  { workspace, notice, claim, now, until }: Claim,
  provider: string,
): Promise<{ body: string; attempt: number } | null> {
  const [claimed] = await batch(db, [
    sql`UPDATE outbox SET claim = ${claim}, due_at = ${until}, attempts = attempts + 1
        WHERE workspace = ${workspace} AND id = ${notice} AND done_at IS NULL AND due_at <= ${now}
          AND attempts < ${limits.noticeAttempts}
        RETURNING body, attempts AS attempt`,
    sql`INSERT INTO delivery (workspace, notice, attempt, provider, began_at)
        SELECT workspace, id, attempts, ${provider}, ${now} FROM outbox
        WHERE workspace = ${workspace} AND id = ${notice} AND claim = ${claim}`,
  ])
  return (claimed!.results as { body: string; attempt: number }[])[0] ?? null
}

/** How an attempt ended. `next` is when to try again, or null for never. */
export interface AttemptEnd {
  attempt: number
  outcome: 'sent' | 'failed' | 'unwanted'
  /** A code, never words of somebody. */
  reason: string | null
  reference: string | null
  now: number
  next: number | null
}

/** Ends the attempt in the log, and the notice unless there is a next time; an outlived claim changes only the log. */
export function settleNotice({ workspace, notice, claim }: Claim, end: AttemptEnd): Sql[] {
  const { attempt, outcome, reason, reference, now, next } = end
  // What is no longer wanted is done, neither sent nor dead.
  const ending = next !== null || outcome === 'unwanted' ? null : outcome === 'sent' ? 'sent' : 'dead'
  const done = next === null ? now : null
  return [
    sql`UPDATE delivery SET ended_at = ${now}, outcome = ${outcome}, reason = ${reason}, reference = ${reference}
        WHERE workspace = ${workspace} AND notice = ${notice} AND attempt = ${attempt}`,
    sql`UPDATE outbox SET due_at = coalesce(${next}, due_at), done_at = ${done}, outcome = ${ending}
        WHERE workspace = ${workspace} AND id = ${notice} AND claim = ${claim} AND done_at IS NULL`,
  ]
}

/** Notices that are due: the queue lost them, or their pause is over. Only what is not done is walked through. */
export async function dueNotices(
  db: D1Database,
  kinds: readonly NoticeKind[],
  now: number,
  most: number,
): Promise<NoticeKey[]> {
  return all<NoticeKey>(
    db,
    sql`SELECT workspace, id AS notice FROM outbox
        WHERE done_at IS NULL AND created_at <= ${now} AND due_at <= ${now}
          AND kind IN (SELECT value FROM json_each(${JSON.stringify(kinds)})) ORDER BY created_at LIMIT ${most}`,
  )
}

/** Gives up what was cut off in its last attempt, again and again perhaps: nobody would ever settle it. */
export function giveUpCutOff(now: number): Sql {
  return sql`UPDATE outbox SET done_at = ${now}, outcome = 'dead'
    WHERE done_at IS NULL AND created_at <= ${now} AND due_at <= ${now} AND attempts >= ${limits.noticeAttempts}`
}

/** How many mails of a workspace were given up. */
export async function deadNotices(db: D1Database, workspace: string): Promise<number> {
  const row = await first<{ dead: number }>(
    db,
    sql`SELECT count(*) AS dead FROM outbox WHERE workspace = ${workspace} AND outcome = 'dead' AND kind = 'mail'`,
  )
  return row?.dead ?? 0
}

/** How many of the newest notices say how mail fares. */
const newest = 200

/** When a mail last went out, and since when none does, by what was tried of the newest notices; in epoch ms. */
export async function mailFares(
  db: D1Database,
  workspace: string,
): Promise<Pick<MailStatus, 'sentAt' | 'failingSince'>> {
  const row = await first<Pick<MailStatus, 'sentAt' | 'failingSince'>>(
    db,
    sql`WITH attempt AS (
        SELECT delivery.outcome, delivery.ended_at AS at FROM (
          SELECT id, kind FROM outbox WHERE workspace = ${workspace} ORDER BY id DESC LIMIT ${newest}) AS notice
        CROSS JOIN delivery ON delivery.workspace = ${workspace} AND delivery.notice = notice.id
        WHERE notice.kind = 'mail' AND delivery.outcome IN ('sent', 'failed')),
      sent AS (SELECT max(at) AS at FROM attempt WHERE outcome = 'sent')
      SELECT sent.at AS sentAt, (SELECT min(attempt.at) FROM attempt
        WHERE attempt.outcome = 'failed' AND attempt.at > coalesce(sent.at, 0)) AS failingSince
      FROM sent`,
  )
  return row!
}

/** Removes what was done before a moment, its lines of the delivery log with it. */
export function sweepNotices(before: number): Sql {
  return sql`DELETE FROM outbox WHERE done_at < ${before}`
}
