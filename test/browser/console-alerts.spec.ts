/** Alerts in the console: what came while one was away, before a target is missed, one's own settings, push, and the log. */
import type { BrowserContext, Page } from '@playwright/test'
import type { Queue } from '../../shared/schema/queue.ts'
import { declare, signInAtConsole } from './console-sign-in.ts'
import { expect, test } from './fixtures.ts'
import type { Foyer } from './fixtures.ts'
import { findings, looksAt, pageIn } from './looks.ts'

test.use({ mail: 'mailbox' })

const contact = { fullName: 'Wipa Suksai', address: { kind: 'email', value: 'wipa@example.com' } } as const

/** An inquiry that the owner has given to the first assistant, wherever they are. */
async function given(foyer: Foyer): Promise<string> {
  const { inquiry } = await foyer.visitor().submit({ contact, question: 'Is the Suan waterproof?' })
  const owner = await foyer.member(foyer.owner)
  await owner.act((await owner.thread(inquiry.id)).card, { type: 'assign', member: foyer.assistants[0]!.id })
  return inquiry.id
}

/** What is promised for the first reply, in seconds. */
async function promises(foyer: Foyer, live: number): Promise<void> {
  const owner = await foyer.member(foyer.owner)
  const { queues } = await owner.get<{ queues: Queue[] }>('/api/queues')
  await owner.patch(`/api/queues/${queues[0]!.id}`, { targets: { ...queues[0]!.targets, live } })
}

const away = (page: Page) => page.getByRole('region', { name: 'While you were away' })
const bell = (page: Page) => page.getByRole('link', { name: /^Alerts/ })
const toasts = (page: Page) => page.locator('toast-stack .toast')

test('what was given to somebody while they were away stands first when they sign in, until they have seen it', async ({
  page,
  foyer,
}) => {
  const inquiry = await given(foyer)
  await signInAtConsole(page, foyer.url, foyer.assistants[0]!)
  await expect(away(page).getByRole('listitem')).toHaveText(/Wipa Suksai.*Olga Owner gave it to you · 0:\d\d ago/)
  await expect(bell(page)).toContainText('1 inquiry')
  await expect(page).toHaveTitle('(1) Foyer')

  await page.reload()
  await expect(away(page).getByRole('link')).toBeVisible()
  await away(page).getByRole('link').click()
  await expect(page.getByRole('heading', { name: 'Wipa Suksai', level: 1 })).toBeVisible()
  await expect(away(page)).toHaveCount(0)
  await expect(page.locator('timeline-list')).toContainText(/Assistant 1 saw it after 0:\d\d/)
  await page.reload()
  await expect(page.locator('timeline-list')).toContainText('saw it after')
  await expect(away(page)).toHaveCount(0)
  const owner = await foyer.member(foyer.owner)
  expect((await owner.thread(inquiry)).card.unseen).toEqual([])
})

test('each line can be marked as seen by itself, and whoever gave it sees until then that it was not', async ({
  page,
  browser,
  foyer,
}) => {
  const inquiry = await given(foyer)
  const wanida = await (await browser.newContext()).newPage()
  await signInAtConsole(wanida, foyer.url, foyer.owner)
  await wanida.goto(`${foyer.url}/inbox/all/${inquiry}`)
  await expect(wanida.getByText('With Assistant 1, not seen yet')).toBeVisible()
  await signInAtConsole(page, foyer.url, foyer.assistants[0]!)
  await away(page).getByRole('button', { name: /^Seen/ }).press('Enter')
  await expect(away(page)).toHaveCount(0)
  await expect(wanida.getByText('not seen yet')).toHaveCount(0)
  // It is theirs all the same, and what the visitor wrote is not read by that.
  await expect(page.locator('inbox-row')).toContainText('Unread')
})

test('what comes while somebody is there stands in the list of alerts, not among what came while they were away', async ({
  page,
  foyer,
}) => {
  await signInAtConsole(page, foyer.url, foyer.assistants[0]!)
  await declare(page, 'Busy')
  await bell(page).click()
  await expect(page.getByRole('heading', { name: 'Nothing needs you' })).toBeVisible()
  await given(foyer)
  await expect(page.locator('alerts-page').getByRole('listitem')).toContainText('Given to you, not seen yet')
  await page.getByRole('link', { name: 'Mine' }).click()
  await expect(page.locator('inbox-row')).toContainText('Wipa Suksai')
  await expect(away(page)).toHaveCount(0)
})

test('before a target is missed, whoever has it is warned once, in words', async ({ page, foyer }) => {
  await promises(foyer, 15)
  await signInAtConsole(page, foyer.url, foyer.assistants[0]!)
  await declare(page, 'Busy')
  await given(foyer)
  const warning = toasts(page).filter({ hasText: /Wipa Suksai waits 1\d seconds; \d seconds? left/ })
  await expect(warning).toHaveCount(1, { timeout: 20_000 })
  await warning.getByRole('button', { name: 'Dismiss' }).click()
  await bell(page).click()
  await expect(page.locator('alerts-page').getByRole('listitem')).toContainText(/About to be late|Late/)
  await expect(page.locator('alerts-page').getByRole('listitem')).toContainText(/Late.*late by 0:\d\d/s, {
    timeout: 10_000,
  })
  await expect(warning).toHaveCount(0)
  // Away by then, nobody would have seen it here: then it goes by mail, which whoever is there does not get.
  const owner = await foyer.member(foyer.owner)
  const { notices } = await owner.get<{ notices: { kind: string }[] }>('/api/notices')
  expect(notices).toEqual([])
})

test('whoever can give an inquiry to somebody is warned of one that nobody has; whoever wants no warnings is not', async ({
  page,
  browser,
  foyer,
}) => {
  await promises(foyer, 15)
  await foyer.visitor().submit({ contact, question: 'Is the Suan waterproof?' })
  const other = await (await browser.newContext()).newPage()
  await signInAtConsole(other, foyer.url, foyer.assistants[0]!)
  await signInAtConsole(page, foyer.url, foyer.owner)
  const warning = (on: Page) =>
    toasts(on).filter({ hasText: /Nobody has the inquiry of Wipa Suksai\. It waits 1\d seconds/ })
  await expect(warning(page)).toHaveCount(1, { timeout: 20_000 })
  await expect(page).toHaveTitle('(1) Foyer')
  await expect(warning(other)).toHaveCount(0)

  await (await foyer.member(foyer.owner)).patch('/api/alerts', { warnings: false })
  await warning(page).getByRole('button', { name: 'Dismiss' }).click()
  await foyer.visitor().submit({ contact, question: 'And the Chan?' })
  await expect(page).toHaveTitle('(2) Foyer', { timeout: 20_000 })
  await expect(warning(page)).toHaveCount(0)
})

test('somebody away is warned by mail, and the log shows it to whoever runs the desk', async ({ page, foyer }) => {
  await promises(foyer, 10)
  await given(foyer)
  await signInAtConsole(page, foyer.url, foyer.owner)
  await page.goto(`${foyer.url}/settings/notices`)
  const lines = page.locator('notice-lines').getByRole('listitem')
  await expect(async () => {
    await page.getByRole('button', { name: 'Look again' }).click()
    await expect(lines.filter({ hasText: 'Mail: About to be late, to Assistant 1' })).toContainText('Sent', {
      timeout: 1_000,
    })
  }).toPass({ timeout: 30_000 })
  await expect(lines.filter({ hasText: 'Mail: Given, to Assistant 1, about' })).toContainText('Sent')
  await expect(page.getByText('wipa@example.com')).toHaveCount(0)
  await expect(page.locator('seen-figures')).toContainText('1 (100%)')
})

test('quiet hours and the rest are one’s own, and kept', async ({ page, foyer }) => {
  await signInAtConsole(page, foyer.url, foyer.assistants[0]!)
  await page.goto(`${foyer.url}/settings/alerts`)
  await page.getByRole('switch', { name: 'Hold back what is not urgent' }).press(' ')
  await page.getByLabel('From', { exact: true }).fill('22:00')
  await page.getByLabel('To', { exact: true }).fill('22:00')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Enter another time than they begin.')).toBeVisible()
  await page.getByLabel('To', { exact: true }).fill('07:30')
  await page.getByRole('checkbox', { name: 'Sunday' }).press(' ')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Your alerts are saved.')).toBeVisible()
  await page.getByRole('switch', { name: /^Warnings before/ }).press(' ')
  await expect(page.getByText('Your alerts are saved.')).toHaveCount(2)
  await page.reload()
  await expect(page.getByLabel('To', { exact: true })).toHaveValue('07:30')
  await expect(page.getByRole('checkbox', { name: 'Sunday' })).not.toBeChecked()
  await expect(page.getByRole('checkbox', { name: 'Monday' })).toBeChecked()
  await expect(page.getByRole('switch', { name: /^Warnings before/ })).not.toBeChecked()
})

test('a test alert sounds, is shown, and goes by mail; what became of it can be read', async ({ page, foyer }) => {
  await signInAtConsole(page, foyer.url, foyer.assistants[0]!)
  await page.goto(`${foyer.url}/settings/alerts`)
  await page.getByRole('button', { name: 'Send me a test alert' }).click()
  await expect(toasts(page).filter({ hasText: 'This is a test alert.' })).toBeVisible()
  const results = page.locator('test-alert')
  await expect(results.getByRole('listitem')).toContainText(/Mail: Test.*Sent/s, { timeout: 20_000 })
  await expect(results).toContainText('No browser of yours is told.')
  await expect(results).toContainText('Played in this window.')
  await page.goto(`${foyer.url}/mailbox`)
  await expect(page.getByRole('button', { name: 'A test alert from Test desk' })).toBeVisible()
})

/** The service worker of the console, once it runs, and the way to hand it a push. */
async function pushing(context: BrowserContext, page: Page, origin: string) {
  const client = await context.newCDPSession(page)
  const registrations: string[] = []
  client.on('ServiceWorker.workerRegistrationUpdated', ({ registrations: all }) =>
    registrations.push(...all.map(({ registrationId }) => registrationId)),
  )
  await client.send('ServiceWorker.enable')
  return async (data: string) => {
    await expect.poll(() => registrations.length).toBeGreaterThan(0)
    await client.send('ServiceWorker.deliverPushMessage', { origin, registrationId: registrations.at(-1)!, data })
  }
}

test('a push is shown by the console’s service worker, and a click on it opens the inquiry', async ({
  browser,
  foyer,
}) => {
  const inquiry = await given(foyer)
  const context = await browser.newContext()
  await context.grantPermissions(['notifications'], { origin: foyer.url })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => /Content.Security|Trusted/u.test(message.text()) && complaints.push(message.text()))
  const push = await pushing(context, page, foyer.url)
  await signInAtConsole(page, foyer.url, foyer.assistants[0]!)
  await page.goto(`${foyer.url}/settings/alerts`)
  const worker = context.waitForEvent('serviceworker')
  await page.getByRole('switch', { name: 'Notifications in this browser' }).press(' ')
  await worker
  // No push service can be reached from a test: the browser says so, and the person is told.
  await expect(page.getByText('The browser could not reach its notification service.')).toBeVisible()
  await expect(page.getByRole('switch', { name: 'Notifications in this browser' })).not.toBeChecked()

  const shown = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready
      return (await registration.getNotifications()).map(({ title, body, tag }) => ({ title, body, tag }))
    })
  const first = { title: 'Test desk', body: 'An inquiry was given to you', tag: inquiry }
  // What is handed to a service worker that is just going to sleep is not heard, and is handed over again; a tag shows once.
  const pushed = (data: string, come: (typeof first)[]) =>
    expect(async () => {
      await push(data)
      await expect.poll(shown, { timeout: 3000 }).toEqual(come)
    }).toPass()
  await pushed(JSON.stringify({ title: first.title, text: first.body, inquiry, tag: inquiry }), [first])
  await pushed('no JSON at all', [first, { title: 'Foyer', body: '', tag: 'foyer' }])

  await (
    await worker
  ).evaluate(async (tag) => {
    const scope = globalThis as unknown as { registration: ServiceWorkerRegistration }
    const [notification] = await scope.registration.getNotifications({ tag })
    const click = Reflect.construct(Reflect.get(globalThis, 'NotificationEvent') as typeof Event, [
      'notificationclick',
      { notification },
    ]) as Event
    dispatchEvent(click)
  }, inquiry)
  await expect(page).toHaveURL(`${foyer.url}/inbox/mine/${inquiry}`)
  await expect(page.getByRole('heading', { name: 'Wipa Suksai', level: 1 })).toBeVisible()
  expect(complaints).toEqual([])
  await context.close()
})

test('a browser that refuses notifications says so, and how to allow them', async ({ browser, foyer }) => {
  const context = await browser.newContext({ permissions: [] })
  const page = await context.newPage()
  await page.addInitScript(() => Object.defineProperty(Notification, 'permission', { get: () => 'denied' }))
  await signInAtConsole(page, foyer.url, foyer.assistants[0]!)
  await page.goto(`${foyer.url}/settings/alerts`)
  await expect(page.getByText('This browser refuses notifications from Foyer.')).toBeVisible()
  await expect(page.getByRole('switch', { name: 'Notifications in this browser' })).toBeDisabled()
  await context.close()
})

for (const look of looksAt()) {
  test(`alerts, ${look.name}: nothing for axe to find`, async ({ browser, foyer }, info) => {
    test.setTimeout(120_000)
    await given(foyer)
    const { context, page, complaints } = await pageIn(browser, look)
    await signInAtConsole(page, foyer.url, foyer.assistants[0]!)
    await expect(away(page)).toBeVisible()
    const look_ = async (name: string) => {
      await page.screenshot({ path: info.outputPath(`${name}.png`), fullPage: true })
      expect([name, await findings(page)]).toEqual([name, []])
    }
    await look_('away')
    await bell(page).click()
    await expect(page.locator('alerts-page').getByRole('listitem')).toBeVisible()
    await look_('list')
    await page.goto(`${foyer.url}/settings/alerts`)
    await page.getByRole('switch', { name: 'Hold back what is not urgent' }).press(' ')
    await page.getByRole('button', { name: 'Send me a test alert' }).click()
    await expect(page.locator('test-alert').getByRole('listitem')).toContainText('Sent', { timeout: 20_000 })
    await page.locator('settings-page .scroller').evaluate((scroller) => (scroller.style.overflow = 'visible'))
    await look_('settings')
    const olga = await pageIn(browser, look)
    await signInAtConsole(olga.page, foyer.url, foyer.owner)
    await olga.page.goto(`${foyer.url}/settings/notices`)
    await expect(olga.page.locator('notice-lines').getByRole('listitem').first()).toBeVisible()
    await olga.page.screenshot({ path: info.outputPath('notices.png') })
    expect(await findings(olga.page)).toEqual([])
    expect([...complaints, ...olga.complaints]).toEqual([])
    await olga.context.close()
    await context.close()
  })
}
