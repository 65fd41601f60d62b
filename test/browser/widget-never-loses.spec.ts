/** Nothing a visitor sends is lost or comes twice, whatever happens to network, page and tabs. */
import type { Page } from '@playwright/test'
import type { Foyer } from './fixtures.ts'
import { expect, test } from './fixtures.ts'
import { stored } from './stored.ts'
import { WidgetPage } from './widget-page.ts'

async function visit(page: Page, foyer: Foyer) {
  await page.goto(`${foyer.shop}/plain`)
  return new WidgetPage(page)
}

test(
  'what is sent offline is kept, said so, and arrives once when the visitor is back',
  { tag: '@firefox' },
  async ({ page, context, foyer }) => {
    const widget = await visit(page, foyer)
    await widget.open()
    await widget.fill('Sent from a tunnel')
    await context.setOffline(true)
    await widget.dialog.getByRole('button', { name: 'Send' }).click()
    await expect(widget.stand).toContainText('You are offline; we will send it as soon as you are back.')
    const receipt = await widget.receipt()
    await expect(widget.message('Sent from a tunnel')).toContainText('Waiting to send')
    await widget.say('And one more from the tunnel')
    expect(await stored(foyer)).toEqual([])

    await context.setOffline(false)
    await widget.acknowledged()
    await expect(widget.message('And one more from the tunnel')).toContainText('Sent')
    expect(await widget.receipt()).toBe(receipt)
    expect(await stored(foyer)).toEqual([['Sent from a tunnel', 'And one more from the tunnel']])
  },
)

test(
  'what is asked before the rest of the widget could be loaded is kept, said so, and sent once it can be',
  { tag: '@firefox' },
  async ({ page, foyer }) => {
    let blocked = true
    const again: string[] = []
    await page.route(/\/widget\/\w+\/(exchange|thread)\.js/, (route) => {
      if (!blocked) again.push(new URL(route.request().url()).search)
      return blocked ? route.abort() : route.continue()
    })
    const widget = await visit(page, foyer)
    await widget.open()
    await widget.fill('Asked through a thin wire')
    await widget.dialog.getByRole('button', { name: 'Send' }).click()
    await expect(widget.stand).toContainText('It is safe on this device')
    const receipt = await widget.receipt()
    // Kept as well where the page goes away before anything came.
    await page.reload()
    await expect(widget.stand).toContainText(receipt)
    expect(await stored(foyer)).toEqual([])

    blocked = false
    await widget.acknowledged()
    await expect(widget.message('Asked through a thin wire')).toContainText('Sent')
    expect(await widget.receipt()).toBe(receipt)
    expect(await stored(foyer)).toEqual([['Asked through a thin wire']])
    // Not at the addresses whose failure a browser may keep.
    expect(again).not.toContain('')
    expect(again.length).toBeGreaterThanOrEqual(2)
  },
)

test('twenty rapid presses of Send make one inquiry', async ({ page, foyer }) => {
  const widget = await visit(page, foyer)
  await widget.open()
  await widget.fill('Only once, please')
  await widget.dialog.getByRole('button', { name: 'Send' }).evaluate((button: HTMLElement) => {
    for (let press = 0; press < 20; press++) button.click()
  })
  await widget.acknowledged()
  expect(await stored(foyer)).toEqual([['Only once, please']])
})

test('a reload before the answer came loses nothing and sends nothing twice', async ({ page, foyer }) => {
  const widget = await visit(page, foyer)
  // The server gets it; its answer never reaches the browser.
  let swallowed = 0
  await page.route('**/inquiries', async (route) => {
    if (route.request().method() === 'POST' && swallowed++ === 0) {
      await route.fetch()
      await route.abort()
    } else await route.continue()
  })
  await widget.ask('Reloaded in mid-flight')
  await expect.poll(() => swallowed).toBeGreaterThan(0)
  const receipt = await widget.receipt()
  await page.reload()
  await widget.acknowledged()
  await expect(widget.message('Reloaded in mid-flight')).toContainText('Sent')
  expect(await widget.receipt()).toBe(receipt)
  expect(await stored(foyer)).toEqual([['Reloaded in mid-flight']])
})

test(
  'what was written while the server was down arrives when it is up again, even from the next page',
  { tag: '@firefox' },
  async ({ page, foyer }) => {
    const widget = await visit(page, foyer)
    await widget.ask('Before the crash')
    await widget.acknowledged()
    await foyer.stop()
    await widget.say('During the crash')
    await expect(widget.message('During the crash')).toContainText(/Waiting|Sending/)
    await foyer.start()
    await page.goto(`${foyer.shop}/plain?another`)
    await expect(widget.message('During the crash')).toContainText('Sent')
    expect(await stored(foyer)).toEqual([['Before the crash', 'During the crash']])
  },
)

test('a busy server is waited for as long as it asks', async ({ page, foyer }) => {
  const widget = await visit(page, foyer)
  const asked: number[] = []
  await page.route('**/inquiries', async (route) => {
    asked.push(Date.now())
    if (asked.length > 1) return route.continue()
    return route.fulfill({
      status: 503,
      headers: {
        'retry-after': '2',
        'access-control-allow-origin': foyer.shop,
        'access-control-expose-headers': 'Retry-After',
      },
      json: { code: 'desk-overloaded', status: 503, title: '', type: '' },
    })
  })
  await widget.ask('Noon on a sale day')
  await expect(widget.stand).toContainText('nothing is lost')
  await widget.acknowledged()
  expect(asked).toHaveLength(2)
  expect(asked[1]! - asked[0]!).toBeGreaterThanOrEqual(2_000)
  expect(await stored(foyer)).toEqual([['Noon on a sale day']])
})

test(
  'two tabs show one conversation, and one of them holds the socket',
  { tag: '@firefox' },
  async ({ page, context, foyer }) => {
    let sockets = 0
    await context.routeWebSocket(/\/socket$/, (socket) => {
      sockets++
      socket.connectToServer()
    })
    const first = await visit(page, foyer)
    await first.ask('Asked in the first tab')
    await first.acknowledged()
    await expect.poll(() => sockets).toBe(1)

    const second = await visit(await context.newPage(), foyer)
    await expect(second.message('Asked in the first tab')).toContainText('Sent')
    await second.say('Said in the second tab')
    await expect(second.message('Said in the second tab')).toContainText('Sent')
    await expect(first.message('Said in the second tab')).toContainText('Sent')
    await first.say('Said in the first tab')
    await expect(second.message('Said in the first tab')).toContainText('Sent')
    expect(sockets).toBe(1)

    // The one that leads goes away: the other takes over and hears on.
    await page.close()
    await expect.poll(() => sockets).toBe(2)
    await second.say('Said alone')
    await expect(second.message('Said alone')).toContainText('Sent')
    expect(await stored(foyer)).toEqual([
      ['Asked in the first tab', 'Said in the second tab', 'Said in the first tab', 'Said alone'],
    ])
  },
)

test('a browser that stores nothing says so, and sends all the same', async ({ page, foyer }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', {
      get: () => {
        throw new DOMException('', 'SecurityError')
      },
    })
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('', 'SecurityError')
      },
    })
  })
  const widget = await visit(page, foyer)
  await page.context().setOffline(true)
  await page.context().setOffline(false)
  await widget.open()
  await widget.fill('Private browsing')
  await page.context().setOffline(true)
  await widget.dialog.getByRole('button', { name: 'Send' }).click()
  await expect(widget.stand).toContainText('please keep this page open until it is sent')
  await page.context().setOffline(false)
  await widget.acknowledged()
  expect(await stored(foyer)).toEqual([['Private browsing']])
})

test('a question the server would not take goes back to the form with everything in it', async ({ page, foyer }) => {
  // That it was refused cannot even be told in passing: the page forbids beacons.
  await page.addInitScript(() => {
    navigator.sendBeacon = () => {
      throw new Error('No beacons here.')
    }
  })
  const widget = await visit(page, foyer)
  let refused = false
  await page.route('**/inquiries', (route) => {
    if (refused) return route.continue()
    refused = true
    return route.fulfill({
      status: 400,
      headers: { 'access-control-allow-origin': foyer.shop },
      json: { type: 'urn:foyer:problem:invalid-input', code: 'invalid-input', title: '', status: 400 },
    })
  })
  await widget.ask('Not taken at first')
  await expect(widget.stand).toContainText('This was not accepted')
  await expect(widget.message('Not taken at first')).toContainText('Not accepted')
  await widget.dialog.getByRole('button', { name: 'Back to the form' }).click()
  await expect(widget.dialog.getByLabel('Full name')).toHaveValue('Wipa Suksai')
  await expect(widget.dialog.getByLabel('Your question')).toHaveValue('Not taken at first')
  await widget.dialog.getByLabel('Your question').fill('Taken now')
  await widget.dialog.getByRole('button', { name: 'Send' }).click()
  await widget.acknowledged()
  expect(await stored(foyer)).toEqual([['Taken now']])
})

test('a conversation the server no longer knows goes on as a new inquiry', async ({ page, foyer }) => {
  // Without a line from the first moment: one that is being opened would take what is said to the inquiry that is there.
  await page.route('**/tickets', (route) => route.abort())
  const widget = await visit(page, foyer)
  await widget.ask('Asked long ago')
  await widget.acknowledged()
  const receipt = await widget.receipt()
  // From here on the inquiry is gone, as after thirty days.
  await page.route('**/commands', (route) =>
    route.fulfill({
      status: 410,
      headers: { 'access-control-allow-origin': foyer.shop },
      json: { type: 'urn:foyer:problem:gone', code: 'gone', title: '', status: 410 },
    }),
  )
  await widget.say('Still interested')
  await expect(widget.message('Still interested')).toContainText('Sent')
  await expect.poll(() => widget.receipt()).not.toBe(receipt)
  expect((await stored(foyer)).flat().sort()).toEqual(['Asked long ago', 'Still interested'])
})
