/**
 * Settings at the console: websites and their tag, people, teams and queues, one's sessions, the desk's health; each by
 * permission.
 */
import { MemberClient } from '../../demo/member-client.ts'
import type { FactsStatus } from '../../shared/schema/facts-status.ts'
import type { MeasuresAnswer } from '../../shared/schema/measures.ts'
import type { Site } from '../../shared/schema/site.ts'
import { choose } from './choose.ts'
import { declare, signInAtConsole } from './console-sign-in.ts'
import { expect, test } from './fixtures.ts'

test('an owner adds a website, is told what is wrong with it, and gets the line for its pages', async ({
  page,
  foyer,
}) => {
  await signInAtConsole(page, foyer.url, foyer.owner)
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('button', { name: 'Add a website' }).click()
  await page.getByLabel('Addresses that may carry the tag').fill('www.bikes.example')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Enter a name.')).toBeVisible()
  await expect(page.getByText('Write each like https://www.shop.example')).toBeVisible()
  await page.getByLabel('Name of the site').fill('Bikes')
  await page
    .getByLabel('Addresses that may carry the tag')
    .fill('https://www.bikes.example/shop\nhttps://*.bikes.example')
  await page.getByText('Ask for consent before an inquiry is sent').click()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Enter the question, or switch consent off.')).toBeVisible()
  await page.getByLabel('Consent question, English').fill('May we store your question?')
  await page.getByRole('button', { name: '+ ไทย' }).click()
  await expect(page.getByLabel('Consent question, ไทย')).toBeFocused()
  await page.getByLabel('Consent question, ไทย').fill('ขอเก็บคำถามของคุณได้ไหม')
  await page.getByRole('button', { name: 'Save' }).click()

  const card = page.getByRole('article', { name: 'Bikes' })
  await expect(card.getByRole('heading', { name: 'Bikes' })).toBeFocused()
  await expect(card.getByRole('heading', { name: 'Bikes' })).toBeInViewport({ ratio: 1 })
  await expect(page.getByRole('status').filter({ hasText: 'Added' })).toBeVisible()
  await expect(card).toContainText('https://www.bikes.example, https://*.bikes.example')
  const sites = async () =>
    (await (await MemberClient.signIn(foyer.url, foyer.owner)).get<{ sites: Site[] }>('/api/sites')).sites
  const made = (await sites()).find(({ name }) => name === 'Bikes')!
  expect(made.consent).toEqual({
    version: 1,
    text: { en: 'May we store your question?', th: 'ขอเก็บคำถามของคุณได้ไหม' },
    marketing: false,
  })
  await expect(card).toContainText(`<script async src="${foyer.url}/widget.js" data-site="${made.key}"></script>`)

  await card.getByRole('button', { name: 'Change' }).click()
  await expect(page.getByLabel('Consent question, English')).toHaveValue('May we store your question?')
  await page.getByLabel('Consent question, English').fill('May we keep your question?')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(card).toBeVisible()
  expect((await sites()).find(({ name }) => name === 'Bikes')?.consent?.version).toBe(2)
})

test('an owner invites a colleague and gets a link to hand over; changes and suspends', async ({ page, foyer }) => {
  await signInAtConsole(page, foyer.url, foyer.owner)
  await page.goto(`${foyer.url}/settings/members`)
  await page.getByRole('button', { name: 'Invite a colleague' }).click()
  await page.getByLabel('Full name').fill('Anan Chai')
  await page.getByLabel('E-mail address').fill(foyer.assistants[0]!.email)
  await page.getByLabel('Points at once').fill('99')
  await page.getByRole('button', { name: 'Make the invitation' }).click()
  await expect(page.getByText('A whole number from 0 to 20.')).toBeVisible()
  await page.getByLabel('Points at once').fill('4')
  await page.getByRole('button', { name: 'Make the invitation' }).click()
  await expect(page.getByText('Somebody with this address is here already.')).toBeVisible()
  await page.getByLabel('E-mail address').fill('anan@foyer.example')
  await page.getByRole('button', { name: 'Make the invitation' }).click()
  await expect(page.getByText('Hand this link to Anan Chai.')).toBeVisible()
  await expect(page.getByText(new RegExp(`${foyer.url}/invitation#[\\w-]{43}`))).toBeVisible()
  await page.getByRole('button', { name: 'Close' }).click()
  const row = page.getByRole('listitem').filter({ hasText: 'Assistant 2' }).filter({ hasText: 'Change' })
  await row.getByRole('button', { name: /^Change/ }).click()
  page.once('dialog', (dialog) => void dialog.accept())
  await row.getByRole('button', { name: 'Suspend' }).click()
  await expect(row).toContainText('Suspended')
})

test('an owner makes a team and a queue, is told what is wrong with them, and leads a website there', async ({
  page,
  foyer,
  browser,
}) => {
  await signInAtConsole(page, foyer.url, foyer.owner)
  await page.goto(`${foyer.url}/settings/teams`)
  await page.getByRole('button', { name: 'Add a team' }).click()
  await page.getByLabel('Name of the team').fill('SUPPORT')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('There is a team of this name already.')).toBeVisible()
  await page.getByLabel('Name of the team').fill('Dealers')
  await choose(page, 'What it does', 'Sales')
  await page.getByRole('button', { name: 'Save' }).click()
  const team = page.getByRole('article', { name: 'Dealers' })
  await expect(team).toContainText('Nobody is in this team yet')
  await expect(team).toContainText('No manager yet')
  await expect(team.getByRole('heading', { name: 'Dealers' })).toBeFocused()
  // What a team does stands beside its name only where that does not say so already.
  await expect(page.getByRole('article', { name: 'Support' }).getByRole('heading')).toHaveText('Support')
  await expect(team.getByRole('heading')).toHaveText(/Dealers\s*Sales/)
  await team.getByRole('button', { name: 'Change' }).click()
  await expect(page.getByLabel('Name of the team')).toBeFocused()
  await choose(page, 'Manager', 'Olga Owner')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(team).toContainText('Olga Owner')

  await page.getByRole('link', { name: 'People' }).click()
  const row = page.getByRole('listitem').filter({ hasText: 'Assistant 2' }).filter({ hasText: 'Change' })
  await row.getByRole('button', { name: /^Change/ }).click()
  await expect(row.getByRole('checkbox', { name: 'Support' })).toBeChecked()
  await row.locator('wa-checkbox', { hasText: 'Support' }).click()
  await row.locator('wa-checkbox', { hasText: 'Dealers' }).click()
  await row.getByRole('button', { name: 'Save' }).click()
  await expect(row.getByRole('checkbox')).toHaveCount(0)
  await expect(row).toContainText('Dealers')
  await expect(row).not.toContainText('Support')
  // Nobody changes their own standing; their teams they may.
  const own = page.getByRole('listitem').filter({ hasText: 'Olga Owner' }).filter({ hasText: 'Change' })
  await own.getByRole('button', { name: /^Change/ }).click()
  await expect(own.getByRole('checkbox', { name: 'Support' })).toBeChecked()
  await expect(own.getByRole('combobox', { name: 'Role' })).toHaveCount(0)
  await expect(own.getByRole('button', { name: 'Suspend' })).toHaveCount(0)

  await page.getByRole('link', { name: 'Queues' }).click()
  await expect(page.getByRole('article', { name: 'Everyone' })).toContainText(
    'First reply to a visitor who is there: 60 seconds, for 80% of them.',
  )
  await page.getByRole('button', { name: 'Add a queue' }).click()
  await page.getByLabel('Name of the queue').fill('Trade')
  await choose(page, 'Team that answers', 'Dealers')
  await page.getByLabel('First reply, visitor is there').fill('4')
  await page.getByLabel('Share answered in time, %').fill('101')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Whole seconds, from 5 to 86400.')).toBeVisible()
  await expect(page.getByText('More than 0, at most 100.')).toBeVisible()
  await page.getByLabel('First reply, visitor is there').fill('30')
  await page.getByLabel('Share answered in time, %').fill('95')
  await page.getByLabel('First reply to a message').fill('90')
  await page.getByLabel('Call-back').fill('120')
  await page.getByRole('button', { name: 'Save' }).click()
  const queue = page.getByRole('article', { name: 'Trade' })
  await expect(queue.getByRole('heading', { name: 'Trade' })).toBeFocused()
  await expect(queue.getByRole('heading', { name: 'Trade' })).toBeInViewport({ ratio: 1 })
  await expect(queue).toContainText('First reply to a visitor who is there: 30 seconds, for 95% of them.')
  await expect(queue).toContainText('90 minutes of working time, for 95% of them.')
  await expect(queue).toContainText('Call-back to somebody who left an address and went before a reply: 2 hours.')

  await page.getByRole('link', { name: 'Websites' }).click()
  const site = page.getByRole('article', { name: 'Test shop' })
  await site.getByRole('button', { name: 'Change' }).click()
  await choose(page, 'Queue of its inquiries', 'Trade')
  await choose(page, 'Country', 'Thailand')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(site).toContainText('Trade')

  // What comes from now on is offered to the one of that team.
  const context = await browser.newContext()
  const dealer = await context.newPage()
  await signInAtConsole(dealer, foyer.url, foyer.assistants[1]!)
  await declare(dealer, 'Available')
  const contact = { fullName: 'Wipa Suksawat', address: { kind: 'phone', value: '081 234 5678' } } as const
  await foyer.visitor().submit({ contact, question: 'Do you sell to shops?' })
  await dealer.getByRole('button', { name: 'Accept' }).first().click()
  await expect(dealer.getByRole('link', { name: '081 234 5678' })).toHaveAttribute('href', 'tel:+66812345678')
  await context.close()
})

test('a suspended person is out at once', async ({ page, foyer }) => {
  await signInAtConsole(page, foyer.url, foyer.assistants[0]!)
  const owner = await MemberClient.signIn(foyer.url, foyer.owner)
  await owner.patch(`/api/members/${foyer.assistants[0]!.id}`, { suspended: true })
  await expect(page.getByText('Your session has ended.')).toBeVisible()
})

test('an assistant sees the people and their sessions, and no websites or status', async ({ page, foyer }) => {
  await signInAtConsole(page, foyer.url, foyer.assistants[0]!)
  await page.getByRole('link', { name: 'Settings' }).click()
  const sections = page.getByRole('navigation', { name: 'Settings' }).getByRole('link')
  await expect(sections).toHaveText(['People', 'Saved replies', 'My alerts', 'My language', 'My sessions'])
  await expect(page.getByText('Olga Owner').last()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Invite a colleague' })).toHaveCount(0)
  await page.getByRole('link', { name: 'My sessions' }).click()
  await expect(page.getByText('This window')).toBeVisible()
})

test('the status says in plain words that all is well', async ({ page, foyer }) => {
  await foyer.visitor().submit({
    contact: { fullName: 'Wipa Suksawat', address: { kind: 'email', value: 'wipa@example.com' } },
    question: 'Do you ship?',
  })
  await signInAtConsole(page, foyer.url, foyer.owner)
  await page.goto(`${foyer.url}/settings/status`)
  await expect(page.getByText('All is well: the record has everything.')).toBeVisible()
  await expect(page.getByText('Inquiries held live')).toBeVisible()
})

test('an owner lets the numbers be counted anew: they are the same afterwards, in a generation of their own', async ({
  page,
  foyer,
}) => {
  for (const question of ['Do you ship?', 'And to Bangkok?'])
    await foyer.visitor().submit({
      contact: { fullName: 'Wipa Suksawat', address: { kind: 'email', value: 'wipa@example.com' } },
      question,
    })
  await signInAtConsole(page, foyer.url, foyer.owner)
  const owner = await MemberClient.signIn(foyer.url, foyer.owner)
  const numbers = async () => (await owner.get<MeasuresAnswer>('/api/measures?period=7&by=site')).cut
  await expect.poll(async () => (await numbers())?.keys[0]?.measures.abandonment.entered).toBe(2)
  const before = await numbers()
  await page.goto(`${foyer.url}/settings/status`)
  // The first night of a workspace is made up for as soon as the clock rings, which it does each minute.
  await expect(page.getByText(/It has not been night yet\.|are what the log says/u)).toBeVisible()
  const again = page.getByRole('button', { name: 'Count anew' })
  await again.click()
  const facts = async () => (await owner.get<{ facts: FactsStatus }>('/api/status')).facts
  await expect.poll(async () => (await facts()).counting, { timeout: 20_000 }).toBe(null)
  await expect(again).toBeVisible()
  expect(await numbers()).toEqual(before)
})

test('light, dark and muting are kept in the browser', async ({ page, foyer }) => {
  await signInAtConsole(page, foyer.url, foyer.owner)
  const menu = page.getByRole('button', { name: /Menu of your account/ })
  await menu.click()
  await page.getByRole('menuitemcheckbox', { name: 'Dark' }).click()
  await expect(page.locator('html')).toHaveClass(/wa-dark/)
  await menu.click()
  await page.getByRole('menuitemcheckbox', { name: 'Sound' }).click()
  await page.reload()
  await expect(page.locator('html')).toHaveClass(/wa-dark/)
  await menu.click()
  await expect(page.getByRole('menuitemcheckbox', { name: 'Sound' })).toHaveAttribute('aria-checked', 'false')
})
