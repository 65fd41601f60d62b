/** New inquiries: known or not, qualified by their site's flow, placed in a queue, begun. */
import { sourceName } from '../../shared/inquiry/source-name.ts'
import { limits } from '../../shared/limits.ts'
import type { KeptContact, NewInquiry, VisitorThread } from '../../shared/schema/inquiry.ts'
import { keptContact } from '../contact/kept-contact.ts'
import { typedContact } from '../contact/typed-contact.ts'
import { refused, siteRefuses } from './admission.ts'
import { destinationOf } from './core/destination.ts'
import { submit } from './core/submit.ts'
import { entryAt } from './core/promise.ts'
import type { DeskContext } from './desk-context.ts'
import type { Answer } from './desk-rpc.ts'
import type { Held } from './live-rows.ts'
import type { VisitorPrincipal } from './principal.ts'
import { arrivalOf, qualifyArrival } from './qualification.ts'

const countWindowMs = 600_000

export class Arrivals {
  readonly #desk: DeskContext
  /** Times of recent inquiries by visitor: a brake, so it may be forgotten when the object sleeps. */
  readonly #recent = new Map<string, number[]>()

  constructor(desk: DeskContext) {
    this.#desk = desk
  }

  /** A new inquiry, or the same again: then the same answer again. */
  async submit(
    visitor: VisitorPrincipal,
    inquiry: NewInquiry,
  ): Promise<Answer<{ thread: VisitorThread; repeated: boolean }>> {
    const refusal = await siteRefuses(this.#desk, visitor)
    if (refusal !== null) return refusal
    const { live, teller } = this.#desk
    const left = await this.#desk.bringInSameAgain(inquiry.id)
    // What is known is asked in the same breath as it is written: two of the same may come at once.
    const known = live.inquiry(inquiry.id)
    if (known !== null) {
      if (known.state.forgotten !== undefined) return refused('gone')
      if (!this.#isSame(known, visitor, inquiry)) return refused('id-reused')
      return {
        kind: 'done',
        value: { thread: teller.visitorThread(known, live.messages.of(known.state.id, 0, false)), repeated: true },
      }
    }
    if (left) return refused('gone')
    const qualification = this.#qualify(visitor, inquiry)
    if ('field' in qualification) return { kind: 'refused', because: 'invalid-input', ...qualification }
    if (!this.#mayAsk(visitor.visitor)) return refused('too-many', 'You have asked several times just now.')
    const { country } = this.#desk.settings.sites.find((one) => one.id === visitor.site)!.settings
    const { id, question, language, consent, source, channel } = inquiry
    const contact = keptContact(inquiry.contact, country)
    const { answered, qualified, keepGiven } = qualification
    const place = destinationOf(this.#desk.settings, arrivalOf({ site: visitor.site, language, channel }, qualified))
    const messages = this.#desk.turn((turn) => {
      const happenings = submit(
        { id, language, source: sourceName(source), byMail: this.#canMail(contact), channel, test: visitor.test },
        { ...place, visitor: visitor.visitor },
        entryAt(turn.now, channel === 'chat', this.#desk.promisingOf(place.queue)),
        qualified,
      )
      const person = { contact, source, consent, ...(answered && { answered }), ratingComment: null, excerpt: '' }
      turn.begin(id, person, happenings, question)
      if (keepGiven !== null) turn.beside(keepGiven)
      return turn.messagesOf(id)
    })
    return { kind: 'done', value: { thread: teller.visitorThread(live.inquiry(id)!, messages), repeated: false } }
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
}
