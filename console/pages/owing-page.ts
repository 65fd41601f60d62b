import '@awesome.me/webawesome/dist/components/button/button.js'
import { consume } from '@lit/context'
import { html } from 'lit'
import { customElement } from 'lit/decorators.js'
import { sessionContext } from '../contexts/session-context.ts'
import type { SessionStore } from '../data/session-store.ts'
import mark from '../mark.svg?url'
import '../settings/factor-set-up.ts'
import { SpokenElement } from '../elements/spoken-element.ts'
import { base } from '../styles/base.styles.ts'
import { doorPage } from '../styles/page.styles.ts'
import { secondFactorWords } from '../words/second-factor-words.ts'

/** Where whoever must have a second step and has none is led: nothing else is open to them before. */
@customElement('owing-page')
export class OwingPage extends SpokenElement {
  static override styles = [base, doorPage]

  @consume({ context: sessionContext }) session!: SessionStore

  override render() {
    const { owing } = secondFactorWords
    return html`<main>
      <div class="card">
        <header>
          <img src=${mark} alt="" />
          <h1>${owing.title}</h1>
          <p class="quiet">${owing.lead}</p>
        </header>
        <factor-set-up @kept=${() => void this.session.read()}></factor-set-up>
        <wa-button appearance="plain" size="s" @click=${() => void this.session.signOut()}>${owing.out}</wa-button>
      </div>
    </main>`
  }
}
