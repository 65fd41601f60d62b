import type { Browser, Page } from '@playwright/test'
import { mainThread } from '../main-thread.ts'
import { tools } from './console-page.ts'

/** One frame after the other: a quick turn of the wheel, and now and then the scroll bar dragged to another place. */
const steps = 240
const wheelPx = 600
const jumpEvery = 4

/** Scrolls over the whole length of a scroller. @param names where it stands */
function scroll(page: Page, names: readonly string[]): Promise<void> {
  return page.evaluate(
    async ({ names, steps, wheelPx, jumpEvery }) => {
      const scroller = window.within(...names)!
      const height = scroller.scrollHeight
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
      for (let step = 1; step <= steps; step++) {
        if (step % jumpEvery > 0) scroller.scrollTop += wheelPx
        // Where no row stands yet, by turns far down and far up.
        else scroller.scrollTop = (height * ((step * 37) % steps)) / steps
        await frame()
      }
      scroller.scrollTop = 0
      await frame()
    },
    { names, steps, wheelPx, jumpEvery },
  )
}

/** The longest task while the inbox is scrolled, in ms of the main thread's CPU. */
export async function measureScroll(browser: Browser, page: Page): Promise<number> {
  const names = ['foyer-console', 'desk-shell', 'inbox-page', 'inbox-list', '.scroller']
  return (await mainThread(browser, page, '/console/', () => scroll(page, names))).all.longest
}

/** The floor: the same scrolling over a blank page of that height. */
export async function measureBlankScroll(browser: Browser, height: number): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1_440, height: 900 } })
  await page.setContent(`<div id="blank" style="height:900px;overflow:auto"><p style="height:${height}px"></p></div>`)
  await page.evaluate(tools)
  const { all } = await mainThread(browser, page, 'none', () => scroll(page, ['#blank']))
  await page.close()
  return all.longest
}
