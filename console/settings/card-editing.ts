import type { LitElement, ReactiveController } from 'lit'
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
export class CardEditing implements ReactiveController {
  /** Id of what is in change; `new` for one to come; empty for none. */
  id = ''
  /** The form is to have the focus as soon as it stands: of a list that is still on its way it does so later. */
  #opens = false

  /** @param again reads the list anew */
  constructor(
    private readonly list: LitElement,
    private readonly again: () => Promise<unknown>,
  ) {
    list.addController(this)
  }

  hostUpdated(): void {
    const form = this.#opens ? this.list.renderRoot.querySelector<LitElement>('[data-editing] > *') : null
    if (form === null) return
    this.#opens = false
    void focusFirst(form)
  }

  begin(id: string): void {
    this.id = id
    this.#opens = true
    this.list.requestUpdate()
  }

  /** Nothing was to be changed. */
  readonly left = async (): Promise<void> => {
    const { id } = this
    await this.#close()
    await this.#show(id, -1)
  }

  /** Something was saved, or removed. */
  readonly kept = async ({ id, added }: Kept): Promise<void> => {
    const at = this.#cards().findIndex((card) => 'editing' in card.dataset)
    await this.#close()
    await this.again()
    await this.list.updateComplete
    await this.#show(id, at)
    if (added) this.list.dispatchEvent(new Said(words.added))
  }

  async #close(): Promise<void> {
    this.id = ''
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

async function focusFirst(form: LitElement): Promise<void> {
  await form.updateComplete
  await focusOn(controlsIn(form.renderRoot)[0])
}
