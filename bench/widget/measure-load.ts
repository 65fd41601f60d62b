import type { Browser } from '@playwright/test'
import type { MainThread } from '../main-thread.ts'
import { mainThread } from '../main-thread.ts'
import { heap, settled, slowPage } from './slow-page.ts'

/** What a page load cost, and what the widget left on the page. */
export interface Load extends MainThread {
  /** The part of the tag's own script. */
  own: MainThread
  heap: number
  /** Requests beyond the page itself. */
  requests: number
  nodes: number
  globals: number
  listeners: number
  shift: number
}

/** Loads a page on a slow machine. @param whose what the addresses of the measured tag's scripts hold */
export async function measureLoad(browser: Browser, url: string, whose: string): Promise<Load> {
  let load: Load | undefined
  await slowPage(browser, async (page, devtools) => {
    let requests = -1
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) requests++
    })
    const { all, own } = await mainThread(browser, page, whose, async () => {
      await page.goto(url)
      await settled(page)
    })
    const guest = await page.evaluate(() => {
      const host = document.querySelector('foyer-widget')
      const { listeners, globals, shift } = (
        window as unknown as { guest: () => { listeners: number; globals: number; shift: number } }
      ).guest()
      const nodes = host ? 1 + host.shadowRoot!.querySelectorAll('*').length : 0
      return { nodes, listeners, globals, shift }
    })
    load = { ...all, own, ...guest, requests, heap: await heap(devtools) }
  })
  return load!
}
