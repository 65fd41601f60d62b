/** Beside answering: two people in one inquiry, and what is put by. */
import { declare, signInAtConsole } from './console-sign-in.ts'
import { expect, test } from './fixtures.ts'
import { findings } from './looks.ts'

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

test('whoever goes through many conversations by keys within seconds keeps the line', async ({ page, foyer }) => {
  const many = 12
  for (let at = 1; at <= many; at += 1) await foyer.visitor().submit({ contact, question: `Is lamp ${at} on stock?` })
  await signInAtConsole(page, foyer.url, foyer.owner)
  await page.goto(`${foyer.url}/inbox/all`)
  await expect(page.locator('inbox-row')).toHaveCount(many)
  const banner = page.locator('connection-banner')
  await expect(banner).toHaveAttribute('data-state', 'live')
  const lines = await banner.evaluateHandle((element) => {
    const states: (string | undefined)[] = []
    const note = () => states.push(element.dataset['state'])
    new MutationObserver(note).observe(element, { attributeFilter: ['data-state'] })
    return states
  })
  const open = async (key: 'j' | 'k', question: string) => {
    await page.keyboard.press(key)
    await page.keyboard.press('Enter')
    await expect(page.locator('message-list').getByText(question)).toBeVisible()
  }
  for (let at = many; at >= 1; at -= 1) await open('j', `Is lamp ${at} on stock?`)
  for (let at = 2; at <= many; at += 1) await open('k', `Is lamp ${at} on stock?`)
  await foyer.visitor().submit({ contact, question: 'And the garden light?' })
  await expect(page.locator('inbox-row').first()).toContainText('And the garden light?')
  expect((await lines.jsonValue()).filter((state) => state !== 'live')).toEqual([])
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

test('a colleague is named in a note by keyboard, finds it among theirs, and is asked until they look', async ({
  page,
  browser,
  foyer,
}) => {
  await signInAtConsole(page, foyer.url, foyer.assistants[0]!)
  await declare(page, 'Available')
  const { inquiry } = await foyer.visitor().submit({ contact, question: 'Do you ship to Phuket?' })
  await page.getByRole('button', { name: 'Accept', exact: true }).first().click()
  await expect(page.locator('thread-header').getByText('With you')).toBeVisible()
  const other = await (await browser.newContext()).newPage()
  await signInAtConsole(other, foyer.url, foyer.assistants[1]!)
  await page.keyboard.press('n')
  const note = page.getByLabel('Private note')
  await note.pressSequentially('Do we, @')
  const find = page.getByRole('combobox', { name: 'Find a colleague' })
  await expect(find).toBeFocused()
  await find.pressSequentially('2')
  await find.press('Enter')
  await expect(note).toHaveValue('Do we, @Assistant 2 ')
  await note.press('Enter')
  await expect(page.locator('thread-header').getByText('Asked: Assistant 2')).toBeVisible()
  await expect(other.locator('toast-stack').getByText('A colleague asks you about Wipa Suksawat')).toBeVisible()
  await other.goto(`${foyer.url}/inbox/mine/${inquiry.id}`)
  await expect(other.getByText('Do we, @Assistant 2')).toBeVisible()
  await expect(other.locator('thread-header').getByText('Also here: Assistant 1')).toBeVisible()
  await other.context().close()
})

test('by Ctrl+K everything is a few letters away', async ({ page, foyer }) => {
  await signInAtConsole(page, foyer.url, foyer.owner)
  await foyer.visitor().submit({ contact, question: 'Do you ship to Phuket?' })
  await page.keyboard.press('Control+k')
  const field = page.getByRole('combobox', { name: 'What would you like to do?' })
  await expect(field).toBeFocused()
  await field.fill('status')
  await field.press('Enter')
  await expect(page).toHaveURL(/settings\/status/)
  await page.keyboard.press('Control+k')
  await expect(field).toBeFocused()
  await field.fill('log')
  await field.press('Enter')
  await expect(page.locator('log-dialog').getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('log-dialog')).toHaveCount(0)
  await page.keyboard.press('Control+k')
  await field.fill('phuket')
  await expect(page.getByText('Enter searches the inquiries for it.')).toBeVisible()
  await field.press('Enter')
  await expect(page).toHaveURL(/search\?q=phuket/)
  await page.keyboard.press('Control+k')
  await expect(field).toBeFocused()
  expect(await findings(page)).toEqual([])
})
