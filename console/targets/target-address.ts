/** Which month of targets, and which evening, as they stand in their addresses: shared by a link, kept by the back button. */
import { EveningQuery, TargetsQuery } from '../../shared/schema/target.ts'

/** Null: the month that it is. What makes no sense is as if it were not said. */
export function monthAsked(search: string): string | null {
  const said = TargetsQuery.safeParse({ month: new URLSearchParams(search).get('month') })
  return said.data?.month ?? null
}

/** Null: today. */
export function dayAsked(search: string): string | null {
  const said = EveningQuery.safeParse({ day: new URLSearchParams(search).get('day') })
  return said.data?.day ?? null
}

/** @param now the month that it is, which goes without saying */
export function monthHref(month: string, now: string): string {
  return month === now ? '/targets' : `/targets?month=${month}`
}

/** @param today goes without saying */
export function eveningHref(day: string, today: string): string {
  return day === today ? '/targets/evening' : `/targets/evening?day=${day}`
}
