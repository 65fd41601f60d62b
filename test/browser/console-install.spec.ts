/** An owner gets the tag for whatever their website is made with; what is copied works. */
import { signInAtConsole } from './console-sign-in.ts'
import type { WidgetVersion } from '../../shared/schema/widget-version.ts'
import { choose } from './choose.ts'
import { expect, test } from './fixtures.ts'
import { findings, looksAt, pageIn } from './looks.ts'
import { WidgetPage } from './widget-page.ts'

test('what is copied for a tag manager puts the widget on a page, with its look', async ({ page, foyer }) => {
  const owner = await foyer.member(foyer.owner)
  const look = {
    accent: '#ffd400',
    theme: 'auto',
    side: 'start',
    label: { en: 'Ask "us"' },
    title: {},
    lead: {},
    logo: null,
  }
  await owner.patch(`/api/sites/${foyer.site.id}`, { look })
  await signInAtConsole(page, foyer.url, foyer.owner)
  await page.goto(`${foyer.url}/settings/sites`)
  await page
    .getByRole('article', { name: 'Test shop' })
    .getByRole('link', { name: /WordPress/ })
    .click()
  await expect(page.getByRole('heading', { name: 'Put the widget on Test shop' })).toBeVisible()
  await expect(page.getByText(`script-src  ${foyer.url};`)).toBeVisible()
  await expect(page.getByText(foyer.shop, { exact: true })).toBeVisible()
  await choose(page, 'Your website is made with', 'Vue')
  const code = (await page.locator('code-block code').first().textContent())!
  expect(code).toContain('document.head.append(script)')

  // A page of the shop without the tag: what was copied is run there, as its own scripts are.
  await page.goto(`${foyer.shop}/no-tag`)
  await page.evaluate(`(() => { ${code} })()`)
  const widget = new WidgetPage(page)
  await expect(widget.launcher).toHaveText('Ask "us"')
  await expect(widget.launcher).toHaveCSS('background-color', 'rgb(255, 212, 0)')
  await widget.open()
})

test('vouching is begun and ended by keyboard: a key that is none is told, and what would end it is asked twice', async ({
  page,
  foyer,
}) => {
  await signInAtConsole(page, foyer.url, foyer.owner)
  await page.goto(`${foyer.url}/sites/${foyer.site.id}/install`)
  const act = (name: string) => page.getByRole('button', { name, exact: true })
  await act('Use a key of your own').press('Enter')
  const key = page.getByLabel('Public key')
  await expect(key).toBeFocused()
  await page.keyboard.type('no key')
  await expect(page.getByText('Write 43 letters, digits, - and _.')).toBeVisible()
  await expect(key).toHaveAttribute('aria-invalid', 'true')
  await act('Cancel').press('Enter')
  await expect(act('Make a secret')).toBeFocused()
  await page.keyboard.press('Enter')
  await act('Stop vouching').press('Enter')
  await expect(act('Stop: nobody is vouched for any more')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(act('Make a secret')).toBeFocused()
})

for (const look of looksAt()) {
  test(`putting the tag on pages can be read by everybody, ${look.name}`, async ({ browser, foyer }) => {
    const { context, page, complaints } = await pageIn(browser, look)
    await signInAtConsole(page, foyer.url, foyer.owner)
    await page.goto(`${foyer.url}/sites/${foyer.site.id}/install`)
    await expect(page.locator('code-block')).toHaveCount(5)
    const { width, height } = page.viewportSize()!
    await page.setViewportSize({ width, height: 3_000 })
    expect(await findings(page)).toEqual([])
    await page.setViewportSize({ width, height })
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    expect(complaints).toEqual([])
    await context.close()
  })
}

test('what is asked on a page that is being tried is marked as a test, and counts in no measure', async ({
  page,
  foyer,
}) => {
  await signInAtConsole(page, foyer.url, foyer.owner)
  await page.goto(`${foyer.url}/sites/${foyer.site.id}/install`)
  await choose(page, 'Your website is made with', 'Vue')
  const code = page.locator('code-block code').first()
  await expect(code).toContainText(foyer.site.key)
  await page.getByText('For pages that are only being tried').click()
  await expect(code).not.toContainText(foyer.site.key)
  const tried = (await code.textContent())!
  await page.goto(`${foyer.shop}/no-tag`)
  await page.evaluate(`(() => { ${tried} })()`)
  const widget = new WidgetPage(page)
  await widget.ask('Does it work?')
  await expect(widget.dialog.getByRole('heading', { name: '[Test] Test shop' })).toBeVisible()
  await widget.acknowledged()
  await page.goto(`${foyer.url}/inbox/waiting`)
  await page.getByRole('link', { name: /Wipa Suksai/ }).click()
  await expect(page.locator('thread-header').getByText('Test', { exact: true })).toBeVisible()
  const owner = await foyer.member(foyer.owner)
  await expect.poll(async () => (await owner.inbox('all')).items.map((card) => card.test)).toEqual([true])
  const { items } = await owner.get<{ items: unknown[] }>(
    '/api/measures/inquiries?period=today&by=all&key=&count=entered',
  )
  expect(items).toEqual([])
})

test('a version that was kept has its line, with the integrity of every file', async ({ page, foyer }) => {
  await signInAtConsole(page, foyer.url, foyer.owner)
  await page.goto(`${foyer.url}/sites/${foyer.site.id}/install`)
  await expect(page.getByText('None is kept yet.')).toBeVisible()
  const list = '**/widget-versions.json'
  await page.route(list, async (route) => {
    const [built, ...older] = (await (await route.fetch()).json()) as WidgetVersion[]
    await route.fulfill({ json: [{ ...built, keptOn: '2026-11-28' }, ...older] })
  })
  await page.reload()
  await page.getByText('What to copy for version').click()
  const code = page.locator('pinned-section code-block code')
  await expect(code).toBeVisible()
  await expect(code).toContainText(`"${foyer.url}/pinned/`)
  await expect(code).toContainText(
    /<script async src="\S+\/[\da-f]{10}\.widget\.js" integrity="sha384-\S+" crossorigin="anonymous"/u,
  )
})
