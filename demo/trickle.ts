/**
 * Lets made-up visitors come to the local shop, one every ten to twenty-five seconds, until it is told to stop or
 * fifteen minutes are over. Switched by the bar on the shop's pages (start-shop.ts), so that a newcomer has company.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { uuidv7 } from 'uuidv7'
import { replies } from './catalogue/replies.ts'
import { Chance } from './chance.ts'
import type { MadeUp } from './made-up-inquiry.ts'
import { madeUpInquiry } from './made-up-inquiry.ts'
import { isAnswered, stayOnPage } from './stay-on-page.ts'
import { VisitorClient } from './visitor-client.ts'

export interface TrickleState {
  on: boolean
  /** When it stops by itself, epoch ms; null while it is off. */
  until: number | null
  /** How many have come since it was switched on. */
  came: number
}

const second = 1_000
const stopsAfterMs = 15 * 60 * second
const [soonestMs, latestMs] = [10 * second, 25 * second]
/** Of all who come: leaves when nobody answers soon. */
const impatientShare = 0.2
const patienceMs = 40 * second
/** Everybody goes after this. */
const longestVisitMs = 10 * 60 * second

export class Trickle {
  readonly #foyer: string
  readonly #siteKey: string
  readonly #origin: string
  readonly #chance = new Chance(Date.now())
  #stop: AbortController | null = null
  #state: TrickleState = { on: false, until: null, came: 0 }

  constructor(foyer: string, siteKey: string, origin: string) {
    this.#foyer = foyer
    this.#siteKey = siteKey
    this.#origin = origin
  }

  get state(): TrickleState {
    return this.#state
  }

  /** Switching on what is on begins its time anew. */
  switch(on: boolean): TrickleState {
    this.#stop?.abort()
    this.#stop = on ? new AbortController() : null
    this.#state = { on, until: on ? Date.now() + stopsAfterMs : null, came: 0 }
    if (this.#stop !== null) void this.#run(this.#stop.signal)
    return this.#state
  }

  async #run(signal: AbortSignal): Promise<void> {
    try {
      while (!signal.aborted && Date.now() < this.#state.until!) {
        this.#state = { ...this.#state, came: this.#state.came + 1 }
        // A visitor whom the server refused, or who found it gone, comes no further; others do.
        this.#visit(signal).catch(() => {})
        await pause(this.#chance.between(soonestMs, latestMs), undefined, { signal })
      }
      if (!signal.aborted) this.switch(false)
    } catch {
      // Switched off while it paused.
    }
  }

  /** One visitor, from the question until they go. */
  async #visit(signal: AbortSignal): Promise<void> {
    const made = madeUpInquiry(this.#chance, 'th')
    const isImpatient = this.#chance.is(impatientShare)
    const visitor = new VisitorClient(this.#foyer, this.#siteKey, this.#origin)
    const asked = await visitor.submit(made.asking)
    const cameAt = Date.now()
    let spoke = false
    await stayOnPage(visitor, asked, longestVisitMs, async (thread) => {
      const { id, state, assistant } = thread.inquiry
      if (signal.aborted) return true
      if (state === 'resolved') {
        await this.#rate(visitor, id, signal)
        return true
      }
      if (isAnswered(thread) && !spoke && this.#chance.is(0.7)) {
        spoke = true
        await this.#answer(visitor, id, made, signal)
      }
      return isImpatient && assistant === null && Date.now() - cameAt > patienceMs
    })
  }

  async #answer(visitor: VisitorClient, id: string, { from }: MadeUp, signal: AbortSignal): Promise<void> {
    await pause(this.#chance.between(4 * second, 12 * second), undefined, { signal })
    const { further, thanks } = replies[from.tongue]
    const text = this.#chance.pick(this.#chance.is(0.5) ? further : thanks)
    await visitor.command(id, { type: 'message', id: uuidv7(), text })
  }

  async #rate(visitor: VisitorClient, id: string, signal: AbortSignal): Promise<void> {
    await pause(this.#chance.between(3 * second, 10 * second), undefined, { signal })
    if (!this.#chance.is(0.7)) return
    const score = this.#chance.weighted([
      [5, 6],
      [4, 3],
      [3, 1],
    ] as const)
    await visitor.command(id, { type: 'rate', score, comment: null })
    if (!this.#chance.is(0.5)) return
    await pause(this.#chance.between(3 * second, 6 * second), undefined, { signal })
    await visitor.command(id, { type: 'recommend', score: 2 * score - this.#chance.whole(0, 2) })
  }
}
