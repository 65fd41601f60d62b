import '@awesome.me/webawesome/dist/components/button/button.js'
import { consume } from '@lit/context'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { directionOf } from '../../shared/direction.ts'
import { filledIn, replyVariables } from '../../shared/saved-replies/variables.ts'
import type { ReplyVariable } from '../../shared/saved-replies/variables.ts'
import { Language } from '../../shared/schema/basics.ts'
import type { ReplyToKeep, SavedReplies } from '../../shared/schema/saved-reply.ts'
import { deskContext } from '../contexts/desk-context.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { focusOn } from '../elements/focus-on.ts'
import { oneField, wordsField } from '../elements/live-fields.ts'
import { sayInvalid } from '../elements/say-invalid.ts'
import type { Control } from '../elements/say-invalid.ts'
import { settingsStyles } from '../settings/settings.styles.ts'
import { base } from '../styles/base.styles.ts'
import { fieldStyles } from '../styles/field.styles.ts'
import { reworded } from '../text/reworded.ts'
import { savedWords } from '../words/saved-words.ts'
import { words } from '../words/words.ts'
import { exampleFacts } from './example-facts.ts'
import { replyValues } from './reply-values.ts'

type Texts = ReplyToKeep['texts']

/** What stands in a reply now, in every language. */
export class TextsChanged extends Event {
  constructor(readonly texts: Texts) {
    super('texts-changed')
  }
}

/** As much of Web Awesome's text area as is needed here. */
interface TextArea extends Control {
  input: HTMLTextAreaElement
}

/**
 * The texts of a saved reply, one language at a time: with buttons for what is filled in, and a look at how it reads then.
 * @fires texts-changed
 */
@customElement('saved-reply-texts')
export class SavedReplyTexts extends LitElement {
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
    `,
  ]

  @property({ attribute: false }) texts: Texts = {}
  @property({ attribute: false }) sites: SavedReplies['sites'] = []
  /** What is wrong in a language, in words; '' when nothing. */
  @property({ attribute: false }) faultIn: (language: Language) => string = () => ''
  @consume({ context: deskContext }) desk!: DeskSession
  @state() private language: Language = 'en'

  override willUpdate(): void {
    if (!this.hasUpdated) this.language = Language.options.find((one) => this.texts[one] !== undefined) ?? 'en'
  }

  override updated(): void {
    sayInvalid(this.renderRoot)
  }

  /** Leads to the text, in the language that is shown where none is said. */
  async show(language: Language | null): Promise<void> {
    this.language = language ?? this.language
    await this.updateComplete
    await focusOn(this.#area)
  }

  override render() {
    const { texts, language } = this
    return html`${oneField<Language>(
      {
        name: 'language',
        label: savedWords.language,
        value: language,
        fault: '',
        hint: savedWords.languageHint,
        change: (chosen) => (this.language = chosen),
      },
      Language.options.map((one) => [one, `${words.sites.languages[one]}${texts[one] === undefined ? '' : ' ✓'}`]),
    )}
    ${wordsField({
      name: 'text',
      label: savedWords.text,
      value: texts[language] ?? '',
      fault: this.faultIn(language),
      rows: 6,
      change: (text) => this.#change(text),
    })}
    ${this.#variables()} ${this.#preview()}`
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
            ><bdi>{${name}}</bdi></wa-button
          >`,
      )}
    </div>`
  }

  #preview() {
    const { language } = this
    const facts = exampleFacts(language, this.desk.me, this.sites, Date.now())
    const text = filledIn(this.texts[language] ?? '', replyValues(facts, language))
    if (text.trim() === '') return nothing
    return html`<div>
      <p class="label">${savedWords.preview}</p>
      <p class="preview" lang=${language} dir=${directionOf(language)}>${text}</p>
    </div>`
  }

  get #area(): TextArea {
    return this.renderRoot.querySelector<TextArea>('wa-textarea')!
  }

  #putIn(name: ReplyVariable): void {
    const { input } = this.#area
    input.focus()
    input.setRangeText(`{${name}}`, input.selectionStart, input.selectionEnd, 'end')
    this.#change(input.value)
  }

  #change(text: string): void {
    this.texts = reworded(this.texts, this.language, text)
    this.dispatchEvent(new TextsChanged(this.texts))
  }
}
