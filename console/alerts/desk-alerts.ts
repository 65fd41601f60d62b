import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { DeskSession } from '../data/desk-session.ts'
import { isOfferTo, isUnread } from '../data/inbox-view.ts'
import type { InboxStore } from '../data/inbox-store.ts'
import { InquiryNoticed } from '../data/inbox-store.ts'
import { words } from '../words/words.ts'
import { ring } from './chime.ts'
import { isNews } from './is-news.ts'

/** Sound and the number in the title: what needs this person, even when the window is behind others. */
export class DeskAlerts implements ReactiveController {
  #inbox: InboxStore | null = null
  readonly #count = () => this.#title()
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
    this.#inbox.addEventListener('changed', this.#count)
    this.#inbox.addEventListener('noticed', this.#noticed)
    this.#title()
  }

  hostDisconnected(): void {
    this.#inbox?.removeEventListener('changed', this.#count)
    this.#inbox?.removeEventListener('noticed', this.#noticed)
    this.#inbox = null
    document.title = words.product
  }

  #title(): void {
    if (!this.#inbox) return
    const { me } = this.#inbox
    const mine = this.#inbox.list('mine')
    const count = mine.filter((card) => isOfferTo(me, card) || isUnread(card)).length
    document.title = count === 0 ? words.product : words.notices.title(count)
  }
}
