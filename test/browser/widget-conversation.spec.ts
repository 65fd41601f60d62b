/** A visitor asks and talks, with an assistant at the other end over the real API. */
import { expect, test } from './fixtures.ts'
import { memberOn } from './member-on.ts'
import { WidgetPage } from './widget-page.ts'

test(
  'a visitor asks, gets a receipt, is answered live, says goodbye and rates',
  { tag: '@firefox' },
  async ({ page, foyer }) => {
    await page.goto(`${foyer.shop}/plain`)
    const widget = new WidgetPage(page)
    await widget.ask('Do you have 240 Solis-60?')
    await widget.acknowledged()
    expect(await widget.receipt()).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)

    const assistant = await memberOn(foyer)
    await expect(widget.stand).toContainText(`${assistant.name} is answering you`)
    await assistant.reply('Yes: see https://noravi.example/solis-60.')
    await expect(widget.thread.getByRole('link', { name: 'https://noravi.example/solis-60' })).toHaveAttribute(
      'rel',
      'noopener noreferrer nofollow ugc',
    )

    await widget.say('What about the price?')
    await expect(widget.message('What about the price?')).toContainText('Sent')
    const { messages, card } = await assistant.thread()
    expect(messages.map((message) => message.text)).toContain('What about the price?')
    await assistant.act({ type: 'read', upTo: card.version })
    await expect(widget.message('What about the price?')).toContainText('Read')

    await widget.dialog.getByRole('button', { name: 'End conversation' }).click()
    await widget.dialog.getByRole('button', { name: 'Yes, end it' }).click()
    await widget.dialog.getByRole('radio', { name: '4/5 good' }).check()
    await widget.dialog.getByRole('textbox', { name: 'Anything to add?' }).fill('Quick and clear')
    await widget.dialog.getByRole('button', { name: 'Send rating' }).click()
    await expect(widget.dialog).toContainText('Thank you for your rating')
    await expect.poll(async () => (await assistant.thread()).ratingComment).toBe('Quick and clear')
    expect((await assistant.thread()).card.rating).toBe(4)
  },
)

test('writing again after the end goes on with the same inquiry', async ({ page, foyer }) => {
  await page.goto(`${foyer.shop}/plain`)
  const widget = new WidgetPage(page)
  await widget.ask('Is the Fala back in stock?')
  await widget.acknowledged()
  const receipt = await widget.receipt()
  const assistant = await memberOn(foyer)
  await assistant.act({ type: 'resolve', outcome: 'resolved' })
  await expect(widget.stand).toContainText('This conversation is over')

  await widget.say('One more thing')
  await expect(widget.message('One more thing')).toContainText('Sent')
  await expect(widget.stand).not.toContainText('This conversation is over')
  expect(await widget.receipt()).toBe(receipt)
  expect((await assistant.thread()).card.episode).toBe(2)
})

test('the page the question came from is told, and no more of it', async ({ page, foyer }) => {
  await page.goto(`${foyer.shop}/plain?utm_source=line&utm_campaign=roadsafety&secret=1#part`)
  const widget = new WidgetPage(page)
  await widget.ask('Where is my order?')
  await widget.acknowledged()
  const owner = await foyer.member(foyer.owner)
  const [card] = (await owner.inbox('all')).items
  const { source } = await owner.thread(card!.id)
  expect(source).toEqual({
    page: `${foyer.shop}/plain`,
    referrerHost: null,
    campaign: { source: 'line', medium: null, name: 'roadsafety' },
  })
})

test('a page in Thai is answered in Thai', async ({ page, foyer }) => {
  await page.goto(`${foyer.shop}/thai`)
  const widget = new WidgetPage(page)
  await expect(widget.launcher).toHaveText('สอบถามเรา')
  await widget.open()
  await expect(widget.dialog.getByLabel('ชื่อ-นามสกุล')).toBeVisible()
  await expect(widget.dialog).toHaveAttribute('lang', 'th')
})

test('a picture that is pasted or dropped cannot be sent, is told so, and takes nobody off the page', async ({
  page,
  foyer,
}) => {
  await page.goto(`${foyer.shop}/plain`)
  const widget = new WidgetPage(page)
  await widget.ask('It looks like this')
  await widget.acknowledged()
  /** Pastes or drops something. @returns whether the browser is kept from doing what it would do with it */
  const given = (type: 'paste' | 'drop', selector: string, what: { file?: string; text?: string }) =>
    page.locator(`foyer-widget ${selector}`).evaluate(
      (element, { type, what: { file, text } }) => {
        const data = new DataTransfer()
        if (file) data.items.add(new File(['x'], file, { type: 'image/png' }))
        if (text) data.setData('text/plain', text)
        const options = { bubbles: true, cancelable: true, composed: true }
        return !element.dispatchEvent(
          type === 'paste'
            ? new ClipboardEvent(type, { ...options, clipboardData: data })
            : new DragEvent(type, { ...options, dataTransfer: data }),
        )
      },
      { type, what },
    )
  const told = widget.dialog.getByText('Pictures and files cannot be sent here yet.')
  await given('paste', 'foyer-composer textarea', { file: 'lamp.png' })
  await expect(told).toBeVisible()
  await widget.say('It is bent')
  await expect(told).toBeHidden()
  expect(await given('drop', '.lines', { file: 'lamp.png' })).toBe(true)
  await expect(told).toBeVisible()
  // Text from a document comes with a picture of it.
  expect(await given('drop', 'foyer-composer textarea', { file: 'lamp.png', text: 'bent' })).toBe(false)
  await expect(told).toBeHidden()
})
