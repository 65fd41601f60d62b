/**
 * Facts as the record has them: the cells of a period, what they can be cut by, and the inquiries behind a number. The
 * routes of measures use it; cells are written by add-facts.ts.
 */
import type { InquiryPerson, InquiryState } from '../../shared/inquiry/inquiry-state.ts'
import type { Amounts, Contribution, Dim } from '../../shared/measures/facts.ts'
import { rolledOf } from './measure-frame.ts'
import { all, bound, sql } from './sql.ts'
import type { Sql } from './sql.ts'

/** Which cells: of a dimension, of any of these keys; the hours of a day, or whole months and the days around them. */
export interface CellQuery {
  dim: Dim
  keys: readonly string[]
  stretch: CellStretch
}

/** Starts of whole months, and stretches of days or hours [from, to), none of them twice. Epoch ms. */
export type CellStretch =
  | { grain: 'hour'; from: number; to: number }
  | { grain: 'day'; months: readonly number[]; before: DayRange; after: DayRange }

/** Days starting in [from, to); empty where they are equal. */
interface DayRange {
  from: number
  to: number
}

/** What is in one cell, and where it is. */
export interface StoredCell extends Amounts {
  grain: 'hour' | 'day' | 'month'
  key: string
  /** Where its hour, day or month starts, in epoch ms. */
  t: number
}

interface CellRow {
  grain: StoredCell['grain']
  key: string
  t: number
  sums: string
  waits: string
}

/** Days in [from, to), each by itself. */
export function daysOnly({ from, to }: DayRange): CellStretch {
  return { grain: 'day', months: [], before: { from, to }, after: { from: to, to } }
}

/**
 * The cells of several queries, each by itself, all at one moment. Rows read are rows given, in no order.
 * @param rolled until when days are added up by month, as far as is known (epoch ms)
 * @param queriesAt what is asked for, by that
 */
export async function readCells(
  db: D1Database,
  workspace: string,
  rolled: number,
  queriesAt: (rolled: number) => readonly CellQuery[],
): Promise<StoredCell[][]> {
  return (await readCellsAnd(db, workspace, rolled, queriesAt, [])).cells
}

/** The same, and the rows of other statements in the same go. */
export async function readCellsAnd(
  db: D1Database,
  workspace: string,
  rolled: number,
  queriesAt: (rolled: number) => readonly CellQuery[],
  others: readonly Sql[],
): Promise<{ cells: StoredCell[][]; others: unknown[][] }> {
  const read = await readOnce(db, workspace, queriesAt(rolled), others)
  // A night came in between: what was added up by month meanwhile would be there twice.
  return read.rolled === rolled ? read : readCellsAnd(db, workspace, read.rolled, queriesAt, others)
}

async function readOnce(
  db: D1Database,
  workspace: string,
  queries: readonly CellQuery[],
  others: readonly Sql[],
): Promise<{ cells: StoredCell[][]; others: unknown[][]; rolled: number }> {
  const statements = [
    rolledOf(workspace),
    ...others,
    ...queries.filter(asksAnything).map((query) => cellsAsked(workspace, query)),
  ]
  const [rolled, ...answers] = await db.batch(statements.map((statement) => bound(db, statement)))
  const answered = answers.slice(others.length).values()
  return {
    rolled: (rolled!.results as { upto: number }[])[0]?.upto ?? 0,
    others: answers.slice(0, others.length).map(({ results }) => results),
    cells: queries.map((query) =>
      asksAnything(query) ? (answered.next().value!.results as CellRow[]).map(storedCell) : [],
    ),
  }
}

/** A statement that finds nothing still reads a few rows to know it. */
function asksAnything({ keys, stretch }: CellQuery): boolean {
  return keys.length > 0 && (stretch.grain === 'day' || stretch.from < stretch.to)
}

function storedCell({ sums, waits, ...cell }: CellRow): StoredCell {
  return {
    ...cell,
    sums: JSON.parse(sums) as Amounts['sums'],
    histograms: nested(JSON.parse(waits) as Record<string, number>),
  }
}

function cellsAsked(workspace: string, { dim, keys, stretch }: CellQuery): Sql {
  const wanted = JSON.stringify(keys)
  if (stretch.grain === 'hour')
    return sql`SELECT grain, key, t, sums, waits FROM rollup WHERE workspace = ${workspace} AND generation = (
        SELECT coalesce(max(generation), 1) FROM counting WHERE workspace = ${workspace})
      AND grain = 'hour' AND dim = ${dim} AND key IN (SELECT value FROM json_each(${wanted}))
      AND t >= ${stretch.from} AND t < ${stretch.to}`
  const { months, before, after } = stretch
  return sql`WITH current (generation) AS (
      SELECT coalesce(max(generation), 1) FROM counting WHERE workspace = ${workspace}),
      wanted (key) AS (SELECT value FROM json_each(${wanted}))
    SELECT grain, rollup.key, t, sums, waits FROM current CROSS JOIN wanted
      CROSS JOIN json_each(${JSON.stringify(months)}) AS month
      CROSS JOIN rollup ON rollup.workspace = ${workspace} AND rollup.generation = current.generation
        AND rollup.grain = 'month' AND rollup.dim = ${dim} AND rollup.key = wanted.key AND rollup.t = month.value
    UNION ALL
    SELECT grain, rollup.key, t, sums, waits FROM current CROSS JOIN wanted
      CROSS JOIN rollup ON rollup.workspace = ${workspace} AND rollup.generation = current.generation
        AND rollup.grain = 'day' AND rollup.dim = ${dim} AND rollup.key = wanted.key
        AND t >= ${before.from} AND t < ${before.to}
    UNION ALL
    SELECT grain, rollup.key, t, sums, waits FROM current CROSS JOIN wanted
      CROSS JOIN rollup ON rollup.workspace = ${workspace} AND rollup.generation = current.generation
        AND rollup.grain = 'day' AND rollup.dim = ${dim} AND rollup.key = wanted.key
        AND t >= ${after.from} AND t < ${after.to}`
}

/** `{ "liveWait.17": 3 }` as `{ liveWait: { 17: 3 } }`. */
function nested(waits: Readonly<Record<string, number>>): Amounts['histograms'] {
  const histograms: Record<string, Record<string, number>> = {}
  for (const place in waits) {
    const dot = place.indexOf('.')
    const buckets = (histograms[place.slice(0, dot)] ??= {})
    buckets[place.slice(dot + 1)] = waits[place]!
  }
  return histograms
}

/** An episode on a day on which it counts, with what it counts for, on any day. */
export interface CountedEpisode extends EpisodePlace {
  enteredAt: number
  answeredAt: number | null
  counted: Contribution
}

/** Where a list of them begins: after this episode on that day (its start, epoch ms), newest first. */
export interface EpisodePlace {
  day: number
  inquiry: string
  episode: number
}

/** Before any: the newest of all. */
export const newestEpisode: EpisodePlace = { day: Number.MAX_SAFE_INTEGER, inquiry: '', episode: 0 }

/**
 * Episodes that count for something on the days in [from, to), the newest day first, after a place: of each list (see
 * `listsOf`) as many, together each once. Reads two rows for each.
 */
export async function countedEpisodes(
  db: D1Database,
  workspace: string,
  lists: readonly string[],
  { from, to }: { from: number; to: number },
  after: EpisodePlace,
  most: number,
): Promise<{ episodes: CountedEpisode[]; more: boolean }> {
  const answers = await db.batch<Omit<CountedEpisode, 'counted'> & { counted: string }>(
    lists.map((list) =>
      bound(
        db,
        sql`SELECT episode_day.day, episode.inquiry, episode.episode, episode.entered_at AS enteredAt,
            episode.answered_at AS answeredAt, episode.counted
          FROM episode_day CROSS JOIN episode ON episode.workspace = episode_day.workspace
            AND episode.inquiry = episode_day.inquiry AND episode.episode = episode_day.episode
          WHERE episode_day.workspace = ${workspace} AND episode_day.what = ${list}
            AND episode_day.day >= ${from} AND episode_day.day < ${to}
            AND (episode_day.day, episode_day.inquiry, episode_day.episode) < (${after.day}, ${after.inquiry}, ${after.episode})
          ORDER BY episode_day.day DESC, episode_day.inquiry DESC, episode_day.episode DESC LIMIT ${most}`,
      ),
    ),
  )
  const rows = new Map(answers.flatMap(({ results }) => results).map((row) => [placeOf(row), row]))
  // A list that was read to its limit says nothing of what comes after: nor may the others.
  const sorted = [...rows.values()].sort(newestFirst)
  const ends = answers.filter(({ results }) => results.length === most).map(({ results }) => results.at(-1)!)
  const end = ends.sort(newestFirst)[0]
  const upTo = end === undefined ? sorted : sorted.filter((row) => newestFirst(row, end) <= 0)
  return {
    episodes: upTo.map(({ counted, ...row }) => ({ ...row, counted: JSON.parse(counted) as Contribution })),
    more: end !== undefined,
  }
}

function placeOf({ day, inquiry, episode }: EpisodePlace): string {
  return `${day} ${inquiry} ${episode}`
}

function newestFirst(one: EpisodePlace, other: EpisodePlace): number {
  if (one.day !== other.day) return other.day - one.day
  if (one.inquiry !== other.inquiry) return one.inquiry < other.inquiry ? 1 : -1
  return other.episode - one.episode
}

/** Inquiries by their ids, as they stand now. Person is null once erased. */
export async function inquiriesOf(
  db: D1Database,
  workspace: string,
  ids: readonly string[],
): Promise<Map<string, { state: InquiryState; person: InquiryPerson | null }>> {
  const rows = await all<{ id: string; state: string; person: string | null }>(
    db,
    sql`SELECT inquiry.id, inquiry.state, inquiry.person FROM json_each(${JSON.stringify(ids)}) AS wanted
      CROSS JOIN inquiry ON inquiry.workspace = ${workspace} AND inquiry.id = wanted.value`,
  )
  return new Map(
    rows.map(({ id, state, person }) => [
      id,
      {
        state: JSON.parse(state) as InquiryState,
        person: person === null ? null : (JSON.parse(person) as InquiryPerson),
      },
    ]),
  )
}
