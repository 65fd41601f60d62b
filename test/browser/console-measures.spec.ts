/** The measures page on real inquiries: a number moves when somebody is answered, and opens to exactly that inquiry. */
import type { Page } from '@playwright/test'
import type { Me } from '../../shared/schema/member.ts'
import { declare, signInAtConsole } from './console-sign-in.ts'
import { expect, test } from './fixtures.ts'
import type { Foyer } from './fixtures.ts'
import { findings, looksAt, pageIn } from './looks.ts'

const contactOf = (fullName: string) => ({ fullName, address: { kind: 'email', value: 'wipa@example.com' } }) as const

/** A visitor asks, and whoever is at the console answers; the inquiry's id. */
async function answerOne(page: Page, foyer: Foyer, fullName: string): Promise<string> {
  const { inquiry } = await foyer.visitor().submit({ contact: contactOf(fullName), question: 'Do you ship to Phuket?' })
  await page
    .getByRole('article', { name: `${fullName} asks` })
    .getByRole('button', { name: 'Accept' })
    .click()
  const reply = page.getByRole('textbox', { name: 'Your reply' })
  await reply.fill('We do.')
  await reply.press('Enter')
  await expect(page.getByRole('log')).toContainText('Sent')
  return inquiry.id
}

const tile = (page: Page, name: string) =>
  page.locator('measure-tile').filter({ has: page.getByRole('heading', { name, exact: true }) })

const openMeasures = (page: Page) => page.getByRole('link', { name: 'Measures' }).click()

test('an answer moves the numbers, and they open to that inquiry alone', async ({ page, foyer }) => {
  await signInAtConsole(page, foyer.url, foyer.owner)
  await openMeasures(page)
  await expect(page.getByText('No inquiries in these 7 days')).toBeVisible()

  await page.goto(`${foyer.url}/inbox/mine`)
  await declare(page, 'Available')
  const answered = await answerOne(page, foyer, 'Wipa Suksawat')
  await declare(page, 'Away')
  await foyer.visitor().submit({ contact: contactOf('Somchai Jaidee'), question: 'And to Bangkok?' })

  await openMeasures(page)
  const row = page.getByRole('row').filter({ hasText: 'Everyone' })
  await expect(async () => {
    await page.reload()
    await expect(row).toContainText('2', { timeout: 1_000 })
    await expect(page.getByRole('link', { name: 'Answered: 1, show them', exact: true })).toBeVisible({
      timeout: 1_000,
    })
  }).toPass()
  await expect(tile(page, 'Service level')).toContainText('100%')
  await expect(tile(page, 'Service level')).toContainText('Goal reached')
  await expect(tile(page, 'Time to the first reply')).toContainText('Only 1 counted: this says little yet.')

  await page.getByRole('link', { name: 'Answered: 1, show them', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Answered, in these 7 days' })
  const list = page.locator('counted-list')
  await expect(dialog).toBeVisible()
  await expect(list.getByRole('listitem')).toHaveCount(1)
  await list.getByRole('link', { name: /Wipa Suksawat/ }).click()
  await expect(page).toHaveURL(`${foyer.url}/inbox/all/${answered}`)
  await expect(page.getByRole('log')).toContainText('We do.')

  await page.goBack()
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(`${foyer.url}/measures`)

  // Cut otherwise, the same two: by whoever held them, and by where they came from.
  await page.getByLabel('Compare by').selectOption('Source')
  await expect(page.getByRole('row').filter({ hasText: 'Direct, or unknown' })).toContainText('2')
  await page.getByRole('navigation', { name: 'Period' }).getByRole('link', { name: 'Today' }).click()
  await expect(page).toHaveURL(`${foyer.url}/measures?period=today&by=source`)
  await expect(page.getByRole('row').filter({ hasText: 'Direct, or unknown' })).toContainText('2')
})

test('the chart and its table have the same numbers, and what was read stays when the record is away', async ({
  page,
  foyer,
}) => {
  await signInAtConsole(page, foyer.url, foyer.owner)
  await foyer.visitor().submit({ contact: contactOf('Wipa Suksawat'), question: 'Do you ship to Phuket?' })
  await expect(async () => {
    await page.goto(`${foyer.url}/measures`)
    await expect(page.locator('time-chart svg').first()).toBeVisible({ timeout: 2_000 })
  }).toPass()
  const chart = page.locator('time-chart').filter({ hasText: 'How many came' })
  await expect(chart.getByRole('img', { name: /^How many came, from / })).toBeVisible()
  await chart.getByRole('button', { name: 'As a table' }).click()
  await expect(chart.getByRole('row')).toHaveCount(8)
  await expect(chart.getByRole('row').last().getByRole('cell')).toHaveText(['1', '0', '0'])

  const giveBack = foyer.loseRecord()
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect(page.getByText(/These are the numbers of .+; newer ones cannot be read just now\./)).toBeVisible()
  await expect(chart.getByRole('row').last().getByRole('cell')).toHaveText(['1', '0', '0'])
  giveBack()
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect(page.getByText(/newer ones cannot be read/)).toBeHidden()
})

test('a team is held to its target, and what colleagues ask is a click away', async ({ page, foyer }) => {
  await signInAtConsole(page, foyer.url, foyer.owner)
  await declare(page, 'Available')
  await answerOne(page, foyer, 'Wipa Suksawat')
  const set = await page.evaluate(async () => {
    const { member, workspace } = (await (await fetch('/api/me')).json()) as Me
    const [year, month] = new Intl.DateTimeFormat('sv', { timeZone: workspace.zone }).format().split('-')
    const subject = { kind: 'team', id: member.teams[0] }
    const body = JSON.stringify({ subject, month: `${year}-${month}`, measure: 'serviceLevel', value: 0.9 })
    const headers = { 'Content-Type': 'application/json' }
    return (await fetch('/api/targets', { method: 'POST', headers, body })).status
  })
  expect(set).toBe(201)
  const row = page.getByRole('table', { name: 'Team' }).getByRole('row').last()
  await expect(async () => {
    await page.goto(`${foyer.url}/measures?period=today&by=team`)
    await expect(row.getByTitle('Target 90%')).toContainText('100%', { timeout: 2_000 })
  }).toPass()
  await expect(row.getByRole('img', { name: 'On target' })).toBeVisible()

  await page.getByRole('link', { name: 'With colleagues’ requests' }).click()
  await expect(page).toHaveURL(`${foyer.url}/measures?period=today&by=team&colleagues=`)
  await expect(page.getByText('with what colleagues and dealers ask themselves')).toBeVisible()
  await page.getByRole('link', { name: 'Customers alone' }).click()
  await expect(page.getByText('The numbers of the whole workspace.')).toBeVisible()
})

test('an assistant sees their own numbers and no comparison', async ({ page, foyer }) => {
  const who = foyer.assistants[0]!
  await signInAtConsole(page, foyer.url, who)
  await declare(page, 'Available')
  await answerOne(page, foyer, 'Wipa Suksawat')
  await openMeasures(page)
  await expect(page.getByText('Your own numbers: what you held when it counted.')).toBeVisible()
  await expect(async () => {
    await page.reload()
    await expect(page.getByRole('link', { name: 'Answered: 1, show them', exact: true })).toBeVisible({
      timeout: 1_000,
    })
  }).toPass()
  await expect(page.getByRole('heading', { name: 'Compare' })).toBeHidden()
  await expect(page.locator('time-chart svg').first()).toBeVisible()
  await expect(page.locator('week-map')).toHaveCount(0)
  await page.getByRole('navigation', { name: 'Period' }).getByRole('link', { name: 'Today' }).click()
  await expect(page.getByText(/^Hours are not kept of one person/)).toBeVisible()
})

for (const look of looksAt()) {
  test(`the measures are accessible and within the policy, ${look.name}`, async ({ browser, foyer }) => {
    test.setTimeout(120_000)
    const { context, page, complaints } = await pageIn(browser, look)
    await signInAtConsole(page, foyer.url, foyer.owner)
    await page.goto(`${foyer.url}/measures`)
    await expect(page.getByText('No inquiries in these 7 days')).toBeVisible()
    expect(await findings(page)).toEqual([])

    await page.goto(`${foyer.url}/inbox/mine`)
    await declare(page, 'Available')
    await answerOne(page, foyer, 'Wipa Suksawat')
    await expect(async () => {
      await page.goto(`${foyer.url}/measures?by=assistant`)
      await expect(page.locator('time-chart svg').first()).toBeVisible({ timeout: 2_000 })
      await expect(page.getByRole('link', { name: 'Answered: 1, show them', exact: true })).toBeVisible({
        timeout: 1_000,
      })
    }).toPass()
    expect(await findings(page)).toEqual([])
    await page.getByRole('button', { name: 'As a table' }).first().click()
    await tile(page, 'Time to the first reply').getByRole('button', { name: 'How this is counted' }).click()
    await expect(page.getByText('How long does one wait for a person?')).toBeVisible()
    await expect(page.getByText('What the words mean').first()).toBeAttached()
    expect(await findings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: 'Answered: 1, show them', exact: true }).first().click()
    await expect(page.getByRole('dialog', { name: 'Answered, in these 7 days' })).toBeVisible()
    expect(await findings(page)).toEqual([])
    expect(complaints).toEqual([])
    await context.close()
  })
}
