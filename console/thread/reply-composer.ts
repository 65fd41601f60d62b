import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/icon/icon.js'
import { consume } from '@lit/context'
import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import { isClosed, isUnassigned } from '../../shared/inquiry/episode-state.ts'
import { limits } from '../../shared/limits.ts'
import type { InquiryCard, KeptContact } from '../../shared/schema/inquiry.ts'
import { canonicalText, codePoints } from '../../shared/text.ts'
import { deskContext } from '../contexts/desk-context.ts'
import { teamContext } from '../contexts/team-context.ts'
import { Follow } from '../controllers/follow.ts'
import type { DeskSession } from '../data/desk-session.ts'
import type { DraftKind } from '../data/drafts.ts'
import { mayNote, mayWork } from '../data/may-work.ts'
import { mentionedIn } from '../mentions/mentioned-in.ts'
import '../mentions/name-colleagues.ts'
import '../saved/saved-replies.ts'
import type { SavedReplies } from '../saved/saved-replies.ts'
import { base } from '../styles/base.styles.ts'
import { words } from '../words/words.ts'
import { addressLink } from './address-link.ts'
import { replyComposerStyles } from './reply-composer.styles.ts'
import { visitorName } from '../text/visitor-name.ts'

/** The visitor, and colleagues who look, are told of typing at most this often. */
const typingEveryMs = 3_000
/** From here on the length is shown. */
const lengthShown = limits.message - 200

/** Where a reply or a private note is written: Enter sends, Shift+Enter starts a line, what is unsent is kept. */
@customElement('reply-composer')
export class ReplyComposer extends LitElement {
  static override styles = [base, replyComposerStyles]

  @property({ attribute: false }) card!: InquiryCard
  /** Who asks; null while only the news told of the inquiry. */
  @property({ attribute: false }) contact: KeptContact | null = null
  @state() private kind: DraftKind = 'reply'
  @state() private text = ''
  @consume({ context: deskContext }) desk!: DeskSession
  readonly #team = new Follow(this, teamContext)
  #typedAt = 0
  readonly #takeDraft = () => {
    this.text = this.desk.drafts.get(this.card.id, this.#kind())
  }

  override connectedCallback(): void {
    super.connectedCallback()
    document.addEventListener('draft-changed', this.#takeDraft)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    document.removeEventListener('draft-changed', this.#takeDraft)
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    const before = changed.get('card') as InquiryCard | undefined
    const another = changed.has('card') && before?.id !== this.card.id
    if (another) this.kind = 'reply'
    if (another || changed.has('kind') || before?.state !== this.card.state) this.#takeDraft()
  }

  /** Puts the cursor where a reply, or a note, is written. */
  write(kind: DraftKind): void {
    this.kind = kind
    void this.updateComplete.then(() => this.renderRoot.querySelector('textarea')?.focus())
  }

  override render() {
    if (!mayNote(this.desk.me, this.card)) return html`<p class="closed quiet">${this.#notMine()}</p>`
    const kind = this.#kind()
    const label = kind === 'note' ? words.composer.noteLabel : words.composer.replyLabel
    const length = codePoints(this.text)
    return html`${this.#unreached()}
      <form data-kind=${kind} @submit=${this.#submit}>
        <div class="tabs">
          ${this.#tab('reply', words.composer.reply, 'chat')} ${this.#tab('note', words.composer.note, 'note')}
          <span class="why quiet">${this.#why()}</span>
        </div>
        <textarea
          rows="2"
          dir=${this.text === '' ? nothing : 'auto'}
          enterkeyhint="send"
          aria-label=${label}
          placeholder=${
            kind === 'note' ? words.composer.notePlaceholder : words.composer.replyPlaceholder(visitorName(this.card))
          }
          .value=${live(this.text)}
          @input=${this.#input}
          @keydown=${this.#press}
        ></textarea>
        <div class="foot">
          <saved-replies .card=${this.card} kind=${kind}></saved-replies>
          ${kind === 'note' ? html`<name-colleagues></name-colleagues>` : nothing}
          <span class="hint quiet">${words.composer.hint}</span>
          ${length > lengthShown ? this.#length(length) : nothing}
          <wa-button
            type="submit"
            size="s"
            variant=${kind === 'note' ? 'neutral' : 'brand'}
            ?disabled=${!this.#sendable()}
          >
            <wa-icon slot="start" name=${kind === 'note' ? 'lock' : 'paper-plane'}></wa-icon
            >${kind === 'note' ? words.composer.addNote : words.composer.send}
          </wa-button>
        </div>
      </form>`
  }

  /** A reply only where somebody answers; a note always. */
  #kind(): DraftKind {
    return this.#mayReply() ? this.kind : 'note'
  }

  #mayReply(): boolean {
    const { card } = this
    return card.state === 'open' && card.forgotten === undefined && mayWork(this.desk.me, card)
  }

  #tab(kind: DraftKind, label: string, icon: string) {
    const possible = kind === 'note' || this.#mayReply()
    return html`<button
      type="button"
      aria-pressed=${this.#kind() === kind}
      ?disabled=${!possible}
      @click=${() => this.write(kind)}
    >
      <wa-icon name=${icon}></wa-icon>${label}
    </button>`
  }

  /** Why there is nothing to write here for this person. */
  #notMine(): string {
    const { state } = this.card
    const { may } = this.desk.me
    const { notMine } = words.composer
    if (may['inquiry.work'] === 'none') return notMine.role
    if (isClosed(state)) return notMine.closed
    if (state === 'offered') return notMine.offered(this.#holder())
    if (!isUnassigned(state)) return notMine.open(this.#holder())
    const couldTake = may['inquiry.receive'] !== 'none' && this.#team.store.presence !== 'available'
    return couldTake ? notMine.waitingAway : notMine.waiting
  }

  /** They have gone, and no mail can bring the reply to them. */
  #unreached() {
    const { card, contact } = this
    const reached = this.#kind() === 'note' || card.visitorHere || contact === null || contact.address.kind === 'email'
    return html`<div role="status">
      ${
        reached
          ? nothing
          : html`<p class="unreached">
              <wa-icon name="info"></wa-icon
              ><span
                >${words.composer.unreached} ${words.customer.address[contact.address.kind]}
                ${addressLink(contact.address)}</span
              >
            </p>`
      }
    </div>`
  }

  #holder(): string {
    const { assignee } = this.card
    return (assignee && this.#team.store.nameOf(assignee)) ?? words.somebody
  }

  #why(): string {
    const { card } = this
    if (isClosed(card.state)) return words.composer.onlyNote.closed
    if (card.forgotten !== undefined) return words.thread.forgottenShort
    if (card.state !== 'open') return words.composer.onlyNote.waiting
    if (!this.#mayReply()) return words.moves.answerBelow
    if (card.assignee === this.desk.me.member.id || this.kind === 'note') return ''
    return words.card.with(this.#holder())
  }

  #length(length: number) {
    const over = length - limits.message
    return html`<span class="length" role="status" ?data-over=${over > 0}
      >${over > 0 ? words.composer.tooLong(over) : words.composer.left(-over)}</span
    >`
  }

  #sendable(): boolean {
    return canonicalText(this.text) !== '' && codePoints(this.text) <= limits.message
  }

  #input(event: InputEvent): void {
    this.text = (event.target as HTMLTextAreaElement).value
    this.desk.drafts.set(this.card.id, this.#kind(), this.text)
    if (Date.now() - this.#typedAt < typingEveryMs) return
    this.#typedAt = Date.now()
    this.desk.connection.typing(this.card.id, this.#kind() === 'note')
  }

  #press(event: KeyboardEvent): void {
    if (event.key === 'Escape') (event.target as HTMLElement).blur()
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    this.#send()
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault()
    this.#send()
  }

  #send(): void {
    if (!this.#sendable()) return
    const kind = this.#kind()
    const saved = this.renderRoot.querySelector<SavedReplies>('saved-replies')?.taken()
    const text = canonicalText(this.text)
    const mentions = kind === 'note' ? mentionedIn(text, this.#team.store.colleagues) : []
    this.desk.outbox.add(this.card, kind, text, { ...(saved && { saved }), mentions })
    this.desk.drafts.set(this.card.id, kind, '')
    this.text = ''
    this.#typedAt = 0
    this.renderRoot.querySelector('textarea')?.focus()
  }
}
