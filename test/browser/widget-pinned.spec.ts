/** A page that names a version of the widget gets exactly that, or nothing. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { pinnedRecipe } from '../../console/install/recipes.ts'
import { root } from '../../scripts/root.ts'
import { listed } from '../../scripts/widget-versions.ts'
import type { Site } from '../../shared/schema/site.ts'
import type { WidgetVersion } from '../../shared/schema/widget-version.ts'
import { expect, test } from './fixtures.ts'
import type { Foyer } from './fixtures.ts'
import { WidgetPage } from './widget-page.ts'

/** A page of the shop with the line as the console has it; `show` brings it up. */
async function pinnedPage(page: Page, foyer: Foyer): Promise<WidgetVersion & { show: () => Promise<void> }> {
  const owner = await foyer.member(foyer.owner)
  const { sites } = await owner.get<{ sites: Site[] }>('/api/sites')
  const [version] = JSON.parse(readFileSync(join(root, 'dist', 'assets', listed), 'utf8')) as WidgetVersion[]
  const written = pinnedRecipe(
    sites.find(({ id }) => id === foyer.site.id)!,
    foyer.url,
    version!,
  )
  const show = async () => {
    await page.goto(`${foyer.shop}/no-tag`)
    await page.setContent(`<!doctype html><html lang="en"><title>Pinned</title><body>${written}`)
  }
  return { ...version!, show }
}

/** Somebody between the server and the page adds a line to a file. */
async function tampered(page: Page, foyer: Foyer, file: string): Promise<void> {
  await page.route(`${foyer.url}/${file}`, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: `${await response.text()}\nself.tampered=true` })
  })
}

test('with everything as it was, it is the widget as ever, loaded by that version’s addresses alone', async ({
  page,
  foyer,
}) => {
  const { version, files, show } = await pinnedPage(page, foyer)
  const asked: string[] = []
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url())
    if (origin === foyer.url && pathname.endsWith('.js')) asked.push(pathname.slice(1))
  })
  await show()
  const widget = new WidgetPage(page)
  await widget.ask('Does it hold?')
  await widget.acknowledged()
  expect(asked[0]).toBe(`${version}.widget.js`)
  expect(asked.filter((file) => files[file] === undefined)).toEqual([])
  expect(asked.length).toBeGreaterThan(2)
})

test('a loader that somebody changed does not run', async ({ page, foyer }) => {
  const { version, show } = await pinnedPage(page, foyer)
  await tampered(page, foyer, `${version}.widget.js`)
  const refused = page.waitForEvent('console', (message) => message.text().includes('integrity'))
  await show()
  await refused
  expect(await page.evaluate('[typeof foyer, self.tampered]')).toEqual(['undefined', undefined])
})

test('nor does a panel, and the launcher says that it could not be loaded', async ({ page, foyer }) => {
  const { files, show } = await pinnedPage(page, foyer)
  await tampered(
    page,
    foyer,
    Object.keys(files).find((file) => file.endsWith('/panel.js'))!,
  )
  await show()
  const widget = new WidgetPage(page)
  await widget.launcher.click()
  await expect(widget.launcher).toContainText('Please try again')
  // Nor by any other address, however often they press.
  await widget.launcher.click()
  await expect(widget.launcher).toContainText('Please try again')
  expect(await page.evaluate('self.tampered')).toBeUndefined()
})
