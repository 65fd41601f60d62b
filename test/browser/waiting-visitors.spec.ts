/** Visitors who wait: place and expected wait, being called back instead, and who is owed it in the console. */
import { uuidv7 } from 'uuidv7'
import type { MemberClient } from '../../demo/member-client.ts'
import type { Queue } from '../../shared/schema/queue.ts'
import { signInAtConsole } from './console-sign-in.ts'
import { expect, test } from './fixtures.ts'
import type { Foyer } from './fixtures.ts'
import { findings, looksAt, pageIn } from './looks.ts'
import { WidgetPage } from './widget-page.ts'

const contact = { fullName: 'Malee Thongdee', address: { kind: 'email', value: 'malee@example.com' } } as const

/** An assistant with one place, over the API; whoever asks gets it in turn. */
async function oneAssistant(foyer: Foyer): Promise<MemberClient> {
  const owner = await foyer.member(foyer.owner)
  const [first] = foyer.assistants
  await owner.patch(`/api/members/${first!.id}`, { capacity: 1 })
  const member = await foyer.member(first!)
  await member.connect()
  await member.presence('available')
  return member
}

async function having(member: MemberClient) {
  const mine = async () => (await member.inbox('mine')).items.find(({ closedAt }) => closedAt === null)
  await expect.poll(mine).toBeDefined()
  return (await mine())!
}

/** Whoever has it is done with it, and the next is answered. */
async function serveNext(member: MemberClient): Promise<void> {
  await member.act(await having(member), { type: 'resolve', outcome: 'resolved' })
  await answer(member)
}

async function answer(member: MemberClient): Promise<void> {
  await member.act(await having(member), { type: 'accept' })
  await member.act(await having(member), { type: 'reply', id: uuidv7(), text: 'Good morning.' })
}

/** Asks by phone number, as the panel wants it. */
async function askByPhone(widget: WidgetPage, question: string): Promise<void> {
  await widget.open()
  await widget.dialog.getByLabel('Full name').fill('Wipa Suksawat')
  await widget.dialog.getByRole('radio', { name: 'Phone' }).check()
  await widget.dialog.getByLabel('Phone number').fill('081 234 5678')
  await widget.dialog.getByLabel('Your question').fill(question)
  await widget.dialog.getByRole('button', { name: 'Send' }).click()
  await widget.acknowledged()
}

/** Where the panel says what is ahead; a message that is not sent yet has the same class, and is no `div`. */
const ahead = (widget: WidgetPage) => widget.dialog.locator('div.waiting')

test('a visitor sees place and wait, would rather be called back, and is: it counts as recovered', async ({
  page,
  browser,
  foyer,
}) => {
  const assistant = await oneAssistant(foyer)
  const ask = () => foyer.visitor().submit({ contact, question: 'Do you ship to Phuket?' })
  await ask()
  await answer(assistant)
  for (let at = 0; at < 5; at += 1) {
    await ask()
    await serveNext(assistant)
  }
  await ask()
  await page.goto(`${foyer.shop}/plain`)
  const widget = new WidgetPage(page)
  await askByPhone(widget, 'Is the Solis-60 on stock?')
  await expect(ahead(widget)).toContainText('Your place in the queue: 2')
  await expect(ahead(widget)).toContainText('Expected wait: ')
  await expect(ahead(widget)).not.toContainText(/\d s\b|second/)
  await serveNext(assistant)
  await expect(ahead(widget)).toContainText('Your place in the queue: 1')

  await ahead(widget).getByText('I would rather not wait').click()
  await expect(ahead(widget)).toContainText('081 234 5678')
  await ahead(widget).getByRole('button', { name: 'Call me back' }).click()
  await expect(ahead(widget)).toContainText(/We will call you back by .+: 081 234 5678/)
  await expect(ahead(widget)).not.toContainText('Your place')
  // Nothing to end: they are called back whatever they do here, and still owed it on the next page.
  await expect(widget.dialog.getByRole('button', { name: 'End conversation' })).toBeHidden()
  await page.goto(`${foyer.shop}/plain?later`)
  await expect(ahead(widget)).toContainText('We will call you back by')

  const console = await (await browser.newContext()).newPage()
  await signInAtConsole(console, foyer.url, foyer.owner)
  const way = console.getByRole('navigation', { name: 'Inquiries' }).getByRole('link', { name: /Call back/ })
  await expect(way).toContainText('1 inquiry')
  await way.click()
  const row = console.locator('inbox-row')
  await expect(row).toHaveCount(1)
  await expect(row).toContainText('Wipa Suksawat')
  await expect(row).toContainText(/Call back by .+081 234 5678/s)
  await row.click()
  await expect(console.locator('thread-header').getByRole('link', { name: '081 234 5678' })).toHaveAttribute(
    'href',
    /^tel:/,
  )
  await expect(console.locator('timeline-list')).toContainText('The visitor wants to be called back: by')
  await console.getByRole('button', { name: 'Give to…' }).click()
  await console.getByRole('menuitem', { name: 'Take it myself' }).click()
  await console.getByRole('button', { name: 'I have called' }).click()
  await expect(ahead(widget)).toBeHidden()
  await expect(console.locator('timeline-list')).toContainText('spoke with the visitor on the phone')
  const reply = console.getByRole('textbox', { name: 'Your reply' })
  await reply.fill('I called you just now: it is.')
  await reply.press('Enter')
  await expect(widget.message('I called you just now: it is.')).toBeVisible()
  await expect(console.getByText('Nobody to call back')).toBeVisible()
  await expect(way).not.toContainText('1')
  await console.getByRole('link', { name: 'Measures' }).click()
  await expect(async () => {
    await console.reload()
    await expect(console.getByRole('link', { name: 'Recovered by a call-back: 1, show them' })).toBeVisible({
      timeout: 1_000,
    })
  }).toPass()
  await console.context().close()
})

test('where nobody is there, being called back stands first; chosen offline it goes out later, and writing waits again', async ({
  page,
  context,
  foyer,
}) => {
  await page.goto(`${foyer.shop}/plain`)
  const widget = new WidgetPage(page)
  await widget.ask('Is the Fala waterproof?')
  await widget.acknowledged()
  await expect(ahead(widget)).toContainText('Nobody is free to answer just now.')
  const other = await context.newPage()
  await other.goto(`${foyer.shop}/plain`)
  const otherTab = new WidgetPage(other)
  await expect(ahead(otherTab)).toContainText('Your place in the queue: 1')
  await context.setOffline(true)
  await ahead(widget).getByRole('button', { name: 'Leave it as a message, I will read the answer later' }).click()
  await expect(ahead(widget)).toContainText('We pass it on as soon as you are connected.')
  await context.setOffline(false)
  await expect(ahead(widget)).toContainText(/We will answer by .+\. You can read it here later\./, { timeout: 30_000 })
  await expect(ahead(otherTab)).toContainText('We will answer by')
  await otherTab.say('I do wait here.')
  await expect(ahead(otherTab)).toContainText('Your place in the queue: 1')
  await expect(ahead(widget)).toContainText('Your place in the queue: 1')
})

test('while the queue is closed the panel says until when, and by when a message is answered', async ({
  page,
  foyer,
}) => {
  const owner = await foyer.member(foyer.owner)
  const [queue] = (await owner.get<{ queues: Queue[] }>('/api/queues')).queues
  // Open for an hour tomorrow in UTC, and on no other day.
  const tomorrow = new Date(Date.now() + 86_400_000)
  const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const
  const shut = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] }
  const weekly = { ...shut, [days[tomorrow.getUTCDay()]!]: [[510, 690]] }
  await owner.patch(`/api/queues/${queue!.id}`, { hours: { weekly, extra: [], closed: [] } })
  await page.goto(`${foyer.shop}/plain`)
  const widget = new WidgetPage(page)
  await widget.open()
  await expect(ahead(widget)).toContainText(/We are closed until \w+day 0?8:30/)
  await expect(ahead(widget)).toContainText(/We will answer by \w+day 0?9:30/)
  await widget.fill('Is the Suan solar?')
  await widget.dialog.getByRole('button', { name: 'Send' }).click()
  await widget.acknowledged()
  await expect(ahead(widget)).toContainText(/We are closed until \w+day 0?8:30/)
  await expect(ahead(widget)).not.toContainText('Your place')
})

test.use({ timezoneId: 'UTC', locale: 'en-GB' })

for (const look of looksAt())
  test(`whom to call back can be seen by everybody, ${look.name}`, async ({ browser, foyer }, info) => {
    const visitors = [
      { fullName: 'Wipa Suksawat', address: { kind: 'phone', value: '081 234 5678' } },
      { fullName: 'Somchai Jaidee', address: { kind: 'email', value: 'somchai.jaidee@bangkok-lights.example' } },
    ] as const
    for (const [at, who] of visitors.entries()) {
      const visitor = foyer.visitor()
      const { inquiry } = await visitor.submit({ contact: who, question: 'Is the Solis-60 on stock in Phuket?' })
      await visitor.command(inquiry.id, { type: 'call-back', how: at === 0 ? 'call' : 'writing' })
    }
    const { context, page, complaints } = await pageIn(browser, look)
    await signInAtConsole(page, foyer.url, foyer.owner)
    await page.getByRole('link', { name: /Call back/ }).click()
    await expect(page.locator('inbox-row')).toHaveCount(2)
    expect(await findings(page)).toEqual([])
    await page.screenshot({ path: info.outputPath('owed.png') })
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await expect(page.locator('thread-header')).toContainText('Wipa Suksawat')
    expect(await findings(page)).toEqual([])
    await page.screenshot({ path: info.outputPath('thread.png') })
    expect(complaints).toEqual([])
    await context.close()

    const visitor = await pageIn(browser, look)
    await visitor.page.goto(`${foyer.shop}/plain`)
    const widget = new WidgetPage(visitor.page)
    await askByPhone(widget, 'Is the Fala waterproof?')
    await expect(ahead(widget)).toContainText('Nobody is free')
    expect(await findings(visitor.page)).toEqual([])
    await visitor.page.screenshot({ path: info.outputPath('widget.png') })
    await ahead(widget).getByRole('button', { name: 'Call me back' }).press('Enter')
    await expect(ahead(widget)).toContainText('We will call you back')
    await visitor.page.screenshot({ path: info.outputPath('widget-owed.png') })
    expect(visitor.complaints).toEqual([])
    await visitor.context.close()
  })

test('a visitor chooses when to be called, or goes on in a messenger with their receipt; both are seen and counted', async ({
  page,
  browser,
  foyer,
}) => {
  const owner = await foyer.member(foyer.owner)
  const messengers = { line: '@suk', whatsapp: null, wechat: 'suk_lamps' }
  await owner.patch(`/api/sites/${foyer.site.id}`, { messengers })
  const assistant = await oneAssistant(foyer)
  await foyer.visitor().submit({ contact, question: 'Do you ship to Phuket?' })
  await answer(assistant)
  await page.goto(`${foyer.shop}/plain`)
  const widget = new WidgetPage(page)
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await askByPhone(widget, 'Is the Solis-60 on stock?')
  await expect(ahead(widget)).toContainText('Your place in the queue: 1')
  expect(asked.filter((path) => path.endsWith('call-back-times'))).toEqual([])
  await ahead(widget).getByText('I would rather not wait').click()
  const when = ahead(widget).getByRole('combobox', { name: 'When?' })
  await expect(when.getByRole('option')).toHaveCount(10)
  await expect(ahead(widget)).toContainText('Go on in WeChat: suk_lamps')

  const receipt = (await widget.receipt()).replace('Receipt ', '')
  const link = ahead(widget).getByRole('link', { name: 'Go on in LINE' })
  await expect(link).toHaveAttribute('href', `https://line.me/R/oaMessage/%40suk/?About%20my%20inquiry%20${receipt}`)
  await expect(link).toHaveAttribute('rel', /noopener/)
  await ahead(widget).getByText('Scan with your phone').click()
  await expect(ahead(widget).getByRole('img', { name: 'Go on in LINE' })).toBeVisible()
  expect(await findings(page)).toEqual([])
  // Where the messenger stands is not ours to open in a test.
  await link.evaluate((element) => element.addEventListener('click', (event) => event.preventDefault()))
  await link.click()

  const option = when.getByRole('option').nth(3)
  const said = (await option.textContent())!
  await when.selectOption({ index: 3 })
  await ahead(widget).getByRole('button', { name: 'Call me back' }).click()
  await expect(ahead(widget)).toContainText('We will call you back between')
  const clocks = said.match(/\d\d:\d\d(?: [AP]M)?/gu)!
  for (const clock of clocks) await expect(ahead(widget)).toContainText(clock)

  const console = await (await browser.newContext()).newPage()
  await signInAtConsole(console, foyer.url, foyer.owner)
  await console
    .getByRole('navigation', { name: 'Inquiries' })
    .getByRole('link', { name: /Call back/ })
    .click()
  const row = console.locator('inbox-row')
  await expect(row).toContainText('Call between')
  await row.click()
  await expect(console.locator('timeline-list')).toContainText('The visitor went on in LINE')
  await expect(console.locator('timeline-list')).toContainText('not before')
  await console.getByRole('link', { name: 'Measures' }).click()
  await expect(async () => {
    await console.reload()
    await expect(console.getByRole('link', { name: 'Went on in a messenger: 1, show them' })).toBeVisible({
      timeout: 1_000,
    })
  }).toPass()
})
