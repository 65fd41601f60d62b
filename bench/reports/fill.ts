/**
 * Fills an empty record with a year of inquiries: every one told by the real fold and counted by the real rules, its cells
 * added up by the real code and written at once; of the last weeks also episodes, inquiries and the log, which numbers open
 * to and a raw scan reads. A hundredth goes through the real flush besides, into a workspace of its own.
 */
import type { DatabaseSync } from 'node:sqlite'
import { Chance } from '../../demo/chance.ts'
import type { JournalEntry } from '../../shared/journal-entry.ts'
import { cellsOf, difference, together } from '../../shared/measures/facts.ts'
import type { Cell, Contribution } from '../../shared/measures/facts.ts'
import { crossed, keptPairs, pairName } from '../../shared/measures/pairs.ts'
import { retell } from '../../worker/desk/counting.ts'
import { factRow } from '../../worker/record/add-facts.ts'
import { life, places, teamOf } from './year.ts'

export const zone = 'Asia/Bangkok'
const dayMs = 86_400_000
/** Days of which the record has more than facts. */
const wholeDays = 31
/** Inquiries whose cells are added up at once. */
const atOnce = 400

export interface Filled {
  /** Entries of the hundredth that goes through the real flush. */
  sample: JournalEntry[]
  /** What that hundredth comes to, by the bulk's own adding up. */
  sampleCells: Map<string, Cell>
  events: number
}

/** Rows of settings that reports read: people, teams, queues, sites. */
export function settle(db: DatabaseSync, workspace: string): void {
  const run = (text: string, ...values: (string | number)[]) => db.prepare(text).run(...values)
  run(`INSERT INTO workspace (id, name, zone, created_at) VALUES (?, 'Bench', ?, 0)`, workspace, zone)
  run('INSERT INTO desk (workspace, epoch) VALUES (?, 1)', workspace)
  // The night, which adds up by month, comes when the bench says so.
  run('INSERT INTO nightly (workspace, due_at) VALUES (?, ?)', workspace, Number.MAX_SAFE_INTEGER)
  for (const queue of places.queue) {
    run(
      `INSERT OR IGNORE INTO team (workspace, id, name, function, created_at) VALUES (?, ?, ?, 'support', 0)`,
      workspace,
      teamOf(queue),
      teamOf(queue),
    )
    run(
      'INSERT INTO queue (workspace, id, team, name, created_at) VALUES (?, ?, ?, ?, 0)',
      workspace,
      queue,
      teamOf(queue),
      queue,
    )
  }
  for (const one of places.assistant)
    run(
      `INSERT INTO member (workspace, id, name, email, role, status, created_at) VALUES (?, ?, ?, ?, 'assistant', 'active', 0)`,
      workspace,
      one,
      one,
      `${one}@bench.example`,
    )
  const settings = JSON.stringify({ name: 'Shop' })
  for (const site of places.site)
    run(
      'INSERT INTO site (workspace, id, queue, settings, created_at) VALUES (?, ?, ?, ?, 0)',
      workspace,
      site,
      places.queue[0]!,
      settings,
    )
}

/** @param today the start of the day that is not over (epoch ms); the year ends with the day before */
export function fill(
  db: DatabaseSync,
  workspace: string,
  { inquiries, today, tell }: { inquiries: number; today: number; tell: (done: number) => void },
): Filled {
  const chance = new Chance(6)
  const perDay = Math.round(inquiries / 365)
  const cells = new Map<string, Cell>()
  const sampleCells = new Map<string, Cell>()
  const sample: JournalEntry[] = []
  const rows = rowsInto(db, workspace)
  const days = new Map<number, Contribution[]>()
  let events = 0
  let done = 0
  for (let back = 365; back >= 1; back -= 1) {
    const start = today - back * dayMs
    for (let from = 0; from < perDay; from += atOnce) {
      const some: Contribution[] = []
      const sampled: Contribution[] = []
      for (let at = from; at < Math.min(perDay, from + atOnce); at += 1) {
        // Between half past eight and six, as an office is open.
        const asked = start + Math.round((8.5 + chance.next() * 9.5) * 3_600_000)
        const id = idOf(asked, done)
        done += 1
        const logged = life(chance, id, asked, today)
        const { state, episodes } = retell(logged, zone)
        const counted = episodes[0]!.counted
        some.push(counted)
        for (const day of new Set(counted.map((portion) => portion.day)))
          days.set(day, [...(days.get(day) ?? []), counted])
        if (done % 100 === 0) {
          sampled.push(counted)
          sample.push(entryOf(id, logged, state, counted))
        }
        if (back <= wholeDays) {
          rows.inquiry(logged, state, counted)
          events += logged.length
        }
      }
      addTo(cells, cellsOf(some.flat()))
      addTo(sampleCells, cellsOf(sampled.flat()))
    }
    // Of days that nothing of the year can change any more than it has, but for what is won later.
    for (const [day, counted] of days) {
      if (day >= start - 2 * dayMs && back > 1) continue
      rows.crossing(day, counted)
      days.delete(day)
    }
    tell(done)
  }
  rows.cells(cells, 1)
  return { sample, sampleCells, events }
}

/** Adds cells up by their address. */
function addTo(cells: Map<string, Cell>, more: readonly Cell[]): void {
  for (const cell of more) {
    const address = addressOf(cell)
    const before = cells.get(address)
    cells.set(address, before === undefined ? cell : { ...before, ...together([before, cell]) })
  }
}

export function addressOf({ grain, dim, key, t }: Pick<Cell, 'grain' | 'dim' | 'key' | 't'>): string {
  return `${grain} ${dim} ${key} ${t}`
}

/** Like a UUIDv7: in the order of time. */
function idOf(at: number, n: number): string {
  const hex = at.toString(16).padStart(12, '0')
  const rest = n.toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-${rest}`
}

function entryOf(
  id: string,
  logged: ReturnType<typeof life>,
  state: ReturnType<typeof retell>['state'],
  counted: Contribution,
): JournalEntry {
  return {
    v: 1,
    stream: id,
    at: state.at,
    events: logged,
    inquiry: { state, person: person(), moved: true, counted, generation: 1, dueAt: null },
    facts: [{ generation: 1, change: difference([], counted) }],
    messages: [],
    spans: [],
    credit: [],
  }
}

function person() {
  const address = { kind: 'email', value: 'someone@home.example' } as const
  return {
    contact: { fullName: 'Somebody', address },
    source: { page: 'https://shop.example/', referrerHost: null, campaign: null },
    consent: null,
    ratingComment: null,
    excerpt: 'Is it on stock?',
  }
}

function rowsInto(db: DatabaseSync, workspace: string) {
  const inquiry = db.prepare(
    `INSERT INTO inquiry (workspace, id, seq, site, team, assignee, created_at, closed_at, state, person)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const episode = db.prepare(
    `INSERT INTO episode (workspace, inquiry, episode, queue, state, entered_at, answered_at, closed_at, rating, counted)
     VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const event = db.prepare(
    'INSERT INTO event (workspace, stream, seq, type, at, actor_kind, actor, data, v) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)',
  )
  const cell = db.prepare(
    `INSERT INTO rollup (workspace, generation, grain, dim, key, t, sums, waits, handles) VALUES (?, 1, ?, ?, ?, ?, ?, ?, '{}')`,
  )
  const crossing = db.prepare('INSERT OR REPLACE INTO crossing (workspace, pair, day, cells) VALUES (?, ?, ?, ?)')
  return {
    inquiry(logged: ReturnType<typeof life>, state: ReturnType<typeof retell>['state'], counted: Contribution): void {
      const { id, seq, site, team, assignee, createdAt, closedAt, queue, answeredAt, rating } = state
      inquiry.run(
        workspace,
        id,
        seq,
        site,
        team,
        assignee,
        createdAt,
        closedAt,
        JSON.stringify(state),
        JSON.stringify(person()),
      )
      episode.run(workspace, id, queue, state.state, createdAt, answeredAt, closedAt, rating, JSON.stringify(counted))
      for (const { seq: n, type, at, actor, data } of logged)
        event.run(workspace, id, n, type, at, actor.kind, actor.id, JSON.stringify(data))
    },
    /** @param times each number so many times: as many more inquiries in the same places */
    cells(cells: ReadonlyMap<string, Cell>, times: number): void {
      for (const one of cells.values()) {
        const [, grain, dim, key, t, sums, waits] = factRow(1, one, zone)
        const many = (numbers: object) =>
          JSON.stringify(Object.fromEntries(Object.entries(numbers).map(([name, n]) => [name, Number(n) * times])))
        cell.run(workspace, grain, dim, key, t, many(sums), many(waits))
      }
    },
    crossing(day: number, counted: readonly Contribution[]): void {
      for (const pair of keptPairs) {
        if (pairName(pair) !== 'queue*source' && pairName(pair) !== pairName(keptPairs[0]!)) continue
        crossing.run(workspace, pairName(pair), day, JSON.stringify(crossed(counted, pair, day)))
      }
    },
  }
}

/** The same facts in another workspace, as if so many times as many had come. */
export function multiply(db: DatabaseSync, from: string, to: string, times: number): void {
  db.function('times', (json) =>
    JSON.stringify(
      Object.fromEntries(
        Object.entries(JSON.parse(String(json)) as object).map(([name, n]) => [name, Number(n) * times]),
      ),
    ),
  )
  db.prepare(
    `INSERT INTO rollup (workspace, generation, grain, dim, key, t, sums, waits, handles)
     SELECT ?, generation, grain, dim, key, t, times(sums), times(waits), '{}' FROM rollup WHERE workspace = ?`,
  ).run(to, from)
}
