import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { DeskSession } from '../data/desk-session.ts'
import { mayAssign } from '../data/may-assign.ts'
import { needsMe } from '../data/needs-me.ts'
import type { InboxStore } from '../data/inbox-store.ts'
import { Kept } from '../data/kept.ts'
import { InquiryNoticed } from '../data/inbox-store.ts'
import { words } from '../words/words.ts'
import { ring } from './chime.ts'
import { isNews } from './is-news.ts'

/** Sound and the number in the title: what needs this person, even when the window is behind others. */
export class DeskAlerts implements ReactiveController {
  #inbox: InboxStore | null = null
  readonly #count = () => {
    this.#title()
    this.#watch()
  }
  #watching: { stop: () => void } | null = null
  readonly #noticed = (event: Event) => {
    if (!(event instanceof InquiryNoticed) || !isNews(event, this.desk().team.presence, this.desk().me)) return
    // What one writes in, or took oneself, is before one's eyes.
    const seen = event.kind === 'message' || (event.kind === 'given' && location.pathname.endsWith(event.card.id))
    if (seen && !document.hidden) return
    // Starting the sound takes longer than a frame: what happened is seen first. A hidden window has no frames.
    if (document.hidden) ring()
    else requestAnimationFrame(() => setTimeout(ring))
  }

  constructor(
    host: ReactiveControllerHost,
    private readonly desk: () => DeskSession,
  ) {
    host.addController(this)
  }

  /** Follows the inbox of whoever is signed in now. */
  follow(): void {
    this.hostDisconnected()
    this.#inbox = this.desk().inbox
    this.#renewPush()
    this.#inbox.addEventListener('changed', this.#count)
    this.#inbox.addEventListener('noticed', this.#noticed)
    this.#title()
  }

  hostDisconnected(): void {
    this.#inbox?.removeEventListener('changed', this.#count)
    this.#inbox?.removeEventListener('noticed', this.#noticed)
    this.#inbox = null
    this.#watching?.stop()
    this.#watching = null
    document.title = words.product
  }

  /** Whoever wanted to be told in this browser is, signed in again. Failing is no matter: the settings say how it stands. */
  #renewPush(): void {
    const { api, me } = this.desk()
    if (new Kept('push', me.member.id).get('on') === null) return
    void import('./push-browser.ts').then(({ renewed }) => renewed(api, me.member.id)).catch(() => null)
  }

  /** What warns before a target is missed is loaded once there is a target that this person could miss. */
  #watch(): void {
    const [desk, inbox] = [this.desk(), this.#inbox]
    if (inbox === null || this.#watching !== null) return
    const waits = mayAssign(desk.me) && inbox.counts.waiting > 0
    if (!waits && !inbox.list('mine').some(({ riskAt }) => riskAt !== null)) return
    this.#watching = { stop: () => {} }
    const watching = this.#watching
    void import('./risk-watch.ts').then(({ RiskWatch }) => {
      if (this.#watching === watching) this.#watching = new RiskWatch(desk)
    })
  }

  #title(): void {
    if (!this.#inbox) return
    const { me } = this.desk()
    const count = needsMe(this.#inbox, me, Date.now()).length
    document.title = count === 0 ? words.product : words.notices.title(count)
  }
}
