import '@awesome.me/webawesome/dist/components/dialog/dialog.js'
import '@awesome.me/webawesome/dist/components/icon/icon.js'
import { consume } from '@lit/context'
import { html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { hasTerms, searchTerms } from '../../shared/search/search-terms.ts'
import { deskContext } from '../contexts/desk-context.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { navigate } from '../navigate.ts'
import { searchHref } from '../search/search-address.ts'
import { SpokenElement } from '../elements/spoken-element.ts'
import { base } from '../styles/base.styles.ts'
import { paletteWords } from '../words/palette-words.ts'
import { commandPaletteStyles } from './command-palette.styles.ts'
import { inquiryItem, paletteItems } from './palette-items.ts'
import type { PaletteItem } from './palette-items.ts'

/** Inquiries that are offered beside the rest, and items shown at once. */
const mostInquiries = 6
const mostShown = 40

/**
 * Everything one can go to or do, found by a few letters: Enter does the one that is marked, and searches the inquiries
 * where nothing is.
 * @fires left - Something was done, or nothing is to be.
 */
@customElement('command-palette')
export class CommandPalette extends SpokenElement {
  static override styles = [base, commandPaletteStyles]

  @state() private open = true
  @state() private asked = ''
  @state() private at = 0
  @consume({ context: deskContext }) desk!: DeskSession
  #again = false

  /** Wanted again: if it is just closing, it opens once it is closed. */
  show(): void {
    this.#again = !this.open
    this.asked = ''
    this.at = 0
  }

  #hidden(): void {
    if (!this.#again) this.dispatchEvent(new Event('left'))
    this.open = this.#again
    this.#again = false
  }

  override render() {
    const items = this.#items()
    return html`<wa-dialog
      label=${paletteWords.title}
      without-header
      light-dismiss
      ?open=${this.open}
      @wa-hide=${() => (this.open = false)}
      @wa-after-hide=${this.#hidden}
    >
      <input
        type="text"
        role="combobox"
        autofocus
        aria-label=${paletteWords.field}
        aria-expanded="true"
        aria-controls="items"
        aria-activedescendant=${items.length === 0 ? nothing : `item-${this.at}`}
        placeholder=${paletteWords.field}
        autocomplete="off"
        spellcheck="false"
        .value=${this.asked}
        @input=${this.#typed}
        @keydown=${this.#press}
      />
      <ul id="items" role="listbox" aria-label=${paletteWords.title}>
        ${items.map((item, at) => this.#item(item, at, items[at - 1]?.group))}
      </ul>
      ${items.length === 0 ? html`<p class="quiet" role="status">${paletteWords.none}</p>` : nothing}
    </wa-dialog>`
  }

  #item(item: PaletteItem, at: number, groupBefore: PaletteItem['group'] | undefined) {
    return html`<li
      id="item-${at}"
      role="option"
      aria-selected=${at === this.at}
      @click=${() => this.#do(item)}
      @pointermove=${() => (this.at = at)}
    >
      <wa-icon name=${item.icon}></wa-icon><bdi>${item.label}</bdi>
      ${item.group === groupBefore ? nothing : html`<small>${paletteWords.groups[item.group]}</small>`}
    </li>`
  }

  override updated(): void {
    this.renderRoot.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }

  #items(): PaletteItem[] {
    const terms = searchTerms(this.asked)
    const fits = (text: string) => hasTerms([text], terms)
    const all = paletteItems(this.desk, this).filter(({ label }) => fits(label))
    if (terms.length === 0) return all.slice(0, mostShown)
    const inquiries = this.desk.inbox
      .list('all')
      .map(inquiryItem)
      .filter(({ label }) => fits(label))
    return [...all, ...inquiries.slice(0, mostInquiries)].slice(0, mostShown)
  }

  #typed(event: Event): void {
    this.asked = (event.target as HTMLInputElement).value
    this.at = 0
  }

  #press(event: KeyboardEvent): void {
    if (event.isComposing) return
    const count = this.#items().length
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && count > 0) this.at = (this.at + step + count) % count
    else if (event.key === 'Enter') this.#enter()
    else return
    event.preventDefault()
  }

  #enter(): void {
    const item = this.#items()[this.at]
    const asked = this.asked.trim()
    if (item !== undefined) this.#do(item)
    else if (asked !== '') this.#do({ act: () => navigate(searchHref({ q: asked })) })
  }

  /** It closes first, so that the focus is where whatever opens next wants it. */
  #do({ act }: Pick<PaletteItem, 'act'>): void {
    this.open = false
    act()
  }
}
