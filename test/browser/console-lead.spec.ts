/** A qualified lead at the console: tier and reasons, the steps of sales, closing with a topic, what counts nowhere. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { flow } from '../../demo/flow.ts'
import { closing } from '../../demo/noravi.ts'
import { dayOfYear } from '../../console/text/dates.ts'
import { dateAt } from '../../shared/zone.ts'
import { declare, signInAtConsole } from './console-sign-in.ts'
import { expect, test } from './fixtures.ts'
import type { Foyer } from './fixtures.ts'
import { throughFrames } from './through-frames.ts'

const contact = { fullName: 'Surachai', address: { kind: 'phone', value: '053 555 014' } } as const
const answers = {
  about: 'price',
  product: 'solis-60',
  'for-whom': 'public',
  quantity: 240,
  installation: null,
  where: 'north',
  when: 'month',
  budget: null,
  tender: 'End of November',
  'who-decides': 'committee',
}

/** The shop asks its questions, and the workspace asks for a topic. */
async function asks(foyer: Foyer) {
  const owner = await foyer.member(foyer.owner)
  await owner.post(`/api/sites/${foyer.site.id}/flows`, { after: 0, flow })
  await owner.patch('/api/workspace', { closing })
}

/** An assistant has accepted a lead of tier A. */
async function accepted(page: Page, foyer: Foyer) {
  await asks(foyer)
  const { inquiry } = await foyer.visitor().submit({ contact, question: '240 please.', answered: { flow: 1, answers } })
  await signInAtConsole(page, foyer.url, foyer.assistants[0]!)
  await declare(page, 'Available')
  await page.getByRole('button', { name: 'Accept', exact: true }).click()
  await expect(page.getByRole('textbox', { name: 'Your reply' })).toBeVisible()
  return inquiry
}

/** The dialog that is open, by its name; what is slotted into it is looked for in the element around. */
async function dialogOf(page: Page, name: string) {
  await expect(page.getByRole('dialog', { name })).toBeVisible()
  return page.locator('wa-dialog[open]')
}

const details = (page: Page) => page.getByRole('region', { name: 'Customer' })

async function isAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations).toEqual([])
}

test('whoever has a lead sees its tier, why it scores so, and what was answered', async ({ page, foyer }) => {
  await accepted(page, foyer)
  const panel = details(page)
  await expect(panel).toContainText('75 of 100')
  await expect(panel).toContainText('Qualified')
  await expect(panel.getByRole('list', { name: 'Why it scores so' }).getByRole('listitem')).toHaveText([
    /\+20\s*A public body\s*Whom is it for\?/,
    /\+15\s*240 lamps/,
    /\+15\s*This month/,
    /\+10\s*A price/,
    /\+10\s*Solis-60 solar street lamp/,
    /\+5\s*A committee/,
  ])
  await expect(panel).toContainText('End of November')
  await expect(panel).toContainText('skipped')
  await expect(panel).toContainText('Qualified as tier A')
  await expect(page.getByRole('link', { name: /Surachai/ })).toContainText('Tier A')
  await isAccessible(page)
})

test('an offer says what it is about and how it stands with whoever asks', async ({ page, foyer }) => {
  await asks(foyer)
  await signInAtConsole(page, foyer.url, foyer.assistants[0]!)
  await declare(page, 'Available')
  const visitor = foyer.visitor()
  const { inquiry } = await visitor.submit({ contact, question: '240 please.', answered: { flow: 1, answers } })
  const offer = page.getByRole('article', { name: 'Surachai asks' })
  await expect(offer).toContainText('Tier A')
  await expect(offer).toContainText(/Waiting \d:\d\d/)
  await expect(offer).toContainText('Visitor is on the page')
  await visitor.command(inquiry.id, { type: 'leave' })
  await expect(offer).toContainText('Visitor has left the page')
  await expect(offer).toContainText(/Asked \d:\d\d ago/)
  await foyer.visitor().submit({
    contact: { ...contact, fullName: 'Malee' },
    question: 'It does not light.',
    answered: {
      flow: 1,
      answers: { about: 'complaint', 'order-number': 'N-77', trouble: 'quality', since: null, 'put-right': null },
    },
  })
  await expect(page.getByRole('article', { name: 'Malee asks' })).toContainText('Complaint')
})

test('an offer of somebody who is owed a call-back says so, and shows no clock as if they waited', async ({
  page,
  foyer,
}) => {
  // The Desk takes minutes to give somebody up who has left: here its frames say so at once.
  const due = Date.now() + 7_200_000
  await throughFrames(page, (frame) =>
    frame.t === 'event' ? { ...frame, card: { ...frame.card, visitorHere: false, callBackDue: due } } : frame,
  )
  await signInAtConsole(page, foyer.url, foyer.assistants[0]!)
  await declare(page, 'Available')
  await foyer.visitor().submit({ contact, question: '240 please.' })
  const offer = page.getByRole('article', { name: 'Surachai asks' })
  await expect(offer).toContainText('Call back by')
  await expect(offer).toContainText('Visitor has left the page')
  await expect(offer).not.toContainText('Waiting')
})

test('a lead goes through sales to won, and goods of it come back', async ({ page, foyer }) => {
  const { id } = await accepted(page, foyer)
  const panel = details(page)
  await panel.getByRole('button', { name: 'Pass to sales' }).click()
  await expect(panel.getByText('Passed to sales', { exact: true })).toBeVisible()
  await panel.getByRole('button', { name: 'Accept for sales' }).click()
  await expect(panel.getByText('Accepted by sales', { exact: true })).toBeVisible()

  // By keyboard alone: the dialog opens in the amount, and Enter sends it.
  await panel.getByRole('button', { name: 'Won…' }).focus()
  await page.keyboard.press('Enter')
  const dialog = await dialogOf(page, 'The deal is won')
  const amount = dialog.getByLabel('Amount')
  await expect(amount).toBeFocused()
  await isAccessible(page)
  await page.keyboard.type('a lot')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('alert')).toContainText('Write it like 2,136,000.00.')
  await amount.fill('2,136,000')
  await expect(dialog.getByRole('alert')).toHaveCount(0)
  await dialog.getByRole('button', { name: 'Add a line' }).click()
  await dialog.getByLabel('How many').fill('240')
  await dialog.getByLabel('Product').fill('Solis-60')
  await dialog.getByLabel('Amount').last().fill('2,136,000')
  await dialog.getByRole('button', { name: 'Add a line' }).click()
  await dialog.getByLabel('Product').last().fill('Brackets')
  await dialog.getByRole('button', { name: 'Remove line 2' }).click()
  await expect(dialog.getByRole('group', { name: /^Line/ })).toHaveCount(1)
  await expect(dialog.getByLabel('Product')).toHaveValue('Solis-60')

  // What is wrong is said where it is wrong, and goes once it is mended.
  const currencyField = dialog.getByLabel('Currency')
  const usual = await currencyField.inputValue()
  await currencyField.fill('XXQ')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog.getByRole('alert')).toHaveText(['There is no such currency. Write its code, like THB.'])
  await expect(currencyField).toBeFocused()
  await isAccessible(page)
  await currencyField.fill(usual)
  await expect(dialog.getByRole('alert')).toHaveCount(0)
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(panel).toContainText('240 × Solis-60')
  await expect(panel).toContainText('marked it as a lead')

  await panel.getByRole('button', { name: 'Goods came back…' }).click()
  const goods = await dialogOf(page, 'Goods came back')
  await goods.getByLabel('Amount').fill('3,000,000')
  await goods.getByRole('button', { name: 'Save' }).click()
  await expect(goods.getByRole('alert')).toContainText('More cannot come back than was sold.')
  await goods.getByLabel('Amount').fill('8,900')
  await goods.getByRole('button', { name: 'Save' }).click()
  await expect(goods).toHaveCount(0)
  await expect(panel).toContainText('8,900.00 came back')

  const owner = await foyer.member(foyer.owner)
  const { sales, timeline } = await owner.thread(id)
  const { currency } = sales!.deal!
  expect(sales).toMatchObject({ stage: 'won', deal: { minor: 213_600_000 }, goodsReturned: 890_000 })
  expect(currency).toMatch(/^[A-Z]{3}$/)
  expect(timeline.map(({ type }) => type)).toEqual(
    expect.arrayContaining(['qualified', 'screened', 'passed', 'sales-accepted', 'won', 'goods-returned']),
  )
  expect(JSON.stringify(timeline)).not.toContain('Surachai')
})

test('the day for which goods are promised is said with the deal, moved, and kept', async ({ page, foyer }) => {
  const { id } = await accepted(page, foyer)
  const panel = details(page)
  const { zone } = (await (await foyer.member(foyer.owner)).me()).workspace
  const dayFrom = (days: number) => dateAt(Date.now() + days * 86_400_000, zone)
  await panel.getByRole('button', { name: 'Accept for sales' }).click()
  await panel.getByRole('button', { name: 'Won…' }).click()
  const deal = await dialogOf(page, 'The deal is won')
  await deal.getByLabel('Amount').fill('2,136,000')
  await deal.getByLabel('Goods promised for').fill(dayFrom(-30))
  await deal.getByRole('button', { name: 'Save' }).click()
  await expect(deal.getByRole('alert')).toHaveText(['Choose a day from a week ago on, within two years.'])
  await isAccessible(page)
  await deal.getByLabel('Goods promised for').fill(dayFrom(3))
  await deal.getByRole('button', { name: 'Save' }).click()
  await expect(panel).toContainText(`Promised for ${dayOfYear(dayFrom(3), 'en')}`)

  await panel.getByRole('button', { name: 'Promised day…' }).click()
  const promise = await dialogOf(page, 'When the goods are promised')
  await expect(promise.getByLabel('Goods promised for')).toHaveValue(dayFrom(3))
  await promise.getByLabel('Goods promised for').fill('')
  await promise.getByRole('button', { name: 'Save' }).click()
  await expect(promise.getByRole('alert')).toHaveText(['Choose a day.'])
  await promise.getByLabel('Goods promised for').fill(dayFrom(0))
  await promise.getByRole('button', { name: 'Save' }).click()
  await expect(panel).toContainText(`Promised for ${dayOfYear(dayFrom(0), 'en')}`)

  await panel.getByRole('button', { name: 'Delivered…' }).click()
  const delivery = await dialogOf(page, 'The goods were delivered')
  await expect(delivery.getByLabel('Delivered on')).toHaveValue(dayFrom(0))
  await delivery.getByLabel('Delivered on').fill(dayFrom(1))
  await delivery.getByRole('button', { name: 'Save' }).click()
  await expect(delivery.getByRole('alert')).toHaveText(['Choose a day between the inquiry and today.'])
  await isAccessible(page)
  await delivery.getByLabel('Delivered on').fill(dayFrom(0))
  await delivery.getByRole('button', { name: 'Save' }).click()
  await expect(panel).toContainText(`Delivered on ${dayOfYear(dayFrom(0), 'en')}`)
  await expect(panel).toContainText('noted that the goods were delivered on')
  await expect(panel.getByRole('button', { name: 'Delivered…' })).toHaveCount(0)
  await expect(panel.getByRole('button', { name: 'Promised day…' })).toHaveCount(0)
  const { sales } = await (await foyer.member(foyer.owner)).thread(id)
  expect(sales).toMatchObject({ promise: { day: dayFrom(0) }, deliveredOn: dayFrom(0) })

  // And the measures tell of it, down to this inquiry.
  const owner = await page.context().browser()!.newPage()
  await signInAtConsole(owner, foyer.url, foyer.owner)
  const tile = owner.locator('measure-tile').filter({ has: owner.getByRole('heading', { name: 'Fulfilment' }) })
  await expect(async () => {
    await owner.goto(`${foyer.url}/measures`)
    await expect(tile).toContainText('100%', { timeout: 2_000 })
  }).toPass()
  await tile.getByRole('link', { name: 'Delivered as promised: 1, show them' }).click()
  await expect(owner.locator('counted-list').getByRole('link', { name: /Surachai/ })).toHaveAttribute(
    'href',
    new RegExp(id),
  )
  await owner.close()
})

test('a lead is lost to a competitor of the list, with the reason', async ({ page, foyer }) => {
  const { id } = await accepted(page, foyer)
  const panel = details(page)
  await panel.getByRole('button', { name: 'Lost…' }).click()
  const dialog = await dialogOf(page, 'The deal is lost')
  await dialog.getByRole('combobox', { name: 'Competitor' }).click()
  await dialog.getByRole('option', { name: 'Brightway' }).click()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(panel).toContainText('A competitor, we answered late · Brightway')
  const { sales } = await (await foyer.member(foyer.owner)).thread(id)
  expect(sales).toMatchObject({ stage: 'lost', lost: { reason: 'competitor-faster', competitor: 'brightway' } })
})

test('closing asks for a topic where the workspace does', async ({ page, foyer }) => {
  const { id } = await accepted(page, foyer)
  await page.getByRole('button', { name: 'Resolve' }).click()
  await page.getByRole('menuitem', { name: /^Not for us/ }).click()
  const dialog = await dialogOf(page, 'Close this inquiry as not for us')
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog).toHaveCount(0)
  await page.getByRole('button', { name: 'Resolve' }).click()
  await page.getByRole('menuitem', { name: /^Not for us/ }).click()
  await dialogOf(page, 'Close this inquiry as not for us')
  await dialog.getByRole('button', { name: 'Close as not for us' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Say what it was about.')
  await isAccessible(page)
  await dialog.getByRole('combobox').click()
  await dialog.getByRole('option', { name: 'Price' }).click()
  await dialog.getByRole('button', { name: 'Close as not for us' }).click()
  await expect(page.getByRole('button', { name: 'Reopen' })).toBeVisible()
  const { card, topic } = await (await foyer.member(foyer.owner)).thread(id)
  expect([card.state, topic]).toEqual(['disqualified', 'price'])
})

test('a topic that is asked for since one signed in is asked for at the second try, without a reload', async ({
  page,
  foyer,
}) => {
  await foyer.visitor().submit({ contact, question: '240 please.' })
  await signInAtConsole(page, foyer.url, foyer.assistants[0]!)
  await declare(page, 'Available')
  await page.getByRole('button', { name: 'Accept', exact: true }).click()
  await asks(foyer)
  const resolve = async () => {
    await page.getByRole('button', { name: 'Resolve' }).click()
    await page.getByRole('menuitem', { name: /^Resolved/ }).click()
  }
  await resolve()
  await expect(page.getByText('Say what it was about.')).toBeVisible()
  await resolve()
  await dialogOf(page, 'Resolve this inquiry')
})

test('spam counts nowhere, and can be taken back', async ({ page, foyer }) => {
  await accepted(page, foyer)
  await page.getByRole('button', { name: 'Resolve' }).click()
  await page.getByRole('menuitem', { name: /^Spam/ }).click()
  await expect(details(page)).toContainText('Counts nowhere')
  await page.getByRole('button', { name: 'Reopen' }).click()
  await expect(page.getByRole('textbox', { name: 'Your reply' })).toBeVisible()
})

test('the owner says what is asked when something is closed', async ({ page, foyer }) => {
  await asks(foyer)
  await signInAtConsole(page, foyer.url, foyer.owner)
  await page.goto(`${foyer.url}/settings/closing`)
  const topics = page.getByLabel('Topics')
  await expect(topics).toHaveValue(/^Price\nStock\n/)
  await isAccessible(page)
  await topics.fill('Price\nRental')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved. It counts from now on.')).toBeVisible()
  const { workspace } = await (await foyer.member(foyer.owner)).me()
  const [price, rental, ...others] = workspace.closing.topics
  expect([price, rental]).toEqual([
    { id: 'price', label: 'Price', retired: false },
    { id: expect.stringMatching(/^[0-9a-f]{32}$/) as unknown, label: 'Rental', retired: false },
  ])
  expect(others.map(({ id, retired }) => [id, retired])).toContainEqual(['stock', true])
})
