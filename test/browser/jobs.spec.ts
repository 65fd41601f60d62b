/** Two jobs as people do them, from their first sign-in to what was meant to be done. The owner's first hour is console-first-steps. */
import type { Page } from '@playwright/test'
import { askWaiting } from '../../demo/ask-waiting.ts'
import { signInAtConsole } from './console-sign-in.ts'
import { expect, test } from './fixtures.ts'
import { startDemo } from './start-demo.ts'

const contact = (name: string) =>
  ({ fullName: name, address: { kind: 'email', value: 'customer@example.com' } }) as const

/** Goes somewhere, or does something, as one does who knows the list of everything. */
async function palette(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k')
  const field = page.getByRole('combobox', { name: 'What would you like to do?' })
  await expect(field).toBeFocused()
  await page.keyboard.type(words)
  await page.keyboard.press('Enter')
  await expect(field).toBeHidden()
}

test('an assistant’s morning, by keyboard alone, beside a colleague', async ({ page, browser, foyer }) => {
  test.setTimeout(120_000)
  const [one, two] = foyer.assistants
  await signInAtConsole(page, foyer.url, one!)
  const colleague = await (await browser.newContext()).newPage()
  await signInAtConsole(colleague, foyer.url, two!)
  await palette(page, 'yourself to av')
  await expect(page.getByText('You are available')).toBeVisible()

  // A visitor asks: accepted, answered, and a colleague asked in a note.
  const visitor = foyer.visitor()
  const { inquiry } = await visitor.submit({ contact: contact('Wipa Suksawat'), question: 'Do you ship to Phuket?' })
  await expect(page.getByRole('article', { name: 'Wipa Suksawat asks' })).toBeVisible()
  await page.keyboard.press('a')
  const reply = page.getByRole('textbox', { name: 'Your reply' })
  await expect(reply).toBeVisible()
  await page.keyboard.press('r')
  await expect(reply).toBeFocused()
  await page.keyboard.type('We do. I ask how long it takes.')
  await page.keyboard.press('Enter')
  await expect
    .poll(async () => (await visitor.look(inquiry.id)).messages.map(({ text }) => text))
    .toEqual(['Do you ship to Phuket?', 'We do. I ask how long it takes.'])
  await page.keyboard.press('Escape')
  await page.keyboard.press('n')
  await expect(page.getByRole('textbox', { name: 'Private note' })).toBeFocused()
  await page.keyboard.type('How long, @')
  await expect(page.getByRole('combobox', { name: 'Find a colleague' })).toBeFocused()
  await page.keyboard.type('2')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(page.locator('thread-header').getByText('Asked: Assistant 2')).toBeVisible()

  // The colleague finds it among theirs and answers in a note.
  await expect(colleague.locator('toast-stack').getByText('A colleague asks you about Wipa Suksawat')).toBeVisible()
  await colleague.keyboard.press('2')
  await expect(colleague.getByRole('link', { name: /Wipa Suksawat/ })).toBeVisible()
  await colleague.keyboard.press('j')
  await colleague.keyboard.press('Enter')
  await expect(colleague.getByRole('log')).toContainText('How long, @Assistant 2')
  await colleague.keyboard.press('n')
  await expect(colleague.getByRole('textbox', { name: 'Private note' })).toBeFocused()
  await colleague.keyboard.type('Three days.')
  await colleague.keyboard.press('Enter')
  await expect(page.getByRole('log')).toContainText('Three days.')

  // Put by until there is time, and the next one.
  const header = page.locator('thread-header')
  await page.keyboard.press('Escape')
  await header.getByRole('button', { name: 'Put by' }).press('Enter')
  await expect(page.getByRole('menuitem', { name: /^In an hour/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(header.getByText(/^Put by until/)).toBeVisible()
  const next = await foyer.visitor().submit({ contact: contact('Lucas Meyer'), question: 'Is the Suan in stock?' })
  await expect(page.getByRole('article', { name: 'Lucas Meyer asks' })).toBeVisible()
  await page.keyboard.press('a')
  await expect(page.getByRole('log')).toContainText('Is the Suan in stock?')
  await page.keyboard.press('r')
  await expect(reply).toBeFocused()
  await page.keyboard.type('It is.')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('log')).toContainText('It is.')
  await page.keyboard.press('Escape')
  await header.getByRole('button', { name: 'Resolve' }).press('Enter')
  await expect(page.getByRole('menuitem', { name: /^Resolved/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('This inquiry is closed.')).toBeVisible()

  // Somebody calls meanwhile.
  await page.keyboard.press('l')
  const form = page.locator('log-dialog')
  await expect(form.getByLabel('Full name')).toBeFocused()
  await page.keyboard.type('Somchai Jaidee')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.type('081 234 5678')
  await page.keyboard.press('Tab')
  await page.keyboard.type('A lantern is broken')
  await form.getByRole('button', { name: 'Log it' }).press('Enter')
  await expect(page.getByText(/waits in the queue Everyone\./)).toBeVisible()

  // All of it is found again.
  await expect(form).toHaveCount(0)
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox', { name: 'Search inquiries' })).toBeFocused()
  await page.keyboard.type('suan')
  await expect(page.locator('search-page').getByRole('listitem')).toHaveText([/Lucas Meyer.*Resolved/s])

  const owner = await foyer.member(foyer.owner)
  expect((await owner.thread(inquiry.id)).messages.map(({ text }) => text)).toEqual([
    'Do you ship to Phuket?',
    'We do. I ask how long it takes.',
    'How long, @Assistant 2',
    'Three days.',
  ])
  expect((await owner.thread(next.inquiry.id)).card).toMatchObject({ state: 'resolved', assignee: one!.id })
  await colleague.context().close()
})

test('a manager’s Monday: the numbers, what is behind one, who needs help, and giving it to somebody', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000)
  const { foyer, demo, stop } = await startDemo(3)
  await askWaiting(foyer, demo.siteKey, demo.shop)
  const somchai = demo.assistants.find(({ name }) => name.startsWith('Somchai'))!
  const anan = demo.assistants.find(({ name }) => name.startsWith('Anan'))!
  await signInAtConsole(page, foyer, somchai)

  // Are we answering fast enough? From a tile to its inquiries, and into one of them.
  await palette(page, 'measures')
  await page.goto(`${foyer}/measures?period=yesterday`)
  const tile = page.locator('measure-tile').filter({ has: page.getByRole('heading', { name: 'Service level' }) })
  await expect(tile.locator('.figure')).toHaveText(/^\s*\d+(?:\.\d)?%\s*$/)
  await page.goto(`${foyer}/measures?period=yesterday&list=answered`)
  const list = page.locator('counted-list')
  await expect(list.getByRole('listitem').first()).toBeVisible()
  await list.getByRole('link').first().click()
  await expect(page.getByRole('log')).toBeVisible()

  // Who waits in my teams, the longest first; the first is given to somebody who sees it at once.
  const colleague = await (await browser.newContext()).newPage()
  await signInAtConsole(colleague, foyer, anan)
  await palette(page, 'team')
  await expect(page).toHaveURL(/inbox\/team/)
  await page.keyboard.press('f')
  await page.getByRole('combobox', { name: 'Order' }).selectOption('waiting longest')
  const first = page.locator('inbox-row').first()
  const asked = await first.locator('.name').innerText()
  await first.click()
  await page.locator('thread-header').getByRole('button', { name: 'Give to…' }).click()
  await page.getByRole('menuitem', { name: /^Anan Thongchai/ }).click()
  await expect(page.locator('thread-header').getByText('With Anan Thongchai')).toBeVisible()
  await colleague.keyboard.press('2')
  await expect(colleague.locator('inbox-row').filter({ hasText: asked })).toBeVisible()
  await colleague.context().close()

  // How the day goes against what was promised, and what the wall shows.
  await palette(page, 'targets')
  await expect(page.getByRole('heading', { name: 'Targets', exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Set a target' })).toBeVisible()
  await palette(page, 'wallboard')
  await expect(page.locator('wall-tile[label="Waiting"] .figure')).toHaveText(/^\d+$/)
  await stop()
})
