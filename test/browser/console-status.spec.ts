/** The status page when not all is well: one glance says so, and each line what to do; in every look. */
import { sql } from '../../worker/record/sql.ts'
import { signInAtConsole } from './console-sign-in.ts'
import { expect, test } from './fixtures.ts'
import { findings, looksAt, pageIn } from './looks.ts'

for (const look of looksAt())
  test(`what is not well is named and explained, ${look.name}`, async ({ browser, foyer }) => {
    const owner = await foyer.member(foyer.owner)
    const { workspace } = await owner.me()
    const { context, page, complaints } = await pageIn(browser, look)
    const write = async ({ text, values }: ReturnType<typeof sql>) =>
      foyer
        .record()
        .prepare(text)
        .bind(...values)
        .run()
    await write(sql`INSERT INTO outbox (workspace, id, kind, body, created_at, done_at, outcome)
      VALUES (${workspace.id}, 'given-up', 'mail', '{}', ${Date.now()}, ${Date.now()}, 'dead')`)
    // Later than any night of the running server.
    const at = Date.now() + 86_400_000
    const broken = JSON.stringify([{ rule: 'held', count: 2 }])
    await write(sql`INSERT INTO audit (workspace, day, at, inquiries, differences, examples, broken)
      VALUES (${workspace.id}, 1, ${at}, 5, 0, '[]', ${broken})`)
    await signInAtConsole(page, foyer.url, foyer.owner)
    await page.goto(`${foyer.url}/settings/status`)
    await expect(page.getByText('Not all is well. Look at: Notices given up and Rules of the record.')).toBeVisible()
    const rules = page.getByRole('listitem').filter({ hasText: 'Rules of the record' })
    await expect(rules).toContainText('1 of 12 broken')
    await expect(rules).toContainText('an open inquiry that its assignee does not hold (2)')
    await expect(page.getByRole('listitem').filter({ hasText: 'Version' })).toContainText(/\d+\.\d+\.\d+/u)
    expect(await findings(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(look.viewport.width)
    expect(complaints).toEqual([])
    await context.close()
  })
