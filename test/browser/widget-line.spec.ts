/** The line to the desk: cut, resumed without a gap, and replaced where sockets are blocked. */
import type { WebSocketRoute } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { WidgetPage } from './widget-page.ts'
import { memberOn } from './member-on.ts'

test(
  'a socket cut in the middle of a conversation resumes without a gap',
  { tag: '@firefox' },
  async ({ page, foyer }) => {
    const opened: WebSocketRoute[] = []
    await page.routeWebSocket(/\/socket$/, (socket) => {
      opened.push(socket)
      socket.connectToServer()
    })
    await page.goto(`${foyer.shop}/plain`)
    const widget = new WidgetPage(page)
    await widget.ask('Is anybody there?')
    await widget.acknowledged()
    const assistant = await memberOn(foyer)
    await assistant.reply('First answer')
    await expect(widget.message('First answer')).toBeVisible()

    await opened.at(-1)!.close()
    await assistant.reply('Said while the socket was cut')
    await assistant.reply('And once more')
    await expect(widget.message('And once more')).toBeVisible()
    await expect(widget.thread.locator('.bubble')).toHaveText([
      'Is anybody there?',
      'First answer',
      'Said while the socket was cut',
      'And once more',
    ])
    expect(opened.length).toBeGreaterThan(1)
  },
)

test('where sockets are blocked the conversation goes on by long poll', async ({ page, foyer }) => {
  await page.addInitScript(() => {
    globalThis.WebSocket = class extends EventTarget {
      constructor() {
        super()
        queueMicrotask(() => this.dispatchEvent(new Event('close')))
      }
      close() {}
      send() {}
    } as unknown as typeof WebSocket
  })
  const polls: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('after=')) polls.push(request.url())
  })
  await page.goto(`${foyer.shop}/plain`)
  const widget = new WidgetPage(page)
  await widget.ask('Behind a strict proxy')
  await widget.acknowledged()
  const assistant = await memberOn(foyer)
  await assistant.reply('We hear you')
  await expect(widget.message('We hear you')).toBeVisible({ timeout: 15_000 })
  await widget.say('And I hear you')
  await expect(widget.message('And I hear you')).toContainText('Sent')
  expect(polls.some((url) => url.includes('wait=1'))).toBe(true)
})

test('the assistant sees the visitor leave and come back', async ({ page, foyer }) => {
  await page.goto(`${foyer.shop}/plain`)
  const widget = new WidgetPage(page)
  await widget.ask('I will be right back')
  await widget.acknowledged()
  const owner = await foyer.member(foyer.owner)
  const here = async () => (await owner.inbox('all')).items[0]!.visitorHere
  await expect.poll(here).toBe(true)
  await page.goto('about:blank')
  await expect.poll(here).toBe(false)
  await page.goto(`${foyer.shop}/plain`)
  await expect.poll(here).toBe(true)
})
