/**
 * Where a worked example is played: a workspace of its own with a real Desk and a real record, its people, and a clock. Time
 * is faked by then, and stands at `origin`. What happens is told as scenes; the numbers are read as an owner reads them.
 */
import { env } from 'cloudflare:workers'
import { uuidv7 } from 'uuidv7'
import { expect, vi } from 'vitest'
import type { InquiryAct } from '../../../shared/schema/command.ts'
import type { CutDim, MeasuresAnswer } from '../../../shared/schema/measures.ts'
import type { Role } from '../../../shared/schema/member.ts'
import { usualTargets } from '../../../shared/schema/queue.ts'
import { dateAt } from '../../../shared/zone.ts'
import type { MemberPrincipal } from '../../../worker/desk/principal.ts'
import { batch, sql } from '../../../worker/record/sql.ts'
import { siteKeyOf } from '../../../worker/site-key.ts'
import { act, flushed, house, memberSocket } from '../desk/house.ts'
import type { House } from '../desk/house.ts'
import { ask } from '../fixtures/ask.ts'
import { makeMember, services, signIn } from '../fixtures/workspace.ts'
import type { TestWorkspace } from '../fixtures/workspace.ts'

const zone = 'Asia/Bangkok'
/** The second 0 of every example: midnight there. */
export const origin = Date.UTC(2031, 3, 30, 17)
const year = 365 * 86_400_000

/** Something that happens, so many seconds from the origin. */
export interface Scene {
  at: number
  plays: () => Promise<void>
}

/** Somebody at their console. */
export interface AtWork {
  principal: MemberPrincipal
  console: WebSocket
}

export class Stage {
  readonly home: House
  readonly workspace: TestWorkspace
  /** Nobody is free for offers: whatever somebody has, the manager gave to them. */
  manager!: MemberPrincipal
  assistant!: MemberPrincipal
  colleague!: MemberPrincipal

  private constructor(home: House) {
    const { workspace: id, site, team, queue } = home
    this.home = home
    this.workspace = { id, site, team, queue, key: siteKeyOf(id, site, services.secret) }
  }

  /** @param target seconds to the first reply @param topics what something closed can have been about */
  static async set({
    target = usualTargets.live,
    topics = [],
  }: { target?: number | undefined; topics?: string[] } = {}) {
    const home = await house(zone)
    const targets = JSON.stringify({ ...usualTargets, live: target })
    const list = topics.map((id) => ({ id, label: id, retired: false }))
    const closing = JSON.stringify({ topics: list, topicRequired: false, competitors: [] })
    await batch(env.DB, [
      sql`UPDATE queue SET targets = ${targets} WHERE workspace = ${home.workspace}`,
      sql`UPDATE workspace SET closing = ${closing} WHERE id = ${home.workspace}`,
    ])
    const stage = new Stage(home)
    stage.manager = (await stage.comes('Wanida', 'manager')).principal
    stage.assistant = (await stage.comes('Ploy')).principal
    stage.colleague = (await stage.comes('Nok')).principal
    return stage
  }

  async comes(name: string, role: Role = 'assistant'): Promise<AtWork> {
    const { desk, member } = this.home
    // An example may take months, and nobody signs in anew.
    const principal = { ...(await member(name, { role })), until: origin + year }
    const console = await memberSocket(desk, principal)
    await desk.command(principal, { on: 'presence', commandId: uuidv7(), presence: 'busy' })
    return { principal, console }
  }

  async does(by: MemberPrincipal, inquiry: string, what: InquiryAct): Promise<void> {
    const outcome = await this.home.desk.command(by, act(inquiry, 9_999, what))
    expect(outcome, what.type).toMatchObject({ kind: 'done' })
  }

  /** Plays scenes in the order of their times, those of one moment as they are listed; what time brings comes first. */
  async play(scenes: readonly Scene[]): Promise<void> {
    for (const { at, plays } of scenes.toSorted((one, other) => one.at - other.at)) {
      await this.#timeIs(origin + Math.round(at * 1000))
      await plays()
    }
  }

  async #timeIs(now: number): Promise<void> {
    vi.setSystemTime(now)
    await this.home.desk.tick()
  }

  /** What the API says of everything there was, and by each of the cuts. @param at when, in seconds; absent: now */
  async measured(at?: number, also: readonly CutDim[] = []): Promise<MeasuresAnswer> {
    const now = at === undefined ? Date.now() : origin + at * 1000
    // What one ringing leads to may be due at once.
    for (let round = 0; round < 2; round++) {
      await this.#timeIs(now)
      await flushed(this.home.desk)
    }
    expect(await this.home.desk.status()).toMatchObject({ parked: 0, halted: null })
    const cookie = await signIn(await makeMember(this.workspace, 'owner'))
    const query = new URLSearchParams({ from: dateAt(origin, zone), to: dateAt(now, zone) })
    if (also.length > 0) query.set('also', also.join(','))
    const answer = await ask('GET', `/api/measures?${query.toString()}`, { cookie })
    expect(answer.status).toBe(200)
    return answer.json<MeasuresAnswer>()
  }
}
