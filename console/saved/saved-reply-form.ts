import '@awesome.me/webawesome/dist/components/button/button.js'
import { consume } from '@lit/context'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { uuidv7 } from 'uuidv7'
import { directionOf } from '../../shared/direction.ts'
import { filledIn, replyVariables } from '../../shared/saved-replies/variables.ts'
import type { ReplyVariable } from '../../shared/saved-replies/variables.ts'
import { Language } from '../../shared/schema/basics.ts'
import { ReplyToKeep } from '../../shared/schema/saved-reply.ts'
import type { SavedReplies, SavedReply, Whose } from '../../shared/schema/saved-reply.ts'
import { deskContext } from '../contexts/desk-context.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { ProblemError } from '../data/problem-error.ts'
import { focusOn } from '../elements/focus-on.ts'
import { formFailure } from '../elements/form-failure.ts'
import { lineField, oneField, wordsField } from '../elements/live-fields.ts'
import { sayInvalid } from '../elements/say-invalid.ts'
import type { Control } from '../elements/say-invalid.ts'
import { Kept } from '../settings/kept.ts'
import { settingsStyles } from '../settings/settings.styles.ts'
import { base } from '../styles/base.styles.ts'
import { fieldStyles } from '../styles/field.styles.ts'
import { reworded } from '../text/reworded.ts'
import { savedWords } from '../words/saved-words.ts'
import { words } from '../words/words.ts'
import { exampleFacts } from './example-facts.ts'
import { ownerName } from './owner-name.ts'
import { draftOf, faultsIn, faultWords } from './reply-draft.ts'
import type { ReplyDraft, ReplyField } from './reply-draft.ts'
import { replyValues } from './reply-values.ts'

/** As much of Web Awesome's text area as is needed here. */
interface TextArea extends Control {
  value: string
  input: HTMLTextAreaElement
}

/**
 * A saved reply, in every language it is worded in, with a look at how it reads.
 * @fires kept - It is saved. @fires left - Nothing is to be changed.
 */
@customElement('saved-reply-form')
export class SavedReplyForm extends LitElement {
  static override styles = [
    base,
    fieldStyles,
    settingsStyles,
    css`
      .preview {
        padding: var(--wa-space-s) var(--wa-space-m);
        border-radius: var(--wa-border-radius-m);
        background: var(--wa-color-surface-lowered);
        overflow-wrap: anywhere;
        white-space: pre-wrap;
      }
      .preview:empty {
        display: none;
      }
    `,
  ]

  /** The reply in change; null for a new one. */
  @property({ attribute: false }) reply: SavedReply | null = null
  @property({ attribute: false }) known!: SavedReplies
  @consume({ context: deskContext }) desk!: DeskSession
  @state() private draft: ReplyDraft = { whose: { kind: 'mine' }, shortcut: '', title: '', texts: {}, revision: 0 }
  @state() private language: Language = 'en'
  @state() private failure = ''
  @state() private busy = false
  /** Somebody wanted to save: what is wrong is said. */
  @state() private saysAll = false
  /** The shortcut that another reply has. */
  @state() private taken = ''
  /** A new one keeps its id from try to try. */
  #id = uuidv7()

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('reply') || this.reply === null) return
    this.#id = this.reply.id
    this.draft = draftOf(this.reply)
    this.language = Language.options.find((one) => this.draft.texts[one] !== undefined)!
  }

  override updated(): void {
    sayInvalid(this.renderRoot)
  }

  override render() {
    const { draft, language } = this
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
      ${oneField<Language>(
        {
          name: 'language',
          label: said.language,
          value: language,
          fault: '',
          hint: said.languageHint,
          change: (chosen) => (this.language = chosen),
        },
        Language.options.map((one) => [
          one,
          `${words.sites.languages[one]}${draft.texts[one] === undefined ? '' : ' ✓'}`,
        ]),
      )}
      ${wordsField({
        name: 'texts',
        label: said.text,
        value: draft.texts[language] ?? '',
        fault: this.#faultOf('texts'),
        rows: 6,
        change: (text) => change({ texts: reworded(draft.texts, language, text) }),
      })}
      ${this.#variables()} ${this.#preview()} ${formFailure(this.failure)}
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

  #variables() {
    return html`<div role="group" aria-label=${savedWords.variables} class="buttons">
      <span class="label">${savedWords.variables}</span>
      ${replyVariables.map(
        (name) =>
          html`<wa-button
            size="xs"
            appearance="outlined"
            title=${savedWords.variable[name]}
            @click=${() => this.#putIn(name)}
            >{${name}}</wa-button
          >`,
      )}
    </div>`
  }

  #preview() {
    const { language } = this
    const facts = exampleFacts(language, this.desk.me, this.known.sites, Date.now())
    const text = filledIn(this.draft.texts[language] ?? '', replyValues(facts, language))
    if (text.trim() === '') return nothing
    return html`<div>
      <p class="label">${savedWords.preview}. ${savedWords.previewHint}</p>
      <p class="preview" lang=${language} dir=${directionOf(language)}>${text}</p>
    </div>`
  }

  #putIn(name: ReplyVariable): void {
    const area = this.renderRoot.querySelector<TextArea>('wa-textarea')!
    const { selectionStart, selectionEnd, value } = area.input
    area.input.focus()
    area.input.setRangeText(`{${name}}`, selectionStart, selectionEnd, 'end')
    const text = `${value.slice(0, selectionStart)}{${name}}${value.slice(selectionEnd)}`
    this.draft = { ...this.draft, texts: reworded(this.draft.texts, this.language, text) }
  }

  /** What is wrong with a field, in the language that is shown, in words; '' when nothing. */
  #faultOf(field: ReplyField): string {
    const { draft, language } = this
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
      this.language = first!.language ?? this.language
      await this.#focus(first!.field)
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
      await this.#focus('shortcut')
    } else this.failure = code === 'stale-version' ? savedWords.stale : words.problems[code]
  }

  async #focus(field: ReplyField): Promise<void> {
    await this.updateComplete
    await focusOn(this.renderRoot.querySelector<Control>(`[name=${field}]`))
  }
}

/** Names an owner, among those of one list. */
function keyOf(whose: Whose): string {
  return whose.kind === 'team' ? whose.team : whose.kind
}
