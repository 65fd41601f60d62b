/** Nothing written at the console is lost or doubled: drafts, a cut connection, a reload in mid-flight, blocked sockets. */
import type { Page } from '@playwright/test'
import { uuidv7 } from 'uuidv7'
import type { VisitorClient } from '../../demo/visitor-client.ts'
import { declare, signInAtConsole } from './console-sign-in.ts'
import type { Foyer } from './fixtures.ts'
import { expect, test } from './fixtures.ts'

const contact = { fullName: 'Wipa Suksawat', address: { kind: 'email', value: 'wipa@example.com' } } as const

/** An assistant with one accepted inquiry on screen. */
async function withInquiry(page: Page, foyer: Foyer): Promise<{ visitor: VisitorClient; id: string }> {
  const visitor = foyer.visitor()
  const { inquiry } = await visitor.submit({ contact, question: 'Do you ship to Phuket?' })
  await signInAtConsole(page, foyer.url, foyer.assistants[0]!)
  await declare(page, 'Available')
  await page.getByRole('button', { name: 'Accept' }).click()
  await expect(page.getByRole('textbox', { name: 'Your reply' })).toBeVisible()
  return { visitor, id: inquiry.id }
}

const reply = (page: Page) => page.getByRole('textbox', { name: 'Your reply' })
const textsOf = async (visitor: VisitorClient, id: string) =>
  (await visitor.look(id)).messages.filter(({ from }) => from === 'member').map(({ text }) => text)

test('a half-written reply and note survive a reload, each in its inquiry', async ({ page, foyer }) => {
  await withInquiry(page, foyer)
  await reply(page).fill('Let me check with')
  await page.getByRole('button', { name: 'Note', exact: true }).click()
  await page.getByRole('textbox', { name: 'Private note' }).fill('Sounds like a reseller')
  await page.reload()
  await expect(reply(page)).toHaveValue('Let me check with')
  await expect(page.getByRole('link', { name: /Wipa Suksawat/ })).toContainText('Draft')
  await page.getByRole('button', { name: 'Note', exact: true }).click()
  await expect(page.getByRole('textbox', { name: 'Private note' })).toHaveValue('Sounds like a reseller')
})

test('a cut connection is said in words; what is written meanwhile arrives once when it is back', async ({
  page,
  foyer,
}) => {
  const { visitor, id } = await withInquiry(page, foyer)
  await foyer.stop()
  await expect(page.getByText('The connection is cut.')).toBeVisible()
  await reply(page).fill('Written in the dark.')
  await reply(page).press('Enter')
  const bubble = page.getByRole('log').getByRole('listitem').filter({ hasText: 'Written in the dark.' })
  await expect(bubble).toContainText('it goes out when the connection is back')
  // Once the server is there again the console may be quicker than a press.
  await page.getByRole('button', { name: 'Connect now' }).click()

  await foyer.start()
  await visitor.command(id, { type: 'message', id: uuidv7(), text: 'Are you there?' })
  await expect(page.getByText('The connection is cut.')).toBeHidden()
  await expect(page.getByRole('log')).toContainText('Are you there?')
  // Whichever of the two arrived first: a visitor who writes after a reply has read it.
  await expect(bubble).toContainText(/Sent|Read/u)
  await expect(bubble).toHaveCount(1)
  expect(await textsOf(visitor, id)).toEqual(['Written in the dark.'])
})

test('a reload while a reply is on its way neither loses nor doubles it', async ({ page, foyer }) => {
  const { visitor, id } = await withInquiry(page, foyer)
  await foyer.stop()
  await expect(page.getByText('The connection is cut.')).toBeVisible()
  await reply(page).fill('First.')
  await reply(page).press('Enter')
  await reply(page).fill('Second.')
  await reply(page).press('Enter')
  await foyer.start()
  await page.reload()
  await expect(page.getByRole('log')).toContainText('Second.')
  await expect.poll(() => textsOf(visitor, id)).toEqual(['First.', 'Second.'])
  await page.reload()
  await expect(page.getByRole('log').getByText('First.', { exact: true })).toHaveCount(1)
  expect(await textsOf(visitor, id)).toEqual(['First.', 'Second.'])
})

test('many presses of Enter send one message', async ({ page, foyer }) => {
  const { visitor, id } = await withInquiry(page, foyer)
  await reply(page).fill('Once.')
  for (let press = 0; press < 20; press++) await reply(page).press('Enter')
  await expect(page.getByRole('log')).toContainText('Sent')
  expect(await textsOf(visitor, id)).toEqual(['Once.'])
})

test('where sockets are blocked everything still works, and the console says so', async ({ page, foyer }) => {
  await page.routeWebSocket('**/api/socket', (socket) => socket.close())
  const { visitor, id } = await withInquiry(page, foyer)
  await expect(page.getByText('The network here blocks live connections.')).toBeVisible()
  await visitor.command(id, { type: 'message', id: uuidv7(), text: 'By long poll' })
  await expect(page.getByRole('log')).toContainText('By long poll')
  await reply(page).fill('By plain requests')
  await reply(page).press('Enter')
  await expect.poll(() => textsOf(visitor, id)).toEqual(['By plain requests'])
})

test('what was missed while the window was cut off is there without a gap', async ({ page, foyer }) => {
  const { visitor, id } = await withInquiry(page, foyer)
  await foyer.stop()
  await expect(page.getByText('The connection is cut.')).toBeVisible()
  await foyer.start()
  for (let number = 1; number <= 5; number++) {
    await visitor.command(id, { type: 'message', id: uuidv7(), text: `Missed ${number}` })
  }
  await expect(page.getByRole('log').getByRole('listitem')).toHaveText([
    /Do you ship/,
    /Missed 1/,
    /Missed 2/,
    /Missed 3/,
    /Missed 4/,
    /Missed 5/,
  ])
})

test('a session ended elsewhere leads to the door and back, with the draft still there', async ({
  page,
  browser,
  foyer,
}) => {
  await withInquiry(page, foyer)
  await reply(page).fill('Half a thought')
  const elsewhere = await browser.newContext()
  const other = await elsewhere.newPage()
  await signInAtConsole(other, foyer.url, foyer.assistants[0]!)
  await other.goto(`${foyer.url}/settings/sessions`)
  await other.getByRole('button', { name: /^End(?! all)/ }).click()
  await expect(page.getByText('Your session has ended.')).toBeVisible()
  await elsewhere.close()

  await page.getByLabel('E-mail address').fill(foyer.assistants[0]!.email)
  await page.getByLabel('Password', { exact: true }).fill(foyer.assistants[0]!.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(reply(page)).toHaveValue('Half a thought')
})
