/**
 * Counts facts anew from the raw events of the log: the check on what the Desk counted as it went. Written apart from
 * the rules it checks, from the contract of the measures alone, and imports nothing of them: two that agree by using
 * the same code would prove nothing. Used by scripts/check-invariants.ts and by the tests.
 */
import { follow } from './passes.ts'
import type { Pass, Pursuit, RawEvent } from './passes.ts'

/** Cells by `grain dim key t`, each with its numbers: sums by name, and buckets as `liveWait.17`. */
export type Recount = Map<string, Record<string, number>>

const dayMs = 86_400_000

/** Relative error of the wait buckets, and what follows: the width of a bucket. */
const alpha = 0.02
const width = (1 + alpha) / (1 - alpha)

/**
 * Facts of a workspace from all events of its inquiries' streams.
 * @param events in any order between streams, each stream in the order of seq
 * @param zone IANA name, in which hours and days begin
 * @param pairs by which of two at once it is counted as well, as `day queue*site <queue>|<site> <start>`
 */
export function recount(
  events: readonly RawEvent[],
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

/**
 * What of each stretch of work was attention to that inquiry alone, in ms, by member, inquiry and beginning: who works on
 * several at once gives each its part of every stretch of time, and odd milliseconds to the first by id.
 */
function sharesOf(events: readonly RawEvent[]): Map<string, number> {
  const shares = new Map<string, number>()
  const labour = events.filter(({ type, data }) => type === 'worked' && data['inquiry'] === undefined)
  for (const [who, own] of Map.groupBy(labour, ({ actor }) => actor)) {
    const moments = new Set(own.flatMap(({ data }) => [Number(data['from']), Number(data['to'])]))
    const order = [...moments].sort((one, other) => one - other)
    for (const { stream, data } of own) shares.set(`${who} ${stream} ${Number(data['from'])}`, 0)
    for (let at = 1; at < order.length; at += 1) {
      const [start, end] = [order[at - 1]!, order[at]!]
      const during = own.filter(({ data }) => Number(data['from']) <= start && end <= Number(data['to']))
      during.sort((one, other) => one.stream.localeCompare(other.stream))
      let left = end - start
      during.forEach(({ stream, data }, place) => {
        const part = Math.ceil(left / (during.length - place))
        const key = `${who} ${stream} ${Number(data['from'])}`
        shares.set(key, shares.get(key)! + part)
        left -= part
      })
    }
  }
  return shares
}

/** Attention is filed where it was given; that somebody had a hand in it, where they began. */
function labourOf({ labour }: Pass, shareOf: (from: number, who: string) => number): Tally[] {
  const tallies = labour.map(({ who, from, to }): Tally => {
    return { at: from, who, numbers: { attention: shareOf(from, who), elapsed: to - from } }
  })
  const begun = new Set<string>()
  for (const { who, from } of labour) {
    if (begun.size === 0) tallies.push({ at: from, who: null, numbers: { handled: 1 } })
    if (!begun.has(who)) tallies.push({ at: from, who, numbers: { handled: 1 }, nowhereElse: { assistant: who } })
    begun.add(who)
  }
  return tallies
}

function salesOf({ is }: Pass, pursuit: Pursuit | null, asked: number): Tally[] {
  if (pursuit === null && is !== 'lead') return []
  const { passedOn = null, accepted = null, handedBack = null, end = null, back = [] } = pursuit ?? {}
  const soon = accepted !== null && accepted.at - asked <= 30 * dayMs
  const tallies: Tally[] = [{ at: asked, who: null, numbers: { leads: 1, leadsQualified: Number(soon) } }]
  const given = passedOn ?? accepted?.at ?? null
  if (given !== null) tallies.push({ at: given, who: null, numbers: { passed: 1 } })
  const who = accepted?.who ?? null
  if (accepted !== null) {
    const numbers: Record<string, number> = {
      qualified: 1,
      sentBack: Number(handedBack !== null && handedBack - accepted.at <= 7 * dayMs),
      won: Number(end?.won === true),
      lost: Number(end?.won === false),
    }
    if (end?.won === true) numbers[`wonAge.${Math.floor((end.at - accepted.at) / dayMs)}`] = 1
    tallies.push({ at: accepted.at, who, numbers })
  }
  if (end?.won === false) tallies.push({ at: end.at, who, numbers: { dealsLost: 1 } })
  if (end?.won !== true) return tallies
  const { currency } = end
  tallies.push({
    at: end.at,
    who,
    numbers: {
      dealsWon: 1,
      [`won.${currency}`]: end.worth,
      [`deals.${currency}`]: 1,
      [`toWon.${bucketOf(end.at - asked)}`]: 1,
    },
  })
  for (const { at, worth } of back)
    tallies.push({ at, who, numbers: { goodsReturns: 1, [`returned.${currency}`]: worth } })
  return tallies
}

/** What a pass counts for: when, for whom, and how much of what. */
interface Tally {
  at: number
  who: string | null
  numbers: Record<string, number>
  /** In place of the pass's own keys of that name. */
  instead?: Record<string, string>
  /** It counts for these keys alone, and not in all. */
  nowhereElse?: Record<string, string>
}

function talliesOf(pass: Pass, isFirst: boolean): Tally[] {
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
        ...whichWay(pass),
        ...whichPart(pass),
        wentOn: Number(pass.elsewhere),
      },
    },
  ]
  if (pass.kind === 'live') {
    for (const instead of pass.leftBehind) tallies.push({ at: entered, who: null, numbers: { flowedOut: 1 }, instead })
  }
  for (const { why, at } of pass.reasons)
    tallies.push({ at, who: null, numbers: { times: 1 }, nowhereElse: { cause: why } })
  for (const { who, at, seen } of pass.handed) {
    const numbers: Record<string, number> = {
      given: 1,
      seen: Number(seen !== null),
      toSeen: seen === null ? 0 : seen - at,
    }
    if (seen !== null) numbers[`toSeen.${bucketOf(seen - at)}`] = 1
    tallies.push({ at, who, numbers })
  }
  const { mark } = pass
  const asked = end !== null && pass.replied !== null
  tallies.push({
    at: entered,
    who: mostHeard(pass.repliers),
    numbers: {
      surveysAsked: Number(asked),
      surveysOpen: Number(asked && !pass.marksOver),
      ratings: Number(mark !== null),
      ratingSum: mark ?? 0,
      satisfied: Number(mark !== null && mark >= 4),
    },
  })
  if (end === null) return tallies
  const who = holder(pass, end.at)
  const wasAnswered = before.fate === 'answered' || before.fate === 'recovered'
  const resolved = end.as === 'resolved'
  const closed: Record<string, number> = {
    ...(wasAnswered && isFirst && firstTime(pass)),
    reopenedResolved: Number(pass.openedAgain && resolved),
  }
  if (!pass.openedAgain && wasAnswered) closed['answeredClosed'] = 1
  if (!pass.openedAgain && wasAnswered && resolved) {
    closed['answeredResolved'] = 1
    if (!pass.wentUp) closed['resolvedUnescalated'] = 1
    if (pass.aged) closed['durable'] = 1
  }
  const workload: Record<string, number> = { closed: 1, replies: pass.repliers.length }
  if (pass.taken !== null) Object.assign(workload, { opened: 1, openTime: pass.held ?? end.at - pass.taken })
  tallies.push({ at: entered, who, numbers: closed }, { at: end.at, who, numbers: workload })
  return tallies
}

/** Whether the first contact settled it, as far as that is decided. */
function firstTime({
  again,
  customerBack,
  end,
  wentUp,
  wentSideways,
  openedAgain,
  aged,
}: Pass): Record<string, number> {
  if (again) return { repeats: 1 }
  if (customerBack) return { firstContacts: 1 }
  if (end!.as !== 'resolved' || wentUp || wentSideways || openedAgain) return { firstContacts: 1 }
  return aged ? { firstContacts: 1, settledFirst: 1 } : { firstMaturing: 1 }
}

/** Of all who replied, the one most often heard; of several, whoever was heard last. */
function mostHeard(repliers: readonly string[]): string | null {
  const times = (who: string) => repliers.filter((one) => one === who).length
  const most = Math.max(0, ...repliers.map(times))
  const heard = repliers.filter((who) => times(who) === most)
  return heard.includes(repliers.at(-1)!) ? repliers.at(-1)! : (heard[0] ?? null)
}

/** Where it stands in the partition of what came. */
function whichPart(pass: Pass): Record<string, number> {
  const { end, openedAgain } = pass
  const { fate } = becameOf(pass)
  const gone = fate === 'abandoned' || fate === 'short'
  if (end === null) return gone ? { endedAbandoned: 1 } : {}
  if (openedAgain) return { reopened: 1 }
  if (end.as === 'unresolved' && (gone || fate === 'unanswered'))
    return gone ? { endedAbandoned: 1 } : { endedUnanswered: 1 }
  return { [`ended${end.as[0]!.toUpperCase()}${end.as.slice(1)}`]: 1 }
}

/** Upwards, sideways, or to sales: of those that were answered. */
function whichWay(pass: Pass): Record<string, number> {
  const { fate } = becameOf(pass)
  if (fate !== 'answered' && fate !== 'recovered') return {}
  const { wentUp, wentSideways, wentToSales } = pass
  return { escalated: Number(wentUp), transferred: Number(wentSideways), handedOff: Number(wentToSales) }
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
    numbers['waitWorking'] = pass.worked ?? wait
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
    messagesWaitPassed: replied - entered,
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
