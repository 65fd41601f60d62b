/**
 * Counts facts anew from the raw events of the log: the check on what the Desk counted as it went. Written apart from
 * the rules it checks, from the contract of the measures alone, and imports nothing of them: two that agree by using
 * the same code would prove nothing. Used by scripts/check-invariants.ts and by the tests.
 */

/** A row of the log. */
export interface RawEvent {
  stream: string
  seq: number
  type: string
  at: number
  actorKind: string
  data: Record<string, unknown>
}

/** Cells by `grain dim key t`, each with its numbers: sums by name, and buckets as `liveWait.17`. */
export type Recount = Map<string, Record<string, number>>

const shortMs = 10_000
const dayMs = 86_400_000
/** Relative error of the wait buckets, and what follows: the width of a bucket. */
const alpha = 0.02
const width = (1 + alpha) / (1 - alpha)

interface Departure {
  at: number
  tooShort: boolean
  /** Till when a call-back is owed; null where none is. */
  due: number | null
  calledBackInTime: boolean
  missed: boolean
  /** Nothing can undo it. */
  settled: boolean
}

interface Pass {
  entered: number
  kind: string
  target: number
  source: string
  given: number | null
  taken: number | null
  replied: number | null
  holders: { who: string; since: number; until: number | null }[]
  departure: Departure | null
  targetMissed: boolean
  end: { at: number; as: string } | null
  aged: boolean
  openedAgain: boolean
  withSales: boolean
}

/** What one inquiry is cut by, the same for all its passes. */
interface Cuts {
  colleague: boolean
  keys: Record<string, string>
}

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
      for (const { at, who, numbers } of talliesOf(pass)) {
        const { hour, day } = localStarts(at, zone)
        const whole = cuts.colleague ? 'colleague' : 'all'
        const addresses = [`hour ${whole}  ${hour}`, `day ${whole}  ${day}`]
        if (!cuts.colleague) {
          const keys = { ...cuts.keys, source: pass.source, ...(who !== null && { assistant: who }) }
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

function follow(stream: readonly RawEvent[]): { cuts: Cuts; passes: Pass[] } {
  const cuts: Cuts = { colleague: false, keys: {} }
  const passes: Pass[] = []
  let withSales = false
  for (const event of stream) {
    const { type, at, data } = event
    const current = passes.at(-1)
    if (type === 'submitted') {
      cuts.keys = { site: text(data['site']), queue: text(data['queue']), team: text(data['team']), channel: 'chat' }
    }
    if (type === 'submitted' || type === 'reopened') {
      if (current !== undefined) current.openedAgain = true
      // Passes from before there were measures say nothing of how they entered: they count nowhere.
      if (data['target'] === undefined) return { cuts, passes }
      passes.push(newPass(event, current?.source, withSales))
      continue
    }
    if (current === undefined) continue
    if (type === 'qualified') readAnswers(cuts, data)
    if (type === 'passed' || type === 'sales-accepted' || type === 'won') withSales = true
    if (type === 'screened' || type === 'sales-returned' || type === 'lost') withSales = false
    current.withSales = withSales
    depart(current, event)
    go(current, type, at, event)
  }
  return { cuts, passes }
}

function newPass({ at, data }: RawEvent, sourceBefore: string | undefined, withSales: boolean): Pass {
  return {
    entered: at,
    kind: text(data['kind']),
    target: Number(data['target']),
    source: text(data['source'] ?? sourceBefore ?? 'direct'),
    given: null,
    taken: null,
    replied: null,
    holders: [],
    departure: null,
    targetMissed: false,
    end: null,
    aged: false,
    openedAgain: false,
    withSales,
  }
}

function readAnswers(cuts: Cuts, data: Record<string, unknown>): void {
  const attributes = data['attributes'] as Record<string, string>
  for (const name of ['product', 'group', 'territory']) {
    if (attributes[name] !== undefined) cuts.keys[name] = attributes[name]
  }
  const score = data['score'] as { tier: string } | null
  if (score !== null) cuts.keys['tier'] = score.tier
  cuts.colleague = data['kind'] === 'colleague'
}

/** Whether, and how, the visitor is gone. */
function depart(pass: Pass, { type, at, actorKind, data }: RawEvent): void {
  const { departure } = pass
  if (type === 'matured' && data['of'] === 'leaving' && departure !== null) departure.settled = true
  if (pass.end !== null) return
  if (type === 'gone') {
    const due = pass.replied === null ? (data['due'] as number | null) : null
    pass.departure = leaves(pass, at, Number(data['since']), due, false)
  } else if (type === 'ended') {
    pass.departure = leaves(pass, at, at, null, true)
  } else if (departure !== null) {
    if (type === 'callback-missed' || (type === 'closed' && departure.due !== null && !departure.calledBackInTime))
      departure.missed = true
    else if (type === 'messaged' && actorKind === 'member' && departure.due !== null && pass.replied === null) {
      if (at <= departure.due && !departure.missed) departure.calledBackInTime = true
      else departure.missed = true
    } else if (actorKind === 'visitor' && type !== 'left' && !departure.settled && !departure.calledBackInTime) {
      if (at - departure.at <= dayMs) pass.departure = null
    }
  }
}

function leaves(pass: Pass, at: number, lastHeard: number, due: number | null, settled: boolean): Departure {
  const tooShort = pass.replied === null && lastHeard - pass.entered < shortMs
  return { at, tooShort, due, calledBackInTime: false, missed: false, settled }
}

function go(pass: Pass, type: string, at: number, { actorKind, data }: RawEvent): void {
  const release = () => {
    for (const holder of pass.holders) holder.until ??= at
  }
  switch (type) {
    case 'offered':
      pass.given ??= at
      break
    case 'accepted':
    case 'assigned':
      pass.given ??= at
      pass.taken ??= at
      release()
      pass.holders.push({ who: text(data['member']), since: at, until: null })
      break
    case 'messaged':
      if (actorKind === 'member') pass.replied ??= at
      break
    case 'overdue':
      pass.targetMissed = true
      break
    case 'closed':
    case 'voided':
      release()
      pass.end = { at: pass.end?.at ?? at, as: type === 'voided' ? 'void' : text(data['state']) }
      break
    case 'matured':
      if (data['of'] === 'closing') pass.aged = true
  }
}

/** What a pass counts for: when, for whom, and how much of what. */
interface Tally {
  at: number
  who: string | null
  numbers: Record<string, number>
}

function talliesOf(pass: Pass): Tally[] {
  const { entered, end } = pass
  if (end?.as === 'void') return [{ at: entered, who: null, numbers: { void: 1 } }]
  const before = becameOf(pass)
  const decided = before.leftFirst ? pass.departure!.at : (pass.replied ?? end?.at ?? null)
  const tallies = [
    { at: entered, who: holder(pass, decided), numbers: pass.kind === 'live' ? live(pass) : message(pass) },
  ]
  if (end === null) return tallies
  const who = holder(pass, end.at)
  const wasAnswered = before.fate === 'answered' || before.fate === 'recovered'
  const resolved = end.as === 'resolved'
  const closed: Record<string, number> = pass.openedAgain ? { reopened: 1 } : {}
  // Nothing escalates yet, so whatever is resolved is so without.
  if (!pass.openedAgain && wasAnswered) closed['answeredClosed'] = 1
  if (!pass.openedAgain && wasAnswered && resolved) {
    closed['answeredResolved'] = 1
    closed['resolvedUnescalated'] = 1
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

function message({ entered, replied, target, targetMissed }: Pass): Record<string, number> {
  if (replied === null) return { messages: 1, messagesOverdue: Number(targetMissed) }
  const wait = replied - entered
  return {
    messages: 1,
    messagesAnswered: 1,
    messagesWait: wait,
    messagesWithin: Number(wait <= target * 1000),
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

function text(value: unknown): string {
  if (typeof value !== 'string') throw new Error(`not a word: ${JSON.stringify(value)}`)
  return value
}
