/**
 * `npm run bench:console`: what the console makes its people wait for, with 10,000 inquiries read into the inbox from a
 * real server: scrolling, keys, and news on a machine four times slower. Beside each stands its floor of the same run:
 * a blank page of that height, and the console with its first page of rows only. BENCH_ROUNDS= and BENCH_ROWS= for more.
 * Fails when a hard line of the budgets is missed.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { builds } from '../scripts/builds.ts'
import { browserPath } from '../scripts/browser-path.ts'
import type { BudgetLine, Verdict } from './budget-lines.ts'
import { figure, printLines, rangeOf, verdictOf } from './budget-lines.ts'
import { openConsole, readRows } from './console/console-page.ts'
import { fullDesk } from './console/full-desk.ts'
import type { KeyPress } from './console/measure-keys.ts'
import { measureKeys } from './console/measure-keys.ts'
import { measureNews } from './console/measure-news.ts'
import { measureBlankScroll, measureScroll } from './console/measure-scroll.ts'
import { printTable } from './intake-table.ts'
import { mainThread } from './main-thread.ts'
import { median } from './quantile.ts'
import { slowdown } from './widget/slow-page.ts'

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5)
const rows = Number(process.env['BENCH_ROWS'] ?? 10_000)
/** News of each kind in a round. */
const times = 5
/** The last of the rows, read while the main thread is watched: there the list is longest. */
const watched = 1_000
/** A frame of a screen that shows 60 a second. */
const frameMs = 1_000 / 60

if (!(await builds())) process.exit(1)

const folder = mkdtempSync(join(tmpdir(), 'foyer-bench-'))
const desk = await fullDesk(folder, { rows, quiet: 10 })
const executablePath = browserPath('Chromium')
const browser = await chromium.launch({
  ...(executablePath === null ? {} : { executablePath }),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
})

interface Measured {
  scroll: number[]
  move: KeyPress[]
  open: KeyPress[]
  message: number[]
  row: number[]
}
const nothing = (): Measured => ({ scroll: [], move: [], open: [], message: [], row: [] })
const floor = nothing()
const full = nothing()
const reading: number[] = []

// The first round warms browser and server up and is not counted.
for (let round = 0; round <= rounds; round++) {
  for (const measured of [floor, full]) {
    const { page, devtools } = await openConsole(browser, desk)
    const one = nothing()
    if (measured === floor) {
      one.scroll.push(await measureBlankScroll(browser, rows * 88))
    } else {
      await readRows(page, rows - watched)
      const { all } = await mainThread(browser, page, '/console/', () => readRows(page, rows))
      if (round > 0) reading.push(all.longest)
      one.scroll.push(await measureScroll(browser, page))
    }
    Object.assign(one, await measureKeys(page, desk))
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    Object.assign(one, await measureNews(page, desk, times))
    await page.context().close()
    if (round === 0) continue
    for (const key of ['scroll', 'message', 'row'] as const) measured[key].push(...one[key])
    for (const key of ['move', 'open'] as const) measured[key].push(...one[key])
  }
}
await browser.close()
await desk.stop()
rmSync(folder, { recursive: true, force: true })

const frames = (presses: readonly KeyPress[]) => presses.map((press) => press.frames)
const painted = (presses: readonly KeyPress[]) => presses.map((press) => press.painted)
const lines: BudgetLine[] = [
  {
    what: `${rows} rows: longest task of scrolling`,
    values: full.scroll,
    unit: 'ms',
    hard: 50,
    aim: null,
    kind: 'cpu',
  },
  { what: 'longest task while the last are read', values: reading, unit: 'ms', hard: 50, aim: null, kind: 'cpu' },
  {
    what: 'k: frames until the next row has the focus',
    values: frames(full.move),
    unit: '',
    hard: 1,
    aim: 1,
    kind: 'exact',
  },
  {
    what: 'Enter: frames until a cached thread shows',
    values: frames(full.open),
    unit: '',
    hard: 1,
    aim: 1,
    kind: 'exact',
  },
  { what: 'k: painted', values: painted(full.move), unit: 'ms', hard: 2 * frameMs, aim: frameMs, kind: 'wall' },
  { what: 'Enter: painted', values: painted(full.open), unit: 'ms', hard: 2 * frameMs, aim: frameMs, kind: 'wall' },
  { what: `message at ${slowdown}x: painted`, values: full.message, unit: 'ms', hard: 100, aim: null, kind: 'wall' },
  {
    what: `message elsewhere at ${slowdown}x: its row painted`,
    values: full.row,
    unit: 'ms',
    hard: 100,
    aim: null,
    kind: 'wall',
  },
]

console.log(`\n${rounds} rounds, by turns; ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'CPU'}\n`)
const both = (what: string, values: (from: Measured) => number[]) => [
  what,
  ...[floor, full].map((from) => `${figure(median(values(from)))} ms (${rangeOf(values(from))})`),
]
printTable([
  ['beside its floor', 'blank page, or a page of rows', `${rows} rows`],
  both('longest task of scrolling', ({ scroll }) => scroll),
  both('k painted', ({ move }) => painted(move)),
  both('Enter painted', ({ open }) => painted(open)),
  both(`message painted at ${slowdown}x`, ({ message }) => message),
  both(`row of a message elsewhere painted at ${slowdown}x`, ({ row }) => row),
])
console.log('')
printLines(lines)
const verdicts = lines.map(verdictOf)
const count = (verdict: Verdict) => verdicts.filter((each) => each === verdict).length
console.log(
  `\n${rows} rows: longest task ${figure(median(full.scroll))} ms scrolling, ${figure(median(reading))} ms reading on; ` +
    `a cached thread in ${figure(median(painted(full.open)))} ms, a message in ${figure(median(full.message))} ms at ${slowdown}x: ` +
    `${count('kept')} lines kept, ${count('MISSED')} missed, ${count('too noisy to judge')} too noisy to judge`,
)
process.exitCode = count('MISSED') === 0 ? 0 : 1
