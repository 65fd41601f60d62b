/**
 * The line of those who are here, by who may take them: how many compete for the same places, how fast these come free,
 * and what that means for one who waits. No clock and no chance: whoever keeps it tells it what happened and when. The
 * Desk keeps one (waits.ts), and so does the bench, of the same made-up day.
 */
import type { Tier } from '../../../shared/qualification/score.ts'
import { fitOf } from '../../../shared/routing/fit.ts'
import type { Needs } from '../../../shared/routing/fit.ts'
import type { Skills } from '../../../shared/schema/skills.ts'
import {
  corrected,
  drainFreed,
  drainWhile,
  expectedMs,
  fewest,
  learn,
  noDrain,
  nothingLearned,
} from './expected-wait.ts'
import type { Drain, Learned } from './expected-wait.ts'
import { headStartOf } from './routing.ts'

/** Somebody in the line. Times are epoch ms. */
export interface InLine {
  inquiry: string
  queue: string
  team: string
  enteredAt: number
  tier: Tier | null
  /** As the router has it. */
  ahead: number
  needs: Needs
}

/** Somebody who takes inquiries and is available now. */
export interface Taker {
  member: string
  teams: readonly string[]
  skills: Skills
  capacity: number
}

/** What survives whoever keeps it. */
export interface Taught {
  teams: Record<string, Drain>
  queues: Record<string, Learned>
}

/** Those in the line whom the same people may take. */
interface Kin {
  team: string
  needs: Needs
  /** In the order in which they are served, other things being equal. */
  line: { key: number; inquiry: string }[]
  /** Of `#takers`, a bit for each. */
  mask: bigint
  places: number
}

/** What is expected of one: how long (null: too little is known), and how many places there are for it. */
export interface Expectation {
  ms: number | null
  places: number
}

export class Forecast {
  readonly #teams: Map<string, Drain>
  readonly #queues: Map<string, Learned>
  readonly #kin = new Map<string, Kin>()
  /** What was reckoned when they came. */
  readonly #reckoned = new Map<string, number | null>()
  #takers: readonly Taker[] = []
  /** Of `#takers`, a bit for each who has a place free. */
  #free = 0n
  /** Places of each team that are all taken while somebody waits for one, and whose they are; null until it is wanted. */
  #taken: Map<string, { mask: bigint; places: number }> | null = null
  #at = 0

  constructor(taught: Taught = { teams: {}, queues: {} }) {
    this.#teams = new Map(Object.entries(taught.teams))
    this.#queues = new Map(Object.entries(taught.queues))
  }

  get taught(): Taught {
    return { teams: Object.fromEntries(this.#teams), queues: Object.fromEntries(this.#queues) }
  }

  /** Time goes on to `now`, as everything stands. Before anything below is told of that moment. */
  pass(now: number): void {
    const ms = now - this.#at
    this.#at = Math.max(this.#at, now)
    if (ms <= 0) return
    for (const [team, { places }] of this.#saturated())
      if (places > 0) this.#teams.set(team, drainWhile(this.#teams.get(team) ?? noDrain, places, ms))
  }

  /** Whoever is available now. */
  people(takers: readonly Taker[]): void {
    this.#takers = takers
    this.#free = 0n
    for (const kin of this.#kin.values()) this.#look(kin)
    this.#taken = null
  }

  /** Whoever has a place free from now on: what waits beside them waits for something else, and teaches nothing. */
  free(members: ReadonlySet<string>): void {
    let free = 0n
    for (const [at, { member }] of this.#takers.entries()) if (members.has(member)) free |= 1n << BigInt(at)
    if (free === this.#free) return
    this.#free = free
    this.#taken = null
  }

  /** Somebody waits from now on; what is reckoned now is held against what comes true. */
  join(item: InLine): void {
    const kin = this.#kinOf(item)
    if (kin.line.length === 0) this.#taken = null
    kin.line.splice(before(kin.line, keyOf(item), item.inquiry), 0, { key: keyOf(item), inquiry: item.inquiry })
  }

  /** Its visitor is told what to expect for the first time. */
  reckon(item: InLine): void {
    if (!this.#reckoned.has(item.inquiry)) this.#reckoned.set(item.inquiry, this.#plain(item).ms)
  }

  /**
   * Somebody waits no longer: given to somebody, or gone before.
   * @param waitedMs until then
   */
  leave(item: InLine, how: 'served' | 'left', waitedMs: number): void {
    this.#drop(item)
    const learned = this.#queues.get(item.queue) ?? nothingLearned
    this.#queues.set(item.queue, learn(learned, waitedMs, how, this.#reckoned.get(item.inquiry) ?? null))
    this.#reckoned.delete(item.inquiry)
  }

  /** It stands elsewhere now, or is no longer here to wait: nothing is learned from that. */
  move(from: InLine, to: InLine | null): void {
    this.#drop(from)
    if (to === null) this.#reckoned.delete(from.inquiry)
    else this.join(to)
  }

  /** A member was given something: a place of theirs had come free, if all were taken. */
  given(member: string): void {
    const at = this.#takers.findIndex((one) => one.member === member)
    if (at === -1) return
    for (const [team, { mask }] of this.#saturated())
      if ((mask >> BigInt(at)) & 1n) this.#teams.set(team, drainFreed(this.#teams.get(team) ?? noDrain))
  }

  /** How long until somebody takes it who may. */
  expect(item: InLine): Expectation {
    const { ms, places } = this.#plain(item)
    const learned = this.#queues.get(item.queue) ?? nothingLearned
    return { ms: ms === null || learned.waited < fewest ? null : corrected(ms, learned), places }
  }

  #plain(item: InLine): Expectation {
    const kin = this.#kinOf(item)
    const key = keyOf(item)
    let ahead = 0
    for (const other of this.#kin.values()) {
      if (other.line.length === 0 || (other.mask & kin.mask) === 0n) continue
      ahead += before(other.line, key, item.inquiry) * this.#share(other, kin)
    }
    const drain = this.#teams.get(item.team) ?? noDrain
    return {
      ms: expectedMs(ahead, kin.places, drain, this.#queues.get(item.queue) ?? nothingLearned),
      places: kin.places,
    }
  }

  /** Of those who wait for one kind of people, the part that the places of another will take. */
  #share(other: Kin, own: Kin): number {
    const common = other.mask & own.mask
    return common === other.mask ? 1 : this.#placesOf(common) / other.places
  }

  #saturated(): Map<string, { mask: bigint; places: number }> {
    if (this.#taken !== null) return this.#taken
    const masks = new Map<string, bigint>()
    for (const { team, line, mask } of this.#kin.values())
      if (line.length > 0 && (mask & this.#free) === 0n) masks.set(team, (masks.get(team) ?? 0n) | mask)
    this.#taken = new Map([...masks].map(([team, mask]) => [team, { mask, places: this.#placesOf(mask) }]))
    return this.#taken
  }

  #drop(item: InLine): void {
    const { line } = this.#kinOf(item)
    const at = before(line, keyOf(item), item.inquiry)
    if (line[at]?.inquiry !== item.inquiry) return
    line.splice(at, 1)
    if (line.length === 0) this.#taken = null
  }

  #kinOf({ team, needs }: Pick<InLine, 'team' | 'needs'>): Kin {
    const { level, language, group, size, product, territory } = needs
    const name = `${team} ${level} ${language} ${group} ${size} ${product} ${territory}`
    const known = this.#kin.get(name)
    if (known !== undefined) return known
    const kin: Kin = { team, needs, line: [], mask: 0n, places: 0 }
    this.#look(kin)
    this.#kin.set(name, kin)
    return kin
  }

  /** Who may take it: as wide as it is after a short while, when everybody counts who knows the product. */
  #look(kin: Kin): void {
    kin.mask = 0n
    for (const [at, { teams, skills }] of this.#takers.entries())
      if (teams.includes(kin.team) && fitOf(kin.needs, widened, skills, 0) === 'own') kin.mask |= 1n << BigInt(at)
    kin.places = this.#placesOf(kin.mask)
  }

  #placesOf(mask: bigint): number {
    return this.#takers.reduce((sum, { capacity }, at) => sum + ((mask >> BigInt(at)) & 1n ? capacity : 0), 0)
  }
}

const widened = { toProduct: 0, toTeam: Infinity }

/** Earlier is served earlier; whatever has a head start stands as if it had come before. */
function keyOf(item: Pick<InLine, 'enteredAt' | 'tier' | 'ahead'>): number {
  return item.enteredAt - headStartOf(item)
}

/** How many of a line go before this one. */
function before(line: Kin['line'], key: number, inquiry: string): number {
  let low = 0
  let high = line.length
  while (low < high) {
    const middle = (low + high) >> 1
    const one = line[middle]!
    if (one.key !== key ? one.key < key : one.inquiry < inquiry) low = middle + 1
    else high = middle
  }
  return low
}
