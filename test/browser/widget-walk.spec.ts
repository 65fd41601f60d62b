/** The widget by keyboard alone, stop by stop, and as a screen reader has it: the accessibility tree of its screens as text. */
import type { Page } from '@playwright/test'
import { declare, signInAtConsole } from './console-sign-in.ts'
import { expect, test } from './fixtures.ts'
import { FlowPage, publish } from './flow-page.ts'

/** Where the focus stands in the widget: what it is and how it is called. */
const stop = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('foyer-widget')!.shadowRoot!
    const at = root.activeElement
    if (!at) return document.activeElement?.localName ?? 'nothing'
    const labels = (at as HTMLInputElement).labels
    const name =
      at.getAttribute('aria-label') ??
      (labels?.length ? [...labels].map((label) => label.textContent.trim()).join(' ') : null) ??
      (at.getAttribute('aria-labelledby')
        ? root.getElementById(at.getAttribute('aria-labelledby')!)?.textContent
        : null) ??
      at.textContent
    return `${at.localName} ${name.trim().replace(/\s+/gu, ' ')}`
  })

/** Presses Tab so often, and notes each stop. */
async function walk(page: Page, times: number): Promise<string[]> {
  const stops: string[] = []
  for (let time = 0; time < times; time++) {
    await page.keyboard.press('Tab')
    stops.push(await stop(page))
  }
  return stops
}

test('every screen is walked by keyboard alone, in the order it is read', async ({ page, foyer, browser }) => {
  await publish(foyer)
  await page.goto(`${foyer.shop}/plain`)
  const widget = new FlowPage(page)
  await widget.launcher.focus()
  await page.keyboard.press('Enter')
  await expect(widget.dialog.getByRole('heading', { level: 2 })).toBeFocused()
  await expect(widget.question).toBeVisible()

  // A question.
  expect(await walk(page, 4)).toEqual(['select Language', 'button Close', 'input A price', 'button Next'])
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await widget.asks('How many do you need?')
  expect(await walk(page, 3)).toEqual(['input How many do you need?', 'button Next', 'button Back'])
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.type('12')
  await page.keyboard.press('Enter')

  // The summary and the form.
  await widget.readsOver()
  expect(await walk(page, 2)).toEqual(['button Change: What is it about?', 'button Change: How many do you need?'])
  expect(await walk(page, 4)).toEqual([
    'input Full name',
    'input E-mail',
    'input E-mail address',
    'textarea Anything to add?',
  ])
  await page.keyboard.press('Tab')
  expect(await stop(page)).toBe('button Send')
  await page.keyboard.press('Enter')
  // What is missing has the focus, and says what is wrong.
  expect(await stop(page)).toBe('input Full name')
  await page.keyboard.type('Wipa Suksai')
  await walk(page, 2)
  await page.keyboard.type('wipa@example.com')
  await walk(page, 2)
  await page.keyboard.press('Enter')
  await widget.acknowledged()
  await expect(widget.dialog.getByRole('heading', { level: 2 })).toBeFocused()

  // The conversation.
  const assistant = await (await browser.newContext()).newPage()
  await signInAtConsole(assistant, foyer.url, foyer.assistants[0]!)
  await declare(assistant, 'Available')
  await assistant.getByRole('button', { name: 'Accept', exact: true }).click()
  await assistant.getByRole('textbox', { name: 'Your reply' }).fill('Twelve, gladly.')
  await assistant.getByRole('textbox', { name: 'Your reply' }).press('Enter')
  await expect(widget.message('Twelve, gladly.')).toBeVisible()
  expect(await walk(page, 6)).toEqual([
    'select Language',
    'button Close',
    'div Conversation',
    'textarea Write a message',
    'button Send',
    'button End conversation',
  ])

  // As it is read out.
  await expect(widget.dialog.locator('foyer-thread')).toMatchAriaSnapshot(`
    - log "Conversation":
      - paragraph: today
      - paragraph: "What is it about: A price How many do you need: 12 lamps"
      - paragraph: /· Read$/
      - paragraph: Twelve, gladly.
      - paragraph
    - textbox "Write a message"
    - button "Send"
    - button "End conversation"
  `)
  await expect(widget.stand).toMatchAriaSnapshot(`
    - status:
      - paragraph:
        - strong: We have it
        - text: /Receipt [0-9A-Z]{4}-[0-9A-Z]{4}/
      - paragraph: Assistant 1 is answering you
  `)

  // The end, and how it was.
  await page.keyboard.press('Enter')
  expect(await stop(page)).toBe('button Yes, end it')
  await page.keyboard.press('Enter')
  await expect(widget.dialog).toContainText('This conversation is over.')
  await widget.dialog.getByRole('heading', { level: 2 }).focus()
  expect(await walk(page, 7)).toEqual([
    'select Language',
    'button Close',
    'div Conversation',
    'input 1/5 very poor',
    'textarea Write a message',
    'button Send',
    'button Ask something else',
  ])
  await page.keyboard.press('Escape')
  await expect(widget.launcher).toBeFocused()
})
