/** Which days the ledger shows, as they stand in its address: shared by a link, kept by the back button. */
import { LedgerPeriod, LedgerQuery } from '../../shared/schema/ledger.ts'
import { dayPlus } from '../../shared/calendar.ts'

/** One of the usual periods, or days of one's own choice: the first and the last. */
export type LedgerAddress = { period: LedgerPeriod } | LedgerQuery

const usual: LedgerPeriod = '7'
const daysIn = { today: 1, '7': 7, '30': 30 } as const satisfies Record<LedgerPeriod, number>

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
  return { from: dayPlus(today, 1 - daysIn[address.period]), to: today }
}
