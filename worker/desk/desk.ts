/**
 * The Desk: one Durable Object for each workspace, the only one that decides. A switchboard: every way in leads to one
 * room. The rooms: arrivals, visitor-side, member-side, sockets, duties; what they share is in desk-context; how they
 * decide is in core/.
 */
import { DurableObject } from 'cloudflare:workers'
import type { Language } from '../../shared/schema/basics.ts'
import type { MemberCommand, VisitorCommand } from '../../shared/schema/command.ts'
import type { LoggedInquiry, NewInquiry } from '../../shared/schema/inquiry.ts'
import { servicesOf } from '../services.ts'
import type { Env, Services } from '../services.ts'
import { Arrivals } from './arrivals.ts'
import { DeskContext } from './desk-context.ts'
import type { DeskRpc, DeskStatus, InboxView, LiveSearch, OldInquiry } from './desk-rpc.ts'
import { Duties } from './duties.ts'
import { forgetOld } from './forgetting.ts'
import { logInquiry } from './logging.ts'
import type { Place } from './place.ts'
import { MemberSide } from './member-side.ts'
import type { MemberPrincipal, SitePages, VisitorPrincipal } from './principal.ts'
import { refusedWhenAway } from './recall.ts'
import { beginRecount } from './recounting.ts'
import { searchLive } from './search-live.ts'
import { Sockets } from './sockets.ts'
import { VisitorSide } from './visitor-side.ts'

export class Desk extends DurableObject<Env> implements DeskRpc {
  readonly context: DeskContext
  readonly #arrivals: Arrivals
  readonly #visitors: VisitorSide
  readonly #members: MemberSide
  readonly #sockets: Sockets
  readonly #duties: Duties

  /** @param services what it may use; the simulation gives it a clock and chance of its own */
  constructor(ctx: DurableObjectState, env: Env, services: Services = servicesOf(env)) {
    super(ctx, env)
    this.context = new DeskContext(ctx, services, ctx.id.name!)
    this.#arrivals = new Arrivals(this.context)
    this.#visitors = new VisitorSide(this.context)
    this.#members = new MemberSide(this.context)
    this.#sockets = new Sockets(this.context, this.#visitors, this.#members)
    this.#duties = new Duties(this.context, ctx)
  }

  async publicSite(pages: SitePages, language: Language | null) {
    return refusedWhenAway(() => this.#visitors.publicSite(pages, language))
  }

  async submit(visitor: VisitorPrincipal, inquiry: NewInquiry) {
    return refusedWhenAway(() => this.#arrivals.submit(visitor, inquiry))
  }

  async visit(visitor: VisitorPrincipal, inquiry: string, command: VisitorCommand) {
    return refusedWhenAway(() => this.#visitors.visit(visitor, inquiry, command))
  }

  async look(visitor: VisitorPrincipal, inquiry: string, after: number, wait: boolean) {
    return refusedWhenAway(() => this.#visitors.look(visitor, inquiry, after, wait))
  }

  async visitorTicket(visitor: VisitorPrincipal, inquiry: string) {
    return refusedWhenAway(() => this.#visitors.ticket(visitor, inquiry))
  }

  async callBackTimes(visitor: VisitorPrincipal, inquiry: string) {
    return refusedWhenAway(() => this.#visitors.callBackTimes(visitor, inquiry))
  }

  async command(member: MemberPrincipal, command: MemberCommand) {
    return refusedWhenAway(() => this.#members.command(member, command))
  }

  async log(member: MemberPrincipal, logged: LoggedInquiry) {
    return refusedWhenAway(() => logInquiry(this.context, member, logged))
  }

  async memberTicket(member: MemberPrincipal) {
    await this.context.founded()
    const { seats, services } = this.context
    const seat = { kind: 'member', member: member.member, session: member.session, until: member.until } as const
    return { ticket: seats.issue(seat, services.random, this.context.now()) }
  }

  async presenceOf(member: string) {
    return this.context.roster.attendanceOf(member).presence
  }

  async inboxTail(member: MemberPrincipal, view: InboxView, after: Place | null) {
    return this.#members.inboxTail(member, view, after)
  }

  async search(member: MemberPrincipal, search: LiveSearch) {
    if (!(await this.context.founded())) return { found: [], others: [] }
    return searchLive(this.context, member, search)
  }

  async threadTail(member: MemberPrincipal, inquiry: string) {
    return this.#members.threadTail(member, inquiry)
  }

  async news(member: MemberPrincipal, after: number, hidden = false) {
    return this.#members.news(member, after, hidden)
  }

  async refresh(revision: number) {
    if (!(await this.context.founded())) return
    this.context.wantRevision(revision)
    await this.context.refreshed()
  }

  async hangUp(member: string, session: string | null) {
    this.#sockets.hangUp(member, session)
  }

  async tick() {
    this.context.flusher.endPause()
    await this.#ring()
  }

  override async alarm() {
    this.context.alarmRang()
    // Over as soon as what is due is done: the next alarm would wait for a record that is slow, and offers with it.
    void this.#ring()
  }

  /** Never throws, and leaves an alarm for whatever is still to do, before the record is asked and afterwards. */
  async #ring() {
    const asked = this.#duties.ring()
    this.#arm()
    try {
      await asked
    } catch (error) {
      this.context.note('duties-broke', error)
    } finally {
      this.#arm()
    }
  }

  #arm() {
    if (this.context.isFounded) this.context.armAlarm()
  }

  /** Counts all facts anew, beside those that stand. */
  async recount() {
    if (!(await this.context.founded())) return
    beginRecount(this.context)
    await this.#ring()
  }

  async forgetOld(old: readonly OldInquiry[]) {
    const outcome = await refusedWhenAway(async () => {
      if (await this.context.founded()) await forgetOld(this.context, old)
    })
    return outcome === undefined
  }

  /** Tries what the record refused once more, after somebody mended the cause. @returns how many entries */
  async replayParked(): Promise<number> {
    const { flusher, journal } = this.context
    flusher.endPause()
    await flusher.drain()
    const count = this.ctx.storage.transactionSync(() => journal.replayParked()) ?? 0
    await flusher.drain()
    return count
  }

  async status(): Promise<DeskStatus> {
    const { context } = this
    const { journal, seats } = context
    const oldest = journal.oldestUnflushedAt()
    return {
      founded: context.isFounded,
      epoch: Number(journal.meta('epoch') ?? 0),
      journal: journal.last,
      flushed: journal.flushed,
      flushLagMs: oldest === null ? 0 : Math.max(0, context.now() - oldest),
      parked: journal.parked(),
      halted: context.flusher.halted,
      sockets: { visitors: seats.visitors().length, members: seats.members().length },
      live: context.live.count(),
      revision: context.isFounded ? context.settings.revision : 0,
    }
  }

  override async fetch(request: Request): Promise<Response> {
    return this.#sockets.connect(request)
  }

  override async webSocketMessage(socket: WebSocket, data: string | ArrayBuffer) {
    await this.#sockets.message(socket, data)
  }

  override async webSocketClose(socket: WebSocket) {
    this.#sockets.closed(socket)
  }

  override async webSocketError(socket: WebSocket) {
    this.#sockets.closed(socket)
  }
}
