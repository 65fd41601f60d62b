/** The wallboard beside people at work: its figures change by themselves, and it says so when they are old. */
import type { Page } from '@playwright/test'
import { uuidv7 } from 'uuidv7'
import { spans } from '../../shared/limits.ts'
import type { Queue } from '../../shared/schema/queue.ts'
import { signInAtConsole } from './console-sign-in.ts'
import { expect, test } from './fixtures.ts'
import { findings, looksAt, pageIn } from './looks.ts'

const contact = { fullName: 'Wipa Suksawat', address: { kind: 'email', value: 'wipa@example.com' } } as const
const asked = { contact, question: 'Do you ship to Phuket?' }

const tile = (page: Page, label: string) => page.locator(`wall-tile[label="${label}"]`)
const figure = (page: Page, label: string) => tile(page, label).locator('.figure')

test('figures follow what two people and their visitors do, without a reload', async ({ page, foyer }) => {
  test.setTimeout(120_000)
  const owner = await foyer.member(foyer.owner)
  const { queues } = await owner.get<{ queues: Queue[] }>('/api/queues')
  const [everyone] = queues
  await signInAtConsole(page, foyer.url, foyer.owner)
  await page.getByRole('link', { name: 'Measures' }).click()
  await page.getByRole('link', { name: 'Wallboard' }).click()
  await expect(page).toHaveURL(`${foyer.url}/wallboard`)
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(figure(page, 'Waiting')).toHaveText('0')
  await expect(figure(page, 'Longest wait')).toHaveText('None')
  await expect(tile(page, 'Service level today')).toContainText('Nothing counted yet')
  await expect(page.locator('wall-people')).toContainText('Nobody is here')
  // Nothing below may come by loading the page anew.
  await page.evaluate(() => document.documentElement.setAttribute('data-same-page', ''))

  const first = await foyer.visitor().submit(asked)
  const gone = await foyer.visitor().submit(asked)
  await expect(figure(page, 'Waiting')).toHaveText('2')
  await expect(tile(page, 'Waiting')).toContainText('In time')
  // The clock ticks.
  await expect(figure(page, 'Longest wait')).toHaveText('0:02')
  await expect(figure(page, 'Longest wait')).toHaveText('0:04')

  const [one, two] = await Promise.all(foyer.assistants.map((who) => foyer.member(who)))
  await one!.connect()
  await one!.presence('available')
  const here = page.locator('wall-people li')
  await expect(here.filter({ hasText: 'Assistant 1' })).toContainText('2 of 20')
  await expect(tile(page, 'Waiting')).toContainText('2 ringing now')
  const offers = page.locator('.offers')
  await expect(offers.getByRole('listitem')).toHaveCount(2)
  await expect(offers.getByRole('listitem').first()).toHaveText(/at Assistant 1\s*0:[34]\d/)

  await one!.act((await one!.thread(first.inquiry.id)).card, { type: 'accept' })
  await one!.act((await one!.thread(gone.inquiry.id)).card, { type: 'accept' })
  await expect(figure(page, 'Waiting')).toHaveText('0')
  await expect(offers).toHaveCount(0)
  await two!.connect()
  await two!.presence('busy')
  await expect(here).toHaveCount(2)
  await expect(here.nth(1)).toContainText('Busy')
  await expect(page.locator('wall-people')).toContainText('18 free points')

  await one!.act((await one!.thread(first.inquiry.id)).card, { type: 'reply', id: uuidv7(), text: 'We do.' })
  await expect(figure(page, 'Service level today')).toHaveText('100%')
  await expect(tile(page, 'Service level today')).toContainText('Goal reached')
  await expect(tile(page, 'Service level today')).toContainText('Goal 80% in 1m')
  await expect(figure(page, 'Abandoned today')).toHaveText('0%')

  // A target that is past says so in words, and in which queue.
  await owner.patch(`/api/queues/${everyone!.id}`, { targets: { ...everyone!.targets, live: 5 } })
  const other = await owner.post<Queue>('/api/queues', { name: 'Projects', team: everyone!.team })
  await one!.presence('away')
  await foyer.visitor().submit(asked)
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect(tile(page, 'Waiting')).toContainText('1 past the target')
  await expect(tile(page, 'Longest wait')).toContainText('Past the target')
  await expect(tile(page, 'Longest wait')).toContainText('Target 5s')
  await page.getByLabel('Queue').selectOption('Projects')
  await expect(page).toHaveURL(`${foyer.url}/wallboard?queue=${other.id}`)
  await expect(figure(page, 'Waiting')).toHaveText('0')
  await expect(figure(page, 'Service level today')).toHaveText('–')
  await page.goBack()
  await expect(figure(page, 'Waiting')).toHaveText('1')
  await expect(page.locator('html[data-same-page]')).toHaveCount(1)

  // Without the server it says that it is not live, and when it is back it is.
  await foyer.stop()
  await expect(page.getByText(/^Not live since .+\. What you see is old\.$/)).toBeVisible()
  await foyer.start()
  await expect(page.getByText('What you see is old.')).toBeHidden({ timeout: 30_000 })
  await expect(figure(page, 'Waiting')).toHaveText('1')
})

test('the wallboard, the measures of today and the last of seven days say the same', async ({ page, foyer }) => {
  const one = await foyer.member(foyer.assistants[0]!)
  await one.connect()
  await one.presence('available')
  const [answered, lost] = [foyer.visitor(), foyer.visitor()]
  const first = await answered.submit(asked)
  await one.act((await one.thread(first.inquiry.id)).card, { type: 'accept' })
  await one.act((await one.thread(first.inquiry.id)).card, { type: 'reply', id: uuidv7(), text: 'We do.' })
  await one.presence('away')
  await signInAtConsole(page, foyer.url, foyer.owner)
  await page.goto(`${foyer.url}/wallboard`)
  const second = await lost.submit(asked)
  // Sooner it would have been a short stay.
  await expect(figure(page, 'Longest wait')).toHaveText(/^0:1[1-5]$/, { timeout: spans.shortStay + 10_000 })
  await lost.command(second.inquiry.id, { type: 'end' })

  await expect(async () => {
    await page.goto(`${foyer.url}/wallboard`)
    await expect(figure(page, 'Abandoned today')).toHaveText('50%', { timeout: 2_000 })
  }).toPass()
  await expect(figure(page, 'Service level today')).toHaveText('50%')
  for (const period of ['today', '7']) {
    await page.goto(`${foyer.url}/measures?period=${period}`)
    for (const name of ['Service level', 'Abandon rate']) {
      const measure = page.locator('measure-tile').filter({ has: page.getByRole('heading', { name, exact: true }) })
      await expect(measure.locator('.figure')).toHaveText('50%')
    }
  }
  const chart = page.locator('time-chart').filter({ hasText: 'How many came' })
  await chart.getByRole('button', { name: 'As a table' }).click()
  // Entered, answered, abandoned.
  await expect(chart.getByRole('row').last().getByRole('cell')).toHaveText(['2', '1', '1'])
})

test('an assistant sees what waits for their teams, and their own numbers', async ({ page, foyer }) => {
  await foyer.visitor().submit(asked)
  await signInAtConsole(page, foyer.url, foyer.assistants[0]!)
  await page.goto(`${foyer.url}/wallboard`)
  await expect(figure(page, 'Waiting')).toHaveText('1')
  await expect(tile(page, 'Your service level today')).toBeVisible()
  await expect(page.getByLabel('Queue')).toHaveCount(0)
})

test('keeps the screen awake while it is shown, and fills it when asked', async ({ browser, foyer }) => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.addInitScript(() => {
    const held = new Set<WakeLockSentinel>()
    Object.assign(globalThis, { held })
    const { wakeLock } = navigator
    const request = wakeLock.request.bind(wakeLock)
    wakeLock.request = async (type) => {
      const lock = await request(type)
      held.add(lock)
      lock.addEventListener('release', () => held.delete(lock))
      return lock
    }
  })
  await signInAtConsole(page, foyer.url, foyer.owner)
  const locks = () => page.evaluate(() => (globalThis as unknown as { held: Set<unknown> }).held.size)
  expect(await locks()).toBe(0)
  await page.getByRole('link', { name: 'Measures' }).click()
  await page.getByRole('link', { name: 'Wallboard' }).click()
  await expect.poll(locks).toBe(1)
  await page.getByRole('button', { name: 'Full screen' }).click()
  await expect(page.getByRole('button', { name: 'Leave full screen' })).toBeVisible()
  await page.getByRole('button', { name: 'Leave full screen' }).click()
  await page.getByRole('link', { name: 'To the desk' }).click()
  await expect(page.getByRole('navigation', { name: 'Inquiries' })).toBeVisible()
  await expect.poll(locks).toBe(0)
  await context.close()
})

for (const look of looksAt({ width: 1920, height: 1080 })) {
  test(`the wallboard is accessible and within the policy, ${look.name}`, async ({ browser, foyer }) => {
    test.setTimeout(120_000)
    const { context, page, complaints } = await pageIn(browser, look)
    await signInAtConsole(page, foyer.url, foyer.owner)
    await page.goto(`${foyer.url}/wallboard`)
    await expect(page.locator('wall-people')).toContainText('Nobody is here')
    expect(await findings(page)).toEqual([])

    const member = await foyer.member(foyer.assistants[0]!)
    await member.connect()
    await member.presence('available')
    await foyer.visitor().submit(asked)
    await expect(page.locator('.offers').getByRole('listitem')).toHaveCount(1)
    expect(await findings(page)).toEqual([])
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)

    await foyer.stop()
    await expect(page.getByText('What you see is old.')).toBeVisible()
    expect(await findings(page)).toEqual([])
    expect(complaints).toEqual([])
    await context.close()
  })
}
