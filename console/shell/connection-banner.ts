import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/icon/icon.js'
import { html, LitElement, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { connectionContext } from '../contexts/connection-context.ts'
import { Follow } from '../controllers/follow.ts'
import type { Connection } from '../data/connection.ts'
import { bannerStyles } from '../styles/banner.styles.ts'
import { base } from '../styles/base.styles.ts'
import { words } from '../words/words.ts'

/** Says in words when the connection or the record is away, and what still works. Silent when all is well. */
@customElement('connection-banner')
export class ConnectionBanner extends LitElement {
  static override styles = [base, bannerStyles]

  readonly #connection = new Follow(this, connectionContext)

  /** How the line stands is told to whoever looks at the page from outside. */
  override willUpdate(): void {
    this.dataset['state'] = this.#connection.store.state
  }

  override render() {
    const { store } = this.#connection
    return html`<div role="status">
      ${this.#state(store)}
      ${
        store.recordAway && store.state !== 'cut'
          ? html`<p><wa-icon name="warning"></wa-icon><span>${words.banner.record}</span></p>`
          : nothing
      }
    </div>`
  }

  #state(connection: Connection) {
    const { state } = connection
    if (state === 'live' || state === 'connecting') return nothing
    return html`<p data-state=${state}>
      <wa-icon name=${state === 'polling' ? 'info' : 'plug'}></wa-icon><span>${words.banner[state]}</span>
      ${
        state === 'polling'
          ? nothing
          : html`<wa-button size="s" appearance="outlined" variant="warning" @click=${() => connection.retryNow()}
              >${words.banner.now}</wa-button
            >`
      }
    </p>`
  }
}
