import type { Browser, CDPSession, Page } from '@playwright/test'

/** How much slower than this machine the visitor's is. */
export const slowdown = 4

/** A page in a context of its own, nothing cached, on a machine four times slower. */
export async function slowPage(browser: Browser, use: (page: Page, devtools: CDPSession) => Promise<void>) {
  const context = await browser.newContext({ viewport: { width: 1_280, height: 800 } })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  // Counted from before the page's first script.
  await page.addInitScript(() => {
    const listeners: string[] = []
    for (const target of [window, document]) {
      const add = target.addEventListener.bind(target)
      Object.defineProperty(target, 'addEventListener', {
        value: (type: string, ...rest: [EventListenerOrEventListenerObject]) => {
          listeners.push(type)
          add(type, ...rest)
        },
      })
    }
    const globals = new Set(Object.getOwnPropertyNames(window))
    let shift = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
    Object.assign(window, {
      guest: () => ({
        listeners: listeners.length,
        globals: Object.getOwnPropertyNames(window).filter((name) => !globals.has(name) && name !== 'guest').length,
        shift,
      }),
    })
  })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await use(page, devtools)
  await context.close()
}

/** Until load, and the main thread has twice had nothing to do. */
export async function settled(page: Page) {
  await page.waitForLoadState('load')
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        // A throttled Chromium sometimes never calls back, with nothing to do and no frame to draw.
        const idle = (then: () => void) => requestIdleCallback(then, { timeout: 3_000 })
        idle(() => idle(resolve))
      }),
  )
}

/** Live bytes of script objects, in kB, after collecting garbage. */
export async function heap(devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.enable')
  await devtools.send('HeapProfiler.collectGarbage')
  return (await devtools.send('Runtime.getHeapUsage')).usedSize / 1_000
}
