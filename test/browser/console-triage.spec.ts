/** Sorting what came in, within five minutes: a clock for whoever has it, two choices, and the rate on the measures. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { declare, signInAtConsole } from './console-sign-in.ts'
import { expect, test } from './fixtures.ts'
import type { Foyer } from './fixtures.ts'
import { findings, looksAt, pageIn } from './looks.ts'

const contact = { fullName: 'Wipa Suksawat', address: { kind: 'email', value: 'wipa@example.com' } } as const

/** The owner has accepted what a visitor asked, on a site that asks no questions: nobody knows what it is. */
async function accepted(page: Page, foyer: Foyer): Promise<void> {
  await signInAtConsole(page, foyer.url, foyer.owner)
  await declare(page, 'Available')
  await foyer.visitor().submit({ contact, question: 'It has arrived broken.' })
  await page
    .getByRole('article', { name: /Wipa Suksawat/ })
    .getByRole('button', { name: 'Accept' })
    .click()
  await expect(page.locator('thread-header')).toContainText('With you')
}

async function say(page: Page, what: 'Kind' | 'Urgency', choice: string): Promise<void> {
  await page.locator('triage-strip').getByRole('button', { name: what }).press('Enter')
  await page.locator('triage-strip').getByRole('menuitemcheckbox', { name: choice }).click()
}

test('whoever has an inquiry says what it is and how urgent, and it counts as sorted in time', async ({
  page,
  foyer,
}) => {
  await accepted(page, foyer)
  const strip = page.locator('triage-strip')
  await expect(strip).toContainText('What is it, and how urgent?')
  await expect(strip).toContainText(/[34]:\d\d left to sort it/)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await say(page, 'Kind', 'Complaint')
  await expect(strip).toContainText('How urgent is it?')
  await say(page, 'Urgency', 'Urgent')
  await expect(strip).toBeEmpty()
  await expect(page.getByText('said what it is: Complaint')).toBeVisible()
  await expect(page.getByText('said what it is: Urgent')).toBeVisible()
  await expect(page.locator('inbox-row')).toContainText('Complaint')

  // Said wrongly is put right beside the customer.
  const panel = page.locator('customer-panel')
  await panel.getByRole('button', { name: 'Kind: Complaint' }).click()
  await panel.getByRole('menuitemcheckbox', { name: 'About an order' }).click()
  await expect(panel.getByRole('button', { name: 'Kind: About an order' })).toBeVisible()

  await page.goto(`${foyer.url}/measures`)
  await expect(async () => {
    await page.reload()
    await expect(
      page.locator('measure-tile').filter({ hasText: 'Sorted within 5 minutes' }).locator('.figure'),
    ).toHaveText('100%', { timeout: 1_000 })
  }).toPass()
  await page.getByRole('link', { name: 'Sorted in time: 1, show them', exact: true }).click()
  await expect(page.locator('counted-list').getByRole('link', { name: /Wipa Suksawat/ })).toBeVisible()
})

test('the last minute warns, and what was not sorted says so', async ({ page, foyer }) => {
  await page.clock.install()
  await accepted(page, foyer)
  const clock = page.locator('triage-strip triage-clock')
  await expect(clock.locator('.calm')).toBeVisible()
  await expect(page.locator('inbox-row triage-clock')).toBeEmpty()
  await page.clock.fastForward(4 * 60_000 + 5_000)
  await expect(clock.locator('.close')).toBeVisible()
  await expect(page.locator('inbox-row')).toContainText('left to sort it')
  await page.clock.fastForward(60_000)
  await expect(clock).toHaveText('Not sorted in time')
})

for (const look of looksAt()) {
  test(`the strip, ${look.name}, has nothing to complain of`, async ({ browser, foyer }) => {
    const { context, page, complaints } = await pageIn(browser, look)
    await accepted(page, foyer)
    await expect(page.locator('triage-strip')).toBeVisible()
    expect(await findings(page)).toEqual([])
    expect(complaints).toEqual([])
    await page.screenshot({ path: test.info().outputPath('strip.png') })
    await context.close()
  })
}
