/** Which days the ledger shows, as they stand in its address: shared by a link, kept by the back button. */
import { LedgerPeriod, LedgerQuery } from '../../shared/schema/ledger.ts'
import { daysOf } from '../../shared/zone.ts'
import { utcDay } from '../../shared/utc-day.ts'

/** One of the usual periods, or days of one's own choice: the first and the last. */
export type LedgerAddress = { period: LedgerPeriod } | LedgerQuery

const usual: LedgerPeriod = '7'
const daysIn = { today: 1, '7': 7, '30': 30 } as const satisfies Record<LedgerPeriod, number>
const dayMs = 86_400_000

/** Reads the part of the address after its path; what makes no sense is as if it were not said. */
export function ledgerAddressOf(search: string): LedgerAddress {
  const said = new URLSearchParams(search)
  const days = LedgerQuery.safeParse({ from: said.get('from'), to: said.get('to') })
  return days.data ?? { period: LedgerPeriod.safeParse(said.get('period')).data ?? usual }
}

/** The address of the page as it would show this; the usual goes without saying. */
export function ledgerHrefOf(address: LedgerAddress): string {
  if ('from' in address) return `/fair-share?${new URLSearchParams(address).toString()}`
  return address.period === usual ? '/fair-share' : `/fair-share?period=${address.period}`
}

/** The first and the last of its days. @param today the workspace's, YYYY-MM-DD */
export function daysShown(address: LedgerAddress, today: string): LedgerQuery {
  if ('from' in address) return address
  return { from: dateOf(daysOf(today) - daysIn[address.period] + 1), to: today }
}

/** These days with one end moved: the other follows where they would be none, or too many to ask for. */
export function withDay({ from, to }: LedgerQuery, end: 'from' | 'to', date: string): LedgerQuery {
  const days = end === 'from' ? { from: date, to } : { from, to: date }
  if (LedgerQuery.safeParse(days).success) return days
  if (days.from > days.to) return { from: date, to: date }
  // A year, whichever way one goes.
  const far = dateOf(daysOf(date) + (end === 'from' ? 365 : -365))
  return end === 'from' ? { from: date, to: far } : { from: far, to: date }
}

function dateOf(days: number): string {
  return utcDay(days * dayMs)
}
