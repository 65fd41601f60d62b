/** When a queue is open, as an owner writes it and everybody reads it; and a pause, as a manager sets it. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { Queue } from '../../shared/schema/queue.ts'
import { choose } from './choose.ts'
import { signInAtConsole } from './console-sign-in.ts'
import { expect, test } from './fixtures.ts'
import type { Foyer } from './fixtures.ts'

test.use({ locale: 'en-GB' })

const day = (page: Page, name: string) => page.getByRole('group', { name, exact: true })

async function queueOf(foyer: Foyer): Promise<Queue> {
  const owner = await foyer.member(foyer.owner)
  return (await owner.get<{ queues: Queue[] }>('/api/queues')).queues[0]!
}

async function openForm(page: Page, foyer: Foyer): Promise<void> {
  await signInAtConsole(page, foyer.url, foyer.owner)
  await page.goto(`${foyer.url}/settings/queues`)
  await page.getByRole('article', { name: 'Everyone' }).getByRole('button', { name: 'Change' }).click()
}

test('an owner says when a queue is open, reads it in a sentence, and is told what is wrong beside it', async ({
  page,
  foyer,
}) => {
  // A Friday at 19:00 in the workspace's zone, whose times these are.
  await page.clock.setFixedTime(new Date('2027-04-09T19:00:00Z'))
  await openForm(page, foyer)
  const says = page.locator('hours-editor .says')
  await expect(says).toHaveText('Open now, and always.')
  await page.getByText('Always open').click()
  await expect(day(page, 'Monday').getByLabel('Monday, interval 1: from')).toHaveValue('09:00')
  await expect(day(page, 'Saturday')).toContainText('Closed')
  await expect(says).toHaveText('Closed; opens Monday at 09:00.')

  await page.getByLabel('Monday, interval 1: to').fill('12:00')
  await page.getByRole('button', { name: 'Add hours: Monday' }).click()
  await expect(page.getByLabel('Monday, interval 2: from')).toHaveValue('13:00')
  await page.getByLabel('Monday, interval 2: from').fill('11:30')
  await expect(day(page, 'Monday').getByRole('alert')).toHaveText('It overlaps another of this day.')
  await expect(says).toHaveCount(0)
  // It cannot be saved so, and one is led there.
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByLabel('Monday, interval 2: from')).toBeFocused()
  await page.getByLabel('Monday, interval 2: from').fill('13:00')
  await page.getByLabel('Monday, interval 2: to').fill('00:00')
  await expect(day(page, 'Monday').getByRole('alert')).toHaveCount(0)

  await page.getByRole('button', { name: 'Copy Monday to…' }).click()
  await page.getByRole('menuitem', { name: 'Saturday' }).click()
  await expect(page.getByLabel('Saturday, interval 2: to')).toHaveValue('00:00')
  // By keyboard: taking out the last of a list leads to what adds one.
  await page.getByRole('button', { name: 'Remove interval 2: Saturday' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Add hours: Saturday' })).toBeFocused()
  await expect(says).toHaveText('Closed; opens Saturday at 09:00.')

  await page.getByRole('button', { name: 'Add such a day' }).click()
  await page.getByLabel('Day 1 of its own hours: date').fill('2027-04-10')
  await page.getByLabel('day 1 of its own hours, interval 1: from').fill('10:30')
  await expect(says).toHaveText('Closed; opens Saturday at 10:30.')
  await page.getByRole('button', { name: 'Add a closed day' }).click()
  await page.getByRole('button', { name: 'Add a closed day' }).click()
  await page.getByRole('button', { name: 'Remove closed day 1' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Remove closed day 1' })).toBeFocused()
  await page.getByLabel('Closed day 1: date').fill('2027-04-10')
  await expect(page.locator('[data-list="extra"]').getByRole('alert')).toContainText('This is a closed day as well.')
  await page.getByLabel('Closed day 1: date').fill('2027-04-12')
  await page.getByLabel('Closed day 1: what it is').fill('Stocktaking')
  await page.getByRole('button', { name: 'Save' }).click()

  const card = page.getByRole('article', { name: 'Everyone' })
  await expect(card).toContainText('Closed; opens Saturday at 10:30.')
  const { hours } = await queueOf(foyer)
  expect(hours).toMatchObject({
    weekly: {
      mon: [
        [540, 720],
        [780, 1440],
      ],
      tue: [[540, 1020]],
      sat: [[540, 720]],
      sun: [],
    },
    extra: [{ date: '2027-04-10', intervals: [[630, 1020]] }],
    closed: [{ date: '2027-04-12', name: 'Stocktaking' }],
  })
  await page.reload()
  await card.getByRole('button', { name: 'Change' }).click()
  await expect(page.getByLabel('Monday, interval 2: to')).toHaveValue('00:00')
  await expect(page.getByLabel('Closed day 1: what it is')).toHaveValue('Stocktaking')
  await page.getByText('Always open').click()
  for (const name of ['Remove closed day 1', 'Remove day 1 of its own hours'])
    await page.getByRole('button', { name }).click()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(card).toContainText('Open now, and always.')
  expect((await queueOf(foyer)).hours).toBe(null)
})

test('hours are said in the time zone of the place where they are kept', async ({ page, foyer }) => {
  // 21:00 in Warsaw, and past midnight in Bangkok.
  await page.clock.setFixedTime(new Date('2027-04-09T19:00:00Z'))
  await openForm(page, foyer)
  const editor = page.locator('hours-editor')
  await expect(editor).toContainText(/Times are those of \S+\./u)
  await page.getByRole('button', { name: 'Another time zone' }).click()
  await choose(page, 'Times are those of', 'Europe/Warsaw')
  await page.getByText('Always open').click()
  await page.getByLabel('Friday, interval 1: to').fill('21:30')
  await expect(editor.locator('.says')).toHaveText('Open now, closes at 21:30.')
  await page.getByRole('button', { name: 'Save' }).click()
  const card = page.getByRole('article', { name: 'Everyone' })
  await expect(card).toContainText('Open now, closes at 21:30. Times are those of Europe/Warsaw.')
  expect((await queueOf(foyer)).hours).toMatchObject({ zone: 'Europe/Warsaw' })
  await card.getByRole('button', { name: 'Change' }).click()
  await expect(page.getByRole('combobox', { name: 'Times are those of' })).toHaveValue('Europe/Warsaw')
})

test('the holidays of a country are proposed, loaded only then, and each can be taken out', async ({ page, foyer }) => {
  await page.clock.setFixedTime(new Date('2027-01-15T10:00:00Z'))
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname))
  await openForm(page, foyer)
  await expect(page.getByRole('button', { name: 'Propose holidays' })).toBeDisabled()
  await choose(page, 'Public holidays of', 'Thailand')
  expect(loaded.filter((path) => path.includes('public-holidays'))).toEqual([])
  await page.getByRole('button', { name: 'Propose holidays' }).click()
  const list = page.locator('[data-list="closed"]')
  await expect(list.getByRole('status')).toHaveText(/^\d+ days added\.$/)
  expect(loaded.filter((path) => path.includes('public-holidays')).length).toBeGreaterThan(0)
  const dates = await list
    .locator('input[type="date"]')
    .evaluateAll((all: HTMLInputElement[]) => all.map((one) => one.value))
  // A whole year from today on, in order, Songkran among them.
  expect(dates).toEqual(dates.toSorted())
  expect(dates).toEqual(expect.arrayContaining(['2027-04-13', '2027-12-31', '2028-01-01']))
  expect(dates[0]! >= '2027-01-15' && dates.at(-1)! < '2028-01-15').toBe(true)
  await page.getByRole('button', { name: 'Propose holidays' }).click()
  await expect(list.getByRole('status')).toHaveText('All of them are there already.')
  const songkran = dates.indexOf('2027-04-13')
  await page.getByRole('button', { name: `Remove closed day ${songkran + 1}`, exact: true }).click()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('article', { name: 'Everyone' })).toContainText('Open now, closes')
  const { hours } = await queueOf(foyer)
  expect(hours!.weekly).toBe(null)
  expect(hours!.closed.map(({ date }) => date)).toEqual(dates.filter((date) => date !== '2027-04-13'))
})

test('a queue is paused until a time and opened again', async ({ page, foyer }) => {
  await page.clock.setFixedTime(new Date(Math.ceil(Date.now() / 60_000) * 60_000))
  await signInAtConsole(page, foyer.url, foyer.owner)
  await page.goto(`${foyer.url}/settings/queues`)
  const card = page.getByRole('article', { name: 'Everyone' })
  const pausing = card.getByRole('button', { name: 'Pause…' })
  await pausing.press('Enter')
  await card.getByRole('button', { name: 'Cancel' }).press('Enter')
  await expect(pausing).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(card.locator('wa-input[name=until]')).toBeFocused()
  await card.getByRole('button', { name: 'Close it now' }).click()
  await expect(card.getByRole('alert')).toHaveText('Enter a time like 14:00.')
  const clock = { hour: '2-digit', minute: '2-digit', hour12: false, timeZone: 'UTC' } as const
  const until = new Intl.DateTimeFormat('en-GB', clock).format(Date.now() + 2 * 3_600_000)
  await card.getByLabel('Closed until').fill(until)
  await card.getByLabel('Why, if visitors may know').fill('Team meeting')
  await card.getByRole('button', { name: 'Close it now' }).click()
  await expect(card).toContainText('Paused (Team meeting); opens')
  const { pause } = await queueOf(foyer)
  expect(new Intl.DateTimeFormat('en-GB', clock).format(pause!.until)).toBe(until)
  await card.getByRole('button', { name: 'Open it again' }).click()
  await expect(card).toContainText('Open now, and always.')
})

for (const [scheme, width] of [
  ['light', 1280],
  ['dark', 360],
] as const) {
  test(`the hours can be used by everybody, ${scheme}, ${width} pixels wide`, async ({ page, foyer }, info) => {
    await page.emulateMedia({ colorScheme: scheme })
    await openForm(page, foyer)
    await page.getByText('Always open').click()
    await page.getByLabel('Tuesday, interval 1: to').fill('08:00')
    await page.getByRole('button', { name: 'Add a closed day' }).click()
    await page.getByRole('button', { name: 'Add such a day' }).click()
    await expect(page.locator('hours-days').getByRole('alert')).toHaveCount(0)
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.locator('hours-days').getByRole('alert')).toHaveText(['Enter the date.', 'Enter the date.'])
    // All of it in sight: axe takes a label that is scrolled out for a hidden one.
    await page.setViewportSize({ width, height: 5_600 })
    await page.screenshot({ path: info.outputPath(`hours-${scheme}.png`) })
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    const right = await page.locator('hours-editor').evaluate((one) => one.getBoundingClientRect().right)
    const rights = await page
      .locator('hours-editor input, hours-editor wa-button')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().right))
    expect(Math.max(...rights)).toBeLessThanOrEqual(right + 1)
  })
}
