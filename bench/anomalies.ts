/**
 * `npm run bench:anomalies`: the rules by which a day or a week is flagged, on made-up series in which nothing happens, and
 * in which something does. `-- --years 200` says how many. Prints tables and the lines that must hold; ends with 1 when one
 * does not. The same seeds give the same numbers everywhere: nothing in it depends on how fast the machine is.
 */
import { parseArgs } from 'node:util'
import { abandon, handleTime, volume } from './anomalies/made-up.ts'
import type { MadeUp, Scene } from './anomalies/made-up.ts'
import { falseAlarms, found, ours, plain } from './anomalies/trial.ts'
import type { Change } from './anomalies/trial.ts'

const { values } = parseArgs({ options: { years: { type: 'string', default: '200' } } })
const years = Number(values.years)

const busy: Scene = { aDay: 300, by: 'day' }
const weeksOfFew: Scene = { aDay: 12, by: 'week' }
const threeWeeks = 21
const tenWeeks = 70

/** False alarms a year, and the most there may be; null: for comparison. */
const quiet: { what: MadeUp; scene: Scene; most: number }[] = [
  { what: volume, scene: busy, most: 3 },
  { what: handleTime, scene: busy, most: 2 },
  { what: abandon, scene: busy, most: 2 },
  { what: volume, scene: weeksOfFew, most: 1 },
  { what: handleTime, scene: weeksOfFew, most: 1 },
  { what: abandon, scene: weeksOfFew, most: 1 },
]

/** What must be found, in how many of all series at least. */
const changes: (Change & { least: number })[] = [
  { name: 'handle time 10 % longer', what: handleTime, scene: busy, factor: 1.1, within: threeWeeks, least: 0.95 },
  { name: 'abandon rate 5 → 7 %', what: abandon, scene: busy, factor: 1.4, within: threeWeeks, least: 0.95 },
  { name: 'half of the inquiries stay away', what: volume, scene: busy, factor: 0.5, within: 1, least: 0.95 },
  { name: 'abandon rate 5 → 15 %', what: abandon, scene: busy, factor: 3, within: 1, least: 0.95 },
  { name: 'handle time half as long again', what: handleTime, scene: busy, factor: 1.5, within: 1, least: 0.95 },
  { name: 'half stay away', what: volume, scene: weeksOfFew, factor: 0.5, within: tenWeeks, least: 0.95 },
]

const missed: string[] = []

console.log(`False alarms a year, mean of ${years} years of each series`)
row('series', 'ours', plain.name, 'line', '')
row('---', '---', '---', '---', '---')
for (const { what, scene, most } of quiet) {
  const [our, their] = [ours, plain].map((rule) => falseAlarms(rule, what, scene, years)) as [number, number]
  row(`${what.name}, ${sceneOf(scene)}`, our.toFixed(2), their.toFixed(1), `≤ ${most}`, verdict(our <= most, what.name))
}

console.log(`\nFound in time, of ${years} series, and the mean days until then`)
row('change', 'within', 'ours', plain.name, 'line', '')
row('---', '---', '---', '---', '---', '---')
for (const { least, ...change } of changes) {
  const [our, their] = [found(ours, change, years), found(plain, change, years)]
  const said = ({ share, meanDays }: typeof our) => `${(share * 100).toFixed(1)} %, ${meanDays.toFixed(1)} d`
  const name = `${change.name}, ${sceneOf(change.scene)}`
  row(name, `${change.within} d`, said(our), said(their), `≥ ${least * 100} %`, verdict(our.share >= least, name))
}

console.log(missed.length === 0 ? '\nAll lines kept.' : `\nMissed: ${missed.join('; ')}`)
process.exitCode = missed.length === 0 ? 0 : 1

function row(...cells: string[]): void {
  console.log(`| ${cells.join(' | ')} |`)
}

function sceneOf({ aDay, by }: Scene): string {
  return `${aDay} a day, by ${by}`
}

function verdict(kept: boolean, name: string): string {
  if (!kept) missed.push(name)
  return kept ? 'kept' : 'MISSED'
}
