/**
 * Fair share by credit (the rule and its reasons: docs/routing.md): for every inquiry handed to somebody of a team,
 * each member present gains w/Σw and the one chosen pays 1. Absent people neither gain nor lose, newcomers start at 0:
 * no flood after leave or on the first day. Credit halves every week and stays within ±20. The plain sums beside it are
 * the ledger: those of one local day, after which they begin again while credit goes on.
 */
import type { CreditLedger, ShareCount } from '../../../shared/journal-entry.ts'

/** Credit halves in this time. */
const halfLifeMs = 7 * 86_400_000
/** Bound of credit, in inquiries. */
const bound = 20

export const emptyLedger: CreditLedger = { at: 0, day: 0, members: {} }

const nothingYet: CreditLedger['members'][string] = { credit: 0, entitled: 0, received: 0 }

/** Credit of a member at a time, in inquiries: positive when the team owes them. */
export function creditOf(ledger: CreditLedger, member: string, at: number): number {
  const entry = ledger.members[member]
  return entry === undefined ? 0 : entry.credit * 0.5 ** ((at - ledger.at) / halfLifeMs)
}

/**
 * The ledger of a day: a new day begins with the credit there is and with no sums. Days never go back, whatever the
 * clock or the workspace's zone does: what belongs to an earlier one is counted to the one that has begun.
 * @param day where it starts, epoch ms
 */
export function onDay(ledger: CreditLedger, day: number): CreditLedger {
  if (day <= ledger.day) return ledger
  const members = Object.entries(ledger.members).map(([member, { credit }]) => [member, { ...nothingYet, credit }])
  return { ...ledger, day, members: Object.fromEntries(members) as CreditLedger['members'] }
}

/**
 * The ledger after an inquiry was handed to `chosen`.
 * @param present weight of every member of the team who is on duty; when `chosen` is not among them (given by hand),
 *   they pay without having been entitled
 * @param how other than by an offer of the router, it is counted
 */
export function charge(
  ledger: CreditLedger,
  present: ReadonlyMap<string, number>,
  chosen: string,
  at: number,
  how?: 'claimed' | 'given',
): CreditLedger {
  const charged = moved(ledger, present, chosen, at, 1)
  return how === undefined ? charged : count(charged, chosen, how, at)
}

/**
 * The ledger after one charge was undone: the one who paid gets 1 back, and those present give back w/Σw each. Present
 * are those of now, for who was there then is not kept; and credit that has halved a little since is given back whole.
 * Both come to nothing over many, as who is there now was mostly there then, and offers last seconds. The day's sums go
 * below 0 where the charge was yesterday's: over a period that holds both days they are right.
 */
export function refund(
  ledger: CreditLedger,
  present: ReadonlyMap<string, number>,
  charged: string,
  at: number,
): CreditLedger {
  return moved(ledger, present, charged, at, -1)
}

/** Hands out (`times` 1) or takes back (−1) what one inquiry entitles to and costs. */
function moved(
  ledger: CreditLedger,
  present: ReadonlyMap<string, number>,
  chosen: string,
  at: number,
  times: 1 | -1,
): CreditLedger {
  let whole = 0
  for (const weight of present.values()) whole += weight
  const members: CreditLedger['members'] = {}
  for (const member of new Set([...Object.keys(ledger.members), ...present.keys(), chosen])) {
    const before = ledger.members[member] ?? nothingYet
    const entitled = whole === 0 ? 0 : (times * (present.get(member) ?? 0)) / whole
    const received = member === chosen ? times : 0
    const credit = creditOf(ledger, member, at) + entitled - received
    members[member] = {
      ...before,
      credit: Math.max(-bound, Math.min(bound, credit)),
      entitled: before.entitled + entitled,
      received: before.received + received,
    }
  }
  return { ...ledger, at, members }
}

/** The ledger with one more of what is only counted: nobody's credit is more or less for it. */
export function count(ledger: CreditLedger, member: string, what: ShareCount, at: number): CreditLedger {
  const members: CreditLedger['members'] = {}
  for (const one of new Set([...Object.keys(ledger.members), member])) {
    members[one] = { ...(ledger.members[one] ?? nothingYet), credit: creditOf(ledger, one, at) }
  }
  members[member] = { ...members[member]!, [what]: (members[member]![what] ?? 0) + 1 }
  return { ...ledger, at, members }
}
