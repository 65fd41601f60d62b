/**
 * Shifts and leave: at each beginning and end the Desk declares people away, or back, by itself. Each has one time on the
 * list of what is due; new settings set it anew, and count as such a time where they make a difference now.
 */
import { dutyAt } from '../../shared/rota.ts'
import type { DeskSettings } from '../record/settings.ts'
import { goOut, handBack } from './comings.ts'
import { followCalendar } from './core/presence.ts'
import type { DeskContext } from './desk-context.ts'
import { rotaOf } from './rota-book.ts'
import type { Turn } from './turn.ts'

/** A shift or a leave of this member began or ended, or may have. */
export function calendarTurns(turn: Turn, desk: Pick<DeskContext, 'settings' | 'due'>, member: string): void {
  const book = rotaOf(desk.settings)
  const next = book.nextOf(member, turn.now)
  turn.beside(() => desk.due.set('rota', member, next))
  const happenings = followCalendar(turn.roster.attendanceOf(member), book.dutyOf(member, turn.now))
  turn.happenToMember(member, happenings)
  if (happenings.some((one) => one.type === 'declared' && one.data.presence === 'away')) handBack(turn, member, 'away')
  // Who stands in for whom changes with it, whatever they declared.
  turn.stir()
}

/**
 * New settings: when everybody's calendar turns next, at once where it says something else of now than the one before.
 * Written beside any turn, so that a turn that breaks is made good for by the clock.
 * @returns what a turn is to do about it: whose calendar turned, and who is no member any more goes
 */
export function takeCalendars(
  before: DeskSettings,
  after: DeskSettings,
  { due }: Pick<DeskContext, 'due'>,
  now: number,
): (turn: Turn, desk: Pick<DeskContext, 'settings' | 'due'>) => void {
  const [old, book] = [rotaOf(before), rotaOf(after)]
  const kept = [...new Set([...old.kept(), ...book.kept()])]
  const turned = kept.filter((id) => dutyBefore(id) !== book.dutyOf(id, now))
  due.putMany(
    'rota',
    kept.map((id) => [id, turned.includes(id) ? now : book.nextOf(id, now)] as const),
  )
  const gone = before.members.filter(({ id }) => !after.members.some((one) => one.id === id))
  return (turn, desk) => {
    for (const member of turned) calendarTurns(turn, desk, member)
    for (const { id } of gone) goOut(turn, id, now)
  }

  function dutyBefore(id: string) {
    const rota = old.rotaOf(id)
    return rota === null ? 'on' : dutyAt(now, rota)
  }
}
