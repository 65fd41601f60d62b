/** Who is there, and since when, as the journal tells it. */
import type { LoggedEvent } from '../../shared/inquiry/inquiry-event.ts'
import type { Presence } from './eligible.ts'

const away: Presence = { declared: 'away', reachable: false, back: 0, said: 0, calendar: null, goneAt: null }

export class Presences {
  readonly #now = new Map<string, Presence>()
  #earlier: ReadonlyMap<string, Presence> = new Map()
  readonly #onGone: (who: string, at: number) => void

  /** @param onGone somebody is said to have gone, at that time */
  constructor(onGone: (who: string, at: number) => void) {
    this.#onGone = onGone
  }

  of(member: string): Presence {
    return this.#now.get(member) ?? away
  }

  /** As they were when that was to be remembered. */
  before(member: string): Presence {
    return this.#earlier.get(member) ?? away
  }

  remember(): void {
    this.#earlier = new Map(this.#now)
  }

  /** Nobody is there. */
  forget(): void {
    this.#now.clear()
  }

  follow(event: LoggedEvent): void {
    const before = this.of(event.stream)
    const goneAt = (after: Omit<Presence, 'goneAt'>) => {
      const isThere = ({ declared, reachable }: typeof after) => reachable && declared !== 'away'
      if (isThere(after)) return null
      return isThere(before) ? event.at : before.goneAt
    }
    const become = (change: Partial<Presence>) => {
      const after = { ...before, ...change }
      this.#now.set(event.stream, { ...after, goneAt: goneAt(after) })
    }
    switch (event.type) {
      case 'declared': {
        const { presence, because = null } = event.data
        const calendar = because === 'on-shift' ? null : because
        become({ declared: presence, back: event.at, said: event.at, calendar })
        break
      }
      case 'reachable':
        become({ reachable: true, back: event.at })
        break
      case 'unreachable':
        become({ reachable: false })
        this.#onGone(event.stream, event.at)
        break
      default:
    }
  }
}
