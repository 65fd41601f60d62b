/**
 * The way between people and the Desk: what is sent may come late, twice or not at all, and so may the answer. Nothing
 * here knows what is sent.
 */
import type { Desk } from '../../worker/desk/desk.ts'
import type { WorldChance } from './chance.ts'
import type { Host } from './host.ts'
import { isExpected } from './is-expected.ts'
import type { Timeline } from './timeline.ts'

type Work<Answer> = (desk: Desk) => Promise<Answer>

/** How long somebody waits for an answer before they count it as lost. */
const patienceMs = 30_000
/** When a copy comes that was held up on the way. */
const heldUp = [2_000, 15_000, 60_000, 1_500_000, 10_800_000, 108_000_000]
/** How long somebody pauses before they try again. */
const pauses = [1_000, 3_000, 10_000, 60_000, 1_200_000]

export class Network {
  readonly #timeline: Timeline
  readonly #chance: WorldChance
  readonly #host: Host
  readonly #say: (line: string) => void
  readonly #broke: (what: string) => void
  /** From 0, nothing is lost or repeated, to 1. */
  trouble = 1
  /** How many insist on an answer they have not got yet. */
  insisting = 0

  constructor(
    parts: { timeline: Timeline; chance: WorldChance; host: Host; say: (line: string) => void },
    broke: (what: string) => void,
  ) {
    this.#timeline = parts.timeline
    this.#chance = parts.chance
    this.#host = parts.host
    this.#say = parts.say
    this.#broke = broke
  }

  #may(probability: number): boolean {
    return this.#chance.is(probability * this.trouble)
  }

  #travel(): number {
    return this.#may(0.05) ? this.#chance.whole(500, 8_000) : this.#chance.whole(5, 60)
  }

  /**
   * Sends something, perhaps more than once.
   * @param heard called for every answer the Desk gives, also for one that is lost on the way
   * @returns the first answer that arrives; null when none did in time
   */
  async ask<Answer>(what: string, work: Work<Answer>, heard?: (answer: Answer) => void): Promise<Answer | null> {
    return new Promise((resolve) => {
      const timeout = this.#timeline.after(patienceMs, () => resolve(null))
      const arrived = (answer: Answer) => {
        this.#timeline.cancel(timeout)
        resolve(answer)
      }
      if (!this.#may(0.06)) this.#carry(what, work, heard, arrived, this.#travel())
      if (this.#may(0.12)) this.#carry(`${what} (again)`, work, heard, arrived, this.#travel())
      if (this.#may(0.08)) this.#carry(`${what} (held up)`, work, heard, arrived, this.#chance.pick(heldUp))
    })
  }

  #carry<Answer>(
    what: string,
    work: Work<Answer>,
    heard: ((answer: Answer) => void) | undefined,
    arrived: (answer: Answer) => void,
    travel: number,
  ): void {
    this.#timeline.after(travel, () => {
      this.#say(what)
      this.#host.call(work).then(
        (answer) => {
          heard?.(answer)
          if (!this.#may(0.08)) this.#timeline.after(this.#travel(), () => arrived(answer))
        },
        (error: unknown) => {
          this.#say(`${what}: ${String(error)}`)
          if (!isExpected(error)) this.#broke(`${what}: ${(error as Error).stack} ${String((error as Error).cause)}`)
        },
      )
    })
  }

  /** Sends it until there is an answer that says how it came out. */
  async insist<Answer>(
    what: string,
    work: Work<Answer>,
    isFinal: (answer: Answer) => boolean,
    heard?: (answer: Answer) => void,
  ): Promise<Answer> {
    this.insisting += 1
    for (;;) {
      const answer = await this.ask(what, work, heard)
      if (answer !== null && isFinal(answer)) {
        this.insisting -= 1
        return answer
      }
      await this.pause(this.trouble === 0 ? 1_000 : this.#chance.pick(pauses))
    }
  }

  async pause(ms: number): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#timeline.after(ms, resolve)
    })
  }
}
