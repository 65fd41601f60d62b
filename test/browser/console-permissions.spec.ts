/** What a person may do otherwise than their role: chosen under People, and true at once in a console that is open. */
import { choose } from './choose.ts'
import { signInAtConsole } from './console-sign-in.ts'
import { expect, test } from './fixtures.ts'
import type { Foyer } from './fixtures.ts'
import { findings, looksAt, pageIn } from './looks.ts'

const question = 'Do you ship the trail bike to Chiang Mai?'

/** An inquiry that the second assistant has. */
async function heldBySecond(foyer: Foyer): Promise<void> {
  const second = await foyer.member(foyer.assistants[1]!)
  await second.connect()
  await second.presence('available')
  await foyer.visitor().submit({
    contact: { fullName: 'Wipa Suksawat', address: { kind: 'email', value: 'wipa@example.com' } },
    question,
  })
  const mine = async () => (await second.inbox('mine')).items[0]
  await expect.poll(mine).toBeDefined()
  await second.act((await mine())!, { type: 'accept' })
}

test('an owner lets an assistant read everything, and takes it back: their open console follows, and nobody signs in again', async ({
  page,
  foyer,
  browser,
}) => {
  await heldBySecond(foyer)
  const reader = await (await browser.newContext()).newPage()
  await signInAtConsole(reader, foyer.url, foyer.assistants[0]!)
  await reader.goto(`${foyer.url}/inbox/all`)
  await expect(reader.getByText('No inquiries yet')).toBeVisible()

  await signInAtConsole(page, foyer.url, foyer.owner)
  await page.goto(`${foyer.url}/settings/members`)
  const row = page.getByRole('listitem').filter({ hasText: 'Assistant 1' }).filter({ hasText: 'Change' })
  await row.getByRole('button', { name: /^Permissions/ }).click()
  await expect(row).toContainText('Assistant 1 may do what the role Assistant may.')
  await expect(row).not.toContainText('exception')
  await choose(page, 'Seeing inquiries', 'sees all inquiries')
  await expect(row).toContainText('Otherwise than the role, Assistant 1 sees all inquiries.')
  await expect(row.getByRole('status')).toContainText('Assistant 1 sees all inquiries from now on.')
  await expect(row).toContainText('one exception')
  await expect(reader.getByText(question)).toBeVisible()

  await choose(page, 'Giving to others', 'gives inquiries of their teams to others')
  await expect(row).toContainText('2 exceptions')
  await expect(reader.getByRole('link', { name: /^Left open/ })).toBeVisible()
  await row.getByRole('button', { name: 'Undo' }).click()
  await expect(row).toContainText('one exception')
  await expect(row.getByRole('combobox', { name: 'Giving to others' })).toBeFocused()
  await expect(row.getByRole('button', { name: 'Undo' })).toHaveCount(0)
  await expect(reader.getByRole('link', { name: /^Left open/ })).toHaveCount(0)

  await choose(page, 'Seeing inquiries', 'As the role: sees their own inquiries')
  await expect(row).toContainText('Assistant 1 may do what the role Assistant may.')
  await expect(reader.getByText('No inquiries yet')).toBeVisible()
})

test('what reaches no further than something else says so, and files are not offered to whoever takes none', async ({
  page,
  foyer,
  browser,
}) => {
  await signInAtConsole(page, foyer.url, foyer.owner)
  await page.goto(`${foyer.url}/settings/members`)
  const row = page.getByRole('listitem').filter({ hasText: 'Assistant 1' }).filter({ hasText: 'Change' })
  await row.getByRole('button', { name: /^Permissions/ }).click()
  await choose(page, 'Answering', 'answers any inquiry')
  await expect(row).toContainText('For now it comes to: answers their own inquiries.')
  await expect(row).toContainText('Assistant 1 may do what the role Assistant may.')
  await choose(page, 'Taking files away', 'takes nothing away as a file')
  await expect(row).toContainText('Otherwise than the role, Assistant 1 takes nothing away as a file.')

  const reader = await (await browser.newContext()).newPage()
  await signInAtConsole(reader, foyer.url, foyer.assistants[0]!)
  await reader.goto(`${foyer.url}/search?q=bike`)
  await expect(reader.getByRole('button', { name: 'Clear' })).toBeVisible()
  await expect(reader.getByRole('link', { name: 'CSV' })).toHaveCount(0)
  await page.goto(`${foyer.url}/search?q=bike`)
  await expect(page.getByRole('link', { name: 'CSV' })).toBeVisible()

  await page.goto(`${foyer.url}/settings/audit`)
  await expect(page.getByText('Taking files away: as the role → takes nothing away as a file')).toBeVisible()
  // Nobody changes their own, and an owner may do everything.
  await page.goto(`${foyer.url}/settings/members`)
  const own = page.getByRole('listitem').filter({ hasText: 'Olga Owner' }).filter({ hasText: 'Change' })
  await expect(own.getByRole('button')).toHaveCount(1)
})

for (const look of looksAt()) {
  test(`the form is accessible, ${look.name}`, async ({ browser, foyer }) => {
    const { context, page, complaints } = await pageIn(browser, look)
    await signInAtConsole(page, foyer.url, foyer.owner)
    await page.goto(`${foyer.url}/settings/members`)
    const row = page.getByRole('listitem').filter({ hasText: 'Assistant 1' }).filter({ hasText: 'Change' })
    await row.getByRole('button', { name: /^Permissions/ }).click()
    await choose(page, 'Seeing inquiries', 'sees all inquiries')
    await expect(row.getByRole('button', { name: 'Undo' })).toBeVisible()
    await page.setViewportSize({ width: look.viewport.width, height: 4_000 })
    expect(await findings(page)).toEqual([])
    expect(complaints).toEqual([])
    await context.close()
  })
}
