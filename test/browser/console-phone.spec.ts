/** The console on a phone: nothing is wider than it, and what can be pressed says what it is. */
import type { Page } from '@playwright/test'
import { declare, signInAtConsole } from './console-sign-in.ts'
import { expect, test } from './fixtures.ts'

test.use({ viewport: { width: 390, height: 800 } })

const contact = {
  fullName: 'Ploy at Baan Rim Nam Resort',
  address: { kind: 'email', value: 'ploy@example.com' },
} as const

/** What reaches beyond the phone's right edge, and what is scrolled sideways, by name of its element; hidden words are not meant. */
const tooWide = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = []
    const look = (root: Document | ShadowRoot) => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.shadowRoot) look(element.shadowRoot)
        // A sprite's shapes reach further than they show.
        if (!(element instanceof HTMLElement)) continue
        const { right, width } = element.getBoundingClientRect()
        if (width > 1 && right > innerWidth + 0.5) found.push(`${element.localName}.${element.className} ${right}`)
      }
    }
    look(document)
    const { scrollWidth } = document.documentElement
    if (scrollWidth > innerWidth) found.push(`the page: ${scrollWidth}`)
    return found
  })

test('an inquiry that nobody has, of somebody with a long name, is no wider than the phone', async ({
  page,
  foyer,
}) => {
  const { inquiry } = await foyer.visitor().submit({ contact, question: 'Do you ship lamps to an island? '.repeat(6) })
  await signInAtConsole(page, foyer.url, foyer.owner)
  await page.goto(`${foyer.url}/inbox/all/${inquiry.id}`)
  await expect(page.getByRole('button', { name: 'Give to…' })).toBeInViewport({ ratio: 1 })
  await expect(page.getByRole('heading', { name: contact.fullName })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Add note' })).toBeInViewport({ ratio: 1 })
  expect(await tooWide(page)).toEqual([])

  // With two acts the head is higher: the details still stand below it.
  await page.getByRole('button', { name: 'Give to…' }).click()
  await page.getByRole('menuitem', { name: 'Take it myself' }).click()
  const resolve = page.getByRole('button', { name: 'Resolve' })
  await expect(resolve).toBeInViewport({ ratio: 1 })
  expect(await tooWide(page)).toEqual([])
  await page.getByRole('button', { name: 'Details' }).click()
  const panel = page.getByRole('region', { name: 'Customer' })
  await expect(panel).toBeVisible()
  const [head, below] = [await page.locator('thread-header').boundingBox(), await panel.boundingBox()]
  expect(below!.y).toBeGreaterThanOrEqual(head!.y + head!.height - 1)
  await resolve.click()
  await expect(page.getByRole('menuitem', { name: /^Resolved/ })).toBeVisible()
})

test('the switch of presence and the menu say what they are', async ({ page, foyer }) => {
  await signInAtConsole(page, foyer.url, foyer.owner)
  const label = page.locator('presence-switch').getByText('Your presence: Away')
  await expect(label).toBeVisible()
  // In sight, not clipped to a dot for screen readers alone.
  expect((await label.boundingBox())!.width).toBeGreaterThan(20)
  await expect(label).toBeInViewport({ ratio: 1 })
  await expect(page.locator('account-menu').getByText('Account', { exact: true })).toBeInViewport({ ratio: 1 })
  await expect(page.getByRole('button', { name: 'Menu of your account: Olga Owner' })).toBeVisible()
  await declare(page, 'Available')
  expect(await tooWide(page)).toEqual([])
})

test('settings stand in the menu, where the bar has no room for them', async ({ page, foyer }) => {
  await signInAtConsole(page, foyer.url, foyer.owner)
  await expect(page.getByRole('link', { name: 'Settings' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Menu of your account: Olga Owner' }).click()
  await page.getByRole('menuitem', { name: 'Settings' }).click()
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible()
  expect(await tooWide(page)).toEqual([])
})
