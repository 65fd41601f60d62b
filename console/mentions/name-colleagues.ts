import { consume } from '@lit/context'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { hasTerms, searchTerms } from '../../shared/search/search-terms.ts'
import type { Colleague } from '../../shared/schema/frame.ts'
import { deskContext } from '../contexts/desk-context.ts'
import { teamContext } from '../contexts/team-context.ts'
import { Follow } from '../controllers/follow.ts'
import { Inserting } from '../controllers/inserting.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { base } from '../styles/base.styles.ts'
import { presenceDot } from '../styles/presence-dot.styles.ts'
import { signButton } from '../styles/sign-button.styles.ts'
import { handlingWords } from '../words/handling-words.ts'

/**
 * Names colleagues in the note of the form that it stands in: by its button, or by an `@` typed there that begins a word. Who
 * is named sees the inquiry from then on, and is told.
 */
@customElement('name-colleagues')
export class NameColleagues extends LitElement {
  static override styles = [
    base,
    presenceDot,
    signButton,
    css`
      .panel {
        position: absolute;
        z-index: 1;
        inset-inline: 0;
        inset-block-end: calc(100% + var(--wa-space-2xs));
        max-height: min(18rem, 50dvh);
        overflow: auto;
        border: 1px solid var(--wa-color-surface-border);
        border-radius: var(--wa-border-radius-l);
        background: var(--wa-color-surface-raised);
        color: var(--wa-color-text-normal);
        box-shadow: var(--wa-shadow-l);
        font-size: var(--wa-font-size-s);
      }
      input {
        width: 100%;
        padding: var(--wa-space-s) var(--wa-space-m);
        border: 0;
        border-block-end: 1px solid var(--wa-color-surface-border);
        background: none;
        color: inherit;
        font: inherit;
        /* A smaller one makes phones zoom in. */
        font-size: max(16px, 1em);
      }
      ul,
      p {
        padding: var(--wa-space-2xs);
      }
      li {
        display: flex;
        gap: var(--wa-space-s);
        align-items: center;
        padding: var(--wa-space-2xs) var(--wa-space-s);
        border-radius: var(--wa-border-radius-m);
        cursor: pointer;
      }
      li[aria-selected='true'] {
        background: var(--wa-color-brand-fill-quiet);
        color: var(--wa-color-brand-on-quiet);
      }
    `,
  ]

  @state() private open = false
  @state() private typed = ''
  @state() private marked = 0
  @consume({ context: deskContext }) desk!: DeskSession
  readonly #team = new Follow(this, teamContext)
  readonly #inserting = new Inserting(this, '@', (at) => this.#ask(at))

  override render() {
    const said = handlingWords.mention
    return html`<button
        type="button"
        title="${said.title} (@)"
        aria-label=${said.title}
        @click=${() => this.#ask(this.#inserting.signBefore)}
      >
        @
      </button>
      ${this.open ? this.#panel() : nothing}`
  }

  #panel() {
    const said = handlingWords.mention
    const people = this.#people()
    return html`<section class="panel" aria-label=${said.title}>
      <input
        type="text"
        role="combobox"
        autocomplete="off"
        aria-label=${said.find}
        aria-autocomplete="list"
        aria-expanded=${people.length > 0}
        aria-controls=${people.length > 0 ? 'list' : nothing}
        aria-activedescendant=${people.length > 0 ? `one-${this.marked}` : nothing}
        placeholder=${said.find}
        .value=${this.typed}
        @input=${(event: InputEvent) => {
          this.typed = (event.target as HTMLInputElement).value
          this.marked = 0
        }}
        @keydown=${this.#press}
        @blur=${() => (this.open = false)}
      />
      ${
        people.length === 0
          ? html`<p class="quiet" role="status">${said.none}</p>`
          : html`<ul id="list" role="listbox" aria-label=${said.title}>
              ${repeat(
                people,
                ({ id }) => id,
                ({ name, presence, reachable }, at) =>
                  html`<li
                    id="one-${at}"
                    role="option"
                    aria-selected=${at === this.marked}
                    @pointermove=${() => (this.marked = at)}
                    @mousedown=${(event: Event) => event.preventDefault()}
                    @click=${() => this.#choose(people[at]!)}
                  >
                    <span class="dot" data-presence=${presence} ?data-unreachable=${!reachable}></span
                    ><bdi>${name}</bdi>
                  </li>`,
              )}
            </ul>`
      }
    </section>`
  }

  override updated(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('open') && this.open) this.renderRoot.querySelector('input')?.focus()
    this.renderRoot.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }

  #people(): Colleague[] {
    const terms = searchTerms(this.typed)
    const { id: me } = this.desk.me.member
    return this.#team.store.colleagues.filter(({ id, name }) => id !== me && hasTerms([name], terms))
  }

  #ask(at: number | null): void {
    const typed = this.#inserting.begin(at)
    if (typed === null) return
    this.typed = typed
    this.marked = 0
    this.open = true
  }

  #press(event: KeyboardEvent): void {
    if (event.isComposing) return
    const people = this.#people()
    const step = (by: number) => {
      if (people.length > 0) this.marked = (this.marked + by + people.length) % people.length
    }
    const acts: Record<string, () => void> = {
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
      Enter: () => people[this.marked] && this.#choose(people[this.marked]!),
      Escape: () => this.#leave(),
    }
    if (!Object.hasOwn(acts, event.key)) return
    event.preventDefault()
    event.stopPropagation()
    acts[event.key]!()
  }

  #choose({ name }: Colleague): void {
    this.open = false
    this.#inserting.write(`@${name} `)
  }

  #leave(): void {
    this.open = false
    this.#inserting.field.focus()
  }
}
