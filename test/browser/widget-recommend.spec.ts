/** The survey's second question: asked where a site wants it and after the rating alone, by everybody's means; its score is a measure. */
import { signInAtConsole } from './console-sign-in.ts'
import type { Foyer } from './fixtures.ts'
import { expect, test } from './fixtures.ts'
import { findings } from './looks.ts'
import { memberOn } from './member-on.ts'
import { WidgetPage } from './widget-page.ts'

const question = 'How likely are you to recommend us?'

async function asksRecommend(foyer: Foyer, settings: object = {}): Promise<void> {
  const owner = await foyer.member(foyer.owner)
  await owner.patch(`/api/sites/${foyer.site.id}`, { asksRecommend: true, ...settings })
}

/** Asks, is answered, and has rated. */
async function rated(widget: WidgetPage, foyer: Foyer): Promise<Awaited<ReturnType<typeof memberOn>>> {
  await widget.page.goto(`${foyer.shop}/plain`)
  await widget.ask('Is the Suan waterproof?')
  await widget.acknowledged()
  const assistant = await memberOn(foyer)
  await assistant.reply('It is: IP68.')
  await assistant.act({ type: 'resolve', outcome: 'resolved' })
  await widget.dialog.getByRole('radio', { name: '5/5' }).check()
  await widget.dialog.getByRole('button', { name: 'Send rating' }).click()
  await expect(widget.dialog).toContainText('Thank you for your rating')
  return assistant
}

test(
  'whoever has rated says from 0 to 10 by keys alone, may say otherwise, and the console shows it',
  { tag: '@firefox' },
  async ({ page, browser, foyer }) => {
    await asksRecommend(foyer)
    const widget = new WidgetPage(page)
    const pieces: string[] = []
    page.on('request', (request) => pieces.push(request.url()))
    const assistant = await rated(widget, foyer)
    const group = widget.dialog.getByRole('group', { name: question })
    await expect(group.getByRole('radio')).toHaveCount(11)
    await expect(group).toHaveAccessibleDescription('0: not at all. 10: very likely.')
    expect(pieces.filter((url) => url.endsWith('/recommend.js'))).toHaveLength(1)
    await group.getByRole('radio', { name: '8' }).focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowRight')
    await expect(group.getByRole('radio', { name: '9' })).toBeChecked()
    const send = widget.dialog.locator('foyer-recommend').getByRole('button', { name: 'Send' })
    await send.focus()
    await page.keyboard.press('Enter')
    await expect(widget.dialog).toContainText('Thank you.')
    await expect.poll(async () => (await assistant.thread()).card.recommend).toBe(9)
    const change = widget.dialog.locator('foyer-recommend').getByRole('button', { name: 'Change' })
    await expect(change).toBeFocused()

    // It stays what it is over a reload, and can be said anew.
    await page.reload()
    await expect(widget.dialog).toContainText('Thank you.')
    await change.click()
    await expect(group.getByRole('radio', { name: '9' })).toBeFocused()
    await group.getByRole('radio', { name: '0', exact: true }).check()
    await send.click()
    await expect.poll(async () => (await assistant.thread()).card.recommend).toBe(0)
    expect((await assistant.thread()).card.rating).toBe(5)

    const desk = await browser.newPage()
    await signInAtConsole(desk, foyer.url, foyer.owner)
    await desk.goto(`${foyer.url}/inbox/all/${assistant.inquiry}`)
    const customer = desk.getByRole('region', { name: 'Customer' })
    await expect(customer).toContainText('0 of 10')
    await expect(customer).toContainText('Would recommend us: 9 of 10')
    await expect(customer).toContainText('Would recommend us: 0 of 10')
  },
)

test('a site that does not want it asks nothing more after the rating', async ({ page, foyer }) => {
  const widget = new WidgetPage(page)
  const pieces: string[] = []
  page.on('request', (request) => pieces.push(request.url()))
  await rated(widget, foyer)
  await expect(widget.dialog.getByText(question)).toBeHidden()
  expect(pieces.filter((url) => url.includes('recommend'))).toEqual([])
})

for (const { name, colorScheme, language, viewport } of [
  { name: 'light', colorScheme: 'light', language: 'en', viewport: { width: 1280, height: 900 } },
  { name: 'dark', colorScheme: 'dark', language: 'en', viewport: { width: 1280, height: 900 } },
  {
    name: 'from right to left on a phone',
    colorScheme: 'light',
    language: 'ar',
    viewport: { width: 360, height: 740 },
  },
] as const) {
  test(`axe finds nothing on it and every number can be hit, ${name}`, async ({ browser, foyer }, { outputDir }) => {
    await asksRecommend(foyer)
    const context = await browser.newContext({ colorScheme, viewport, reducedMotion: 'reduce' })
    const page = await context.newPage()
    const widget = new WidgetPage(page)
    await rated(widget, foyer)
    if (language === 'ar') {
      await widget.dialog.locator('select').selectOption('ar')
      await expect(widget.dialog.getByText('ما مدى احتمال أن توصي بنا؟')).toBeVisible()
    }
    const scale = widget.dialog.locator('foyer-recommend')
    await scale.getByRole('radio', { name: '7' }).check()
    await expect(scale.locator('button')).toBeVisible()
    expect(await findings(page)).toEqual([])
    const boxes = await Promise.all((await scale.locator('label').all()).map((label) => label.boundingBox()))
    for (const box of boxes) {
      expect([box!.width >= 44, box!.height >= 44]).toEqual([true, true])
      expect([box!.x >= 0, box!.x + box!.width <= viewport.width]).toEqual([true, true])
    }
    await page.screenshot({ path: `${outputDir}/scale.png` })
    await scale.locator('button').click()
    await expect(scale.getByRole('status')).toBeVisible()
    expect(await findings(page)).toEqual([])
    await context.close()
  })
}
