/** Who of the team is there and how loaded, and what I declared myself. */
import type { Presence } from '../../shared/schema/command.ts'
import type { Colleague, FrameToMember } from '../../shared/schema/frame.ts'
import type { Me, Member } from '../../shared/schema/member.ts'
import type { Api } from './api.ts'
import { Store } from './store.ts'

export class TeamStore extends Store {
  colleagues: readonly Colleague[] = []
  presence: Presence
  readonly #names = new Map<string, string>()

  constructor(
    private readonly api: Api,
    private readonly me: Me,
  ) {
    super()
    this.presence = me.presence
    this.#names.set(me.member.id, me.member.name)
  }

  /** The name of a member, also of one who is not there now; null while unknown. */
  nameOf(id: string): string | null {
    return this.#names.get(id) ?? null
  }

  /** Learns the names of everybody, suspended people included: they stand in old threads. */
  async readNames(): Promise<void> {
    try {
      const { members } = await this.api.members()
      for (const member of members) this.learn(member)
      this.changed()
    } catch {
      // Names of those who are there come with the colleagues; the rest is asked for again at the next greeting.
    }
  }

  learn(member: Member): void {
    this.#names.set(member.id, member.name)
  }

  declared(presence: Presence): void {
    this.presence = presence
    this.changed()
  }

  apply(frame: FrameToMember): void {
    if (frame.t === 'hello' || frame.t === 'colleagues') this.#know(frame.colleagues)
    if (frame.t === 'ack' && frame.outcome.kind === 'done' && frame.outcome.presence) {
      this.declared(frame.outcome.presence)
    }
  }

  #know(colleagues: readonly Colleague[]): void {
    this.colleagues = [...colleagues].sort((one, other) => one.name.localeCompare(other.name))
    for (const { id, name, presence } of colleagues) {
      this.#names.set(id, name)
      if (id === this.me.member.id) this.presence = presence
    }
    this.changed()
  }
}
