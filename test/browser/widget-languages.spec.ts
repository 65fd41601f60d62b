/** The widget speaks the page's language, or the one a visitor chooses, and loads the words of no other. */
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import type { Foyer } from './fixtures.ts'
import { arrived, FlowPage, flow } from './flow-page.ts'
import { findings } from './looks.ts'

/** The plain page of the shop, as if it were written in another language. */
async function pageIn(page: Page, foyer: Foyer, tag: string): Promise<{ widget: FlowPage; loaded: string[] }> {
  const loaded: string[] = []
  page.on('request', (request) => {
    const [, file] = /\/widget\/\w+\/([\w-]+)\.js/.exec(request.url()) ?? []
    if (file) loaded.push(file)
  })
  await page.addInitScript((lang) => {
    new MutationObserver((_, observer) => {
      observer.disconnect()
      document.documentElement.lang = lang
    }).observe(document, { childList: true })
  }, tag)
  await page.goto(`${foyer.shop}/plain`)
  return { widget: new FlowPage(page), loaded }
}

const spoken = [
  ['en-GB', 'Ask us', 'Full name', 'en'],
  ['th', 'สอบถามเรา', 'ชื่อ-นามสกุล', 'th'],
  ['ms-MY', 'Tanya kami', 'Nama penuh', 'ms'],
  ['pl', 'Zapytaj nas', 'Imię i nazwisko', 'pl'],
  ['zh-CN', '向我们提问', '姓名', 'zh-Hans'],
  ['zh', '向我们提问', '姓名', 'zh-Hans'],
  ['zh-TW', '向我們提問', '姓名', 'zh-Hant'],
  ['zh-Hant-HK', '向我們提問', '姓名', 'zh-Hant'],
  ['ar-EG', 'اسألنا', 'الاسم الكامل', 'ar'],
  // One we do not speak: the site's own.
  ['fr', 'Ask us', 'Full name', 'en'],
] as const

for (const [tag, ask, name, language] of spoken)
  test(`a page in ${tag} is spoken to in ${language}`, async ({ page, foyer }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    const { widget, loaded } = await pageIn(page, foyer, tag)
    await expect(widget.launcher).toHaveText(ask)
    await widget.launcher.click()
    await expect(widget.dialog.getByLabel(name)).toBeVisible()
    expect(loaded.sort()).toEqual(language === 'en' ? ['panel'] : [language, 'panel'].sort())
    const panel = widget.dialog.locator('foyer-panel')
    await expect(panel).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr')
    await expect(page.locator('foyer-widget').getByRole('dialog')).toHaveAttribute('lang', language)
    expect(await findings(page)).toEqual([])
    const wide = await panel.evaluate(
      (element) =>
        [...element.querySelectorAll('*')].filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1)
          .length,
    )
    expect(wide).toBe(0)
  })

test('a visitor chooses a language: the questions, the form and what is agreed to follow, and what was answered stands', async ({
  page,
  foyer,
}) => {
  const owner = await foyer.member(foyer.owner)
  await owner.post(`/api/sites/${foyer.site.id}/flows`, { after: 0, flow })
  const consent = { version: 1, text: { en: 'You may answer me.', th: 'ตอบฉันได้' }, marketing: false }
  await owner.patch(`/api/sites/${foyer.site.id}`, { consent })
  const { widget } = await pageIn(page, foyer, 'en')
  await widget.open()
  await widget.choose('A price')
  await widget.write('12')
  await widget.readsOver()

  await widget.dialog.getByRole('checkbox').check()
  const language = widget.dialog.getByRole('combobox', { name: 'Language' })
  await language.focus()
  await language.selectOption({ label: 'ไทย' })
  await expect(widget.dialog.getByRole('heading', { name: 'คำตอบของคุณ' })).toBeVisible()
  await expect(widget.dialog).toContainText('สอบถามราคา')
  await expect(widget.dialog.getByText('ตอบฉันได้')).toBeVisible()
  // Agreed to in English is not agreed to in Thai.
  await expect(widget.dialog.getByRole('checkbox')).not.toBeChecked()
  await expect(widget.dialog.getByRole('combobox', { name: 'ภาษา' })).toBeFocused()

  // The site has no words in Arabic: its own stand in, and what is agreed to is what was read.
  await widget.dialog.getByRole('combobox', { name: 'ภาษา' }).selectOption('ar')
  await expect(widget.dialog.locator('foyer-panel')).toHaveAttribute('dir', 'rtl')
  await expect(widget.dialog.getByText('You may answer me.')).toBeVisible()
  await page.reload()
  await widget.launcher.click()
  await expect(widget.dialog.getByRole('heading', { name: 'إجاباتك' })).toBeVisible()
  await widget.dialog.getByLabel('الاسم الكامل').fill('ليلى')
  await widget.dialog.getByLabel('البريد الإلكتروني').fill('layla@example.com')
  await widget.dialog.getByText('You may answer me.').click()
  await widget.dialog.getByRole('button', { name: 'إرسال' }).click()
  await expect(widget.stand).toContainText('وصلنا سؤالك')
  const thread = await arrived(foyer)
  expect(thread.card.language).toBe('ar')
  expect(thread.consent).toEqual({ version: 1, language: 'en', marketing: false })
  await expect(widget.dialog.getByRole('textbox', { name: 'اكتب رسالة' })).toBeVisible()
  expect(await findings(page)).toEqual([])
})

test('in a conversation the language goes there and back, and what is being written stays', async ({ page, foyer }) => {
  const { widget } = await pageIn(page, foyer, 'en')
  await widget.ask('In English first')
  await widget.acknowledged()
  await widget.composer.fill('Half a sentence')
  const choose = (language: string) => widget.dialog.locator('select').selectOption(language)
  await choose('pl')
  await expect(widget.dialog.getByRole('textbox', { name: 'Napisz wiadomość' })).toHaveValue('Half a sentence')
  await choose('en')
  await expect(widget.dialog.getByRole('textbox', { name: 'Write a message' })).toHaveValue('Half a sentence')
  await choose('th')
  await choose('ms')
  await choose('ar')
  await expect(widget.dialog.getByRole('textbox', { name: 'اكتب رسالة' })).toHaveValue('Half a sentence')
  await expect(widget.dialog.locator('foyer-panel')).toHaveAttribute('dir', 'rtl')
})

test('where the words of a language cannot be had, the panel speaks English', async ({ page, foyer }) => {
  await page.route('**/pl.js*', (route) => route.abort())
  const { widget } = await pageIn(page, foyer, 'pl')
  await widget.launcher.click()
  await expect(widget.dialog.getByLabel('Full name')).toBeVisible()
})
