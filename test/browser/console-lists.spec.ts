/** The lists of the inbox as somebody has them all day: the team's, narrowed down, ordered, dense; and the console as an app. */
import { signInAtConsole } from './console-sign-in.ts'
import { expect, test } from './fixtures.ts'
import type { Foyer } from './fixtures.ts'
import { findings, looksAt, pageIn } from './looks.ts'

const ask = (foyer: Foyer, fullName: string, language: 'en' | 'th') =>
  foyer.visitor().submit({
    contact: { fullName, address: { kind: 'email', value: 'customer@example.com' } },
    question: 'Do you ship to Phuket?',
    language,
  })

test('by keyboard: the list of the team is narrowed down and ordered, live, until all is wanted again', async ({
  page,
  foyer,
}) => {
  await ask(foyer, 'Wipa Suksawat', 'th')
  await ask(foyer, 'Lucas Meyer', 'en')
  await signInAtConsole(page, foyer.url, foyer.owner)
  await page.getByRole('link', { name: 'Team 2 inquiries' }).click()
  const rows = page.locator('inbox-row')
  await expect(rows).toHaveText([/Wipa Suksawat/, /Lucas Meyer/])

  await page.keyboard.press('f')
  const order = page.getByRole('combobox', { name: 'Order' })
  await expect(order).toBeFocused()
  await expect(page.getByText('All 2 shown')).toBeVisible()
  await order.selectOption('newest word first')
  await expect(rows).toHaveText([/Lucas Meyer/, /Wipa Suksawat/])
  await page.keyboard.press('Tab')
  const language = page.getByRole('combobox', { name: 'Language' })
  await expect(language).toBeFocused()
  await language.selectOption('ไทย')
  await expect(rows).toHaveText([/Wipa Suksawat/])
  await expect(page.getByText('1 of 2 shown')).toBeVisible()
  await ask(foyer, 'Somchai Jaidee', 'th')
  await expect(rows).toHaveText([/Somchai Jaidee/, /Wipa Suksawat/])
  await expect(page.getByText('2 of 3 shown')).toBeVisible()

  // Another list is as it was; this one is still narrowed down when its reader comes back.
  await page.getByRole('link', { name: 'Waiting 3 inquiries' }).click()
  await expect(rows).toHaveCount(3)
  await page.getByRole('link', { name: 'Team 3 inquiries' }).click()
  await expect(rows).toHaveCount(2)
  await page.getByRole('button', { name: 'Clear' }).click()
  await expect(rows).toHaveText([/Wipa Suksawat/, /Lucas Meyer/, /Somchai Jaidee/])
})

test('somebody who may see their own alone has no list of the team', async ({ page, foyer }) => {
  await signInAtConsole(page, foyer.url, foyer.assistants[0]!)
  await expect(page.getByRole('link', { name: 'Mine', exact: false })).toBeVisible()
  await expect(page.getByRole('link', { name: /^Team/ })).toHaveCount(0)
  expect((await page.request.get(`${foyer.url}/api/inquiries?view=team`)).status()).toBe(403)
})

test('dense rows are two lines high, and stay so', async ({ page, foyer }) => {
  await ask(foyer, 'Wipa Suksawat', 'th')
  await signInAtConsole(page, foyer.url, foyer.owner)
  await page.getByRole('link', { name: /^Waiting/ }).click()
  const row = page.locator('inbox-row')
  const height = async () => (await row.boundingBox())?.height
  await expect(row).toBeVisible()
  expect(await height()).toBe(88)
  await page.getByRole('button', { name: /Menu of your account/ }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Dense' }).click()
  await expect.poll(height).toBe(56)
  await page.reload()
  await expect(row).toBeVisible()
  expect(await height()).toBe(56)
  const name = (await row.locator('.name').boundingBox())!
  const foot = (await row.locator('.foot').boundingBox())!
  expect(foot.y).toBeGreaterThanOrEqual(name.y + name.height)
  expect(foot.y + foot.height).toBeLessThanOrEqual((await row.boundingBox())!.y + 56)
})

for (const look of looksAt()) {
  test(`a list narrowed down, ${look.name}: nothing for axe to find`, async ({ browser, foyer }) => {
    await ask(foyer, 'Wipa Suksawat', 'th')
    await ask(foyer, 'Lucas Meyer', 'en')
    const { context, page, complaints } = await pageIn(browser, look)
    await signInAtConsole(page, foyer.url, foyer.owner)
    await page.goto(`${foyer.url}/inbox/team`)
    await page.getByRole('button', { name: 'Filter and sort' }).click()
    await page.getByRole('combobox', { name: 'Language' }).selectOption('ไทย')
    await expect(page.getByText('1 of 2 shown')).toBeVisible()
    expect(await findings(page)).toEqual([])
    await page.evaluate(() => (document.documentElement.dataset['density'] = 'dense'))
    expect(await findings(page)).toEqual([])
    expect(complaints).toEqual([])
    await context.close()
  })
}

test('the console can be installed as an app', async ({ page, foyer }) => {
  await signInAtConsole(page, foyer.url, foyer.owner)
  const devtools = await page.context().newCDPSession(page)
  const { url, errors, data } = await devtools.send('Page.getAppManifest')
  expect(url).toBe(`${foyer.url}/manifest.webmanifest`)
  expect(errors).toEqual([])
  const { icons, shortcuts } = JSON.parse(data!) as Record<'icons' | 'shortcuts', { src: string; url: string }[]>
  for (const { src } of icons)
    expect((await page.request.get(foyer.url + src)).headers()['content-type']).toBe('image/png')
  for (const { url: path } of shortcuts) {
    await page.goto(foyer.url + path)
    await expect(page.locator('inbox-page, search-page')).toBeVisible()
  }
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors')
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([])
})
