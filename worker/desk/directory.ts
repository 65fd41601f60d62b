/** Where inquiries can go, by the settings and by who is there now: what core/moves.ts decides with. */
import { mayOf } from '../../shared/permissions.ts'
import { holdsAtLeast } from '../../shared/rank.ts'
import type { DeskSettings } from '../record/settings.ts'
import type { Directory } from './core/moves.ts'
import { isPresent } from './core/presence.ts'
import type { LiveState } from './live-state.ts'
import type { Roster } from './roster.ts'
import { rotaOf } from './rota-book.ts'

type Member = DeskSettings['members'][number]

export function directoryOf(
  settings: DeskSettings,
  { roster, live, now }: { roster: Roster; live: LiveState; now: number },
): Directory {
  const rota = rotaOf(settings)
  const { members, queues, teams } = settings
  const receives = (one: Member) => mayOf(one)['inquiry.receive'] !== 'none'
  const find = (id: string) => members.find((one) => one.id === id && receives(one))
  const nameOf = (id: string) => members.find((one) => one.id === id)?.name ?? ''
  const isThere = (id: string) => isPresent(roster.attendanceOf(id))
  return {
    queue: (id) => {
      const queue = queues.find((one) => one.id === id)
      return queue === undefined ? null : { team: queue.team, ...queue.rules }
    },
    receiver: (id) => {
      const one = find(id)
      return one === undefined
        ? null
        : {
            teams: one.teams,
            level: one.skills.level,
            isThere: isThere(id),
            hasPlace: (points) => live.load(id) + points <= one.capacity,
          }
    },
    onLeave: (id, team) => {
      const leave = rota.leaveOf(id, now)
      if (leave === null) return null
      const standIn = rota.standInOf(id, team, now)
      const stands = standIn === null ? 'nobody stands in' : `${nameOf(standIn)} stands in`
      return { standIn, said: `${nameOf(id)} is on leave until ${leave.until}: ${stands}.` }
    },
    managerOf: (team, except) => {
      const named = teams.find((one) => one.id === team)?.manager
      const managers = members.filter(
        (one) =>
          one.id !== except &&
          receives(one) &&
          (one.id === named || (holdsAtLeast(one.role, 'manager') && one.teams.includes(team))),
      )
      const [first] = managers.sort((one, other) => rank(one) - rank(other))
      return first?.id ?? null

      /** Those who are there first, of these whoever is named as the team's manager. */
      function rank({ id }: Member): number {
        return Number(!isThere(id)) * 2 + Number(id !== named)
      }
    },
    hasLevel: (team, level, except) =>
      members.some(
        (one) =>
          one.id !== except &&
          one.capacity > 0 &&
          one.teams.includes(team) &&
          one.skills.level >= level &&
          receives(one),
      ),
  }
}
