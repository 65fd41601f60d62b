/** What the nightly look at a day reads and writes: the day's cells, what its episodes count for, their logs, its outcome. */
import type { SignedIn } from '../../shared/inquiry/inquiry-event.ts'
import type { Contribution } from '../../shared/measures/facts.ts'
import type { Audit } from '../../shared/schema/facts-status.ts'
import type { BrokenRule } from '../../shared/schema/record-status.ts'
import { all, first, sql } from './sql.ts'
import type { Sql } from './sql.ts'

/** Looks within this time of each other, in ms, are of one night. */
const sameNight = 6 * 3_600_000

/** A day as its start and that of the next, in epoch ms. */
export interface DaySpan {
  from: number
  to: number
}

/** A cell as the record keeps it: numbers by name, as JSON. */
export interface CellRow {
  grain: string
  dim: string
  key: string
  t: number
  sums: string
  waits: string
}

/** Every cell of a day and of its hours, of the generation that readers ask for. */
export async function cellsOfDay(db: D1Database, workspace: string, { from, to }: DaySpan): Promise<CellRow[]> {
  return all<CellRow>(
    db,
    sql`SELECT grain, dim, key, t, sums, waits FROM rollup WHERE workspace = ${workspace} AND generation = (
        SELECT coalesce(max(generation), 1) FROM counting WHERE workspace = ${workspace})
      AND grain IN ('day', 'hour') AND t >= ${from} AND t < ${to} AND (sums <> '{}' OR waits <> '{}')`,
  )
}

/** The next episodes that count on a day, after one: with what they count for, on any day. */
export async function countedOn(
  db: D1Database,
  workspace: string,
  { from, to }: DaySpan,
  after: { inquiry: string; episode: number },
  most: number,
): Promise<{ inquiry: string; episode: number; counted: Contribution }[]> {
  const rows = await all<{ inquiry: string; episode: number; counted: string }>(
    db,
    sql`SELECT DISTINCT episode.inquiry, episode.episode, episode.counted FROM episode_day
      CROSS JOIN episode ON episode.workspace = episode_day.workspace AND episode.inquiry = episode_day.inquiry
        AND episode.episode = episode_day.episode
      WHERE episode_day.workspace = ${workspace} AND episode_day.what = '' AND episode_day.day >= ${from} AND episode_day.day < ${to}
        AND (episode_day.inquiry, episode_day.episode) > (${after.inquiry}, ${after.episode})
      ORDER BY episode_day.inquiry, episode_day.episode LIMIT ${most}`,
  )
  return rows.map(({ counted, ...row }) => ({ ...row, counted: JSON.parse(counted) as Contribution }))
}

/** A row of the log, as it is counted anew from. */
export interface LogRow {
  stream: string
  seq: number
  type: string
  at: number
  actorKind: string
  actor: string | null
  data: Record<string, unknown>
}

/** The whole logs of some inquiries, each in its order. */
export async function logsOf(db: D1Database, workspace: string, inquiries: readonly string[]): Promise<LogRow[]> {
  const rows = await all<Omit<LogRow, 'data'> & { data: string }>(
    db,
    sql`SELECT event.stream, event.seq, event.type, event.at, event.actor_kind AS actorKind, event.actor, event.data
      FROM json_each(${JSON.stringify(inquiries)}) AS wanted
      CROSS JOIN event ON event.workspace = ${workspace} AND event.stream = wanted.value
      ORDER BY event.stream, event.seq`,
  )
  return rows.map((row) => ({ ...row, data: JSON.parse(row.data) as Record<string, unknown> }))
}

/**
 * When members were signed in on a day, in the order of their streams. Each is told after it is over: nothing from before
 * the day is read.
 */
export async function signedInOn(db: D1Database, workspace: string, { from, to }: DaySpan): Promise<SignedInRow[]> {
  const rows = await all<Omit<SignedInRow, 'data'> & { data: string }>(
    db,
    sql`SELECT event.stream, event.seq, event.type, event.at, event.actor_kind AS actorKind, event.actor, event.data
      FROM member CROSS JOIN event ON event.workspace = member.workspace AND event.stream = member.id
        AND event.seq > coalesce((SELECT before.seq FROM event AS before WHERE before.workspace = member.workspace
          AND before.stream = member.id AND before.at < ${from} ORDER BY before.seq DESC LIMIT 1), 0)
      WHERE member.workspace = ${workspace} AND event.type = 'signed-in'
        AND event.data ->> 'from' >= ${from} AND event.data ->> 'from' < ${to}
      ORDER BY event.stream, event.seq`,
  )
  return rows.map((row) => ({ ...row, data: JSON.parse(row.data) as SignedInRow['data'] }))
}

/** A row of the log that says when somebody was signed in. */
export type SignedInRow = LogRow & { type: 'signed-in'; data: SignedIn }

/** @param broken the rules that the day's inquiries break */
export function keepAudit(
  workspace: string,
  { day, at, inquiries, differences, examples }: Audit,
  broken: readonly BrokenRule[],
): Sql {
  return sql`INSERT INTO audit (workspace, day, at, inquiries, differences, examples, broken)
    VALUES (${workspace}, ${day}, ${at}, ${inquiries}, ${differences}, ${JSON.stringify(examples)}, ${JSON.stringify(broken)})
    ON CONFLICT (workspace, day) DO UPDATE SET at = excluded.at, inquiries = excluded.inquiries,
      differences = excluded.differences, examples = excluded.examples, broken = excluded.broken`
}

/** What the last night's looks came to, the worst of them, or else that at its newest day; null before the first. */
export async function lastAudit(db: D1Database, workspace: string): Promise<Audit | null> {
  const row = await first<Omit<Audit, 'examples'> & { examples: string }>(
    db,
    sql`SELECT day, at, inquiries, differences, examples FROM audit WHERE workspace = ${workspace}
      AND at >= (SELECT max(at) FROM audit WHERE workspace = ${workspace}) - ${sameNight}
      ORDER BY differences > 0 DESC, day DESC LIMIT 1`,
  )
  return row && { ...row, examples: JSON.parse(row.examples) as string[] }
}
