/** An owner makes what a website asks: tries it in the real widget, publishes it, mends what is wrong, and goes back. */
import type { FlowWork } from '../../shared/schema/flow-draft.ts'
import { choose } from './choose.ts'
import { signInAtConsole } from './console-sign-in.ts'
import { expect, test } from './fixtures.ts'
import { Editor } from './flow-editor-page.ts'
import { arrived, flow, FlowPage, publish, visit } from './flow-page.ts'
import { findings } from './looks.ts'

test('questions are made, tried in the real widget with what they would come to, published, and asked', async ({
  page,
  browser,
  foyer,
}) => {
  await signInAtConsole(page, foyer.url, foyer.owner)
  await page.goto(`${foyer.url}/settings/sites`)
  await page.getByRole('article', { name: 'Test shop' }).locator('wa-button', { hasText: 'Questions' }).click()
  const editor = new Editor(page)
  await editor.standsAt('Nothing is published yet')
  await expect(page.getByRole('heading', { name: 'This website asks nothing yet' })).toBeVisible()
  await expect(editor.widget.getByLabel('Your question')).toBeVisible()

  await editor.add('What is it about?')
  // Nothing is told of fields nobody has been at.
  await expect(editor.now.getByRole('alert')).toHaveCount(0)
  await editor.publish()
  await expect(editor.now.getByText('Write something, in at least one language.')).toHaveCount(2)
  await editor.standsAt('2 things to mend before this can be published.')
  await editor.now.getByLabel('Option 1', { exact: true }).fill('A price')
  await editor.now.getByLabel('Option 2', { exact: true }).fill('A complaint')
  const options = editor.now.getByRole('listitem')
  await options.nth(0).getByRole('combobox', { name: 'Counts for' }).press('Enter')
  await page.getByRole('option', { name: 'intent' }).click()
  await options.nth(0).getByLabel('Points').fill('30')
  await options
    .nth(1)
    .getByRole('button', { name: /^Sets\s+A complaint/ })
    .click()
  await options.nth(1).getByRole('combobox', { name: 'Kind' }).press('Enter')
  await page.getByRole('option', { name: 'Complaint' }).click()
  await options.nth(1).getByLabel('Customer group').fill('After sales!')
  await expect(options.nth(1).getByLabel('Customer group')).toHaveValue('after-sales')

  await editor.add('How many do you need?')
  await choose(page, 'Answered by', 'a number')
  await editor.now.getByRole('button', { name: 'Add a condition' }).click()
  await editor.now.locator('wa-checkbox', { hasText: 'A price' }).click()
  await editor.now.getByRole('button', { name: 'Done' }).click()
  await expect(editor.card(2)).toContainText('a number, only when “What is it about?” is A price')

  await (await editor.tried()).getByRole('radio', { name: 'A price' }).check()
  await editor.widget.getByRole('button', { name: 'Next' }).click()
  await expect(editor.widget.getByRole('heading', { name: 'How many do you need?' })).toBeVisible()
  const verdict = page.locator('flow-verdict')
  await expect(verdict).toContainText('30 of 100 points')
  await expect(verdict).toContainText('It would go to Everyone.')
  // What is changed shows at once, where the visitor was.
  await editor
    .card(2)
    .getByRole('button', { name: /^Edit question 2/ })
    .click()
  await editor.now.getByLabel('Unit').fill('lamps')
  await expect(editor.widget.getByRole('textbox', { name: 'How many do you need?' })).toHaveAccessibleDescription(
    'lamps',
  )
  await (await editor.tried()).getByRole('textbox').fill('12')
  await editor.widget.getByRole('button', { name: 'Next' }).click()
  await editor.widget.getByLabel('Full name').fill('Olga')
  await editor.widget.getByLabel('E-mail address').fill('olga@example.com')
  await editor.widget.getByRole('button', { name: 'Send' }).click()
  await expect(verdict).toContainText('Sent: this is how it would arrive.')
  await expect(editor.widget.getByText('Your place in the queue: 1')).toBeVisible()
  await editor.widget.getByRole('textbox', { name: 'Write a message' }).fill('Are you there?')
  await editor.widget.getByRole('button', { name: 'Send' }).click()
  await expect(editor.widget.getByRole('log')).toContainText('Sent')
  await expect(editor.widget.getByText('Reconnecting')).toHaveCount(0)
  await page.getByRole('button', { name: 'Begin again' }).click()
  await (await editor.tried()).getByRole('radio', { name: 'A complaint' }).check()
  await editor.widget.getByRole('button', { name: 'Next' }).click()
  await expect(verdict).toContainText('Complaint: it is not scored.')

  await editor.standsAt('Draft kept')
  await editor.publish()
  await editor.standsAt('Version 1 is published. No changes.')
  const shop = await browser.newPage()
  const widget = await visit(shop, foyer)
  await widget.choose('A price')
  await widget.asks('How many do you need?')
  await shop.close()
  // Nothing of what was tried has arrived.
  expect((await (await foyer.member(foyer.owner)).inbox('all')).items).toEqual([])
})

test('what is unfinished is kept over a reload, told to whoever comes next, and can be thrown away', async ({
  page,
  foyer,
}) => {
  const owner = await publish(foyer)
  await signInAtConsole(page, foyer.url, foyer.owner)
  const editor = new Editor(page)
  await editor.open(foyer)
  await editor.standsAt('Version 1 is published. No changes.')
  await editor.add('Anything else?')
  await editor.standsAt('Draft kept')
  await page.reload()
  await expect(page.locator('question-card')).toHaveCount(5)
  await expect(page.getByText(/changed this draft last/)).toBeVisible()

  // A colleague changes it meanwhile.
  const path = `/api/sites/${foyer.site.id}/flows`
  const { draft } = await owner.get<FlowWork>(`${path}/work`)
  await owner.put(`${path}/draft`, { after: draft!.revision, from: 1, draft: { line: 10, questions: [] } })
  await editor.card(5).getByRole('button', { name: /^Edit/ }).click()
  await editor.now.getByLabel('The question').fill('Anything else, please?')
  const told = page.getByRole('alert').filter({ hasText: 'Somebody else changed this draft meanwhile.' })
  await told.getByRole('button', { name: 'Keep mine' }).click()
  await expect(told).toHaveCount(0)
  await editor.standsAt('Draft kept')
  expect((await owner.get<FlowWork>(`${path}/work`)).draft!.draft.questions).toHaveLength(5)

  await editor.head.getByRole('button', { name: 'Throw draft away' }).click()
  await expect(page.locator('question-card')).toHaveCount(4)
  await editor.standsAt('No changes.')
  expect((await owner.get<FlowWork>(`${path}/work`)).draft).toBe(null)
})

test('a branch to nowhere and a question nobody is asked are told where they are; removing is undone', async ({
  page,
  foyer,
}) => {
  await publish(foyer)
  await signInAtConsole(page, foyer.url, foyer.owner)
  const editor = new Editor(page)
  await editor.open(foyer)
  await editor.card(2).getByRole('button', { name: 'Move question 2 up' }).click()
  await expect(editor.card(1)).toContainText('This leads nowhere')
  await expect(page.getByText('This shows how it was before something here has to be mended.')).toBeVisible()
  await editor.publish()
  await expect(editor.now).toContainText('This leads nowhere')
  await editor.head.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('This leads nowhere')).toHaveCount(0)

  await editor.card(1).getByRole('button', { name: /^Edit/ }).click()
  // What was typed into one field goes back at once, and no further.
  const [question, option] = [editor.now.getByLabel('The question'), editor.now.getByLabel('Option 1', { exact: true })]
  await question.pressSequentially('!!!')
  await option.pressSequentially(', please')
  await editor.head.getByRole('button', { name: 'Undo' }).click()
  await expect(option).toHaveValue('A price')
  await expect(question).toHaveValue('What is it about?!!!')
  await editor.head.getByRole('button', { name: 'Undo' }).click()
  await expect(question).toHaveValue('What is it about?')
  await editor.now.getByRole('button', { name: 'Remove option My order' }).click()
  await expect(editor.card(4)).toContainText('One of the options asked about here is gone.')
  await editor.head.getByRole('button', { name: 'Undo' }).click()

  // The order's number only where the order is a price: nobody is ever asked that. It can be published all the same.
  await editor.card(4).getByRole('button', { name: /^Edit/ }).click()
  await editor.now.getByRole('button', { name: 'Add a condition' }).click()
  const second = editor.now.locator('.rows li').nth(1)
  await second.getByRole('combobox', { name: 'and: Question' }).press('Enter')
  await page.getByRole('option', { name: 'What is it about?' }).click()
  await second.locator('wa-checkbox', { hasText: 'A price' }).click()
  await expect(editor.now).toContainText('Nobody is ever asked this')
  await editor.now.getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(page.locator('question-card')).toHaveCount(3)
  await editor.head.getByRole('button', { name: 'Undo' }).click()
  await expect(page.locator('question-card')).toHaveCount(4)
  await editor.publish()
  await editor.standsAt('Version 2 is published.')
})

test('whoever works by keyboard is never thrown back to the top: after Done, moving and removing the focus is at hand', async ({
  page,
  foyer,
}) => {
  await publish(foyer)
  await signInAtConsole(page, foyer.url, foyer.owner)
  const editor = new Editor(page)
  await editor.open(foyer)
  const edit = (place: number) => editor.card(place).getByRole('button', { name: /^Edit/ })

  await page.getByRole('button', { name: 'Move question 2 down' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Move question 3 down' })).toBeFocused()
  await page.keyboard.press('Enter')
  // At the end it goes up alone.
  await expect(page.getByRole('button', { name: 'Move question 4 up' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Move question 2 up' })).toBeFocused()

  await edit(1).press('Enter')
  const act = (name: string) => editor.now.getByRole('button', { name, exact: true })
  await act('Move option 1 down').press('Enter')
  await expect(act('Move option 2 down')).toBeFocused()
  await act('Remove option A price').press('Enter')
  await expect(act('Remove option Something else')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(act('Add an option')).toBeFocused()
  await editor.now.getByLabel('Option 1', { exact: true }).fill('My order '.repeat(40))
  await act('Done').press('Enter')
  await expect(edit(1)).toBeFocused()
  await page.keyboard.press('Enter')
  // What is wrong with the whole is said beside what is wrong with a part of it.
  await expect(editor.now.getByText('There are too few here.')).toBeVisible()
  await expect(editor.now.getByText('This is too long.')).toBeVisible()

  await edit(2).press('Enter')
  await act('Add a band').press('Enter')
  await editor.now.getByRole('button', { name: 'Remove the band' }).press('Enter')
  await expect(act('Add a band')).toBeFocused()
  await act('Remove').press('Enter')
  await expect(edit(2)).toBeFocused()
  for (const place of [3, 2, 1]) {
    await edit(place).press('Enter')
    await act('Remove').press('Enter')
  }
  await expect(page.getByRole('button', { name: 'Add a question' })).toBeFocused()
})

test('an earlier version is brought back, and published anew', async ({ page, foyer }) => {
  const owner = await publish(foyer)
  await owner.post(`/api/sites/${foyer.site.id}/flows`, {
    after: 1,
    flow: { line: 0, questions: [flow.questions[0]] },
  })
  await signInAtConsole(page, foyer.url, foyer.owner)
  const editor = new Editor(page)
  await editor.open(foyer)
  await expect(page.locator('question-card')).toHaveCount(1)
  await page.getByRole('button', { name: 'Versions' }).click()
  await page.getByRole('button', { name: 'Bring back Version 1: 4 questions' }).click()
  await expect(page.locator('question-card')).toHaveCount(4)
  await editor.publish()
  await editor.standsAt('Version 3 is published.')
  await expect(page.locator('version-list').getByRole('listitem').first()).toContainText('published now')
})

test('a flow asks where to answer and for consent: known addresses are passed over, agreeing is recorded', async ({
  page,
  browser,
  foyer,
}) => {
  const plain = { required: true, mustHave: false, when: [] }
  const asks = {
    line: 0,
    questions: [
      { ...plain, id: 'reply', kind: 'address', ask: { en: 'Where may we answer?', th: 'ติดต่อกลับที่ไหนคะ' } },
      { ...plain, id: 'drawing', kind: 'consent', ask: { en: 'You may keep my drawing.' } },
    ],
  }
  const owner = await foyer.member(foyer.owner)
  await owner.post(`/api/sites/${foyer.site.id}/flows`, { after: 0, flow: asks })
  const widget = await visit(page, foyer)
  const { dialog } = widget
  await expect(widget.question).toHaveText('Where may we answer?')
  await widget.next.click()
  const address = dialog.getByLabel('E-mail address')
  await expect(address).toBeFocused()
  await expect(address).toHaveAccessibleDescription('Please tell us where to answer.')
  await dialog.getByRole('radio', { name: 'Phone' }).check()
  await dialog.getByLabel('Phone number').fill('12')
  await widget.next.click()
  await expect(dialog.getByLabel('Phone number')).toHaveAccessibleDescription(/at least six digits/)
  await dialog.getByLabel('Phone number').fill('02 123 4567')
  expect(await findings(page)).toEqual([])
  await widget.next.click()
  await widget.asks('You may keep my drawing.')
  await widget.next.click()
  await expect(dialog.getByRole('checkbox')).toHaveAccessibleDescription('We may answer only if you agree.')
  await page.reload()
  await widget.open()
  await dialog.getByRole('checkbox', { name: 'I agree' }).check()
  expect(await findings(page)).toEqual([])
  await widget.next.click()
  await widget.readsOver()
  expect(await widget.summary()).toEqual(['Where may we answer? = 02 123 4567', 'You may keep my drawing. = Agreed'])
  // The form does not ask for it again.
  await expect(dialog.getByLabel('Phone number')).toHaveCount(0)
  await dialog.getByLabel('Full name').fill('Wipa Suksai')
  await dialog.getByLabel(/^(Your question|Anything to add)/).fill('Can you build this lamp?')
  await widget.send()
  await widget.acknowledged()
  const { answered, contact } = await arrived(foyer)
  expect(answered).toEqual({ flow: 1, answers: { reply: 'phone', drawing: 'en' } })
  expect(contact.address).toMatchObject({ kind: 'phone', value: '02 123 4567' })

  const team = await browser.newPage()
  await signInAtConsole(team, foyer.url, foyer.owner)
  await team.getByRole('link', { name: /^All/ }).click()
  await team.getByRole('link', { name: /Wipa Suksai/ }).click()
  await expect(team.locator('lead-summary')).toContainText('Agreed, read in English')
  await team.close()

  // A page that knows them: they are not asked.
  const other = await (await browser.newContext()).newPage()
  await other.goto(`${foyer.shop}/plain`)
  const again = new FlowPage(other)
  await expect(again.launcher).toBeVisible()
  await other.evaluate(() => {
    void window.foyer!('prefill', { address: { kind: 'email', value: 'mali@example.com' } })
  })
  await again.open()
  await expect(again.question).toHaveText('You may keep my drawing.')
  await other.context().close()
})

test('the widget beside it leaves the focus to whoever types; a website can ask nothing again', async ({
  page,
  foyer,
}) => {
  const owner = await publish(foyer)
  await signInAtConsole(page, foyer.url, foyer.owner)
  const editor = new Editor(page)
  await editor.open(foyer)
  await editor.tried()
  await editor.card(2).getByRole('button', { name: /^Edit/ }).click()
  const question = editor.now.getByLabel('The question')
  await question.fill('Now: ')
  await editor.tried()
  for (const words of ['Where ', 'will they ', 'stand?']) {
    await page.keyboard.type(words)
    // The widget is drawn anew while they think.
    await editor.tried()
  }
  await expect(question).toHaveValue('Now: Where will they stand?')

  await editor.now.getByRole('button', { name: 'Done' }).click()
  for (let left = 4; left > 0; left--) {
    await editor.card(1).getByRole('button', { name: /^Edit/ }).click()
    await editor.now.getByRole('button', { name: 'Remove', exact: true }).click()
    await expect(page.locator('question-card')).toHaveCount(left - 1)
  }
  await editor.head.getByRole('button', { name: 'Publish: ask nothing' }).click()
  await editor.standsAt('Since version 2 nothing is asked. No changes.')
  const { newest, draft } = await owner.get<FlowWork>(`/api/sites/${foyer.site.id}/flows/work`)
  expect([newest, draft]).toEqual([{ version: 2, flow: null }, null])
})

test('what a colleague published first is told, and whoever stays keeps theirs and publishes it next', async ({
  page,
  foyer,
}) => {
  const owner = await publish(foyer)
  await signInAtConsole(page, foyer.url, foyer.owner)
  const editor = new Editor(page)
  await editor.open(foyer)
  await editor.add('Anything else?')
  await editor.standsAt('Draft kept')
  await owner.post(`/api/sites/${foyer.site.id}/flows`, { after: 1, flow: { ...flow, line: 40 } })
  await editor.now.getByLabel('Option 1', { exact: true }).fill('Yes')
  await editor.now.getByLabel('Option 2', { exact: true }).fill('No')
  await editor.standsAt('Draft kept')
  await editor.publish()
  const told = page.getByRole('alert').filter({ hasText: 'Somebody else changed this draft meanwhile.' })
  await told.getByRole('button', { name: 'Keep mine' }).click()
  await editor.standsAt('Version 2 is published')
  await editor.standsAt('Draft kept')
  await editor.publish()
  await editor.standsAt('Version 3 is published. No changes.')
})
