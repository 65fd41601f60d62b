/** The first hour of an owner, from a fresh set-up to a desk that is ready: each step is ticked by what they really do. */
import { mkdtempSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { MemberClient } from '../../demo/member-client.ts'
import { startShop } from '../../demo/start-shop.ts'
import { freePort } from '../../scripts/free-port.ts'
import { startHost } from '../../scripts/host.ts'
import { root } from '../../scripts/root.ts'
import { secretsOf } from '../../scripts/secrets.ts'
import type { Site } from '../../shared/schema/site.ts'
import { declare, signInAtConsole } from './console-sign-in.ts'
import { expect, test } from './fixtures.ts'
import { findings, looksAt } from './looks.ts'
import { WidgetPage } from './widget-page.ts'

const owner = { name: 'Olga Owner', email: 'olga@bikes.example', password: 'brittle lantern over mango' }

/** What axe finds on the page in every look, and how wide it is on a narrow phone; it ends in the look it began in. */
async function looked(page: Page): Promise<string[]> {
  const found: string[] = []
  const viewport = page.viewportSize()!
  for (const { name, colorScheme, viewport: size } of looksAt()) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.setViewportSize(size)
    for (const one of await findings(page)) found.push(`${name}: ${one}`)
  }
  await page.setViewportSize({ width: 360, height: 740 })
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  if (width > 360) found.push(`${width} px wide on a phone of 360`)
  await page.setViewportSize(viewport)
  await page.emulateMedia({ colorScheme: 'light' })
  return found
}

const step = (page: Page, title: string) => page.getByRole('listitem').filter({ hasText: title })

async function ticked(page: Page, title: string, progress: string): Promise<void> {
  await expect(step(page, title)).toContainText(/Done .*\d{4}/u)
  await expect(page.getByRole('status').filter({ hasText: progress })).toBeVisible()
}

test('an owner’s first hour: from a fresh set-up to all ticked', async ({ page, context, template }) => {
  test.setTimeout(150_000)
  // The template has everything built, and is set up already: this one is empty.
  expect(template.url).toContain('localhost')
  const data = mkdtempSync(join(tmpdir(), 'foyer-empty-'))
  const [port, ...shopPorts] = [await freePort(), await freePort(), await freePort()] as const
  const url = `http://localhost:${port}`
  const secrets = secretsOf(data)
  const host = await startHost({ data, port, vars: { ...secrets, PUBLIC_URL: url }, assets: true })
  const shops: Server[] = []
  const shopWith = async (siteKey: string, shopPort: number) => {
    const folders = [join(root, 'test', 'browser', 'pages')]
    shops.push(await startShop({ folders, port: shopPort, siteKey, foyer: url }))
    return `http://127.0.0.1:${shopPort}`
  }
  try {
    await new MemberClient(url).setUp({ token: secrets.SET_UP_TOKEN, workspace: 'Bikes', zone: 'UTC', ...owner })
    await signInAtConsole(page, url, owner)
    const card = page.getByRole('region', { name: 'First steps' })
    await expect(card).toContainText('0 of 5 done')
    await expect(card).toContainText('Next: Allow your website')
    expect(await looked(page)).toEqual([])
    await card.getByRole('link', { name: 'Show all steps' }).click()
    await expect(page.getByRole('status').filter({ hasText: '0 of 5 done' })).toBeVisible()
    expect(await looked(page)).toEqual([])

    const shop = `http://127.0.0.1:${shopPorts[0]}`
    await page.getByRole('link', { name: 'Add the address' }).click()
    await page.getByRole('article', { name: 'Bikes' }).getByRole('button', { name: 'Change' }).click()
    await page.getByLabel('Addresses that may carry the tag').fill(shop)
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('article', { name: 'Bikes' })).toContainText(shop)
    await page.goto(`${url}/welcome`)
    await ticked(page, 'Allow your website', '1 of 5 done')

    const { sites } = await (await MemberClient.signIn(url, owner)).get<{ sites: Site[] }>('/api/sites')
    const { id, key, testKey } = sites[0]!
    await expect(page.getByRole('link', { name: 'Copy the line' })).toHaveAttribute('href', `/sites/${id}/install`)
    await expect(step(page, 'Say hello, and answer it')).toContainText(`data-site="${testKey}"`)
    expect(await looked(page)).toEqual([])

    // The page stays open in its window: what happens on the shop's is ticked there.
    const tried = new WidgetPage(await context.newPage())
    await tried.page.goto(`${await shopWith(testKey, shopPorts[1])}/plain`)
    await tried.ask('Hello?')
    await tried.acknowledged()
    const visited = new WidgetPage(await context.newPage())
    await visited.page.goto(`${await shopWith(key, shopPorts[0])}/plain`)
    await visited.open()
    await page.bringToFront()
    await ticked(page, 'Put the widget on a page', '2 of 5 done')

    await page.getByRole('link', { name: 'Open the inbox' }).click()
    await declare(page, 'Available')
    await page.getByRole('button', { name: 'Accept' }).first().click()
    const reply = page.getByRole('textbox', { name: 'Your reply' })
    await reply.fill('Hello!')
    await reply.press('Enter')
    await expect(tried.message('Hello!')).toBeVisible()
    await page.goto(`${url}/welcome`)
    await ticked(page, 'Say hello, and answer it', '3 of 5 done')

    await page.getByRole('link', { name: 'Invite somebody' }).click()
    await page.getByRole('button', { name: 'Invite a colleague' }).click()
    await page.getByLabel('Full name').fill('Anan Chai')
    await page.getByLabel('E-mail address').fill('anan@bikes.example')
    await page.getByRole('button', { name: 'Make the invitation' }).click()
    await expect(page.getByText('Hand this link to Anan Chai.')).toBeVisible()
    await page.goto(`${url}/welcome`)
    await ticked(page, 'Invite a colleague', '4 of 5 done')

    await page.getByRole('link', { name: 'Set the hours' }).click()
    await page.getByRole('article', { name: 'Everyone' }).getByRole('button', { name: 'Change' }).click()
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('article', { name: 'Everyone' })).toBeVisible()
    await page.goto(`${url}/welcome`)
    await ticked(page, 'Set opening hours', '5 of 5 done')
    await expect(page.getByText('Your desk is ready.')).toBeVisible()
    expect(await looked(page)).toEqual([])

    await page.goto(`${url}/inbox/owed`)
    await expect(page.getByText('Nobody to call back')).toBeVisible()
    await page.waitForLoadState('networkidle')
    await expect(card).toHaveCount(0)
  } finally {
    for (const shop of shops) shop.close()
    await host.stop()
    rmSync(data, { recursive: true, force: true })
  }
})

test('the first steps are put away on the server, and brought back from the menu', async ({ page, browser, foyer }) => {
  await signInAtConsole(page, foyer.url, foyer.owner)
  const card = page.getByRole('region', { name: 'First steps' })
  await expect(card).toContainText('2 of 5 done')
  await card.getByRole('link', { name: 'Show all steps' }).click()
  await page.getByRole('button', { name: 'Put these away' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Show in the inbox again' })).toBeFocused()

  const elsewhere = await (await browser.newContext()).newPage()
  await signInAtConsole(elsewhere, foyer.url, foyer.owner)
  await elsewhere.waitForLoadState('networkidle')
  await expect(elsewhere.getByText('Nothing with you')).toBeVisible()
  await expect(elsewhere.getByRole('region', { name: 'First steps' })).toHaveCount(0)
  await elsewhere.getByRole('button', { name: /Menu of your account/ }).click()
  await elsewhere.getByRole('menuitem', { name: 'First steps' }).click()
  await elsewhere.getByRole('button', { name: 'Show in the inbox again' }).click()
  await expect(elsewhere.getByRole('button', { name: 'Put these away' })).toBeVisible()
  await page.goto(foyer.url)
  await expect(card).toBeVisible()
})

test('an assistant has no first steps', async ({ page, foyer }) => {
  await signInAtConsole(page, foyer.url, foyer.assistants[0]!)
  await page.getByRole('button', { name: /Menu of your account/ }).click()
  await expect(page.getByRole('menuitem', { name: 'Keys' })).toBeVisible()
  await expect(page.getByRole('menuitem', { name: 'First steps' })).toHaveCount(0)
  await page.goto(`${foyer.url}/welcome`)
  await expect(page.getByRole('heading', { name: 'First steps' })).toHaveCount(0)
  await expect(page.getByRole('link', { name: /inbox/i }).first()).toBeVisible()
})
