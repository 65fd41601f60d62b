/**
 * Counts facts anew from the raw events of the log: the check on what the Desk counted as it went. Written apart from
 * the rules it checks, from the contract of the measures alone, and imports nothing of them: two that agree by using
 * the same code would prove nothing. Used by scripts/check-invariants.ts and by the tests.
 */
import { follow } from './passes.ts'
import type { Pass, RawEvent } from './passes.ts'

/** Cells by `grain dim key t`, each with its numbers: sums by name, and buckets as `liveWait.17`. */
export type Recount = Map<string, Record<string, number>>

/** Relative error of the wait buckets, and what follows: the width of a bucket. */
const alpha = 0.02
const width = (1 + alpha) / (1 - alpha)

/**
 * Facts of a workspace from all events of its inquiries' streams.
 * @param events in any order between streams, each stream in the order of seq
 * @param zone IANA name, in which hours and days begin
 */
export function recount(events: readonly RawEvent[], zone: string): Recount {
  const cells: Recount = new Map()
  const add = (address: string, name: string, amount: number) => {
    const cell = cells.get(address) ?? {}
    cell[name] = (cell[name] ?? 0) + amount
    cells.set(address, cell)
  }
  for (const stream of Map.groupBy(events, (event) => event.stream).values()) {
    const { cuts, passes } = follow(stream)
    for (const pass of passes) {
      for (const { at, who, numbers, only } of talliesOf(pass)) {
        const { hour, day } = localStarts(at, zone)
        const whole = pass.colleague ? 'colleague' : 'all'
        const addresses = [`hour ${whole}  ${hour}`, `day ${whole}  ${day}`]
        if (!pass.colleague) {
          const { queue, team, source } = pass
          const keys = only ?? { ...cuts.keys, queue, team, source, ...(who !== null && { assistant: who }) }
          addresses.push(...Object.entries(keys).map(([dim, key]) => `day ${dim} ${key} ${day}`))
        }
        for (const [name, amount] of Object.entries(numbers)) {
          if (amount !== 0) for (const address of addresses) add(address, name, amount)
        }
      }
    }
  }
  return cells
}

/** What a pass counts for: when, for whom, and how much of what. */
interface Tally {
  at: number
  who: string | null
  numbers: Record<string, number>
  /** It counts for these keys alone. */
  only?: Record<string, string>
}

function talliesOf(pass: Pass): Tally[] {
  const { entered, end } = pass
  if (end?.as === 'void') return [{ at: entered, who: null, numbers: { void: 1 } }]
  const before = becameOf(pass)
  const decided = before.leftFirst ? pass.departure!.at : (pass.replied ?? end?.at ?? null)
  const tallies: Tally[] = [
    {
      at: entered,
      who: holder(pass, decided),
      numbers: {
        ...(pass.kind === 'live' ? live(pass) : message(pass)),
        ...sorted(pass),
        wentOn: Number(pass.elsewhere),
      },
    },
  ]
  if (pass.kind === 'live') {
    for (const only of pass.leftBehind) tallies.push({ at: entered, who: null, numbers: { flowedOut: 1 }, only })
  }
  if (end === null) return tallies
  const who = holder(pass, end.at)
  const wasAnswered = before.fate === 'answered' || before.fate === 'recovered'
  const resolved = end.as === 'resolved'
  const closed: Record<string, number> = pass.openedAgain ? { reopened: 1 } : {}
  if (!pass.openedAgain && wasAnswered) closed['answeredClosed'] = 1
  if (!pass.openedAgain && wasAnswered && resolved) {
    closed['answeredResolved'] = 1
    if (!pass.wentUp) closed['resolvedUnescalated'] = 1
    if (pass.aged) closed['durable'] = 1
  }
  tallies.push({ at: entered, who, numbers: closed }, { at: end.at, who, numbers: { closed: 1 } })
  return tallies
}

function becameOf({ kind, replied, departure, end }: Pass): { fate: string; leftFirst: boolean } {
  const leftFirst = kind === 'live' && departure !== null && (replied === null || departure.at < replied)
  if (leftFirst) {
    if (departure.tooShort) return { fate: 'short', leftFirst }
    if (departure.calledBackInTime) return { fate: 'recovered', leftFirst }
    if (departure.due !== null && !departure.missed) return { fate: 'owed', leftFirst }
    return { fate: 'abandoned', leftFirst }
  }
  if (replied !== null) return { fate: 'answered', leftFirst }
  return { fate: end === null ? 'waiting' : 'unanswered', leftFirst }
}

function sorted({ sorted }: Pass): Record<string, number> {
  return sorted === null ? {} : { [sorted ? 'triaged' : 'triageMissed']: 1 }
}

function live(pass: Pass): Record<string, number> {
  const { entered, given, taken, replied, departure, end } = pass
  const { fate } = becameOf(pass)
  const decided = fate === 'abandoned' || fate === 'recovered' || fate === 'answered' || fate === 'unanswered'
  const afterGiven = departure !== null && given !== null && given <= departure.at
  const cameToNothing =
    departure !== null && (fate === 'answered' || fate === 'recovered') && end?.as !== 'resolved' && !pass.withSales
  const numbers: Record<string, number> = {
    entered: 1,
    waiting: Number(fate === 'waiting'),
    short: Number(fate === 'short'),
    recovered: Number(fate === 'recovered'),
    callBackOwed: Number(fate === 'owed'),
    answered: Number(fate === 'answered'),
    abandonedBeforeAssignment: Number(fate === 'abandoned' && !afterGiven),
    abandonedAfterAssignment: Number(fate === 'abandoned' && afterGiven),
    quiet: Number(cameToNothing),
    maturing: Number(decided && departure !== null && !departure.settled),
    overdue: Number(pass.targetMissed && (fate === 'waiting' || fate === 'unanswered')),
  }
  if (fate === 'answered') {
    const wait = replied! - entered
    const accepted = Math.min(taken ?? replied!, replied!)
    const assigned = Math.min(given ?? accepted, accepted)
    numbers['within'] = Number(wait <= pass.target * 1000)
    numbers['wait'] = wait
    numbers['waitToAssignment'] = assigned - entered
    numbers['waitToAcceptance'] = accepted - assigned
    numbers[`liveWait.${bucketOf(wait)}`] = 1
  }
  return numbers
}

function message({ entered, replied, target, due, worked, targetMissed }: Pass): Record<string, number> {
  if (replied === null) return { messages: 1, messagesOverdue: Number(targetMissed) }
  const wait = worked ?? replied - entered
  const inTime = due === null ? wait <= target * 1000 : replied <= due
  return {
    messages: 1,
    messagesAnswered: 1,
    messagesWait: wait,
    messagesWithin: Number(inTime),
    [`messageWait.${bucketOf(wait)}`]: 1,
  }
}

/** Who had it at that time; null `at`: who has it now. */
function holder({ holders }: Pass, at: number | null): string | null {
  const then = holders.filter(({ since, until }) =>
    at === null ? until === null : since <= at && (until === null || until >= at),
  )
  return then.at(-1)?.who ?? null
}

/** 0 below a second; then each bucket reaches `width` times as far as the one before it. */
function bucketOf(ms: number): number {
  if (ms < 1000) return 0
  let bucket = 1
  for (let edge = 1; edge < ms / 1000; edge *= width) bucket += 1
  return bucket
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
