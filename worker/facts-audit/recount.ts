/**
 * Counts facts anew from the raw events of the log: the check on what the Desk counted as it went. Written apart from
 * the rules it checks, from the contract of the measures alone, and imports nothing of them: two that agree by using
 * the same code would prove nothing. Used by the nightly look at a day, by scripts/facts-breach.ts and by the tests.
 */
import type { LogRow } from '../record/facts-audit.ts'
import { beingsOf } from './being-there.ts'
import { labourOf, sharesOf } from './labour.ts'
import { follow } from './passes.ts'
import { salesOf } from './pursuit.ts'
import { talliesOf } from './tallies.ts'

/** Cells by `grain dim key t`, each with its numbers: sums by name, and buckets as `liveWait.17`. */
export type Recount = Map<string, Record<string, number>>

/**
 * Facts of a workspace from all events of its inquiries' and members' streams.
 * @param events in any order between streams, each stream in the order of seq
 * @param zone IANA name, in which hours and days begin
 * @param pairs by which of two at once it is counted as well, as `day queue*site <queue>|<site> <start>`
 */
export function recount(
  events: readonly LogRow[],
  zone: string,
  pairs: readonly (readonly [string, string])[] = [],
): Recount {
  const cells: Recount = new Map()
  const add = (address: string, name: string, amount: number) => {
    const cell = cells.get(address) ?? {}
    cell[name] = (cell[name] ?? 0) + amount
    cells.set(address, cell)
  }
  const shares = sharesOf(events)
  for (const { who, at, ...numbers } of beingsOf(events, (at) => localStarts(at, zone).hour + 3_600_000)) {
    const { hour, day } = localStarts(at, zone)
    for (const [name, amount] of Object.entries(numbers))
      for (const address of [`day all  ${day}`, `hour all  ${hour}`, `day assistant ${who} ${day}`])
        if (amount !== 0) add(address, name, amount)
  }
  for (const [stream, own] of Map.groupBy(events, (event) => event.stream)) {
    const { cuts, passes, pursuit } = follow(own)
    for (const pass of passes) {
      const tallies = talliesOf(pass, pass === passes[0])
      if (pass.end?.as !== 'void') {
        tallies.push(...labourOf(pass, (from, who) => shares.get(`${who} ${stream} ${from}`)!))
        // Whatever sales did is told with the last pass.
        if (pass === passes.at(-1)) tallies.push(...salesOf(pass, pursuit, own[0]!.at))
      }
      for (const { at, who, numbers, instead, nowhereElse } of tallies) {
        const { hour, day } = localStarts(at, zone)
        const { queue, team, source, is } = pass
        const place = { queue, team, source, ...(is !== null && { kind: is }), ...instead }
        const its: Record<string, string> = { ...cuts.keys, ...place, ...(who !== null && { assistant: who }) }
        const named: [dim: string, key: string][] = pass.colleague ? [] : Object.entries(nowhereElse ?? its)
        if (nowhereElse === undefined) named.push([pass.colleague ? 'colleague' : 'all', ''])
        const addresses = named.map(([dim, key]) => `day ${dim} ${key} ${day}`)
        for (const [dim, key] of named) {
          if (!byTheHour.includes(dim)) continue
          addresses.push(`hour ${dim} ${key} ${hour}`)
          const since = Math.floor((hour - day) / 3_600_000)
          for (const [name, amount] of Object.entries(atThatHour(numbers)))
            if (amount !== 0) add(`day ${dim} ${key} ${day}`, `${name}.${since}`, amount)
        }
        for (const [one, other] of pass.colleague ? [] : pairs) {
          const all = { ...its, ...nowhereElse }
          if (all[one] === undefined || all[other] === undefined) continue
          if (nowhereElse !== undefined && nowhereElse[one] === undefined && nowhereElse[other] === undefined) continue
          addresses.push(`day ${one}*${other} ${all[one]}|${all[other]} ${day}`)
        }
        for (const [name, amount] of Object.entries(numbers)) {
          if (amount !== 0) for (const address of addresses) add(address, name, amount)
        }
      }
    }
  }
  return cells
}

const byTheHour = ['all', 'colleague', 'team']

/** What a day keeps of each of its hours. */
function atThatHour(numbers: Record<string, number>): Record<string, number> {
  const of = (...names: string[]) => names.reduce((sum, name) => sum + (numbers[name] ?? 0), 0)
  const abandoned = of('abandonedBeforeAssignment', 'abandonedAfterAssignment')
  return {
    cameAt: of('entered', 'messages'),
    promisedAt: of('answered', 'recovered', 'callBackOwed', 'overdue') + abandoned,
    withinAt: of('within'),
    abandonedAt: abandoned,
  }
}

const clocks = new Map<string, Intl.DateTimeFormat>()

/** Milliseconds since midnight on the wall, in that zone. */
function wallClock(at: number, zone: string): number {
  let clock = clocks.get(zone)
  if (clock === undefined) {
    const digits = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' } as const
    clocks.set(zone, (clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, ...digits })))
  }
  const [hour, minute, second] = clock.format(at).split(':').map(Number)
  return ((hour! * 60 + minute!) * 60 + second!) * 1000 + (((at % 1000) + 1000) % 1000)
}

/** When the local hour and the local day began; for zones whose clocks do not change on that day. */
function localStarts(at: number, zone: string): { hour: number; day: number } {
  const passed = wallClock(at, zone)
  return { hour: at - (passed % 3_600_000), day: at - passed }
}
