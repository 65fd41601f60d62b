/**
 * `npm run bench:routing`: Foyer's rules against how others share out, on made-up days of a sales-support desk that all
 * of them live through alike. `-- --seeds 1-60` says which days; each has its own team. Prints tables and the lines that
 * must hold; ends with 1 when one does not. The expected wait that visitors are shown is held against other ways to say
 * it, on the days that Foyer's rules make. Nothing in it depends on how fast the machine is.
 */
import { parseArgs } from 'node:util'
import { dayOf } from './routing/day.ts'
import { ExpectedWaits, ourWait } from './routing/expected-waits.ts'
import { compare, figures } from './routing/figures.ts'
import type { FigureName } from './routing/figures.ts'
import { liveDay } from './routing/live-day.ts'
import type { DayFigures, Offers, Policy } from './routing/live-day.ts'
import { ourPolicy } from './routing/our-policy.ts'
import { baseline, others } from './routing/policies.ts'
import { teams } from './routing/teams.ts'
import type { TeamKind } from './routing/teams.ts'

const { values } = parseArgs({ options: { seeds: { type: 'string', default: '1-120' } } })
const seeds = seedsOf(values.seeds)
const loads = [0.8, 1, 1.2, 1.4]
/** The second table: everybody takes a while to accept, and misses some. */
const withOffers: Offers = { acceptsAfter: 8, missedAfter: 45, missedShare: 0.04 }
const names = Object.keys(figures) as FigureName[]
/** Largest allowed ratio to the baseline with the team of twelve at load 1. */
const lines: Partial<Record<FigureName, number>> = {
  abandoned: 0.5,
  wait: 0.55,
  highWait: 0.25,
  highAbandoned: 0.25,
  deviation: 0.5,
}
/** What may nowhere be worse than the baseline, beyond chance. */
const neverWorse: readonly FigureName[] = ['abandoned', 'wait', 'highWait', 'highAbandoned', 'deviation']

const ours = ourPolicy()
const [twelve] = teams
const failures: string[] = []
/** How the expected wait came true, where Foyer's rules were played. */
const reckoned: { where: string; waits: ExpectedWaits }[] = []

title(`${twelve!.name}, load 1, accepted at once, ${seeds.length} days`)
const all = [...others, ours].map((policy) => ({ policy, days: live(policy, twelve!, 1, null) }))
table(all)
const [floor, our] = [all[0]!.days, all.at(-1)!.days]
for (const [name, line] of Object.entries(lines) as [FigureName, number][]) {
  const { ratio, margin } = compare(figures[name], our, floor)
  const kept = ratio <= line
  if (!kept) failures.push(`${figures[name].name} is ${ratio.toFixed(2)} of the baseline, over ${line}`)
  console.log(
    `  ${kept ? 'kept  ' : 'MISSED'} ${figures[name].name.padEnd(18)} ${interval(ratio, margin)} of ${baseline.name}; line ${line}`,
  )
}

for (const load of loads.filter((one) => one !== 1)) against(twelve!, load, null)
for (const kind of teams.slice(1)) for (const load of loads) against(kind, load, null)
for (const load of loads) against(twelve!, load, withOffers)

title('The expected wait: error of those who had to wait, root of its mean square ÷ the mean wait')
const [first] = reckoned
const ways = first!.waits.judged().map(({ name }) => name)
console.log(`| | waited | ${ways.join(' | ')} |\n|${['', '', ...ways].map(() => '---').join('|')}|`)
for (const { where, waits } of reckoned) {
  const judged = waits.judged()
  console.log(`| ${[where, waits.count, ...judged.map(({ error }) => error.toFixed(3))].join(' | ')} |`)
  const our = judged.find(({ name }) => name === ourWait)!.error
  for (const { name, error } of judged)
    if (error < our)
      failures.push(`${where}: the expected wait errs by ${our.toFixed(3)}, ${name} by ${error.toFixed(3)}`)
}

console.log(failures.length === 0 ? '\nAll lines kept.' : `\n${failures.join('\n')}`)
process.exitCode = failures.length === 0 ? 0 : 1

/** Foyer and the baseline side by side, where it may not be worse. */
function against(kind: TeamKind, load: number, offers: Offers | null): void {
  const how = howOf(offers)
  title(`${kind.name}, load ${load}, ${how}`)
  const [theirs, mine] = [live(baseline, kind, load, offers), live(ours, kind, load, offers)]
  table([
    { policy: baseline, days: theirs },
    { policy: ours, days: mine },
  ])
  const compared = neverWorse.map((name) => ({ name, ...compare(figures[name], mine, theirs) }))
  const said = compared.map(({ name, ratio, margin }) => `${figures[name].name} ${interval(ratio, margin)}`)
  console.log(`  of ${baseline.name}: ${said.join(', ')}`)
  for (const { name, ratio, margin } of compared) {
    if (ratio - margin <= 1) continue
    failures.push(`${kind.name}, load ${load}, ${how}: ${figures[name].name} is ${ratio.toFixed(2)} of the baseline`)
  }
}

function interval(ratio: number, margin: number): string {
  return `${ratio.toFixed(2)} ± ${margin.toFixed(2)}`
}

function howOf(offers: Offers | null): string {
  return offers === null ? 'accepted at once' : '8 s to accept, 4 % missed'
}

function live(policy: Policy, kind: TeamKind, load: number, offers: Offers | null): DayFigures[] {
  const waits = policy === ours ? new ExpectedWaits() : null
  if (waits !== null) reckoned.push({ where: `${kind.name}, load ${load}, ${howOf(offers)}`, waits })
  return seeds.map((seed) => {
    const team = kind.of(seed)
    const inquiries = dayOf(seed, load * kind.share, team, kind.product)
    return liveDay(inquiries, team, policy, { offers, seed, ...(waits !== null && { onlooker: waits.onlooker() }) })
  })
}

function title(text: string): void {
  console.log(`\n${text}`)
}

function table(rows: readonly { policy: Policy; days: readonly DayFigures[] }[]): void {
  const head = ['', ...names.map((name) => `${figures[name].name}${figures[name].unit && ` ${figures[name].unit}`}`)]
  console.log(`| ${head.join(' | ')} |\n|${head.map(() => '---').join('|')}|`)
  for (const { policy, days } of rows) {
    const cells = names.map((name) => figures[name].of(days).toFixed(figures[name].digits))
    console.log(`| ${[policy.name, ...cells].join(' | ')} |`)
  }
}

/** `1-60` → 1, 2, … 60. */
function seedsOf(text: string): number[] {
  const [, from, to] = /^(\d+)-(\d+)$/u.exec(text) ?? []
  if (from === undefined || Number(to) < Number(from))
    throw new Error(`--seeds ${text} is not two numbers such as 1-60.`)
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => Number(from) + at)
}
