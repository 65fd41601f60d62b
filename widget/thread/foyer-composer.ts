import { html } from 'lit'
import { visitorLimits } from '../../shared/visitor-limits.ts'
import { canonicalText, codePoints } from '../../shared/text.ts'
import { FoyerElement } from '../panel/foyer-element.ts'
import { goesOn } from '../panel/goes-on.ts'
import { icon } from '../panel/icon.ts'
import { counted } from '../words/counted.ts'
import type { Said } from './thread.ts'

/** The visitor has written a message: canonical, not empty, not too long. */
export class MessageWritten extends Event {
  text: string

  constructor(text: string) {
    super('message-written')
    this.text = text
  }
}

/**
 * Where the visitor writes. Enter sends where there is a keyboard, and begins a line on a touch screen. A picture or file
 * that is pasted or dropped cannot be sent: that is said, and the page does not leave for it.
 *
 * @fires message-written
 * @fires typed with every change
 */
export class Composer extends FoyerElement {
  static override properties = {
    words: { attribute: false },
    hint: { attribute: false },
    text: { state: true },
    files: { state: true },
  }

  declare words: Said
  declare hint: string
  declare private text: string
  /** They gave a file just now. */
  declare private files: boolean

  constructor() {
    super()
    this.text = ''
    this.files = false
  }

  protected override render() {
    const { words } = this
    const over = codePoints(this.text) - visitorLimits.message
    const wrong =
      over > 0 ? counted(words.language, words.faults.long, visitorLimits.message) : this.files ? words.noFiles : ''
    return html`<form
      novalidate
      @submit=${this.#submit}
      @paste=${({ clipboardData }: ClipboardEvent) => this.give(clipboardData)}
    >
      <textarea
        rows="1"
        aria-label=${words.message}
        aria-describedby="message-fault"
        aria-invalid=${over > 0 ? 'true' : 'false'}
        placeholder=${this.hint}
        .value=${this.text}
        @input=${this.#type}
        @keydown=${this.#key}
      ></textarea>
      <button class="icon send" part="send" aria-label=${words.send}>${icon('send')}</button>
      <p class="fault" id="message-fault" role="status">${wrong}</p>
    </form>`
  }

  #type = ({ target }: Event) => {
    this.text = (target as HTMLTextAreaElement).value
    this.files = false
    this.dispatchEvent(new Event('typed'))
  }

  /** Something was pasted here, or dropped on the conversation. @returns whether it is a file, which is told */
  give(given: DataTransfer | null): boolean {
    // What is copied from a document comes as text and as a picture of it: the text is meant.
    this.files = Boolean(given?.files.length) && !given!.getData('text')
    return this.files
  }

  #key = (event: KeyboardEvent) => {
    if (goesOn(event)) this.#submit(event)
  }

  #submit = (event: Event) => {
    event.preventDefault()
    const text = canonicalText(this.text)
    if (text === '' || codePoints(text) > visitorLimits.message) return
    this.text = ''
    this.dispatchEvent(new MessageWritten(text))
    this.querySelector('textarea')!.focus()
  }
}
