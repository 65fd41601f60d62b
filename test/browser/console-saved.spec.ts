/** Saved replies at the console: found and put in by keyboard alone, kept in the settings, seen by whose they are and by nobody else. */
import type { Page } from '@playwright/test'
import { uuidv7 } from 'uuidv7'
import type { ReplyToKeep, SavedReplies } from '../../shared/schema/saved-reply.ts'
import type { Team } from '../../shared/schema/team.ts'
import { choose } from './choose.ts'
import { signInAtConsole } from './console-sign-in.ts'
import { expect, test } from './fixtures.ts'
import type { Foyer } from './fixtures.ts'
import { findings, looksAt, pageIn } from './looks.ts'

const contact = { fullName: 'วิภา ศรีสุข', address: { kind: 'email', value: 'wipa@example.com' } } as const

const greeting = {
  whose: { kind: 'everyone' },
  shortcut: 'hello',
  title: 'Greeting',
  texts: { en: 'Hello {name}, this is {assistant} of {site}.', th: 'สวัสดีค่ะ {address-as} เลขที่ {receipt}' },
  revision: 0,
} as const
const price = {
  ...greeting,
  shortcut: 'price',
  title: 'Prices',
  texts: { en: 'A Solis-60 is 8,900 baht.\nFrom 20 on we install it.' },
} as const
const delivery = { ...greeting, shortcut: 'when', title: 'Time of delivery', texts: { en: 'Within 12 days.' } } as const

async function keep(foyer: Foyer, reply: ReplyToKeep, who = foyer.owner): Promise<string> {
  const id = uuidv7()
  await (await foyer.member(who)).put(`/api/saved-replies/${id}`, reply)
  return id
}

const supportTeam = async (foyer: Foyer) => {
  const { teams } = await (await foyer.member(foyer.owner)).get<{ teams: Team[] }>('/api/teams')
  return teams[0]!
}

/** The first assistant has an inquiry of somebody who reads Thai. */
async function haveOne(foyer: Foyer): Promise<string> {
  const member = await foyer.member(foyer.assistants[0]!)
  await member.connect()
  await member.presence('available')
  const { inquiry } = await foyer.visitor().submit({ contact, question: 'ส่งไปภูเก็ตไหมคะ', language: 'th' })
  await expect.poll(async () => (await member.inbox('mine')).items[0]?.state).toBe('offered')
  await member.act((await member.thread(inquiry.id)).card, { type: 'accept' })
  return inquiry.id
}

async function openOne(page: Page, foyer: Foyer): Promise<string> {
  const inquiry = await haveOne(foyer)
  await signInAtConsole(page, foyer.url, foyer.assistants[0]!)
  await page.goto(`${foyer.url}/inbox/mine/${inquiry}`)
  await expect(writing(page)).toBeVisible()
  return inquiry
}

const writing = (page: Page) => page.getByRole('textbox', { name: 'Your reply' })
const finding = (page: Page) => page.getByRole('combobox', { name: 'Find a saved reply' })
const shown = (page: Page) => page.getByRole('listbox', { name: 'Saved replies' }).getByRole('option')
const marked = (page: Page) => page.getByRole('option', { selected: true })
const uses = async (foyer: Foyer, id: string) =>
  (await (await foyer.member(foyer.owner)).get<SavedReplies>('/api/saved-replies')).replies.find((one) => one.id === id)
    ?.uses

test('an assistant finds a reply and sends it with the keyboard alone; it is counted once', async ({ page, foyer }) => {
  const [hello, prices] = [await keep(foyer, greeting), await keep(foyer, price)]
  await keep(foyer, delivery)
  const inquiry = await openOne(page, foyer)
  await page.keyboard.press('r')
  await expect(writing(page)).toBeFocused()

  // A slash within something is a slash.
  await page.keyboard.type('24/7 ')
  await expect(finding(page)).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('Delete')

  await page.keyboard.type('/')
  await expect(finding(page)).toBeFocused()
  await expect(shown(page)).toHaveCount(3)
  await expect(page.locator('saved-reply-picker').getByRole('status')).toHaveText('3 saved replies')
  await page.keyboard.type('pr')
  await expect(shown(page)).toHaveCount(1)
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Backspace')
  await expect(marked(page)).toContainText('Greeting')
  await page.keyboard.press('ArrowUp')
  await expect(marked(page)).toContainText('Time of delivery')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(marked(page)).toContainText('Prices')
  const described = await finding(page).getAttribute('aria-activedescendant')
  await expect(marked(page)).toHaveAttribute('id', described!)
  await expect(page.getByRole('region', { name: 'How it reads, in English' })).toContainText('we install it')
  await page.keyboard.type('hel')
  await expect(marked(page)).toContainText('Greeting')
  const { receipt } = (await (await foyer.member(foyer.owner)).thread(inquiry)).card
  const text = `สวัสดีค่ะ คุณวิภา เลขที่ ${receipt}`
  await expect(page.getByRole('region', { name: 'How it reads, in ไทย' })).toContainText(text)
  await page.keyboard.press('Enter')
  await expect(writing(page)).toHaveValue(text)
  await expect(writing(page)).toBeFocused()

  // Another behind it, taken back as anything typed is, and put in again.
  await page.keyboard.type(' /when')
  await page.keyboard.press('Enter')
  await expect(writing(page)).toHaveValue(`${text} Within 12 days.`)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(writing(page)).not.toHaveValue(/12 days/)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('/hello')
  await page.keyboard.press('Enter')
  await expect(writing(page)).toHaveValue(text)
  // It is still known what is in it when the page has been away.
  await page.reload()
  await expect(writing(page)).toHaveValue(text)
  await writing(page).press('Enter')
  await expect(page.getByRole('log')).toContainText(text)
  await expect.poll(() => uses(foyer, hello)).toBe(1)
  expect(await uses(foyer, prices)).toBe(0)

  // What is written next has none in it.
  await page.keyboard.type('Thank you.')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('log')).toContainText('Thank you.')
  await page.reload()
  await expect(page.getByRole('log')).toContainText('Thank you.')
  expect(await uses(foyer, hello)).toBe(1)
})

test('leaving the list leaves what was typed, and whoever writes on meant no reply', async ({ page, foyer }) => {
  await keep(foyer, greeting)
  await openOne(page, foyer)
  await writing(page).fill('Look at ')
  await page.keyboard.type('/hel')
  await expect(shown(page)).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(writing(page)).toHaveValue('Look at /hel')
  await expect(writing(page)).toBeFocused()
  // The inquiry is still open: Escape was for the list alone.
  await expect(page.getByRole('heading', { name: contact.fullName })).toBeVisible()

  await writing(page).fill('')
  await page.keyboard.type('/help ')
  await expect(writing(page)).toHaveValue('/help ')
  await expect(writing(page)).toBeFocused()

  await writing(page).fill('Hello ')
  await page.keyboard.type('/')
  await expect(finding(page)).toBeFocused()
  await page.keyboard.press('Backspace')
  await expect(writing(page)).toHaveValue('Hello ')

  // Enter that ends a composition chooses nothing.
  await page.keyboard.type('/')
  await expect(finding(page)).toBeFocused()
  await finding(page).evaluate((field) =>
    field.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, composed: true }),
    ),
  )
  await expect(shown(page)).toHaveCount(1)

  // Elsewhere with the pointer: the list goes, the text stays.
  await page.getByRole('heading', { name: contact.fullName }).click()
  await expect(finding(page)).toHaveCount(0)
  await expect(writing(page)).toHaveValue('Hello /')
  // The button means the slash that stands there.
  await page.getByRole('button', { name: 'Saved replies' }).click()
  await page.getByRole('option').click()
  await expect(writing(page)).toHaveValue(/^Hello สวัสดีค่ะ/)
})

test('with a pointer, from the button; into a note as well', async ({ page, foyer }) => {
  const id = await keep(foyer, price)
  await openOne(page, foyer)
  await page.getByRole('button', { name: 'Note', exact: true }).click()
  const note = page.getByRole('textbox', { name: 'Private note' })
  await note.fill('They asked for prices: ')
  await page.getByRole('button', { name: 'Saved replies' }).click()
  await page.getByRole('option', { name: /Prices/ }).click()
  await expect(note).toHaveValue('They asked for prices: A Solis-60 is 8,900 baht.\nFrom 20 on we install it.')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('log')).toContainText('Note by')
  await expect.poll(() => uses(foyer, id)).toBe(1)
})

test('somebody without any is told where to write them; the record away is said', async ({ page, foyer }) => {
  await openOne(page, foyer)
  await page.getByRole('button', { name: 'Saved replies' }).click()
  await expect(page.getByText('There are no saved replies yet.')).toBeVisible()
  await page.keyboard.press('Escape')
  const giveBack = foyer.loseRecord()
  await page.getByRole('button', { name: 'Saved replies' }).click()
  await expect(page.locator('saved-reply-picker').getByRole('alert')).toBeVisible()
  giveBack()
  await page.locator('saved-reply-picker').getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByText('There are no saved replies yet.')).toBeVisible()
  await page.getByRole('link', { name: 'Write and change them' }).click()
  await expect(page.getByRole('heading', { name: 'No saved reply yet' })).toBeVisible()
})

test('a manager writes a reply for the team, which the team sees and nobody else', async ({ page, foyer, browser }) => {
  const owner = await foyer.member(foyer.owner)
  const support = await supportTeam(foyer)
  const sales = await owner.post<Team>('/api/teams', { name: 'Sales', function: 'sales' })
  const [manager, seller] = foyer.assistants
  await owner.patch(`/api/members/${manager!.id}`, { role: 'manager', teams: [support.id] })
  await owner.patch(`/api/members/${seller!.id}`, { teams: [sales.id] })
  await keep(foyer, { ...greeting, whose: { kind: 'team', team: sales.id }, title: 'Canary of sales' })

  await signInAtConsole(page, foyer.url, manager!)
  // Whoever is quicker than their list has the form, and the focus in it, once the list is there.
  let giveList = () => {}
  const held = new Promise<void>((resolve) => (giveList = resolve))
  await page.route('**/api/saved-replies', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(`${foyer.url}/settings/replies`)
  await page.getByRole('button', { name: 'Write a reply' }).click()
  await expect(page.getByRole('combobox', { name: 'Whose it is' })).toHaveCount(0)
  giveList()
  await expect(page.getByRole('combobox', { name: 'Whose it is' })).toBeFocused()
  await choose(page, 'Whose it is', support.name)
  const save = page.getByRole('button', { name: 'Save' })
  await save.click()
  await expect(page.getByText('Write a title.')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused()
  await page.getByRole('textbox', { name: 'Title' }).fill('Canary of support')
  await page.getByRole('textbox', { name: 'Shortcut' }).fill('two words')
  await page.getByRole('textbox', { name: 'Text', exact: true }).fill('Hello {nmae}, ')
  await save.click()
  await expect(page.getByText('Use one word of letters and digits')).toBeVisible()
  await expect(page.getByText('{nmae} cannot be filled in.')).toBeVisible()
  await page.getByRole('textbox', { name: 'Shortcut' }).fill('hello')
  await page.getByRole('textbox', { name: 'Text', exact: true }).fill('Hello , ')
  await page.getByRole('textbox', { name: 'Text', exact: true }).press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await page.getByRole('button', { name: '{name}' }).click()
  await expect(page.getByText('Hello Jane Smith,')).toBeVisible()
  await choose(page, 'Words in', 'ไทย')
  await page.getByRole('textbox', { name: 'Text', exact: true }).fill('สวัสดี {address-as}')
  await expect(page.getByText('สวัสดี คุณวิภา')).toBeVisible()
  await save.click()
  const card = page.getByRole('region', { name: support.name }).getByRole('article', { name: 'Canary of support' })
  await expect(card.getByRole('heading')).toBeFocused()
  await expect(card).toContainText('Hello {name},')
  await expect(card).toContainText('English, ไทย · Not sent yet')
  await expect(page.getByText('Canary of sales')).toHaveCount(0)
  // Everyone's is not theirs to write. By key: that it is added is still said over the button.
  await page.getByRole('button', { name: 'Write a reply' }).press('Enter')
  await page.getByRole('combobox', { name: 'Whose it is' }).press('Enter')
  await expect(page.getByRole('option')).toHaveText([/Mine/, new RegExp(support.name)])

  const other = await (await browser.newContext()).newPage()
  await signInAtConsole(other, foyer.url, seller!)
  await other.goto(`${foyer.url}/settings/replies`)
  await expect(other.getByRole('article', { name: 'Canary of sales' })).toBeVisible()
  await expect(other.getByRole('article', { name: 'Canary of sales' }).getByRole('button')).toHaveCount(0)
  await expect(other.getByText('Canary of support')).toHaveCount(0)
  await other.context().close()
})

test('a change is kept, what a colleague changed meanwhile is not lost, and a removal is taken back', async ({
  page,
  foyer,
}) => {
  const id = await keep(foyer, greeting)
  await keep(foyer, price)
  await signInAtConsole(page, foyer.url, foyer.owner)
  await page.goto(`${foyer.url}/settings/replies`)
  const card = (name: string) => page.getByRole('article', { name })
  await card('Greeting').getByRole('button', { name: 'Change' }).click()
  await (await foyer.member(foyer.owner)).put(`/api/saved-replies/${id}`, { ...greeting, title: 'Newer', revision: 1 })
  await page.getByRole('textbox', { name: 'Title' }).fill('Older')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('A colleague changed this meanwhile.')).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(card('Newer')).toBeVisible()
  await card('Newer').getByRole('button', { name: 'Change' }).click()
  await page.getByRole('textbox', { name: 'Shortcut' }).fill('price')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Another reply there has this shortcut.')).toBeVisible()
  await page.getByRole('textbox', { name: 'Shortcut' }).fill('hi')
  await page.getByRole('textbox', { name: 'Title' }).fill('Welcome')
  await page.keyboard.press('Enter')
  await expect(card('Welcome')).toContainText('/hi')

  await card('Welcome').getByRole('button', { name: 'Remove' }).press('Enter')
  const undo = page.getByRole('button', { name: 'Undo' })
  await expect(undo).toBeFocused()
  await expect(page.getByText('“Welcome” is removed.')).toBeVisible()
  await expect(card('Welcome')).toHaveCount(0)
  await undo.press('Enter')
  await expect(card('Welcome').getByRole('heading')).toBeFocused()
  await expect(undo).toHaveCount(0)

  // What is half-written stays while another is removed.
  await card('Welcome').getByRole('button', { name: 'Change' }).click()
  await page.getByRole('textbox', { name: 'Title' }).fill('Half-writ')
  await card('Prices').getByRole('button', { name: 'Remove' }).click()
  await expect(undo).toBeFocused()
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Half-writ')
  await undo.click()
  await expect(card('Prices').getByRole('heading')).toBeFocused()
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Half-writ')
  await page.getByRole('button', { name: 'Cancel' }).click()

  await page.getByRole('searchbox', { name: 'Find among them' }).fill('solis')
  await expect(page.getByRole('article')).toHaveCount(1)
  await expect(card('Prices')).toBeVisible()
  await page.getByRole('searchbox', { name: 'Find among them' }).fill('zzz')
  await expect(page.getByText('Nothing like that.')).toBeVisible()
})

for (const look of looksAt()) {
  test(`saved replies are accessible and within the policy, ${look.name}`, async ({ browser, foyer }) => {
    test.setTimeout(120_000)
    const { context, page, complaints } = await pageIn(browser, look)
    const isWithin = async (name: string) => {
      await page.screenshot({ path: test.info().outputPath(`${name}.png`) })
      expect(await findings(page)).toEqual([])
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(width).toBeLessThanOrEqual(look.viewport.width)
    }
    const [assistant] = foyer.assistants
    await signInAtConsole(page, foyer.url, assistant!)
    await page.goto(`${foyer.url}/settings/replies`)
    await expect(page.getByRole('heading', { name: 'No saved reply yet' })).toBeVisible()
    await isWithin('empty')
    for (const reply of [greeting, price, delivery]) await keep(foyer, reply)
    const team = { kind: 'team' as const, team: (await supportTeam(foyer)).id }
    await keep(foyer, { ...price, whose: team, title: 'What a whole street of lamps costs, put up and switched on' })
    const own = await keep(foyer, { ...greeting, whose: { kind: 'mine' }, title: 'My own greeting' }, assistant)
    await (await foyer.member(assistant!)).post(`/api/saved-replies/${own}/uses`, { message: uuidv7() })
    await page.reload()
    await expect(page.getByText('Sent once, on')).toBeVisible()
    await expect(page.getByRole('article')).toHaveCount(5)
    await isWithin('list')
    await page.getByRole('article', { name: 'My own greeting' }).getByRole('button', { name: 'Change' }).click()
    await page.getByRole('textbox', { name: 'Shortcut' }).fill('two words')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('Use one word of letters and digits')).toBeVisible()
    await isWithin('form')
    await page.getByRole('button', { name: 'Cancel' }).click()
    await page.getByRole('article', { name: 'My own greeting' }).getByRole('button', { name: 'Remove' }).click()
    await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused()
    await isWithin('removed')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByRole('article')).toHaveCount(5)

    await page.goto(`${foyer.url}/inbox/mine/${await haveOne(foyer)}`)
    await writing(page).click()
    await page.keyboard.type('/')
    await expect(shown(page)).toHaveCount(5)
    await expect(shown(page).first()).toContainText('My own greeting')
    await expect(finding(page)).toBeInViewport({ ratio: 1 })
    await expect(page.getByRole('region', { name: /How it reads/ })).toBeInViewport({ ratio: 1 })
    await isWithin('picker')
    await page.getByRole('option', { name: /Prices/ }).click()
    await expect(writing(page)).toHaveValue(/8,900 baht/)
    expect(complaints).toEqual([])
    await context.close()
  })
}
