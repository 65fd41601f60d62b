import '@awesome.me/webawesome/dist/components/button/button.js'
import { consume } from '@lit/context'
import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { uuidv7 } from 'uuidv7'
import type { Language } from '../../shared/schema/basics.ts'
import { ReplyToKeep } from '../../shared/schema/saved-reply.ts'
import type { SavedReplies, SavedReply, Whose } from '../../shared/schema/saved-reply.ts'
import { deskContext } from '../contexts/desk-context.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { ProblemError } from '../data/problem-error.ts'
import { focusOn } from '../elements/focus-on.ts'
import { formFailure } from '../elements/form-failure.ts'
import { lineField, oneField } from '../elements/live-fields.ts'
import { sayInvalid } from '../elements/say-invalid.ts'
import type { Control } from '../elements/say-invalid.ts'
import { Kept } from '../settings/kept.ts'
import { settingsStyles } from '../settings/settings.styles.ts'
import { base } from '../styles/base.styles.ts'
import { fieldStyles } from '../styles/field.styles.ts'
import { savedWords } from '../words/saved-words.ts'
import { words } from '../words/words.ts'
import { ownerName } from './owner-name.ts'
import { draftOf, faultsIn, faultWords } from './reply-draft.ts'
import type { ReplyDraft, ReplyFault, ReplyField } from './reply-draft.ts'
import './saved-reply-texts.ts'
import type { SavedReplyTexts, TextsChanged } from './saved-reply-texts.ts'

/**
 * A saved reply, in every language it is worded in.
 * @fires kept - It is saved. @fires left - Nothing is to be changed.
 */
@customElement('saved-reply-form')
export class SavedReplyForm extends LitElement {
  static override styles = [base, fieldStyles, settingsStyles]

  /** The reply in change; null for a new one. */
  @property({ attribute: false }) reply: SavedReply | null = null
  @property({ attribute: false }) known!: SavedReplies
  @consume({ context: deskContext }) desk!: DeskSession
  @state() private draft: ReplyDraft = { whose: { kind: 'mine' }, shortcut: '', title: '', texts: {}, revision: 0 }
  @state() private failure = ''
  @state() private busy = false
  /** Somebody wanted to save: what is wrong is said. */
  @state() private saysAll = false
  /** The shortcut that another reply has. */
  @state() private taken = ''
  /** A new one keeps its id from try to try. */
  #id = uuidv7()

  override willUpdate(): void {
    // The same one read again takes nothing away that stands here.
    if (this.reply === null || this.reply.id === this.#id) return
    this.#id = this.reply.id
    this.draft = draftOf(this.reply)
  }

  override updated(): void {
    sayInvalid(this.renderRoot)
  }

  override render() {
    const { draft } = this
    const said = savedWords
    const change = (part: Partial<ReplyDraft>) => (this.draft = { ...this.draft, ...part })
    return html`<form @submit=${(event: SubmitEvent) => void this.#submit(event)} novalidate>
      ${this.#owner()}
      ${lineField({
        name: 'title',
        label: said.title,
        value: draft.title,
        fault: this.#faultOf('title'),
        hint: said.titleHint,
        change: (title) => change({ title }),
      })}
      ${lineField({
        name: 'shortcut',
        label: said.shortcut,
        value: draft.shortcut,
        fault: this.#faultOf('shortcut'),
        hint: said.shortcutHint,
        change: (shortcut) => change({ shortcut }),
      })}
      <saved-reply-texts
        .texts=${draft.texts}
        .sites=${this.known.sites}
        .faultIn=${(language: Language) => this.#faultOf('texts', language)}
        @texts-changed=${({ texts }: TextsChanged) => change({ texts })}
      ></saved-reply-texts>
      ${formFailure(this.failure)}
      <div class="buttons">
        <wa-button type="submit" variant="brand" ?loading=${this.busy}>${words.save}</wa-button>
        <wa-button appearance="plain" @click=${() => this.dispatchEvent(new Event('left'))}>${words.cancel}</wa-button>
      </div>
    </form>`
  }

  #owner() {
    const owners = this.known.owners.filter(({ mayWrite }) => mayWrite)
    if (owners.length < 2) return nothing
    return oneField(
      {
        name: 'whose',
        label: savedWords.owner,
        value: keyOf(this.draft.whose),
        fault: '',
        hint: savedWords.ownerHint,
        change: (key) => {
          const whose = owners.find((owner) => keyOf(owner.whose) === key)?.whose
          if (whose) this.draft = { ...this.draft, whose }
        },
      },
      owners.map(({ whose }) => [keyOf(whose), ownerName(whose, owners)]),
    )
  }

  /** What is wrong with a field, in words; '' when nothing. @param language of the texts */
  #faultOf(field: ReplyField, language: Language | null = null): string {
    const { draft } = this
    if (field === 'shortcut' && this.taken !== '' && this.taken === draft.shortcut)
      return savedWords.faults.shortcut.taken
    if (!this.saysAll) return ''
    const isWrong = faultsIn(draft).some((fault) => fault.field === field && (fault.language ?? language) === language)
    return isWrong ? faultWords(field, draft, language) : ''
  }

  async #submit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const wish = ReplyToKeep.safeParse(this.draft)
    if (!wish.success) {
      this.saysAll = true
      const [first] = faultsIn(this.draft)
      await this.#focus(first!)
      return
    }
    this.busy = true
    this.failure = ''
    try {
      await this.desk.api.keepReply(this.#id, wish.data)
      this.dispatchEvent(new Kept(this.#id, this.reply === null))
    } catch (error) {
      await this.#fail(error)
    } finally {
      this.busy = false
    }
  }

  async #fail(error: unknown): Promise<void> {
    const { code, field } = error instanceof ProblemError ? error : new ProblemError('internal')
    if (code === 'already-exists' && field === 'shortcut') {
      this.taken = this.draft.shortcut
      await this.#focus({ field: 'shortcut', language: null })
    } else this.failure = code === 'stale-version' ? savedWords.stale : words.problems[code]
  }

  async #focus({ field, language }: ReplyFault): Promise<void> {
    await this.updateComplete
    if (field === 'texts') await this.renderRoot.querySelector<SavedReplyTexts>('saved-reply-texts')?.show(language)
    else await focusOn(this.renderRoot.querySelector<Control>(`[name=${field}]`))
  }
}

/** Names an owner, among those of one list. */
function keyOf(whose: Whose): string {
  return whose.kind === 'team' ? whose.team : whose.kind
}
