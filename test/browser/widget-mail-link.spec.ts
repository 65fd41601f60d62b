/** A visitor who left is answered by mail, and goes on by its link: here, and in another browser. */
import { expect, test } from './fixtures.ts'
import { memberOn } from './member-on.ts'
import { WidgetPage } from './widget-page.ts'

test.use({ mail: 'mailbox' })

test('a visitor who has gone gets the reply by mail, and its link resumes the conversation', async ({
  browser,
  foyer,
}) => {
  // Replies gather for a minute before they leave.
  test.setTimeout(180_000)
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
})
