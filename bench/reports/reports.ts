/**
 * `npm run bench:reports`: what reports read of 1,000,000 inquiries over a year (`-- --inquiries 100000` for fewer), beside
 * a raw scan of the log in the same run, and what an inquiry's facts cost to write, against the lines of the budget. Rows
 * are exact; times are of this machine, and only their ratio means something. Ends with an error when a line is missed.
 * About a quarter of an hour.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { parseArgs } from 'node:util'
import { builds } from '../../scripts/builds.ts'
import { freePort } from '../../scripts/free-port.ts'
import { startHost } from '../../scripts/host.ts'
import { secretsOf } from '../../scripts/secrets.ts'
import { storedFiles } from '../../scripts/stored-data.ts'
import { localDayStart } from '../../shared/measures/local-hour.ts'
import type { BehindQuery, MeasuresQuery } from '../../shared/schema/measures.ts'
import { dateAt } from '../../shared/zone.ts'
import { inquiriesBehind } from '../../worker/measures/inquiries-behind.ts'
import { measuresTable } from '../../worker/measures/measures-csv.ts'
import { readMeasures } from '../../worker/measures/read-measures.ts'
import type { MemberPrincipal } from '../../worker/desk/principal.ts'
import { applyFlush } from '../../worker/record/apply.ts'
import { rollUp } from '../../worker/record/roll-up.ts'
import type { Services } from '../../worker/services.ts'
import { lived } from '../cost/lived.ts'
import { entriesAtOnce, replay } from '../cost/replay.ts'
import { printTable } from '../intake-table.ts'
import { median } from '../quantile.ts'
import { addressOf, fill, multiply, settle, zone } from './fill.ts'
import { spentBy } from './spent.ts'
import type { Spent } from './spent.ts'

const { values } = parseArgs({ options: { inquiries: { type: 'string', default: '1000000' } } })
const inquiries = Number(values.inquiries)
const [one, ten, sampled] = ['bench-one', 'bench-ten', 'bench-sample'] as const
const now = Date.now()
const today = localDayStart(dateAt(now, zone), zone)
const rounds = 5
/** Inquiries whose whole lives are flushed, and the rows of facts that one of them may cost at a busy desk. */
const [livesAtOnce, mostFactRows] = [20, 20]
/** A reader who may see everything. */
const owner: MemberPrincipal = {
  kind: 'member',
  member: 'owner',
  role: 'owner',
  exceptions: {},
  teams: [],
  session: '',
  until: 0,
}
type Record = Parameters<typeof applyFlush>[0]

if (!(await builds({ only: 'worker' }))) process.exit(1)
const data = mkdtempSync(join(tmpdir(), 'foyer-reports-'))
let missed = 0
try {
  const secrets = secretsOf(data)
  const host = async () =>
    startHost({
      data: join(data, 'host'),
      port: await freePort(),
      vars: { ...secrets, PUBLIC_URL: 'http://localhost' },
      assets: false,
    })
  await (await host()).stop()
  const { record } = storedFiles(join(data, 'host'))
  const file = new DatabaseSync(record)
  file.exec('PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY; BEGIN')
  for (const workspace of [one, ten, sampled]) settle(file, workspace)
  console.log(`A year of ${inquiries.toLocaleString('en')} inquiries is counted …`)
  let told = 0
  const filled = fill(file, one, {
    inquiries,
    today,
    tell: (done) => {
      const percent = Math.floor((done / inquiries) * 10) * 10
      if (percent > told) console.log(`  ${(told = percent)} %`)
    },
  })
  multiply(file, one, ten, 10)
  file.exec('COMMIT')
  file.close()

  const running = await host()
  const db = running.db
  await sampleIsEqual(db, filled)
  for (const workspace of [one, ten]) await rollUp(db, { workspace, zone, generation: 1 }, today)
  const lines: { what: string; spent: Spent; line: string; kept: boolean }[] = []
  const judge = (what: string, spent: Spent, most: number | null, calls: number | null = null) => {
    const kept = (most === null || spent.rows <= most) && (calls === null || spent.calls <= calls)
    const line = [most === null ? '' : `≤ ${most} rows`, calls === null ? '' : `≤ ${calls} calls`]
      .filter(Boolean)
      .join(', ')
    lines.push({ what, spent, line, kept })
  }
  const month: MeasuresQuery = { period: '30', by: 'all', also: ['queue', 'assistant', 'source', 'site', 'product'] }
  for (const [workspace, many] of [
    [one, ''],
    [ten, ', ten times as many'],
  ] as const) {
    judge(`dashboard, 30 days, five cuts${many}`, await reading(workspace, month), 2_500, 3)
    judge(`dashboard, a year, five cuts${many}`, await reading(workspace, { ...month, period: 'year' }), 3_000, 3)
  }
  judge(
    'a cut, 30 days, compared with those before',
    await reading(one, { period: '30', by: 'assistant', also: [] }),
    null,
  )
  judge(
    'queue crossed with source, a year',
    await reading(one, { period: 'year', by: 'queue', and: 'source', also: [], sure: '1' }),
    20_000,
  )
  judge(
    'drill-down, the page of 50 answered',
    await behind({ period: '30', by: 'queue', key: 'queue-01', count: 'answered' }),
    300,
  )
  judge(
    'drill-down, a page of the abandoned',
    await behind({ period: '30', by: 'all', key: '', count: 'abandoned' }),
    null,
  )
  judge('CSV, 30 days by source', await csv({ period: '30', by: 'source', also: [] }), null)
  const raw = await best(() => spentBy(running.db, rawScan))
  judge(`the same 30 days by a raw scan of the log`, raw, null)
  const dashboard = lines[0]!.spent
  printTable([
    ['what', 'rows read', 'calls', 'ms in D1', 'ms in all', 'line', ''],
    ...lines.map(({ what, spent, line, kept }) => [
      what,
      spent.rows.toLocaleString('en'),
      String(spent.calls),
      spent.d1.toFixed(1),
      spent.ms.toFixed(1),
      line,
      line === '' ? '' : kept ? 'kept' : 'MISSED',
    ]),
  ])
  const ratios = [
    ['rows', raw.rows / dashboard.rows, 200],
    ['time in D1', raw.d1 / dashboard.d1, 50],
  ] as const
  for (const [what, ratio, least] of ratios) {
    console.log(
      `raw scan ÷ dashboard, ${what}: ${ratio.toFixed(0)} × (line ≥ ${least}) ${ratio >= least ? 'kept' : 'MISSED'}`,
    )
    if (ratio < least) missed += 1
  }
  missed += lines.filter(({ kept }) => !kept).length
  if (!(await factRowsKept(running.db))) missed += 1
  await running.stop()

  /** What the record writes for one inquiry's whole life. @returns whether the line of facts is kept */
  async function factRowsKept(db: Awaited<ReturnType<typeof host>>['db']): Promise<boolean> {
    const { entries } = await lived(join(data, 'lived'), secrets, livesAtOnce)
    const per = (sum: number) => (sum / livesAtOnce).toFixed(1)
    const spent = []
    for (const atOnce of entriesAtOnce) spent.push(await replay(db, `bench-${atOnce}`, entries, atOnce))
    const busy = spent.at(-1)!.facts / livesAtOnce
    const kept = busy <= mostFactRows
    console.log('\nan inquiry with 8 messages, until it is forgotten:')
    printTable([
      ['entries a flush', 'rows written', 'of facts', 'kB', 'line', ''],
      ...spent.map(({ written, facts, grown }, at) => {
        const judged = at === spent.length - 1 ? [`≤ ${mostFactRows} of facts`, kept ? 'kept' : 'MISSED'] : ['', '']
        return [String(entriesAtOnce[at]), per(written), per(facts), per(grown / 1000), ...judged]
      }),
    ])
    return kept
  }

  /** The middle of a few: rows and calls are the same each time. */
  async function best<Value>(work: () => Promise<Spent & { value: Value }>): Promise<Spent & { value: Value }> {
    const all = []
    for (let round = 0; round < rounds; round += 1) all.push(await work())
    return { ...all[0]!, ms: median(all.map(({ ms }) => ms)), d1: median(all.map(({ d1 }) => d1)) }
  }

  function servicesWith(counted: Record): Services {
    return { db: counted, now: () => now } as Services
  }

  async function reading(workspace: string, query: MeasuresQuery) {
    return best(() => spentBy(running.db, async (counted) => answerOf(counted, workspace, query)))
  }

  async function answerOf(counted: Record, workspace: string, query: MeasuresQuery) {
    const outcome = await readMeasures(servicesWith(counted), workspace, owner, query)
    if (outcome.kind !== 'done' || outcome.value.whole.abandonment.entered === 0) throw new Error('nothing was read')
    if (query.and !== undefined && outcome.value.crossing?.kind !== 'there') throw new Error('not crossed')
    return outcome.value
  }

  async function behind(query: BehindQuery) {
    return best(() =>
      spentBy(running.db, async (counted) => {
        const outcome = await inquiriesBehind(servicesWith(counted), one, owner, query)
        if (outcome.kind !== 'done' || outcome.value.items.length === 0) throw new Error('nothing behind it')
        return outcome.value
      }),
    )
  }

  async function csv(query: MeasuresQuery) {
    return best(() =>
      spentBy(running.db, async (counted) => measuresTable(await answerOf(counted, one, query), null, zone)),
    )
  }
} finally {
  rmSync(data, { recursive: true, force: true })
}
if (missed > 0) {
  console.log(`${missed} of the lines missed.`)
  process.exit(1)
}

/** The hundredth that goes through the real flush gives the cells that the bulk's adding up gave. */
async function sampleIsEqual(db: Record, { sample, sampleCells }: ReturnType<typeof fill>): Promise<void> {
  for (let from = 0; from < sample.length; from += 100) {
    const entries = sample.slice(from, from + 100).map((entry, at) => ({ n: from + at + 1, entry }))
    await applyFlush(db, { workspace: sampled, epoch: 1, flushId: String(from), entries, at: 0, zone })
  }
  const { results } = await db
    .prepare(`SELECT grain, dim, key, t, sums, waits FROM rollup WHERE workspace = ?`)
    .bind(sampled)
    .all<{ grain: 'day'; dim: 'all'; key: string; t: number; sums: string; waits: string }>()
  let cells = 0
  for (const { sums, waits, ...row } of results) {
    const cell = sampleCells.get(addressOf(row))
    const flat = Object.entries(cell?.histograms ?? {}).flatMap(([name, buckets]) =>
      Object.entries(buckets).map(([bucket, n]) => [`${name}.${bucket}`, n] as const),
    )
    if (
      sorted(JSON.parse(sums)) !== sorted(cell?.sums ?? {}) ||
      sorted(JSON.parse(waits)) !== sorted(Object.fromEntries(flat))
    )
      throw new Error(`not the same by the flush: ${addressOf(row)}`)
    cells += 1
  }
  if (cells !== sampleCells.size) throw new Error(`${cells} cells by the flush, ${sampleCells.size} in bulk`)
  console.log(`${sample.length} of them went through the real flush as well: all ${cells} cells are equal.\n`)
}

function sorted(numbers: object): string {
  return JSON.stringify(Object.entries(numbers).sort(([one], [other]) => (one < other ? -1 : 1)))
}

/** What a report over five cuts reads without facts: every event of the days, joined to what it is cut by. */
async function rawScan(db: Record): Promise<number> {
  const from = (today - 29 * 86_400_000).toString(16).padStart(12, '0').slice(0, 8)
  const { results } = await db
    .prepare(
      `WITH told AS (
         SELECT stream, min(CASE type WHEN 'submitted' THEN at END) AS entered,
           min(CASE WHEN type = 'messaged' AND actor_kind = 'member' THEN at END) AS answered,
           max(CASE type WHEN 'submitted' THEN data ->> '$.queue' END) AS queue,
           max(CASE type WHEN 'submitted' THEN data ->> '$.source' END) AS source,
           max(CASE type WHEN 'submitted' THEN data ->> '$.site' END) AS site,
           max(CASE type WHEN 'accepted' THEN data ->> '$.member' END) AS assistant,
           max(CASE type WHEN 'qualified' THEN data ->> '$.attributes.product' END) AS product,
           max(type = 'gone') AS gone
         FROM event WHERE workspace = ? AND stream >= ? GROUP BY stream)
       SELECT queue, source, site, assistant, product, count(*) AS entered, sum(answered - entered) AS wait, sum(gone) AS gone
       FROM told GROUP BY queue, source, site, assistant, product`,
    )
    .bind(one, from)
    .all()
  return results.length
}
