/** Beside answering: two people in one inquiry, and what is put by. */
import { declare, signInAtConsole } from './console-sign-in.ts'
import { expect, test } from './fixtures.ts'

const contact = { fullName: 'Wipa Suksawat', address: { kind: 'email', value: 'wipa@example.com' } } as const

test('two people in one inquiry see each other, and that the other writes', async ({ page, browser, foyer }) => {
  await signInAtConsole(page, foyer.url, foyer.assistants[0]!)
  await declare(page, 'Available')
  const { inquiry } = await foyer.visitor().submit({ contact, question: 'Do you ship to Phuket?' })
  await page.getByRole('button', { name: 'Accept', exact: true }).first().click()
  const mine = page.locator('thread-header')
  await expect(mine.getByText('With you')).toBeVisible()
  const other = await (await browser.newContext()).newPage()
  await signInAtConsole(other, foyer.url, foyer.owner)
  await other.goto(`${foyer.url}/inbox/all/${inquiry.id}`)
  await expect(other.locator('thread-header').getByText('Also here: Assistant 1')).toBeVisible()
  await expect(mine.getByText(`Also here: ${foyer.owner.name}`)).toBeVisible()
  await page.getByLabel('Your reply').pressSequentially('One moment')
  await expect(other.locator('thread-header').getByText('Assistant 1 is writing')).toBeVisible()
  await other.goto(`${foyer.url}/inbox/all`)
  await expect(mine.getByText('Also here')).toHaveCount(0)
  await other.context().close()
})

test('an inquiry is put by once it is answered, stands last, and is taken up again', async ({ page, foyer }) => {
  await signInAtConsole(page, foyer.url, foyer.assistants[0]!)
  await declare(page, 'Available')
  await foyer.visitor().submit({ contact, question: 'Do you ship to Phuket?' })
  await page.getByRole('button', { name: 'Accept', exact: true }).first().click()
  const header = page.locator('thread-header')
  await header.getByRole('button', { name: 'Put by' }).click()
  await expect(page.getByRole('menuitem', { name: /^Tomorrow morning/ })).toHaveAttribute('aria-disabled', 'true')
  await page.keyboard.press('Escape')
  await page.getByLabel('Your reply').fill('I ask the warehouse.')
  await page.getByLabel('Your reply').press('Enter')
  await expect(page.locator('message-list').getByText('I ask the warehouse.')).toBeVisible()
  const mine = page.getByRole('link', { name: /^Mine/ })
  await expect(mine).toContainText('1')
  await header.getByRole('button', { name: 'Put by' }).click()
  await page.getByRole('menuitem', { name: /^Tomorrow morning/ }).click()
  await expect(header.getByText(/^Put by until/)).toBeVisible()
  await expect(page.locator('inbox-row').getByText(/^Put by until/)).toBeVisible()
  await expect(mine).not.toContainText('1')
  await header.getByRole('button', { name: 'Take up again' }).click()
  await expect(header.getByText(/^Put by until/)).toHaveCount(0)
  await expect(mine).toContainText('1')
})
