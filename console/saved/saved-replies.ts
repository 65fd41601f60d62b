import '@awesome.me/webawesome/dist/components/icon/icon.js'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { InquiryCard } from '../../shared/schema/inquiry.ts'
import { base } from '../styles/base.styles.ts'
import { words } from '../words/words.ts'
import type { ReplyChosen, ReplyLeft, SavedReplyPicker } from './saved-reply-picker.ts'
import { isSlashAlone } from './slash-alone.ts'

/**
 * Saved replies for the text field of the form that it stands in: by its button, or by a `/` typed there that begins a word. The
 * list of them is loaded then. Knows which replies are in what is being written.
 */
@customElement('saved-replies')
export class SavedReplies extends LitElement {
  static override styles = [
    base,
    css`
      button {
        display: inline-flex;
        align-items: center;
        min-height: 1.9rem;
        padding: 0 0.5em;
        border: 0;
        border-radius: var(--wa-border-radius-m);
        background: none;
        color: inherit;
        cursor: pointer;
      }
    `,
  ]

  @property({ attribute: false }) card!: InquiryCard
  @state() private loaded = false
  #listening: AbortController | undefined
  #written = new Set<string>()
  /** What the reply takes the place of. */
  #from = 0
  #to = 0

  override connectedCallback(): void {
    super.connectedCallback()
    this.#listening = new AbortController()
    const { signal } = this.#listening
    this.closest('form')?.addEventListener('input', (event) => this.#typed(event), { signal })
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#listening?.abort()
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    const before = changed.get('card') as InquiryCard | undefined
    if (before === undefined || before.id === this.card.id) return
    this.#written.clear()
    this.#picker?.end()
  }

  override render() {
    const said = words.composer.saved
    return html`<button type="button" title="${said} (/)" aria-label=${said} @click=${() => void this.#ask(null)}>
        <wa-icon name="bookmark"></wa-icon>
      </button>
      ${
        this.loaded
          ? html`<saved-reply-picker
              .card=${this.card}
              @reply-chosen=${({ reply, text }: ReplyChosen) => {
                this.#written.add(reply)
                this.#write(text)
              }}
              @reply-left=${this.#left}
            ></saved-reply-picker>`
          : nothing
      }`
  }

  /** The ids of the replies that went into what is being sent now; the next begins without any. */
  taken(): string[] {
    const taken = [...this.#written]
    this.#written.clear()
    return taken
  }

  get #field(): HTMLTextAreaElement {
    return this.closest('form')!.querySelector('textarea')!
  }

  get #picker(): SavedReplyPicker | null {
    return this.renderRoot.querySelector('saved-reply-picker')
  }

  #typed({ data, isComposing }: InputEvent): void {
    const { value, selectionStart } = this.#field
    if (value === '') this.#written.clear()
    if (data === '/' && !isComposing && isSlashAlone(value, selectionStart)) void this.#ask(selectionStart - 1)
  }

  /** @param slash where it was typed; null: nowhere */
  async #ask(slash: number | null): Promise<void> {
    await import('./saved-reply-picker.ts')
    this.loaded = true
    await this.updateComplete
    const { value, selectionStart, selectionEnd } = this.#field
    const typed = slash === null ? '' : value.slice(slash, selectionEnd)
    // Until it was loaded they wrote on.
    if (slash !== null && !/^\/\S*$/u.test(typed)) return
    this.#from = slash ?? selectionStart
    this.#to = selectionEnd
    await this.#picker?.begin(typed.slice(1), slash !== null)
  }

  #left({ typed, stays }: ReplyLeft): void {
    const field = this.#field
    if (typed !== null && typed !== field.value.slice(this.#from, this.#to)) this.#write(typed)
    else if (!stays) field.focus()
  }

  /** As if it were typed: the form hears of it, and the browser can take it back. */
  #write(text: string): void {
    const field = this.#field
    field.focus()
    field.setSelectionRange(this.#from, this.#to)
    const [command, value] = text === '' ? (['delete', ''] as const) : (['insertText', text] as const)
    if (this.#from !== this.#to || text !== '') document.execCommand(command, false, value)
  }
}
