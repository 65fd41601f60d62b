/**
 * Every screen of the widget on the demo's shop, in three languages, light and dark, at a desk and on a phone: a sheet for
 * each screen, in docs/tour. Nothing on the way is found by its words, which are in the visitor's language.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { articles } from '../../demo/catalogue/articles.ts'
import { flowOf } from '../../demo/flow-of.ts'
import { siteOf } from '../../demo/sites.ts'
import { root } from '../../scripts/root.ts'
import { expect, test } from '../browser/fixtures.ts'
import { memberOn } from '../browser/member-on.ts'
import { WidgetPage } from '../browser/widget-page.ts'

const screens = [
  'launcher',
  'question',
  'form',
  'articles',
  'article',
  'waiting',
  'conversation',
  'rating',
  'your-data',
] as const
type Screen = (typeof screens)[number]

const spoken = {
  en: { name: 'Wipa Suksai', asks: 'Is the lamp waterproof?', reply: 'It is: IP68, tested for a whole day.' },
  th: { name: 'วิภา สุขใส', asks: 'โคมกันน้ำไหม', reply: 'กันน้ำค่ะ มาตรฐาน IP68 ทดสอบใต้น้ำหนึ่งวันเต็ม' },
  'zh-Hans': { name: '张伟', asks: '这款灯防水吗？', reply: '防水，IP68，出厂前在水下测试一整天。' },
} as const
type Spoken = keyof typeof spoken

const windows = { desk: { width: 1280, height: 800 }, phone: { width: 390, height: 780 } } as const
const schemes = ['light', 'dark'] as const

/** The pictures of a screen in the order they are taken, as data addresses. */
const taken = new Map<Screen, string[]>(screens.map((screen) => [screen, []]))

const ways = schemes.flatMap((scheme) =>
  (Object.keys(spoken) as Spoken[]).flatMap((language) =>
    (['desk', 'phone'] as const).map((window) => ({ scheme, language, window })),
  ),
)

for (const { scheme, language, window } of ways)
  test(`in ${language}, ${scheme}, at a ${window}`, async ({ browser, foyer }) => {
    const owner = await foyer.member(foyer.owner)
    await owner.post(`/api/sites/${foyer.site.id}/flows`, { after: 0, flow: flowOf(siteOf('th')) })
    await owner.patch(`/api/sites/${foyer.site.id}`, {
      name: 'Noravi Lighting',
      responsible: 'Noravi Lighting, privacy@noravi.example',
    })
    for (const article of articles) await owner.post('/api/articles', { ...article, sites: null, published: true })
    const page = await browser.newPage({ viewport: windows[window], colorScheme: scheme, reducedMotion: 'reduce' })
    const take = async (screen: Screen) => taken.get(screen)!.push(await picture(page, window))
    await page.addInitScript((lang) => {
      new MutationObserver((_, observer) => {
        observer.disconnect()
        document.documentElement.lang = lang
      }).observe(document, { childList: true })
    }, language)
    const words = spoken[language]
    const widget = new WidgetPage(page)
    const { dialog } = widget

    await page.goto(foyer.shop)
    await expect(widget.launcher).toBeVisible()
    await take('launcher')
    await widget.launcher.click()
    // An order: the shortest way through the demo's questions.
    await dialog.getByRole('radio').nth(2).check()
    await take('question')
    await page.keyboard.press('Enter')
    const asked = dialog.locator('foyer-flow')
    await asked.getByRole('textbox').fill('NL-2041')
    await page.keyboard.press('Enter')
    await asked.locator('textarea').fill(words.asks)
    await asked.getByRole('button').first().click()

    const form = dialog.locator('foyer-contact-form')
    await form.getByRole('textbox').nth(0).fill(words.name)
    await form.getByRole('textbox').nth(1).fill('wipa@home.example')
    await take('form')
    const question = form.locator('textarea')
    await question.click()
    await question.pressSequentially(words.asks)
    const found = dialog.locator('.articles').getByRole('button').first()
    await found.scrollIntoViewIfNeeded()
    await take('articles')
    await found.click()
    await expect(question).toBeHidden()
    await take('article')
    await dialog.getByRole('article').getByRole('button').last().click()

    await form.locator('[part=send]').click()
    await expect(widget.stand.locator('.receipt')).toBeVisible()
    await expect(widget.stand.locator('.mark')).not.toHaveClass(/open/u)
    await take('waiting')
    const member = await memberOn(foyer)
    await member.reply(words.reply)
    await expect(widget.message(words.reply)).toBeVisible()
    await take('conversation')
    await member.act({ type: 'resolve', outcome: 'resolved' })
    await dialog.locator('foyer-rating label').nth(4).click()
    await take('rating')
    await dialog.locator('.foot .yours').click()
    await expect(dialog.locator('foyer-yours h3')).toBeFocused()
    await take('your-data')
    await page.close()
  })

test('put on sheets', async ({ page }) => {
  mkdirSync(join(root, 'docs', 'tour'), { recursive: true })
  for (const [screen, pictures] of taken) {
    expect(pictures).toHaveLength(ways.length)
    await page.setContent(sheet(pictures))
    await page
      .locator('main')
      .evaluate((main) => Promise.all([...main.querySelectorAll('img')].map((img) => img.decode())))
    const file = join(root, 'docs', 'tour', `${screen}.jpg`)
    writeFileSync(file, await page.locator('main').screenshot({ type: 'jpeg', quality: 78 }))
  }
})

/** What the visitor sees of the widget: all of a phone, the corner of a desk. */
async function picture(page: Page, window: keyof typeof windows): Promise<string> {
  const { width, height } = windows[window]
  const clip = window === 'phone' ? undefined : { x: width - 440, y: 0, width: 440, height }
  const image = await page.screenshot(clip === undefined ? {} : { clip })
  return `data:image/png;base64,${image.toString('base64')}`
}

/** Light above dark; the languages side by side, each at a desk and on a phone. */
function sheet(pictures: readonly string[]): string {
  const images = pictures.map((data) => `<img src="${data}" alt="" />`).join('')
  return `<style>
      body { margin: 0 }
      main { display: grid; grid-template-columns: repeat(6, auto); gap: 12px; width: max-content; padding: 12px; background: #888 }
      img { display: block; height: 440px }
    </style><main>${images}</main>`
}
