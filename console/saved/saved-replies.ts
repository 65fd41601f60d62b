import '@awesome.me/webawesome/dist/components/icon/icon.js'
import { consume } from '@lit/context'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { InquiryCard } from '../../shared/schema/inquiry.ts'
import { deskContext } from '../contexts/desk-context.ts'
import { Inserting } from '../controllers/inserting.ts'
import type { DeskSession } from '../data/desk-session.ts'
import type { DraftKind } from '../data/drafts.ts'
import { base } from '../styles/base.styles.ts'
import { signButton } from '../styles/sign-button.styles.ts'
import { words } from '../words/words.ts'
import { DraftReplies } from './draft-replies.ts'
import type { ReplyChosen, ReplyLeft } from './picker-events.ts'
import type { SavedReplyPicker } from './saved-reply-picker.ts'

/**
 * Saved replies for the text field of the form that it stands in: by its button, or by a `/` typed there that begins a word. The
 * list of them is loaded then.
 */
@customElement('saved-replies')
export class SavedReplies extends LitElement {
  static override styles = [
    base,
    signButton,
    css`
      :host {
        margin-inline: -0.4em;
      }
      button {
        display: inline-flex;
        align-items: center;
      }
    `,
  ]

  @property({ attribute: false }) card!: InquiryCard
  @property() kind: DraftKind = 'reply'
  @state() private loaded = false
  @consume({ context: deskContext }) desk!: DeskSession
  readonly #inserting = new Inserting(this, '/', (slash) => void this.#ask(slash))
  #listening: AbortController | undefined

  override connectedCallback(): void {
    super.connectedCallback()
    this.#listening = new AbortController()
    const { signal } = this.#listening
    this.closest('form')?.addEventListener('input', ({ target }) => this.#emptied(target), { signal })
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#listening?.abort()
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    const before = changed.get('card') as InquiryCard | undefined
    if (before && before.id !== this.card.id) this.#picker?.end()
  }

  override render() {
    const said = words.composer.saved
    return html`<button
        type="button"
        title="${said} (/)"
        aria-label=${said}
        @click=${() => void this.#ask(this.#inserting.signBefore)}
      >
        <wa-icon name="bookmark"></wa-icon>
      </button>
      ${
        this.loaded
          ? html`<saved-reply-picker
              .card=${this.card}
              @reply-chosen=${({ reply, text }: ReplyChosen) => {
                this.#drafts.add(this.#draft, reply)
                this.#inserting.write(text)
              }}
              @reply-left=${this.#left}
            ></saved-reply-picker>`
          : nothing
      }`
  }

  /** The ids of the replies that went into what is being sent now; the next begins without any. */
  taken(): string[] {
    return this.#drafts.take(this.#draft)
  }

  get #drafts(): DraftReplies {
    return new DraftReplies(this.desk.me.member.id)
  }

  get #draft(): string {
    return `${this.card.id}.${this.kind}`
  }

  get #picker(): SavedReplyPicker | null {
    return this.renderRoot.querySelector('saved-reply-picker')
  }

  /** What was sent, or thrown away, holds none any more. */
  #emptied(target: EventTarget | null): void {
    // The list has a field of its own.
    if (target !== this && this.#inserting.field.value === '') this.taken()
  }

  /** @param slash where it was typed, or left behind; null: nowhere */
  async #ask(slash: number | null): Promise<void> {
    // Once it is there it takes the very next key.
    if (!this.loaded) {
      await import('./saved-reply-picker.ts')
      this.loaded = true
      await this.updateComplete
    }
    const typed = this.#inserting.begin(slash)
    if (typed !== null) await this.#picker?.begin(typed, slash !== null)
  }

  #left({ typed, stays }: ReplyLeft): void {
    if (typed !== null && typed !== this.#inserting.replaced) this.#inserting.write(typed)
    else if (!stays) this.#inserting.field.focus()
  }
}
