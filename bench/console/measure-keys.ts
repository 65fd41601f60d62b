import type { Page } from '@playwright/test'
import type { Conversation, FullDesk } from './full-desk.ts'

/** From a key's press. */
export interface KeyPress {
  /** Frames until what it asks for stands in one; 1: the very next. */
  frames: number
  /** Until that frame was painted, in ms. */
  painted: number
}

/** Presses a key and waits for the frame with what it leads to: the cursor on a row, or the conversation. */
async function press(page: Page, key: string, { id, newest }: Conversation): Promise<KeyPress> {
  const listening = await page.evaluateHandle(
    ({ key, id, newest }) => {
      const at = ['foyer-console', 'desk-shell', 'inbox-page']
      const holds = () =>
        key === 'Enter'
          ? window.within(...at, 'thread-page', 'message-list', 'li:last-child .bubble')?.textContent === newest
          : window
              .within(...at, 'inbox-list', 'inbox-row:focus', 'a')
              ?.getAttribute('href')
              ?.endsWith(id) === true
      const pressed = new Promise<KeyPress>((resolve, reject) => {
        const listen = () => {
          const began = performance.now()
          let frames = 0
          window
            .frameOf(`what ${key} leads to`, () => (frames++, holds()))
            .then(() => window.whenPainted(() => resolve({ frames, painted: performance.now() - began })), reject)
        }
        addEventListener('keydown', listen, { once: true, capture: true })
      })
      // In an object, so that the handle does not wait for it.
      return { pressed }
    },
    { key, id, newest },
  )
  await page.keyboard.press(key)
  return listening.evaluate(({ pressed }) => pressed)
}

/** Goes down the conversations by j and opens each by Enter, so that they are read; then up by k, measured. */
export async function measureKeys(page: Page, desk: FullDesk): Promise<{ move: KeyPress[]; open: KeyPress[] }> {
  const [first, ...others] = desk.quiet
  await page.evaluate((path) => {
    history.pushState({}, '', path)
    dispatchEvent(new PopStateEvent('popstate'))
  }, `/inbox/all/${first!.id}`)
  await page.locator('message-list li').first().waitFor()
  for (const conversation of others) {
    await press(page, 'j', conversation)
    await press(page, 'Enter', conversation)
  }
  const move: KeyPress[] = []
  const open: KeyPress[] = []
  for (const conversation of desk.quiet.slice(0, -1).toReversed()) {
    move.push(await press(page, 'k', conversation))
    open.push(await press(page, 'Enter', conversation))
  }
  return { move, open }
}
