import type { LitElement } from 'lit'
import { focusOn } from '../elements/focus-on.ts'
import { controlsIn } from '../elements/say-invalid.ts'
import type { Control } from '../elements/say-invalid.ts'
import { Said } from '../shell/said.ts'
import { words } from '../words/words.ts'
import type { Kept } from './kept.ts'

/**
 * One card of a list is open as a form, which stands in `[data-editing]`. When that is over its card is in sight and has the
 * focus; one that is gone leaves it to the next, and where there is none to the button above the list.
 * @example readonly #editing = new CardEditing(this, () => this.#known.run())
 */
export class CardEditing {
  /** Id of what is in change; `new` for one to come; empty for none. */
  id = ''

  /** @param again reads the list anew */
  constructor(
    private readonly list: LitElement,
    private readonly again: () => Promise<unknown>,
  ) {}

  async begin(id: string): Promise<void> {
    await this.#become(id)
    const form = this.list.renderRoot.querySelector<LitElement>('[data-editing] > *')
    await form?.updateComplete
    if (form) await focusOn(controlsIn(form.renderRoot)[0])
  }

  /** Nothing was to be changed. */
  readonly left = async (): Promise<void> => {
    const { id } = this
    await this.#become('')
    await this.#show(id, -1)
  }

  /** Something was saved, or removed. */
  readonly kept = async ({ id, added }: Kept): Promise<void> => {
    const at = this.#cards().findIndex((card) => 'editing' in card.dataset)
    await this.#become('')
    await this.again()
    await this.list.updateComplete
    await this.#show(id, at)
    if (added) this.list.dispatchEvent(new Said(words.added))
  }

  async #become(id: string): Promise<void> {
    this.id = id
    this.list.requestUpdate()
    await this.list.updateComplete
  }

  #cards(): HTMLElement[] {
    return [...this.list.renderRoot.querySelectorAll<HTMLElement>('.cards > *')]
  }

  async #show(id: string, at: number): Promise<void> {
    const cards = this.#cards()
    const card = cards.find(({ dataset }) => dataset['id'] === id) ?? cards[at]
    card?.scrollIntoView({ block: 'nearest' })
    if (card) card.querySelector<HTMLElement>('h2, h3')?.focus({ preventScroll: true })
    else await focusOn(this.list.renderRoot.querySelector<Control>('.head > wa-button'))
  }
}
