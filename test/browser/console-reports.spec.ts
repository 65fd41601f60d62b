/** Reports on screen: how they are made, what one says of eight weeks of facts, muting, and sending again. */
import { localDayStart } from '../../shared/measures/local-hour.ts'
import { dayPlus } from '../../shared/calendar.ts'
import { dateAt } from '../../shared/zone.ts'
import { signInAtConsole } from './console-sign-in.ts'
import { expect, test } from './fixtures.ts'
import type { Foyer } from './fixtures.ts'
import { findings, looksAt, pageIn } from './looks.ts'

const usual = {
  entered: 100,
  answered: 90,
  within: 80,
  wait: 2_700_000,
  abandonedBeforeAssignment: 5,
  attention: 9_000_000,
  handled: 90,
}
const bad = { ...usual, answered: 60, within: 20, abandonedBeforeAssignment: 35 }

/** Eight weeks of days alike, and yesterday a bad one; yesterday's date. */
async function badDay({ record }: Foyer): Promise<string> {
  const db = record()
  const place = await db.prepare('SELECT id, zone FROM workspace').first<{ id: string; zone: string }>()
  const { id, zone } = place!
  const today = dateAt(Date.now(), zone)
  const insert = db.prepare(
    `INSERT INTO rollup (workspace, generation, grain, dim, key, t, sums, waits, handles)
      VALUES (?, 1, 'day', ?, ?, ?, ?, '{}', '{}')`,
  )
  const row = (ago: number, dim: string, key: string, sums: object) =>
    insert.bind(id, dim, key, localDayStart(dayPlus(today, -ago), zone), JSON.stringify(sums))
  const people = await db.prepare('SELECT id FROM member ORDER BY id').all<{ id: string }>()
  const rows = Array.from({ length: 56 }, (_, at) => 56 - at).flatMap((ago) => [
    row(ago, 'all', '', ago === 1 ? bad : usual),
    ...people.results.slice(0, ago === 1 ? 1 : 2).map((one) => row(ago, 'assistant', one.id, { answered: 40 })),
  ])
  await db.batch([
    ...rows,
    row(1, 'cause', 'lost.competitor-price', { times: 3 }),
    row(1, 'cause', 'transfer.wrong-place', { times: 2 }),
  ])
  return dayPlus(today, -1)
}

test('an owner chooses when reports are made, and one that is made can be opened', async ({ page, foyer }) => {
  await signInAtConsole(page, foyer.url, foyer.owner)
  await page.getByRole('link', { name: 'Measures' }).click()
  await page.getByRole('link', { name: 'Reports', exact: true }).click()
  await expect(page).toHaveURL(`${foyer.url}/reports`)
  await expect(page.getByText('None was made yet.')).toHaveCount(2)

  const daily = page.getByRole('region', { name: 'Daily report' })
  await daily.getByRole('switch').press(' ')
  await daily.getByRole('combobox', { name: 'At' }).press('Enter')
  await page.getByRole('option', { name: '06:00', exact: true }).click()
  for (const role of ['Owner', 'Manager']) await daily.getByRole('checkbox', { name: role }).press(' ')
  await daily.getByRole('button', { name: 'Save' }).click()
  await expect(daily.getByText('Choose a role from the list.')).toBeVisible()
  await daily.getByRole('checkbox', { name: 'Owner' }).press(' ')
  await daily.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved. It counts from the next one on.')).toBeVisible()
  await page.reload()
  await expect(daily.getByRole('switch')).toBeChecked()
  await expect(daily.getByRole('checkbox', { name: 'Owner' })).toBeChecked()
  await expect(daily.getByRole('checkbox', { name: 'Manager' })).not.toBeChecked()

  await foyer.record().exec("UPDATE report_plan SET due_at = 1 WHERE kind = 'daily'")
  await foyer.ring()
  await page.reload()
  const days = page.getByRole('region', { name: 'Days' })
  await expect(days.getByRole('listitem')).toHaveCount(1)
  await days.getByRole('listitem').getByRole('link').click()
  await expect(page).toHaveURL(/\/reports\/daily\/\d{4}-\d\d-\d\d$/u)
  await expect(page.getByText('Nothing happened:')).toBeVisible()
})

test('a report says what was out of the ordinary and why, and keeps quiet about it when asked to', async ({
  page,
  foyer,
}) => {
  const yesterday = await badDay(foyer)
  await signInAtConsole(page, foyer.url, foyer.owner)
  await page.goto(`${foyer.url}/reports`)
  await page.getByRole('link', { name: 'Look at yesterday' }).click()
  await expect(page).toHaveURL(`${foyer.url}/reports/daily/${yesterday}`)
  const unusual = page.getByRole('region', { name: 'Out of the ordinary' })
  const abandoned = unusual.getByRole('listitem').filter({ hasText: 'Abandon rate: 35%' })
  await expect(abandoned).toContainText('fewer people were there (1, usually 2)')
  const row = page.getByRole('row').filter({ hasText: 'Abandon rate' })
  await expect(row).toContainText('35%')
  await expect(row.getByRole('img', { name: 'between 5% and 35%' })).toBeVisible()
  await expect(row.getByRole('link')).toHaveAttribute(
    'href',
    `/measures?from=${yesterday}&to=${yesterday}&list=abandoned`,
  )
  await expect(page.getByRole('region', { name: 'Why deals were lost' })).toContainText('A competitor’s price')

  await abandoned.getByRole('button', { name: 'Mute for four weeks' }).click()
  await expect(abandoned).toContainText('Muted until')
  await page.reload()
  await abandoned.getByRole('button', { name: 'Unmute' }).click()
  await expect(abandoned.getByRole('button', { name: 'Mute for four weeks' })).toBeVisible()

  await page.getByRole('link', { name: 'The day before' }).click()
  await expect(page.getByText('Nothing was out of the ordinary.')).toBeVisible()
  await page.getByRole('link', { name: 'The day after' }).click()
  await page.getByRole('link', { name: 'To the measures' }).click()
  await expect(page).toHaveURL(`${foyer.url}/measures?from=${yesterday}&to=${yesterday}`)
  await expect(page.locator('measure-tile').filter({ hasText: 'Abandon rate' }).locator('.figure')).toHaveText('35%')
})

test.describe('where mails stay on this machine', () => {
  test.use({ mail: 'mailbox' })

  test('a report goes out by mail, and again', async ({ page, foyer }) => {
    const yesterday = await badDay(foyer)
    await signInAtConsole(page, foyer.url, foyer.owner)
    await page.goto(`${foyer.url}/reports`)
    const daily = page.getByRole('region', { name: 'Daily report' })
    await daily.getByRole('switch').press(' ')
    await daily.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('Saved. It counts from the next one on.')).toBeVisible()
    await foyer.record().exec("UPDATE report_plan SET due_at = 1, plan = json_set(plan, '$.hour', 0)")
    await foyer.ring()
    await page.goto(`${foyer.url}/reports/daily/${yesterday}`)
    await page.getByRole('button', { name: 'Send again' }).click()
    await expect(page.getByText('One mail is on the way.')).toBeVisible()
    await expect(async () => {
      await foyer.ring()
      await page.goto(`${foyer.url}/mailbox`)
      await expect(page.getByRole('button', { name: /^Test desk on / })).toHaveCount(2, { timeout: 1_000 })
    }).toPass()
    await page
      .getByRole('button', { name: /^Test desk on / })
      .first()
      .click()
    await expect(page.getByText('Likely: fewer people were there (1, usually 2).').first()).toBeVisible()

    // Not to whom does not want it.
    await page.goto(`${foyer.url}/reports`)
    await page.getByRole('link', { name: 'To my alerts' }).click()
    await page.getByRole('switch', { name: 'Send me the reports of the workspace by mail' }).press(' ')
    await expect(page.getByText('Saved.')).toBeVisible()
    await page.goto(`${foyer.url}/reports/daily/${yesterday}`)
    await page.getByRole('button', { name: 'Send again' }).click()
    await expect(page.getByText('Nobody is sent such reports, or no mail leaves.')).toBeVisible()
  })
})

test('what is no report says so, and whoever sees only their own numbers has none', async ({ page, foyer }) => {
  await signInAtConsole(page, foyer.url, foyer.owner)
  await page.goto(`${foyer.url}/reports/daily/someday`)
  await expect(page.getByRole('link', { name: 'All reports' }).first()).toBeVisible()
  await page.goto(`${foyer.url}/reports/daily/2126-01-01`)
  await expect(page.getByText('There is no such thing here')).toBeVisible()
  await page.context().clearCookies()
  await signInAtConsole(page, foyer.url, foyer.assistants[0]!)
  await page.getByRole('link', { name: 'Measures' }).click()
  await expect(page.getByRole('link', { name: 'Wallboard' }).first()).toBeVisible()
  await expect(page.getByRole('link', { name: 'Reports', exact: true })).toBeHidden()
})

for (const look of looksAt()) {
  test(`reports are accessible and within the policy, ${look.name}`, async ({ browser, foyer }) => {
    test.setTimeout(120_000)
    const yesterday = await badDay(foyer)
    const { context, page, complaints } = await pageIn(browser, look)
    await signInAtConsole(page, foyer.url, foyer.owner)
    await page.goto(`${foyer.url}/reports`)
    await expect(page.getByRole('region', { name: 'Weekly report' })).toBeVisible()
    // A field whose label is beyond the fold has none, to axe.
    await page.setViewportSize({ ...look.viewport, height: 1_900 })
    expect(await findings(page)).toEqual([])
    for (const kind of ['daily', 'weekly']) {
      await page.goto(`${foyer.url}/reports/${kind}/${yesterday}`)
      await expect(page.getByRole('region', { name: 'Numbers' })).toBeVisible()
      expect(await findings(page)).toEqual([])
    }
    await page.goto(`${foyer.url}/reports/daily/2020-01-01`)
    await expect(page.getByText('Nothing happened:')).toBeVisible()
    expect(await findings(page)).toEqual([])
    expect(complaints).toEqual([])
    await context.close()
  })
}
