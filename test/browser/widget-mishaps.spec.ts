/** What goes wrong between a visitor and the server: answers that never come, full storage, a slow phone, the back button. */
import type { Page, Route } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { memberOn } from './member-on.ts'
import { stored } from './stored.ts'
import { WidgetPage } from './widget-page.ts'

/** The server gets it; the answer is lost on its way, so many times. */
async function losesAnswers(page: Page, path: RegExp, times: number): Promise<() => number> {
  let lost = 0
  await page.route(path, async (route: Route) => {
    if (route.request().method() !== 'POST' || lost >= times) return route.continue()
    lost++
    await route.fetch()
    return route.abort('connectionreset')
  })
  return () => lost
}

test('an inquiry whose answer was lost twice is there once', async ({ page, foyer }) => {
  const lost = await losesAnswers(page, /\/inquiries$/, 2)
  await page.goto(`${foyer.shop}/plain`)
  const widget = new WidgetPage(page)
  await widget.ask('Did you get this?')
  await widget.acknowledged()
  expect(lost()).toBe(2)
  expect(await stored(foyer)).toEqual([['Did you get this?']])
})

test('a message whose answer was lost is there once, in its order', async ({ page, foyer }) => {
  await page.routeWebSocket(/\/socket$/, (socket) => socket.close())
  await page.goto(`${foyer.shop}/plain`)
  const widget = new WidgetPage(page)
  await widget.ask('One')
  await widget.acknowledged()
  const lost = await losesAnswers(page, /\/commands$/, 1)
  await widget.say('Two')
  await widget.say('Three')
  // How far it has come stands below the last of several.
  await expect(widget.message('Three')).toContainText('Sent')
  expect(lost()).toBe(1)
  expect(await stored(foyer)).toEqual([['One', 'Two', 'Three']])
})

test('Enter and a press at once send a message once', async ({ page, foyer }) => {
  await page.goto(`${foyer.shop}/plain`)
  const widget = new WidgetPage(page)
  await widget.ask('Good morning')
  await widget.acknowledged()
  await widget.composer.fill('Only once, please')
  const send = widget.dialog.getByRole('button', { name: 'Send', exact: true })
  await Promise.all([widget.composer.press('Enter'), send.click({ noWaitAfter: true })])
  await expect(widget.message('Only once, please')).toContainText('Sent')
  await expect(widget.message('Only once, please')).toHaveCount(1)
  expect(await stored(foyer)).toEqual([['Good morning', 'Only once, please']])
})

test('away and back by the button, the conversation goes on', { tag: '@firefox' }, async ({ page, foyer }) => {
  await page.goto(`${foyer.shop}/plain`)
  const widget = new WidgetPage(page)
  await widget.ask('Still here?')
  await page.goto(`${foyer.shop}/styled`)
  await expect(widget.message('Still here?')).toContainText('Sent')
  await page.goBack()
  await expect(widget.message('Still here?')).toContainText('Sent')
  await widget.say('Yes, still here')
  await expect(widget.message('Yes, still here')).toContainText('Sent')
  expect(await stored(foyer)).toEqual([['Still here?', 'Yes, still here']])
})

test('where the storage is full it says so, and sends all the same', async ({ page, context, foyer }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('', 'QuotaExceededError')
    }
    Storage.prototype.setItem = () => {
      throw new DOMException('', 'QuotaExceededError')
    }
  })
  await page.goto(`${foyer.shop}/plain`)
  const widget = new WidgetPage(page)
  await widget.open()
  await widget.fill('No room left')
  await context.setOffline(true)
  await widget.dialog.getByRole('button', { name: 'Send' }).click()
  await expect(widget.stand).toContainText('please keep this page open until it is sent')
  await context.setOffline(false)
  await widget.acknowledged()
  await widget.say('And one more')
  await expect(widget.message('And one more')).toContainText('Sent')
  expect(await stored(foyer)).toEqual([['No room left', 'And one more']])
})

test('on a slow phone both sides hear each other, and there is no cookie that could be blocked', async ({
  page,
  context,
  foyer,
}) => {
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 50_000,
    uploadThroughput: 20_000,
  })
  await page.goto(`${foyer.shop}/plain`)
  const widget = new WidgetPage(page)
  await widget.ask('On a train')
  await widget.acknowledged()
  const member = await memberOn(foyer)
  await member.reply('We hear you')
  await expect(widget.message('We hear you')).toBeVisible()
  await widget.say('And I you')
  await expect(widget.message('And I you')).toContainText('Sent')
  expect(await context.cookies()).toEqual([])
  expect(await stored(foyer)).toEqual([['On a train', 'We hear you', 'And I you']])
})
