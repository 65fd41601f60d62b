import '@awesome.me/webawesome/dist/components/button/button.js'
import { css, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { providerFaults } from '../../shared/schema/provider.ts'
import type { ProviderFault } from '../../shared/schema/provider.ts'
import { formFailure } from '../elements/form-failure.ts'
import { SpokenElement } from '../elements/spoken-element.ts'
import { base } from '../styles/base.styles.ts'
import { providerWords } from '../words/provider-words.ts'
import { words } from '../words/words.ts'
import { HalfIn } from './half-in.ts'

/**
 * The way in by an identity provider, and what is said to whoever is back from it and not in.
 * @fires half-in - The first step is taken.
 */
@customElement('provider-way')
export class ProviderWay extends SpokenElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: var(--wa-space-m);
      }
    `,
  ]

  /** What the provider is called. */
  @property() name = ''
  #fault: ProviderFault | undefined

  override connectedCallback(): void {
    super.connectedCallback()
    const said = new URLSearchParams(location.hash.slice(1))
    const half = said.get('half')
    this.#fault = providerFaults.find((one) => one === said.get('provider'))
    // Said once; and a token stays in no history.
    if (half !== null || this.#fault !== undefined) history.replaceState({}, '', location.href.replace(/#.*/u, ''))
    if (half !== null) void import('./code-step.ts').then(() => this.dispatchEvent(new HalfIn(half)))
  }

  override render() {
    const { goOn } = providerWords
    const to = new URLSearchParams({ to: location.pathname + location.search })
    return html`${formFailure(this.#failure())}
      <wa-button appearance="outlined" href="/api/auth/sign-in/provider?${to.toString()}"
        >${goOn(this.name)}</wa-button
      >`
  }

  #failure(): string {
    if (this.#fault === undefined) return ''
    return this.#fault === 'too-many' ? words.problems['too-many'] : providerWords.faults[this.#fault](this.name)
  }
}
