/** What happens while an inquiry waits, as an owner sets it, tries it before it is saved, and sees it happen. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Queue } from '../../shared/schema/queue.ts'
import { usualRules } from '../../shared/schema/queue.ts'
import { choose } from './choose.ts'
import { declare, signInAtConsole } from './console-sign-in.ts'
import { expect, test } from './fixtures.ts'

const contact = { fullName: 'Wipa Suksawat', address: { kind: 'phone', value: '081 234 5678' } } as const

test('an owner says how long an offer stands, how many may wait and where it goes on, and is told of a circle', async ({
  page,
  foyer,
}) => {
  const owner = await foyer.member(foyer.owner)
  const [first] = (await owner.get<{ queues: Queue[] }>('/api/queues')).queues
  const rules = { ...usualRules, overflow: { after: 120, to: first!.id } }
  await owner.post('/api/queues', { name: 'Dealers', team: first!.team, rules })
  await signInAtConsole(page, foyer.url, foyer.owner)
  await page.goto(`${foyer.url}/settings/queues`)
  await page.getByRole('article', { name: 'Everyone' }).getByRole('button', { name: 'Change' }).click()
  const tried = page.locator('where-to')
  await expect(tried).toContainText('It stays there.')
  await page.getByLabel('An offer stands, visitor is there').fill('5')
  await page.getByLabel('How many may wait').fill('0')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Whole seconds, from 10 to 600.')).toBeVisible()
  await expect(page.getByText('A whole number from 1 to 1000, or nothing.')).toBeVisible()
  await page.getByLabel('An offer stands, visitor is there').fill('20')
  await page.getByLabel('How many may wait').fill('12')
  await page.getByLabel('If nobody takes it, it goes on after').fill('60')
  await expect(tried).toContainText('After 60 seconds the managers of its team are told.')
  await choose(page, 'And goes on to', 'Dealers')
  await expect(tried).toContainText('After 60 seconds it goes on to Dealers.')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('That leads in a circle: Everyone → Dealers → Everyone.')).toBeVisible()
  // All of it in sight: axe takes a label that is scrolled out for a hidden one.
  await page.setViewportSize({ width: 1280, height: 4_000 })
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await choose(page, 'And goes on to', 'No queue: its managers are told')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('article', { name: 'Everyone' }).getByRole('heading')).toBeFocused()
  const kept = (await owner.get<{ queues: Queue[] }>('/api/queues')).queues.find(({ id }) => id === first!.id)!
  expect(kept.rules).toMatchObject({
    offer: { live: 20, message: 600 },
    atMost: 12,
    overflow: { after: 60, to: null },
  })
})

test('managers are told of what nobody takes, wherever they are', async ({ page, foyer }) => {
  const owner = await foyer.member(foyer.owner)
  const [first] = (await owner.get<{ queues: Queue[] }>('/api/queues')).queues
  const second = await owner.post<Queue>('/api/queues', {
    name: 'Dealers',
    team: first!.team,
    rules: { ...usualRules, overflow: { after: 10, to: null } },
  })
  await owner.patch(`/api/queues/${first!.id}`, { rules: { ...usualRules, overflow: { after: 10, to: second.id } } })
  await signInAtConsole(page, foyer.url, foyer.owner)
  await page.getByRole('link', { name: 'Settings' }).click()
  await foyer.visitor().submit({ contact, question: 'Is the Suan on stock?' })
  await expect(page.getByText('Nobody takes the inquiry of Wipa Suksawat. Give it to somebody.')).toBeVisible({
    timeout: 40_000,
  })
  await page
    .getByRole('navigation', { name: 'Inquiries' })
    .getByRole('link', { name: /Waiting/ })
    .click()
  const row = page.locator('inbox-row')
  await expect(row).toContainText('Nobody takes it')
  await row.click()
  const timeline = page.locator('timeline-list')
  await expect(timeline).toContainText('Nobody took it in time: it went on to the next queue')
  await expect(timeline).toContainText('Nobody took it, and there is no further queue: the managers were told')
})

test('an offer’s time runs out as its queue says', async ({ page, foyer }) => {
  const owner = await foyer.member(foyer.owner)
  const [first] = (await owner.get<{ queues: Queue[] }>('/api/queues')).queues
  const rules = { ...usualRules, offer: { live: 120, message: 600 } }
  await owner.patch(`/api/queues/${first!.id}`, { rules })
  await foyer.visitor().submit({ contact, question: 'Is the Suan on stock?' })
  await signInAtConsole(page, foyer.url, foyer.assistants[0]!)
  await declare(page, 'Available')
  const bar = page.locator('offer-card progress')
  await expect(bar).toHaveAttribute('max', '120000')
  const left = await bar.evaluate((one: HTMLProgressElement) => one.value)
  expect(left).toBeGreaterThan(90_000)
  expect(left).toBeLessThanOrEqual(120_000)
})
