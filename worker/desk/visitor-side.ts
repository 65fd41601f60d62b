/** What visitors ask of the Desk about a site and their own inquiry: speak, look, come back. `arrivals.ts` takes new ones. */
import { isForSite } from '../../shared/is-for-site.ts'
import { callBackTimes } from '../../shared/call-back-times.ts'
import { openState } from '../../shared/hours.ts'
import { spans } from '../../shared/limits.ts'
import { publicSiteOf } from '../../shared/public-site.ts'
import type { Language } from '../../shared/schema/basics.ts'
import type { VisitorCommand, VisitorOutcome } from '../../shared/schema/command.ts'
import type { VisitorThread } from '../../shared/schema/inquiry.ts'
import type { CallBackTime } from '../../shared/schema/outlook.ts'
import type { PublicSite, SiteSettings } from '../../shared/schema/site.ts'
import { admit, refused, siteRefuses } from './admission.ts'
import { decideForVisitor } from './core/inquiry-life.ts'
import { isAvailable } from './core/presence.ts'
import { entryAt } from './core/promise.ts'
import type { DeskContext } from './desk-context.ts'
import type { Answer } from './desk-rpc.ts'
import type { Held } from './live-rows.ts'
import { forget, withdraw } from './forgetting.ts'
import { identify } from './identify.ts'
import { visitorTurn } from './left-work.ts'
import type { SitePages, VisitorPrincipal } from './principal.ts'
import { confirmAddress, wantTranscript } from './transcripts.ts'

export class VisitorSide {
  readonly #desk: DeskContext

  constructor(desk: DeskContext) {
    this.#desk = desk
  }

  /** The public side of a site, for its widget. */
  async publicSite(pages: SitePages, language: Language | null): Promise<Answer<PublicSite>> {
    const refusal = await siteRefuses(this.#desk, pages)
    if (refusal !== null) return refusal
    const { site, test = false } = pages
    const { queue, settings, flows } = this.#desk.settings.sites.find((one) => one.id === site)!
    const promising = this.#desk.promisingOf(queue)
    const shown = publicSiteOf(settings, flows[0], language)
    const opening = openState(this.#desk.now(), promising.calendar)
    return {
      kind: 'done',
      value: {
        ...shown,
        ...(test && { title: `[Test] ${shown.title ?? shown.name}` }),
        attended: [...this.#desk.roster.attendance().values()].some(isAvailable),
        opening,
        now: this.#desk.now(),
        articles: this.#desk.settings.articles.some((sites) => isForSite(sites, site)),
        answerBy: opening.open ? null : (entryAt(this.#desk.now(), true, promising).dueAt ?? null),
      },
    }
  }

  /** A command of the visitor on their own inquiry. */
  async visit(visitor: VisitorPrincipal, id: string, command: VisitorCommand): Promise<VisitorOutcome> {
    const admitted = await admit(this.#desk, visitor, id)
    if ('kind' in admitted) return admitted
    confirmAddress(this.#desk, admitted, visitor)
    return this.act(id, command)
  }

  /** The same for a visitor who is known already, by their seat. */
  async act(id: string, command: VisitorCommand): Promise<VisitorOutcome> {
    await this.#desk.bringIn(id)
    // From here on nothing is awaited: the state that decides is the state that is journaled.
    const held = this.#desk.live.inquiry(id)
    if (held === null || held.state.forgotten !== undefined) return refused('gone')
    if (command.type === 'message') {
      // An inquiry lives here with all its messages, however old they are.
      const said = this.#desk.live.messages.said(id, command.id)?.text ?? null
      if (said !== null && said !== command.text) return refused('id-reused')
      if (said !== null) return { kind: 'done', inquiry: this.#desk.teller.visitorInquiry(held), upTo: held.state.seq }
    }
    if (command.type === 'go-on' && this.#siteOf(held)?.messengers[command.to] == null)
      return { ...refused('not-available', 'The site has no such messenger.'), field: 'to' }
    if (command.type === 'recommend' && this.#siteOf(held)?.asksRecommend !== true)
      return { ...refused('not-available', 'The site does not ask this.'), field: 'type' }
    if (command.type === 'transcript') return wantTranscript(this.#desk, held)
    if (command.type === 'withdraw') return withdraw(this.#desk, held)
    if (command.type === 'forget') return forget(this.#desk, held)
    if (command.type === 'identify') return identify(this.#desk, id, command.token)
    const promising = this.#desk.promisingOf(held.state.queue)
    const decision = decideForVisitor(held.state, command, this.#desk.now(), promising)
    if (decision.kind === 'refused') return { ...decision, inquiry: this.#desk.teller.visitorInquiry(held) }
    const { state } = visitorTurn(this.#desk, (turn) => {
      const said = turn.happen(held, decision.happenings, command.type === 'message' ? command.text : null)
      return command.type === 'rate' ? turn.setPerson(said, { ratingComment: command.comment }) : said
    })
    return { kind: 'done', inquiry: this.#desk.teller.visitorInquiry(this.#desk.live.inquiry(id)!), upTo: state.seq }
  }

  #siteOf({ state }: Held): SiteSettings | undefined {
    return this.#desk.settings.sites.find(({ id }) => id === state.site)?.settings
  }

  /** The thread after a seq; with `wait`, when there is news. */
  async look(visitor: VisitorPrincipal, id: string, after: number, wait: boolean): Promise<Answer<VisitorThread>> {
    const admitted = await admit(this.#desk, visitor, id)
    if ('kind' in admitted) return admitted
    if (wait) {
      // Whoever polls is there, until they stop.
      await this.act(id, { type: 'return' })
      this.#desk.due.set('visitor-gone', id, this.#desk.now() + spans.longPoll + spans.visitorGrace)
      this.#desk.armAlarm()
      const held = this.#desk.live.inquiry(id)!
      if (held.state.seq <= after) await this.#news(id)
    }
    await this.#desk.bringIn(id)
    const { live, teller } = this.#desk
    const held = live.inquiry(id)
    if (held === null) return refused('gone')
    return { kind: 'done', value: teller.visitorThread(held, live.messages.of(id, after, false)) }
  }

  async #news(id: string): Promise<void> {
    const { listeners } = this.#desk.teller
    await new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer)
        listeners.delete(listen)
        resolve()
      }
      const listen: Parameters<typeof listeners.add>[0] = (changes) => {
        if (changes.inquiries.some((change) => change.held.state.id === id)) done()
      }
      const timer = setTimeout(done, spans.longPoll)
      listeners.add(listen)
    })
  }

  async ticket(visitor: VisitorPrincipal, id: string): Promise<Answer<{ ticket: string }>> {
    const admitted = await admit(this.#desk, visitor, id)
    if ('kind' in admitted) return admitted
    confirmAddress(this.#desk, admitted, visitor)
    const seat = {
      kind: 'visitor',
      inquiry: id,
      visitor: visitor.visitor,
      origin: visitor.origin!,
      hidden: false,
    } as const
    const { services } = this.#desk
    return { kind: 'done', value: { ticket: this.#desk.seats.issue(seat, services.random, this.#desk.now()) } }
  }

  /** When they may choose to be called back, by the hours of their queue. */
  async callBackTimes(visitor: VisitorPrincipal, id: string): Promise<Answer<CallBackTime[]>> {
    const admitted = await admit(this.#desk, visitor, id)
    if ('kind' in admitted) return admitted
    const { queue } = admitted.state
    return { kind: 'done', value: callBackTimes(this.#desk.now(), this.#desk.promisingOf(queue).calendar) }
  }
}
