/** Does what nobody needs to see the list, when that stands. Safari has no idle callback. */
export function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: 2_000 })
  else setTimeout(act, 500)
}
