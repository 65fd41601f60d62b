/**
 * The second scene of the demo to its last figure: the rush at noon of a sale, on the measures page, opened to its
 * inquiries, in the CSV file, and counted anew from the log by the separately written check.
 */
import { DatabaseSync } from 'node:sqlite'
import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import Papa from 'papaparse'
import type { Demo } from '../../demo/seed.ts'
import { factsBreaches, loggedBy } from '../../scripts/facts-breach.ts'
import { storedFiles } from '../../scripts/stored-data.ts'
import { recount } from '../../worker/facts-audit/recount.ts'
import { signInAtConsole } from './console-sign-in.ts'
import { startDemo } from './start-demo.ts'
import type { StartedDemo } from './start-demo.ts'

/** Days of the past: enough for the rush, which is of the day before. */
const days = 3
const source = 'noon-sale'

let started: StartedDemo
let foyer: string
let demo: Demo

test.beforeAll(async () => {
  test.setTimeout(180_000)
  started = await startDemo(days)
  ;({ foyer, demo } = started)
})

test.afterAll(async () => started.stop())

/** What the scene says of its 38 visitors: of each number how many there are. */
const scene = {
  came: 38,
  short: 2,
  answered: 31,
  within: 27,
  late: 4,
  abandoned: 3,
  recovered: 2,
  quiet: 2,
  callBackOwed: 0,
  waiting: 0,
  missed: 9,
}

/** Goes through all pages of what is listed behind a number: so many there are. */
async function expectListed(page: Page, number: number): Promise<void> {
  const list = page.locator('counted-list')
  const more = list.getByRole('button', { name: 'Show more' })
  await expect(async () => {
    if (await more.isVisible()) await more.click({ timeout: 1_000 })
    await expect(more).toBeHidden({ timeout: 1_000 })
    if (number === 0) await expect(list.getByText('There are none any more.')).toBeVisible({ timeout: 1_000 })
    expect(await list.getByRole('listitem').count()).toBe(number)
  }).toPass({ timeout: 20_000 })
}

test('the rush at noon gives its figures: in the table, behind each number, in the file, and from the log', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await signInAtConsole(page, foyer, demo.owner)
  await page.goto(`${foyer}/measures?period=yesterday&by=source`)
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: source, exact: true }) })
  await expect(row.getByRole('cell').first()).toContainText('38')
  const heads = await page.locator('cut-table').getByRole('columnheader').allInnerTexts()
  // The first column names the source.
  const figure = (head: string) => row.getByRole('cell').nth(heads.findIndex((one) => one.trim() === head) - 1)
  await expect(figure('Service level')).toContainText('75%')
  await expect(figure('Service level').getByRole('img', { name: 'Below the goal', exact: true })).toBeVisible()
  await expect(figure('Abandon rate')).toContainText('8.3%')
  await expect(figure('Left without what they came for')).toContainText('13.9%')

  // One click from a number to its inquiries.
  await figure('Abandon rate').getByRole('link').click()
  await expect(page.getByRole('dialog', { name: `Abandoned, ${source}, yesterday` })).toBeVisible()
  await expectListed(page, 3)
  await page.keyboard.press('Escape')
  for (const [count, number] of Object.entries(scene)) {
    await page.goto(`${foyer}/measures?period=yesterday&by=source&list=${count}&key=${source}`)
    await expect(page.getByRole('dialog', { name: new RegExp(`, ${source}, yesterday$`) })).toBeVisible()
    await expectListed(page, number)
  }
  await page.keyboard.press('Escape')

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'CSV file' }).click(),
  ])
  const chunks = await download.createReadStream().then((stream) => stream.toArray())
  const file = Papa.parse<Record<string, string>>(Buffer.concat(chunks).toString().replace('\uFEFF', ''), {
    header: true,
  })
  const inFile = file.data.find((one) => one['source'] === source)!
  expect(inFile).toMatchObject({ Entered: '38', 'Service level': '0.75', 'Service level: out of': '36' })
  expect(Number(inFile['Abandon rate'])).toBeCloseTo(3 / 36, 10)
  expect(Number(inFile['Left without what they came for'])).toBeCloseTo(5 / 36, 10)

  const record = new DatabaseSync(storedFiles(started.data).record, { readOnly: true })
  const { zone } = record.prepare('SELECT zone FROM workspace WHERE id = ?').get(demo.workspace) as { zone: string }
  const counted = recount(loggedBy(record, demo.workspace), zone)
  const cells = [...counted].filter(([address]) => address.startsWith(`day source ${source} `))
  expect(cells).toHaveLength(1)
  expect(cells[0]![1]).toMatchObject({
    entered: scene.came,
    short: scene.short,
    answered: scene.answered,
    within: scene.within,
    abandonedAfterAssignment: scene.abandoned,
    recovered: scene.recovered,
    quiet: scene.quiet,
  })
  expect(factsBreaches(record)).toEqual([])
  record.close()
})

test('tiles, the table of all measures and the file say the same of the whole', async ({ page }) => {
  await signInAtConsole(page, foyer, demo.owner)
  await page.goto(`${foyer}/measures?period=yesterday`)
  const tiles = page.locator('measure-tile')
  await expect(tiles.first()).toBeVisible()
  const ofTiles = new Map<string, string>()
  for (const tile of await tiles.all())
    ofTiles.set(await tile.locator('h3').innerText(), await tile.locator('.figure').innerText())
  expect(ofTiles.size).toBeGreaterThan(10)

  await page.getByRole('link', { name: 'As a table' }).first().click()
  const table = page.locator('figures-table')
  for (const [name, said] of ofTiles) {
    const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) })
    await expect(row.getByRole('cell').first()).toHaveText(said)
  }
})
