/** The visitor walks the site's flow before they ask: branches, back, reading over, reload, keyboard, Thai, late answers. */
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from './fixtures.ts'
import { FlowPage, arrived, flow, publish, visit } from './flow-page.ts'

test(
  'a visitor answers, goes back, changes their mind, reads it over and sends; the team sees what they answered',
  { tag: '@firefox' },
  async ({ page, foyer }) => {
    await publish(foyer)
    // A page that forbids inline styles and every Trusted Types policy.
    const widget = await visit(page, foyer, 'strict-csp')
    const { dialog } = widget
    const progress = dialog.getByRole('progressbar')
    await expect(progress).toHaveAccessibleName('Question 1 of …')
    await expect(dialog.getByRole('button', { name: 'Back' })).toHaveCount(0)
    await widget.next.click()
    await expect(dialog.getByRole('radiogroup', { name: 'What is it about?' })).toHaveAccessibleDescription(
      'Please answer this question.',
    )
    await expect(dialog.getByRole('radio', { name: 'A price' })).toBeFocused()

    await widget.choose('My order')
    await widget.asks('What is the number of your order?')
    await expect(progress).toHaveAccessibleName('Question 2 of 2')
    await dialog.getByRole('textbox').fill('A-4711')
    await dialog.getByRole('button', { name: 'Back' }).click()
    await widget.asks('What is it about?')
    await expect(dialog.getByRole('radio', { name: 'My order' })).toBeChecked()
    await widget.choose('A price')
    await widget.asks('How many do you need?')
    const quantity = dialog.getByRole('textbox', { name: 'How many do you need?' })
    await expect(quantity).toHaveAccessibleDescription('lamps')
    for (const wrong of ['many', '0', '10,001']) {
      await widget.write(wrong)
      await expect(quantity).toHaveAccessibleDescription('lamps Please write a number from 1 to 10,000.')
      await expect(quantity).toBeFocused()
    }
    await quantity.fill('1,200')
    await expect(quantity).toHaveAccessibleDescription('lamps')
    await widget.next.click()
    await widget.asks('Is there a tender date?')
    await expect(progress).toHaveAccessibleName('Question 3 of 3')
    await dialog.getByRole('button', { name: 'Skip' }).click()

    await widget.readsOver()
    expect(await widget.summary()).toEqual([
      'What is it about? = A price',
      'How many do you need? = 1,200 lamps',
      'Is there a tender date? = Skipped',
    ])
    await widget.introduce()
    await widget.send()
    await widget.acknowledged()
    await expect(dialog.getByRole('heading', { level: 2 })).toBeFocused()
    const { answered, messages } = await arrived(foyer)
    expect(answered).toEqual({ flow: 1, answers: { about: 'price', quantity: 1_200, tender: null } })
    expect(messages.map(({ text }) => text)).toEqual(['What is it about: A price\nHow many do you need: 1,200 lamps'])
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
    expect(await page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations)).toEqual([])
  },
)

test('an answer is changed from the summary, and what is in the form stays', async ({ page, foyer }) => {
  await publish(foyer)
  const widget = await visit(page, foyer)
  const { dialog } = widget
  await widget.choose('A price')
  await widget.write('5')
  await widget.readsOver()
  await widget.introduce()
  await dialog.getByLabel('Anything to add?').fill('Before the rains, please.')

  const change = dialog.getByRole('button', { name: 'Change: How many do you need?' })
  await change.click()
  await widget.asks('How many do you need?')
  await expect(dialog.getByRole('textbox')).toHaveValue('5')
  await dialog.getByRole('textbox').fill('7')
  await dialog.getByRole('button', { name: 'Back' }).click()
  await widget.readsOver()
  expect(await widget.summary()).toContain('How many do you need? = 5 lamps')

  await change.click()
  await widget.write('250')
  await widget.asks('Is there a tender date?')
  await widget.write('On 3 March')
  await widget.readsOver()
  await expect(dialog.getByLabel('Full name')).toHaveValue('Wipa Suksai')
  await widget.send()
  await widget.acknowledged()
  const { answered, messages } = await arrived(foyer)
  expect(answered).toEqual({ flow: 1, answers: { about: 'price', quantity: 250, tender: 'On 3 March' } })
  expect(messages.map(({ text }) => text)).toEqual(['Before the rains, please.'])
})

test(
  'a reload goes on at the same question; nothing is kept before the first answer, nor by another version',
  { tag: '@firefox' },
  async ({ page, foyer }) => {
    const owner = await publish(foyer)
    const kept = () => page.evaluate(() => [Object.keys(sessionStorage), Object.keys(localStorage)])
    let widget = await visit(page, foyer)
    await widget.dialog.getByRole('radio', { name: 'A price' }).check()
    expect(await kept()).toEqual([[], []])
    await widget.next.click()
    await widget.write('300')
    await widget.asks('Is there a tender date?')
    expect(await kept()).toEqual([[`foyer.${foyer.site.key}.flow`], []])

    widget = await visit(page, foyer, 'plain?reloaded')
    await expect(widget.question).toHaveText('Is there a tender date?')
    await widget.dialog.getByRole('button', { name: 'Back' }).click()
    await expect(widget.dialog.getByRole('textbox')).toHaveValue('300')

    await owner.post(`/api/sites/${foyer.site.id}/flows`, { after: 1, flow })
    widget = await visit(page, foyer, 'plain?published')
    await expect(widget.question).toHaveText('What is it about?')
  },
)

test('a browser that stores nothing starts over, and sends all the same', async ({ page, foyer }) => {
  await publish(foyer)
  await page.addInitScript(() => {
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage'])
      Object.defineProperty(globalThis, name, {
        get: () => {
          throw new DOMException('', 'SecurityError')
        },
      })
  })
  await (await visit(page, foyer)).choose('A price')
  const widget = await visit(page, foyer, 'plain?again')
  await widget.choose('Something else')
  await widget.readsOver()
  await widget.introduce()
  await widget.send()
  await widget.acknowledged()
  expect((await arrived(foyer)).answered).toEqual({ flow: 1, answers: { about: 'other' } })
})

test(
  'the keyboard alone is enough: arrows choose and do not go on, Enter does',
  { tag: '@firefox' },
  async ({ page, foyer }) => {
    await publish(foyer)
    await page.goto(`${foyer.shop}/plain`)
    const widget = new FlowPage(page)
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key)
    }
    await widget.launcher.focus()
    await press('Enter')
    await expect(widget.dialog.getByRole('heading', { level: 2 })).toBeFocused()
    await expect(widget.question).toBeVisible()
    // Past the language and Close to the options.
    await press('Tab', 'Tab', 'Tab', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp')
    await expect(widget.dialog.getByRole('radio', { name: 'My order' })).toBeFocused()
    await press('ArrowUp')
    await expect(widget.dialog.getByRole('radio', { name: 'A price' })).toBeChecked()
    await expect(widget.question).toHaveText('What is it about?')
    await press('Enter')
    await widget.asks('How many do you need?')
    await press('Tab')
    await page.keyboard.type('๑๒๐')
    await press('Enter')
    await widget.asks('Is there a tender date?')
    await press('Tab')
    await page.keyboard.type('None')
    await press('Shift+Enter')
    await page.keyboard.type('yet')
    await press('Enter')
    await widget.readsOver()
    // Past three times Change.
    for (const text of ['', '', '', 'Wipa Suksai', '', 'wipa@example.com', '']) {
      await press('Tab')
      if (text) await page.keyboard.type(text)
    }
    await press('Tab', 'Enter')
    await widget.acknowledged()
    expect((await arrived(foyer)).answered).toEqual({
      flow: 1,
      answers: { about: 'price', quantity: 120, tender: 'None\nyet' },
    })
  },
)

test('a page in Thai is asked and answered in Thai', async ({ page, foyer }) => {
  await publish(foyer)
  const { dialog, question } = await visit(page, foyer, 'thai')
  const next = dialog.getByRole('button', { name: 'ต่อไป' })
  await expect(question).toHaveText('ติดต่อเรื่องอะไรคะ')
  await next.click()
  await expect(dialog).toContainText('โปรดตอบคำถามนี้')
  await dialog.getByRole('radio', { name: 'สอบถามราคา' }).check()
  await next.click()
  await expect(dialog).toContainText('คำถามที่ 2 จาก 2')
  await dialog.getByRole('textbox').fill('๒,๕๐๐')
  await next.click()
  await dialog.getByRole('button', { name: 'ข้าม' }).click()
  await expect(dialog.getByRole('heading', { name: 'คำตอบของคุณ' })).toBeFocused()
  await dialog.getByLabel('ชื่อ-นามสกุล').fill('วิภา สุขใส')
  await dialog.getByLabel('อีเมล', { exact: true }).last().fill('wipa@example.com')
  await dialog.getByRole('button', { name: 'ส่ง', exact: true }).click()
  await expect(dialog.locator('.stand')).toContainText('เราได้รับแล้ว')
  const { answered, messages } = await arrived(foyer)
  expect(answered).toEqual({ flow: 1, answers: { about: 'price', quantity: 2_500, tender: null } })
  expect(messages[0]!.text).toBe('ติดต่อเรื่องอะไรคะ: สอบถามราคา\nต้องการกี่ชิ้นคะ: 2,500 ชิ้น')
})

test('another question begins at the first, and knows who asks', async ({ page, foyer }) => {
  await publish(foyer)
  const widget = await visit(page, foyer)
  await widget.choose('Something else')
  await widget.introduce()
  await widget.send()
  await widget.acknowledged()
  await widget.dialog.getByRole('button', { name: 'End conversation' }).click()
  await widget.dialog.getByRole('button', { name: 'Yes, end it' }).click()
  await widget.dialog.getByRole('button', { name: 'Ask something else' }).click()
  await expect(widget.question).toHaveText('What is it about?')
  await expect(widget.dialog.getByRole('heading', { level: 2 })).toBeFocused()
  await expect(widget.dialog.getByRole('radio', { checked: true })).toHaveCount(0)
  await widget.choose('My order')
  await widget.write('A-1')
  await widget.readsOver()
  await expect(widget.dialog.getByLabel('Full name')).toHaveValue('Wipa Suksai')
})

test('what was not accepted is mended from its summary', async ({ page, foyer }) => {
  await publish(foyer)
  const widget = await visit(page, foyer)
  await widget.choose('My order')
  await widget.write('A-1')
  await widget.introduce()
  await page.route('**/inquiries', (route) =>
    route.fulfill({
      status: 400,
      headers: { 'access-control-allow-origin': foyer.shop },
      json: { code: 'invalid', status: 400, title: '', type: '' },
    }),
  )
  await widget.send()
  await expect(widget.stand).toContainText('This was not accepted')
  await page.unroute('**/inquiries')
  await widget.dialog.getByRole('button', { name: 'Back to the form' }).click()
  expect(await widget.summary()).toEqual(['What is it about? = My order', 'What is the number of your order? = A-1'])
  await expect(widget.dialog.getByLabel('Anything to add?')).toHaveValue('')
  await widget.dialog.getByRole('button', { name: 'Change: What is the number of your order?' }).click()
  await widget.write('A-2')
  await widget.send()
  await widget.acknowledged()
  expect((await arrived(foyer)).answered?.answers).toEqual({ about: 'order', 'order-number': 'A-2' })
})

test('a flow that comes late takes nothing from under a visitor who already writes', async ({ page, foyer }) => {
  await publish(foyer)
  const answers: (() => void)[] = []
  await page.route(`**/v1/${foyer.site.key}?*`, async (route) => {
    await new Promise<void>((resolve) => answers.push(resolve))
    await route.continue()
  })
  const widget = await visit(page, foyer)
  await widget.fill('Do you ship to Phuket?')
  answers.forEach((answer) => answer())
  await expect(widget.dialog).toContainText('Leave your question')
  await expect(widget.question).toHaveCount(0)
  await widget.send()
  await widget.acknowledged()
  const { answered, messages } = await arrived(foyer)
  expect(answered).toBeNull()
  expect(messages.map(({ text }) => text)).toEqual(['Do you ship to Phuket?'])
})

test('the questions are the first to be seen, and the form where the server cannot be reached', async ({
  page,
  foyer,
}) => {
  await publish(foyer)
  const answers: (() => void)[] = []
  await page.route(`**/v1/${foyer.site.key}?*`, async (route) => {
    await new Promise<void>((resolve) => answers.push(resolve))
    await route.continue()
  })
  await page.goto(`${foyer.shop}/plain`)
  const widget = new FlowPage(page)
  await widget.launcher.hover()
  const name = page.locator('foyer-widget #fullName')
  await expect(name).toBeAttached()
  // In the page, for what is seen in the first frames.
  const atFirst = await name.evaluate(async (field) => {
    ;(field.getRootNode() as ShadowRoot).querySelector<HTMLElement>('[part=launcher]')!.click()
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame)
    return field.checkVisibility({ visibilityProperty: true })
  })
  expect(atFirst).toBe(false)
  // Nobody waits long for an answer that does not come.
  await expect(widget.dialog.getByLabel('Full name')).toBeVisible()
  answers.forEach((answer) => answer())
  await expect(widget.question).toHaveText('What is it about?')
  await expect(widget.dialog.getByLabel('Full name')).toBeHidden()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any screen, ${colorScheme}, on a narrow phone; all targets can be hit`, async ({
    browser,
    foyer,
  }) => {
    await publish(foyer)
    const context = await browser.newContext({
      colorScheme,
      reducedMotion: 'reduce',
      viewport: { width: 320, height: 640 },
      hasTouch: true,
      isMobile: true,
    })
    const page = await context.newPage()
    const widget = await visit(page, foyer)
    const sound = async () => {
      const { violations } = await new AxeBuilder({ page }).include('foyer-widget').analyze()
      expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))).toEqual([])
      const { small, wide } = await page.locator('foyer-widget').evaluate((host) => {
        const shown = [
          ...host.shadowRoot!.querySelectorAll<HTMLElement>('dialog :is(button, input, textarea, .kinds label)'),
        ]
        return {
          small: shown
            .filter((each) => each.checkVisibility() && !each.closest('.tick'))
            .filter((each) => each.offsetHeight < 44 || each.offsetWidth < 44)
            .map((each) => each.outerHTML),
          wide: [...host.shadowRoot!.querySelectorAll('foyer-flow, foyer-contact-form')].some(
            (each) => each.scrollWidth > each.clientWidth,
          ),
        }
      })
      expect(small).toEqual([])
      expect(wide).toBe(false)
    }
    await expect(widget.question).toBeVisible()
    await sound()
    await widget.next.tap()
    await sound()
    await widget.choose('A price')
    await sound()
    await widget.write('none')
    await sound()
    await widget.write('100')
    await sound()
    await widget.write('x'.repeat(31))
    await expect(widget.dialog).toContainText('At most 30 characters')
    await sound()
    await widget.dialog.getByRole('button', { name: 'Skip' }).tap()
    await widget.readsOver()
    await sound()
    await widget.send()
    await expect(widget.dialog).toContainText('Please tell us your name.')
    await sound()
    await context.close()
  })
}
