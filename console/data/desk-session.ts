/** Everything that lives from signing in to signing out: the connection, the stores it feeds, and the outbox. */
import { uuidv7 } from 'uuidv7'
import type { InquiryAct, MemberCommand, MemberOutcome, Presence } from '../../shared/schema/command.ts'
import type { FrameToMember } from '../../shared/schema/frame.ts'
import type { Me } from '../../shared/schema/member.ts'
import type { InboxView } from '../../worker/desk/desk-rpc.ts'
import type { Api } from './api.ts'
import { Connection } from './connection.ts'
import type { Way } from './connection.ts'
import { Drafts } from './drafts.ts'
import { KeepSignedIn } from './keep-signed-in.ts'
import { InboxStore } from './inbox-store.ts'
import { Outbox } from './outbox.ts'
import type { Outgoing } from './outbox.ts'
import type { Sift } from './sift.ts'
import { teamQueues } from './team-queues.ts'
import { TeamStore } from './team-store.ts'
import { ThreadStore } from './thread-store.ts'

export class DeskSession {
  readonly connection: Connection
  readonly inbox: InboxStore
  readonly threads: ThreadStore
  readonly team: TeamStore
  readonly outbox: Outbox
  readonly drafts: Drafts
  /** How each view is narrowed down and ordered, as long as this page is open. */
  readonly sifts = new Map<InboxView, Sift>()
  readonly #keepAlive: KeepSignedIn

  constructor(
    readonly api: Api,
    readonly me: Me,
    signedOut: () => void,
  ) {
    const member = me.member.id
    this.inbox = new InboxStore(api, member, teamQueues(me))
    this.threads = new ThreadStore(api, (card) => this.inbox.unite(card))
    this.team = new TeamStore(api, me)
    this.drafts = new Drafts(member)
    this.#keepAlive = new KeepSignedIn(api)
    this.outbox = new Outbox(
      member,
      (command) => this.give(command),
      (entry) => void this.#countSaved(entry),
    )
    this.connection = new Connection(api, {
      frame: (frame) => this.#apply(frame),
      readAgain: () => this.#readAgain(),
      signedOut,
    })
  }

  start(): void {
    this.connection.start()
    this.#keepAlive.start()
  }

  stop(): void {
    this.connection.stop()
    this.#keepAlive.stop()
  }

  /** Forgets what this browser kept of the person: they signed out. */
  forget(): void {
    this.outbox.clear()
    this.drafts.clear()
  }

  /** Does something with an inquiry, in the version on screen. @throws ProblemError when the Desk cannot be reached. */
  act(inquiry: string, act: InquiryAct): Promise<MemberOutcome> {
    return this.give(this.commandOn(inquiry, act))
  }

  /** What `act` gives: to be kept by whoever wants to repeat it as it is. */
  commandOn(inquiry: string, act: InquiryAct): MemberCommand {
    const version = this.inbox.card(inquiry)?.version ?? this.threads.thread(inquiry)?.card.version ?? 0
    return { on: 'inquiry', commandId: uuidv7(), inquiry, version, act }
  }

  /** Declares presence. @throws ProblemError when the Desk cannot be reached. */
  declare(presence: Presence): Promise<MemberOutcome> {
    return this.give({ on: 'presence', commandId: uuidv7(), presence })
  }

  /** Gives a command to the Desk, and takes how things stand then. @throws ProblemError when it cannot be reached. */
  async give(command: MemberCommand, way: Way = 'line'): Promise<MemberOutcome> {
    const outcome = await this.connection.command(command, way)
    if (outcome.kind === 'refused' && outcome.because === 'invalid-input') await this.#readMe()
    if (outcome.inquiry) this.inbox.unite(outcome.inquiry)
    if (outcome.kind === 'done' && outcome.presence) this.team.declared(outcome.presence)
    return outcome
  }

  /**
   * The workspace may ask for something since this person signed in: the next try knows, if it can be read. Or they may do
   * something else: what is on screen was chosen by what they might before, and all that they write is kept.
   */
  async #readMe(): Promise<void> {
    try {
      const { workspace, may } = await this.api.me()
      if (JSON.stringify(may) !== JSON.stringify(this.me.may)) location.reload()
      this.me.workspace = workspace
    } catch {
      // The refusal stands by itself.
    }
  }

  /** Told once; where that is lost, one use is not counted. The message's id keeps any from being counted twice. */
  async #countSaved({ command, saved }: Outgoing): Promise<void> {
    await Promise.allSettled(saved.map((reply) => this.api.usedReply(reply, command.act.id)))
  }

  #apply(frame: FrameToMember): void {
    this.inbox.apply(frame)
    this.threads.apply(frame)
    this.team.apply(frame)
    if (frame.t === 'hello' || frame.t === 'colleagues') this.inbox.wentAway(this.team.gone())
    if (frame.t === 'event') this.outbox.arrived(frame.messages)
    if (frame.t === 'record' && !frame.away) this.#recordBack()
    if (frame.t === 'caught-up' && !frame.whole) void this.#readMe()
    if (frame.t === 'hello' || frame.t === 'caught-up') this.outbox.sendAll()
  }

  #recordBack(): void {
    this.inbox.recordBack()
    this.threads.recordBack()
    void this.team.readNames()
  }

  #readAgain(): void {
    this.inbox.readAgain()
    this.threads.readAgain()
    void this.team.readNames()
    this.outbox.sendAll()
  }
}
