/**
 * Whether the people named to stand in during somebody's leave can: the worker asks before it is kept, the console before
 * it is sent. Pure.
 */
import { overlaps } from './rota.ts'
import type { Leave } from './schema/leave.ts'
import type { Member } from './schema/member.ts'

/** What is wrong with one leave: `who` is concerned, for the days named. */
export type StandInFault = { at: number } & (
  | { because: 'self' | 'unknown' }
  | { because: 'team'; who: string }
  /** They are on leave themselves. */
  | { because: 'on-leave'; who: string; from: string; until: string }
  /** The person going on leave stands in for them. */
  | { because: 'needed'; who: string; from: string; until: string }
)

type Person = Pick<Member, 'id' | 'name' | 'teams' | 'receives' | 'status' | 'leave'>

/**
 * The first leave that does not do; null when all do. What is past is left as it was.
 * @param member as they will be; @param all everybody of the workspace; @param today a date of its zone
 */
export function standInFault(
  member: Pick<Person, 'id' | 'teams'> & { leave: readonly Leave[] },
  all: readonly Person[],
  today: string,
): StandInFault | null {
  const others = all.filter(({ id }) => id !== member.id)
  for (const [at, leave] of member.leave.entries()) {
    const fault = leave.until < today ? null : (standInWrong(leave, at) ?? neededThen(leave, at))
    if (fault !== null) return fault
  }
  return null

  function standInWrong({ from, until, standIn }: Leave, at: number): StandInFault | null {
    if (standIn === null) return null
    if (standIn === member.id) return { at, because: 'self' }
    const one = others.find(({ id }) => id === standIn)
    if (one?.status !== 'active' || !one.receives) return { at, because: 'unknown' }
    if (!one.teams.some((team) => member.teams.includes(team))) return { at, because: 'team', who: one.name }
    const away = one.leave?.find((theirs) => overlaps(theirs, { from, until }))
    return away === undefined ? null : { at, because: 'on-leave', who: one.name, from: away.from, until: away.until }
  }

  function neededThen(leave: Leave, at: number): StandInFault | null {
    for (const one of others) {
      const theirs = one.leave?.find(({ standIn, ...other }) => standIn === member.id && overlaps(other, leave))
      if (theirs !== undefined && one.status === 'active')
        return { at, because: 'needed', who: one.name, from: theirs.from, until: theirs.until }
    }
    return null
  }
}
