/** Several inquiries passed on at once: chosen by mouse and by key, each told what came of it. */
import type { Page } from '@playwright/test'
import type { Member } from '../../shared/schema/member.ts'
import { choose } from './choose.ts'
import { signInAtConsole } from './console-sign-in.ts'
import { expect, test } from './fixtures.ts'
import type { Foyer } from './fixtures.ts'
import { findings, looksAt, pageIn } from './looks.ts'

const names = ['Wipa', 'Chai', 'Nok', 'Fah', 'Lek']
const box = (page: Page, name: string) => page.getByRole('checkbox', { name: `Choose ${name}` })
const row = (page: Page, name: string) => page.getByRole('link', { name: new RegExp(name, 'u') })
const bar = (page: Page) => page.getByRole('group', { name: 'Chosen inquiries' })
const lines = (page: Page) => page.locator('inbox-list').getByRole('listitem')
const dialog = (page: Page) => page.locator('bulk-dialog')

/** Five who wait, and an owner who looks at them. @returns what lets each of them say goodbye, by name */
async function fiveWait(page: Page, foyer: Foyer): Promise<Map<string, () => Promise<unknown>>> {
  const goodbyes = new Map<string, () => Promise<unknown>>()
  for (const fullName of names) {
    const contact = { fullName, address: { kind: 'email', value: `${fullName}@example.com` } } as const
    const visitor = foyer.visitor()
    const { inquiry } = await visitor.submit({ contact, question: `I am ${fullName}.` })
    goodbyes.set(fullName, () => visitor.command(inquiry.id, { type: 'end' }))
  }
  await signInAtConsole(page, foyer.url, foyer.owner)
  await page.goto(`${foyer.url}/inbox/waiting`)
  await expect(lines(page)).toHaveCount(5)
  return goodbyes
}

test('an owner gives three of five to a colleague, and reads of the fourth why it stayed', async ({ page, foyer }) => {
  const owner = await foyer.member(foyer.owner)
  const { members } = await owner.get<{ members: Member[] }>('/api/members')
  for (const { id } of members.filter(({ name }) => name.startsWith('Assistant')))
    await owner.patch(`/api/members/${id}`, { capacity: 3 })
  const goodbyes = await fiveWait(page, foyer)
  await page.getByRole('button', { name: 'Choose several' }).click()
  await expect(bar(page)).toContainText('Nothing chosen')
  await expect(bar(page).getByRole('button', { name: 'Pass on…' })).toBeDisabled()
  await box(page, 'Wipa').click()
  await box(page, 'Fah').click({ modifiers: ['Shift'] })
  await expect(bar(page)).toContainText('4 chosen')
  // Looking at one on the way changes nothing of it.
  await row(page, 'Lek').click()
  await expect(bar(page)).toContainText('4 chosen')

  await bar(page).getByRole('button', { name: 'Pass on…' }).click()
  await dialog(page).getByRole('button', { name: 'Pass on' }).click()
  await expect(dialog(page)).toContainText('Choose where it goes.')
  await choose(page, 'To', 'Assistant 1 · not there')
  await expect(dialog(page)).toContainText('Assistant 1 has 0 of 3 places taken; these 4 come on top.')
  await choose(page, 'Reason', 'Something else')
  await dialog(page).getByLabel('Words for them').fill('Please call them today.')
  // Meanwhile the visitor of one of them says goodbye.
  await goodbyes.get('Nok')!()
  await dialog(page).getByRole('button', { name: 'Pass on' }).click()
  await expect(dialog(page)).toContainText('3 went to Assistant 1.')
  await expect(dialog(page).getByRole('listitem')).toHaveText(['Nok: It is closed by now.'])
  await dialog(page).getByRole('button', { name: 'Back to the list' }).click()
  await expect(dialog(page)).toHaveCount(0)
  await expect(lines(page)).toHaveCount(1)
})

test('by keyboard alone: chosen with x, passed to a queue they wait in already, tried again elsewhere', async ({
  page,
  foyer,
}) => {
  const owner = await foyer.member(foyer.owner)
  const { teams } = await owner.get<{ teams: { id: string }[] }>('/api/teams')
  await owner.post('/api/queues', { name: 'Projects', team: teams[0]!.id })
  await fiveWait(page, foyer)
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await expect(bar(page)).toContainText('1 chosen')
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await expect(bar(page)).toContainText('2 chosen')
  await bar(page).getByRole('button', { name: 'Choose all 5' }).press('Enter')
  await expect(bar(page)).toContainText('5 chosen')
  await bar(page).getByRole('button', { name: 'Pass on…' }).press('Enter')
  await choose(page, 'To', 'Everyone · Support')
  await dialog(page).getByRole('button', { name: 'Pass on' }).press('Enter')
  await expect(dialog(page)).toContainText('None was passed on.')
  await expect(dialog(page).getByRole('listitem')).toHaveText(
    names.map((name) => `${name}: It is there already, or this queue is no more.`),
  )
  await dialog(page).getByRole('button', { name: 'Choose another place' }).press('Enter')
  await choose(page, 'To', 'Projects · Support')
  await dialog(page).getByRole('button', { name: 'Pass on' }).press('Enter')
  await expect(dialog(page)).toContainText('5 went to Projects.')
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toHaveCount(0)
  await expect(bar(page)).toContainText('Nothing chosen')
  await page.keyboard.press('Escape')
  await expect(bar(page)).toHaveCount(0)
})

test('forty at once leave the line as it is, and each of them went', async ({ page, foyer }) => {
  const owner = await foyer.member(foyer.owner)
  const { teams } = await owner.get<{ teams: { id: string }[] }>('/api/teams')
  await owner.post('/api/queues', { name: 'Projects', team: teams[0]!.id })
  const contact = { fullName: 'Wipa', address: { kind: 'email', value: 'wipa@example.com' } } as const
  for (let at = 0; at < 40; at += 1) await foyer.visitor().submit({ contact, question: `Number ${at}` })
  let closed = 0
  page.on('websocket', (socket) => socket.on('close', () => (closed += 1)))
  await signInAtConsole(page, foyer.url, foyer.owner)
  await page.goto(`${foyer.url}/inbox/waiting`)
  // The first page was left for the second, and its socket with it.
  const before = closed
  await page.getByRole('button', { name: 'Choose several' }).click()
  await bar(page).getByRole('button', { name: 'Choose all 40' }).click()
  await bar(page).getByRole('button', { name: 'Pass on…' }).click()
  await choose(page, 'To', 'Projects · Support')
  await dialog(page).getByRole('button', { name: 'Pass on' }).click()
  await expect(dialog(page)).toContainText('40 went to Projects.', { timeout: 30_000 })
  expect(closed).toBe(before)
})

for (const look of looksAt()) {
  test(`choosing several, ${look.name}: nothing for axe to find`, async ({ browser, foyer }, info) => {
    const { context, page, complaints } = await pageIn(browser, look)
    const goodbyes = await fiveWait(page, foyer)
    await page.getByRole('button', { name: 'Choose several' }).click()
    for (const name of ['Wipa', 'Nok']) await box(page, name).click()
    await expect(bar(page)).toContainText('2 chosen')
    await page.screenshot({ path: info.outputPath(`chosen-${look.name}.png`) })
    expect(await findings(page)).toEqual([])
    await bar(page).getByRole('button', { name: 'Pass on…' }).click()
    await choose(page, 'To', 'Assistant 1 · not there')
    await page.screenshot({ path: info.outputPath(`asked-${look.name}.png`) })
    expect(await findings(page)).toEqual([])
    await goodbyes.get('Nok')!()
    await dialog(page).getByRole('button', { name: 'Pass on' }).click()
    await expect(dialog(page)).toContainText('1 was not passed on:')
    await page.screenshot({ path: info.outputPath(`told-${look.name}.png`) })
    expect(await findings(page)).toEqual([])
    expect(complaints).toEqual([])
    await context.close()
  })
}
