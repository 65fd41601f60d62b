import { consume } from '@lit/context'
import { Task } from '@lit/task'
import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import { repeat } from 'lit/directives/repeat.js'
import { directionOf } from '../../shared/direction.ts'
import type { InquiryCard } from '../../shared/schema/inquiry.ts'
import type { SavedReplies, SavedReply } from '../../shared/schema/saved-reply.ts'
import { deskContext } from '../contexts/desk-context.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { facesOf } from '../elements/faces.ts'
import { SpokenElement } from '../elements/spoken-element.ts'
import { base } from '../styles/base.styles.ts'
import { facesStyles } from '../styles/faces.styles.ts'
import { savedWords } from '../words/saved-words.ts'
import { words } from '../words/words.ts'
import { matchingReplies } from './matching-replies.ts'
import { ownerName } from './owner-name.ts'
import { ReplyChosen, ReplyLeft } from './picker-events.ts'
import { replyText } from './reply-text.ts'
import { savedReplyPickerStyles } from './saved-reply-picker.styles.ts'

/**
 * A list of saved replies that narrows down as one types, over the form that it stands in, with a look at the one that is marked.
 * @fires reply-chosen @fires reply-left
 */
@customElement('saved-reply-picker')
export class SavedReplyPicker extends SpokenElement {
  static override styles = [base, facesStyles, savedReplyPickerStyles]

  @property({ attribute: false }) card!: InquiryCard
  @state() private open = false
  @state() private typed = ''
  @state() private marked = 0
  @consume({ context: deskContext }) desk!: DeskSession
  /** A `/` was typed for it in the text. */
  #slashed = false
  readonly #known = new Task<readonly [], SavedReplies>(this, {
    autoRun: false,
    args: () => [] as const,
    task: (_, { signal }) => this.desk.api.savedReplies(signal),
  })

  constructor() {
    super()
    this.addEventListener('focusout', () => {
      // A window in the background has not been left.
      if (this.open && document.hasFocus()) this.#leave(null, true)
    })
  }

  /** Shows what there is now, and what is known of it until that is read. */
  async begin(typed: string, slashed: boolean): Promise<void> {
    this.open = true
    this.typed = typed
    this.marked = 0
    this.#slashed = slashed
    void this.#known.run()
    await this.updateComplete
    this.#field?.focus()
  }

  end(): void {
    this.open = false
  }

  override updated(): void {
    this.renderRoot.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }

  override render() {
    if (!this.open) return nothing
    const said = savedWords.picker
    const fitting = this.#fitting()
    return html`<section class="panel" tabindex="-1" aria-label=${said.title} @click=${this.#keysStay}>
      <input
        type="text"
        role="combobox"
        autocomplete="off"
        autocapitalize="none"
        enterkeyhint="done"
        aria-label=${said.find}
        aria-autocomplete="list"
        aria-expanded=${fitting.length > 0}
        aria-controls=${fitting.length > 0 ? 'list' : nothing}
        aria-activedescendant=${fitting.length > 0 ? `reply-${this.marked}` : nothing}
        placeholder=${said.placeholder}
        .value=${live(this.typed)}
        @input=${this.#input}
        @keydown=${this.#press}
      />
      ${facesOf(this.#known, (known) => this.#there(known, fitting))}
      <footer class="quiet"><span>${said.keys}</span><a href="/settings/replies">${said.settings}</a></footer>
      <p class="hidden-words" role="status">${this.#known.value ? said.count(fitting.length) : ''}</p>
    </section>`
  }

  /** Whatever is pressed in it, the keys stay with the field: at first, for what is pressed may go. */
  readonly #keysStay = { handleEvent: () => this.#field?.focus(), capture: true }

  get #field(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input')
  }

  #fitting(): SavedReply[] {
    return matchingReplies(this.#known.value?.replies ?? [], this.typed)
  }

  #there({ replies, owners }: SavedReplies, fitting: readonly SavedReply[]) {
    const said = savedWords.picker
    const reply = fitting[this.marked]
    if (reply === undefined) return html`<p class="none quiet">${replies.length === 0 ? said.empty : said.none}</p>`
    const { language, text } = this.#textOf(reply)
    return html`<ul id="list" role="listbox" aria-label=${said.title}>
        ${repeat(
          fitting,
          ({ id }) => id,
          ({ title, shortcut, whose }, at) =>
            html`<li
              id="reply-${at}"
              role="option"
              aria-selected=${at === this.marked}
              @pointermove=${() => (this.marked = at)}
              @mousedown=${(event: Event) => event.preventDefault()}
              @click=${() => this.#choose(fitting[at]!)}
            >
              <bdi>${title}</bdi><small><bdi>/${shortcut}</bdi> · <bdi>${ownerName(whose, owners)}</bdi></small>
            </li>`,
        )}
      </ul>
      <div class="preview" role="region" tabindex="0" aria-label=${said.preview(words.sites.languages[language])}>
        <h3 aria-hidden="true">${said.preview(words.sites.languages[language])}</h3>
        <p lang=${language} dir=${directionOf(language)}>${text}</p>
      </div>`
  }

  #textOf(reply: SavedReply) {
    const { card } = this
    const { member, workspace } = this.desk.me
    const site = this.#known.value?.sites.find(({ id }) => id === card.site)
    return replyText(reply, card.language, site?.language ?? card.language, {
      fullName: card.fullName,
      receipt: card.receipt,
      assistant: member.name,
      site: site?.name ?? '',
      now: Date.now(),
      zone: workspace.zone,
    })
  }

  #input(event: InputEvent): void {
    this.typed = (event.target as HTMLInputElement).value
    this.marked = 0
    // Whoever writes on meant no reply.
    if (this.#slashed && /\s$/u.test(this.typed) && this.#known.value && this.#fitting().length === 0)
      this.#leaveTyped()
  }

  #press(event: KeyboardEvent): void {
    if (event.isComposing) return
    const fitting = this.#fitting()
    const step = (by: number) => {
      if (fitting.length > 0) this.marked = (this.marked + by + fitting.length) % fitting.length
    }
    const acts: Record<string, () => void> = {
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
      Enter: () => fitting[this.marked] && this.#choose(fitting[this.marked]!),
      Escape: () => this.#leaveTyped(),
      ...(this.typed === '' && { Backspace: () => this.#leave(this.#slashed ? '' : null, false) }),
    }
    if (!Object.hasOwn(acts, event.key)) return
    event.preventDefault()
    event.stopPropagation()
    acts[event.key]!()
  }

  #choose(reply: SavedReply): void {
    this.open = false
    this.dispatchEvent(new ReplyChosen(reply.id, this.#textOf(reply).text))
  }

  #leaveTyped(): void {
    this.#leave(this.#slashed ? `/${this.typed}` : null, false)
  }

  #leave(typed: string | null, stays: boolean): void {
    this.open = false
    this.dispatchEvent(new ReplyLeft(typed, stays))
  }
}
