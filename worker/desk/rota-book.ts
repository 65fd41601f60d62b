/**
 * Who is on duty by their calendar, and who stands in for whoever is on leave: asked many times a turn, looked up once
 * until the next shift or leave begins or ends. One book for each copy of the settings.
 */
import { zoneOf } from '../../shared/hours.ts'
import { dutyAt, isEmpty, leaveAt, nextBoundary } from '../../shared/rota.ts'
import type { Duty, Rota } from '../../shared/rota.ts'
import { mayOf } from '../../shared/permissions.ts'
import type { Leave } from '../../shared/schema/leave.ts'
import type { DeskSettings } from '../record/settings.ts'

interface Page {
  from: number
  /** When it holds no longer. */
  until: number
  duty: Duty
  leave: Leave | null
}

const always: Page = { from: -Infinity, until: Infinity, duty: 'on', leave: null }
const books = new WeakMap<DeskSettings, RotaBook>()

/** The book of these settings. */
export function rotaOf(settings: DeskSettings): RotaBook {
  let book = books.get(settings)
  if (book === undefined) books.set(settings, (book = new RotaBook(settings)))
  return book
}

export class RotaBook {
  readonly #settings: DeskSettings
  readonly #members: ReadonlyMap<string, DeskSettings['members'][number]>
  readonly #pages = new Map<string, Page>()

  constructor(settings: DeskSettings) {
    this.#settings = settings
    this.#members = new Map(settings.members.map((one) => [one.id, one]))
  }

  /** Everybody who has a calendar. */
  kept(): string[] {
    return this.#settings.members.filter((one) => !isEmpty(one)).map(({ id }) => id)
  }

  dutyOf(member: string, now: number): Duty {
    return this.#page(member, now).duty
  }

  leaveOf(member: string, now: number): Leave | null {
    return this.#page(member, now).leave
  }

  /** When their next shift or leave begins or ends (epoch ms); null: never. */
  nextOf(member: string, now: number): number | null {
    const { until } = this.#page(member, now)
    return until === Infinity ? null : until
  }

  /**
   * Who stands in for somebody in a team now; null where they are not on leave, nobody is named, or whoever is named is on
   * leave, gone from the team or takes nothing.
   */
  standInOf(member: string, team: string, now: number): string | null {
    const standIn = this.leaveOf(member, now)?.standIn ?? null
    const one = standIn === null ? undefined : this.#members.get(standIn)
    if (one === undefined || !one.teams.includes(team) || mayOf(one)['inquiry.receive'] === 'none') return null
    return this.leaveOf(one.id, now) === null ? one.id : null
  }

  rotaOf(member: string): Rota | null {
    const one = this.#members.get(member)
    if (one === undefined || isEmpty(one)) return null
    return { zone: zoneOf(one.hours, this.#settings.workspace.zone), hours: one.hours, leave: one.leave }
  }

  #page(member: string, now: number): Page {
    const known = this.#pages.get(member)
    // A clock that was set back asks for the time before.
    if (known !== undefined && known.from <= now && now < known.until) return known
    const rota = this.rotaOf(member)
    const page =
      rota === null
        ? always
        : { from: now, until: nextBoundary(now, rota) ?? Infinity, duty: dutyAt(now, rota), leave: leaveAt(now, rota) }
    this.#pages.set(member, page)
    return page
  }
}
