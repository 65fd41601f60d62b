/** A visitor who left is answered by mail, and goes on by its link: here, and in another browser. */
import { expect, test } from './fixtures.ts'
import { findings } from './looks.ts'
import { memberOn } from './member-on.ts'
import { WidgetPage } from './widget-page.ts'

test.use({ mail: 'mailbox' })

test('a visitor who has gone gets the reply by mail, and its link resumes the conversation', async ({
  browser,
  foyer,
}) => {
  // Replies gather for a minute before they leave.
  test.setTimeout(180_000)
  const owner = await foyer.member(foyer.owner)
  await owner.patch(`/api/sites/${foyer.site.id}`, { asksRecommend: true })
  const widget = new WidgetPage(await browser.newPage())
  await widget.page.goto(`${foyer.shop}/`)
  await widget.ask('Is the Suan waterproof?')
  const member = await memberOn(foyer)
  await widget.page.close()
  await member.reply('It is: IP68.')

  const mail = await (await browser.newContext()).newPage()
  await mail.goto(`${foyer.url}/mailbox`)
  const line = mail.getByRole('button', { name: 'has answered you' })
  await expect(async () => {
    await mail.getByRole('button', { name: 'Look again' }).click()
    await expect(line).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 120_000 })
  await line.click()
  await expect(mail.getByText('It is: IP68.')).toBeVisible()
  await expect(mail.getByRole('article')).not.toContainText('Wipa Suksai')
  const link = (await mail.getByRole('article').getByRole('link').getAttribute('href'))!

  const there = new WidgetPage(await (await browser.newContext()).newPage())
  const elsewhere = there.page
  await elsewhere.goto(link)
  const log = elsewhere.getByRole('log')
  await expect(log).toContainText('Is the Suan waterproof?')
  await expect(log).toContainText('It is: IP68.')
  // The link is not left in the address, where it would be passed on.
  expect(elsewhere.url()).toBe(`${foyer.shop}/`)
  await there.say('Two, please.')
  await expect.poll(async () => (await member.thread()).messages.at(-1)?.text).toBe('Two, please.')
  expect((await member.thread()).addressConfirmed).toBe(true)
  await elsewhere.reload()
  await expect(elsewhere.getByRole('log')).toContainText('Two, please.')

  // Whoever came by the link is asked how it was as everybody else is.
  await member.act({ type: 'resolve', outcome: 'resolved' })
  await there.dialog.getByRole('radio', { name: '5/5' }).check()
  await there.dialog.getByRole('button', { name: 'Send rating' }).click()
  const recommend = there.dialog.locator('foyer-recommend')
  await recommend.getByRole('radio', { name: '10' }).check()
  await recommend.getByRole('button', { name: 'Send' }).click()
  await expect.poll(async () => (await member.thread()).card.recommend).toBe(10)
})

test('a visitor gets the conversation by mail, once they have shown that the address is theirs', async ({
  page,
  browser,
  foyer,
}) => {
  test.setTimeout(120_000)
  const widget = new WidgetPage(page)
  await page.goto(`${foyer.shop}/plain`)
  await widget.ask('Is the Suan waterproof?')
  const member = await memberOn(foyer)
  await member.reply('It is: IP68.')
  await expect(widget.message('It is: IP68.')).toBeVisible()
  await widget.dialog.getByRole('button', { name: 'Send me this by mail' }).click()
  await expect(widget.dialog.getByText('We have written to you.')).toBeVisible()
  expect(await findings(page)).toEqual([])

  const mail = await (await browser.newContext()).newPage()
  await mail.goto(`${foyer.url}/mailbox`)
  const opened = async (subject: string) => {
    const line = mail.getByRole('button', { name: subject })
    await expect(async () => {
      await mail.getByRole('button', { name: 'Look again' }).click()
      await expect(line).toBeVisible({ timeout: 1_000 })
    }).toPass({ timeout: 60_000 })
    await line.click()
    return mail.getByRole('article')
  }
  const asking = await opened('Is this your address?')
  await expect(asking).not.toContainText('IP68')
  const link = (await asking.getByRole('link').getAttribute('href'))!
  const elsewhere = await (await browser.newContext()).newPage()
  await elsewhere.goto(link)
  await expect(elsewhere.getByRole('log')).toContainText('It is: IP68.')
  const transcript = await opened('Your conversation with Test shop')
  await expect(transcript).toContainText('Is the Suan waterproof?')
  await expect(transcript).toContainText('It is: IP68.')
  await expect(widget.dialog.getByText('The conversation is on its way to your mail.')).toBeVisible()
})
