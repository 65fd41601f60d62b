/**
 * For how long a website keeps: an owner reads what a choice would do before saving it, and finds afterwards what the night
 * did, on the status page, in the audit log and where the words were; in every look.
 */
import { uuidv7 } from 'uuidv7'
import { copiedInquiries } from '../fixtures/copied-inquiries.ts'
import { sql } from '../../worker/record/sql.ts'
import type { Sql } from '../../worker/record/sql.ts'
import { choose } from './choose.ts'
import { signInAtConsole } from './console-sign-in.ts'
import { expect, test } from './fixtures.ts'
import type { Foyer } from './fixtures.ts'
import { findingsInSight, looksAt, pageIn } from './looks.ts'

const day = 86_400_000
const contact = { fullName: 'Wipa Suksawat', address: { kind: 'email', value: 'wipa@example.com' } } as const

async function writes(foyer: Foyer, statements: readonly Sql[]): Promise<void> {
  const db = foyer.record()
  await db.batch(statements.map(({ text, values }) => db.prepare(text).bind(...values)))
}

/** One that was resolved just now, and two of other people that were more than a year ago. @returns one of those */
async function pastOf(foyer: Foyer): Promise<string> {
  const owner = await foyer.member(foyer.owner)
  const { id } = await owner.me().then(({ member }) => member)
  const { inquiry } = await foyer.visitor().submit({ contact, question: 'Is the obelisk on stock?' })
  const card = async () => (await owner.thread(inquiry.id)).card
  await owner.act(await card(), { type: 'assign', member: id })
  await owner.act(await card(), { type: 'resolve', outcome: 'resolved' })
  const closed = sql`SELECT closed_at FROM inquiry WHERE id = ${inquiry.id} AND closed_at IS NOT NULL`
  const inRecord = async () =>
    foyer
      .record()
      .prepare(closed.text)
      .bind(...closed.values)
      .first()
  await expect.poll(inRecord).not.toBe(null)
  const at = Date.now() - 400 * day
  const copies = ['malee', 'somchai'].map((name) => ({ id: uuidv7(), at, address: `${name}@example.com` }))
  await writes(foyer, copiedInquiries(inquiry.id, copies))
  return copies[0]!.id
}

for (const look of looksAt())
  test(`what a website keeps is chosen with what that would do, and deleted at night, ${look.name}`, async ({
    browser,
    foyer,
  }) => {
    const old = await pastOf(foyer)
    const { context, page, complaints } = await pageIn(browser, look)
    await signInAtConsole(page, foyer.url, foyer.owner)
    await page.goto(`${foyer.url}/settings/sites`)
    const card = page.getByRole('article', { name: 'Test shop' })
    await expect(card).not.toContainText('Closed inquiries')
    await card.getByRole('button', { name: 'Change' }).click()
    const told = page.locator('keeping-trial').getByRole('status')
    await expect(told).toHaveText('Nothing would be deleted because of its age.')
    await choose(page, 'Closed inquiries are kept', 'for 24 months')
    await expect(told).toContainText('would delete nothing: nothing was closed so long ago.')
    await choose(page, 'Closed inquiries are kept', 'for 12 months')
    await expect(told).toContainText(/^\s*The coming night, .+ 3:00\sAM, would empty 2 closed inquiries\./u)
    await expect(told).toContainText('Of 2 people nothing would be left.')
    expect(await findingsInSight(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(look.viewport.width)
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(card).toContainText(/Closed inquiries\s+for 12 months/u)
    await card.getByRole('button', { name: 'Change' }).click()
    await expect(page.getByRole('combobox', { name: 'Closed inquiries are kept' })).toHaveValue('for 12 months')
    await expect(told).toContainText('would empty 2 closed inquiries')

    // The first ring only says when the night is: it is now.
    await foyer.ring()
    await writes(foyer, [sql`UPDATE keeping SET due_at = 1`])
    await foyer.ring()
    await page.goto(`${foyer.url}/settings/status`)
    const line = page.getByRole('listitem').filter({ hasText: 'Deleting by age' })
    await expect(line).toContainText('The last night emptied 2 closed inquiries, and left nothing of 2 people.')
    await expect(line).toContainText('Past their time now: 0')
    expect(await findingsInSight(page)).toEqual([])
    await page.goto(`${foyer.url}/settings/audit`)
    const entry = page.getByRole('listitem').filter({ hasText: 'The desk itself' })
    await expect(entry.first()).toContainText('deleted what websites keep no longer')
    await expect(entry.first()).toContainText('Inquiries: 2')
    await page.goto(`${foyer.url}/inbox/all/${old}`)
    await expect(page.getByText('Forgotten: what was written').first()).toBeVisible()
    // The younger one in the list.
    await expect(page.getByText('Is the obelisk on stock?')).toHaveCount(1)
    expect(complaints).toEqual([])
    await context.close()
  })
