/** Chance that falls the same way for the same seed, on any machine (Mulberry32). The demo's plan and its visitors draw from it. */

/**
 * @example
 * const chance = new Chance(7)
 * if (chance.is(0.08)) chance.pick(['red', 'green'])
 */
export class Chance {
  #state: number

  constructor(seed: number) {
    this.#state = seed | 0
  }

  /** Uniform in [0, 1). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  /** Whether something happens that does so with this probability. */
  is(probability: number): boolean {
    return this.next() < probability
  }

  /** Uniform between two numbers. */
  between(least: number, most: number): number {
    return least + this.next() * (most - least)
  }

  /** A whole number, both ends included. */
  whole(least: number, most: number): number {
    return Math.floor(this.between(least, most + 1))
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.next() * items.length)]!
  }

  /** One of the items, each as likely as its weight says. */
  weighted<Item>(items: readonly (readonly [item: Item, weight: number])[]): Item {
    let left = this.next() * items.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [item, weight] of items) {
      left -= weight
      if (left < 0) return item
    }
    return items.at(-1)![0]
  }

  /** About the median, half of all above it: log-normal, as people's times are. @param spread 0.3 narrow, 0.8 wide */
  around(median: number, spread: number): number {
    // The sum of twelve is near enough to a normal distribution, and cannot run away.
    let sum = -6
    for (let times = 0; times < 12; times++) sum += this.next()
    return median * Math.exp(spread * sum)
  }
}
