import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { isSignAlone } from '../text/sign-alone.ts'

/**
 * Puts text into the field of the form that its host stands in, in place of a sign that was typed there by itself and what
 * was written behind it, or where the cursor is.
 */
export class Inserting implements ReactiveController {
  #listening: AbortController | undefined
  /** What the text takes the place of. */
  #from = 0
  #to = 0

  /** @param wanted called when the sign was typed */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly sign: string,
    private readonly wanted: (from: number) => void,
  ) {
    host.addController(this)
  }

  hostConnected(): void {
    this.#listening = new AbortController()
    const { signal } = this.#listening
    this.host.closest('form')?.addEventListener('input', (event) => this.#typed(event), { signal })
  }

  hostDisconnected(): void {
    this.#listening?.abort()
  }

  get field(): HTMLTextAreaElement {
    return this.host.closest('form')!.querySelector('textarea')!
  }

  /** Where the sign stands that was left behind; null: nowhere. */
  get signBefore(): number | null {
    const { value, selectionStart } = this.field
    return isSignAlone(value, selectionStart, this.sign) ? selectionStart - 1 : null
  }

  /**
   * From now on the text takes the place of what stands from there to the cursor.
   * @param from where the sign is; null: the text goes where the cursor is
   * @returns what was written behind the sign; null: they wrote on, and meant nothing by it
   */
  begin(from: number | null): string | null {
    const { value, selectionStart, selectionEnd } = this.field
    const typed = from === null ? '' : value.slice(from + 1, selectionEnd)
    if (/\s/u.test(typed)) return null
    this.#from = from ?? selectionStart
    this.#to = selectionEnd
    return typed
  }

  /** What stands there now. */
  get replaced(): string {
    return this.field.value.slice(this.#from, this.#to)
  }

  /** As if it were typed: the form hears of it, and the browser can take it back. */
  write(text: string): void {
    this.field.focus()
    this.field.setSelectionRange(this.#from, this.#to)
    const [command, value] = text === '' ? (['delete', ''] as const) : (['insertText', text] as const)
    if (this.#from !== this.#to || text !== '') document.execCommand(command, false, value)
  }

  #typed({ target, data, isComposing }: InputEvent): void {
    // A list has a field of its own.
    if (target === this.host || data !== this.sign || isComposing) return
    const from = this.signBefore
    if (from !== null) this.wanted(from)
  }
}
