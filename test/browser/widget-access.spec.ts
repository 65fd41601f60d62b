/** Everybody can use the widget: axe finds nothing on any screen, the keyboard is enough, a phone is enough. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { Foyer } from './fixtures.ts'
import { expect, test } from './fixtures.ts'
import { memberOn } from './member-on.ts'
import { WidgetPage } from './widget-page.ts'

/** Every rule axe has, over the widget. */
async function violations(page: Page): Promise<string[]> {
  await page.locator('foyer-widget dialog').evaluate(async (dialog) => {
    await Promise.all(dialog.getAnimations({ subtree: true }).map((animation) => animation.finished.catch(() => {})))
  })
  const { violations } = await new AxeBuilder({ page }).include('foyer-widget').analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`))
}

async function consenting(foyer: Foyer) {
  const owner = await foyer.member(foyer.owner)
  await owner.patch(`/api/sites/${foyer.site.id}`, {
    consent: { version: 3, text: { en: 'You may use what I write to answer me.', th: 'ยินยอม' }, marketing: true },
    responsible: 'Noravi Lighting, privacy@noravi.example',
  })
  return owner
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on launcher and form, ${colorScheme}`, async ({ browser, foyer }) => {
    await consenting(foyer)
    const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce' })
    const page = await context.newPage()
    await page.goto(`${foyer.shop}/plain`)
    const widget = new WidgetPage(page)
    await expect(widget.launcher).toBeVisible()
    expect(await violations(page)).toEqual([])
    await widget.open()
    await expect(widget.dialog.getByRole('checkbox')).toHaveCount(2)
    expect(await violations(page)).toEqual([])
    await widget.dialog.getByRole('button', { name: 'Send' }).click()
    await expect(widget.dialog.getByText('Please tell us your name.')).toBeVisible()
    expect(await violations(page)).toEqual([])
    await context.close()
  })

  test(`axe finds nothing in the conversation and at its end, ${colorScheme}`, async ({ browser, foyer }) => {
    const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce' })
    const page = await context.newPage()
    await page.goto(`${foyer.shop}/plain`)
    const widget = new WidgetPage(page)
    await widget.ask('May I ask?')
    await widget.acknowledged()
    expect(await violations(page)).toEqual([])
    const assistant = await memberOn(foyer)
    await assistant.reply('You may: https://noravi.example/faq')
    await expect(widget.thread.getByRole('link')).toBeVisible()
    expect(await violations(page)).toEqual([])
    await assistant.act({ type: 'resolve', outcome: 'resolved' })
    await widget.dialog.getByRole('radio', { name: '5/5' }).check()
    expect(await violations(page)).toEqual([])
    await widget.dialog.getByRole('button', { name: 'Send rating' }).click()
    await expect(widget.dialog).toContainText('Thank you')
    expect(await violations(page)).toEqual([])
    await context.close()
  })
}

test('errors stand in words beside their fields, the first has the focus, and they go when mended', async ({
  page,
  foyer,
}) => {
  const owner = await consenting(foyer)
  await page.goto(`${foyer.shop}/plain`)
  const widget = new WidgetPage(page)
  await widget.open()
  await expect(widget.dialog).toContainText('Responsible for your data: Noravi Lighting, privacy@noravi.example')
  const send = widget.dialog.getByRole('button', { name: 'Send' })
  await send.click()
  const name = widget.dialog.getByLabel('Full name')
  await expect(name).toBeFocused()
  await expect(name).toHaveAccessibleDescription('Please tell us your name.')
  await expect(widget.dialog.getByLabel('E-mail address')).toHaveAccessibleDescription(
    'Please tell us where to answer.',
  )
  await name.fill('Wipa')
  await expect(name).toHaveAccessibleDescription('')
  await widget.fill('Do you ship to Phuket?')
  await widget.dialog.getByLabel('E-mail address').fill('wipa@')
  await send.click()
  await expect(widget.dialog.getByLabel('E-mail address')).toHaveAccessibleDescription(/name@example.com/)
  await widget.dialog.getByRole('radio', { name: 'Phone' }).check()
  await widget.dialog.getByLabel('Phone number').fill('๐๘๑ ๒๓๔ ๕๖๗๘')
  await send.click()
  const agree = widget.dialog.getByLabel('You may use what I write to answer me.')
  await expect(agree).toBeFocused()
  await expect(agree).toHaveAccessibleDescription('We may answer only if you agree.')
  await agree.check()
  await send.click()
  await widget.acknowledged()
  const [card] = (await owner.inbox('all')).items
  const thread = await owner.thread(card!.id)
  expect(thread.contact.address).toEqual({ kind: 'phone', value: '081 234 5678' })
  expect(thread.consent).toEqual({ version: 3, language: 'en', marketing: false })
})

test(
  'the keyboard alone asks, goes away and comes back to where it was',
  { tag: '@firefox' },
  async ({ page, foyer }) => {
    // So high that nothing scrolls: Firefox stops at what does, too.
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(`${foyer.shop}/plain`)
    const widget = new WidgetPage(page)
    await widget.launcher.focus()
    await page.keyboard.press('Enter')
    await expect(widget.dialog.getByRole('heading')).toBeFocused()
    // The shell is there at once, the form when its code is: nobody types into a form they do not see.
    await expect(widget.dialog.getByLabel('Full name')).toBeVisible()
    // Past the language and Close.
    for (const text of ['', '', 'Wipa Suksai', '', 'wipa@example.com', 'Typed with keys']) {
      await page.keyboard.press('Tab')
      if (text) await page.keyboard.type(text)
    }
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await widget.acknowledged()
    await expect(widget.dialog.getByRole('heading')).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(widget.launcher).toBeFocused()
    await expect(widget.dialog).toBeHidden()
  },
)

test('what comes is read out, what was there before is not', async ({ page, foyer }) => {
  await page.goto(`${foyer.shop}/plain`)
  const widget = new WidgetPage(page)
  await widget.ask('Asked aloud')
  await widget.acknowledged()
  await expect(widget.thread).toHaveAttribute('aria-live', 'polite')
  await expect(widget.stand).toHaveRole('status')
})

test(
  'on a phone the panel takes the whole screen, fields do not zoom, and all targets can be hit',
  { tag: '@firefox' },
  async ({ browser, browserName, foyer }) => {
    // Of a test's touch Firefox makes no click.
    const press = browserName === 'firefox' ? 'click' : 'tap'
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
    const page = await context.newPage()
    await page.goto(`${foyer.shop}/plain`)
    const widget = new WidgetPage(page)
    await widget.launcher[press]()
    await expect(widget.dialog.getByRole('heading')).toBeFocused()
    await widget.dialog.evaluate((dialog) => Promise.all(dialog.getAnimations().map((animation) => animation.finished)))
    expect(await widget.dialog.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 })
    const small = await page.locator('foyer-widget').evaluate((host) =>
      [...host.shadowRoot!.querySelectorAll<HTMLElement>('dialog :is(button, input, textarea)')]
        .filter((element) => element.offsetHeight < 44 || Number.parseFloat(getComputedStyle(element).fontSize) < 16)
        .filter((element) => !element.closest('label'))
        .map((element) => element.outerHTML),
    )
    expect(small).toEqual([])
    await widget.dialog.getByRole('button', { name: 'Close' })[press]()
    await expect(widget.launcher).toBeVisible()
    await context.close()
  },
)
