import '@awesome.me/webawesome/dist/components/button/button.js'
import { consume } from '@lit/context'
import { css, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { apiContext } from '../contexts/api-context.ts'
import { sessionContext } from '../contexts/session-context.ts'
import { CodeForm } from '../controllers/code-form.ts'
import type { Api } from '../data/api.ts'
import type { SessionStore } from '../data/session-store.ts'
import { codeField } from '../elements/code-field.ts'
import { SpokenElement } from '../elements/spoken-element.ts'
import { base } from '../styles/base.styles.ts'
import { fieldStyles } from '../styles/field.styles.ts'
import { secondFactorWords } from '../words/second-factor-words.ts'

/**
 * The second step at the door: the code of an app, or a recovery code.
 * @fires left - They begin again.
 */
@customElement('code-step')
export class CodeStep extends SpokenElement {
  static override styles = [
    base,
    fieldStyles,
    css`
      form {
        display: grid;
        gap: var(--wa-space-m);
      }
    `,
  ]

  /** What the first step gave. */
  @property() half = ''
  @consume({ context: apiContext }) api!: Api
  @consume({ context: sessionContext }) session!: SessionStore
  readonly #form = new CodeForm(this, ({ code }) => (code === 'gone' ? secondFactorWords.step.late : null))

  override firstUpdated(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('wa-input')?.focus())
  }

  override render() {
    const { step } = secondFactorWords
    return html`<form @submit=${this.#submit} novalidate>
      <p>${step.lead}</p>
      ${codeField(this.#form.problem, step.code)}
      <wa-button type="submit" variant="brand" ?loading=${this.#form.busy}>${step.submit}</wa-button>
      <wa-button appearance="plain" size="s" @click=${() => this.dispatchEvent(new Event('left'))}
        >${step.back}</wa-button
      >
      <p class="quiet">${step.lost}</p>
    </form>`
  }

  #submit(event: SubmitEvent): void {
    void this.#form.send(event, async (code) => {
      await this.api.signInByCode({ half: this.half, code })
      await this.session.read()
    })
  }
}
