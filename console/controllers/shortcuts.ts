import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** A key (as `KeyboardEvent.key`) and what it does; false: not now, let the browser have it. */
export type Shortcuts = Record<string, () => unknown>

/** Where keys belong to whatever has the focus. */
const takesKeys = new Set(['input', 'textarea', 'select', 'wa-select', 'wa-dropdown', 'wa-dialog'])

/** Single-key shortcuts of a screen, alive while its element is; they never fire while somebody types. */
export class ShortcutKeys implements ReactiveController {
  #listening: AbortController | undefined

  constructor(
    host: ReactiveControllerHost,
    private readonly keys: Shortcuts,
  ) {
    host.addController(this)
  }

  hostConnected(): void {
    this.#listening = new AbortController()
    document.addEventListener('keydown', (event) => this.#press(event), { signal: this.#listening.signal })
  }

  hostDisconnected(): void {
    this.#listening?.abort()
  }

  #press(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    const act = Object.hasOwn(this.keys, event.key) ? this.keys[event.key] : undefined
    if (!act || isTaken(event)) return
    if (act() !== false) event.preventDefault()
  }
}

function isTaken(event: KeyboardEvent): boolean {
  return event
    .composedPath()
    .some((target) => target instanceof HTMLElement && (takesKeys.has(target.localName) || target.isContentEditable))
}
