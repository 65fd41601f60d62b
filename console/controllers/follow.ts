import { ContextConsumer } from '@lit/context'
import type { Context } from '@lit/context'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Store } from '../data/store.ts'

/**
 * Follows a store given by a context: its element renders again whenever the store changed.
 * @example readonly #inbox = new Follow(this, inboxContext)  // then this.#inbox.store.list('mine')
 */
export class Follow<Followed extends Store> implements ReactiveController {
  #store: Followed | undefined
  readonly #again: () => void

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    context: Context<unknown, Followed>,
    /** Called after each change, before the element renders. */
    onChange: () => void = () => undefined,
  ) {
    this.#again = () => {
      onChange()
      host.requestUpdate()
    }
    host.addController(this)
    // Reading the context is the consumer's own life; the store comes with its callback.
    void new ContextConsumer(host, { context, callback: (store) => this.#take(store), subscribe: true })
  }

  /** The store; an element below its provider always has one. */
  get store(): Followed {
    if (!this.#store) throw new Error(`<${this.host.localName}> stands outside the context it follows`)
    return this.#store
  }

  hostConnected(): void {
    this.#store?.addEventListener('changed', this.#again)
  }

  hostDisconnected(): void {
    this.#store?.removeEventListener('changed', this.#again)
  }

  #take(store: Followed): void {
    if (store === this.#store) return
    this.hostDisconnected()
    this.#store = store
    this.hostConnected()
    this.host.requestUpdate()
  }
}
