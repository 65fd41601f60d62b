import { consume } from '@lit/context'
import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { deskContext } from '../contexts/desk-context.ts'
import { inboxContext } from '../contexts/inbox-context.ts'
import { Follow } from '../controllers/follow.ts'
import { ShortcutKeys } from '../controllers/shortcuts.ts'
import { acceptOffer } from '../data/accept-offer.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { isOfferTo } from '../data/inbox-view.ts'
import { navigate } from '../navigate.ts'
import { whenIdle } from './when-idle.ts'
import { Said } from '../shell/said.ts'
import { base } from '../styles/base.styles.ts'
import { facesStyles } from '../styles/faces.styles.ts'
import { words } from '../words/words.ts'
import type { InboxView } from '../../worker/desk/desk-rpc.ts'
import './inbox-list.ts'
import type { InboxList } from './inbox-list.ts'

/**
 * The inbox: the list of a view, and beside it (on a phone: instead of it) the inquiry that is open, whose page is loaded
 * when there is time for it.
 */
@customElement('inbox-page')
export class InboxPage extends LitElement {
  static override styles = [
    base,
    facesStyles,
    css`
      :host {
        display: grid;
        grid-template: minmax(0, 1fr) / var(--foyer-list) minmax(0, 1fr);
        height: 100%;
      }
      inbox-list {
        border-inline-end: 1px solid var(--wa-color-surface-border);
      }
      .none {
        background: var(--wa-color-surface-default);
      }
      .none .face {
        height: 100%;
        max-width: 26rem;
        margin-inline: auto;
      }
      h2 {
        font-size: var(--wa-font-size-l);
      }
      @media (max-width: 75rem) {
        :host {
          grid-template-columns: 19rem minmax(0, 1fr);
        }
      }
      @media (max-width: 44rem) {
        :host {
          grid-template-columns: minmax(0, 1fr);
        }
        inbox-list {
          border: 0;
        }
        :host([inquiry='']) .none,
        :host(:not([inquiry=''])) inbox-list {
          display: none;
        }
      }
    `,
  ]

  @property() view: InboxView = 'mine'
  /** The open inquiry's id; empty when none is. */
  @property({ reflect: true }) inquiry = ''
  @consume({ context: deskContext }) desk!: DeskSession
  readonly #inbox = new Follow(this, inboxContext)

  constructor() {
    super()
    void new ShortcutKeys(this, {
      j: () => this.#list()?.move(1),
      k: () => this.#list()?.move(-1),
      f: () => this.#list()?.sift(),
      x: () => this.#list()?.chooseCursor(),
      a: () => this.#accept(),
      Escape: () => this.#back(),
    })
  }

  override firstUpdated(): void {
    // Nobody needs it to see the list: it comes when that stands.
    whenIdle(() => void openInquiry())
  }

  override updated(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('inquiry') && this.inquiry !== '') void openInquiry()
  }

  override render() {
    return html`<inbox-list view=${this.view} inquiry=${this.inquiry}></inbox-list> ${
        this.inquiry === ''
          ? html`<section class="none" aria-label=${words.empty.thread.title}>
              <div class="face">
                <h2>${words.empty.thread.title}</h2>
                <p class="quiet">${words.empty.thread.lead}</p>
              </div>
            </section>`
          : html`<thread-page view=${this.view} inquiry=${this.inquiry}></thread-page>`
      }`
  }

  #list(): InboxList | null {
    return this.renderRoot.querySelector('inbox-list')
  }

  #back(): boolean {
    if (this.#list()?.endChoosing() === true) return true
    if (this.inquiry === '') return false
    navigate(`/inbox/${this.view}`)
    return true
  }

  /** The open inquiry if it is offered to me, else the offer that runs out first. */
  #accept(): boolean {
    const { store } = this.#inbox
    const offers = store.list('mine').filter((card) => isOfferTo(store.me, card))
    const chosen = offers.find((card) => card.id === this.inquiry) ?? offers[0]
    if (!chosen) return false
    void acceptOffer(this.desk, chosen.id).then((failure) => {
      if (failure === null) navigate(`/inbox/mine/${chosen.id}`)
      else this.dispatchEvent(new Said(words.problems[failure]))
    })
    return true
  }
}

/** Loads the page of an open inquiry, once. */
const openInquiry = () => import('../thread/thread-page.ts')
