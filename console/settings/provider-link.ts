import '@awesome.me/webawesome/dist/components/button/button.js'
import { consume } from '@lit/context'
import { Task } from '@lit/task'
import { html, LitElement, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import type { ProviderStanding } from '../../shared/schema/provider.ts'
import { apiContext } from '../contexts/api-context.ts'
import type { Api } from '../data/api.ts'
import { ProblemError } from '../data/problem-error.ts'
import { Said } from '../shell/said.ts'
import { base } from '../styles/base.styles.ts'
import { fullMoment } from '../text/dates.ts'
import { providerWords } from '../words/provider-words.ts'
import { locale, words } from '../words/words.ts'
import { settingsStyles } from './settings.styles.ts'

/**
 * One's link with the identity provider: how it stands, and taking it away. Shows nothing where there is no provider.
 * @fires kept - It is taken away, and other sessions were ended.
 */
@customElement('provider-link')
export class ProviderLink extends LitElement {
  static override styles = [base, settingsStyles]

  @consume({ context: apiContext }) api!: Api
  readonly #standing = new Task<readonly [], ProviderStanding>(this, {
    args: () => [] as const,
    task: async (_, { signal }) => this.api.provider(signal),
  })

  override render() {
    const { provider = null, since = null } = this.#standing.value ?? {}
    if (provider === null) return nothing
    const { own } = providerWords
    return html`<section class="card">
      <h2>${own.title(provider)}</h2>
      ${
        since === null
          ? html`<p>${own.none(provider)}</p>`
          : html`<p>${own.since(provider, fullMoment(since, locale))}</p>
              <div class="buttons">
                <wa-button size="s" appearance="outlined" variant="danger" @click=${() => void this.#remove(provider)}
                  >${own.remove}</wa-button
                >
              </div>`
      }
    </section>`
  }

  async #remove(provider: string): Promise<void> {
    const { own } = providerWords
    if (!confirm(own.removeSure(provider))) return
    try {
      await this.api.unlinkProvider()
      this.dispatchEvent(new Said(own.removed))
      void this.#standing.run()
      this.dispatchEvent(new Event('kept'))
    } catch (error) {
      this.dispatchEvent(new Said(words.problems[error instanceof ProblemError ? error.code : 'internal']))
    }
  }
}
