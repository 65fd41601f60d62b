import '@awesome.me/webawesome/dist/components/button/button.js'
import { consume } from '@lit/context'
import { Task } from '@lit/task'
import { html, LitElement } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Site, Vouching } from '../../shared/schema/site.ts'
import { VouchingWish } from '../../shared/schema/site.ts'
import { apiContext } from '../contexts/api-context.ts'
import type { Api } from '../data/api.ts'
import { ProblemError } from '../data/problem-error.ts'
import '../elements/code-block.ts'
import { facesOf } from '../elements/faces.ts'
import { focusOn } from '../elements/focus-on.ts'
import { lineField } from '../elements/live-fields.ts'
import { sayInvalid } from '../elements/say-invalid.ts'
import type { Control } from '../elements/say-invalid.ts'
import { Said } from '../shell/said.ts'
import { base } from '../styles/base.styles.ts'
import { buttonsStyles } from '../styles/buttons.styles.ts'
import { facesStyles } from '../styles/faces.styles.ts'
import { fieldStyles } from '../styles/field.styles.ts'
import { installWords } from '../words/install-words.ts'
import { words } from '../words/words.ts'
import { installSectionStyles } from './install-section.styles.ts'
import { signingFor } from './recipes.ts'

/** How a website vouches for visitors that are signed in there: the secret its server signs with, or its own public key. */
@customElement('vouching-section')
export class VouchingSection extends LitElement {
  static override styles = [base, facesStyles, fieldStyles, buttonsStyles, installSectionStyles]

  @property({ attribute: false }) site!: Site
  @consume({ context: apiContext }) api!: Api
  /** A public key while it is written; null where none is. */
  @state() private key: string | null = null
  /** What was pressed and would end what the website's server signs now: pressed again, it is done. */
  @state() private ending: string | null = null
  readonly #secret = new Task(this, {
    args: () => [this.site.id, JSON.stringify(this.site.vouching)] as const,
    task: ([id], { signal }) => this.api.identitySecret(id, signal),
  })

  override updated(): void {
    sayInvalid(this.renderRoot)
  }

  override render() {
    const said = installWords.vouching
    const { vouching } = this.site
    return html`<h2>${said.title}</h2>
      <p class="quiet">${said.lead}</p>
      ${vouching === null ? this.#off() : this.#on(vouching)} ${this.key === null ? '' : this.#keyField(this.key)}`
  }

  #off() {
    const said = installWords.vouching
    return html`<div class="buttons">
      <wa-button size="s" appearance="outlined" @click=${() => void this.#set({ by: 'secret' })}
        >${said.makeSecret}</wa-button
      >
      <wa-button size="s" appearance="plain" @click=${() => void this.#writes('')}>${said.ownKey}</wa-button>
    </div>`
  }

  #on(vouching: Vouching) {
    const said = installWords.vouching
    const isSecret = vouching.by === 'secret'
    return html`${
        isSecret
          ? facesOf(
              this.#secret,
              ({ secret }) =>
                html`<p class="quiet">${said.secretHint}</p>
                  <code-block code=${secret ?? ''} label=${said.copySecret}></code-block>`,
            )
          : html`<p class="quiet">${said.keyNow}</p>
              <code-block code=${vouching.publicKey} label=${installWords.copy}></code-block>`
      }
      <p class="quiet">${said.sample}</p>
      <code-block code=${signingFor(this.site.key, vouching)} label=${installWords.copy}></code-block>
      <div class="buttons">
        ${isSecret ? this.#endsIt(said.another, said.anotherSure, { by: 'secret' }) : ''}
        ${this.#endsIt(said.stop, said.stopSure, null)}
      </div>`
  }

  #keyField(key: string) {
    const said = installWords.vouching
    const wish = { by: 'key', publicKey: key.trim() } as const
    const isKey = VouchingWish.safeParse(wish).success
    return html`${lineField({
        name: 'publicKey',
        label: said.publicKey,
        value: key,
        fault: key.trim() === '' || isKey ? '' : said.publicKeyInvalid,
        hint: said.publicKeyHint,
        change: (text) => (this.key = text),
      })}
      <div class="buttons">
        <wa-button size="s" variant="brand" ?disabled=${!isKey} @click=${() => void this.#set(wish)}
          >${words.save}</wa-button
        >
        <wa-button size="s" appearance="plain" @click=${() => void this.#writes(null)}>${words.cancel}</wa-button>
      </div>`
  }

  #endsIt(label: string, sure: string, vouching: VouchingWish) {
    // One button, so that the focus stays on it.
    const isAsked = this.ending === label
    return html`<wa-button
      size="s"
      variant=${isAsked ? 'danger' : 'neutral'}
      appearance=${isAsked ? 'accent' : 'outlined'}
      @click=${() => (isAsked ? void this.#set(vouching) : (this.ending = label))}
      >${isAsked ? sure : label}</wa-button
    >`
  }

  /** A public key is written from now on, or no more; what can be done then has the focus. */
  async #writes(key: string | null): Promise<void> {
    this.key = key
    await this.updateComplete
    await focusOn(this.renderRoot.querySelector<Control>(key === null ? 'wa-button' : 'wa-input'))
  }

  async #set(vouching: VouchingWish): Promise<void> {
    try {
      this.site = await this.api.changeSite(this.site.id, { vouching })
      this.ending = null
      await this.#writes(null)
    } catch (error) {
      this.dispatchEvent(new Said(words.problems[error instanceof ProblemError ? error.code : 'internal']))
    }
  }
}
