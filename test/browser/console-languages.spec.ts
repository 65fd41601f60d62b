/**
 * The console in Thai, Arabic and both ways of writing Chinese, on the demo’s data: no page is left with English words, and
 * each reader loads their own language alone.
 */
import type { Browser } from '@playwright/test'
import { expect, test } from '@playwright/test'
import type { Demo } from '../../demo/seed.ts'
import { signInInAnyLanguage } from './console-sign-in.ts'
import { startDemo } from './start-demo.ts'
import type { StartedDemo } from './start-demo.ts'
import { latinAmong, textsOn, Told } from './texts-on.ts'

let started: StartedDemo
let foyer: string
let demo: Demo

test.beforeAll(async () => {
  test.setTimeout(180_000)
  started = await startDemo(3)
  ;({ foyer, demo } = started)
})

test.afterAll(async () => started.stop())

const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)

/** What is at each address, and what stands there once it is loaded. */
const pages: readonly (readonly [path: string, stands: string])[] = [
  ['/forgot', 'forgot-page'],
  ['/reset', 'reset-page'],
  ['/invitation', 'invitation-page'],
  ['/mailbox', 'mailbox-page'],
  ...['waiting', 'owed', 'mine', 'team', 'left', 'all'].map((view) => [`/inbox/${view}`, 'inbox-list'] as const),
  ['/measures?period=7', 'measure-tile'],
  ['/measures?period=7&by=queue', 'cut-table'],
  ['/measures?period=7&plain', 'figures-table'],
  ['/measures?period=7&list=entered', 'counted-list li'],
  ['/reports', 'report-list'],
  ['/reports/daily/DAY', 'report-numbers'],
  ['/fair-share?period=7', 'share-table'],
  ['/targets', 'targets-page'],
  ['/targets/evening', 'evening-page'],
  ['/wallboard', 'wall-tile'],
  ['/alerts', 'alerts-page'],
  ['/welcome', 'welcome-page'],
  ['/search', 'search-page'],
  ['/search?q=lamp', 'search-page li'],
  ['/nowhere', 'desk-shell'],
  ['/sites/SITE/questions', 'question-card'],
  ['/sites/SITE/look', 'look-editor'],
  ['/sites/SITE/install', 'code-block'],
  ['/settings/sites', 'site-list'],
  ['/settings/articles', 'article-list'],
  ['/settings/members', 'member-list'],
  ['/settings/teams', 'team-list'],
  ['/settings/queues', 'queue-list'],
  ['/settings/replies', 'saved-reply-list'],
  ['/settings/customers', 'import-list'],
  ['/settings/closing', 'closing-form'],
  ['/settings/costs', 'rate-list'],
  ['/settings/alerts', 'alert-settings'],
  ['/settings/language', 'language-choice'],
  ['/settings/notices', 'notice-list'],
  ['/settings/audit', 'audit-log'],
  ['/settings/sessions', 'session-list'],
  ['/settings/status', 'desk-status'],
]

/** Languages by their codes and own names, browsers, and what those know who put the tag on a page. */
const names =
  /^(?:en|th|ms|pl|zh-Hans|zh-Hant|ar)$|English|Polski|Bahasa Melayu|\(Language\)|Chrome, Linux|WordPress|Shopify|React|Vue|Next\.js|Astro|Online Store|Themes|Edit code|<\/body>|\bbody\b|functions\.php|theme\.liquid|layout|custom HTML|\?foyer-check|Content-Security-Policy|Trusted Types|img-src|nonce|hash|npm run pin|docs\/embedding\.md|base64url|Ed25519|JWK|\bNode\b|date-holidays|CC BY-SA|Cloudflare|\b\d*\s?[kMG]B\b|@shop|a-z|https|Kaplan-Meier/gu

const readers = [
  { language: 'th', locale: 'th-TH', own: /\p{Script=Thai}/u },
  { language: 'zh-Hans', locale: 'zh-CN', own: /\p{Script=Han}/u },
  { language: 'zh-Hant', locale: 'zh-TW', own: /\p{Script=Han}/u },
  { language: 'ar', locale: 'ar-EG', own: /\p{Script=Arabic}/u },
] as const

for (const { language, locale, own } of readers)
  test(`no page is left with English words: ${language}`, async ({ browser }) => {
    test.setTimeout(240_000)
    const context = await browser.newContext({ locale, reducedMotion: 'reduce' })
    const page = await context.newPage()
    const told = new Told(page)
    const expectSpoken = async (where: string) => {
      await expect
        .soft(async () => {
          const texts = await textsOn(page)
          expect(latinAmong(texts, told, names), where).toEqual([])
          expect(texts.join(' '), where).toMatch(own)
        })
        .toPass({ timeout: 5_000 })
    }

    await page.goto(foyer)
    await expect(page.locator('sign-in-page')).toBeVisible()
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
      language,
      language === 'ar' ? 'rtl' : 'ltr',
    ])
    await page.keyboard.press('Enter')
    await expectSpoken('sign-in')
    await signInInAnyLanguage(page, foyer, demo.owner)
    for (const [path, stands] of pages) {
      await page.goto(foyer + path.replace('SITE', demo.siteId).replace('DAY', yesterday))
      await expect(page.locator(stands).first()).toBeVisible()
      await page.waitForLoadState('networkidle')
      await expectSpoken(path)
      // What is behind the button that adds one, and what is wrong with an empty one.
      const add = page.locator('.head > wa-button, targets-page wa-button[variant=brand]').first()
      if (!/^\/(?:settings|targets$)/u.test(path) || !(await add.isVisible())) continue
      await add.click()
      const send = page.locator('wa-button[type=submit]').last()
      if (await send.isVisible()) await send.click()
      await expectSpoken(`${path}, a new one`)
    }

    await page.goto(`${foyer}/inbox/all`)
    await page.locator('inbox-row').first().click()
    await expect(page.locator('thread-page')).toBeVisible()
    await page.waitForLoadState('networkidle')
    await expectSpoken('an inquiry')
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await expect(page.locator('key-help dl')).toBeVisible()
    await expectSpoken('keys')
    await page.keyboard.press('Escape')
    await expect(page.locator('key-help dl')).toBeHidden()
    await page.keyboard.press('l')
    await expect(page.locator('log-dialog form')).toBeVisible()
    await expectSpoken('a request to log')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+k')
    await expect(page.locator('command-palette [role=option]').first()).toBeVisible()
    await expectSpoken('everything one can do')
    await context.close()
  })

test('a reader may choose another language than the browser’s, and Thai readers the Buddhist calendar', async ({
  browser,
}) => {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' })
  const page = await context.newPage()
  await signInInAnyLanguage(page, foyer, demo.owner)
  const year = new Date().getFullYear()
  const choose = async (field: number, option: string) => {
    await page.locator('language-choice wa-select').nth(field).click()
    await page.getByRole('option', { name: option }).click()
  }

  await page.getByRole('button', { name: 'Menu of your account' }).click()
  await page.getByRole('menuitem', { name: 'My language' }).click()
  await expect(page.locator('language-choice wa-select')).toHaveCount(1)
  await choose(0, 'ไทย')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { name: 'การตั้งค่า' })).toBeVisible()
  await page.goto(`${foyer}/settings/sessions`)
  await expect(page.locator('session-list li').first()).toContainText(String(year))

  await page.goto(`${foyer}/settings/language`)
  await choose(1, 'พุทธศักราช')
  await page.getByRole('button', { name: 'บันทึก' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'th')
  await page.goto(`${foyer}/settings/sessions`)
  await expect(page.locator('session-list li').first()).toContainText(String(year + 543))

  await page.evaluate(() => fetch('/api/session', { method: 'DELETE' }))
  await context.clearCookies()
  await page.goto(foyer)
  await expect(page.getByRole('heading', { name: 'เข้าสู่ระบบ' })).toBeVisible()
  await context.close()
})

/** Of all the scripts that a reader loads until the measures stand: how many are written in which script. */
async function scriptsOf(browser: Browser, locale: string): Promise<{ thai: number; han: number }> {
  const context = await browser.newContext({ locale })
  const page = await context.newPage()
  const bodies: Promise<string>[] = []
  page.on('response', (response) => {
    if (/\/console\/.*\.js$/u.test(response.url())) bodies.push(response.text().catch(() => ''))
  })
  await signInInAnyLanguage(page, foyer, demo.owner)
  await page.goto(`${foyer}/measures?period=7`)
  await expect(page.locator('measure-tile').first()).toBeVisible()
  const texts = await Promise.all(bodies)
  await context.close()
  // Libraries and examples have a few words of many languages.
  const written = (letters: RegExp) =>
    new Set(texts.filter((text) => (text.match(letters)?.length ?? 0) > text.length / 20)).size
  return { thai: written(/\p{Script=Thai}/gu), han: written(/\p{Script=Han}/gu) }
}

test('each reader loads the words of their own language alone', async ({ browser }) => {
  expect(await scriptsOf(browser, 'en-GB')).toEqual({ thai: 0, han: 0 })
  // The first catalogue, and those that the page of measures comes with.
  const [thai, chinese] = [await scriptsOf(browser, 'th-TH'), await scriptsOf(browser, 'zh-CN')]
  expect([thai.han, chinese.thai]).toEqual([0, 0])
  expect(Math.min(thai.thai, chinese.han)).toBeGreaterThan(2)
})
