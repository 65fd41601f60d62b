/** What a pass counts for, from the contract of the measures: the second half of the recount. */
import type { Pass } from './passes.ts'

/** Relative error of the wait buckets, and what follows: the width of a bucket. */
const alpha = 0.02
const width = (1 + alpha) / (1 - alpha)

/** What a pass counts for: when, for whom, and how much of what. */
export interface Tally {
  at: number
  who: string | null
  numbers: Record<string, number>
  /** In place of the pass's own keys of that name. */
  instead?: Record<string, string>
  /** It counts for these keys alone, and not in all. */
  nowhereElse?: Record<string, string>
}

export function talliesOf(pass: Pass, isFirst: boolean): Tally[] {
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
        complaints: Number(pass.is === 'complaint'),
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
  const { mark, advocacy } = pass
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
      recommendAnswers: Number(advocacy !== null),
      promoters: Number(advocacy === 9 || advocacy === 10),
      detractors: Number(advocacy !== null && advocacy < 7),
    },
  })
  if (end === null) return tallies
  const who = holder(pass, end.at)
  const wasAnswered = before.fate === 'answered' || before.fate === 'recovered'
  const resolved = end.as === 'resolved'
  const closed: Record<string, number> = {
    ...(isFirst && firstTime(pass, wasAnswered)),
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
function firstTime(
  { again, customerBack, end, wentUp, wentSideways, openedAgain, aged }: Pass,
  wasAnswered: boolean,
): Record<string, number> {
  if (again) return { repeats: 1 }
  if (!wasAnswered) return {}
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
export function bucketOf(ms: number): number {
  if (ms < 1000) return 0
  let bucket = 1
  for (let edge = 1; edge < ms / 1000; edge *= width) bucket += 1
  return bucket
}
