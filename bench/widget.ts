/**
 * `npm run bench:widget`: what the widget costs a page that carries it. Bytes, requests, nodes, globals and listeners
 * are exact; times are taken in Chromium at four times CPU throttling, against a blank page and a page with an
 * analytics-sized tag in the same run, medians of interleaved rounds. The server is the real one, on loopback.
 * BENCH_ROUNDS= for more. Fails when a hard line of the budgets is missed.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { Language } from '../shared/schema/basics.ts'
import { startShop } from '../demo/start-shop.ts'
import { builds } from '../scripts/builds.ts'
import { browserPath } from '../scripts/browser-path.ts'
import { freePort } from '../scripts/free-port.ts'
import { startHost } from '../scripts/host.ts'
import { prepareFoyer } from '../scripts/prepared-foyer.ts'
import { root } from '../scripts/root.ts'
import { secretsOf } from '../scripts/secrets.ts'
import type { BudgetLine, Verdict } from './budget-lines.ts'
import { figure, printLines, rangeOf, verdictOf } from './budget-lines.ts'
import { printTable } from './intake-table.ts'
import { median } from './quantile.ts'
import type { Click } from './widget/measure-click.ts'
import { measureClick, measureFloor } from './widget/measure-click.ts'
import type { Load } from './widget/measure-load.ts'
import { measureLoad } from './widget/measure-load.ts'
import { slowdown } from './widget/slow-page.ts'
import { weigh } from './widget/weigh.ts'

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 7)

for (const only of ['widget', 'worker'] as const) if (!(await builds({ only }))) process.exit(1)

const data = mkdtempSync(join(tmpdir(), 'foyer-bench-'))
const secrets = secretsOf(data)
const [port, shopPort] = [await freePort(), await freePort()]
const foyer = `http://localhost:${port}`
const shop = `http://127.0.0.1:${shopPort}`
const host = await startHost({ data, port, vars: { ...secrets, PUBLIC_URL: foyer }, assets: true })
const { site } = await prepareFoyer(foyer, secrets, { assistants: 0, settings: { origins: [shop] } })
const folder = join(root, 'bench', 'widget', 'pages')
const pages = await startShop({ folders: [folder], port: shopPort, siteKey: site.key, foyer })
const executablePath = browserPath('Chromium')
const browser = await chromium.launch({
  ...(executablePath === null ? {} : { executablePath }),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
})

const loads: Record<'blank' | 'analytics' | 'widget', Load[]> = { blank: [], analytics: [], widget: [] }
const clicks: Record<'intent' | 'cold', Click[]> = { intent: [], cold: [] }
const floor: number[] = []
// The first round warms browser and server up and is not counted.
for (let round = 0; round <= rounds; round++) {
  const painted = await measureFloor(browser, `${shop}/dialog`)
  if (round > 0) floor.push(painted)
  for (const name of ['blank', 'analytics', 'widget', 'intent', 'cold'] as const) {
    if (name === 'intent' || name === 'cold') {
      const click = await measureClick(browser, `${shop}/widget`, name === 'intent')
      if (round > 0) clicks[name].push(click)
    } else {
      const load = await measureLoad(browser, `${shop}/${name}`, name === 'widget' ? '/widget.js' : `/${name}.js`)
      if (round > 0) loads[name].push(load)
    }
  }
}
await browser.close()
pages.close()
await host.stop()
rmSync(data, { recursive: true, force: true })

const of = <Key extends string>(rows: readonly Record<Key, number>[], key: Key) => rows.map((row) => row[key])

const assets = join(root, 'dist', 'assets')
const loader = weigh(assets, '', 'widget.')
const [made] = readdirSync(join(assets, 'widget'))
const pieces = join('widget', made!)
const panel = weigh(assets, pieces, 'panel.')
const languages = Language.options.filter((one) => one !== 'en')
const largest = (kind: string) => Math.max(...languages.map((one) => weigh(assets, pieces, `${kind}${one}.`).gz))
const spoken = largest('')
const screens = ['thread', 'waiting', 'articles', 'yours']
const later = ['exchange', 'prefill', ...screens].map((name) => weigh(assets, pieces, `${name}.`).gz)
const blankHeap = median(of(loads.blank, 'heap'))
const beyondBlank = (rows: { heap: number }[]) => rows.map(({ heap }) => heap - blankHeap)
const { widget } = loads
const own = widget.map((load) => load.own)
const laterWords = screens.map((screen) => largest(`${screen}-`))
const ever = [loader.gz, panel.gz, spoken, ...laterWords, ...later].reduce((sum, gz) => sum + gz)

const exact = (what: string, values: number | number[], unit: string, hard: number, aim: number | null) =>
  ({ what, values: [values].flat(), unit, hard, aim, kind: 'exact' }) as const
const timed = (kind: 'cpu' | 'wall', what: string, values: number[], hard: number, aim: number) =>
  ({ what, values, unit: 'ms', hard, aim, kind }) as const
const lines: BudgetLine[] = [
  exact('loader, gzip -9', loader.gz, 'B', 3_000, 2_200),
  exact('loader, brotli', loader.brotli, 'B', 2_600, null),
  exact('panel at first open, code and style, gzip -9', panel.gz, 'B', 24_000, 18_000),
  exact('the largest of what comes later, gzip -9', Math.max(...later), 'B', 5_000, null),
  exact('the largest language, gzip -9', spoken, 'B', 1_500, null),
  exact('everything ever loaded, gzip -9', ever, 'B', 45_000, null),
  exact('requests until the launcher shows', of(widget, 'requests'), '', 1, 1),
  exact('requests from click to usable', of(clicks.cold, 'requests'), '', 2, 2),
  exact('nodes before opening', of(widget, 'nodes'), '', 12, 8),
  exact('globals before opening', of(widget, 'globals'), '', 1, 1),
  exact('page listeners before opening', of(widget, 'listeners'), '', 4, 3),
  exact('layout shift', of(widget, 'shift'), '', 0, 0),
  exact('heap with launcher, beyond blank', beyondBlank(widget), 'kB', 220, 170),
  exact('heap with panel open, beyond blank', beyondBlank(clicks.intent), 'kB', 700, 450),
  timed('cpu', 'load: its script', of(own, 'script'), 50, 30),
  timed('cpu', 'load: longest task it took part in', of(own, 'longest'), 50, 30),
  timed('cpu', 'load: blocking by those', of(own, 'blocking'), 0, 0),
  timed('cpu', 'click with intent: blocking', of(clicks.intent, 'blocking'), 120, 60),
  timed('cpu', 'click cold: blocking', of(clicks.cold, 'blocking'), 120, 60),
  timed('wall', 'click with intent: painted', of(clicks.intent, 'painted'), 200, 100),
  timed('wall', 'click with intent: usable', of(clicks.intent, 'usable'), 180, 150),
  timed('wall', 'click cold: painted', of(clicks.cold, 'painted'), 200, 100),
  timed('wall', 'click cold: usable', of(clicks.cold, 'usable'), 450, 350),
]

console.log(
  `\n${rounds} rounds, pages in turn, CPU throttled ${slowdown} times; ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'CPU'}\n`,
)
const tag = gzipSync(readFileSync(join(folder, 'analytics.js')), { level: 9 }).byteLength
printTable([
  ['page load', 'script, CPU ms', 'longest task', 'blocking', 'heap kB', 'requests'],
  ...(['blank', 'analytics', 'widget'] as const).map((name) => [
    name === 'analytics' ? `analytics (${tag} B)` : name,
    ...(['script', 'longest', 'blocking', 'heap', 'requests'] as const).map((key) => {
      const values = of(loads[name], key)
      return `${figure(median(values))} (${rangeOf(values)})`
    }),
  ]),
])
console.log(
  `A click that opens a bare <dialog> is painted after ${figure(median(floor))} ms (${rangeOf(floor)}) in the same run.\n`,
)
printLines(lines)
const verdicts = lines.map(verdictOf)
const count = (verdict: Verdict) => verdicts.filter((each) => each === verdict).length
console.log(
  `\nloader ${loader.gz} B, panel ${panel.gz} B, a language ${spoken} B gzipped; click to usable ` +
    `${figure(median(of(clicks.intent, 'usable')))} ms with intent, ${figure(median(of(clicks.cold, 'usable')))} ms cold: ` +
    `${count('kept')} lines kept, ${count('MISSED')} missed, ${count('too noisy to judge')} too noisy to judge`,
)
process.exitCode = count('MISSED') === 0 ? 0 : 1
