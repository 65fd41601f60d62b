/** What visitors ask of the Desk: submit, speak, look. Every method is for a principal whose token is not yet checked. */
import { callBackTimes } from '../../shared/call-back-times.ts'
import { isClosed } from '../../shared/inquiry/episode-state.ts'
import { sourceName } from '../../shared/inquiry/source-name.ts'
import type { InquiryState } from '../../shared/inquiry/inquiry-state.ts'
import { limits, spans } from '../../shared/limits.ts'
import { openState } from '../../shared/hours.ts'
import { originAllowed } from '../../shared/origin.ts'
import { publicSiteOf } from '../../shared/public-site.ts'
import type { Language } from '../../shared/schema/basics.ts'
import type { Refused, VisitorCommand, VisitorOutcome } from '../../shared/schema/command.ts'
import type { KeptContact, Message, NewInquiry, VisitorInquiry, VisitorThread } from '../../shared/schema/inquiry.ts'
import type { ProblemCode } from '../../shared/schema/problem.ts'
import type { CallBackTime } from '../../shared/schema/outlook.ts'
import type { PublicSite } from '../../shared/schema/site.ts'
import { keptContact } from '../contact/kept-contact.ts'
import { typedContact } from '../contact/typed-contact.ts'
import { readIdentity } from '../visitor-identity.ts'
import { decideForVisitor, submit } from './core/inquiry-life.ts'
import { isAvailable } from './core/presence.ts'
import { entryAt } from './core/promise.ts'
import type { DeskContext } from './desk-context.ts'
import type { Answer } from './desk-rpc.ts'
import { releaseLeft } from './left-work.ts'
import type { Held } from './live-rows.ts'
import type { Turn } from './turn.ts'
import type { VisitorPrincipal } from './principal.ts'
import { askTranscript, mayAskTranscript, sendTranscript } from './transcripts.ts'
import { arrivalOf, qualifyArrival } from './qualification.ts'

const countWindowMs = 600_000

function refused(because: ProblemCode, detail?: string): Refused<VisitorInquiry> {
  return detail === undefined ? { kind: 'refused', because } : { kind: 'refused', because, detail }
}

export class VisitorSide {
  readonly #desk: DeskContext
  /** Times of recent inquiries by visitor: a brake, so it may be forgotten when the object sleeps. */
  readonly #recent = new Map<string, number[]>()

  constructor(desk: DeskContext) {
    this.#desk = desk
  }

  /** The public side of a site, for its widget. */
  async publicSite(site: string, origin: string | null, language: Language | null): Promise<Answer<PublicSite>> {
    const refusal = await this.#siteRefuses(site, origin)
    if (refusal !== null) return refusal
    const { queue, settings, flows } = this.#desk.settings.sites.find((one) => one.id === site)!
    const promising = this.#desk.promisingOf(queue)
    const opening = openState(this.#desk.now(), promising.calendar)
    return {
      kind: 'done',
      value: {
        ...publicSiteOf(settings, flows[0], language),
        attended: [...this.#desk.roster.attendance().values()].some(isAvailable),
        opening,
        now: this.#desk.now(),
        articles: this.#desk.settings.articles.some((sites) => sites === null || sites.includes(site)),
        answerBy: opening.open ? null : (entryAt(this.#desk.now(), true, promising).dueAt ?? null),
      },
    }
  }

  /** A new inquiry, or the same again: then the same answer again. */
  async submit(
    visitor: VisitorPrincipal,
    inquiry: NewInquiry,
  ): Promise<Answer<{ thread: VisitorThread; repeated: boolean }>> {
    const refusal = await this.#siteRefuses(visitor.site, visitor.origin)
    if (refusal !== null) return refusal
    const { ids, live, memoryBegins } = this.#desk
    const left = ids.left(inquiry.id)
    if (left || ids.mayBeOlder(inquiry.id, memoryBegins, this.#desk.now())) await this.#desk.bringIn(inquiry.id)
    // What is known is asked in the same breath as it is written: two of the same may come at once.
    const known = live.inquiry(inquiry.id)
    if (known !== null) {
      if (!this.#isSame(known, visitor, inquiry)) return refused('id-reused')
      return { kind: 'done', value: { thread: this.#thread(known, 0), repeated: true } }
    }
    if (left) return refused('gone')
    const qualification = this.#qualify(visitor, inquiry)
    if ('field' in qualification) return { kind: 'refused', because: 'invalid-input', ...qualification }
    if (!this.#mayAsk(visitor.visitor)) return refused('too-many', 'You have asked several times just now.')
    const { country } = this.#desk.settings.sites.find((one) => one.id === visitor.site)!.settings
    const { id, question, language, consent, source, channel } = inquiry
    const contact = keptContact(inquiry.contact, country)
    const { answered, qualified, keepGiven } = qualification
    const place = this.#desk.placeOf(arrivalOf({ site: visitor.site, language, channel }, qualified))
    const messages = this.#desk.turn((turn) => {
      const happenings = submit(
        { id, language, source: sourceName(source), byMail: this.#canMail(contact), channel },
        { ...place, visitor: visitor.visitor },
        entryAt(turn.now, channel === 'chat', this.#desk.promisingOf(place.queue)),
        qualified,
      )
      const person = { contact, source, consent, ...(answered && { answered }), ratingComment: null, excerpt: '' }
      turn.begin(id, person, happenings, question)
      if (keepGiven !== null) turn.beside(keepGiven)
      return turn.messagesOf(id)
    })
    return { kind: 'done', value: { thread: this.#threadOf(live.inquiry(id)!, messages), repeated: false } }
  }

  /** Whether replies can follow them by mail. */
  #canMail({ address }: KeptContact): boolean {
    return address.kind === 'email' && this.#desk.services.mailer !== null
  }

  #qualify({ site: id, visitor }: VisitorPrincipal, { answered, contact }: NewInquiry) {
    const site = this.#desk.settings.sites.find((one) => one.id === id)!
    const giver = { site: id, visitor, address: contact.address }
    return qualifyArrival(site.flows, answered, giver, this.#desk.given, this.#desk.now())
  }

  /** Whether a submission is the one this inquiry came from, to the letter. */
  #isSame({ state, person }: Held, visitor: VisitorPrincipal, again: NewInquiry): boolean {
    const first = [
      state.site,
      state.visitor,
      state.language,
      typedContact(person.contact),
      person.source,
      person.consent,
      state.channel ?? 'chat',
    ]
    const second = [
      visitor.site,
      visitor.visitor,
      again.language,
      again.contact,
      again.source,
      again.consent,
      again.channel,
    ]
    return (
      this.#desk.live.messages.said(state.id, state.id)?.text === again.question &&
      JSON.stringify(first) === JSON.stringify(second)
    )
  }

  #mayAsk(visitor: string): boolean {
    const since = this.#desk.now() - countWindowMs
    if (this.#recent.size > 10_000) this.#recent.clear()
    const times = (this.#recent.get(visitor) ?? []).filter((at) => at > since)
    if (times.length >= limits.inquiriesPerVisitor) return false
    this.#recent.set(visitor, [...times, this.#desk.now()])
    return true
  }

  /** A command of the visitor on their own inquiry. */
  async visit(visitor: VisitorPrincipal, id: string, command: VisitorCommand): Promise<VisitorOutcome> {
    const admitted = await this.#admit(visitor, id)
    if ('kind' in admitted) return admitted
    this.#confirm(id, visitor)
    return this.act(admitted.id, command)
  }

  /** The same for a visitor who is known already, by their seat. */
  async act(id: string, command: VisitorCommand): Promise<VisitorOutcome> {
    await this.#desk.bringIn(id)
    // From here on nothing is awaited: the state that decides is the state that is journaled.
    const held = this.#desk.live.inquiry(id)
    if (held === null) return refused('gone')
    if (command.type === 'message') {
      // An inquiry lives here with all its messages, however old they are.
      const said = this.#desk.live.messages.said(id, command.id)?.text ?? null
      if (said !== null && said !== command.text) return refused('id-reused')
      if (said !== null) return { kind: 'done', inquiry: this.#desk.teller.visitorInquiry(held), upTo: held.state.seq }
    }
    if (command.type === 'transcript') return this.#transcript(held)
    if (command.type === 'identify') return this.#identify(id, command.token)
    const promising = this.#desk.promisingOf(held.state.queue)
    const decision = decideForVisitor(held.state, command, this.#desk.now(), promising)
    if (decision.kind === 'refused') return { ...decision, inquiry: this.#desk.teller.visitorInquiry(held) }
    const { state } = this.#visitorTurn((turn) => {
      const said = turn.happen(held, decision.happenings, command.type === 'message' ? command.text : null)
      return command.type === 'rate' ? turn.setPerson(said, { ratingComment: command.comment }) : said
    })
    return { kind: 'done', inquiry: this.#desk.teller.visitorInquiry(this.#desk.live.inquiry(id)!), upTo: state.seq }
  }

  /** Whoever acts is there, so what waits with somebody long gone goes on to others, whatever it was that they did. */
  #visitorTurn(act: (turn: Turn) => Held): Held {
    return this.#desk.turn((turn) => releaseLeft(turn, this.#desk.settings, act(turn)))
  }

  /** The site says whom it is that asks; once, by a token that nobody has used. Never what decides where it goes. */
  async #identify(id: string, token: string): Promise<VisitorOutcome> {
    const { services, settings } = this.#desk
    const site = settings.sites.find((one) => one.id === this.#desk.live.inquiry(id)?.state.site)
    const vouching = site?.settings.vouching ?? null
    const whose = { workspace: this.#desk.workspace, site: site?.id ?? '' }
    const vouched = vouching === null ? null : await readIdentity(token, whose, vouching, services)
    await this.#desk.bringIn(id)
    const held = this.#desk.live.inquiry(id)
    if (held === null) return refused('gone')
    const { teller, ids } = this.#desk
    if (held.state.identified) return { kind: 'done', inquiry: teller.visitorInquiry(held), upTo: held.state.seq }
    if (vouched === null || ids.isSpent(vouched.token)) {
      const refusal = refused('invalid-input', 'The token is not valid for this site, too old, or was used before.')
      return { ...refusal, field: 'token', inquiry: teller.visitorInquiry(held) }
    }
    const after = this.#visitorTurn((turn) => {
      const actor = { kind: 'visitor', id: held.state.visitor } as const
      const identified = turn.happen(held, [{ type: 'identified', actor, data: {} }])
      turn.beside(() => ids.spend(vouched.token, turn.now))
      return turn.setPerson(identified, { identity: { ...vouched.identity, at: turn.now } })
    })
    return { kind: 'done', inquiry: teller.visitorInquiry(after), upTo: after.state.seq }
  }

  /** Asked for twice it goes once; where no mail reaches them, it is refused. */
  #transcript(held: Held): VisitorOutcome {
    const { services, teller } = this.#desk
    if (held.state.byMail !== true)
      return { ...refused('not-available', 'No mail reaches this visitor.'), inquiry: teller.visitorInquiry(held) }
    const isDue = mayAskTranscript(held.state, this.#desk.now())
    const after = isDue ? this.#visitorTurn((turn) => askTranscript(turn, held, services)) : held
    return { kind: 'done', inquiry: teller.visitorInquiry(after), upTo: after.state.seq }
  }

  /** The thread after a seq; with `wait`, when there is news. */
  async look(visitor: VisitorPrincipal, id: string, after: number, wait: boolean): Promise<Answer<VisitorThread>> {
    const admitted = await this.#admit(visitor, id)
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
    const held = this.#desk.live.inquiry(id)
    if (held === null) return refused('gone')
    return { kind: 'done', value: this.#thread(held, after) }
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
    const admitted = await this.#admit(visitor, id)
    if ('kind' in admitted) return admitted
    this.#confirm(id, visitor)
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
    const admitted = await this.#admit(visitor, id)
    if ('kind' in admitted) return admitted
    const { queue } = this.#desk.live.inquiry(id)!.state
    return { kind: 'done', value: callBackTimes(this.#desk.now(), this.#desk.promisingOf(queue).calendar) }
  }

  #thread(held: Held, after: number): VisitorThread {
    return this.#threadOf(held, this.#desk.live.messages.of(held.state.id, after, false))
  }

  #threadOf(held: Held, messages: readonly Message[]): VisitorThread {
    return {
      inquiry: this.#desk.teller.visitorInquiry(held),
      messages: [...messages],
      upTo: held.state.seq,
    }
  }

  async #siteRefuses(site: string, origin: string | null): Promise<Refused<VisitorInquiry> | null> {
    if (!(await this.#desk.founded())) return refused('not-found')
    const found = this.#desk.settings.sites.find((one) => one.id === site)
    if (found === undefined) return refused('not-found')
    return originAllowed(found.settings.origins, origin) ? null : refused('origin-not-allowed')
  }

  /** The visitor's own inquiry. A foreign one and none at all are refused alike. */
  async #admit(visitor: VisitorPrincipal, id: string): Promise<{ id: string } | Refused<VisitorInquiry>> {
    const refusal = await this.#siteRefuses(visitor.site, visitor.origin)
    if (refusal !== null) return refusal
    await this.#desk.bringIn(id)
    const held = this.#desk.live.inquiry(id)
    if (held === null || held.state.site !== visitor.site || !isTheirs(held.state, visitor)) {
      return refused('not-found')
    }
    const now = this.#desk.now()
    const { state } = held
    if (now - state.visitorAt > spans.visitorToken) return refused('gone')
    if (isClosed(state.state) && now - state.closedAt! > spans.survey) return refused('gone')
    return { id }
  }

  /** Whoever comes by the link we mailed reads what comes to that address. */
  #confirm(id: string, { visitor }: VisitorPrincipal): void {
    const held = this.#desk.live.inquiry(id)
    if (held === null || held.state.link?.key !== visitor || held.state.addressConfirmed) return
    const actor = { kind: 'visitor', id: visitor } as const
    this.#visitorTurn((turn) => {
      const confirmed = turn.happen(held, [{ type: 'address-confirmed', actor, data: {} }])
      return held.state.transcript?.pending ? sendTranscript(turn, confirmed, this.#desk.services) : confirmed
    })
  }
}

/** By the token their browser made, or by the link we mailed them. */
function isTheirs({ visitor: own, link }: InquiryState, { visitor }: VisitorPrincipal): boolean {
  return own === visitor || link?.key === visitor
}
