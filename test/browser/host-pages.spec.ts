/**
 * Pages of all kinds that carry the tag, each with what must happen on it: a visitor asks, is heard, and says more, and
 * nothing of the page is harmed. The pages stand in test/browser/host-pages.
 */
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import type { Foyer } from './fixtures.ts'
import { findings } from './looks.ts'
import { WidgetPage } from './widget-page.ts'

const require = createRequire(import.meta.url)

/** Opens a page and collects what goes wrong on it. */
async function on(page: Page, foyer: Foyer, name: string) {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    // None of these pages has a picture for its tab.
    if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico')) errors.push(message.text())
  })
  await page.goto(`${foyer.shop}/${name}`)
  return { widget: new WidgetPage(page), errors }
}

/** A visitor asks, is heard, and says more; the server has both, once. */
async function converses(widget: WidgetPage, foyer: Foyer): Promise<void> {
  await widget.ask('Do you ship to an island?')
  await widget.acknowledged()
  await widget.say('A small one.')
  await expect(widget.message('A small one.')).toContainText('Sent')
  const owner = await foyer.member(foyer.owner)
  const { items } = await owner.inbox('all')
  expect(items).toHaveLength(1)
  const { messages } = await owner.thread(items[0]!.id)
  expect(messages.map(({ text }) => text)).toEqual(['Do you ship to an island?', 'A small one.'])
}

const valueOf = <Value>(page: Page, name: string) =>
  page.evaluate((name) => (window as unknown as Record<string, unknown>)[name], name) as Promise<Value>

/** Pages on which everything goes as on any other, and that say of nothing that it went wrong. */
for (const [name, what] of [
  ['extended-prototypes', 'a library extended everything'],
  ['wrapped-network', 'monitoring wraps the network'],
  ['same-names', 'elements bear our names'],
  ['base-address', 'addresses have another base'],
  ['quirks', 'there is no doctype'],
  ['tag-manager', 'a tag manager brings the tag'],
  ['module-tag', 'the tag is a module'],
  ['before-the-body', 'the tag runs before there is a body'],
  ['policy-by-nonce', 'the policy goes by nonce, and no style may be inline'],
  ['types-taken', 'Trusted Types are required, and a policy of our library’s name is taken'],
] as const)
  test(`where ${what}, a visitor asks and is heard`, { tag: '@firefox' }, async ({ page, foyer }) => {
    const { widget, errors } = await on(page, foyer, name)
    await converses(widget, foyer)
    expect(errors).toEqual([])
  })

test('where the markup is XML, a visitor asks and is heard', async ({ page, foyer }) => {
  const { widget, errors } = await on(page, foyer, 'strict-markup.xhtml')
  await widget.open()
  // Playwright finds no labels in XML.
  await widget.dialog.locator('#fullName').fill('Wipa Suksai')
  await widget.dialog.locator('#address').fill('wipa@example.com')
  await widget.dialog.locator('#question').fill('Do you ship to an island?')
  await widget.dialog.locator('[part=send]').click()
  await widget.acknowledged()
  await expect(widget.thread).toContainText('Do you ship to an island?')
  expect(errors).toEqual([])
})

test('elements that bear our names keep what is in them, and their form is not sent', async ({ page, foyer }) => {
  const { widget } = await on(page, foyer, 'same-names')
  await converses(widget, foyer)
  await expect(page.locator('input#fullName')).toHaveValue('theirs')
  expect(page.url()).toBe(`${foyer.shop}/same-names`)
})

test('monitoring that wraps the network sees the widget’s requests go to Foyer and nowhere else', async ({
  page,
  foyer,
}) => {
  const { widget } = await on(page, foyer, 'wrapped-network')
  await converses(widget, foyer)
  const hosts = (await valueOf<string[]>(page, 'calls')).map((url) => new URL(url).host)
  expect(new Set(hosts)).toEqual(new Set([new URL(foyer.url).host]))
})

test(
  'a page written from the right has the launcher and the panel at its left',
  { tag: '@firefox' },
  async ({ page, foyer }) => {
    await page.setViewportSize({ width: 1200, height: 800 })
    const { widget } = await on(page, foyer, 'from-the-right')
    expect((await widget.launcher.boundingBox())!.x).toBeLessThan(100)
    await widget.open()
    expect((await page.locator('foyer-widget').getByRole('dialog').boundingBox())!.x).toBeLessThan(100)
  },
)

test('keys pressed in the panel are no shortcuts of the page', async ({ page, foyer }) => {
  const { widget } = await on(page, foyer, 'hotkeys')
  await widget.launcher.click()
  await expect(widget.dialog.getByLabel('Full name')).toBeVisible()
  // The focus is not taken from whoever is quicker than the heading.
  await widget.dialog.getByLabel('Full name').pressSequentially('Wipa', { delay: 30 })
  await expect(widget.dialog.getByLabel('Full name')).toHaveValue('Wipa')
  expect(await valueOf(page, 'pressed')).toEqual([])
  await page.keyboard.press('Escape')
  await expect(widget.launcher).toBeFocused()
})

test('a dialog of the page that keeps the focus lets the visitor write', async ({ page, foyer }) => {
  const { widget } = await on(page, foyer, 'focus-trap')
  await converses(widget, foyer)
})

test('a browser that stores nothing sends all the same, and says so', async ({ page, foyer }) => {
  const { widget, errors } = await on(page, foyer, 'no-storage')
  await converses(widget, foyer)
  expect(errors).toEqual([])
})

test('in the browser of an app, without sockets, locks and channels, the answer is heard all the same', async ({
  page,
  foyer,
}) => {
  const { widget, errors } = await on(page, foyer, 'in-app')
  await converses(widget, foyer)
  const owner = await foyer.member(foyer.owner)
  const [card] = (await owner.inbox('all')).items
  await owner.act(card!, { type: 'assign', member: (await owner.me()).member.id })
  await owner.act((await owner.inbox('all')).items[0]!, {
    type: 'reply',
    id: '01a21e00-0000-7000-8000-000000000001',
    text: 'We do.',
  })
  await expect(widget.message('We do.')).toBeVisible({ timeout: 30_000 })
  expect(errors).toEqual([])
})

test('a sandboxed frame without an origin is refused, and its console says why', async ({ page, foyer }) => {
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  await on(page, foyer, 'sandboxed')
  const frame = page.frameLocator('iframe')
  await frame.locator('foyer-widget [part=launcher]').click()
  await expect(frame.locator('foyer-widget').getByRole('dialog')).toContainText('We cannot be reached just now')
  expect(said.filter((line) => line.includes(`/v1/${foyer.site.key}`))).not.toEqual([])
})

test('a key of nobody is said in the console of the page', async ({ page, foyer }) => {
  const { widget, errors } = await on(page, foyer, 'wrong-key')
  await widget.launcher.click()
  await expect(widget.dialog).toContainText('We cannot be reached just now')
  await expect.poll(() => errors.some((line) => line.startsWith('Foyer:'))).toBe(true)
})

test('a tag without a key shows nothing and says so; the page goes on', async ({ page, foyer }) => {
  const { widget, errors } = await on(page, foyer, 'no-key')
  await expect.poll(() => errors).toEqual(['Foyer: the script tag has no data-site.'])
  await expect(widget.launcher).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'A page without a key' })).toBeVisible()
})

test('a page whose policy does not know us is as it was', async ({ page, foyer }) => {
  const { widget, errors } = await on(page, foyer, 'policy-without-us')
  await expect(page.getByRole('heading')).toBeVisible()
  await expect.poll(() => errors.length).toBe(1)
  expect(errors[0]).toContain('Content Security Policy')
  await expect(widget.launcher).toHaveCount(0)
})

test('a page that empties its body, or begins anew, keeps the conversation', async ({ page, foyer }) => {
  const { widget } = await on(page, foyer, 'emptied')
  await converses(widget, foyer)
  for (const name of ['empty', 'begin']) {
    await page.evaluate((name) => (window as unknown as Record<string, () => void>)[name]!(), name)
    await expect(page.locator('foyer-widget')).toHaveCount(1)
    await expect(widget.dialog).toBeVisible()
  }
  await expect(widget.message('A small one.')).toBeVisible()
  await widget.say('Still here')
  await expect(widget.message('Still here')).toContainText('Sent')
})

test('a page that throws the widget out again and again is left alone, and stays awake', async ({ page, foyer }) => {
  await on(page, foyer, 'unfriendly')
  const thrown = () => valueOf<number>(page, 'thrown')
  await expect.poll(thrown).toBe(50)
  // Whatever it does later, too.
  await page.evaluate(() => document.body.append(document.createElement('p')))
  expect(await thrown()).toBe(50)
  await expect(page.locator('foyer-widget')).toHaveCount(0)
})

test('on paper there is no widget', async ({ page, foyer }) => {
  const { widget } = await on(page, foyer, 'plain')
  await expect(widget.launcher).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(widget.launcher).toBeHidden()
})

test('where less motion is wanted, nothing moves', async ({ page, foyer }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const { widget } = await on(page, foyer, 'plain')
  await widget.open()
  await widget.fill('Calmly')
  await widget.dialog.getByRole('button', { name: 'Send' }).hover()
  const moving = await page.locator('foyer-widget').evaluate((element) => element.shadowRoot!.getAnimations().length)
  expect(moving).toBe(0)
})

test('in forced colours everything can be seen and told apart', async ({ page, foyer }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  const { widget } = await on(page, foyer, 'plain')
  const border = await widget.launcher.evaluate((element) => getComputedStyle(element).borderTopStyle)
  expect(border).toBe('solid')
  await converses(widget, foyer)
  expect(await findings(page)).toEqual([])
})

test('at 200 % of a small window everything can be reached', async ({ page, foyer }) => {
  await page.setViewportSize({ width: 640, height: 360 })
  const { widget } = await on(page, foyer, 'plain')
  await converses(widget, foyer)
  await expect(widget.composer).toBeInViewport({ ratio: 1 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640)
})

/** How the widget looks, property by property, where a page's styles would show. */
async function looks(page: Page, foyer: Foyer, name: string, stylesheet?: string) {
  const { widget } = await on(page, foyer, name)
  if (stylesheet) await page.addStyleTag({ path: stylesheet })
  // What is seen behind the panel's corners is the page.
  await page.addStyleTag({ content: 'html, body { background: #fff !important }' })
  await widget.open()
  await expect(widget.dialog).toContainText('Leave your question')
  await widget.dialog.evaluate((dialog) => Promise.all(dialog.getAnimations().map(({ finished }) => finished)))
  await page.mouse.move(0, 0)
  const styles = await page.locator('foyer-widget').evaluate((element) =>
    ['dialog', '[part=header]', 'h2', 'label', 'input', 'textarea', '.main', 'fieldset', 'legend'].map((selector) => {
      const found = element.shadowRoot!.querySelector(selector)!
      const style = getComputedStyle(found)
      // What a page calls its own is inherited, and used by nothing here.
      const properties = [...style].filter((property) => !property.startsWith('--'))
      return [selector, ...properties.map((property) => `${property}: ${style.getPropertyValue(property)}`)]
    }),
  )
  const picture = await page.locator('foyer-widget').getByRole('dialog').screenshot()
  return { styles, picture }
}

for (const [name, stylesheet] of [
  ['bootstrap', require.resolve('bootstrap/dist/css/bootstrap.css')],
  ['bulma', require.resolve('bulma/css/bulma.css')],
  ['pure', require.resolve('purecss/build/pure.css')],
  ['spectre', require.resolve('spectre.css/dist/spectre.css')],
  ['milligram', require.resolve('milligram/dist/milligram.css')],
  ['water', require.resolve('water.css/out/water.css')],
  ['a hostile one', null],
] as const)
  test(`the widget looks the same in a page dressed in ${name}`, async ({ page, foyer }) => {
    await page.setViewportSize({ width: 900, height: 800 })
    const plain = await looks(page, foyer, 'plain')
    const dressed = await looks(page, foyer, stylesheet ? 'dressed' : 'small-root', stylesheet ?? undefined)
    expect(dressed.styles).toEqual(plain.styles)
    expect(dressed.picture.equals(plain.picture)).toBe(true)
  })
