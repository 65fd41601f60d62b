/** A list of customers at the console: taken in and back by keyboard alone, files that are no lists, a line that breaks, five roles. */
import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { uuidv7 } from 'uuidv7'
import type { CustomerImport } from '../../shared/schema/customer-import.ts'
import { signInAtConsole } from './console-sign-in.ts'
import { expect, test } from './fixtures.ts'
import type { Foyer } from './fixtures.ts'
import { findings, looksAt, pageIn } from './looks.ts'

const csv = (name: string, content: string | Buffer) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(content) })

/** What a shop may have: semicolons, a byte order mark, Thai names of columns, a column nobody needs. */
const list = [
  '\uFEFFชื่อ-นามสกุล;อีเมล;เบอร์โทร;ภาษา;หมายเหตุ;วันเกิด',
  'วิภา สุขสวัสดิ์;wipa@list.example;081 234 5678;ไทย;"สองร้าน; ตอนเช้า";2530',
  'Arthit Boonmee;arthit@list.example;02 123 4567;English;;',
  'Somchai Rattana;;;;;',
  'วิภา อีกครั้ง;;+66812345678;;;',
  '=cmd|calc;not an address;;;;',
].join('\r\n')

async function hasCountry(foyer: Foyer): Promise<void> {
  await (await foyer.member(foyer.owner)).patch(`/api/sites/${foyer.site.id}`, { country: 'TH' })
}

async function openCustomers(page: Page, foyer: Foyer): Promise<void> {
  await signInAtConsole(page, foyer.url, foyer.owner)
  await page.goto(`${foyer.url}/settings/customers`)
  await expect(page.getByRole('heading', { name: '1. Choose a file' })).toBeVisible()
}

const file = (page: Page) => page.locator('input[type=file]')
const heading = (page: Page, name: string) => page.getByRole('heading', { name })
const past = (page: Page) => page.locator('import-list')
const imports = async (foyer: Foyer) =>
  (await (await foyer.member(foyer.owner)).get<{ imports: CustomerImport[] }>('/api/customers/imports')).imports

/** Goes on with Tab until something has the focus, as somebody without a pointer does. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await wanted.evaluate((element) => element.matches(':focus'))) return
    await page.keyboard.press('Tab')
  }
  await expect(wanted).toBeFocused()
}

test('an owner takes a list in and back with the keyboard alone', async ({ page, foyer }) => {
  await hasCountry(foyer)
  await openCustomers(page, foyer)
  await tabTo(page, file(page))
  const chooser = page.waitForEvent('filechooser')
  await page.keyboard.press('Space')
  await (await chooser).setFiles(csv('ลูกค้า.csv', list))

  await expect(heading(page, '2. What the columns are')).toBeFocused()
  await expect(page.getByText('ลูกค้า.csv: 5 lines')).toBeVisible()
  const preview = page.getByRole('table', { name: 'The first ten, as they would be kept' })
  await expect(preview.getByRole('row').nth(1)).toContainText('+66812345678')
  await expect(preview.getByRole('row').nth(1)).toContainText('ไทย')
  await expect(preview.getByRole('row').nth(5)).toContainText('E-mail is no e-mail address')
  // A column that nobody guessed can be something, and something else.
  await tabTo(page, page.getByRole('combobox', { name: /วันเกิด/ }))
  await page.keyboard.press('n')
  await expect(preview.getByRole('row').nth(1)).toContainText('2530')
  await page.keyboard.press('Home')
  await expect(preview).not.toContainText('2530')

  await tabTo(page, page.getByRole('button', { name: 'See what would happen' }))
  await page.keyboard.press('Enter')
  await expect(heading(page, '3. What would happen')).toBeFocused()
  await expect(page.getByText('Every line is looked at. Nothing is kept yet.')).toBeVisible()
  expect(await imports(foyer)).toEqual([])
  const verdicts = page.locator('verdict-list')
  await expect(verdicts.getByRole('button', { name: 'Wrong 2' })).toHaveAttribute('aria-pressed', 'true')
  await expect(verdicts.getByRole('listitem')).toHaveText([
    /Line 4\s*Somchai Rattana\s*There is no address/,
    /Line 6\s*=cmd\|calc\s*E-mail is no e-mail address/,
  ])
  await tabTo(page, verdicts.getByRole('button', { name: 'Twice in the list 1' }))
  await page.keyboard.press('Enter')
  await expect(verdicts.getByRole('listitem')).toHaveText([/The same telephone number as in line 2: that one counts/])

  const download = page.waitForEvent('download')
  await tabTo(page, verdicts.getByRole('button', { name: 'Download 3 lines that are left out' }))
  await page.keyboard.press('Enter')
  const kept = await download
  expect(kept.suggestedFilename()).toBe('left-out.csv')
  expect(readFileSync(await kept.path(), 'utf8').split('\r\n')).toEqual([
    '\uFEFFชื่อ-นามสกุล,อีเมล,เบอร์โทร,ภาษา,หมายเหตุ,วันเกิด,Why it was left out',
    'Somchai Rattana,,,,,,There is no address: nobody could be found again by this line',
    "วิภา อีกครั้ง,,'+66812345678,,,,The same telephone number as in line 2: that one counts",
    "'=cmd|calc,not an address,,,,,E-mail is no e-mail address",
    '',
  ])

  await tabTo(page, page.getByRole('button', { name: 'Take in 2 lines' }))
  await page.keyboard.press('Enter')
  await expect(heading(page, '4. Taking in')).toBeFocused()
  await expect(page.getByText('The list is taken in.')).toBeVisible()
  await expect(past(page)).toContainText('New 2, Twice in the list 1, Wrong 2')
  expect(await imports(foyer)).toMatchObject([{ file: 'ลูกค้า.csv', lines: 5, counts: { new: 2 }, undone: null }])

  // The one who asks from there is used, and stays.
  const contact = { fullName: 'Arthit', address: { kind: 'email', value: 'Arthit@list.example' } } as const
  await foyer.visitor().submit({ contact, question: 'Where is my lamp?' })
  await foyer.ring()
  await tabTo(page, past(page).getByRole('button', { name: /^Take back/ }))
  await page.keyboard.press('Enter')
  const sure = past(page).getByRole('button', { name: 'Take it back' })
  await expect(sure).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(past(page).getByRole('button', { name: /^Take back/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(sure).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(past(page)).toContainText('Taken back: 1 gone, 0 as before')
  await expect(past(page)).toContainText('Line 3, Arthit Boonmee: asked since')
  await expect(past(page).getByRole('heading', { name: 'ลูกค้า.csv' })).toBeFocused()
  expect(await imports(foyer)).toMatchObject([{ undone: { removed: 1, emptied: 0 } }])
})

test('a customer who asks is forgotten by keyboard, and no list brings them back', async ({ page, foyer }) => {
  const owner = await foyer.member(foyer.owner)
  const id = uuidv7()
  await owner.put(`/api/customers/imports/${id}`, { file: 'list.csv', lines: 1 })
  const cells = { fullName: 'Wipa', email: 'wipa@list.example', phone: '+66812345678' }
  await owner.post(`/api/customers/imports/${id}/lines`, { country: null, lines: [{ line: 2, cells }] })
  await openCustomers(page, foyer)
  const forgetting = page.locator('forget-customer')
  const address = forgetting.getByRole('textbox', { name: 'One of their addresses' })
  await tabTo(page, address)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Enter an address.')).toBeVisible()
  await page.keyboard.type('+66 81 234 5678')
  await page.keyboard.press('Enter')
  await expect(forgetting.getByRole('listitem')).toHaveText('Wipa, wipa@list.example, +66812345678')
  await expect(forgetting.getByRole('button', { name: 'Forget Wipa for good' })).toBeFocused()
  expect(await findings(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(page.getByText('They are forgotten.')).toBeVisible()
  await expect(address).toBeFocused()
  await page.keyboard.type('wipa@list.example')
  await page.keyboard.press('Enter')
  await expect(page.getByText('No customer has this address.')).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(address).toBeFocused()

  await file(page).setInputFiles(csv('again.csv', 'Name,E-mail\nWipa,Wipa@list.example\n'))
  await page.getByRole('button', { name: 'See what would happen' }).click()
  await expect(page.locator('verdict-list')).toContainText(/Whoever has this e-mail address asked to be forgotten on/)
  await expect(page.getByText('There is nothing new in this list')).toBeVisible()
})

test('a file that is no list says what to do, and what was there before stays', async ({ page, foyer }) => {
  await openCustomers(page, foyer)
  await file(page).setInputFiles(csv('good.csv', 'Name,E-mail,City\nWipa,wipa@list.example,Chiang Mai\n'))
  await page.getByRole('combobox', { name: /City/ }).selectOption({ label: 'Note' })
  for (const [name, content, said] of [
    ['list.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), /This is a spreadsheet, not a CSV file/],
    ['thai.csv', Buffer.from([0xaa, 0xd7, 0xe8, 0xcd, 0x2c, 0x0a]), /This file is not in UTF-8/],
    ['open.csv', 'Name,E-mail\nWipa,"wipa@list.example\n', /never closed.*Line 2/s],
    ['names.csv', 'Name,E-mail\n', /no line in this file/],
    ['long.csv', `Name\n${'x\n'.repeat(5_001)}`, /more than 5,000 lines/],
  ] as const) {
    await file(page).setInputFiles(csv(name, content))
    await expect(page.locator('customer-intake').getByRole('alert')).toHaveText(said)
    await expect(page.getByText('good.csv: 1 line The list below is still the one before.')).toBeVisible()
  }
  await expect(page.getByRole('combobox', { name: /City/ })).toHaveValue('note')
  await page.getByRole('combobox', { name: /E-mail/ }).selectOption('Leave out')
  await expect(page.getByText('Choose at least one column with an address.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'See what would happen' })).toHaveCount(0)

  // A list without names of columns: its first line is a customer.
  await file(page).setInputFiles(csv('bare.csv', 'Wipa,wipa@list.example\n'))
  await expect(page.getByText('bare.csv: 1 line')).toBeVisible()
  await page.getByRole('combobox', { name: /Column 1/ }).selectOption('Full name')
  await page.getByRole('combobox', { name: /Column 2/ }).selectOption('E-mail')
  await expect(page.getByRole('table')).toContainText('wipa@list.example')
})

test('what a column is shown as is what it is taken for, whatever was chosen before', async ({ page, foyer }) => {
  await openCustomers(page, foyer)
  const column = (name: RegExp) => page.getByRole('combobox', { name })
  await file(page).setInputFiles(csv('one.csv', 'Name,E-mail,City,Nickname\nWipa,wipa@list.example,Trat,th\n'))
  for (const chosen of ['Note', 'Leave out', 'Note']) await column(/City/).selectOption(chosen)
  for (const chosen of ['Leave out', 'Language']) await column(/Nickname/).selectOption(chosen)
  // A language is in one column.
  await column(/City/).selectOption('Language')
  await expect(column(/Nickname/)).toHaveValue('')
  // Another list, whose columns are guessed anew.
  await file(page).setInputFiles(csv('two.csv', 'Name,City,E-mail,Phone\nWipa,Trat,wipa@list.example,+66812345678\n'))
  await expect(column(/City/)).toHaveValue('')
  await expect(column(/E-mail/)).toHaveValue('email')
  await expect(column(/Phone/)).toHaveValue('phone')
})

test('a list that breaks off goes on where it was, and no line counts twice', async ({ page, foyer }) => {
  await openCustomers(page, foyer)
  const lines = Array.from({ length: 450 }, (_, at) => `Wipa ${at},wipa${at}@list.example`)
  // The same as the first, in another request.
  const long = ['Name,E-mail', ...lines, 'Wipa again,wipa0@list.example'].join('\n')
  await file(page).setInputFiles(csv('long.csv', long))
  await page.getByRole('button', { name: 'See what would happen' }).click()
  await expect(page.locator('verdict-list')).toContainText('The same e-mail address as in line 2')
  let sent = 0
  await page.route('**/api/customers/imports/*/lines', async (route) => {
    sent += 1
    if (sent === 1) await route.continue()
    // The second is taken in, but nobody hears of it.
    else if (sent === 2) await route.fetch().then(() => route.abort())
    else await route.continue()
  })
  await page.getByRole('button', { name: 'Take in 450 lines' }).click()
  await expect(page.getByText('200 of 451 lines taken in')).toBeVisible()
  await expect(past(page)).toContainText('400 of 451 lines, not finished')
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByText('The list is taken in.')).toBeVisible()
  await expect(past(page)).toContainText('New 450, Twice in the list 1')
  expect(sent).toBe(4)
  expect(await imports(foyer)).toMatchObject([{ lines: 451, counts: { new: 450, repeated: 1, unchanged: 0 } }])

  // The same file again: everybody is known.
  await page.getByRole('button', { name: 'Take in another file' }).click()
  await file(page).setInputFiles(csv('long.csv', long))
  await page.getByRole('button', { name: 'See what would happen' }).click()
  await expect(page.getByText('There is nothing new in this list')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Known already 450' })).toBeVisible()
})

test('those who may not change the desk find no such page', async ({ page, foyer }) => {
  await signInAtConsole(page, foyer.url, foyer.assistants[0]!)
  await page.goto(`${foyer.url}/settings/customers`)
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Customers' })).toHaveCount(0)
  await expect(page.locator('customers-section')).toHaveCount(0)
})

for (const look of looksAt()) {
  test(`every step is accessible and within the policy, ${look.name}`, async ({ browser, foyer }) => {
    await hasCountry(foyer)
    const { context, page, complaints } = await pageIn(browser, look)
    await openCustomers(page, foyer)
    await expect(page.getByText('None yet.')).toBeVisible()
    expect(await findings(page)).toEqual([])
    await file(page).setInputFiles(csv('list.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0])))
    await expect(page.getByText('This is a spreadsheet')).toBeVisible()
    expect(await findings(page)).toEqual([])
    await file(page).setInputFiles(csv('list.csv', list))
    await expect(page.getByRole('table')).toContainText('+66812345678')
    expect(await findings(page)).toEqual([])
    await page.getByRole('button', { name: 'See what would happen' }).click()
    await expect(page.getByText('Every line is looked at. Nothing is kept yet.')).toBeVisible()
    expect(await findings(page)).toEqual([])
    await page.getByRole('button', { name: 'Take in 2 lines' }).click()
    await expect(past(page)).toContainText('New 2')
    await past(page)
      .getByRole('button', { name: /^Take back/ })
      .click()
    expect(await findings(page)).toEqual([])
    // Nothing is wider than the window.
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    const wide = await page
      .locator('settings-page .scroller')
      .first()
      .evaluate((element) => element.scrollWidth > element.clientWidth)
    expect(wide).toBe(false)
    await past(page).getByRole('button', { name: 'Take it back' }).click()
    await expect(past(page)).toContainText('Taken back: 2 gone')
    expect(await findings(page)).toEqual([])
    expect(complaints).toEqual([])
    await context.close()
  })
}
