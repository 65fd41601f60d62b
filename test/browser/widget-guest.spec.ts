/** The widget is a guest on the page: it takes nothing, breaks nothing, and keeps its own look. */
import type { SiteHealth } from '../../shared/schema/health.ts'
import type { Page, WebSocketRoute } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { WidgetPage } from './widget-page.ts'

/** Everything a page can be made to remember. */
const storedOn = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    cookies: document.cookie,
    caches: await caches.keys(),
  }))

const nothing = { local: [], session: [], databases: [], cookies: '', caches: [] }

test(
  'nothing is stored and nothing is sent before the visitor acts, nor stored before they send',
  { tag: '@firefox' },
  async ({ page, foyer }) => {
    // One visitor in ten tells how long opening took, of nobody in particular: not this one.
    await page.addInitScript(() => {
      Math.random = () => 0.5
    })
    const requests: string[] = []
    page.on('request', (request) => {
      if (request.url().startsWith(foyer.url)) requests.push(request.url())
    })
    await page.goto(`${foyer.shop}/plain`)
    const widget = new WidgetPage(page)
    await expect(widget.launcher).toBeVisible()
    await page.mouse.move(10, 10)
    await page.waitForLoadState('networkidle')
    expect(requests).toEqual([`${foyer.url}/widget.js`])
    expect(await storedOn(page)).toEqual(nothing)

    await widget.open()
    await widget.fill('Still nothing')
    expect(await storedOn(page)).toEqual(nothing)
    // What the site asks of a visitor, and that somebody has begun: not a word of it, nor of whom.
    const asked = requests.filter((url) => url.includes('/v1/')).map((url) => url.split(foyer.site.key)[1])
    expect(asked).toEqual(['?language=en', '/begun?'])

    await widget.dialog.getByRole('button', { name: 'Send' }).click()
    await widget.acknowledged()
    const stored = await storedOn(page)
    expect(stored.databases).toEqual([`foyer.${foyer.site.key}`])
    expect(stored.local).toEqual([`foyer.${foyer.site.key}`])
    expect(await page.context().cookies()).toEqual([])
  },
)

test(
  'a page with a strict policy and no Trusted Types policy allowed has nothing to forbid',
  { tag: '@firefox' },
  async ({ page, foyer }) => {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    await page.goto(`${foyer.shop}/strict-csp`)
    const widget = new WidgetPage(page)
    await widget.ask('Under a strict policy')
    await widget.acknowledged()
    await widget.say('<b>bold</b> <script>1</script>')
    await expect(widget.message('<b>bold</b> <script>1</script>')).toContainText('Sent')
    expect(await page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations)).toEqual([])
    expect(errors).toEqual([])
  },
)

test('a hostile stylesheet changes nothing of how the widget looks', { tag: '@firefox' }, async ({ page, foyer }) => {
  const looks = async (path: string) => {
    await page.goto(`${foyer.shop}/${path}`)
    const widget = new WidgetPage(page)
    const properties = ['color', 'background-color', 'font-size', 'font-family', 'letter-spacing', 'text-transform']
    const look = (selector: string) =>
      page.locator(`foyer-widget ${selector}`).evaluate(
        (element, properties) => {
          const { x, y, width, height } = element.getBoundingClientRect()
          const style = getComputedStyle(element)
          return [x, y, width, height, ...properties.map((name) => style.getPropertyValue(name))]
        },
        [...properties, 'visibility', 'pointer-events', 'opacity', 'border-top-width', 'line-height'],
      )
    const launcher = await look('[part=launcher]')
    await widget.open()
    await expect(widget.dialog).toContainText('Leave your question')
    await widget.dialog.evaluate((dialog) => Promise.all(dialog.getAnimations().map((animation) => animation.finished)))
    await page.mouse.move(0, 0)
    const inside = [await look('dialog'), await look('h2'), await look('#fullName'), await look('.main')]
    await page.keyboard.press('Escape')
    await expect(widget.launcher).toBeVisible()
    expect(await look('[part=launcher]')).toEqual(launcher)
    return [launcher, ...inside]
  }
  expect(await looks('hostile')).toEqual(await looks('plain'))
})

test('nothing of the widget gets out: the page looks the same with it open', async ({ page, foyer }) => {
  await page.goto(`${foyer.shop}/plain`)
  const heading = () =>
    page.locator('h1').evaluate((element) => JSON.stringify(Object.entries(getComputedStyle(element))))
  const widget = new WidgetPage(page)
  await expect(widget.launcher).toBeVisible()
  const before = await heading()
  await widget.open()
  expect(await heading()).toBe(before)
  expect(await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true)
})

test('two tags make one widget, and one global', async ({ page, foyer }) => {
  await page.addInitScript(() => {
    const known = new Set(Object.getOwnPropertyNames(globalThis))
    Object.assign(globalThis, {
      added: () => Object.getOwnPropertyNames(globalThis).filter((name) => !known.has(name)),
    })
  })
  await page.goto(`${foyer.shop}/twice`)
  await expect(page.locator('foyer-widget [part=launcher]')).toHaveCount(1)
  const added = await page.evaluate(() => (globalThis as unknown as { added: () => string[] }).added())
  expect(added.filter((name) => name !== 'added')).toEqual(['foyer'])
})

test('a router that swaps the body takes nothing from a conversation', async ({ page, foyer }) => {
  await page.goto(`${foyer.shop}/plain`)
  const widget = new WidgetPage(page)
  await widget.ask('Before the swap')
  await widget.acknowledged()
  await page.evaluate(() => document.documentElement.replaceChild(document.createElement('body'), document.body))
  await expect(widget.message('Before the swap')).toBeVisible()
  await widget.say('After the swap')
  await expect(widget.message('After the swap')).toContainText('Sent')
})

test(
  'the next page goes on with an open conversation, and keeps the focus',
  { tag: '@firefox' },
  async ({ page, foyer }) => {
    await page.goto(`${foyer.shop}/plain`)
    const widget = new WidgetPage(page)
    await widget.ask('From page to page')
    await widget.acknowledged()
    await page.goto(`${foyer.shop}/plain?next`)
    await expect(widget.message('From page to page')).toContainText('Sent')
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
    await widget.dialog.getByRole('button', { name: 'Close' }).click()
    await page.goto(`${foyer.shop}/plain?after-closing`)
    await expect(widget.launcher).toBeVisible()
    await expect(widget.dialog).toBeHidden()
  },
)

test('a page the browser puts away lets go of its socket, and goes on when it is taken out again', async ({
  page,
  foyer,
}) => {
  const opened: WebSocketRoute[] = []
  let heard = 0
  let closed = 0
  await page.routeWebSocket(/\/socket$/, (socket) => {
    opened.push(socket)
    const server = socket.connectToServer()
    server.onMessage((frame) => {
      heard++
      socket.send(frame)
    })
    socket.onClose((code, reason) => {
      closed++
      void server.close({ code: code ?? 1000, reason: reason ?? '' })
    })
  })
  await page.goto(`${foyer.shop}/plain`)
  const widget = new WidgetPage(page)
  await widget.ask('Back in a moment')
  await widget.acknowledged()
  // Greeted: a socket that is still on its way brings its visitor back after they left.
  await expect.poll(() => heard).toBeGreaterThan(0)
  expect(opened).toHaveLength(1)
  // Playwright's Chromium has no back/forward cache: these are the events a page gets from it.
  const transition = (type: string) =>
    page.evaluate((type) => globalThis.dispatchEvent(new PageTransitionEvent(type, { persisted: true })), type)
  await transition('pagehide')
  await expect.poll(() => closed).toBe(1)
  const owner = await foyer.member(foyer.owner)
  await expect.poll(async () => (await owner.inbox('all')).items[0]!.visitorHere).toBe(false)
  await transition('pageshow')
  await expect.poll(() => opened.length).toBe(2)
  await expect.poll(async () => (await owner.inbox('all')).items[0]!.visitorHere).toBe(true)
  await widget.say('Here again')
  await expect(widget.message('Here again')).toContainText('Sent')
})

test(
  'when the panel cannot be loaded the launcher says so and tries again',
  { tag: '@firefox' },
  async ({ page, foyer }) => {
    let blocked = true
    await page.route('**/widget/*/panel.js*', (route) => (blocked ? route.abort() : route.continue()))
    await page.goto(`${foyer.shop}/plain`)
    const widget = new WidgetPage(page)
    await widget.launcher.click()
    await expect(widget.launcher).toHaveText('Please try again')
    await expect(widget.launcher).toBeFocused()
    blocked = false
    await widget.open()
    await page.keyboard.press('Escape')
    await expect(widget.launcher).toHaveText('Ask us')
  },
)

test('how the widget fares is told in passing, of nobody in particular, and the owner sees it', async ({
  page,
  foyer,
}) => {
  const told: string[] = []
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url())
    if (pathname.endsWith('/health')) told.push(search.replace(/\d+$/, 'N') + (request.postData() ?? ''))
  })
  // One in ten tells how long it took: this one does.
  await page.addInitScript(() => {
    Math.random = () => 0.01
  })
  let blocked = true
  await page.route('**/widget/*/panel.js*', (route) => (blocked ? route.abort() : route.continue()))
  await page.goto(`${foyer.shop}/plain`)
  const widget = new WidgetPage(page)
  await widget.launcher.click()
  await expect(widget.launcher).toHaveText('Please try again')
  await expect.poll(() => told).toEqual(['?failed=load'])
  blocked = false
  await widget.open()
  await expect.poll(() => told).toEqual(['?failed=load', '?opened=N'])
  const owner = await foyer.member(foyer.owner)
  await expect
    .poll(async () => {
      const { health } = await owner.get<{ health: SiteHealth[] }>('/api/sites/health')
      const { counts } = health.find(({ site }) => site === foyer.site.id)!
      return [counts['load-failed'], Object.keys(counts).filter((what) => what.startsWith('opened')).length]
    })
    .toEqual([1, 1])
})

test('where a browser keeps the failure of an address, all of the widget comes by others', async ({ page, foyer }) => {
  // As the standard has it for modules: what failed once fails for as long as the page lives.
  const failed = new Set<string>()
  await page.route(/\/widget(-panel|\/\w+\/(panel|thread|exchange))\.js/, (route) => {
    const url = route.request().url()
    const first = /\/(panel|thread|exchange)\.js$/.test(url)
    if (first) failed.add(new URL(url).pathname.split('/').at(-1)!)
    return first ? route.abort() : route.continue()
  })
  await page.goto(`${foyer.shop}/plain`)
  const widget = new WidgetPage(page)
  await widget.ask('By another road')
  await widget.acknowledged()
  await widget.say('And on')
  await expect(widget.message('And on')).toContainText('Sent')
  expect([...failed].sort()).toEqual(['exchange.js', 'panel.js', 'thread.js'])
})

test('a loader that outlived a deploy finds the newest panel', async ({ page, foyer }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.route('**/widget.js', async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace(/widget\/\w{10}\//, 'widget/0123456789/')
    await route.fulfill({ response, body })
  })
  await page.goto(`${foyer.shop}/plain`)
  const widget = new WidgetPage(page)
  await widget.ask('Is the old launcher still good?')
  await widget.acknowledged()
  expect(asked).toContain('/widget/0123456789/panel.js')
  expect(asked).toContain('/widget-panel.js')
})

test('the owner of a site chooses colour, label, side and theme', { tag: '@firefox' }, async ({ page, foyer }) => {
  await page.goto(`${foyer.shop}/styled`)
  const { launcher } = new WidgetPage(page)
  await expect(launcher).toHaveText('Talk to us')
  await expect(launcher).toHaveCSS('background-color', 'rgb(255, 209, 102)')
  // On a light colour the text is black: as WCAG's luminance has it, not as somebody chose.
  await expect(launcher).toHaveCSS('color', /color\(xyz-d65 0 0 0\)/)
  expect((await launcher.boundingBox())!.x).toBe(20)
  await expect(page.locator('foyer-widget')).toHaveCSS('color-scheme', 'dark')
  await page.addStyleTag({
    content: 'foyer-widget { --foyer-accent: #123456 } foyer-widget::part(launcher) { border-radius: 0 }',
  })
  await expect(launcher).toHaveCSS('background-color', 'rgb(18, 52, 86)')
  await expect(launcher).toHaveCSS('color', /color\(xyz-d65 0\.95\d* 1 1\.08\d*\)/)
  await expect(launcher).toHaveCSS('border-radius', '0px')
})
