/**
 * `npm run bench:intake`: what an acknowledged inquiry and a chat message cost the server's process, whole, flush and
 * frames included, against floors in the same run; and how fast an inquiry is acknowledged when little is going on
 * (one at a time, with a pause before each). Loopback only; about three minutes. BENCH_ROUNDS= for more. Fails when a hard line of the budgets is missed.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { uuidv7 } from 'uuidv7'
import { builds } from '../scripts/builds.ts'
import { fail } from '../scripts/fail.ts'
import { cpuOf } from './cpu-of.ts'
import { drive, driveSlowly } from './drive.ts'
import type { Drive } from './drive.ts'
import type { FloorName } from './floor-host.ts'
import { startFloor } from './floor-host.ts'
import { printTable, printVerdicts, verdictOf } from './intake-table.ts'
import { ourDesk } from './our-desk.ts'
import { median } from './quantile.ts'
import { newInquiry } from './new-inquiry.ts'

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 11)
const connections = 32
/** Requests in a round of each case, and before the first round, while the code is still being compiled. */
const perRound = 600
const perWarmUp = 3_000
/** Requests in a round at low load, and the pause before each. */
const perQuietRound = 60
const pauseMs = 20

if (process.platform !== 'linux') fail('This bench cannot run', 'it reads CPU time from /proc, which only Linux has.')
if (!(await builds({ only: 'worker' }))) process.exit(1)

const data = mkdtempSync(join(tmpdir(), 'foyer-bench-'))
const post = async (url: string, body: object, headers: Record<string, string> = {}) => {
  const request = {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  }
  const response = await fetch(url, request)
  await response.text()
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`)
}

/** A case: how one request is sent, and what must have happened before its CPU is read. */
interface Case {
  workerd: number
  send: (at: number) => Promise<void>
  settled?: () => Promise<void>
  /** Brings things back to where they were, unmeasured. */
  after?: () => Promise<void>
}

interface Round extends Drive {
  cpu: number
}

async function run(one: Case, count: number, over: number): Promise<Round> {
  const before = cpuOf(one.workerd)
  const driven = await drive(count, over, one.send)
  await one.settled?.()
  const cpu = (cpuOf(one.workerd) - before) / count
  await one.after?.()
  return { ...driven, cpu }
}

const floors = ['bare-route', 'validated-route', 'naive-inquiry', 'naive-message', 'object-write'] as const
const hosted: Partial<Record<FloorName, Case>> = {}
const stops: (() => Promise<void>)[] = []
const desk = await ourDesk(data, connections)
stops.push(desk.stop)
for (const name of floors) {
  const floor = await startFloor(name, data)
  stops.push(floor.stop)
  const body =
    name === 'naive-message'
      ? () => ({ type: 'message', id: uuidv7(), text: 'Is the small one waterproof as well?' })
      : newInquiry
  hosted[name] = { workerd: floor.workerd, send: () => post(floor.url, body()) }
}
const cases: Record<string, Case> = { inquiry: desk.inquiry, message: desk.message, ...hosted }

const loaded: Record<string, Round[]> = {}
const quietCases = ['inquiry', 'object-write'] as const
type QuietCase = (typeof quietCases)[number]
const quiet: Record<QuietCase, number[][]> = { inquiry: [], 'object-write': [] }
try {
  for (const one of Object.values(cases)) await run(one, perWarmUp, connections)
  for (let round = 0; round < rounds; round++) {
    for (const [name, one] of Object.entries(cases)) (loaded[name] ??= []).push(await run(one, perRound, connections))
    const quietly = quietCases.map((name) => ({ name, send: cases[name]!.send }))
    for (const [name, latencies] of await driveSlowly(quietly, perQuietRound, pauseMs)) quiet[name].push(latencies)
    await cases['inquiry']!.after?.()
    console.log(`round ${round + 1} of ${rounds}`)
  }
  const told = await desk.told()
  if (told.frames < told.messages) throw new Error(`${told.messages} messages were sent, and ${told.frames} told.`)
} finally {
  for (const stop of stops) await stop()
  rmSync(data, { recursive: true, force: true })
}

const cpu = (name: string) => loaded[name]!.map((round) => round.cpu)
const acknowledged = (name: QuietCase) => quiet[name].map(median)
const verdicts = [
  {
    what: `an acknowledged inquiry, whole, ${connections} connections`,
    unit: 'ms CPU',
    ours: cpu('inquiry'),
    floor: { name: 'naive D1 insert', values: cpu('naive-inquiry') },
    hard: 1.25,
    aim: 0.9,
  },
  {
    what: `a chat message, whole, to the other side, ${connections} connections`,
    unit: 'ms CPU',
    ours: cpu('message'),
    floor: { name: 'naive D1 insert', values: cpu('naive-message') },
    hard: 1,
    aim: 0.7,
  },
  {
    what: `time to acknowledge an inquiry, one every ${pauseMs} ms, median`,
    unit: 'ms',
    ours: acknowledged('inquiry'),
    floor: { name: 'bare object write', values: acknowledged('object-write') },
    hard: 1.5,
    aim: null,
  },
].map(verdictOf)

console.log(
  `\n${rounds} rounds of ${perRound} requests, cases in turn; ours with 2 assistants on sockets (in another process) and ${connections} open conversations; ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'CPU'}\n`,
)
printTable([
  ['case', 'CPU ms', 'requests/s', 'p50 ms', 'p99 ms'],
  ...Object.keys(cases).map((name) => {
    const all = loaded[name]!
    const at = (share: number) =>
      median(all.map((round) => round.latencies[Math.floor(round.latencies.length * share)]!))
    const rate = median(all.map((round) => round.rate))
    return [name, median(cpu(name)).toFixed(3), rate.toFixed(0), at(0.5).toFixed(1), at(0.99).toFixed(1)]
  }),
])
console.log('')
printVerdicts(verdicts)
const missed = verdicts.filter((verdict) => !verdict.kept).length
console.log(
  `\n${verdicts.map(({ ratio, line }) => `${ratio.toFixed(2)} (≤ ${line.hard})`).join(', ')}: ` +
    `${verdicts.length - missed} lines kept, ${missed} missed`,
)
process.exitCode = missed === 0 ? 0 : 1
