import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/icon/icon.js'
import { consume } from '@lit/context'
import { Task } from '@lit/task'
import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { limits } from '../../shared/limits.ts'
import type { Found, SearchPage as Page, SearchWish } from '../../shared/schema/search.ts'
import { deskContext } from '../contexts/desk-context.ts'
import { teamContext } from '../contexts/team-context.ts'
import { Follow } from '../controllers/follow.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { facesOf } from '../elements/faces.ts'
import { SpokenElement } from '../elements/spoken-element.ts'
import { base } from '../styles/base.styles.ts'
import { facesStyles } from '../styles/faces.styles.ts'
import { headedPage } from '../styles/headed-page.styles.ts'
import { lineFieldStyles } from '../styles/line-field.styles.ts'
import { searchWords } from '../words/search-words.ts'
import { words } from '../words/words.ts'
import { foundRow } from './found-row.ts'
import './kept-searches.ts'
import { isAsking, narrowedBy, saidOf, searchHref, wishOf } from './search-address.ts'
import { searchFilters } from './search-filters.ts'
import { searchPageStyles } from './search-page.styles.ts'

/** Somebody who types is waited for so long, in ms. */
const pauseMs = 250

/** Looking for inquiries: words, what they are, and what was found, with where it says so. The address holds all of it. */
@customElement('search-page')
export class SearchPage extends SpokenElement {
  static override styles = [base, facesStyles, headedPage, lineFieldStyles, searchPageStyles]

  /** The part of the address after its path. */
  @property() search = ''
  @state() private wish: SearchWish = { q: '' }
  /** Pages after the first. */
  @state() private rest: Page[] = []
  /** On a narrow window what to narrow down by is shown when asked for. */
  @state() private narrowing = false
  @consume({ context: deskContext }) desk!: DeskSession
  readonly #team = new Follow(this, teamContext)
  #typing: ReturnType<typeof setTimeout> | undefined
  readonly #first = new Task(this, {
    args: () => [JSON.stringify(this.wish)] as const,
    task: async (_, { signal }) => {
      this.rest = []
      return isAsking(this.wish) ? this.desk.api.search(saidOf(this.wish), signal) : null
    },
  })

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('search')) this.wish = wishOf(this.search)
  }

  override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLInputElement>('input[type=search]')?.focus()
  }

  override render() {
    const { wish } = this
    const around = { me: this.desk.me, members: this.#team.store.members }
    return html`<header>
        <h1>${searchWords.title}</h1>
        <form role="search" @submit=${(event: Event) => event.preventDefault()}>
          <input
            type="search"
            aria-label=${searchWords.field}
            placeholder=${searchWords.placeholder}
            maxlength=${limits.searchWords}
            autocomplete="off"
            .value=${wish.q}
            @input=${this.#typed}
          />
          <button
            type="button"
            class="narrow"
            aria-controls="filters"
            aria-expanded=${this.narrowing}
            @click=${() => (this.narrowing = !this.narrowing)}
          >
            ${searchWords.narrow(narrowedBy(wish))}
          </button>
          <div id="filters" class="filters" ?data-open=${this.narrowing}>
            ${searchFilters(wish, around, (next) => this.#look(next))}
          </div>
        </form>
        <div class="acts">
          ${
            isAsking(wish)
              ? html`<wa-button size="s" appearance="plain" @click=${() => this.#look({ q: '' })}
                    >${searchWords.clear}</wa-button
                  >
                  ${
                    this.desk.me.may['file.take'] === 'none'
                      ? nothing
                      : html`<wa-button size="s" appearance="plain" href=${`/api/search/csv?${this.#query()}`} download
                          ><wa-icon slot="start" name="download"></wa-icon>${searchWords.csv}</wa-button
                        >`
                  }`
              : nothing
          }
          <kept-searches .wish=${wish}></kept-searches>
        </div>
      </header>
      <div class="scroller">
        ${facesOf(this.#first, (page) => (page === null ? this.#begin() : this.#there(page)))}
      </div>`
  }

  #begin() {
    return html`<div class="face">
      <h2>${searchWords.begin.title}</h2>
      <p class="quiet">${searchWords.begin.lead}</p>
    </div>`
  }

  #there(first: Page) {
    const pages = [first, ...this.rest]
    const items = pages.flatMap((page) => page.items)
    const { next } = pages.at(-1)!
    const isAway = pages.some(({ record }) => record === 'away')
    if (items.length === 0 && next === null)
      return html`<div class="face" role="status">
        <h2>${searchWords.none.title}</h2>
        <p class="quiet">${isAway ? searchWords.pastAway : searchWords.none.lead}</p>
      </div>`
    return html`<p class="count quiet" role="status">
        ${isAway ? searchWords.pastAway : searchWords.found(items.length, next !== null)}
      </p>
      <ul class="found">
        ${items.map((one) => this.#row(one))}
      </ul>
      ${
        next === null
          ? nothing
          : html`<wa-button appearance="outlined" @click=${() => void this.#more(next)}>${searchWords.more}</wa-button>`
      }`
  }

  #row(found: Found) {
    return foundRow(found, this.wish.q, {
      queue: (id) => this.desk.me.queues.find((one) => one.id === id)?.name ?? '',
      member: (id) => this.#team.store.nameOf(id) ?? words.somebody,
    })
  }

  #typed(event: Event): void {
    const q = (event.target as HTMLInputElement).value
    clearTimeout(this.#typing)
    this.#typing = setTimeout(() => this.#look({ ...this.wish, q }), pauseMs)
  }

  /** What is looked for from now on. The address says so, without a step back for every letter. */
  #look(wish: SearchWish): void {
    this.wish = wish
    history.replaceState({}, '', searchHref(wish))
  }

  #query(): string {
    return new URLSearchParams(saidOf(this.wish)).toString()
  }

  async #more(before: string): Promise<void> {
    const asked = this.wish
    const page = await this.desk.api.search({ ...saidOf(asked), before })
    if (this.wish === asked) this.rest = [...this.rest, page]
  }
}
