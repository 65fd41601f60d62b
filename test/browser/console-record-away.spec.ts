/** The record (D1) is away while people work: the desk goes on, and what needs the record says so until it is back. */
import { uuidv7 } from 'uuidv7'
import type { DeskStatus } from '../../worker/desk/desk-rpc.ts'
import { declare, signInAtConsole } from './console-sign-in.ts'
import { expect, test } from './fixtures.ts'

const wipa = { fullName: 'Wipa Suksawat', address: { kind: 'email', value: 'wipa@example.com' } } as const
const tomasz = { fullName: 'Tomasz Kowalczyk', address: { kind: 'email', value: 'tomasz@example.com' } } as const
const banner = 'The record cannot be reached. Answering works; older inquiries and settings do not just now.'
const away = 'The record cannot be reached just now. Try again in a moment.'

test('without the record an inquiry is accepted, answered and resolved, and all of it is recorded once afterwards', async ({
  page,
  foyer,
}) => {
  await signInAtConsole(page, foyer.url, foyer.assistants[0]!)
  await declare(page, 'Available')
  await expect(page.getByText('You are available')).toBeVisible()
  const giveBack = foyer.loseRecord()

  const visitor = foyer.visitor()
  const { inquiry } = await visitor.submit({ contact: wipa, question: 'Do you ship to Phuket?' })
  await expect(page.getByText(banner)).toBeVisible()
  await page.getByRole('button', { name: 'Accept' }).click()
  const reply = page.getByRole('textbox', { name: 'Your reply' })
  await expect(page.getByRole('log')).toContainText('Do you ship to Phuket?')
  await expect(page.getByRole('complementary', { name: 'Customer' })).toContainText(away)
  await reply.fill('Yes, in three days.')
  await reply.press('Enter')
  await expect(page.getByRole('log').getByRole('listitem').filter({ hasText: 'three days' })).toContainText('Sent')
  await expect
    .poll(async () => (await visitor.look(inquiry.id)).messages.map(({ text }) => text))
    .toEqual(['Do you ship to Phuket?', 'Yes, in three days.'])
  await visitor.command(inquiry.id, { type: 'message', id: uuidv7(), text: 'Wonderful!' })
  await expect(page.getByRole('log')).toContainText('Wonderful!')
  await page.screenshot({ path: 'test-results/record-away/thread.png', animations: 'disabled' })
  await page.getByRole('button', { name: 'Resolve' }).click()
  await page.getByRole('menuitem', { name: /^Resolved/ }).click()
  await expect(page.getByText('This inquiry is closed.')).toBeVisible()
  expect((await visitor.look(inquiry.id)).inquiry.state).toBe('resolved')

  giveBack()
  await expect(page.getByText(banner)).toBeHidden()
  const panel = page.getByRole('region', { name: 'Customer' })
  await expect(panel.getByRole('link', { name: 'wipa@example.com' })).toBeVisible()
  await expect(panel).toContainText('Assistant 1 closed it as resolved')
  await expect(page.getByRole('log').getByRole('listitem')).toHaveText([/Do you ship/, /three days/, /Wonderful/])

  const owner = await foyer.member(foyer.owner)
  const status = () => owner.get<DeskStatus>('/api/status')
  await expect.poll(async () => (({ journal, flushed }) => journal - flushed)(await status())).toBe(0)
  expect(await status()).toMatchObject({ halted: null, parked: 0 })
  const { timeline, messages } = await owner.thread(inquiry.id)
  expect(timeline.filter(({ type }) => type !== 'read').map(({ type }) => type)).toEqual([
    'submitted',
    'messaged',
    'offered',
    'accepted',
    'messaged',
    'messaged',
    'closed',
  ])
  expect(messages.map(({ text }) => text)).toEqual(['Do you ship to Phuket?', 'Yes, in three days.', 'Wonderful!'])
})

test('without the record lists of the past and settings say so, and come by themselves or when asked again', async ({
  page,
  foyer,
}) => {
  const earlier = foyer.visitor()
  const { inquiry } = await earlier.submit({ contact: tomasz, question: 'Is it in stock?' })
  await earlier.command(inquiry.id, { type: 'end' })
  await signInAtConsole(page, foyer.url, foyer.owner)
  await page.getByRole('link', { name: 'Waiting' }).click()
  const giveBack = foyer.loseRecord()
  await foyer.visitor().submit({ contact: wipa, question: 'Do you ship to Phuket?' })
  await expect(page.getByText(banner)).toBeVisible()

  await page.getByRole('link', { name: 'All', exact: true }).click()
  await expect(page.getByRole('link', { name: /Wipa Suksawat/ })).toBeVisible()
  await expect(page.getByRole('alert')).toContainText(away)
  await page.screenshot({ path: 'test-results/record-away/list.png', animations: 'disabled' })
  await page.getByRole('link', { name: 'Settings' }).click()
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible()
  await expect(page.getByRole('alert')).toContainText(away)
  await page.screenshot({ path: 'test-results/record-away/settings.png', animations: 'disabled' })

  giveBack()
  await expect(page.getByText(banner)).toBeHidden()
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByText('Test shop', { exact: true })).toBeVisible()
  await page.getByRole('link', { name: 'All', exact: true }).click()
  await expect(page.getByRole('link', { name: /Tomasz Kowalczyk/ })).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
})
