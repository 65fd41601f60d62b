/** Who of the team is there and how loaded, and what I declared myself. */
import type { Presence } from '../../shared/schema/command.ts'
import type { Colleague, FrameToMember, Off } from '../../shared/schema/frame.ts'
import type { Me, Member } from '../../shared/schema/member.ts'
import { locale } from '../words/words.ts'
import type { Api } from './api.ts'
import type { Gone } from './inbox-view.ts'
import { Store } from './store.ts'

/** A colleague was sent away just now, because they missed offers: for whoever may give inquiries to others. */
export class ColleagueSentAway extends Event {
  constructor(readonly colleague: Colleague) {
    super('sent-away')
  }
}

export class TeamStore extends Store {
  colleagues: readonly Colleague[] = []
  presence: Presence
  /** I missed offers in a row and was set away, and have declared nothing since. */
  sentAway = false
  /** I am not on duty by my calendar. */
  off: Off | null = null
  /** When I came back last: what reached me before that came while I was away. */
  backSince = 0
  readonly #names = new Map<string, string>()
  readonly #members = new Map<string, Member>()

  constructor(
    private readonly api: Api,
    private readonly me: Pick<Me, 'presence'> & { member: Pick<Member, 'id' | 'name'> },
  ) {
    super()
    this.presence = me.presence
    this.#names.set(me.member.id, me.member.name)
  }

  /** The name of a member, also of one who is not there now; null while unknown. */
  nameOf(id: string): string | null {
    return this.#names.get(id) ?? null
  }

  /** Who is in which team and can do what; empty while unknown. */
  get members(): readonly Member[] {
    return [...this.#members.values()]
  }

  /** Who is not there, and since when (epoch ms; 0 where that is not known). */
  gone(): Gone {
    return new Map(
      this.colleagues
        .filter(({ reachable, presence }) => !reachable || presence === 'away')
        .map(({ id, goneSince }) => [id, goneSince ?? 0]),
    )
  }

  /** Learns of everybody, suspended people included: their names stand in old threads. */
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
    this.#members.set(member.id, member)
  }

  declared(presence: Presence): void {
    this.presence = presence
    this.sentAway = false
    this.changed()
  }

  apply(frame: FrameToMember): void {
    if (frame.t === 'hello' || frame.t === 'colleagues') this.#know(frame.colleagues)
    if (frame.t === 'ack' && frame.outcome.kind === 'done' && frame.outcome.presence) {
      this.declared(frame.outcome.presence)
    }
  }

  #know(colleagues: readonly Colleague[]): void {
    const before = new Map(this.colleagues.map((one) => [one.id, one]))
    this.colleagues = [...colleagues].sort((one, other) => one.name.localeCompare(other.name, locale))
    for (const one of colleagues) {
      this.#names.set(one.id, one.name)
      if (one.id === this.me.member.id) this.#knowMe(one)
      else if (one.sentAway && before.get(one.id)?.sentAway === false) this.dispatchEvent(new ColleagueSentAway(one))
    }
    this.changed()
  }

  #knowMe({ presence, sentAway, backSince, off = null }: Colleague): void {
    this.off = off
    this.presence = presence
    this.sentAway = sentAway
    this.backSince = backSince
  }
}
