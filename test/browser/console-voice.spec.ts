/** What visitors think, on the measures page: complaints, who would recommend us, and whom an article answered. */
import type { Page } from '@playwright/test'
import { signInAtConsole } from './console-sign-in.ts'
import type { Foyer } from './fixtures.ts'
import { expect, test } from './fixtures.ts'
import { findings, looksAt, pageIn } from './looks.ts'

const tile = (page: Page, name: string) =>
  page.locator('measure-tile').filter({ has: page.getByRole('heading', { name, exact: true }) })

const contact = { fullName: 'Wipa Suksai', address: { kind: 'email', value: 'wipa@example.com' } } as const

/** Six ask and five say whether they would recommend the shop; one complains, and an article has answered two more. */
async function visited(foyer: Foyer): Promise<void> {
  const owner = await foyer.member(foyer.owner)
  await owner.patch(`/api/sites/${foyer.site.id}`, { asksRecommend: true })
  await owner.post('/api/articles', {
    title: { en: 'Is it waterproof?' },
    body: { en: 'It is: IP68.' },
    sites: null,
    published: true,
  })
  const { articles } = await owner.get<{ articles: { id: string }[] }>('/api/articles')
  for (let times = 0; times < 2; times += 1) {
    const uses = `${foyer.url}/v1/${foyer.site.key}/articles/${articles[0]!.id}/uses?what=answered`
    await fetch(uses, { method: 'POST', headers: { origin: foyer.shop } })
  }
  await owner.connect()
  for (const score of [10, 10, 9, 8, 2, null]) {
    const visitor = foyer.visitor()
    const { inquiry } = await visitor.submit({ contact, question: 'Do you ship to Phuket?' })
    if (score === 2) {
      const { card } = await owner.thread(inquiry.id)
      await owner.act(card, { type: 'classify', kind: 'complaint' })
    }
    await visitor.command(inquiry.id, { type: 'end' })
    if (score !== null) await visitor.command(inquiry.id, { type: 'recommend', score })
  }
}

for (const look of looksAt({ width: 1360, height: 1100 })) {
  test(`the voice of visitors is shown apart, and opens to what there is, ${look.name}`, async ({ browser, foyer }, {
    outputDir,
  }) => {
    test.setTimeout(120_000)
    await visited(foyer)
    const { context, page, complaints } = await pageIn(browser, look)
    await signInAtConsole(page, foyer.url, foyer.owner)
    await expect(async () => {
      await page.goto(`${foyer.url}/measures?by=site&columns=outcome`)
      await expect(tile(page, 'Recommend score')).toContainText('40', { timeout: 2_000 })
      await expect(tile(page, 'Complaint rate')).toContainText('Complaints: 1 of 6 that came.', { timeout: 1_000 })
    }).toPass()
    await expect(tile(page, 'Recommend score')).toContainText('Only 5 counted')
    await expect(tile(page, 'Deflection')).toContainText('25%')
    await expect(page.locator('outcome-bar')).toContainText(
      'Apart from it, for they never asked. Deflected by an article: 2',
    )
    await tile(page, 'Recommend score').scrollIntoViewIfNeeded()
    await page.screenshot({ path: `${outputDir}/tiles.png`, fullPage: true })
    await page.locator('section[aria-labelledby=outcome]').screenshot({ path: `${outputDir}/outcome.png` })
    expect(await findings(page)).toEqual([])

    await tile(page, 'Recommend score').getByRole('link', { name: 'Said 6 or less: 1, show them' }).click()
    await expect(page.locator('counted-list').getByRole('listitem')).toHaveCount(1)
    await page.keyboard.press('Escape')
    await page.locator('outcome-bar').getByRole('link', { name: 'Deflected by an article: 2, to the articles' }).click()
    await expect(page.getByText('Is it waterproof?')).toBeVisible()

    await page.goto(`${foyer.url}/measures?plain&by=queue&columns=outcome`)
    await expect(page.getByRole('row', { name: /^Recommend score 40/ })).toBeVisible()
    await expect(page.getByTitle('Known of websites and of the whole workspace alone.')).toHaveCount(1)
    expect(await findings(page)).toEqual([])
    expect(complaints).toEqual([])
    await context.close()
  })
}

test('a website asks the second question once it is switched on', async ({ page, foyer }) => {
  await signInAtConsole(page, foyer.url, foyer.owner)
  await page.goto(`${foyer.url}/settings/sites`)
  await page.getByRole('article', { name: 'Test shop' }).getByRole('button', { name: 'Change' }).click()
  const asks = page.getByRole('switch', { name: 'Ask whoever has rated whether they would recommend you' })
  await expect(asks).not.toBeChecked()
  await asks.press('Space')
  await page.getByRole('button', { name: 'Save' }).click()
  const answer = async () =>
    (await fetch(`${foyer.url}/v1/${foyer.site.key}`, { headers: { origin: foyer.shop } })).json() as Promise<object>
  await expect.poll(answer).toMatchObject({ asksRecommend: true })
})
