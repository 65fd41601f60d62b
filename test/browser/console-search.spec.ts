/** Looking for inquiries, and logging what was asked elsewhere, as an assistant does both between two conversations. */
import { signInAtConsole } from './console-sign-in.ts'
import { expect, test } from './fixtures.ts'
import type { Foyer } from './fixtures.ts'
import { findings, looksAt, pageIn } from './looks.ts'

const contact = { fullName: 'Wipa Suksawat', address: { kind: 'email', value: 'wipa@example.com' } } as const

/** What three visitors asked, in three languages. */
async function three(foyer: Foyer): Promise<void> {
  for (const [question, fullName] of [
    ['Do you ship lanterns to Phuket?', 'Wipa Suksawat'],
    ['อยากได้โคมไฟถนน 240 ชุด', 'สมชาย ใจดี'],
    ['太阳能路灯有货吗?', '张伟'],
  ] as const)
    await foyer.visitor().submit({ contact: { ...contact, fullName }, question })
}

test('by keyboard alone: a key opens the search, words of any language find, the address keeps it', async ({
  page,
  foyer,
}) => {
  await three(foyer)
  await signInAtConsole(page, foyer.url, foyer.owner)
  await page.keyboard.press('/')
  const field = page.getByRole('searchbox', { name: 'Search inquiries' })
  await expect(field).toBeFocused()
  await expect(page.getByRole('heading', { name: 'What are you looking for?' })).toBeVisible()
  const found = page.locator('search-page').getByRole('listitem')
  await page.keyboard.type('lanter')
  await expect(found).toHaveText([/Wipa Suksawat.*Do you ship lanterns to Phuket\?/s])
  await expect(found.locator('mark')).toHaveText(['lanter'])
  await field.fill('ไฟถนน')
  await expect(found).toHaveText([/สมชาย ใจดี/])
  await field.fill('路灯')
  await expect(found).toHaveText([/张伟/])
  await field.fill('parasol')
  await expect(page.getByRole('heading', { name: 'Nothing found' })).toBeVisible()
  await field.fill('wipa@')
  await expect(found).toHaveCount(3)
  await page.reload()
  await expect(field).toHaveValue('wipa@')
  await expect(found).toHaveCount(3)
  await page.getByRole('combobox', { name: 'Language' }).selectOption('English')
  await expect(page).toHaveURL(/language=en/)
  await found.first().getByRole('link').press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: /Wipa|สมชาย|张伟/ })).toBeVisible()
  await page.goBack()
  await expect(field).toHaveValue('wipa@')
})

test('a search is kept under a name, thrown away, and taken back', async ({ page, foyer }) => {
  await three(foyer)
  await signInAtConsole(page, foyer.url, foyer.owner)
  await page.goto(`${foyer.url}/search?q=lantern`)
  await page.getByRole('button', { name: 'Keep this search' }).click()
  await page.getByLabel('Its name').fill('Lanterns')
  await page.getByLabel('Its name').press('Enter')
  const kept = page.getByRole('list', { name: 'Kept searches' })
  await expect(kept.getByRole('link', { name: 'Lanterns' })).toBeVisible()
  await page.goto(`${foyer.url}/search`)
  await kept.getByRole('link', { name: 'Lanterns' }).click()
  await expect(page.locator('search-page').getByText('Do you ship')).toBeVisible()
  await kept.getByRole('button', { name: 'Throw “Lanterns” away' }).click()
  await expect(kept).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(kept.getByRole('link', { name: 'Lanterns' })).toBeVisible()
})

test('a caller is logged in five fields, waits in the queue, and was called back: that is the reply', async ({
  page,
  foyer,
}) => {
  await signInAtConsole(page, foyer.url, foyer.owner)
  await page.keyboard.press('l')
  const form = page.locator('log-dialog')
  await expect(form.getByRole('dialog')).toBeVisible()
  await form.getByRole('button', { name: 'Log it' }).click()
  await expect(form.getByText('Enter a name.')).toBeVisible()
  await form.getByLabel('Full name').fill('Wipa Suksawat')
  await form.getByLabel('Where to answer').fill('081 234 5678')
  await form.getByLabel('What they ask').fill('Can you repair my lantern?')
  await form.getByRole('button', { name: 'Log it' }).click()
  await expect(page.getByText(/waits in the queue Everyone\./)).toBeVisible()
  await page.goto(`${foyer.url}/inbox/waiting`)
  const row = page.getByRole('link', { name: /Wipa Suksawat/ })
  await expect(row.getByRole('img', { name: 'By telephone' })).toBeVisible()
  await row.click()
  await expect(page.getByText(/logged what Wipa Suksawat asked/)).toBeVisible()
  const header = page.locator('thread-header')
  await header.getByRole('button', { name: 'Give to…' }).click()
  await page.getByRole('menuitem', { name: 'Take it myself' }).click()
  await header.getByRole('button', { name: 'I have called' }).click()
  await expect(page.getByText(/spoke with the visitor on the phone/)).toBeVisible()
  await expect(header.getByRole('button', { name: 'I have called' })).toHaveCount(0)
})

for (const look of looksAt()) {
  test(`searching and logging, ${look.name}: nothing for axe to find`, async ({ browser, foyer }) => {
    await three(foyer)
    const { context, page, complaints } = await pageIn(browser, look)
    await signInAtConsole(page, foyer.url, foyer.owner)
    await page.goto(`${foyer.url}/search`)
    await expect(page.getByRole('heading', { name: 'What are you looking for?' })).toBeVisible()
    expect(await findings(page)).toEqual([])
    await page.getByRole('searchbox').fill('lanterns')
    await expect(page.locator('search-page').getByRole('listitem')).toHaveCount(1)
    expect(await findings(page)).toEqual([])
    await page.goto(`${foyer.url}/inbox/waiting`)
    await expect(page.getByRole('link', { name: /Wipa Suksawat/ })).toBeVisible()
    await page.getByRole('button', { name: 'Log a call or a visit' }).click()
    await expect(page.locator('log-dialog').getByRole('dialog')).toBeVisible()
    expect(await findings(page)).toEqual([])
    expect(complaints).toEqual([])
    await context.close()
  })
}
