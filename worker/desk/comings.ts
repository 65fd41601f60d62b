/** Members coming and going, within a turn: who is reachable again, and what becomes of offers to whoever is not. */
import type { DeskSettings } from '../record/settings.ts'
import { takeOfferBack } from './charging.ts'
import { backOnShift, loseReach, reach } from './core/presence.ts'
import { rotaOf } from './rota-book.ts'
import type { Turn } from './turn.ts'

/** A member is reachable (again); whom only their calendar had set away, and it is over, is available with it. */
export function comeIn(turn: Turn, settings: DeskSettings, member: string): void {
  turn.happenToMember(member, reach(turn.roster.attendanceOf(member)))
  turn.happenToMember(member, backOnShift(turn.roster.attendanceOf(member), rotaOf(settings).dutyOf(member, turn.now)))
}

/** A member is not reachable any more, since then (epoch ms): what was offered to them goes to others. */
export function goOut(turn: Turn, member: string, since: number): void {
  turn.happenToMember(member, loseReach(turn.roster.attendanceOf(member), since))
  handBack(turn, member, 'unreachable')
}

/** Offers of somebody who went go back to the queue; what is open with them stays for a while (left-work.ts). */
export function handBack(turn: Turn, member: string, because: 'unreachable' | 'away'): void {
  for (const held of turn.live.heldBy(member)) takeOfferBack(turn, held, member, because)
}
