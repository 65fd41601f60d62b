/**
 * Every page of the console on the demo's data: light, dark, in Arabic, on a phone, and in a workspace where nothing
 * happened yet. A sheet for each page, in docs/tour/console.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions } from '@playwright/test'
import { uuidv7 } from 'uuidv7'
import { askWaiting } from '../../demo/ask-waiting.ts'
import { historyDays } from '../../demo/history/history-days.ts'
import { MemberClient } from '../../demo/member-client.ts'
import type { SignIn } from '../../demo/member-client.ts'
import { settleIn } from '../../demo/settle-in.ts'
import { root } from '../../scripts/root.ts'
import { signInInAnyLanguage } from '../browser/console-sign-in.ts'
import { expect, test } from '../browser/fixtures.ts'
import { startDemo } from '../browser/start-demo.ts'
import type { StartedDemo } from '../browser/start-demo.ts'

/** Pages by the name of their sheet; `SITE` and `DAY` are filled in. */
const pages = {
  waiting: '/inbox/waiting',
  owed: '/inbox/owed',
  mine: '/inbox/mine',
  team: '/inbox/team',
  'left-open': '/inbox/left',
  all: '/inbox/all',
  conversation: '/inbox/mine/INQUIRY',
  search: '/search?q=lamp',
  alerts: '/alerts',
  measures: '/measures?period=30',
  'measures-cut': '/measures?period=30&by=queue',
  'measures-table': '/measures?period=30&plain',
  'inquiries-behind': '/measures?period=30&list=abandoned',
  reports: '/reports',
  report: '/reports/daily/DAY',
  'fair-share': '/fair-share?period=30',
  targets: '/targets',
  'evening-page': '/targets/evening',
  wallboard: '/wallboard',
  'first-steps': '/welcome',
  questions: '/sites/SITE/questions',
  look: '/sites/SITE/look',
  install: '/sites/SITE/install',
  'settings-sites': '/settings/sites',
  website: '/settings/sites',
  'settings-articles': '/settings/articles',
  'settings-people': '/settings/members',
  permissions: '/settings/members',
  'settings-teams': '/settings/teams',
  'settings-queues': '/settings/queues',
  'settings-replies': '/settings/replies',
  'settings-customers': '/settings/customers',
  'settings-closing': '/settings/closing',
  'settings-costs': '/settings/costs',
  'settings-alerts': '/settings/alerts',
  'settings-language': '/settings/language',
  'settings-notices': '/settings/notices',
  'settings-sessions': '/settings/sessions',
  'settings-audit': '/settings/audit',
  'settings-status': '/settings/status',
} as const
type Name = keyof typeof pages

/** What is opened on a page before it is taken, where it would say little without. */
const opened: Partial<Record<Name, string>> = {
  permissions: 'member-list .acts wa-button:nth-of-type(2)',
  website: 'site-list .buttons wa-button:last-child',
}

const desk = { width: 1280, height: 800 }
const phone = { width: 390, height: 800 }
const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)
const folder = join(root, 'docs', 'tour', 'console')

/** What is looked at on a page that is longer than the window. */
const lookedAt: Partial<Record<Name, string>> = { 'measures-cut': 'cut-table' }

/** The demo as `npm start` shows it, and its owner answering one of those who wait. @returns the inquiry */
async function settled({ foyer, demo }: StartedDemo): Promise<string> {
  const owner = await MemberClient.signIn(foyer, demo.owner)
  await settleIn(owner, Date.now())
  await askWaiting(foyer, demo.siteKey, 'http://127.0.0.1:1')
  await owner.connect()
  await owner.presence('available')
  await expect.poll(async () => (await owner.inbox('mine')).items[0]?.state).toBe('offered')
  const { id } = (await owner.inbox('mine')).items[0]!
  await owner.act((await owner.thread(id)).card, { type: 'accept' })
  await owner.act((await owner.thread(id)).card, { type: 'reply', id: uuidv7(), text: 'Let me look at that for you.' })
  await owner.presence('away')
  return id
}

/** A picture of each page, as data addresses. */
async function walk(
  browser: Browser,
  at: { foyer: string; owner: SignIn; inquiry?: string },
  options: BrowserContextOptions,
): Promise<Map<Name, string>> {
  const context = await browser.newContext({ ...options, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const owner = await MemberClient.signIn(at.foyer, at.owner)
  const [site] = (await owner.get<{ sites: { id: string }[] }>('/api/sites')).sites
  await owner.signOut()
  await signInInAnyLanguage(page, at.foyer, at.owner)
  const taken = new Map<Name, string>()
  for (const [name, path] of Object.entries(pages) as [Name, string][]) {
    if (path.includes('INQUIRY') && at.inquiry === undefined) continue
    const address = path
      .replace('SITE', site!.id)
      .replace('DAY', yesterday)
      .replace('INQUIRY', at.inquiry ?? '')
    await page.goto(at.foyer + address)
    await expect(page.locator('desk-shell')).toBeVisible()
    await page.waitForLoadState('networkidle')
    const button = page.locator(opened[name] ?? 'nothing').first()
    if (await button.isVisible()) {
      await button.click()
      await page.waitForLoadState('networkidle')
    }
    const part = page.locator(lookedAt[name] ?? 'nothing').first()
    if (await part.isVisible()) await part.evaluate((element) => element.scrollIntoView())
    const image = await page.screenshot({ animations: 'disabled', timeout: 30_000 })
    taken.set(name, `data:image/png;base64,${image.toString('base64')}`)
  }
  await context.close()
  return taken
}

test('every page, on a sheet', async ({ browser, page, foyer }) => {
  test.setTimeout(900_000)
  const demo = await startDemo(historyDays)
  const full = { foyer: demo.foyer, owner: demo.demo.owner, inquiry: await settled(demo) }
  // First, so that what alarms at the demo's desk has been said by the time its pages are taken.
  const empty = await walk(browser, { foyer: foyer.url, owner: foyer.owner }, { viewport: desk, colorScheme: 'light' })
  const walks = [
    await walk(browser, full, { viewport: desk, colorScheme: 'light' }),
    await walk(browser, full, { viewport: desk, colorScheme: 'dark' }),
    empty,
    await walk(browser, full, { viewport: desk, colorScheme: 'light', locale: 'ar' }),
    await walk(browser, full, { viewport: phone, colorScheme: 'light', hasTouch: true, isMobile: true }),
  ]
  await demo.stop()
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const name of Object.keys(pages) as Name[]) {
    const pictures = walks.flatMap((taken) => taken.get(name) ?? [])
    await page.setContent(sheet(pictures))
    const main = page.locator('main')
    await main.evaluate((sheetOf) => Promise.all([...sheetOf.querySelectorAll('img')].map((img) => img.decode())))
    writeFileSync(join(folder, `${name}.jpg`), await main.screenshot({ type: 'jpeg', quality: 70 }))
  }
})

/** Light, dark, empty, in Arabic and on a phone, side by side. */
function sheet(pictures: readonly string[]): string {
  const images = pictures.map((data) => `<img src="${data}" alt="" />`).join('')
  return `<style>
      body { margin: 0 }
      main { display: flex; gap: 10px; width: max-content; padding: 10px; background: #888 }
      img { display: block; height: 480px }
    </style><main>${images}</main>`
}
