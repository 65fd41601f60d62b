import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { choose, chooseAll, nothingChosen, stillThere } from '../data/selection.ts'
import type { Selection } from '../data/selection.ts'

/** Several of a list are chosen, to be done with at once; what leaves the list meanwhile is no longer chosen. */
export class Choosing implements ReactiveController {
  #selection: Selection | null = null

  /** @param choosable ids of what can be chosen, in the order of the list */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly choosable: () => readonly string[],
  ) {
    host.addController(this)
  }

  /** Ids; null: nobody is choosing. */
  get chosen(): ReadonlySet<string> | null {
    return this.#selection?.ids ?? null
  }

  begin(): void {
    this.#become(this.#selection ?? nothingChosen)
  }

  /** @returns whether anybody was choosing */
  end(): boolean {
    const was = this.#selection !== null
    this.#become(null)
    return was
  }

  /** One more, or one less; `stretch`: with all between it and the last one. */
  pick(id: string, stretch = false): void {
    this.#become(choose(this.#selection ?? nothingChosen, id, this.choosable(), stretch))
  }

  all(): void {
    this.#become(chooseAll(this.choosable()))
  }

  /** These are done with. */
  letGo(ids: readonly string[]): void {
    if (this.#selection !== null)
      this.#become({ ids: new Set([...this.#selection.ids].filter((id) => !ids.includes(id))), last: null })
  }

  hostUpdate(): void {
    if (this.#selection !== null) this.#selection = stillThere(this.#selection, this.choosable())
  }

  #become(selection: Selection | null): void {
    this.#selection = selection
    this.host.requestUpdate()
  }
}
