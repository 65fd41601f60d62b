/** Complaint rate: how much of what came was a complaint. A kind, not a level: escalation has a rate of its own. */
import { wilson } from './interval.ts'
import { ratio } from './ratio.ts'

export interface ComplaintRate {
  complaints: number
  /** Live ones and messages; neither void nor asked by a colleague. */
  came: number
  /** Complaints ÷ came, 0 to 1; null: no data. */
  rate: number | null
  /** Wilson's 95 % interval of the rate; null: no data. */
  interval: [low: number, high: number] | null
}

/** From summed facts. */
export function complaintRateOf(sums: Record<'complaints' | 'entered' | 'messages', number>): ComplaintRate {
  const { complaints } = sums
  const came = sums.entered + sums.messages
  return { complaints, came, rate: ratio(complaints, came), interval: came === 0 ? null : wilson(complaints, came) }
}
