/** The main job at the console: an inquiry arrives without reload, is accepted, answered, noted and resolved. */
import { uuidv7 } from 'uuidv7'
import { declare, signInAtConsole } from './console-sign-in.ts'
import { expect, test } from './fixtures.ts'

const contact = { fullName: 'Wipa Suksawat', address: { kind: 'email', value: 'wipa@example.com' } } as const

test('an inquiry is offered live, accepted and answered, and the answer reaches the visitor', async ({
  page,
  foyer,
}) => {
  const sent: string[] = []
  page.on('websocket', (socket) => socket.on('framesent', ({ payload }) => sent.push(String(payload))))
  await signInAtConsole(page, foyer.url, foyer.assistants[0]!)
  await declare(page, 'Available')
  await expect(page.getByText('You are available: the next inquiry is offered to you here.')).toBeVisible()

  const visitor = foyer.visitor()
  const { inquiry } = await visitor.submit({ contact, question: 'Do you ship to Phuket?' })

  const offer = page.getByRole('article', { name: 'Wipa Suksawat asks' })
  await expect(offer).toContainText('Do you ship to Phuket?')
  await expect(offer).toContainText(/\d+ seconds left/)
  await expect(page).toHaveTitle('(1) Foyer')
  await offer.getByRole('button', { name: 'Accept' }).click()

  // From now on they are at it.
  await expect.poll(() => sent).toContain(JSON.stringify({ t: 'focus', inquiry: inquiry.id, wrap: false }))
  const reply = page.getByRole('textbox', { name: 'Your reply' })
  await reply.fill('Yes, in three days.')
  await reply.press('Enter')
  const bubble = page.getByRole('log').getByRole('listitem').filter({ hasText: 'Yes, in three days.' })
  await expect(bubble).toContainText('Sent')
  await expect(reply).toHaveValue('')
  await expect(page).toHaveTitle('Foyer')

  const thread = await visitor.look(inquiry.id)
  expect(thread.messages.map(({ from, text }) => [from, text])).toEqual([
    ['visitor', 'Do you ship to Phuket?'],
    ['member', 'Yes, in three days.'],
  ])
  expect(thread.inquiry.assistant?.name).toBe(foyer.assistants[0]!.name)

  await visitor.command(inquiry.id, { type: 'read', upTo: thread.upTo })
  await expect(bubble).toContainText('Read')
  await visitor.command(inquiry.id, { type: 'message', id: uuidv7(), text: 'Wonderful!' })
  await expect(page.getByRole('log')).toContainText('Wonderful!')
  await expect.poll(async () => (await visitor.look(inquiry.id)).inquiry.readByMember).toBeGreaterThan(thread.upTo)
})

test('a note is seen by the team and never by the visitor', async ({ page, foyer }) => {
  const visitor = foyer.visitor()
  const { inquiry } = await visitor.submit({ contact, question: 'Any discount?' })
  await signInAtConsole(page, foyer.url, foyer.assistants[0]!)
  await declare(page, 'Available')
  await page.getByRole('button', { name: 'Accept' }).click()

  await page.getByRole('button', { name: 'Note', exact: true }).click()
  const note = page.getByRole('textbox', { name: 'Private note' })
  await note.fill('Bought a helmet in spring.')
  await note.press('Control+Enter')
  const kept = page.getByRole('log').getByRole('listitem').filter({ hasText: 'Bought a helmet in spring.' })
  await expect(kept).toContainText('only your team sees this')
  await expect(kept).not.toContainText('Sending')

  await page.getByRole('button', { name: 'Reply', exact: true }).click()
  await page.getByRole('textbox', { name: 'Your reply' }).fill('Five percent.')
  await page.getByRole('textbox', { name: 'Your reply' }).press('Enter')
  await expect
    .poll(async () => (await visitor.look(inquiry.id)).messages.map(({ text }) => text))
    .toEqual(['Any discount?', 'Five percent.'])
})

test('resolving closes the inquiry for both sides, and reopening brings it back', async ({ page, foyer }) => {
  const visitor = foyer.visitor()
  const { inquiry } = await visitor.submit({ contact, question: 'Where is my order?' })
  await signInAtConsole(page, foyer.url, foyer.assistants[0]!)
  await declare(page, 'Available')
  await page.getByRole('button', { name: 'Accept' }).click()
  await page.getByRole('textbox', { name: 'Your reply' }).fill('It arrives today.')
  await page.getByRole('textbox', { name: 'Your reply' }).press('Enter')
  await expect(page.getByRole('log')).toContainText('Sent')

  await page.getByRole('button', { name: 'Resolve' }).click()
  await page.getByRole('menuitem', { name: /^Resolved/ }).click()
  await expect(page.getByText('This inquiry is closed. Reopen it to write to the visitor')).toBeVisible()
  await expect.poll(async () => (await visitor.look(inquiry.id)).inquiry.state).toBe('resolved')
  await expect(page.getByRole('region', { name: 'Customer' })).toContainText('Assistant 1 closed it as resolved')

  await visitor.command(inquiry.id, { type: 'rate', score: 5, comment: 'Quick!' })
  await expect(page.getByRole('img', { name: '5 of 5' })).toBeVisible()

  await page.getByRole('button', { name: 'Reopen' }).click()
  await expect(page.getByRole('textbox', { name: 'Your reply' })).toBeVisible()
  expect((await visitor.look(inquiry.id)).inquiry.state).toBe('open')
})

test('the customer panel tells who asks and where they came from', async ({ page, foyer }) => {
  const { inquiry } = await foyer.visitor().submit({
    contact: { fullName: 'Tomasz Kowalczyk', address: { kind: 'phone', value: '+48 600 100 200' } },
    question: 'Is it in stock?',
    source: {
      page: 'https://shop.example/bikes/red',
      referrerHost: 'search.example',
      campaign: { source: 'newsletter', medium: 'mail', name: null },
    },
  })
  await signInAtConsole(page, foyer.url, foyer.owner)
  await page.goto(`${foyer.url}/inbox/all/${inquiry.id}`)
  const panel = page.getByRole('region', { name: 'Customer' })
  await expect(panel.getByRole('link', { name: '+48 600 100 200' })).toHaveAttribute('href', 'tel:+48600100200')
  await expect(panel).toContainText(inquiry.receipt)
  await expect(panel).toContainText('search.example')
  await expect(panel).toContainText('newsletter · mail')
  await expect(panel).toContainText('Tomasz Kowalczyk asked')
})

test('whoever answers somebody who has gone without an e-mail address is told that it waits, and how to reach them', async ({
  page,
  foyer,
}) => {
  const visitor = foyer.visitor()
  const { inquiry } = await visitor.submit({
    contact: { fullName: 'Tomasz Kowalczyk', address: { kind: 'phone', value: '+48 600 100 200' } },
    question: 'Is it in stock?',
  })
  await signInAtConsole(page, foyer.url, foyer.assistants[0]!)
  await declare(page, 'Available')
  await page.getByRole('button', { name: 'Accept' }).click()
  const composer = page.locator('reply-composer')
  await expect(composer.getByRole('textbox', { name: 'Your reply' })).toBeVisible()
  const said = composer.getByText('They have left the page and gave no e-mail address')
  await expect(said).toHaveCount(0)
  await visitor.command(inquiry.id, { type: 'leave' })
  await expect(said).toBeVisible()
  await expect(composer.getByRole('link', { name: '+48 600 100 200' })).toHaveAttribute('href', 'tel:+48600100200')
  // A note is for the team, who can read it wherever the visitor is.
  await composer.getByRole('button', { name: 'Note', exact: true }).click()
  await expect(said).toHaveCount(0)
  await composer.getByRole('button', { name: 'Reply', exact: true }).click()
  await expect(said).toBeVisible()
  await visitor.command(inquiry.id, { type: 'return' })
  await expect(said).toHaveCount(0)
})

test('a manager of the desk gives a waiting inquiry to a colleague, who sees it at once', async ({
  browser,
  foyer,
}) => {
  const [owners, assistants] = [await browser.newContext(), await browser.newContext()]
  const [owner, assistant] = [await owners.newPage(), await assistants.newPage()]
  await signInAtConsole(assistant, foyer.url, foyer.assistants[1]!)
  await declare(assistant, 'Busy')
  await signInAtConsole(owner, foyer.url, foyer.owner)
  await owner.getByRole('link', { name: /^Waiting/ }).click()
  await expect(owner.getByText('Nobody is waiting')).toBeVisible()

  await foyer.visitor().submit({ contact, question: 'Who can help me?' })
  await owner.getByRole('link', { name: /Wipa Suksawat/ }).click()
  await expect(owner.getByText(/Waiting \d:\d\d/).first()).toBeVisible()
  await owner.getByRole('button', { name: 'Give to…' }).click()
  await owner.getByRole('menuitem', { name: /Assistant 2/ }).click()
  await expect(owner.getByRole('region', { name: 'Inquiry of Wipa Suksawat' })).toContainText('With Assistant 2')

  await assistant.getByRole('link', { name: /Wipa Suksawat/ }).click()
  await expect(assistant.getByRole('log')).toContainText('Who can help me?')
  await expect(assistant.getByRole('textbox', { name: 'Your reply' })).toBeVisible()
  await owners.close()
  await assistants.close()
})

test('an inquiry that went to somebody else is gone from the others, open or in the list', async ({
  browser,
  foyer,
}) => {
  const [first, second] = [await browser.newContext(), await browser.newContext()]
  const [taker, watcher] = [await first.newPage(), await second.newPage()]
  await signInAtConsole(watcher, foyer.url, foyer.assistants[1]!)
  await watcher.getByRole('link', { name: /^Waiting/ }).click()
  await foyer.visitor().submit({ contact, question: 'First come?' })
  await watcher.getByRole('link', { name: /Wipa Suksawat/ }).click()
  await expect(watcher.getByRole('log')).toContainText('First come?')

  await signInAtConsole(taker, foyer.url, foyer.assistants[0]!)
  await declare(taker, 'Available')
  await expect(taker.getByRole('article', { name: 'Wipa Suksawat asks' })).toBeVisible()
  await expect(watcher.getByText('There is no such thing here, or you may not see it.')).toBeVisible()
  await expect(watcher.getByText('Nobody is waiting')).toBeVisible()
  await first.close()
  await second.close()
})

test('what visitors write is text: markup does nothing, and only safe links lead anywhere', async ({ page, foyer }) => {
  const question = [
    '<img src=x onerror="window.__hacked=1"><script>window.__hacked=1</script>',
    'javascript:alert(1) {{constructor.constructor("alert(1)")()}}',
    '//evil.example https://bank.example@evil.example/ https://пример.example/путь',
  ].join('\n')
  const visitor = foyer.visitor()
  const { inquiry } = await visitor.submit({
    contact: { fullName: '<b>Bold</b> \u202Eeman', address: { kind: 'line', value: '"><svg onload=alert(1)>' } },
    question,
  })
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  await signInAtConsole(page, foyer.url, foyer.owner)
  await page.goto(`${foyer.url}/inbox/all/${inquiry.id}`)
  const bubble = page.getByRole('log').locator('.bubble')
  await expect(bubble).toHaveText(question.replace('https://пример.example', 'https://xn--e1afmkfd.example'), {
    useInnerText: true,
  })
  await expect(bubble.getByRole('link')).toHaveCount(1)
  const link = bubble.getByRole('link')
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer nofollow ugc')
  await expect(link).toHaveAttribute('target', '_blank')
  await expect(page.getByRole('heading', { name: '<b>Bold</b> eman' })).toBeVisible()
  expect(await page.evaluate(() => '__hacked' in window)).toBe(false)
  expect(dialogs).toEqual([])
})
