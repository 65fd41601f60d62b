/** The Fair share page on real offers: a miss, one given by hand, and what each person got of what was theirs. */
import type { Page } from '@playwright/test'
import { signInAtConsole } from './console-sign-in.ts'
import { expect, test } from './fixtures.ts'
import type { Foyer } from './fixtures.ts'
import { findings, looksAt, pageIn } from './looks.ts'

const contact = { fullName: 'Wipa Suksawat', address: { kind: 'email', value: 'wipa@example.com' } } as const

const rowOf = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name })
/** Share, received, difference, missed, declined, taken back, claimed, by hand, owed now. */
const cellsOf = (page: Page, name: string) => rowOf(page, name).getByRole('cell')

/** The second assistant is offered an inquiry and accepts it; the owner gives it to the first, who is not there. */
async function givenByHand(foyer: Foyer): Promise<void> {
  const [first, second] = foyer.assistants
  const member = await foyer.member(second!)
  await member.connect()
  await member.presence('available')
  const { inquiry } = await foyer.visitor().submit({ contact, question: 'Do you ship to Phuket?' })
  const offered = async () => (await member.inbox('mine')).items[0]?.state
  await expect.poll(offered).toBe('offered')
  await member.act((await member.thread(inquiry.id)).card, { type: 'accept' })
  const owner = await foyer.member(foyer.owner)
  await owner.act((await owner.thread(inquiry.id)).card, { type: 'assign', member: first!.id })
}

test('shows what was missed and given by hand, and who received more than their share', async ({ page, foyer }) => {
  // An offer runs out after 45 seconds.
  test.setTimeout(150_000)
  const [first, second] = await Promise.all(foyer.assistants.map((who) => foyer.member(who)))
  await first!.connect()
  await first!.presence('available')
  const { inquiry } = await foyer.visitor().submit({ contact, question: 'Do you ship to Phuket?' })

  await signInAtConsole(page, foyer.url, foyer.owner)
  await page.getByRole('link', { name: 'Fair share' }).click()
  await expect(page).toHaveURL(`${foyer.url}/fair-share`)
  const table = page.locator('share-table')
  await expect(async () => {
    await page.reload()
    await expect(table).toContainText('Everybody received their share in these 7 days.', { timeout: 1_000 })
  }).toPass()
  await expect(cellsOf(page, 'Assistant 1')).toHaveText(['1.0', '1', '0.0', '0', '0', '0', '0', '0', '0.0'])

  await expect
    .poll(async () => (await first!.thread(inquiry.id).catch(() => null))?.card.state, { timeout: 60_000 })
    .toBe('waiting')
  await first!.presence('away')
  await second!.connect()
  await second!.presence('available')
  await expect.poll(async () => (await second!.inbox('mine')).items[0]?.state).toBe('offered')
  await second!.act((await second!.thread(inquiry.id)).card, { type: 'accept' })
  const owner = await foyer.member(foyer.owner)
  await owner.act((await owner.thread(inquiry.id)).card, { type: 'assign', member: foyer.assistants[0]!.id })

  await expect(async () => {
    await page.reload()
    await expect(cellsOf(page, 'Assistant 1')).toHaveText(['1.0', '2', '+1.0', '1', '0', '0', '0', '1', '-1.0'], {
      timeout: 1_000,
    })
  }).toPass()
  await expect(cellsOf(page, 'Assistant 2')).toHaveText(['2.0', '1', '-1.0', '0', '0', '0', '0', '0', '+1.0'])
  await expect(table).toContainText(
    'Assistant 1 received 1.0 more than their share in these 7 days. One was given to them by hand.',
  )
  await expect(cellsOf(page, 'Together')).toHaveText(['3.0', '3', '', '1', '0', '0', '0', '1', ''])
  await table.getByRole('button', { name: 'How this is counted' }).click()
  await expect(table.getByText('Received − share. More than one above or below is worth a look.')).toBeVisible()
  await page.keyboard.press('Escape')

  // Other days, and back.
  await page.getByLabel('From').fill('2026-01-01')
  await page.getByLabel('To', { exact: true }).fill('2026-01-31')
  await expect(page).toHaveURL(`${foyer.url}/fair-share?from=2026-01-01&to=2026-01-31`)
  await expect(page.getByText('Nothing was handed out from')).toBeVisible()
  await page.getByRole('link', { name: 'Today' }).click()
  await expect(table).toContainText('Assistant 1 received 1.0 more than their share today.')

  // What was read stays, and says how old it is, while the record is away.
  const giveBack = foyer.loseRecord()
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect(page.getByText(/These are the numbers of .+; newer ones cannot be read just now\./)).toBeVisible()
  await expect(cellsOf(page, 'Assistant 2')).toHaveCount(9)
  giveBack()
})

test('an assistant sees themselves and what the team got together', async ({ page, foyer }) => {
  await givenByHand(foyer)
  await signInAtConsole(page, foyer.url, foyer.assistants[0]!)
  await expect(async () => {
    await page.goto(`${foyer.url}/fair-share`)
    await expect(cellsOf(page, 'Assistant 1')).toHaveText(['0.0', '1', '+1.0', '0', '0', '0', '0', '1', '-1.0'], {
      timeout: 2_000,
    })
  }).toPass()
  await expect(page.locator('share-table')).toContainText(
    'You received 1.0 more than your share in these 7 days. One was given to you by hand.',
  )
  await expect(cellsOf(page, 'Together')).toHaveText(['2.0', '2', '', '0', '0', '0', '0', '1', ''])
  await expect(rowOf(page, 'Assistant 2')).toHaveCount(0)
})

for (const look of looksAt()) {
  test(`fair share is accessible and within the policy, ${look.name}`, async ({ browser, foyer }) => {
    test.setTimeout(120_000)
    const { context, page, complaints } = await pageIn(browser, look)
    await signInAtConsole(page, foyer.url, foyer.owner)
    // On a phone the way leads over the measures.
    await page.getByRole('link', { name: look.viewport.width > 700 ? 'Fair share' : 'Measures' }).click()
    if (look.viewport.width < 700) await page.getByRole('link', { name: 'Fair share' }).click()
    await expect(page).toHaveURL(`${foyer.url}/fair-share`)
    await expect(page.getByText('Nothing was handed out in these 7 days')).toBeVisible()
    expect(await findings(page)).toEqual([])

    await givenByHand(foyer)
    await expect(async () => {
      await page.reload()
      await expect(cellsOf(page, 'Assistant 1')).toHaveCount(9, { timeout: 2_000 })
    }).toPass()
    expect(await findings(page)).toEqual([])
    await page.getByRole('button', { name: 'How this is counted' }).click()
    await expect(page.getByText('Handed out in all')).toBeVisible()
    expect(await findings(page)).toEqual([])
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    expect(complaints).toEqual([])
    await context.close()
  })
}
