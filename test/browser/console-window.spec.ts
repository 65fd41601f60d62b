/** A page of the console is as large as its window, however low or narrow that is: what does not fit scrolls inside it. */
import { expect, test } from './fixtures.ts'
import { signInAtConsole } from './console-sign-in.ts'

const contact = { fullName: 'Wipa Suksawat', address: { kind: 'email', value: 'wipa@example.com' } } as const
const settings = ['sites', 'members', 'teams', 'queues', 'closing', 'alerts', 'notices', 'sessions', 'status'] as const

for (const width of [1280, 800, 390])
  test(`no page is longer than a low window, ${width} px wide`, async ({ page, foyer }) => {
    await page.setViewportSize({ width, height: 420 })
    const { inquiry } = await foyer
      .visitor()
      .submit({ contact, question: 'Do you ship lamps to an island? '.repeat(30) })
    await signInAtConsole(page, foyer.url, foyer.owner)
    const pages = {
      'inbox/all': page.locator('inbox-row'),
      [`inbox/all/${inquiry.id}`]: page.locator('thread-header'),
      alerts: page.locator('alerts-page h1'),
      measures: page.locator('measures-page .column > *'),
      'fair-share': page.locator('ledger-page .column'),
      ...Object.fromEntries(settings.map((name) => [`settings/${name}`, page.locator('settings-page .column > *')])),
    }
    for (const [path, there] of Object.entries(pages)) {
      await page.goto(`${foyer.url}/${path}`)
      await expect(there.first()).toBeVisible()
      const size = await page.evaluate(() => {
        const { scrollWidth, scrollHeight } = document.documentElement
        return [scrollWidth, scrollHeight]
      })
      expect([path, ...size]).toEqual([path, width, 420])
    }
  })
