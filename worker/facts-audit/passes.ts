/**
 * What became of an inquiry, pass by pass, read from its raw events: the first half of the recount, which imports nothing
 * of the rules it checks.
 */
import type { LogRow } from '../record/facts-audit.ts'
import { readAnswers, readClass } from './cuts.ts'
import type { Cuts } from './cuts.ts'
import { depart } from './departures.ts'
import type { Departure } from './departures.ts'
import { pursue, salesSteps, unpursued } from './pursuit.ts'
import type { Pursuit } from './pursuit.ts'
import { text } from './text.ts'

const sortingMs = 300_000

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
  wentSideways: boolean
  wentToSales: boolean
  /** What it is taken for; null: nobody knows. */
  is: string | null
  /** Replies, each by whom. */
  repliers: string[]
  /** Working time from being taken to the end; null where no hours are kept. */
  held: number | null
  /** Asked again by the same customer on the same topic; and the customer came back. */
  again: boolean
  customerBack: boolean
  mark: number | null
  /** Whether the visitor would recommend us, 0 to 10. */
  advocacy: number | null
  marksOver: boolean
  /** Who worked on it, from when to when. */
  labour: { who: string; from: number; to: number }[]
  /** What came to somebody, and when they saw it. */
  handed: { who: string; at: number; seen: number | null }[]
  reasons: { why: string; at: number }[]
  /** The visitor went on in a messenger. */
  elsewhere: boolean
}

/** The passes of one stream, in order, what all of them are cut by, and what sales did; null: it never took it up. */
export function follow(stream: readonly LogRow[]): { cuts: Cuts; passes: Pass[]; pursuit: Pursuit | null } {
  const cuts: Cuts = { colleague: false, is: null, known: { kind: false, urgency: false }, keys: {} }
  const passes: Pass[] = []
  let pursuit: Pursuit | null = null
  let withSales = false
  let place = { queue: '', team: '' }
  for (const event of stream) {
    const { type, at, data } = event
    const current = passes.at(-1)
    if (type === 'submitted') {
      // From pages that are being tried.
      if (data['test'] === true) return { cuts, passes, pursuit }
      cuts.keys = { site: text(data['site']), channel: text(data['channel'] ?? 'chat') }
    }
    if (type === 'submitted' || type === 'moved') place = { queue: text(data['queue']), team: text(data['team']) }
    if (type === 'submitted' || type === 'reopened') {
      if (current !== undefined) current.openedAgain = true
      // Passes from before there were measures say nothing of how they entered: they count nowhere.
      if (data['target'] === undefined) return { cuts, passes, pursuit }
      passes.push({ ...newPass(event, current?.source, withSales), ...place, colleague: cuts.colleague, is: cuts.is })
      continue
    }
    if (current === undefined) continue
    if (type === 'qualified') readAnswers(cuts, data)
    if (type === 'classified') readClass(cuts, data)
    if (type === 'passed' || type === 'sales-accepted' || type === 'won') withSales = true
    if (type === 'screened' || type === 'sales-returned' || type === 'lost') withSales = false
    current.withSales = withSales
    current.colleague = cuts.colleague
    current.is = cuts.is
    if (salesSteps.has(type) || (pursuit !== null && type === 'repeat-void'))
      pursuit = pursue(pursuit ?? unpursued(stream[0]!.at), event)
    toil(current, event)
    Object.assign(current, place)
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
  judge(passes, stream)
  return { cuts, passes, pursuit }
}

/** What is known of passes only from what came later: of the first whether it was asked again, of all whether they are void. */
function judge(passes: readonly Pass[], stream: readonly LogRow[]): void {
  const [first, last] = [passes[0], passes.at(-1)]
  if (first === undefined || last === undefined) return
  const others = { repeated: new Set<unknown>(), 'came-back': new Set<unknown>() }
  for (const { type, data } of stream) {
    if (type === 'repeated') others.repeated.add(data['of'])
    if (type === 'came-back') others['came-back'].add(data['by'])
    if (type === 'repeat-void') for (const set of Object.values(others)) set.delete(data['with'])
  }
  first.again = others.repeated.size > 0
  first.customerBack = others['came-back'].size > 0
  if (last.end?.as === 'void') for (const pass of passes) pass.end = { at: pass.end!.at, as: 'void' }
}

/** What people did with it, why, and what they were given. */
function toil(pass: Pass, { type, at, actorKind, actor, data }: LogRow): void {
  const why = (word: string) => pass.reasons.push({ why: word, at })
  const hand = (who: unknown) => {
    if (actorKind !== 'member' || actor !== who) pass.handed.push({ who: text(who), at, seen: null })
  }
  switch (type) {
    case 'messaged':
      if (actorKind === 'member') pass.repliers.push(text(actor))
      break
    case 'worked':
      pass.labour.push({ who: text(actor), from: Number(data['from']), to: Number(data['to']) })
      break
    case 'moved':
      if (data['how'] === 'escalation') pass.wentUp = true
      if (data['how'] === 'transfer') pass.wentSideways = true
      if (data['how'] === 'handoff') pass.wentToSales = true
      if (data['reason'] !== null) why(`${text(data['how'])}.${text(data['reason'])}`)
      if (data['member'] !== null) hand(data['member'])
      break
    case 'assigned':
    case 'consulted':
      hand(data['member'])
      break
    case 'noted':
      for (const named of (data['mentions'] as string[] | undefined) ?? []) hand(named)
      break
    case 'accepted':
      if (data['how'] === 'at-once') hand(data['member'])
      break
    case 'seen': {
      const given = pass.handed.findLast((one) => one.who === actor && one.seen === null && one.at === data['since'])
      if (given !== undefined) given.seen = at
      break
    }
    case 'sales-returned':
      why(`sent-back.${text(data['reason'])}`)
      break
    case 'lost':
      why(`lost.${text(data['reason'])}`)
      if (data['competitor'] !== null) why(`competitor.${text(data['competitor'])}`)
      break
    case 'goods-returned':
      why(`goods.${text(data['reason'])}`)
      break
    case 'closed':
      pass.held = (data['open'] as number | undefined) ?? null
      break
    case 'rated':
      pass.mark = Number(data['score'])
      break
    case 'recommended':
      pass.advocacy = Number(data['score'])
      break
    case 'matured':
      if (data['of'] === 'survey') pass.marksOver = true
  }
}

function newPass(
  { at, data }: LogRow,
  sourceBefore: string | undefined,
  withSales: boolean,
): Omit<Pass, 'queue' | 'team' | 'colleague' | 'is'> {
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
    wentSideways: false,
    wentToSales: false,
    repliers: [],
    held: null,
    again: false,
    customerBack: false,
    mark: null,
    advocacy: null,
    marksOver: false,
    labour: [],
    handed: [],
    reasons: [],
    elsewhere: false,
  }
}

/** Kind, urgency and somebody responsible: all of them in time, or not, whichever the log says first. */
function sort(pass: Pass, { known }: Cuts, { type, at, data }: LogRow): void {
  if (pass.sortBy === null || pass.sorted !== null || pass.end !== null) return
  // Nobody has it before the call is near.
  if (type === 'call-back-asked' && data['from'] !== undefined)
    pass.sortBy = Math.max(pass.sortBy, Number(data['from']) + sortingMs)
  if (type === 'triage-missed') pass.sorted = false
  else if (known.kind && known.urgency && pass.taken !== null) pass.sorted = at <= pass.sortBy
}

function go(pass: Pass, type: string, at: number, { actorKind, data }: LogRow): void {
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
