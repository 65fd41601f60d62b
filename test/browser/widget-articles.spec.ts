/** Articles: written in the console, suggested while a visitor writes, read in the panel, counted when they answer. */
import { choose } from './choose.ts'
import { signInAtConsole } from './console-sign-in.ts'
import { expect, test } from './fixtures.ts'
import { findings, looksAt, pageIn } from './looks.ts'
import { WidgetPage } from './widget-page.ts'

const ip68 = {
  title: { en: 'Is the lamp waterproof?', th: 'โคมกันน้ำไหม' },
  body: { en: 'Rain does nothing to it.\n\nNor do <b>splashes</b>.', th: 'ฝนตกไม่เป็นไร' },
  sites: null,
  published: true,
}
const warranty = { ...ip68, title: { en: 'Three years of warranty' }, body: { en: 'What breaks is replaced.' } }

test('a visitor finds the answer before they send anything; what they write stays in the browser', async ({
  page,
  foyer,
}) => {
  const owner = await foyer.member(foyer.owner)
  for (const article of [ip68, warranty]) await owner.post('/api/articles', article)
  const asked: string[] = []
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url())
    if (pathname.includes('/articles'))
      asked.push(`${request.method()} ${pathname.split('/v1/')[1]?.slice(57) ?? 'chunk'}${search}`)
  })
  await page.goto(`${foyer.shop}/plain`)
  const widget = new WidgetPage(page)
  const { dialog } = widget
  await widget.open()
  expect(asked).toEqual([])
  const question = dialog.getByLabel('Your question')
  await question.click()
  await question.pressSequentially('Good morning, is it waterproof when it rains?')
  const found = dialog.getByRole('button', { name: 'Is the lamp waterproof?' })
  await expect(found).toBeVisible()
  await expect(dialog.getByText('Perhaps this answers it already')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Three years of warranty' })).toHaveCount(0)
  expect(await findings(page)).toEqual([])

  await found.press('Enter')
  await expect(dialog.getByRole('heading', { name: 'Is the lamp waterproof?' })).toBeFocused()
  await expect(dialog.getByText('Nor do <b>splashes</b>.')).toBeVisible()
  await expect(question).toBeHidden()
  expect(await findings(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Back to my question' }).click()
  await expect(question).toBeFocused()
  await expect(question).toHaveValue('Good morning, is it waterproof when it rains?')

  await found.click()
  await dialog.getByRole('button', { name: 'This answered it' }).click()
  await expect(dialog.getByRole('heading', { name: 'Glad that it helped. Nothing was sent.' })).toBeFocused()
  // What is asked of the server says which article, and never what was written.
  const [chunk, list, ...more] = asked
  expect([chunk?.startsWith('GET chunk'), list]).toEqual([true, 'GET articles?language=en'])
  expect(more.join(' ')).not.toMatch(/morning|waterproof|rain/i)
  expect((await owner.inbox('all')).items).toEqual([])
  await dialog.getByRole('button', { name: 'Ask something else' }).click()
  await expect(question).toBeFocused()

  await expect
    .poll(async () => {
      const { articles } = await owner.get<{ articles: { title: { en: string }; opened: number; answered: number }[] }>(
        '/api/articles',
      )
      const { opened, answered } = articles.find(({ title }) => title.en === ip68.title.en)!
      return { opened, answered }
    })
    .toEqual({ opened: 2, answered: 1 })
})

test('where a page forbids beacons, articles are read and answer all the same', async ({ page, foyer }) => {
  const owner = await foyer.member(foyer.owner)
  await owner.post('/api/articles', ip68)
  const broken: string[] = []
  page.on('pageerror', ({ message }) => broken.push(message))
  await page.addInitScript(() => {
    navigator.sendBeacon = () => {
      throw new Error('No beacons here.')
    }
  })
  await page.goto(`${foyer.shop}/plain`)
  const widget = new WidgetPage(page)
  const { dialog } = widget
  await widget.launcher.click()
  await dialog.getByLabel('Your question').click()
  await dialog.getByLabel('Your question').pressSequentially('Is it waterproof?')
  await dialog.getByRole('button', { name: 'Is the lamp waterproof?' }).click()
  await dialog.getByRole('button', { name: 'This answered it' }).click()
  await expect(dialog.getByRole('heading', { name: 'Glad that it helped. Nothing was sent.' })).toBeFocused()
  expect(broken).toEqual([])
})

test('a page without articles asks for none, and one in Thai suggests in Thai', async ({ page, foyer }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(`${foyer.shop}/plain`)
  const widget = new WidgetPage(page)
  await widget.open()
  await widget.dialog.getByLabel('Your question').click()
  await widget.dialog.getByLabel('Your question').pressSequentially('Is it waterproof?')
  await expect(widget.dialog.getByLabel('Your question')).toHaveValue('Is it waterproof?')
  expect(asked.filter((url) => url.includes('articles'))).toEqual([])

  const owner = await foyer.member(foyer.owner)
  await owner.post('/api/articles', ip68)
  await page.goto(`${foyer.shop}/thai`)
  const thai = widget.page.locator('foyer-widget').getByRole('dialog')
  await widget.launcher.click()
  await thai.locator('#question').click()
  await thai.locator('#question').pressSequentially('โคมนี้กันน้ำหรือเปล่า')
  await thai.getByRole('button', { name: 'โคมกันน้ำไหม' }).click()
  await expect(thai.getByText('ฝนตกไม่เป็นไร')).toBeVisible()
  await thai.getByRole('button', { name: 'ได้คำตอบแล้ว' }).click()
  await expect(thai.getByText('ไม่มีข้อความใดถูกส่งไป')).toBeVisible()
})

for (const look of looksAt()) {
  test(`an owner writes, changes and removes an article, ${look.name}`, async ({ browser, foyer }) => {
    const { context, page, complaints } = await pageIn(browser, look)
    await signInAtConsole(page, foyer.url, foyer.owner)
    await page.goto(`${foyer.url}/settings/articles`)
    await expect(page.getByRole('heading', { name: 'No article yet' })).toBeVisible()
    expect(await findings(page)).toEqual([])
    await page.getByRole('button', { name: 'Write an article' }).click()
    await page.getByLabel('Title').fill('Is it waterproof?')
    await page.getByRole('button', { name: 'Save' }).click()
    const text = page.getByLabel('Text', { exact: true })
    await expect(page.getByRole('alert')).toHaveText('Write a text, in at least one language.')
    await expect(text).toBeFocused()
    await expect(text).toHaveAttribute('aria-invalid', 'true')
    await text.fill('It is.')
    await expect(page.getByRole('alert')).toHaveCount(0)
    // What is wrong in another language is shown there.
    await choose(page, 'Words in', 'Polski')
    await page.getByLabel('Title').fill('Czy jest wodoodporna? '.repeat(6))
    await choose(page, 'Words in', 'English')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('alert')).toHaveText('In Polski the title has more than 120 characters.')
    await expect(page.getByLabel('Title')).toBeFocused()
    await page.getByLabel('Title').fill('')
    expect(await findings(page)).toEqual([])
    await page.getByRole('button', { name: 'Save' }).click()
    const card = page.getByRole('article', { name: 'Is it waterproof?' })
    await expect(card).toContainText('Nobody has read it in the last 30 days.')
    expect(await findings(page)).toEqual([])
    await card.getByRole('button', { name: 'Change' }).click()
    await expect(page.getByRole('combobox', { name: 'Words in' })).toBeFocused()
    await page.getByRole('button', { name: 'Cancel' }).click()
    await expect(card.getByRole('heading')).toBeFocused()
    await card.getByRole('button', { name: 'Change' }).click()
    await page.getByText('Visitors may read it').click()
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(card).toContainText('Not published')
    await card.getByRole('button', { name: 'Change' }).click()
    await page.getByRole('button', { name: 'Remove' }).press('Enter')
    await expect(page.getByRole('button', { name: 'Remove it for good?' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'No article yet' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Write an article' })).toBeFocused()
    expect(complaints).toEqual([])
    await context.close()
  })
}
