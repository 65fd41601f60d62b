/** Working hours, leave and what is left open, as a manager sets them and as they are seen. */
import { uuidv7 } from 'uuidv7'
import { choose } from './choose.ts'
import { declare, signInAtConsole } from './console-sign-in.ts'
import { expect, test } from './fixtures.ts'
import { findings, looksAt, pageIn } from './looks.ts'

const day = 86_400_000
const wipa = { fullName: 'Wipa Suksawat', address: { kind: 'phone', value: '081 234 5678' } } as const

test('an owner gives somebody leave with a stand-in: they are away by it, and what is theirs goes to whoever stands in', async ({
  page,
  browser,
  foyer,
}) => {
  const [one, two] = foyer.assistants
  const owner = await foyer.member(foyer.owner)
  const { workspace } = await owner.get<{ workspace: { zone: string } }>('/api/me')
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: workspace.zone }).format(Date.now())
  const later = new Intl.DateTimeFormat('en-CA', { timeZone: workspace.zone }).format(Date.now() + 2 * day)
  // A customer of the first assistant's.
  const first = await foyer.member(one!)
  await first.connect()
  await first.presence('available')
  const visitor = foyer.visitor()
  const { inquiry } = await visitor.submit({ contact: wipa, question: 'Is the Suan on stock?' })
  await expect.poll(async () => (await first.inbox('mine')).items[0]?.state).toBe('offered')
  await first.act((await first.thread(inquiry.id)).card, { type: 'accept' })
  await first.act((await first.thread(inquiry.id)).card, { type: 'reply', id: uuidv7(), text: 'It is.' })
  await first.act((await first.thread(inquiry.id)).card, { type: 'resolve', outcome: 'resolved' })

  await signInAtConsole(page, foyer.url, foyer.owner)
  await page.goto(`${foyer.url}/settings/members`)
  const row = page.getByRole('listitem').filter({ hasText: one!.name }).filter({ hasText: 'Change' })
  await row.getByRole('button', { name: /^Change/ }).click()
  await row.getByText('Works at any time').click()
  await row.getByRole('button', { name: 'Add leave' }).click()
  await row.getByRole('button', { name: 'Save' }).click()
  await expect(row.getByRole('alert').filter({ hasText: 'Enter both days.' })).toBeVisible()
  await row.getByLabel('Leave 1: first day').fill(today)
  await row.getByLabel('Leave 1: last day').fill(later)
  await choose(page, 'Leave 1: who stands in', two!.name)
  await page.setViewportSize({ width: 1280, height: 4_000 })
  expect(await findings(page)).toEqual([])
  await row.getByRole('button', { name: 'Save' }).click()
  await expect(row).toContainText(`On leave: `)
  await expect(row).toContainText(`${two!.name} stands in`)
  await expect(row).toContainText('Mon–Fri 09:00–')
  await expect(page.locator('colleague-list')).toContainText(/On leave until .+; Assistant 2 stands in/u)

  const second = await foyer.member(two!)
  await second.connect()
  await second.presence('available')
  await visitor.command(inquiry.id, { type: 'message', id: uuidv7(), text: 'And the Solis?' })
  await expect.poll(async () => (await second.inbox('mine')).items[0]?.state).toBe('offered')
  expect((await first.inbox('mine')).items).toEqual([])

  // The person themselves sees it, and can say that they are here all the same.
  const { page: own, context } = await pageIn(browser, looksAt()[0]!)
  await signInAtConsole(own, foyer.url, one!)
  await expect(own.locator('presence-switch')).toContainText('On leave')
  await declare(own, 'Available')
  await expect(own.locator('presence-switch')).toContainText('Available')
  await own.goto(`${foyer.url}/settings/members`)
  await expect(own.getByRole('listitem').filter({ hasText: one!.email })).toContainText('On leave: ')
  await context.close()
})

test('what somebody left open is listed for who can give it to another, and nothing stays behind', async ({
  browser,
  foyer,
}, testInfo) => {
  const [one, two] = foyer.assistants
  const first = await foyer.member(one!)
  await first.connect()
  await first.presence('available')
  const { inquiry } = await foyer.visitor().submit({ contact: wipa, question: 'Is the Suan on stock?' })
  await expect.poll(async () => (await first.inbox('mine')).items[0]?.state).toBe('offered')
  await first.act((await first.thread(inquiry.id)).card, { type: 'accept' })
  await first.act((await first.thread(inquiry.id)).card, {
    type: 'reply',
    id: uuidv7(),
    text: 'It is. Shall I keep one?',
  })
  for (const look of looksAt()) {
    const { page, context, complaints } = await pageIn(browser, look)
    await signInAtConsole(page, foyer.url, foyer.owner)
    await first.presence('busy')
    await page.goto(`${foyer.url}/inbox/left`)
    await expect(page.getByRole('heading', { name: 'Nothing left open' })).toBeVisible()
    await page.screenshot({ path: testInfo.outputPath(`left-none-${look.name}.png`) })
    await first.presence('away')
    await expect(page.locator('inbox-row')).toContainText(`With ${one!.name}, gone since`)
    await expect(page.locator('inbox-list header')).toContainText('1 inquiry')
    expect(await findings(page)).toEqual([])
    await page.screenshot({ path: testInfo.outputPath(`left-${look.name}.png`) })
    expect(complaints).toEqual([])
    await context.close()
  }
  const { page, context } = await pageIn(browser, looksAt()[0]!)
  await signInAtConsole(page, foyer.url, foyer.owner)
  await page.getByRole('link', { name: /^Left open/ }).click()
  await page.locator('inbox-row').click()
  await page.getByRole('button', { name: 'Pass on…' }).click()
  await page.getByRole('menuitem', { name: /^To a colleague or a queue/ }).click()
  await choose(page, 'To', `${two!.name} · not there`)
  await page.locator('move-dialog').getByRole('button', { name: 'Pass on' }).click()
  await expect(page.locator('inbox-list')).toContainText('1 inquiry')
  await expect(page.locator('inbox-row')).toContainText(`With ${two!.name}`)
  await context.close()
  // An assistant has no such view.
  const other = await pageIn(browser, looksAt()[0]!)
  await signInAtConsole(other.page, foyer.url, two!)
  await expect(other.page.getByRole('link', { name: /^Left open/ })).toHaveCount(0)
  expect((await other.page.request.get(`${foyer.url}/api/inquiries?view=left`)).status()).toBe(403)
  await other.context.close()
})
