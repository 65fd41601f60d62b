import type { Browser } from '@playwright/test'
import { mainThread } from '../main-thread.ts'
import { heap, settled, slowPage } from './slow-page.ts'

/** From the click, in ms. */
export interface Click {
  /** The first frame after it was painted: the shell. */
  painted: number
  /** The form stands, the heading has the focus, and that was painted. */
  usable: number
  blocking: number
  /** Requests from the click (or the intent before it) to usable. */
  requests: number
  heap: number
}

/**
 * Opens the panel on a slow machine.
 * @param intent whether the pointer has rested on the launcher long enough for the panel to be there
 */
export async function measureClick(browser: Browser, url: string, intent: boolean): Promise<Click> {
  let click: Click | undefined
  await slowPage(browser, async (page, devtools) => {
    // One visitor in ten tells how long opening took: not this one, for requests are counted.
    await page.addInitScript(() => {
      Math.random = () => 0.5
    })
    await page.goto(url)
    await settled(page)
    let requests = 0
    page.on('request', (request) => {
      if (request.method() !== 'OPTIONS') requests++
    })
    if (intent) {
      // No locators: what Playwright puts into a page to find things would count as ours in the heap.
      const { x, y } = await page.evaluate(() =>
        document.querySelector('foyer-widget')!.shadowRoot!.querySelector('[part=launcher]')!.getBoundingClientRect(),
      )
      await page.mouse.move(x + 20, y + 20)
      await page.evaluate(
        () =>
          new Promise<void>((resolve) => {
            const root = document.querySelector('foyer-widget')!.shadowRoot!
            const look = () => (root.querySelector('#fullName') ? resolve() : void requestAnimationFrame(look))
            look()
          }),
      )
      await settled(page)
    }
    let times = { painted: 0, usable: 0 }
    const { own } = await mainThread(browser, page, '/widget', async () => {
      times = await page.evaluate(
        () =>
          new Promise<{ painted: number; usable: number }>((resolve) => {
            const root = document.querySelector('foyer-widget')!.shadowRoot!
            // After a frame's callbacks comes its paint, after the paint the next task.
            const afterPaint = (act: () => void) =>
              requestAnimationFrame(() => {
                const { port1, port2 } = new MessageChannel()
                port1.addEventListener('message', act, { once: true })
                port1.start()
                port2.postMessage(0)
              })
            const start = performance.now()
            root.querySelector<HTMLElement>('[part=launcher]')!.click()
            let painted = 0
            afterPaint(() => (painted = performance.now() - start))
            const look = () => {
              const ready =
                root.activeElement?.localName === 'h2' &&
                root.querySelector('#fullName')?.checkVisibility({ visibilityProperty: true })
              if (ready) afterPaint(() => resolve({ painted, usable: performance.now() - start }))
              else requestAnimationFrame(look)
            }
            look()
          }),
      )
      await settled(page)
    })
    click = { ...times, blocking: own.blocking, requests, heap: await heap(devtools) }
  })
  return click!
}

/** From a click on the page's own button until what it opens is painted, in ms: the browser's floor. */
export async function measureFloor(browser: Browser, url: string): Promise<number> {
  let painted = 0
  await slowPage(browser, async (page) => {
    await page.goto(url)
    await settled(page)
    painted = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const start = performance.now()
          document.querySelector('button')!.click()
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel()
            port1.addEventListener('message', () => resolve(performance.now() - start), { once: true })
            port1.start()
            port2.postMessage(0)
          })
        }),
    )
  })
  return painted
}
