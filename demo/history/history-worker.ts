/**
 * The worker that plays the demo's history: the real Desk with a clock that walks through the past. Built for
 * scripts/play-history.ts alone, which runs it once on the data folder of a first start; never part of what is deployed.
 */
import { Desk as RealDesk } from 'real-worker'
import { spans } from '../../shared/limits.ts'
import { playArticleUses } from './article-uses.ts'
import type { Cast } from './cast.ts'
import { playFormsBegun } from './forms-begun.ts'
import type { DeskInPlay } from './desk-in-play.ts'
import { historyPlan } from './plan.ts'
import { Player } from './player.ts'

export { Limiter, WordIndex } from 'real-worker'

/** What is to be played: `until` grows from call to call, the rest stays. */
export interface Play {
  workspace: string
  seed: number
  /** The past ends then, so many days after it began. */
  to: number
  days: number
  cast: Cast
  until: number
}

/** What the Desk refused while it was played, by what and why: how often. */
export type Refused = Record<string, number>

/** Entries that gather before they are carried to the record. */
const flushAt = 500

export class Desk extends RealDesk {
  #player: Player | null = null

  /** Plays on until a time; at the end of the past, time is real again. */
  async play(play: Play): Promise<Refused> {
    await this.context.founded()
    const player = (this.#player ??= this.#begin(play))
    await player.playUntil(play.until)
    if (play.until >= play.to) {
      await this.#giveBack()
      const { db } = this.context.services
      await playArticleUses(db, play)
      await playFormsBegun(db, play)
    }
    return player.refused
  }

  #begin({ seed, to, days, cast }: Play): Player {
    const plan = historyPlan(seed, to, days)
    return new Player(plan, cast, this.#takeOver(plan.from), seed)
  }

  /** Alarms ring by the real clock, to which everything in play is long due. */
  override async alarm(): Promise<void> {
    if (this.#player === null) await super.alarm()
  }

  #takeOver(from: number): DeskInPlay {
    const { services, flusher, journal, live, due, teller } = this.context
    const drain = flusher.drain.bind(flusher)
    const hasten = due.hasten.bind(due)
    // Each ringing ends with a flush, which would be one for every few entries.
    flusher.drain = async () => {}
    // House is kept once a day, and what is closed stays until the past is over: what time brings to it days later finds
    // it here, and need not ask the record for every one. Attention is told when it is over, as always.
    due.hasten = (kind, id, at) => {
      if (kind === 'work') hasten(kind, id, at)
    }
    due.set('sweep', '', from)
    live.evict = () => []
    live.hasClosed = () => false
    const inPlay: DeskInPlay = {
      now: from,
      onTold: () => {},
      submit: (visitor, inquiry) => this.submit(visitor, inquiry),
      visit: (visitor, inquiry, command) => this.visit(visitor, inquiry, command),
      command: (member, command) => this.command(member, command),
      nextDue: () => due.next(),
      ring: () => this.tick(),
      comeIn: async (member) => {
        // Whoever asks for news is there; not to wait for any, they ask for the newest they could have.
        await this.news(member, journal.last - 1)
        due.set('member-gone', member.member, null)
      },
      goOut: (member) => due.set('member-gone', member.member, inPlay.now + spans.memberGrace),
      staysUntil: (inquiry, at) => {
        // What is not settled yet would put it off afterwards, counted from when this Desk woke: from today.
        this.context.settle()
        due.set('visitor-gone', inquiry, at + spans.visitorGrace)
      },
      flushSome: async () => {
        if (journal.last - journal.flushed >= flushAt) await drain()
      },
    }
    services.now = () => inPlay.now
    // There is no queue here; the outbox has what is to be mailed, and the clock of the ordinary host finds it.
    services.notices = { send: async () => {} }
    teller.listeners.add(({ inquiries, attendance }) =>
      inPlay.onTold({
        inquiries: inquiries.map(({ before, held }) => ({ before, after: held.state })),
        away: attendance.filter(({ presence }) => presence === 'away').map(({ member }) => member),
      }),
    )
    return inPlay
  }

  /** Everything goes to the record, what is closed leaves, and the alarm stands where it belongs. */
  async #giveBack(): Promise<void> {
    const { services, flusher, live, due } = this.context
    this.#player = null
    services.now = () => Date.now()
    Reflect.deleteProperty(flusher, 'drain')
    Reflect.deleteProperty(due, 'hasten')
    for (const method of ['evict', 'hasClosed']) Reflect.deleteProperty(live, method)
    await flusher.drain()
    let before = Infinity
    while (live.count() < before) {
      before = live.count()
      due.set('sweep', '', services.now())
      await this.tick()
    }
    this.context.alarmRang()
    this.context.armAlarm()
  }
}

interface Env {
  DESK: { getByName(workspace: string): { play(play: Play): Promise<Refused> } }
}

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const play = (await request.json()) as Play
    return Response.json(await env.DESK.getByName(play.workspace).play(play))
  },
}
