/** Chance of a world. Every side of a world draws from a stream of its own, so that one's draws do not move another's. */
import { Chance } from '../../demo/chance.ts'

export class WorldChance extends Chance {
  /** One of them, as often as its weight says. */
  weighed<Item extends { weight: number }>(list: readonly Item[]): Item {
    let left = this.next() * list.reduce((sum, { weight }) => sum + weight, 0)
    return list.find(({ weight }) => (left -= weight) < 0) ?? list.at(-1)!
  }

  /** Random bytes. */
  bytes(count: number): Uint8Array {
    return Uint8Array.from({ length: count }, () => this.whole(0, 255))
  }

  fork(): WorldChance {
    return new WorldChance(Math.floor(this.next() * 4_294_967_296))
  }

  /** A UUIDv7 of that time. */
  id(at: number): string {
    const time = at.toString(16).padStart(12, '0')
    const hex = (digits: number) =>
      this.whole(0, 16 ** digits - 1)
        .toString(16)
        .padStart(digits, '0')
    return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-8${hex(3)}-${hex(6)}${hex(6)}`
  }
}
