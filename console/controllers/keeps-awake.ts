import type { ReactiveController, ReactiveControllerHost } from 'lit'

/**
 * Keeps the screen on while its element is on screen and the page is visible, where the browser can. It forgets that
 * whenever the page is hidden, so it is asked again when it is shown.
 * @example new KeepsAwake(this)
 */
export class KeepsAwake implements ReactiveController {
  #listening: AbortController | undefined
  #lock: WakeLockSentinel | null = null

  constructor(host: ReactiveControllerHost) {
    host.addController(this)
  }

  hostConnected(): void {
    this.#listening = new AbortController()
    document.addEventListener('visibilitychange', () => void this.#ask(), { signal: this.#listening.signal })
    void this.#ask()
  }

  hostDisconnected(): void {
    this.#listening?.abort()
    void this.#lock?.release()
    this.#lock = null
  }

  async #ask(): Promise<void> {
    if (document.hidden || !('wakeLock' in navigator)) return
    const { signal } = this.#listening!
    try {
      const lock = await navigator.wakeLock.request('screen')
      if (signal.aborted) await lock.release()
      else this.#lock = lock
    } catch {
      // An empty battery or a setting says no: the screen does as it always did.
    }
  }
}
