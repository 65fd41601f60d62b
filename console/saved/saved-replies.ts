import '@awesome.me/webawesome/dist/components/icon/icon.js'
import { consume } from '@lit/context'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { InquiryCard } from '../../shared/schema/inquiry.ts'
import { deskContext } from '../contexts/desk-context.ts'
import type { DeskSession } from '../data/desk-session.ts'
import type { DraftKind } from '../data/drafts.ts'
import { base } from '../styles/base.styles.ts'
import { words } from '../words/words.ts'
import { DraftReplies } from './draft-replies.ts'
import type { ReplyChosen, ReplyLeft } from './picker-events.ts'
import type { SavedReplyPicker } from './saved-reply-picker.ts'
import { isSlashAlone } from './slash-alone.ts'

/**
 * Saved replies for the text field of the form that it stands in: by its button, or by a `/` typed there that begins a word. The
 * list of them is loaded then.
 */
@customElement('saved-replies')
export class SavedReplies extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        margin-inline: -0.4em;
      }
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
  @property() kind: DraftKind = 'reply'
  @state() private loaded = false
  @consume({ context: deskContext }) desk!: DeskSession
  #listening: AbortController | undefined
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
    if (before && before.id !== this.card.id) this.#picker?.end()
  }

  override render() {
    const said = words.composer.saved
    return html`<button type="button" title="${said} (/)" aria-label=${said} @click=${this.#press}>
        <wa-icon name="bookmark"></wa-icon>
      </button>
      ${
        this.loaded
          ? html`<saved-reply-picker
              .card=${this.card}
              @reply-chosen=${({ reply, text }: ReplyChosen) => {
                this.#drafts.add(this.#draft, reply)
                this.#write(text)
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

  get #field(): HTMLTextAreaElement {
    return this.closest('form')!.querySelector('textarea')!
  }

  get #picker(): SavedReplyPicker | null {
    return this.renderRoot.querySelector('saved-reply-picker')
  }

  #typed({ target, data, isComposing }: InputEvent): void {
    const { value, selectionStart } = this.#field
    // The list has a field of its own.
    if (target === this) return
    if (value === '') this.taken()
    if (data === '/' && !isComposing && isSlashAlone(value, selectionStart)) void this.#ask(selectionStart - 1)
  }

  /** A slash that was left behind is meant now. */
  #press(): void {
    const { value, selectionStart } = this.#field
    void this.#ask(isSlashAlone(value, selectionStart) ? selectionStart - 1 : null)
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
