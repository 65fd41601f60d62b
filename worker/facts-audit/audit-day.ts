/**
 * Looks at one day of a workspace's facts: whether its cells are what its episodes and people count for, and whether that is
 * what the log says, counted anew by the check that was written apart (recount.ts). The nightly work does it.
 */
import { cellsOf } from '../../shared/measures/facts.ts'
import type { Contribution } from '../../shared/measures/facts.ts'
import { signedInContribution } from '../../shared/measures/signed-in.ts'
import { factRow } from '../record/add-facts.ts'
import { cellsOfDay, countedOn, logsOf, signedInOn } from '../record/facts-audit.ts'
import type { CellRow, DaySpan } from '../record/facts-audit.ts'
import type { Audit } from '../../shared/schema/facts-status.ts'
import { differences } from './differences.ts'
import { recount } from './recount.ts'
import type { Recount } from './recount.ts'

/** Episodes read at once. */
const page = 300
/** Of a day with more inquiries, so many are counted anew from their logs; its cells are looked at in any case. */
const mostLogs = 1_000
/** Differences that are named. */
const named = 5

/**
 * @param now epoch ms
 * @param zone the workspace's, in which hours and days begin
 */
export async function auditDay(
  db: D1Database,
  { workspace, zone }: { workspace: string; zone: string },
  day: DaySpan,
  now: number,
): Promise<Audit> {
  let found: { inquiries: number; different: string[] } = { inquiries: 0, different: [] }
  // What is written while it is read comes out right the next time.
  for (let attempt = 0; attempt < 3; attempt += 1) {
    found = await look(db, workspace, zone, day)
    if (found.different.length === 0) break
  }
  const { inquiries, different } = found
  return { day: day.from, at: now, inquiries, differences: different.length, examples: different.slice(0, named) }
}

async function look(
  db: D1Database,
  workspace: string,
  zone: string,
  day: DaySpan,
): Promise<{ inquiries: number; different: string[] }> {
  const kept = await cellsOfDay(db, workspace, day)
  const counted: Contribution[] = []
  const inquiries = new Map<string, Contribution[]>()
  for (let after = { inquiry: '', episode: 0 }; ;) {
    const some = await countedOn(db, workspace, day, after, page)
    for (const { inquiry, counted: portions } of some) {
      counted.push(portions)
      inquiries.set(inquiry, [...(inquiries.get(inquiry) ?? []), portions])
    }
    if (some.length < page) break
    after = some.at(-1)!
  }
  const signedIn = await signedInOn(db, workspace, day)
  const different = differences(kept, recountOf(onDay([...counted, signedInContribution(signedIn, zone)], day, zone)))
  // Of who takes no inquiries only work counts, of which a sample says too little.
  const there = signedIn.filter(({ data }) => data.aside !== true)
  const sample = [...inquiries.keys()].filter((_, at) => at % Math.ceil(inquiries.size / mostLogs) === 0)
  const logs = recount([...(await logsOf(db, workspace, sample)), ...there], zone)
  const said = onDay([...sample.flatMap((id) => inquiries.get(id)!), signedInContribution(there, zone)], day, zone)
  different.push(...differences(withoutAttention(said), within(logs, day)))
  return { inquiries: sample.length, different }
}

/** The cells of a day that contributions come to, as the record would keep them. */
function onDay(contributions: readonly Contribution[], { from, to }: DaySpan, zone: string): CellRow[] {
  const portions = contributions.flat().filter(({ day }) => day >= from && day < to)
  return cellsOf(portions).map((cell) => {
    const [, grain, dim, key, t, sums, waits] = factRow(0, cell, zone)
    return { grain, dim, key, t, sums: JSON.stringify(sums), waits: JSON.stringify(waits) }
  })
}

/** Cells as `differences` takes them from a recount. */
function recountOf(cells: readonly CellRow[]): Recount {
  return new Map(
    cells.map(({ grain, dim, key, t, sums, waits }) => [
      `${grain} ${dim} ${key} ${t}`,
      { ...(JSON.parse(sums) as Record<string, number>), ...(JSON.parse(waits) as Record<string, number>) },
    ]),
  )
}

/** What is of a day in a recount of some inquiries: all but attention. */
function within(counted: Recount, { from, to }: DaySpan): Recount {
  const ofDay = [...counted].filter(([address]) => {
    const t = Number(address.slice(address.lastIndexOf(' ') + 1))
    return t >= from && t < to
  })
  return new Map(ofDay.map(([address, numbers]) => [address, butAttention(numbers)]))
}

function withoutAttention(cells: readonly CellRow[]): CellRow[] {
  return cells.map((cell) => ({
    ...cell,
    sums: JSON.stringify(butAttention(JSON.parse(cell.sums) as Record<string, number>)),
  }))
}

/**
 * Who works on several at once shares with all of them, also with what does not count on that day or is in no sample: the
 * logs of some inquiries do not say how much was whose. `npm run check:invariants`, which has all logs, looks at it.
 */
function butAttention(numbers: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(numbers).filter(([name]) => name !== 'attention' && name !== 'busy'))
}
