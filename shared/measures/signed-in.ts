/** What the time in which members were signed in adds to facts: in the whole and in their own cells, since it is nobody's inquiry. */
import type { MemberEvent, SignedIn } from '../inquiry/inquiry-event.ts'
import type { Contribution, Portion } from './facts.ts'
import { joined } from './facts.ts'
import { localStarts } from './local-hour.ts'

/** An event of a member's stream, as far as it matters here. */
type Lived = { stream: string } & (
  | { type: 'signed-in'; data: SignedIn }
  | { type: Exclude<MemberEvent['type'], 'signed-in'> }
)

/** @param events of members' streams @param zone IANA name: the workspace's, in which hours begin */
export function signedInContribution(events: readonly Lived[], zone: string): Contribution {
  const portions = events.flatMap((event): Portion[] => {
    if (event.type !== 'signed-in') return []
    const { from, to, busy, aside } = event.data
    const { hour, day } = localStarts(from, zone)
    const sums = { signedIn: aside ? busy : to - from, busy }
    return [{ hour, day, whole: 'all', keys: { assistant: event.stream }, sums, histograms: {} }]
  })
  return joined(portions)
}
