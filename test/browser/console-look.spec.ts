/** An owner chooses how the widget looks: it shows at once in the real one, and on a page that carries the new line. */
import { choose } from './choose.ts'
import { signInAtConsole } from './console-sign-in.ts'
import { expect, test } from './fixtures.ts'
import { findings, looksAt, pageIn } from './looks.ts'
import { WidgetPage } from './widget-page.ts'

test('colour, side and words show at once, are kept, and come with the line for the pages', async ({ page, foyer }) => {
  await signInAtConsole(page, foyer.url, foyer.owner)
  await page.goto(`${foyer.url}/settings/sites`)
  const card = page.getByRole('article', { name: 'Test shop' })
  await card.locator('wa-button', { hasText: 'Look' }).click()
  const widget = page.frameLocator('iframe:not([hidden])').locator('foyer-widget')
  await expect(widget.getByRole('dialog')).toBeVisible()

  await page.getByText('Your own colour').click()
  await page.getByLabel('Colour', { exact: false }).and(page.locator('input[type=color]')).fill('#ffd400')
  const header = widget.locator('[part=header]')
  await expect(header).toHaveCSS('background-color', 'rgb(255, 212, 0)')
  // Black on yellow: computed, not chosen.
  await expect(header).toHaveCSS('color', /\(0 0 0\)|rgb\(0, 0, 0\)|color\(xyz-d65 0 0 0\)/)
  await page.getByLabel('Heading', { exact: true }).fill('Lamps & lights')
  await page.getByLabel('Below the heading').fill('We answer within minutes')
  await page.getByLabel('On the launcher').fill('Ask "us"')
  await expect(widget.getByRole('heading', { name: 'Lamps & lights' })).toBeVisible()
  await expect(header).toContainText('We answer within minutes')
  await page.getByLabel('Address of your logo').fill('http://insecure.example/logo.png')
  await expect(page.getByText('Write an address that begins with https://.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Save' })).toBeDisabled()
  await page.getByLabel('Address of your logo').fill('')

  await page.getByText('Open', { exact: true }).click()
  await expect(page.locator('site-preview')).toHaveAttribute('aria-busy', 'false')
  await expect(widget.locator('[part=launcher]')).toHaveText('Ask "us"')
  const line = page.locator('code-block code')
  await expect(line).toContainText('data-accent="#ffd400" data-label="Ask &quot;us&quot;"')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved. Put the new line')).toBeVisible()
  await page.goto(`${foyer.url}/settings/sites`)
  await expect(card.locator('code-block code')).toContainText('data-accent="#ffd400"')
  // Changing something else leaves it as it is.
  await card.getByRole('button', { name: 'Change' }).click()
  await page.getByLabel('Responsible for the data').fill('Wipa Suk')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(card.locator('code-block code')).toContainText('data-accent="#ffd400"')

  const tag = await card.locator('code-block wa-copy-button').getAttribute('value')
  // The line as it was copied, on a page of the shop: in another language it says the site's words all the same.
  await page.goto(`${foyer.shop}/plain`)
  const attributes = await page.evaluate((text) => {
    const [script] = new DOMParser().parseFromString(text, 'text/html').scripts
    return [...script!.attributes].map(({ name, value }) => [name, value] as const)
  }, tag!)
  expect(Object.fromEntries(attributes)).toMatchObject({
    'data-accent': '#ffd400',
    'data-label': 'Ask "us"',
    async: '',
  })
  await page.addInitScript(
    (written) => {
      new MutationObserver(() => {
        const script = document.querySelector('script[data-site]')
        for (const [name, value] of [...written, ['data-label-pl', 'Napisz'] as const])
          script?.setAttribute(name, value)
        document.documentElement.lang = location.search.slice(1)
      }).observe(document, { childList: true, subtree: true })
    },
    attributes.filter(([name]) => name.startsWith('data-')),
  )
  const shop = new WidgetPage(page)
  for (const [lang, label] of [
    ['pl', 'Napisz'],
    ['ms', 'Ask "us"'],
  ] as const) {
    await page.goto(`${foyer.shop}/plain?${lang}`)
    await expect(shop.launcher).toHaveText(label)
    await expect(shop.launcher).toHaveCSS('background-color', 'rgb(255, 212, 0)')
  }
  await shop.open()
  await expect(shop.dialog.getByRole('heading', { name: 'Lamps & lights' })).toBeVisible()
})

test('saving leaves the language as it was chosen, and what is typed meanwhile', async ({ page, foyer }) => {
  await signInAtConsole(page, foyer.url, foyer.owner)
  await page.goto(`${foyer.url}/sites/${foyer.site.id}/look`)
  await choose(page, 'Language', 'Polski')
  const heading = page.getByLabel('Heading', { exact: true })
  await heading.fill('Lampy ')
  const sent = Promise.withResolvers<void>()
  const goesOn = Promise.withResolvers<void>()
  await page.route(`**/api/sites/${foyer.site.id}`, async (route) => {
    sent.resolve()
    await goesOn.promise
    await route.continue()
  })
  const save = page.getByRole('button', { name: 'Save' })
  await save.click()
  await sent.promise
  await page.getByLabel('Below the heading').fill('Odpowiadamy')
  goesOn.resolve()
  await expect(page.getByText('Saved. Put the new line')).toBeVisible()
  await expect(page.getByText('Your words, in Polski')).toBeVisible()
  await expect(heading).toHaveValue('Lampy ')
  await expect(page.getByLabel('Below the heading')).toHaveValue('Odpowiadamy')
  await expect(save).toBeEnabled()
  // Nothing was typed this time: what the server made of it stands there.
  await save.click()
  await expect(save).toBeDisabled()
  await expect(heading).toHaveValue('Lampy')
})

for (const look of looksAt()) {
  test(`how a widget looks can be chosen by everybody, ${look.name}`, async ({ browser, foyer }) => {
    const { context, page, complaints } = await pageIn(browser, look)
    await signInAtConsole(page, foyer.url, foyer.owner)
    await page.goto(`${foyer.url}/sites/${foyer.site.id}/look`)
    await page.getByText('Your own colour').click()
    await expect(page.frameLocator('iframe:not([hidden])').getByRole('dialog')).toBeVisible()
    const { width, height } = page.viewportSize()!
    await page.setViewportSize({ width, height: 3_000 })
    expect(await findings(page)).toEqual([])
    await page.setViewportSize({ width, height })
    expect(complaints).toEqual([])
    await context.close()
  })
}
