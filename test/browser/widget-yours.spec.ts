/** What a visitor can see of what is kept of them, and take back: news, and everything. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { signInAtConsole } from './console-sign-in.ts'
import { expect, test } from './fixtures.ts'
import type { Foyer } from './fixtures.ts'
import { memberOn } from './member-on.ts'
import { WidgetPage } from './widget-page.ts'

async function consenting(foyer: Foyer) {
  const owner = await foyer.member(foyer.owner)
  await owner.patch(`/api/sites/${foyer.site.id}`, {
    consent: { version: 3, text: { en: 'You may use what I write to answer me.' }, marketing: true },
    responsible: 'Noravi Lighting, privacy@noravi.example',
  })
}

/** All that this browser keeps for the site, as text. */
function keptHere(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases()
    const rows = await Promise.all(
      databases.map(async ({ name }) => {
        const request = indexedDB.open(name!)
        await new Promise((resolve) => request.addEventListener('success', resolve))
        const stores = [...request.result.objectStoreNames]
        const all = stores.map((store) => request.result.transaction(store).objectStore(store).getAll())
        await Promise.all(all.map((one) => new Promise((resolve) => one.addEventListener('success', resolve))))
        request.result.close()
        return all.map(({ result }) => JSON.stringify(result))
      }),
    )
    return [...rows.flat(), JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)])].join('\n')
  })
}

/** Asks something else once a conversation is over. */
async function asksAnew(widget: WidgetPage, question: string): Promise<void> {
  await widget.dialog.getByRole('button', { name: 'Ask something else' }).click()
  await widget.dialog.getByLabel('Your question').fill(question)
  await widget.dialog.getByRole('button', { name: 'Send' }).click()
  await expect(widget.message(question)).toContainText('Sent')
}

const yours = (widget: WidgetPage) => widget.dialog.getByRole('button', { name: 'Your data' }).click()

test('a visitor sees who is responsible, and takes back that they are sent news', async ({ page, foyer }) => {
  await consenting(foyer)
  await page.goto(`${foyer.shop}/plain`)
  const widget = new WidgetPage(page)
  await widget.open()
  await widget.fill('Do you ship to Laos?')
  await widget.dialog.getByRole('checkbox', { name: 'You may use what I write' }).check()
  await widget.dialog.getByRole('checkbox', { name: 'You may also send me news' }).check()
  await widget.dialog.getByRole('button', { name: 'Send' }).click()
  await widget.acknowledged()
  const assistant = await memberOn(foyer)

  await yours(widget)
  await expect(widget.dialog.getByRole('heading', { name: 'Your data' })).toBeFocused()
  await expect(widget.dialog).toContainText('Responsible for your data: Noravi Lighting, privacy@noravi.example')
  await widget.dialog.getByRole('button', { name: 'Send me no more news' }).click()
  await expect(widget.dialog.getByText('You will be sent no more news.')).toBeVisible()
  await expect.poll(async () => (await assistant.thread()).withdrawnAt).toBeDefined()
  // What was agreed to, and in which words, stays known.
  expect((await assistant.thread()).consent).toEqual({ version: 3, language: 'en', marketing: true })

  await widget.dialog.getByRole('button', { name: 'Back to the conversation' }).click()
  await expect(widget.dialog.getByRole('button', { name: 'Your data' })).toBeFocused()
  await page.reload()
  await yours(widget)
  await expect(widget.dialog.getByText('Delete everything').first()).toBeVisible()
  await expect(widget.dialog.getByRole('button', { name: 'Send me no more news' })).toHaveCount(0)
})

test('earlier conversations are listed, and gone on with', async ({ page, foyer }) => {
  await page.goto(`${foyer.shop}/plain`)
  const widget = new WidgetPage(page)
  await widget.ask('Is the Fala in stock?')
  await widget.acknowledged()
  const first = await widget.receipt()
  const assistant = await memberOn(foyer)
  await assistant.reply('Five of them.')
  await assistant.act({ type: 'resolve', outcome: 'resolved' })
  await asksAnew(widget, 'Where is my order?')
  const second = await widget.receipt()

  await yours(widget)
  await widget.dialog.getByRole('button', { name: 'Is the Fala in stock?' }).click()
  await expect(widget.message('Five of them.')).toBeVisible()
  expect(await widget.receipt()).toBe(first)
  await expect(widget.message('Where is my order?')).toHaveCount(0)
  // It can be written in as ever, after a reload as well.
  await page.reload()
  await widget.say('Are three left?')
  await expect(widget.message('Are three left?')).toContainText('Sent')
  await yours(widget)
  await widget.dialog.getByRole('button', { name: 'Where is my order?' }).click()
  await expect(widget.message('Where is my order?')).toContainText('Sent')
  expect(await widget.receipt()).toBe(second)
})

test('an earlier conversation that is gone, deleted elsewhere, is told; the one in view stays', async ({
  page,
  foyer,
}) => {
  await page.goto(`${foyer.shop}/plain`)
  const widget = new WidgetPage(page)
  await widget.ask('Is the Fala in stock?')
  await widget.acknowledged()
  const assistant = await memberOn(foyer)
  await assistant.act({ type: 'resolve', outcome: 'resolved' })
  await asksAnew(widget, 'Where is my order?')
  // By the token that this browser made.
  const token = /"token":"([\w-]{43})"/u.exec(await keptHere(page))![1]
  const answer = await fetch(`${foyer.url}/v1/${foyer.site.key}/inquiries/${assistant.inquiry}/commands`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, origin: foyer.shop, 'content-type': 'application/json' },
    body: JSON.stringify({ type: 'forget' }),
  })
  expect(answer.status).toBe(200)
  await yours(widget)
  await widget.dialog.getByRole('button', { name: 'Is the Fala in stock?' }).click()
  await expect(widget.dialog.getByText('This one cannot be read any more, or not just now.')).toBeVisible()
  await widget.dialog.getByRole('button', { name: 'Back to the conversation' }).click()
  await expect(widget.message('Where is my order?')).toContainText('Sent')
  // Deleting the rest goes over what is gone already.
  await yours(widget)
  await widget.dialog.getByRole('button', { name: 'Delete everything' }).click()
  await widget.dialog.getByRole('button', { name: 'Yes, delete it' }).click()
  await expect(widget.stand).toHaveText('Everything you wrote to us here is deleted.')
})

test('deleting everything leaves nothing, here, in another tab and with whoever answers; by keyboard alone', async ({
  page,
  context,
  foyer,
  browser,
}) => {
  await page.goto(`${foyer.shop}/plain`)
  const widget = new WidgetPage(page)
  await widget.ask('Is the Fala in stock?')
  await widget.acknowledged()
  const assistant = await memberOn(foyer)
  await assistant.reply('Five of them.')
  await assistant.act({ type: 'resolve', outcome: 'resolved' })
  await asksAnew(widget, 'Where is my order?')
  const other = await context.newPage()
  await other.goto(`${foyer.shop}/plain`)
  const there = new WidgetPage(other)
  await expect(there.message('Where is my order?')).toBeVisible()
  expect(await keptHere(page)).toContain('Fala')
  const console = await (await browser.newContext()).newPage()
  await signInAtConsole(console, foyer.url, foyer.owner)
  await console.goto(`${foyer.url}/inbox/all/${assistant.inquiry}`)
  await expect(console.getByText('Five of them.').first()).toBeVisible()

  await page.bringToFront()
  await widget.dialog.getByRole('button', { name: 'Your data' }).focus()
  await page.keyboard.press('Enter')
  await expect(widget.dialog.getByRole('heading', { name: 'Your data' })).toBeFocused()
  await widget.dialog.getByRole('button', { name: 'Delete everything' }).focus()
  await page.keyboard.press('Enter')
  await expect(widget.dialog.getByRole('button', { name: 'Yes, delete it' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(widget.dialog.getByRole('button', { name: 'Delete everything' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')

  await expect(widget.stand).toHaveText('Everything you wrote to us here is deleted.')
  await expect(widget.dialog.getByLabel('Full name')).toHaveValue('')
  await expect(there.dialog.getByLabel('Full name')).toHaveValue('')
  const traces = /Fala|order|Wipa|example\.com/u
  expect(await keptHere(page)).not.toMatch(traces)
  await expect(console.getByText('Forgotten: what was written').first()).toBeVisible()
  await expect(console.locator('thread-header h1')).toHaveText('A forgotten visitor')
  await expect(console.getByText('Five of them.')).toHaveCount(0)
  await expect(console.getByRole('button', { name: 'Reopen' })).toHaveCount(0)
  const owner = await foyer.member(foyer.owner)
  const { items } = await owner.inbox('all')
  expect(items.map(({ fullName, excerpt }) => [fullName, excerpt])).toEqual([
    ['—', ''],
    ['—', ''],
  ])
  const threads = await Promise.all(items.map(({ id }) => owner.thread(id)))
  expect(JSON.stringify(threads)).not.toMatch(traces)
  await console.context().close()

  // Whoever asks again is somebody new.
  await page.reload()
  await widget.ask('Do you have lamps?')
  await widget.acknowledged()
  expect((await owner.inbox('all')).items).toHaveLength(3)
})

test('deleting waits for a connection, over a reload', async ({ page, foyer }) => {
  await page.goto(`${foyer.shop}/plain`)
  const widget = new WidgetPage(page)
  await widget.ask('Is the Fala in stock?')
  await widget.acknowledged()
  await yours(widget)
  await widget.dialog.getByRole('button', { name: 'Delete everything' }).click()
  await page.route('**/v1/**', (route) => route.abort())
  await foyer.stop()
  await foyer.start()
  await widget.dialog.getByRole('button', { name: 'Yes, delete it' }).click()
  await expect(widget.dialog.getByText('It is being deleted.')).toBeVisible()
  await page.reload()
  await expect(widget.message('Is the Fala in stock?')).toBeVisible()
  await page.unroute('**/v1/**')
  await expect(widget.dialog.getByLabel('Full name')).toBeVisible()
  expect(await keptHere(page)).not.toContain('Fala')
  const owner = await foyer.member(foyer.owner)
  expect((await owner.inbox('all')).items.map(({ state, fullName }) => [state, fullName])).toEqual([['abandoned', '—']])
})

for (const look of [
  { name: 'light', colorScheme: 'light', viewport: { width: 1280, height: 720 } },
  { name: 'dark', colorScheme: 'dark', viewport: { width: 1280, height: 720 } },
  { name: 'on a phone', colorScheme: 'light', viewport: { width: 360, height: 640 } },
] as const)
  test(`axe finds nothing on what is kept of a visitor, ${look.name}`, async ({ browser, foyer }) => {
    await consenting(foyer)
    const { colorScheme, viewport } = look
    const context = await browser.newContext({ colorScheme, viewport, reducedMotion: 'reduce' })
    const page = await context.newPage()
    await page.goto(`${foyer.shop}/plain`)
    const widget = new WidgetPage(page)
    await widget.open()
    await widget.fill('May I ask?')
    for (const box of await widget.dialog.getByRole('checkbox').all()) await box.check()
    await widget.dialog.getByRole('button', { name: 'Send' }).click()
    await widget.acknowledged()
    await yours(widget)
    await widget.dialog.getByRole('button', { name: 'Delete everything' }).click()
    await expect(widget.dialog.getByRole('button', { name: 'Yes, delete it' })).toBeFocused()
    const { violations } = await new AxeBuilder({ page }).include('foyer-widget').analyze()
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([])
    await page.screenshot({ path: test.info().outputPath('yours.png') })
    await context.close()
  })
