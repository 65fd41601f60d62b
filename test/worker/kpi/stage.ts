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
import { QueueTargets, usualTargets } from '../../../shared/schema/queue.ts'
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
  readonly manager: MemberPrincipal
  readonly assistant: MemberPrincipal
  readonly colleague: MemberPrincipal
  /** When the first scene was played. */
  #began = Infinity

  private constructor(home: House, people: Pick<Stage, 'manager' | 'assistant' | 'colleague'>) {
    const { workspace: id, site, team, queue } = home
    this.home = home
    this.manager = people.manager
    this.assistant = people.assistant
    this.colleague = people.colleague
    this.workspace = { id, site, team, queue, key: siteKeyOf(id, site, services.secret) }
  }

  /** @param target seconds to the first reply @param topics what something closed can have been about */
  static async set({ target = usualTargets.live, topics = [] as string[] } = {}): Promise<Stage> {
    const home = await house(zone)
    const targets = JSON.stringify(QueueTargets.parse({ ...usualTargets, live: target }))
    const list = topics.map((id) => ({ id, label: id, retired: false }))
    const closing = JSON.stringify({ topics: list, topicRequired: false, competitors: [] })
    await batch(env.DB, [
      sql`UPDATE queue SET targets = ${targets} WHERE workspace = ${home.workspace}`,
      sql`UPDATE workspace SET closing = ${closing} WHERE id = ${home.workspace}`,
    ])
    const { principal: manager } = await comes(home, 'Wanida', 'manager')
    const { principal: assistant } = await comes(home, 'Ploy')
    const { principal: colleague } = await comes(home, 'Nok')
    return new Stage(home, { manager, assistant, colleague })
  }

  /** One more assistant. */
  async comes(name: string): Promise<AtWork> {
    return comes(this.home, name)
  }

  async does(by: MemberPrincipal, inquiry: string, what: InquiryAct): Promise<void> {
    const outcome = await this.home.desk.command(by, act(inquiry, 9_999, what))
    expect(outcome, what.type).toMatchObject({ kind: 'done' })
  }

  /** Plays scenes in the order of their times, those of one moment as they are listed; what time brings comes first. */
  async play(scenes: readonly Scene[]): Promise<void> {
    for (const { at, plays } of scenes.toSorted((one, other) => one.at - other.at)) {
      await this.#timeIs(origin + Math.round(at * 1000))
      this.#began = Math.min(this.#began, Date.now())
      await plays()
    }
  }

  async #timeIs(now: number): Promise<void> {
    vi.setSystemTime(now)
    await this.home.desk.tick()
  }

  /** Brings the time to so many seconds from the origin, with all that is due by then, and told to the record. */
  async isAt(seconds: number): Promise<void> {
    // What one ringing leads to may be due at once.
    for (let round = 0; round < 2; round++) {
      await this.#timeIs(origin + seconds * 1000)
      await flushed(this.home.desk)
    }
    expect(await this.home.desk.status()).toMatchObject({ parked: 0, halted: null })
  }

  /** An owner signs in: what they ask the API is done. */
  async owner(): Promise<(method: string, path: string, body?: unknown) => Promise<Response>> {
    const cookie = await signIn(await makeMember(this.workspace, 'owner'))
    return async (method, path, body) => {
      const answer = await ask(method, path, { cookie, body })
      expect(answer.ok, `${method} ${path}`).toBe(true)
      return answer
    }
  }

  /** What the API says of everything there was, and by each of the cuts. @param at when, in seconds; absent: now */
  async measured(at = (Date.now() - origin) / 1000, also: readonly CutDim[] = []): Promise<MeasuresAnswer> {
    await this.isAt(at)
    const now = Date.now()
    const query = new URLSearchParams({ from: dateAt(Math.min(this.#began, now), zone), to: dateAt(now, zone) })
    if (also.length > 0) query.set('also', also.join(','))
    const answer = await (await this.owner())('GET', `/api/measures?${query.toString()}`)
    return answer.json()
  }
}

async function comes({ desk, member }: House, name: string, role: Role = 'assistant'): Promise<AtWork> {
  // An example may take months, and nobody signs in anew.
  const principal = { ...(await member(name, { role })), until: Number.MAX_SAFE_INTEGER }
  const console = await memberSocket(desk, principal)
  await desk.command(principal, { on: 'presence', commandId: uuidv7(), presence: 'busy' })
  return { principal, console }
}
