/**
 * Fair share by credit (the rule and its reasons: docs/routing.md): for every inquiry handed to somebody of a team,
 * each member present gains w/Σw and the one chosen pays 1. Absent people neither gain nor lose, newcomers start at 0:
 * no flood after leave or on the first day. Credit halves every week and stays within ±20; the plain sums beside it
 * are the ledger.
 */
import type { CreditLedger } from '../../../shared/journal-entry.ts'

/** Credit halves in this time. */
const halfLifeMs = 7 * 86_400_000
/** Bound of credit, in inquiries. */
const bound = 20

export const emptyLedger: CreditLedger = { at: 0, members: {} }

/** Credit of a member at a time, in inquiries: positive when the team owes them. */
export function creditOf(ledger: CreditLedger, member: string, at: number): number {
  const entry = ledger.members[member]
  return entry === undefined ? 0 : entry.credit * 0.5 ** ((at - ledger.at) / halfLifeMs)
}

/**
 * The ledger after an inquiry was handed to `chosen`.
 * @param present weight of every member of the team who is on duty; when `chosen` is not among them (given by hand),
 *   they pay without having been entitled
 */
export function charge(
  ledger: CreditLedger,
  present: ReadonlyMap<string, number>,
  chosen: string,
  at: number,
): CreditLedger {
  let whole = 0
  for (const weight of present.values()) whole += weight
  const members: CreditLedger['members'] = {}
  for (const member of new Set([...Object.keys(ledger.members), ...present.keys(), chosen])) {
    const before = ledger.members[member] ?? { credit: 0, entitled: 0, received: 0 }
    const entitled = whole === 0 ? 0 : (present.get(member) ?? 0) / whole
    const received = member === chosen ? 1 : 0
    const credit = creditOf(ledger, member, at) + entitled - received
    members[member] = {
      credit: Math.max(-bound, Math.min(bound, credit)),
      entitled: before.entitled + entitled,
      received: before.received + received,
    }
  }
  return { at, members }
}
