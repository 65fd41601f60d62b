/**
 * What sites keep no longer: how much of it there is, which is next, and how far a workspace's night is. Everything is found
 * by when it closed, and people by their claimed address, however large the record is.
 */
import * as z from 'zod'
import { KeptMonths } from '../../shared/schema/site.ts'
import type { Forgettable } from '../../shared/schema/site.ts'
import { all, first, sql } from './sql.ts'
import type { Sql } from './sql.ts'

/** What closed on a site at `upTo` or before; all times are epoch ms. */
export interface Old {
  site: string
  upTo: number
}

/** One that is to be forgotten; `last`: by then nothing else is kept of whoever asked. */
export interface NextOld {
  id: string
  closedAt: number
  last: boolean
}

/** Sites that keep for a time, also those that were given up. */
export async function keptMonths(db: D1Database, workspace: string): Promise<{ site: string; months: KeptMonths }[]> {
  const rows = await all<{ site: string; months: number }>(
    db,
    sql`SELECT id AS site, settings ->> '$.keptMonths' AS months FROM site
      WHERE workspace = ${workspace} AND settings ->> '$.keptMonths' IS NOT NULL ORDER BY id`,
  )
  return rows.map(({ site, months }) => ({ site, months: KeptMonths.parse(months) }))
}

/** How much is past its time at a moment, and what of it stays. */
export async function forgettable(
  db: D1Database,
  workspace: string,
  { site, upTo }: Old,
  at: number,
): Promise<Omit<Forgettable, 'at'>> {
  const row = await first<Omit<Forgettable, 'at' | 'staying'> & { asked: number }>(
    db,
    sql`WITH old AS MATERIALIZED (
        SELECT id, claimed, wanted_until > ${at} AS wanted FROM kept_inquiry
        WHERE workspace = ${workspace} AND site = ${site} AND closed_at IS NOT NULL AND closed_at <= ${upTo}),
      asked AS MATERIALIZED (SELECT DISTINCT coalesce(claimed, id) AS person, claimed FROM old WHERE NOT wanted)
      SELECT (SELECT count(*) FROM old WHERE NOT wanted) AS inquiries, (SELECT count(*) FROM asked) AS asked,
        (SELECT count(*) FROM asked WHERE NOT EXISTS (
          SELECT 1 FROM inquiry AS same
          CROSS JOIN kept_inquiry AS other ON other.workspace = same.workspace AND other.id = same.id
          WHERE same.workspace = ${workspace} AND same.site = ${site} AND same.claimed = asked.claimed
            AND (other.closed_at IS NULL OR other.closed_at > ${upTo} OR other.wanted_until > ${at}))) AS people,
        (SELECT count(*) FROM old WHERE wanted) AS withSales`,
  )
  const { asked, ...counts } = row!
  return { ...counts, staying: asked - counts.people }
}

/** The next that are past their time at a moment, the longest closed first, after the one that was last. */
export async function nextOld(
  db: D1Database,
  workspace: string,
  { site, upTo }: Old,
  after: { closedAt: number; id: string },
  at: number,
  most: number,
): Promise<NextOld[]> {
  const rows = await all<{ id: string; closedAt: number; last: number }>(
    db,
    sql`SELECT id, closed_at AS closedAt, NOT EXISTS (
        SELECT 1 FROM inquiry AS same
        CROSS JOIN kept_inquiry AS other ON other.workspace = same.workspace AND other.id = same.id
        WHERE same.workspace = ${workspace} AND same.site = ${site} AND same.claimed = this.claimed
          AND (other.closed_at IS NULL OR (other.closed_at, other.id) > (this.closed_at, this.id)
            OR other.wanted_until > ${at})) AS last
      FROM kept_inquiry AS this
      WHERE workspace = ${workspace} AND site = ${site} AND closed_at IS NOT NULL AND closed_at <= ${upTo}
        AND (closed_at, id) > (${after.closedAt}, ${after.id}) AND wanted_until <= ${at}
      ORDER BY closed_at, id LIMIT ${most}`,
  )
  return rows.map(({ last, ...row }) => ({ ...row, last: last === 1 }))
}

/** How many are past their time, of all these sites together, at most so many. */
export async function stillOld(
  db: D1Database,
  workspace: string,
  old: readonly Old[],
  at: number,
  most: number,
): Promise<number> {
  const json = JSON.stringify(old.map(({ site, upTo }) => [site, upTo]))
  const row = await first<{ count: number }>(
    db,
    sql`SELECT count(*) AS count FROM (SELECT 1 FROM json_each(${json}) AS one CROSS JOIN kept_inquiry AS this
        ON this.workspace = ${workspace} AND this.site = one.value ->> 0 AND this.closed_at IS NOT NULL
          AND this.closed_at <= one.value ->> 1 AND this.wanted_until <= ${at} LIMIT ${most})`,
  )
  return row!.count
}

/** Of those that were to be forgotten: how many are, by the clock, of how many people nothing is left; and how many are not. */
export async function forgottenOf(
  db: D1Database,
  workspace: string,
  list: readonly NextOld[],
  { upTo }: Old,
): Promise<{ inquiries: number; people: number; left: number }> {
  const json = JSON.stringify(list.map(({ id, last }) => [id, last ? 1 : 0]))
  const row = await first<{ inquiries: number; people: number; left: number }>(
    db,
    sql`SELECT coalesce(sum(forgotten), 0) AS inquiries, coalesce(sum(forgotten AND last), 0) AS people,
        coalesce(sum(is_left), 0) AS "left" FROM (
          SELECT one.value ->> 1 AS last, EXISTS (SELECT 1 FROM event WHERE event.workspace = inquiry.workspace
              AND event.stream = inquiry.id AND event.seq = inquiry.state ->> '$.forgotten'
              AND event.actor_kind = 'system') AS forgotten,
            inquiry.state ->> '$.forgotten' IS NULL AND coalesce(inquiry.closed_at <= ${upTo}, 0) AS is_left
          FROM json_each(${json}) AS one
          CROSS JOIN inquiry ON inquiry.workspace = ${workspace} AND inquiry.id = one.value ->> 0)`,
  )
  return row!
}

/** What is left of a night, as it is kept while it goes on. */
const Work = z.object({
  /** As it was when the night began: nobody's later wish makes it forget more. */
  sites: z.array(z.object({ site: z.string(), upTo: z.number() })),
  /** The last that was taken of the first of them. */
  after: z.object({ closedAt: z.number(), id: z.string() }),
  /** Those that are being forgotten, and how often that was tried. */
  taken: z.array(z.object({ id: z.string(), closedAt: z.number(), last: z.boolean() })),
  tries: z.number(),
})
export type Work = z.infer<typeof Work>

/** How the forgetting of a workspace stands. */
export interface Keeping {
  dueAt: number
  night: number | null
  work: Work | null
  inquiries: number
  people: number
  endedAt: number | null
}

interface KeepingRow extends Omit<Keeping, 'work'> {
  work: string | null
}

function keepingOf({ work, ...row }: KeepingRow): Keeping {
  return { ...row, work: work === null ? null : Work.parse(JSON.parse(work)) }
}

/** Null before the clock has looked. */
export async function keepingById(db: D1Database, workspace: string): Promise<Keeping | null> {
  const row = await first<KeepingRow>(
    db,
    sql`SELECT due_at AS dueAt, night, work, inquiries, people, ended_at AS endedAt FROM keeping
      WHERE workspace = ${workspace}`,
  )
  return row && keepingOf(row)
}

export interface DueKeeping extends Keeping {
  workspace: string
  name: string
  zone: string
}

/** Workspaces that the clock is to look at, the longest due first; `dueAt` 0 where it never did. */
export async function dueKeepings(db: D1Database, now: number, most: number): Promise<DueKeeping[]> {
  const rows = await all<KeepingRow & { workspace: string; name: string; zone: string }>(
    db,
    sql`SELECT workspace.id AS workspace, workspace.name, workspace.zone, keeping.due_at AS dueAt, night, work, inquiries,
          people, ended_at AS endedAt
        FROM keeping JOIN workspace ON workspace.id = keeping.workspace WHERE keeping.due_at <= ${now}
        UNION ALL
        SELECT id, name, zone, 0, NULL, NULL, 0, 0, NULL FROM workspace WHERE id NOT IN (SELECT workspace FROM keeping)
        ORDER BY dueAt LIMIT ${most}`,
  )
  return rows.map(({ workspace, name, zone, ...row }) => ({ workspace, name, zone, ...keepingOf(row) }))
}

/** Takes a workspace until a moment, if nobody else has: a row comes then. */
export function takeKeeping({ workspace, dueAt }: Pick<DueKeeping, 'workspace' | 'dueAt'>, until: number): Sql {
  return sql`INSERT INTO keeping (workspace, due_at) VALUES (${workspace}, ${until})
    ON CONFLICT (workspace) DO UPDATE SET due_at = excluded.due_at WHERE due_at = ${dueAt} RETURNING due_at`
}

/** How it stands now, kept by whoever took it until `until`; no row comes where somebody else has taken it since. */
export function saveKeeping(workspace: string, until: number, standing: Keeping): Sql {
  const { dueAt, night, work, inquiries, people, endedAt } = standing
  return sql`UPDATE keeping SET due_at = ${dueAt}, night = ${night}, work = ${work && JSON.stringify(work)},
      inquiries = ${inquiries}, people = ${people}, ended_at = ${endedAt}
    WHERE workspace = ${workspace} AND due_at = ${until} RETURNING due_at`
}
