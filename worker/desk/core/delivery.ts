/** The goods of a won deal: for which day they are promised, and on which they come. Pure; lead-life.ts asks. */
import { isToDeliver, mayPromise } from '../../../shared/inquiry/delivery.ts'
import type { Actor, InquiryHappening } from '../../../shared/inquiry/inquiry-event.ts'
import type { InquiryState } from '../../../shared/inquiry/inquiry-state.ts'
import { momentOf } from '../../../shared/measures/local-hour.ts'
import { dateAt, daysOf } from '../../../shared/zone.ts'
import { happened, nothing, refused } from './decision.ts'
import type { Decision } from './decision.ts'

const dayMs = 86_400_000
/** A deal may be recorded some days after it was made, when its goods are due already; and nobody promises further ahead. */
const daysBack = 7
const daysAhead = 730

/** Now, and by which wall (IANA name) days begin. */
export interface Today {
  now: number
  zone: string
}

/** Why a day cannot be promised; null: it can. */
export function promiseFault(day: string, { now, zone }: Today): Decision | null {
  const field = 'act.take.promised'
  const ahead = daysOf(day) - daysOf(dateAt(now, zone))
  if (ahead < -daysBack) return refused('invalid-input', `It must not be more than ${daysBack} days ago.`, field)
  return ahead > daysAhead ? refused('invalid-input', 'It must be within two years.', field) : null
}

export function promised(actor: Actor, day: string, zone: string): InquiryHappening {
  return { type: 'promised', actor, data: { day, until: momentOf((daysOf(day) + 1) * dayMs, zone) - 1 } }
}

/** The goods of a won deal are promised for a day, or for another one than was said before. */
export function promise({ sales }: InquiryState, actor: Actor, day: string, today: Today): Decision {
  if (!isToDeliver(sales!)) return refused('wrong-stage', 'It is delivered already.')
  if (!mayPromise(sales!, today.now)) return refused('wrong-stage', 'The promised day is over.')
  if (sales!.promise?.day === day) return nothing
  return promiseFault(day, today) ?? happened(promised(actor, day, today.zone))
}

/** The goods of a won deal came, today or on the day that is said. */
export function deliver(
  { sales, createdAt }: InquiryState,
  actor: Actor,
  said: string | undefined,
  today: Today,
): Decision {
  if (!isToDeliver(sales!)) return refused('wrong-stage', 'It is delivered already.')
  const { now, zone } = today
  const day = said ?? dateAt(now, zone)
  if (day > dateAt(now, zone)) return refused('invalid-input', 'It must not be in the future.', 'act.take.day')
  if (day < dateAt(createdAt, zone))
    return refused('invalid-input', 'It must not be before the inquiry.', 'act.take.day')
  return happened({ type: 'delivered', actor, data: { day } })
}
