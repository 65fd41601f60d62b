import '@awesome.me/webawesome/dist/components/button/button.js'
import { consume } from '@lit/context'
import { Task } from '@lit/task'
import { html, LitElement } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import type { Passkey } from '../../shared/schema/passkey.ts'
import { apiContext } from '../contexts/api-context.ts'
import type { Api } from '../data/api.ts'
import { takesPasskeys } from '../data/passkey-browser.ts'
import { ProblemError } from '../data/problem-error.ts'
import { facesOf } from '../elements/faces.ts'
import { Said } from '../shell/said.ts'
import { base } from '../styles/base.styles.ts'
import { facesStyles } from '../styles/faces.styles.ts'
import { fullMoment } from '../text/dates.ts'
import { passkeyWords } from '../words/passkey-words.ts'
import { locale, words } from '../words/words.ts'
import './passkey-add.ts'
import './passkey-name.ts'
import { ownLines } from './own-lines.styles.ts'
import { settingsStyles } from './settings.styles.ts'

/**
 * One's passkeys: added, named, removed.
 * @fires kept - There is one more or less, and other sessions were ended.
 */
@customElement('passkey-list')
export class PasskeyList extends LitElement {
  static override styles = [base, facesStyles, settingsStyles, ownLines]

  /** Id of the one being renamed; `new` while adding; empty for neither. */
  @state() private doing = ''
  @consume({ context: apiContext }) api!: Api
  readonly #keys = new Task<readonly [], Passkey[]>(this, {
    args: () => [] as const,
    task: async (_, { signal }) => (await this.api.passkeys(signal)).passkeys,
  })

  override render() {
    return html`<section class="card" @left=${() => (this.doing = '')} @kept=${this.#kept}>
      <h2>${passkeyWords.title}</h2>
      <p>${passkeyWords.lead}</p>
      ${facesOf(this.#keys, (keys) => this.#there(keys))}
    </section>`
  }

  #there(keys: readonly Passkey[]) {
    return html`${
      keys.length === 0
        ? html`<p class="label">${passkeyWords.none}</p>`
        : html`<ul>
            ${keys.map((key) => this.#key(key))}
          </ul>`
    }
    ${this.doing === 'new' ? html`<passkey-add></passkey-add>` : this.#add()}`
  }

  #add() {
    if (!takesPasskeys()) return html`<p class="label">${passkeyWords.cannot}</p>`
    return html`<div class="buttons">
      <wa-button size="s" appearance="outlined" @click=${() => (this.doing = 'new')}>${passkeyWords.add}</wa-button>
    </div>`
  }

  #key(key: Passkey) {
    const { id, name, createdAt, usedAt } = key
    if (this.doing === id) return html`<li><passkey-name .passkey=${key}></passkey-name></li>`
    const used = usedAt === null ? passkeyWords.never : passkeyWords.used(fullMoment(usedAt, locale))
    return html`<li>
      <span class="what"
        ><bdi>${name}</bdi
        ><span class="label">${passkeyWords.since(fullMoment(createdAt, locale))}, ${used}</span></span
      >
      <span class="buttons">
        <wa-button size="s" appearance="outlined" @click=${() => (this.doing = id)}
          >${passkeyWords.rename}<span class="hidden-words">: ${name}</span></wa-button
        >
        <wa-button size="s" appearance="outlined" variant="danger" @click=${() => void this.#remove(key)}
          >${passkeyWords.remove}<span class="hidden-words">: ${name}</span></wa-button
        >
      </span>
    </li>`
  }

  async #remove({ id, name }: Passkey): Promise<void> {
    if (!confirm(passkeyWords.removeSure(name))) return
    try {
      await this.api.removePasskey(id)
      this.dispatchEvent(new Said(passkeyWords.removed))
      this.#changed()
    } catch (error) {
      this.dispatchEvent(new Said(words.problems[error instanceof ProblemError ? error.code : 'internal']))
    }
  }

  #kept(event: Event): void {
    event.stopPropagation()
    this.#changed()
  }

  #changed(): void {
    this.doing = ''
    void this.#keys.run()
    this.dispatchEvent(new Event('kept'))
  }
}
