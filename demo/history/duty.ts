/** Who of the company is on duty, and what they declare of themselves at the Desk. The player has them come and go. */
import type { Presence } from '../../shared/schema/command.ts'
import type { MemberPrincipal } from '../../worker/desk/principal.ts'
import type { Cast } from './cast.ts'
import type { DeskInPlay } from './desk-in-play.ts'

export class Duty {
  readonly #cast: Cast
  readonly #desk: DeskInPlay
  readonly #newId: () => string
  /** Keys of who is on duty now. */
  readonly #on = new Set<string>()

  constructor(cast: Cast, desk: DeskInPlay, newId: () => string) {
    this.#cast = cast
    this.#desk = desk
    this.#newId = newId
  }

  get on(): string[] {
    return [...this.#on]
  }

  isOn(key: string): boolean {
    return this.#on.has(key)
  }

  async comeOn(key: string): Promise<void> {
    this.#on.add(key)
    await this.#desk.comeIn(principalOf(this.#cast, key))
    await this.declare(key, 'available')
  }

  async goOff(key: string): Promise<void> {
    this.#on.delete(key)
    await this.declare(key, 'away')
    this.#desk.goOut(principalOf(this.#cast, key))
  }

  async declare(key: string, presence: Presence): Promise<void> {
    await this.#desk.command(principalOf(this.#cast, key), { on: 'presence', commandId: this.#newId(), presence })
  }
}

/** A member as the worker would make them known to the Desk. */
export function principalOf(cast: Cast, key: string): MemberPrincipal {
  const { id, role, teams } = cast.members[key]!
  return { kind: 'member', member: id, role, exceptions: {}, teams, session: id, until: Infinity }
}
