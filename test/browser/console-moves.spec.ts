/** Inquiries from hand to hand, as assistants and a visitor see it: declined, passed on, asked about, escalated, taken. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Locator, Page } from '@playwright/test'
import { usualRules } from '../../shared/schema/queue.ts'
import { choose } from './choose.ts'
import { declare, signInAtConsole } from './console-sign-in.ts'
import { expect, test } from './fixtures.ts'
import type { Foyer } from './fixtures.ts'
import { WidgetPage } from './widget-page.ts'

const contact = { fullName: 'Wipa Suksawat', address: { kind: 'email', value: 'wipa@example.com' } } as const
const question = 'Do you ship to Phuket?'

/** A console of its own, signed in and available. */
async function console(browser: Browser, foyer: Foyer, at: number): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await signInAtConsole(page, foyer.url, foyer.assistants[at]!)
  await declare(page, 'Available')
  return page
}

const offer = (page: Page) => page.getByRole('article', { name: 'Wipa Suksawat' })
const row = (page: Page) => page.getByRole('link', { name: /Wipa Suksawat/ })
const header = (page: Page): Locator => page.locator('thread-header')

/** Chooses one of the ways to pass an inquiry on. */
async function passOn(page: Page, way: string): Promise<Locator> {
  await header(page).getByRole('button', { name: 'Pass on…' }).click()
  await page.getByRole('menuitem', { name: new RegExp(`^${way}`, 'u') }).click()
  // Its content is slotted: no descendant of what has the role.
  await expect(page.locator('move-dialog').getByRole('dialog')).toBeVisible()
  return page.locator('move-dialog')
}

test('a declined offer rings the next person at once, and the timeline says who declined and why', async ({
  page,
  browser,
  foyer,
}) => {
  await signInAtConsole(page, foyer.url, foyer.assistants[0]!)
  await declare(page, 'Available')
  await foyer.visitor().submit({ contact, question })
  await expect(offer(page)).toBeVisible()
  const second = await console(browser, foyer, 1)
  await offer(page).getByRole('button', { name: 'Decline' }).click()
  await page.getByRole('menuitem', { name: /^It is not my area/ }).click()
  await expect(offer(page)).toHaveCount(0)
  await offer(second).getByRole('button', { name: 'Accept', exact: true }).click()
  await expect(second.getByText('Assistant 1 declined: It is not my area')).toBeVisible()
  await expect(row(page)).toHaveCount(0)
})

test('passed on with words, the conversation goes on with a colleague, and the visitor sees with whom', async ({
  page,
  browser,
  foyer,
}) => {
  await page.goto(`${foyer.shop}/plain`)
  const widget = new WidgetPage(page)
  await widget.ask(question)
  await widget.acknowledged()
  const first = await console(browser, foyer, 0)
  await first.getByRole('button', { name: 'Accept', exact: true }).click()
  await expect(widget.dialog).toContainText('Assistant 1')
  const second = await console(browser, foyer, 1)

  const dialog = await passOn(first, 'To a colleague or a queue')
  await dialog.getByRole('button', { name: 'Pass on' }).click()
  await expect(dialog).toContainText('Choose where it goes.')
  await choose(first, 'To', 'Assistant 2')
  await choose(first, 'Reason', 'They know it better')
  await dialog.getByLabel('Words for them').fill('Asks for the Solis, 120 pieces')
  expect((await new AxeBuilder({ page: first }).analyze()).violations).toEqual([])
  await dialog.getByRole('button', { name: 'Pass on' }).click()
  await expect(dialog).toHaveCount(0)

  await expect(second.locator('toast-stack')).toContainText('Given to you: Wipa Suksai')
  await second.getByRole('link', { name: /Wipa Suksai/ }).click()
  await expect(second.getByRole('log')).toContainText('Asks for the Solis, 120 pieces')
  await expect(second.getByText('Assistant 1 passed it to Assistant 2: They know it better')).toBeVisible()
  await second.getByRole('textbox', { name: 'Your reply' }).fill('Here I am.')
  await second.getByRole('textbox', { name: 'Your reply' }).press('Enter')
  await expect(widget.message('Here I am.')).toBeVisible()
  await expect(widget.dialog).toContainText('Assistant 2')
  await expect(widget.thread).not.toContainText('Asks for the Solis')
  await expect(header(first)).toContainText('With Assistant 2')
})

test('a colleague is asked, answers with a note, and the conversation stays where it is', async ({
  page,
  browser,
  foyer,
}) => {
  await signInAtConsole(page, foyer.url, foyer.assistants[0]!)
  await declare(page, 'Available')
  const { inquiry } = await foyer.visitor().submit({ contact, question })
  await offer(page).getByRole('button', { name: 'Accept', exact: true }).click()
  const second = await console(browser, foyer, 1)
  const sent: string[] = []
  second.on('websocket', (socket) => socket.on('framesent', ({ payload }) => sent.push(String(payload))))
  const dialog = await passOn(page, 'Ask a colleague')
  await choose(page, 'To', 'Assistant 2')
  await dialog.getByRole('button', { name: 'Ask', exact: true }).click()
  await expect(dialog).toContainText('Write what you would like to know.')
  await dialog.getByLabel('Words for them').fill('Is there a ferry on Sundays?')
  await dialog.getByRole('button', { name: 'Ask', exact: true }).click()
  await expect(header(page)).toContainText('With you · Asked: Assistant 2')

  await expect(second.locator('toast-stack')).toContainText('A colleague asks you about Wipa Suksawat')
  await second.getByRole('link', { name: /^Mine/ }).click()
  await expect(row(second)).toContainText('You were asked')
  await second.reload()
  await row(second).click()
  await expect(second.getByRole('log')).toContainText('Is there a ferry on Sundays?')
  // Who is asked works on it, too.
  await expect.poll(() => sent).toContain(JSON.stringify({ t: 'focus', inquiry: inquiry.id, wrap: false }))
  await expect(second.getByRole('button', { name: 'Reply', exact: true })).toHaveCount(0)
  expect((await new AxeBuilder({ page: second }).analyze()).violations).toEqual([])
  await second.getByRole('textbox', { name: 'Private note' }).fill('Only in the morning.')
  await second.getByRole('textbox', { name: 'Private note' }).press('Enter')
  await expect(page.getByRole('log')).toContainText('Only in the morning.')
  await expect(header(page).getByRole('button', { name: 'Resolve' })).toBeVisible()
})

test('escalated, it is with whoever manages the team', async ({ page, browser, foyer }) => {
  const manager = await (await browser.newContext()).newPage()
  await signInAtConsole(manager, foyer.url, foyer.owner)
  await signInAtConsole(page, foyer.url, foyer.assistants[0]!)
  await declare(page, 'Available')
  await foyer.visitor().submit({ contact, question })
  await offer(page).getByRole('button', { name: 'Accept', exact: true }).click()
  const dialog = await passOn(page, 'Upwards')
  await choose(page, 'To', 'The manager')
  await choose(page, 'Reason', 'The visitor is unhappy')
  await dialog.getByRole('button', { name: 'Escalate' }).click()
  await expect(header(page)).toContainText(`With ${foyer.owner.name}`)
  await expect(manager.locator('toast-stack')).toContainText('Given to you: Wipa Suksawat')
})

test('where people may choose, two who take one at the same moment do not both get it', async ({ browser, foyer }) => {
  const owner = await foyer.member(foyer.owner)
  const { queues } = await owner.get<{ queues: { id: string }[] }>('/api/queues')
  await owner.patch(`/api/queues/${queues[0]!.id}`, { rules: { ...usualRules, claims: true } })
  const visitor = foyer.visitor()
  await visitor.submit({ contact, question })
  const pages: Page[] = []
  for (const at of [0, 1]) {
    const page = await (await browser.newContext()).newPage()
    await signInAtConsole(page, foyer.url, foyer.assistants[at]!)
    await page.getByRole('link', { name: /^Waiting/ }).click()
    await row(page).click()
    pages.push(page)
  }
  const buttons = pages.map((page) => header(page).getByRole('button', { name: 'Take it' }))
  for (const button of buttons) await expect(button).toBeVisible()
  // Whoever is a moment later may find it gone from their window already.
  const presses = await Promise.allSettled(buttons.map((button) => button.click({ timeout: 5_000 })))
  expect(presses.map(({ status }) => status)).toContain('fulfilled')
  const mine = (page: Page) => header(page).filter({ hasText: 'With you' }).count()
  await expect.poll(async () => (await Promise.all(pages.map(mine))).join('')).toMatch(/^(?:01|10)$/u)
  const [card] = (await owner.inbox('all')).items
  const at = (await Promise.all(pages.map(mine))).indexOf(1)
  expect(card).toMatchObject({ state: 'open', assignee: foyer.assistants[at]!.id })
})
