/** Targets at the console: set, seen to move with what is answered, changed, taken over, removed; and why a day fell short. */
import type { Page } from '@playwright/test'
import { monthPlus } from '../../shared/calendar.ts'
import { choose } from './choose.ts'
import { signInAtConsole } from './console-sign-in.ts'
import { answerOne } from './answer-one.ts'
import { expect, test } from './fixtures.ts'
import type { Foyer } from './fixtures.ts'
import { findings, looksAt, pageIn } from './looks.ts'

/** The month that it is: the test desk is in UTC. */
const month = () => new Date().toISOString().slice(0, 7)

/** Sets a target over the API, for the first assistant unless said otherwise. */
async function set(foyer: Foyer, part: object = {}): Promise<void> {
  const owner = await foyer.member(foyer.owner)
  const subject = { kind: 'member', id: foyer.assistants[0]!.id }
  await owner.post('/api/targets', { subject, month: month(), measure: 'answered', value: 90, ...part })
}

const item = (page: Page, name: string) => page.locator('target-item').filter({ hasText: name })
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name })

test('an owner sets a target by keyboard, and it moves with what is answered', async ({ page, foyer }) => {
  await signInAtConsole(page, foyer.url, foyer.owner)
  await page.getByRole('link', { name: 'Targets' }).click()
  await expect(page).toHaveURL(`${foyer.url}/targets`)
  await expect(page.getByText(/^No targets for /)).toBeVisible()

  const begin = page.getByRole('button', { name: 'Set a target' })
  await begin.focus()
  await page.keyboard.press('Enter')
  await expect(dialog(page, 'Set a target')).toBeVisible()
  await choose(page, 'For', 'Assistant 1')
  await expect(page.getByRole('combobox', { name: 'What' })).toHaveValue('Answered')
  const value = page.getByRole('textbox', { name: 'How many in the month' })
  await value.fill('many')
  await value.press('Enter')
  await expect(page.getByText('Write a whole number, 1 or more.')).toBeVisible()
  await expect(value).toBeFocused()
  await value.fill('90')
  await page.getByRole('textbox', { name: 'Objective' }).fill('Nobody waits')
  await page.keyboard.press('Enter')
  await expect(dialog(page, 'Set a target')).toBeHidden()
  await expect(begin).toBeFocused()
  await expect(page.getByRole('heading', { name: 'Nobody waits' })).toBeVisible()
  await expect(item(page, 'Answered')).toContainText('0 of 90, 0%')

  // The same again is refused where it was chosen.
  await begin.click()
  await choose(page, 'For', 'Assistant 1')
  await value.fill('80')
  await value.press('Enter')
  await expect(page.getByText('This is set already: change the one that is there.')).toBeVisible()
  await choose(page, 'What', 'Service level')
  await page.getByRole('button', { name: 'Nobody waits' }).click()
  await page.getByRole('textbox', { name: 'At least, in percent' }).fill('80')
  await page.keyboard.press('Enter')
  await expect(page.getByText('0 of 2 reached or on pace')).toBeVisible()
  await expect(item(page, 'Service level')).toContainText('No data, to be at least 80%')
  await expect(item(page, 'Service level')).toContainText('Nothing to judge by yet')

  await answerOne(foyer)
  await expect(async () => {
    await page.reload()
    await expect(item(page, 'Answered')).toContainText('1 of 90, 1.1%', { timeout: 1_000 })
  }).toPass()
  await expect(item(page, 'Service level')).toContainText('100%, to be at least 80%')
  await expect(item(page, 'Service level')).toContainText('On target')
  await expect(item(page, 'Answered')).toContainText('Too little is known yet')

  await page.getByText('Weeks and days').click()
  const today = page.locator('plan-table tr[aria-current=date]')
  await expect(today.getByRole('cell').last()).toHaveText('1')
})

test('a target is changed and removed, and those of the month before are taken over', async ({ page, foyer }) => {
  await set(foyer, { month: monthPlus(month(), -1), objective: 'Nobody waits' })
  await set(foyer, { month: monthPlus(month(), -1), measure: 'wonValue', value: 1_500_00, currency: 'THB' })
  await signInAtConsole(page, foyer.url, foyer.owner)
  await page.goto(`${foyer.url}/targets`)
  await page.getByRole('button', { name: /^Take over 2 from / }).click()
  await expect(item(page, 'Value of deals won')).toContainText(/THB\s0\.00 of THB\s1,500\.00/)
  await expect(page.getByRole('button', { name: /^Take over/ })).toBeHidden()

  const change = page.getByRole('button', { name: 'Change Value of deals won' })
  await change.click()
  const value = page.getByRole('textbox', { name: 'How much in the month' })
  await expect(value).toHaveValue('1500.00')
  await value.fill('2,000')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(item(page, 'Value of deals won')).toContainText(/of THB\s2,000\.00/)
  await expect(change).toBeFocused()

  await change.click()
  await page.getByRole('button', { name: 'Remove' }).click()
  await page.getByRole('button', { name: 'Remove it for good?' }).click()
  await expect(item(page, 'Value of deals won')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Set a target' })).toBeFocused()

  // The month before, and back.
  await page.getByRole('navigation', { name: 'Month' }).getByRole('link').first().click()
  await expect(page).toHaveURL(`${foyer.url}/targets?month=${monthPlus(month(), -1)}`)
  await expect(item(page, 'Answered')).toContainText('Missed')
  await page.goBack()
  await expect(item(page, 'Answered')).toBeVisible()
})

test('in the evening somebody says why, and whoever leads them reads it', async ({ page, foyer }) => {
  const earlier = new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10)
  await set(foyer, { value: 900 })
  await set(foyer, { month: earlier.slice(0, 7), measure: 'closed' })
  await answerOne(foyer)
  await signInAtConsole(page, foyer.url, foyer.assistants[0]!)
  await page.goto(`${foyer.url}/targets`)
  await expect(page.getByText('What is set for you.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Set a target' })).toHaveCount(0)
  await page.getByRole('link', { name: 'How today goes' }).click()
  await expect(page).toHaveURL(`${foyer.url}/targets/evening`)
  const row = page.getByRole('row').filter({ hasText: 'Answered' })
  await expect(async () => {
    await page.reload()
    await expect(row.getByRole('cell').nth(1)).toHaveText('1', { timeout: 1_000 })
  }).toPass()
  await expect(row).toContainText('Not yet')
  const reason = page.getByRole('textbox', { name: 'Reason for the gap' })
  await reason.fill('The line was down from noon.')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('The reason is kept.')).toBeVisible()
  await expect(page.getByText(/^Assistant 1, /)).toBeVisible()
  await page.reload()
  await expect(reason).toHaveValue('The line was down from noon.')

  const owner = await page.context().browser()!.newPage()
  await signInAtConsole(owner, foyer.url, foyer.owner)
  await owner.goto(`${foyer.url}/targets/evening`)
  await expect(owner.getByRole('textbox', { name: 'Reason for the gap' })).toHaveValue('The line was down from noon.')
  // Two days ago is too late to say anything.
  await owner.goto(`${foyer.url}/targets/evening?day=${earlier}`)
  await expect(owner.getByText('No reason given.')).toBeVisible()
  await owner.close()
})

test('what was read stays, and says how old it is, while the record is away', async ({ page, foyer }) => {
  await set(foyer)
  await signInAtConsole(page, foyer.url, foyer.owner)
  await page.goto(`${foyer.url}/targets`)
  await expect(item(page, 'Answered')).toBeVisible()
  const giveBack = foyer.loseRecord()
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect(page.getByText(/newer ones cannot be read just now\./)).toBeVisible()
  await expect(item(page, 'Answered')).toBeVisible()
  giveBack()
})

for (const look of looksAt()) {
  test(`targets are accessible and within the policy, ${look.name}`, async ({ browser, foyer }) => {
    test.setTimeout(120_000)
    const { context, page, complaints } = await pageIn(browser, look)
    await signInAtConsole(page, foyer.url, foyer.owner)
    // On a phone the way leads over the measures.
    if (look.viewport.width < 700) await page.getByRole('link', { name: 'Measures' }).click()
    await page.getByRole('link', { name: 'Targets' }).click()
    await expect(page.getByText(/^No targets for /)).toBeVisible()
    expect(await findings(page)).toEqual([])
    await page.getByRole('button', { name: 'Set a target' }).click()
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('Write a whole number, 1 or more.')).toBeVisible()
    expect(await findings(page)).toEqual([])

    await set(foyer, { objective: 'Whoever writes to us before noon has an answer before they go home' })
    await set(foyer, { measure: 'serviceLevel', value: 0.8 })
    await set(foyer, { measure: 'wonValue', value: 250_000_00, currency: 'THB' })
    await answerOne(foyer)
    await expect(async () => {
      await page.goto(`${foyer.url}/targets`)
      await expect(item(page, 'Service level')).toContainText('On target', { timeout: 2_000 })
    }).toPass()
    await page.getByText('Weeks and days').first().click()
    await expect(page.locator('plan-table').first()).toBeVisible()
    expect(await findings(page)).toEqual([])
    await page.getByRole('button', { name: 'Change Service level' }).click()
    await expect(page.getByRole('button', { name: /^Whoever writes to us/ })).toBeVisible()
    expect(await findings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(dialog(page, 'Change the target')).toBeHidden()
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(look.viewport.width)

    await page.goto(`${foyer.url}/targets/evening`)
    await expect(page.getByRole('textbox', { name: 'Reason for the gap' })).toBeVisible()
    expect(await findings(page)).toEqual([])
    await page.goto(`${foyer.url}/targets/evening?day=2020-01-02`)
    await expect(page.getByText('No targets this month')).toBeVisible()
    expect(await findings(page)).toEqual([])
    expect(complaints).toEqual([])
    await context.close()
  })
}
