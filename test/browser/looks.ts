/** How a page of the console is looked at: light, dark and at phone width, what axe finds, what the browser complains of. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from '@playwright/test'

interface Look {
  name: string
  colorScheme: 'light' | 'dark'
  viewport: { width: number; height: number }
}

/** @param wide how large a wide window is */
export function looksAt(wide = { width: 1360, height: 850 }): readonly Look[] {
  return [
    { name: 'light', colorScheme: 'light', viewport: wide },
    { name: 'dark', colorScheme: 'dark', viewport: wide },
    { name: 'on a phone', colorScheme: 'light', viewport: { width: 390, height: 800 } },
  ]
}

/** A page in a look, without animations; `complaints` are breaches of the policy and errors that nobody caught. */
export async function pageIn(
  browser: Browser,
  { colorScheme, viewport }: Look,
): Promise<{ context: BrowserContext; page: Page; complaints: string[] }> {
  const context = await browser.newContext({ colorScheme, viewport, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (/Content.Security|Trusted|violat|blocked/iu.test(message.text())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return { context, page, complaints }
}

/** What axe finds on the page as it stands, no rule off; animations are over first. */
export async function findings(page: Page): Promise<string[]> {
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null))),
  )
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`))
}

/** The same with all of the page in sight: a label that is scrolled out is a hidden one to axe. */
export async function findingsInSight(page: Page): Promise<string[]> {
  const { width, height } = page.viewportSize()!
  await page.setViewportSize({ width, height: 8_000 })
  try {
    return await findings(page)
  } finally {
    await page.setViewportSize({ width, height })
  }
}
