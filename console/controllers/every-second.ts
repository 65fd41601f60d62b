import type { ReactiveController, ReactiveControllerHost } from 'lit'

const followers = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | undefined

/** Renders its element every second while it is on screen and the page is visible: one clock for all of them. */
export class EverySecond implements ReactiveController {
  readonly #tick: () => void

  constructor(host: ReactiveControllerHost) {
    this.#tick = () => host.requestUpdate()
    host.addController(this)
  }

  hostConnected(): void {
    followers.add(this.#tick)
    timer ??= setInterval(tickAll, 1_000)
  }

  hostDisconnected(): void {
    followers.delete(this.#tick)
    if (followers.size > 0) return
    clearInterval(timer)
    timer = undefined
  }
}

function tickAll(): void {
  if (document.hidden) return
  for (const tick of followers) tick()
}
