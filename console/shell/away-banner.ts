import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/icon/icon.js'
import { consume } from '@lit/context'
import { html, LitElement, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { deskContext } from '../contexts/desk-context.ts'
import { teamContext } from '../contexts/team-context.ts'
import { Follow } from '../controllers/follow.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { bannerStyles } from '../styles/banner.styles.ts'
import { base } from '../styles/base.styles.ts'
import { words } from '../words/words.ts'
import { declarePresence } from './declare-presence.ts'

/** Says that I was set away because offers to me went by, and takes me back; stays until I declare something. */
@customElement('away-banner')
export class AwayBanner extends LitElement {
  static override styles = [base, bannerStyles]

  @state() private returning = false
  @consume({ context: deskContext }) desk!: DeskSession
  readonly #team = new Follow(this, teamContext)

  override render() {
    return html`<div role="status">
      ${
        this.#team.store.sentAway
          ? html`<p>
              <wa-icon name="warning"></wa-icon><span>${words.presence.sentAway}</span>
              <wa-button size="s" variant="warning" ?loading=${this.returning} @click=${this.#return}
                >${words.presence.here}</wa-button
              >
            </p>`
          : nothing
      }
    </div>`
  }

  async #return(): Promise<void> {
    this.returning = true
    await declarePresence(this, this.desk, 'available')
    this.returning = false
  }
}
