/**
 * How much working time lies between two moments: a person's by their hours, free days and leave, a team's by those of its
 * people. Pure. Targets are broken down to days by it.
 */
import { workingTime, zoneOf } from './hours.ts'
import type { Rota } from './rota.ts'
import type { Hours } from './schema/hours.ts'
import type { Leave } from './schema/leave.ts'
import type { Subject } from './schema/target.ts'
import { utcDay } from './utc-day.ts'
import { daysOf } from './zone.ts'

const day = 86_400_000

interface WorkingPerson {
  id: string
  teams: readonly string[]
  hours: Hours | null
  leave: readonly Leave[]
  /** No part of the team's working time any more. */
  gone: boolean
}

/** Who works when, as far as working time is asked for. */
export interface WorkingFrame {
  /** IANA name: the workspace's. */
  zone: string
  people: readonly WorkingPerson[]
  queues: readonly { team: string; hours: Hours | null }[]
}

/**
 * The calendars that make up somebody's working time, or a team's. Of a team they are those of its people who keep hours,
 * or of all of them where nobody does. Whoever keeps none has the opening hours of their teams' queues; where one of those
 * never closes, or there is none, every day is as long as the next.
 */
export function rotasOf({ kind, id }: Subject, { zone, people, queues }: WorkingFrame): Rota[] {
  if (kind === 'member') return people.filter((one) => one.id === id).flatMap((one) => ofPerson(one, one.teams))
  const team = people.filter(({ teams, gone }) => !gone && teams.includes(id))
  const keeping = team.filter(({ hours }) => hours !== null)
  const rotas = (keeping.length > 0 ? keeping : team).flatMap((one) => ofPerson(one, [id]))
  return rotas.length > 0 ? rotas : openingOf([id], [])

  function ofPerson({ hours, leave }: WorkingPerson, teams: readonly string[]): Rota[] {
    return hours === null ? openingOf(teams, leave) : [{ zone: zoneOf(hours, zone), hours, leave }]
  }

  function openingOf(teams: readonly string[], leave: readonly Leave[]): Rota[] {
    const opening = queues.filter(({ team: of }) => teams.includes(of)).map(({ hours }) => hours)
    if (opening.length === 0 || opening.includes(null)) return [{ zone, hours: null, leave }]
    return opening.map((hours) => ({ zone: zoneOf(hours, zone), hours, leave }))
  }
}

/** Working time between two moments (epoch ms) by all of these calendars, added up, in ms. */
export function workingTimeOf(from: number, to: number, rotas: readonly Rota[]): number {
  return rotas.reduce(
    (sum, rota) => sum + workingTime(from, to, { ...rota, hours: withLeave(rota, from, to), pause: null }),
    0,
  )
}

/** The hours, with the days of leave around a stretch of time as closed days. */
function withLeave({ hours, leave }: Rota, from: number, to: number): Hours | null {
  // By the calendar in Greenwich, and a day more at each end: no zone is further away.
  const [first, last] = [Math.floor(from / day) - 1, Math.floor(to / day) + 1]
  const away = leave.flatMap((one) => daysBetween(Math.max(first, daysOf(one.from)), Math.min(last, daysOf(one.until))))
  if (away.length === 0) return hours
  const { weekly, extra, closed } = hours ?? { weekly: null, extra: [], closed: [] }
  return { weekly, extra, closed: [...closed, ...away.map((date) => ({ date, name: '' }))] }
}

function daysBetween(first: number, last: number): string[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => utcDay((first + at) * day))
}
