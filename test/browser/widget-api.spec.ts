/** What a page's own scripts ask of the widget and hear from it: before it has loaded, and without bringing it. */
import type { Page } from '@playwright/test'
import { SignJWT } from 'jose'
import type { FoyerEvents } from '../../widget/foyer.d.ts'
import { declare, signInAtConsole } from './console-sign-in.ts'
import { expect, test } from './fixtures.ts'
import { WidgetPage } from './widget-page.ts'

type Called = Window & { heard: [string, unknown][]; foyerDone: string[] }

/** Puts the stub of docs/embedding.md into the page before anything else, and calls it. */
async function withStub(page: Page): Promise<void> {
  await page.addInitScript(() => {
    interface Stub {
      (...order: unknown[]): Promise<void>
      q?: unknown[]
    }
    const w = window as unknown as { foyer: Stub; heard: [string, unknown][]; foyerDone: string[] }
    w.foyer ||= (...order) => new Promise((done) => (w.foyer.q ||= []).push([order, done]))
    w.heard = []
    w.foyerDone = []
    for (const name of ['opened', 'closed', 'asked', 'received', 'answered'])
      void w.foyer('on', name, (detail: unknown) => w.heard.push([name, detail]))
    const known = { fullName: 'Wipa\n Suksai', address: { kind: 'phone', value: '081 234 5678' } }
    void w.foyer('prefill', known).then(() => w.foyerDone.push('prefill'))
  })
}

const heard = (page: Page) => page.evaluate(() => (window as unknown as Called).heard)

test('a page asks before the widget has loaded; nothing of the panel is loaded for it, and what the visitor wrote stays', async ({
  page,
  foyer,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await withStub(page)
  await page.goto(`${foyer.shop}/plain`)
  const widget = new WidgetPage(page)
  await expect(widget.launcher).toBeVisible()
  await expect.poll(() => page.evaluate(() => (window as unknown as Called).foyerDone)).toEqual(['prefill'])
  await page.waitForLoadState('networkidle')
  expect(asked.filter((path) => path.startsWith('/widget'))).toEqual(['/widget.js'])

  await page.evaluate(() => window.foyer!('open'))
  await expect(widget.dialog.getByLabel('Full name')).toHaveValue('Wipa Suksai')
  await expect(widget.dialog.getByLabel('Phone number')).toHaveValue('081 234 5678')
  await widget.dialog.getByLabel('Full name').fill('Wipa S.')
  await page.evaluate(() => window.foyer!('prefill', { fullName: 'Somebody Else', question: 'Is it in stock?' }))
  await expect(widget.dialog.getByLabel('Your question')).toHaveValue('Is it in stock?')
  await expect(widget.dialog.getByLabel('Full name')).toHaveValue('Wipa S.')
  await page.evaluate(() => window.foyer!('close'))
  await expect(widget.dialog).toBeHidden()
})

test('what is not so is said, by the promise that asked for it', async ({ page, foyer }) => {
  await page.goto(`${foyer.shop}/plain`)
  const widget = new WidgetPage(page)
  await widget.open()
  await expect(widget.dialog.getByLabel('Full name')).toBeVisible()
  const saying = (order: unknown[]) =>
    page.evaluate((order) => {
      const call = (window as unknown as { foyer: (...order: unknown[]) => Promise<void> }).foyer
      return call(...order).then(
        () => 'nothing',
        (error: Error) => error.message,
      )
    }, order)
  expect(await saying(['prefill', { address: { kind: 'fax', value: '1' } }])).toBe(
    'Foyer, prefill: address.kind must be email, phone, line, whatsapp, wechat.',
  )
  expect(await saying(['prefill', 'Wipa'])).toBe('Foyer, prefill: it must be an object.')
  expect(await saying(['prefill', { fullName: 7 }])).toBe('Foyer, prefill: fullName must be a text.')
  expect(await saying(['jump'])).toBe('Foyer: there is no "jump".')
})

test('a page hears what happens, without a word or a name', async ({ page, foyer, browser }) => {
  await withStub(page)
  await page.goto(`${foyer.shop}/plain`)
  const widget = new WidgetPage(page)
  await widget.open()
  await widget.dialog.getByLabel('Your question').fill('Is the Suan solar?')
  await widget.dialog.getByRole('button', { name: 'Send' }).click()
  await widget.acknowledged()
  const receipt = await widget.receipt()
  await expect
    .poll(() => heard(page))
    .toEqual([
      ['opened', {}],
      ['asked', { receipt }],
      ['received', { receipt }],
    ] satisfies [keyof FoyerEvents, object][])

  const assistant = await (await browser.newContext()).newPage()
  await signInAtConsole(assistant, foyer.url, foyer.assistants[0]!)
  await declare(assistant, 'Available')
  await assistant.getByRole('button', { name: 'Accept', exact: true }).click()
  await page.keyboard.press('Escape')
  await assistant.getByRole('textbox', { name: 'Your reply' }).fill('It is.')
  await assistant.getByRole('textbox', { name: 'Your reply' }).press('Enter')
  await expect
    .poll(async () => (await heard(page)).slice(3))
    .toEqual([
      ['closed', {}],
      ['answered', { unread: 1 }],
    ])
  // Not told again to the page that comes back to it.
  await page.reload()
  await expect(widget.launcher).toContainText('1')
  expect(await heard(page)).toEqual([])
})

test('a page vouches for its visitor when they ask, and the team sees whom the website knows them as', async ({
  page,
  browser,
  foyer,
}) => {
  const owner = await browser.newPage()
  await signInAtConsole(owner, foyer.url, foyer.owner)
  await owner.goto(`${foyer.url}/sites/${foyer.site.id}/install`)
  await owner.getByRole('button', { name: 'Make a secret' }).click()
  const secret = owner.locator('vouching-section code-block code').first()
  await expect(secret).toHaveText(/^[\w-]{43}$/)
  // One that was ended never comes back.
  const ended = (await secret.textContent())!
  await owner.getByRole('button', { name: 'Stop vouching' }).click()
  await owner.getByRole('button', { name: 'Stop: nobody' }).click()
  await owner.getByRole('button', { name: 'Make a secret' }).click()
  await expect(secret).toHaveText(/^[\w-]{43}$/)
  await expect(secret).not.toHaveText(ended)
  const key = new TextEncoder().encode((await secret.textContent())!)
  await expect(owner.locator('vouching-section')).toContainText(`.setAudience("${foyer.site.key}")`)

  // What the shop's server does.
  let asked = 0
  await page.route(`${foyer.shop}/foyer-token`, async (route) => {
    asked++
    const token = await new SignJWT({ name: 'Mali Srisai' })
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject('customer 4711')
      .setAudience(foyer.site.key)
      .setJti(crypto.randomUUID())
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(key)
    await route.fulfill({ contentType: 'text/plain', body: token })
  })
  await page.goto(`${foyer.shop}/plain`)
  await expect(page.locator('foyer-widget [part=launcher]')).toBeVisible()
  await page.evaluate(() => {
    void window.foyer!('identify', () => fetch('/foyer-token').then((answer) => answer.text()))
  })
  const widget = new WidgetPage(page)
  await widget.ask('Where is my order?')
  await widget.acknowledged()
  await owner.goto(`${foyer.url}/inbox/all`)
  await owner.getByRole('link', { name: /Wipa Suksai/ }).click()
  await expect(owner.locator('customer-panel')).toContainText('Signed in on the website: Mali Srisai · customer 4711')
  await expect(owner.locator('timeline-list')).toContainText('The website said who the visitor is')
  // Nothing was asked before the visitor did, and nothing is asked twice.
  await page.reload()
  await expect(widget.message('Where is my order?')).toBeVisible()
  expect(asked).toBe(1)
  await owner.close()
})
