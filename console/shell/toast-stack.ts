import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/icon/icon.js'
import { consume } from '@lit/context'
import { css, html, LitElement } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { isNews } from '../alerts/is-news.ts'
import { deskContext } from '../contexts/desk-context.ts'
import { inboxContext } from '../contexts/inbox-context.ts'
import { teamContext } from '../contexts/team-context.ts'
import { Follow } from '../controllers/follow.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { InquiryNoticed } from '../data/inbox-store.ts'
import { isOfferTo } from '../data/inbox-view.ts'
import { mayAssign } from '../data/may-assign.ts'
import { ColleagueSentAway } from '../data/team-store.ts'
import { base } from '../styles/base.styles.ts'
import { words } from '../words/words.ts'
import { Said } from './said.ts'
import { visitorName } from '../text/visitor-name.ts'

interface Toast {
  id: number
  kind: InquiryNoticed['kind'] | 'said'
  text: string
  inquiry: string | null
}

const shownMs = 9_000
const most = 3

/**
 * News in the corner: a new offer, inquiry or message elsewhere, who does not respond, and short failures (`said` events
 * of the page).
 */
@customElement('toast-stack')
export class ToastStack extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        position: fixed;
        z-index: 20;
        inset-block-start: 5rem;
        inset-inline-end: var(--wa-space-m);
        display: grid;
        gap: var(--wa-space-xs);
        width: min(22rem, calc(100vw - 2rem));
        pointer-events: none;
      }
      .toast {
        display: flex;
        gap: var(--wa-space-s);
        align-items: center;
        padding: var(--wa-space-s);
        padding-inline-start: var(--wa-space-m);
        border: 1px solid var(--wa-color-surface-border);
        border-radius: var(--wa-border-radius-l);
        background: var(--wa-color-surface-raised);
        box-shadow: var(--wa-shadow-l);
        pointer-events: auto;
        animation: in var(--wa-transition-normal) ease-out;
      }
      .toast bdi {
        flex: 1;
        min-width: 0;
        overflow-wrap: anywhere;
      }
      @keyframes in {
        from {
          opacity: 0;
          translate: 0 0.5rem;
        }
      }
      @media (max-width: 44rem) {
        :host {
          inset-block-start: var(--wa-space-xs);
          inset-inline: 1rem;
          width: auto;
        }
      }
    `,
  ]

  @state() private toasts: readonly Toast[] = []
  @consume({ context: deskContext }) desk!: DeskSession
  #last = 0
  #listening: AbortController | undefined
  readonly #inbox = new Follow(this, inboxContext, () => this.#dropTakenOffers())
  readonly #team = new Follow(this, teamContext)

  override firstUpdated(): void {
    this.#listen()
  }

  override connectedCallback(): void {
    super.connectedCallback()
    if (this.hasUpdated) this.#listen()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#listening?.abort()
  }

  override render() {
    return html`<div role="status">
      ${repeat(
        this.toasts,
        ({ id }) => id,
        ({ id, text, inquiry }) =>
          html`<div class="toast">
            <bdi>${text}</bdi>
            ${
              inquiry === null
                ? ''
                : html`<wa-button
                    size="s"
                    appearance="filled"
                    variant="brand"
                    href="/inbox/mine/${inquiry}"
                    @click=${() => this.#drop(id)}
                    >${words.notices.open}</wa-button
                  >`
            }
            <wa-button size="s" appearance="plain" @click=${() => this.#drop(id)}
              ><wa-icon name="xmark" label=${words.dismiss}></wa-icon
            ></wa-button>
          </div>`,
      )}
    </div>`
  }

  #listen(): void {
    this.#listening = new AbortController()
    const { signal } = this.#listening
    this.#inbox.store.addEventListener('noticed', (event) => this.#noticed(event), { signal })
    this.#team.store.addEventListener('sent-away', (event) => this.#sentAway(event), { signal })
    document.addEventListener(
      'said',
      (event) => event instanceof Said && this.#show('said', event.text, event.inquiry),
      {
        signal,
      },
    )
  }

  #noticed(event: Event): void {
    if (!(event instanceof InquiryNoticed) || !isNews(event, this.#team.store.presence, this.desk.me)) return
    const { kind, card } = event
    // What one is looking at needs no toast.
    if (location.pathname.endsWith(card.id) || (kind === 'offer' && isListShown())) return
    this.#show(kind, words.notices[kind](visitorName(card)), card.id)
  }

  /** Whoever may give inquiries to others can do something about it. */
  #sentAway(event: Event): void {
    if (!(event instanceof ColleagueSentAway) || !mayAssign(this.desk.me)) return
    this.#show('said', words.team.sentAway(event.colleague.name), null)
  }

  #show(kind: Toast['kind'], text: string, inquiry: string | null): void {
    const id = ++this.#last
    this.toasts = [
      ...this.toasts.filter((toast) => inquiry === null || toast.inquiry !== inquiry),
      { id, kind, text, inquiry },
    ].slice(-most)
    setTimeout(() => this.#drop(id), shownMs)
  }

  /** An offer that was taken, declined or ran out is no news any more. */
  #dropTakenOffers(): void {
    const { store } = this.#inbox
    const stands = ({ kind, inquiry }: Toast) => {
      const card = inquiry === null ? undefined : store.card(inquiry)
      return kind !== 'offer' || (card !== undefined && isOfferTo(store.me, card))
    }
    if (!this.toasts.every(stands)) this.toasts = this.toasts.filter(stands)
  }

  #drop(id: number): void {
    this.toasts = this.toasts.filter((toast) => toast.id !== id)
  }
}

const phone = matchMedia('(max-width: 44rem)')

/** Offers stand on top of the inbox's list: where that is in sight, a toast would say it twice. */
function isListShown(): boolean {
  const path = location.pathname
  const inInbox = path === '/' || path.startsWith('/inbox/')
  return inInbox && !(phone.matches && path.split('/').length > 3)
}
