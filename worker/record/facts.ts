/**
 * Facts as the record has them: the cells of a period, what they can be cut by, and the inquiries behind a number. The
 * routes of measures use it; cells are written by add-facts.ts.
 */
import type { InquiryPerson, InquiryState } from '../../shared/inquiry/inquiry-state.ts'
import type { Amounts, Dim, SumName } from '../../shared/measures/facts.ts'
import { QueueTargets } from '../../shared/schema/queue.ts'
import { all, sql } from './sql.ts'

/** Which cells: of a dimension, of any of these keys, starting in [from, to). */
export interface CellQuery {
  grain: 'hour' | 'day'
  dim: Dim
  keys: readonly string[]
  from: number
  to: number
}

/** What is in one cell, and where it is. */
export interface StoredCell extends Amounts {
  key: string
  /** Where its hour or day starts, in epoch ms. */
  t: number
}

/** Every cell that is there, in no order: rows read are rows given. */
export async function readCells(
  db: D1Database,
  workspace: string,
  { grain, dim, keys, from, to }: CellQuery,
): Promise<StoredCell[]> {
  const rows = await all<{ key: string; t: number; sums: string; waits: string }>(
    db,
    sql`SELECT key, t, sums, waits FROM rollup
      WHERE workspace = ${workspace} AND generation = (
      SELECT coalesce(max(generation), 1) FROM counting WHERE workspace = ${workspace}) AND grain = ${grain} AND dim = ${dim}
        AND key IN (SELECT value FROM json_each(${JSON.stringify(keys)})) AND t >= ${from} AND t < ${to}`,
  )
  return rows.map(({ key, t, sums, waits }) => ({
    key,
    t,
    sums: JSON.parse(sums) as Amounts['sums'],
    histograms: nested(JSON.parse(waits) as Record<string, number>),
  }))
}

/** `{ "liveWait.17": 3 }` as `{ liveWait: { 17: 3 } }`. */
function nested(waits: Readonly<Record<string, number>>): Amounts['histograms'] {
  const histograms: Record<string, Record<string, number>> = {}
  for (const [place, count] of Object.entries(waits)) {
    const [name, bucket] = place.split('.') as [string, string]
    histograms[name] = { ...histograms[name], [bucket]: count }
  }
  return histograms
}

/** Every source that ever counted, each found by one step in the index instead of a walk over its days. */
export async function sourcesOf(db: D1Database, workspace: string): Promise<string[]> {
  const rows = await all<{ key: string }>(
    db,
    sql`WITH RECURSIVE source (key) AS (
        SELECT min(key) FROM rollup
          WHERE workspace = ${workspace} AND generation = (
      SELECT coalesce(max(generation), 1) FROM counting WHERE workspace = ${workspace}) AND grain = 'day' AND dim = 'source'
        UNION ALL
        SELECT (SELECT min(rollup.key) FROM rollup
          WHERE rollup.workspace = ${workspace} AND rollup.generation = (
      SELECT coalesce(max(generation), 1) FROM counting WHERE workspace = ${workspace}) AND rollup.grain = 'day'
            AND rollup.dim = 'source' AND rollup.key > source.key)
        FROM source WHERE source.key IS NOT NULL)
      SELECT key FROM source WHERE key IS NOT NULL`,
  )
  return rows.map(({ key }) => key)
}

/** A queue that counts, also one that is no longer there. */
export interface CountedQueue {
  id: string
  name: string
  team: string
  targets: QueueTargets
  retired: boolean
}

/** Every queue there ever was, oldest first: days of long ago are cut by them too. */
export async function everyQueue(db: D1Database, workspace: string): Promise<CountedQueue[]> {
  const rows = await all<{ id: string; name: string; team: string; targets: string; retired: number }>(
    db,
    sql`SELECT id, name, team, targets, retired_at IS NOT NULL AS retired FROM queue
      WHERE workspace = ${workspace} ORDER BY id`,
  )
  return rows.map(({ targets, retired, ...row }) => ({
    ...row,
    targets: QueueTargets.parse(JSON.parse(targets)),
    retired: retired === 1,
  }))
}

/** Which number: episodes counted in any of `sums` and not in `without`, in cells of any of `keys`, in days [from, to). */
export interface NumberQuery {
  dim: Dim
  /** Empty for a whole. */
  keys: readonly string[]
  sums: readonly SumName[]
  without: SumName | null
  from: number
  to: number
}

/** An episode that counted, with its inquiry as it stands now. Person is null once erased. */
export interface CountedEpisode {
  inquiry: string
  episode: number
  enteredAt: number
  answeredAt: number | null
  state: InquiryState
  person: InquiryPerson | null
}

/**
 * A page of the episodes behind a number, newest first: their own contributions say so, by which they were counted.
 * Reads each episode that entered in these days until the page is full.
 */
export async function countedEpisodes(
  db: D1Database,
  workspace: string,
  { dim, keys, sums, without, from, to }: NumberQuery,
  before: { enteredAt: number; inquiry: string },
  most: number,
): Promise<CountedEpisode[]> {
  const rows = await all<{
    inquiry: string
    episode: number
    entered_at: number
    answered_at: number | null
    state: string
    person: string | null
  }>(
    db,
    sql`SELECT episode.inquiry, episode.episode, episode.entered_at, episode.answered_at, inquiry.state, inquiry.person
      FROM episode CROSS JOIN inquiry ON inquiry.workspace = episode.workspace AND inquiry.id = episode.inquiry
      WHERE episode.workspace = ${workspace} AND episode.entered_at >= ${from} AND episode.entered_at < ${to}
        AND (episode.entered_at, episode.inquiry) < (${before.enteredAt}, ${before.inquiry})
        AND EXISTS (SELECT 1 FROM json_each(episode.counted) AS portion
          WHERE portion.value ->> 'day' >= ${from} AND portion.value ->> 'day' < ${to}
            AND (portion.value ->> 'whole' = ${dim} OR portion.value -> 'keys' ->> ${dim}
              IN (SELECT value FROM json_each(${JSON.stringify(keys)})))
            AND EXISTS (SELECT 1 FROM json_each(portion.value, '$.sums') AS sum
              WHERE sum.value > 0 AND sum.key IN (SELECT value FROM json_each(${JSON.stringify(sums)})))
            AND coalesce(portion.value -> 'sums' ->> ${without}, 0) = 0)
      ORDER BY episode.entered_at DESC, episode.inquiry DESC LIMIT ${most}`,
  )
  return rows.map((row) => ({
    inquiry: row.inquiry,
    episode: row.episode,
    enteredAt: row.entered_at,
    answeredAt: row.answered_at,
    state: JSON.parse(row.state) as InquiryState,
    person: row.person === null ? null : (JSON.parse(row.person) as InquiryPerson),
  }))
}
