/** The console in Chromium, as the bench drives it: signed in, its parts found through their shadow roots. */
import type { Browser, CDPSession, Page } from '@playwright/test'
import type { FullDesk } from './full-desk.ts'

declare global {
  interface Window {
    /** Finds an element through shadow roots: each name inside the one before it. */
    within: (...names: string[]) => HTMLElement | null
    /** Called in a frame: calls back once it is painted. After a frame's callbacks comes its paint, then the next task. */
    whenPainted: (act: () => void) => void
    /** Resolves in the first frame in which something holds. @throws when ten seconds pass; `what` names it */
    frameOf: (what: string, holds: () => boolean) => Promise<void>
    /** Each socket message, with the moment it reached the page; the newest last. */
    heard: { at: number; data: string }[]
  }
}

/** What the measurements use in the page. */
export function tools(): void {
  window.within = (...names) => {
    let found: Element | null = null
    let place: ParentNode = document
    for (const name of names) {
      found = place.querySelector(name)
      if (found === null) return null
      place = found.shadowRoot ?? found
    }
    return found as HTMLElement | null
  }
  window.whenPainted = (act) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', act, { once: true })
    port1.start()
    port2.postMessage(0)
  }
  window.frameOf = (what, holds) =>
    new Promise((resolve, reject) => {
      const began = performance.now()
      const look = () => {
        if (holds()) resolve()
        else if (performance.now() - began > 10_000) reject(new Error(`Waited in vain for ${what}.`))
        else requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    })
  window.heard = []
  const Native = window.WebSocket
  window.WebSocket = class extends Native {
    constructor(...args: ConstructorParameters<typeof WebSocket>) {
      super(...args)
      // First of all listeners, so before the console has heard of it.
      this.addEventListener('message', ({ data }) => window.heard.push({ at: performance.now(), data: String(data) }))
    }
  }
}

export interface ConsolePage {
  page: Page
  devtools: CDPSession
}

/** Opens the console at all inquiries, of which it then has the first page, signed in. */
export async function openConsole(browser: Browser, desk: FullDesk): Promise<ConsolePage> {
  const context = await browser.newContext({ viewport: { width: 1_440, height: 900 } })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await page.addInitScript(tools)
  await page.goto(`${desk.url}/inbox/all`)
  await page.getByLabel('E-mail address').fill(desk.owner.email)
  await page.getByLabel('Password', { exact: true }).fill(desk.owner.password)
  await page.getByLabel('Password', { exact: true }).press('Enter')
  await page.locator('inbox-row').first().waitFor()
  return { page, devtools }
}

/** Scrolls on to the end as often as the list grows, until it has so many rows. */
export async function readRows(page: Page, rows: number): Promise<void> {
  await page.evaluate(async (rows) => {
    const scroller = window.within('foyer-console', 'desk-shell', 'inbox-page', 'inbox-list', '.scroller')!
    const count = () => Number(scroller.querySelector('li')?.ariaSetSize ?? 0)
    while (count() < rows) {
      const before = count()
      scroller.scrollTop = scroller.scrollHeight
      await window.frameOf(`more than ${before} rows`, () => count() > before)
    }
  }, rows)
}
