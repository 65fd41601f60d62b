/** What a resolution costs, at the console: rates are set and removed, the figure moves with them, and who may not see it does not. */
import type { Page } from '@playwright/test'
import { uuidv7 } from 'uuidv7'
import { choose } from './choose.ts'
import { signInAtConsole } from './console-sign-in.ts'
import { answerOne } from './answer-one.ts'
import { expect, test } from './fixtures.ts'
import type { Foyer } from './fixtures.ts'
import { findings, looksAt, pageIn } from './looks.ts'

const contact = { fullName: 'Wipa Suksawat', address: { kind: 'email', value: 'wipa@example.com' } } as const

/** The first assistant answers somebody and resolves it; it is on the measures page then. */
async function resolveOne(page: Page, foyer: Foyer): Promise<void> {
  const member = await foyer.member(foyer.assistants[0]!)
  await member.connect()
  await member.presence('available')
  const { inquiry } = await foyer.visitor().submit({ contact, question: 'Do you ship to Phuket?' })
  await expect.poll(async () => (await member.inbox('mine')).items[0]?.state).toBe('offered')
  const card = async () => (await member.thread(inquiry.id)).card
  await member.act(await card(), { type: 'accept' })
  await member.act(await card(), { type: 'reply', id: uuidv7(), text: 'We do.' })
  await member.act(await card(), { type: 'resolve', outcome: 'resolved' })
  await expect(async () => {
    await page.goto(`${foyer.url}/measures`)
    await expect(page.getByRole('row').filter({ hasText: 'Everyone' }).last()).toContainText('1', { timeout: 1_000 })
  }).toPass()
}

/** Somebody works around the clock, so that there are paid hours whenever the test runs. */
async function keepsHours(foyer: Foyer): Promise<void> {
  const owner = await foyer.member(foyer.owner)
  const all = [[0, 24 * 60]]
  const weekly = { mon: all, tue: all, wed: all, thu: all, fri: all, sat: all, sun: all }
  await owner.patch(`/api/members/${foyer.assistants[0]!.id}`, { hours: { weekly, extra: [], closed: [] } })
}

const from = '2026-01-01'
const rate = async (foyer: Foyer, part: object) =>
  (await foyer.member(foyer.owner)).post('/api/rates', { currency: 'THB', from, ...part })

const costs = (page: Page) => page.locator('cost-card')

test('an owner sets what things cost by keyboard, and sees what a resolution does', async ({ page, foyer }) => {
  await signInAtConsole(page, foyer.url, foyer.owner)
  await resolveOne(page, foyer)
  await expect(costs(page)).toContainText('What does a resolution cost?')
  await page.getByRole('link', { name: 'Set rates' }).click()
  await expect(page).toHaveURL(`${foyer.url}/settings/costs`)
  await expect(page.getByText('No rates yet')).toBeVisible()

  const add = page.getByRole('button', { name: 'Add a rate' })
  await add.focus()
  await page.keyboard.press('Enter')
  await choose(page, 'Of what', 'An inquiry')
  const amount = page.getByRole('textbox', { name: 'Amount' })
  await amount.press('Enter')
  await expect(page.getByText('Enter an amount.')).toBeVisible()
  await expect(amount).toBeFocused()
  await amount.fill('12.505')
  await page.getByRole('textbox', { name: 'Currency' }).fill('thb')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Write it like 210.50.')).toBeVisible()
  await amount.fill('12.50')
  await page.keyboard.press('Enter')
  const inquiry = page.getByRole('article', { name: 'An inquiry' })
  await expect(inquiry).toContainText(/THB\s12\.50/)
  await expect(inquiry).toContainText('now')
  await expect(inquiry.getByRole('heading')).toBeFocused()

  // From now on the currency goes without saying, and the same day is taken.
  await add.click()
  await expect(page.getByRole('textbox', { name: 'Currency' })).toHaveCount(0)
  await choose(page, 'Of what', 'An inquiry')
  await amount.fill('13')
  await page.keyboard.press('Enter')
  await expect(page.getByText('A rate of the same begins on that day.', { exact: false })).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()

  await page.goto(`${foyer.url}/measures`)
  await expect(costs(page).locator('.figure')).toHaveText(/^\s*THB\s12\.50\s*$/)
  await expect(costs(page)).toContainText('for 1 resolved')
  await expect(costs(page)).toContainText('No rate for all of the time')

  // Hours that are paid weigh more; whoever keeps none is named.
  await keepsHours(foyer)
  await rate(foyer, { kind: 'usual', amount: 100_00 })
  await page.reload()
  await expect(costs(page).locator('.figure')).toHaveText(/THB\s1\d,\d{3}\.\d\d/)
  await expect(costs(page)).toContainText('Pay is not in it of who keeps no working hours: Olga Owner and Assistant 2.')
  await costs(page).getByRole('button', { name: 'How this is counted' }).click()
  await expect(costs(page).getByText('What came in the period and is resolved now.')).toBeVisible()

  await page.goto(`${foyer.url}/settings/costs`)
  const hour = page.getByRole('article', { name: 'An hour of work' })
  await hour.getByRole('button', { name: /^Remove ?: An hour of work, from / }).click()
  await hour.getByRole('button', { name: /^Remove for good\? ?: / }).click()
  await expect(page.getByRole('article')).toHaveCount(1)
  await expect(add).toBeFocused()
})

test('who answers sees neither rates nor costs', async ({ page, foyer }) => {
  await rate(foyer, { kind: 'inquiry', amount: 12_50 })
  await signInAtConsole(page, foyer.url, foyer.assistants[0]!)
  await page.goto(`${foyer.url}/settings/costs`)
  await expect(page.getByRole('navigation', { name: 'Settings' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Costs' })).toHaveCount(0)
  await expect(page.getByText('12.50')).toHaveCount(0)
  await answerOne(foyer)
  await expect(async () => {
    await page.goto(`${foyer.url}/measures`)
    await expect(page.getByRole('heading', { name: 'Work', exact: true })).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await expect(costs(page)).toHaveCount(0)
})

for (const look of looksAt()) {
  test(`costs are accessible and within the policy, ${look.name}`, async ({ browser, foyer }) => {
    test.setTimeout(120_000)
    const { context, page, complaints } = await pageIn(browser, look)
    const isWithin = async () => {
      expect(await findings(page)).toEqual([])
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(width).toBeLessThanOrEqual(look.viewport.width)
    }
    await signInAtConsole(page, foyer.url, foyer.owner)
    await resolveOne(page, foyer)
    await costs(page).scrollIntoViewIfNeeded()
    await isWithin()
    await page.goto(`${foyer.url}/settings/costs`)
    await page.getByRole('button', { name: 'Add a rate' }).click()
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('Enter an amount.')).toBeVisible()
    await isWithin()
    await page.screenshot({ path: test.info().outputPath('form.png') })

    await keepsHours(foyer)
    await rate(foyer, { kind: 'usual', amount: 210_00 })
    await rate(foyer, { kind: 'usual', amount: 225_50, from: '2026-11-01' })
    await rate(foyer, { kind: 'member', member: foyer.assistants[0]!.id, amount: 305_00 })
    await rate(foyer, { kind: 'platform', amount: 18_000_00 })
    await rate(foyer, { kind: 'inquiry', amount: 1_20 })
    await page.reload()
    await expect(page.getByRole('article')).toHaveCount(4)
    await isWithin()
    await page.screenshot({ path: test.info().outputPath('rates.png'), fullPage: true })

    await page.goto(`${foyer.url}/measures`)
    await expect(costs(page).locator('.figure')).toContainText('THB')
    await costs(page).scrollIntoViewIfNeeded()
    await isWithin()
    await costs(page).screenshot({ path: test.info().outputPath('cost.png') })
    expect(complaints).toEqual([])
    await context.close()
  })
}
