import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/icon/icon.js'
import { consume } from '@lit/context'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { uuidv7 } from 'uuidv7'
import { limits } from '../../shared/limits.ts'
import type { SavedView } from '../../shared/schema/saved-view.ts'
import type { SearchWish } from '../../shared/schema/search.ts'
import { deskContext } from '../contexts/desk-context.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { ProblemError } from '../data/problem-error.ts'
import { Said } from '../shell/said.ts'
import { base } from '../styles/base.styles.ts'
import { lineFieldStyles } from '../styles/line-field.styles.ts'
import { searchWords } from '../words/search-words.ts'
import { words } from '../words/words.ts'
import { isAsking, searchHref } from './search-address.ts'

/** Searches under names of one's own: each a link; one more is kept, and one is thrown away and taken back. */
@customElement('kept-searches')
export class KeptSearches extends LitElement {
  static override styles = [
    base,
    lineFieldStyles,
    css`
      :host,
      ul,
      li,
      form {
        display: flex;
        flex-wrap: wrap;
        gap: var(--wa-space-xs);
        align-items: center;
        font-size: var(--wa-font-size-s);
      }
      li {
        gap: 0;
        padding-inline-start: var(--wa-space-s);
        border: 1px solid var(--wa-color-surface-border);
        border-radius: var(--wa-border-radius-pill);
        background: var(--wa-color-surface-default);
      }
      li a[aria-current] {
        font-weight: var(--wa-font-weight-semibold);
      }
    `,
  ]

  /** What is looked for now. */
  @property({ attribute: false }) wish!: SearchWish
  /** It is being given a name. */
  @state() private naming = false
  @state() private dropped: SavedView | null = null
  @consume({ context: deskContext }) desk!: DeskSession

  override render() {
    const { views } = this.desk.me
    return html`${
      views.length === 0
        ? nothing
        : html`<ul aria-label=${searchWords.views}>
            ${views.map((one) => this.#view(one))}
          </ul>`
    }
    ${this.#keep()}
    ${
      this.dropped === null
        ? nothing
        : html`<span role="status"
            >${searchWords.dropped(this.dropped.name)}
            <wa-button size="s" appearance="plain" @click=${() => void this.#takeBack()}
              >${searchWords.undo}</wa-button
            ></span
          >`
    }`
  }

  #view(view: SavedView) {
    const href = searchHref(view.wish)
    return html`<li>
      <a href=${href} aria-current=${href === searchHref(this.wish) ? 'true' : nothing}><bdi>${view.name}</bdi></a>
      <wa-button size="s" appearance="plain" @click=${() => void this.#drop(view)}
        ><wa-icon name="xmark" label=${searchWords.drop(view.name)}></wa-icon
      ></wa-button>
    </li>`
  }

  #keep() {
    const known = this.desk.me.views.some(({ wish }) => searchHref(wish) === searchHref(this.wish))
    if (known || !isAsking(this.wish)) return nothing
    if (!this.naming)
      return html`<wa-button size="s" appearance="plain" @click=${() => (this.naming = true)}
        >${searchWords.keep}</wa-button
      >`
    return html`<form @submit=${this.#submit}>
      <label
        >${searchWords.keepName} <input name="name" required maxlength=${limits.viewName} autocomplete="off"
      /></label>
      <wa-button size="s" type="submit" variant="brand">${words.save}</wa-button>
      <wa-button size="s" appearance="plain" @click=${() => (this.naming = false)}>${words.cancel}</wa-button>
    </form>`
  }

  override updated(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('naming') && this.naming) this.renderRoot.querySelector('input')?.focus()
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault()
    const name = new FormData(event.target as HTMLFormElement).get('name')
    if (typeof name === 'string' && name.trim() !== '')
      void this.#put({ id: uuidv7(), name: name.trim(), wish: this.wish })
  }

  async #put(view: SavedView): Promise<void> {
    const { id, name, wish } = view
    await this.#trying(async () => {
      await this.desk.api.keepView(id, { name, wish })
      this.desk.me.views = [...this.desk.me.views, view].toSorted((one, other) => (one.id < other.id ? -1 : 1))
      this.naming = false
    })
  }

  async #drop(view: SavedView): Promise<void> {
    await this.#trying(async () => {
      await this.desk.api.dropView(view.id)
      this.desk.me.views = this.desk.me.views.filter(({ id }) => id !== view.id)
      this.dropped = view
    })
  }

  async #takeBack(): Promise<void> {
    const view = this.dropped!
    this.dropped = null
    await this.#put(view)
  }

  async #trying(act: () => Promise<void>): Promise<void> {
    try {
      await act()
    } catch (error) {
      this.dispatchEvent(new Said(words.problems[error instanceof ProblemError ? error.code : 'internal']))
    }
    this.requestUpdate()
  }
}
