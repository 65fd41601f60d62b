/** `?foyer-check`: whoever puts the tag on a page is told on the page why the widget cannot be used there. */
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { findings } from './looks.ts'

const found = (page: Page) => page.locator('foyer-check').getByRole('region', { name: 'Foyer: how this page stands' })

test('a page on which all is well is told so, and nothing is loaded for it where nobody asks', async ({
  page,
  foyer,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(`${foyer.shop}/plain`)
  await expect(page.locator('foyer-widget [part=launcher]')).toBeVisible()
  expect(asked).not.toContain('/widget-check.js')
  await page.goto(`${foyer.shop}/plain?foyer-check`)
  await expect(found(page).getByRole('heading')).toHaveText('The widget works on this page')
  // In sight at once, at the start of the window and over the page.
  expect(await found(page).boundingBox()).toMatchObject({ x: 16, y: 16 })
  await expect(found(page)).toContainText('✓ Key and address: this page may use Test shop.')
  await expect(found(page)).toContainText('✓ Live connection: gets through.')
  await expect(found(page)).toContainText('✓ Launcher: shows, and can be pressed.')
  expect(await findings(page)).toEqual([])
  await found(page).getByRole('button', { name: 'Close' }).click()
  await expect(page.locator('foyer-check')).toHaveCount(0)
})

test('a page that is not on the list, or has no known key, is told which', async ({ page, foyer }) => {
  const { port } = new URL(foyer.shop)
  await page.goto(`http://localhost:${port}/plain?foyer-check`)
  await expect(found(page).getByRole('heading')).toHaveText('The widget does not work here yet')
  await expect(found(page)).toContainText(`✗ Address: http://localhost:${port} is not on the site’s list`)
  await page.goto(`${foyer.shop}/wrong-key?foyer-check`)
  await expect(found(page)).toContainText('✗ Key: not known here')
})

test('a policy that blocks, a clock that is off, something over the launcher and blocked storage are told', async ({
  page,
  foyer,
}) => {
  await page.addInitScript(() => {
    const behind = Date.now() - 3_600_000
    Date.now = () => behind
    for (const storage of ['localStorage', 'indexedDB'])
      Object.defineProperty(globalThis, storage, {
        get() {
          throw new Error('blocked')
        },
      })
    addEventListener('DOMContentLoaded', () => {
      const policy = document.createElement('meta')
      policy.httpEquiv = 'Content-Security-Policy'
      policy.content = 'connect-src http: https:'
      document.head.append(policy)
      const banner = document.createElement('div')
      banner.id = 'cookie-banner'
      Object.assign(banner.style, { position: 'fixed', inset: '0', zIndex: '2147483647' })
      document.body.append(banner)
    })
  })
  await page.goto(`${foyer.shop}/plain?foyer-check`)
  await expect(found(page)).toContainText('✗ Launcher: covered by <div id="cookie-banner">.')
  await expect(found(page)).toContainText('! Time: this computer’s clock is 60 minutes behind.')
  await expect(found(page)).toContainText('! Storage: localStorage, indexedDB blocked')
  await expect(found(page)).toContainText(/✗ Content-Security-Policy: blocks connect-src ws:/)
  await expect(found(page)).toContainText('! Live connection: does not get through')
})

test('a server that cannot be reached, and a widget that the page takes out, are told', async ({ page, foyer }) => {
  await page.route(`${foyer.url}/v1/**`, (route) => route.abort())
  await page.addInitScript(() => {
    // Out at once and for good, as a page does that clears what it did not put there.
    new MutationObserver(() => document.querySelector('foyer-widget')?.remove()).observe(document, {
      childList: true,
      subtree: true,
    })
  })
  await page.goto(`${foyer.shop}/plain?foyer-check`)
  await expect(found(page)).toContainText(`✗ Server: ${foyer.url} cannot be reached from this page.`)
  await expect(found(page)).toContainText('✗ Launcher: not on the page')
})
