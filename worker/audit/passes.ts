/**
 * What became of an inquiry, pass by pass, read from its raw events: the first half of the recount, which imports nothing
 * of the rules it checks.
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

const shortMs = 10_000
const dayMs = 86_400_000
const sortingMs = 300_000
interface Departure {
  at: number
  tooShort: boolean
  /** Till when a call-back is owed; null where none is. */
  due: number | null
  calledBackInTime: boolean
  missed: boolean
  /** Nothing can undo it. */
  settled: boolean
  /** They asked to be called back, and have written nothing since. */
  asked: boolean
}

export interface Pass {
  entered: number
  kind: string
  target: number
  /** When that is over, as it was promised in working time; null where it is the target after entering. */
  due: number | null
  /** Working time until the first reply; null where no hours are kept. */
  worked: number | null
  source: string
  /** Where it was last. */
  queue: string
  team: string
  /** Asked by a colleague or dealer, as far as it was known then. */
  colleague: boolean
  /** Queues it was handed on from, and their teams. */
  leftBehind: { queue: string; team: string }[]
  given: number | null
  taken: number | null
  replied: number | null
  holders: { who: string; since: number; until: number | null }[]
  departure: Departure | null
  targetMissed: boolean
  /** By when kind, urgency and somebody responsible were to be known (null: not asked), and whether that was so. */
  sortBy: number | null
  sorted: boolean | null
  end: { at: number; as: string } | null
  aged: boolean
  openedAgain: boolean
  withSales: boolean
  wentUp: boolean
  /** The visitor went on in a messenger. */
  elsewhere: boolean
}

/** What one inquiry is cut by, the same for all its passes, beside where each was. */
export interface Cuts {
  colleague: boolean
  /** What is known of its kind and its urgency. */
  known: { kind: boolean; urgency: boolean }
  keys: Record<string, string>
}

/** The passes of one stream, in order, and what all of them are cut by. */
export function follow(stream: readonly RawEvent[]): { cuts: Cuts; passes: Pass[] } {
  const cuts: Cuts = { colleague: false, known: { kind: false, urgency: false }, keys: {} }
  const passes: Pass[] = []
  let withSales = false
  let place = { queue: '', team: '' }
  for (const event of stream) {
    const { type, at, data } = event
    const current = passes.at(-1)
    if (type === 'submitted') {
      // From pages that are being tried.
      if (data['test'] === true) return { cuts, passes }
      cuts.keys = { site: text(data['site']), channel: text(data['channel'] ?? 'chat') }
    }
    if (type === 'submitted' || type === 'moved') place = { queue: text(data['queue']), team: text(data['team']) }
    if (type === 'submitted' || type === 'reopened') {
      if (current !== undefined) current.openedAgain = true
      // Passes from before there were measures say nothing of how they entered: they count nowhere.
      if (data['target'] === undefined) return { cuts, passes }
      passes.push({ ...newPass(event, current?.source, withSales), ...place, colleague: cuts.colleague })
      continue
    }
    if (current === undefined) continue
    if (type === 'qualified') readAnswers(cuts, data)
    if (type === 'classified') readClass(cuts, data)
    if (type === 'passed' || type === 'sales-accepted' || type === 'won') withSales = true
    if (type === 'screened' || type === 'sales-returned' || type === 'lost') withSales = false
    current.withSales = withSales
    current.colleague = cuts.colleague
    Object.assign(current, place)
    if (type === 'moved' && data['how'] === 'escalation') current.wentUp = true
    if (type === 'went-on') current.elsewhere = true
    if (type === 'overflowed') {
      current.leftBehind.push(place)
      place = { queue: text(data['to']), team: text(data['team']) }
      Object.assign(current, place)
    }
    depart(current, event)
    go(current, type, at, event)
    sort(current, cuts, event)
  }
  return { cuts, passes }
}

function newPass(
  { at, data }: RawEvent,
  sourceBefore: string | undefined,
  withSales: boolean,
): Omit<Pass, 'queue' | 'team' | 'colleague'> {
  return {
    entered: at,
    kind: text(data['kind']),
    target: Number(data['target']),
    due: (data['dueAt'] as number | undefined) ?? null,
    worked: null,
    source: text(data['source'] ?? sourceBefore ?? 'direct'),
    given: null,
    taken: null,
    replied: null,
    holders: [],
    departure: null,
    targetMissed: false,
    sortBy: (data['triageBy'] as number | undefined) ?? null,
    sorted: null,
    end: null,
    aged: false,
    openedAgain: false,
    leftBehind: [],
    withSales,
    wentUp: false,
    elsewhere: false,
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
  cuts.known = { kind: true, urgency: attributes['urgency'] !== undefined }
}

/** What a person said of it stands before what the answers say. */
function readClass(cuts: Cuts, data: Record<string, unknown>): void {
  const { known } = cuts
  if (data['kind'] !== undefined) {
    known.kind = true
    cuts.colleague = data['kind'] === 'colleague'
  }
  if (data['urgency'] !== undefined) known.urgency = true
}

/** Kind, urgency and somebody responsible: all of them in time, or not, whichever the log says first. */
function sort(pass: Pass, { known }: Cuts, { type, at, data }: RawEvent): void {
  if (pass.sortBy === null || pass.sorted !== null || pass.end !== null) return
  // Nobody has it before the call is near.
  if (type === 'call-back-asked' && data['from'] !== undefined)
    pass.sortBy = Math.max(pass.sortBy, Number(data['from']) + sortingMs)
  if (type === 'triage-missed') pass.sorted = false
  else if (known.kind && known.urgency && pass.taken !== null) pass.sorted = at <= pass.sortBy
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
  } else if (type === 'call-back-asked') {
    const due = Number(data['due'])
    pass.departure =
      departure === null || canUndo(departure, at)
        ? { at, tooShort: false, due, calledBackInTime: false, missed: false, settled: false, asked: true }
        : { ...departure, due, asked: true }
  } else if (departure !== null) {
    if (type === 'callback-missed' || (type === 'closed' && departure.due !== null && !departure.calledBackInTime))
      departure.missed = true
    else if (answers(type) && actorKind === 'member' && departure.due !== null && pass.replied === null) {
      if (at <= departure.due && !departure.missed) departure.calledBackInTime = true
      else departure.missed = true
    } else if (actorKind === 'visitor' && type !== 'left' && (type === 'messaged' || !departure.asked)) {
      departure.asked = false
      if (canUndo(departure, at)) pass.departure = null
    }
  }
}

/** Whether coming back now makes it as if they had never left. */
function canUndo({ settled, calledBackInTime, at: leftAt }: Departure, at: number): boolean {
  return !settled && !calledBackInTime && at - leftAt <= dayMs
}

/** By word or by voice. */
function answers(type: string): boolean {
  return type === 'messaged' || type === 'called'
}

function leaves(pass: Pass, at: number, lastHeard: number, due: number | null, settled: boolean): Departure {
  const tooShort = pass.replied === null && lastHeard - pass.entered < shortMs
  return { at, tooShort, due, calledBackInTime: false, missed: false, settled, asked: false }
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
    case 'moved':
      release()
      if (data['member'] === null) break
      pass.given ??= at
      pass.taken ??= at
      pass.holders.push({ who: text(data['member']), since: at, until: null })
      break
    case 'missed':
    case 'released':
      release()
      break
    case 'messaged':
    case 'called':
      if (actorKind === 'member') {
        if (pass.replied === null) pass.worked = (data['worked'] as number | undefined) ?? null
        pass.replied ??= at
      }
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

function text(value: unknown): string {
  if (typeof value !== 'string') throw new Error(`not a word: ${JSON.stringify(value)}`)
  return value
}
