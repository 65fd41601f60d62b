/**
 * What must hold of a day's inquiries, asked of the record: the nightly look asks. `npm run check:invariants` knows more,
 * and reads all of a data folder for it. Nothing here imports what writes, so that it cannot share its mistakes.
 */
import type { BrokenRule, RecordRule } from '../../shared/schema/record-status.ts'
import type { DaySpan } from './facts-audit.ts'
import { all, bound, sql } from './sql.ts'
import type { Sql } from './sql.ts'

/** Inquiries of one day that are looked at. */
const most = 1_000

/** Each gives one row: how many things `broken` it. @param ids inquiries, as JSON */
const rules: Record<RecordRule, (workspace: string, ids: string) => Sql> = {
  numbered: (workspace, ids) => sql`SELECT count(*) AS broken FROM (
      SELECT 1 FROM json_each(${ids}) AS some CROSS JOIN event ON event.workspace = ${workspace} AND event.stream = some.value
      GROUP BY event.stream HAVING min(event.seq) <> 1 OR max(event.seq) <> count(*))`,
  'in-order': (workspace, ids) => sql`SELECT count(*) AS broken FROM (
      SELECT event.at, lag(event.at) OVER (PARTITION BY event.stream ORDER BY event.seq) AS before
      FROM json_each(${ids}) AS some CROSS JOIN event ON event.workspace = ${workspace} AND event.stream = some.value)
    WHERE at < before`,
  version: (workspace, ids) => sql`SELECT count(*) AS broken FROM json_each(${ids}) AS some
    CROSS JOIN inquiry ON inquiry.workspace = ${workspace} AND inquiry.id = some.value
    WHERE inquiry.seq IS NOT (SELECT max(event.seq) FROM event
      WHERE event.workspace = inquiry.workspace AND event.stream = inquiry.id)`,
  submitted: (workspace, ids) => sql`SELECT count(*) AS broken FROM json_each(${ids}) AS some WHERE NOT EXISTS (
      SELECT 1 FROM event WHERE event.workspace = ${workspace} AND event.stream = some.value
        AND event.seq = 1 AND event.type = 'submitted')`,
  messages: (workspace, ids) => sql`SELECT (
      SELECT count(*) FROM json_each(${ids}) AS some
      CROSS JOIN event ON event.workspace = ${workspace} AND event.stream = some.value AND event.type IN ('messaged', 'noted')
      WHERE NOT EXISTS (SELECT 1 FROM message WHERE message.workspace = event.workspace AND message.inquiry = event.stream
        AND message.id = event.data ->> '$.message' AND message.seq = event.seq AND message.at = event.at
        AND message.note = (event.type = 'noted'))
    ) + (
      SELECT count(*) FROM json_each(${ids}) AS some
      CROSS JOIN message ON message.workspace = ${workspace} AND message.inquiry = some.value
      WHERE NOT EXISTS (SELECT 1 FROM event WHERE event.workspace = message.workspace AND event.stream = message.inquiry
        AND event.seq = message.seq AND event.type IN ('messaged', 'noted') AND event.data ->> '$.message' = message.id)
    ) AS broken`,
  held: (workspace, ids) => sql`SELECT count(*) AS broken FROM json_each(${ids}) AS some
    CROSS JOIN inquiry ON inquiry.workspace = ${workspace} AND inquiry.id = some.value
    LEFT JOIN span ON span.workspace = inquiry.workspace AND span.inquiry = inquiry.id AND span.to_at IS NULL
    WHERE (inquiry.state ->> '$.state' = 'open') IS NOT (span.member IS NOT NULL)
      OR span.member IS NOT NULL AND span.member IS NOT inquiry.assignee`,
  spans: (workspace, ids) => sql`SELECT count(*) AS broken FROM json_each(${ids}) AS some
    CROSS JOIN span ON span.workspace = ${workspace} AND span.inquiry = some.value AND span.span > 1
    LEFT JOIN span AS before ON before.workspace = span.workspace AND before.inquiry = span.inquiry
      AND before.episode = span.episode AND before.span = span.span - 1
    WHERE before.to_at IS NULL OR before.to_at > span.from_at`,
  episodes: (workspace, ids) => sql`SELECT count(*) AS broken FROM (
      SELECT count(episode.episode) AS episodes, max(episode.episode) AS newest, inquiry.state ->> '$.episode' AS said
      FROM json_each(${ids}) AS some
      CROSS JOIN inquiry ON inquiry.workspace = ${workspace} AND inquiry.id = some.value
      LEFT JOIN episode ON episode.workspace = inquiry.workspace AND episode.inquiry = inquiry.id
      GROUP BY inquiry.id)
    WHERE episodes IS NOT newest OR newest IS NOT said`,
  standing: (workspace, ids) => sql`SELECT count(*) AS broken FROM json_each(${ids}) AS some
    CROSS JOIN inquiry ON inquiry.workspace = ${workspace} AND inquiry.id = some.value
    CROSS JOIN episode ON episode.workspace = inquiry.workspace AND episode.inquiry = inquiry.id
    WHERE (episode.closed_at IS NOT NULL)
        <> (episode.state IN ('resolved', 'unresolved', 'disqualified', 'abandoned', 'void'))
      OR episode.episode = inquiry.state ->> '$.episode'
        AND (episode.state <> inquiry.state ->> '$.state' OR episode.closed_at IS NOT inquiry.closed_at)`,
  columns: (workspace, ids) => sql`SELECT count(*) AS broken FROM json_each(${ids}) AS some
    CROSS JOIN inquiry ON inquiry.workspace = ${workspace} AND inquiry.id = some.value
    WHERE inquiry.seq IS NOT inquiry.state ->> '$.seq' OR inquiry.assignee IS NOT inquiry.state ->> '$.assignee'
      OR inquiry.closed_at IS NOT inquiry.state ->> '$.closedAt' OR inquiry.team IS NOT inquiry.state ->> '$.team'
      OR inquiry.created_at IS NOT inquiry.state ->> '$.createdAt' OR inquiry.site IS NOT inquiry.state ->> '$.site'`,
  // An id, a hash of 43 characters, one plain word or a host; anything longer or stranger is somebody's text.
  impersonal: (workspace, ids) => sql`SELECT count(*) AS broken FROM json_each(${ids}) AS some
    CROSS JOIN event ON event.workspace = ${workspace} AND event.stream = some.value
    CROSS JOIN json_tree(event.data) AS leaf
    WHERE leaf.type = 'text' AND (length(leaf.value) > 43 OR leaf.value GLOB '*[^A-Za-z0-9_.-]*')`,
  forgotten: (workspace, ids) => sql`SELECT count(*) AS broken FROM json_each(${ids}) AS some
    CROSS JOIN inquiry ON inquiry.workspace = ${workspace} AND inquiry.id = some.value
    WHERE inquiry.state ->> '$.forgotten' IS NOT NULL AND (
      inquiry.claimed IS NOT NULL OR inquiry.person ->> '$.contact.fullName' <> '—' OR inquiry.person ->> '$.contact.address.value' <> '—'
      OR EXISTS (SELECT 1 FROM message WHERE message.workspace = inquiry.workspace AND message.inquiry = inquiry.id
        AND message.seq <= inquiry.state ->> '$.forgotten' AND message.body <> ''))`,
}

/** The rules that inquiries of a day break, at one moment. */
export async function brokenRules(db: D1Database, workspace: string, { from, to }: DaySpan): Promise<BrokenRule[]> {
  const inquiries = await all<{ id: string }>(
    db,
    sql`SELECT id FROM inquiry WHERE workspace = ${workspace} AND created_at >= ${from} AND created_at < ${to}
      ORDER BY created_at LIMIT ${most}`,
  )
  if (inquiries.length === 0) return []
  const ids = JSON.stringify(inquiries.map(({ id }) => id))
  const named = Object.entries(rules) as [RecordRule, (typeof rules)[RecordRule]][]
  const results = await db.batch<{ broken: number }>(named.map(([, rule]) => bound(db, rule(workspace, ids))))
  return named.flatMap(([rule], at) => {
    const count = results[at]!.results[0]!.broken
    return count === 0 ? [] : [{ rule, count }]
  })
}
