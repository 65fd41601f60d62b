/** An owner gets the tag for whatever their website is made with; what is copied works. */
import { signInAtConsole } from './console-sign-in.ts'
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
