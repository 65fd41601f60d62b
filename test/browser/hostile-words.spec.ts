/**
 * Whatever a stranger writes is shown as the text it is, in the widget and in the console: nothing of it runs, becomes an
 * element, or leads anywhere but over http.
 */
import type { Page } from '@playwright/test'
import { limits } from '../../shared/limits.ts'
import { canonicalLine, canonicalText } from '../../shared/text.ts'
import { declare, signInAtConsole } from './console-sign-in.ts'
import { expect, test } from './fixtures.ts'
import { vectors } from './hostile-vectors.ts'
import { WidgetPage } from './widget-page.ts'

/** As many vectors in a message as it may hold, one a line. */
const messages = vectors.map(canonicalText).reduce<string[]>((all, vector) => {
  const last = all.at(-1)
  if (last !== undefined && [...last].length + [...vector].length < limits.message)
    all[all.length - 1] = `${last}\n${vector}`
  else all.push(vector)
  return all
}, [])

/** What would give it away: dialogs, requests to others, breaches of the policy. */
function watch(page: Page, own: readonly string[]): string[] {
  const signs: string[] = []
  page.on('dialog', (dialog) => {
    signs.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    if (!own.some((origin) => request.url().startsWith(origin))) signs.push(`request ${request.url()}`)
  })
  page.on('pageerror', (error) => signs.push(error.message))
  page.on('console', (message) => {
    if (/Content.Security|Trusted|violat/iu.test(message.text())) signs.push(message.text())
  })
  return signs
}

/** Texts of all bubbles, and the elements in them that are neither text nor a link over http. */
const shown = (page: Page, bubbles: string) =>
  page.locator(bubbles).evaluateAll((found) => ({
    texts: found.map((bubble) => bubble.textContent.trim()),
    others: found.flatMap((bubble) =>
      [...bubble.querySelectorAll('*')]
        .filter(
          (one) =>
            !(
              one.localName === 'span' ||
              one.localName === 'bdi' ||
              (one instanceof HTMLAnchorElement && /^https?:$/u.test(one.protocol))
            ),
        )
        .map((one) => one.outerHTML),
    ),
    ran: (window as unknown as { __x?: unknown }).__x ?? null,
  }))

test(`${vectors.length} hostile texts are shown as text, to the visitor and to the team`, async ({
  page,
  foyer,
  browser,
}) => {
  test.setTimeout(300_000)
  expect(vectors.length).toBe(5_000)
  const signs = watch(page, [foyer.url, foyer.url.replace('http', 'ws'), foyer.shop])
  await page.goto(`${foyer.shop}/plain`)
  const widget = new WidgetPage(page)
  await widget.open()
  await widget.fill(messages[0]!)
  await widget.dialog.getByRole('button', { name: 'Send' }).click()
  await widget.acknowledged()
  for (const message of messages.slice(1)) {
    await widget.composer.fill(message)
    await widget.composer.press('Enter')
  }
  await expect
    .poll(async () => (await shown(page, 'foyer-widget .bubble')).texts.length, { timeout: 60_000 })
    .toBe(messages.length)
  await expect(widget.thread.getByText(/Waiting to send|Sending/u)).toHaveCount(0, { timeout: 120_000 })
  expect(await shown(page, 'foyer-widget .bubble')).toEqual({ texts: messages, others: [], ran: null })

  const team = await (await browser.newContext()).newPage()
  const teamSigns = watch(team, [foyer.url, foyer.url.replace('http', 'ws')])
  await signInAtConsole(team, foyer.url, foyer.assistants[0]!)
  await declare(team, 'Available')
  await team.getByRole('button', { name: 'Accept', exact: true }).click()
  await expect(team.getByRole('log')).toBeVisible()
  // The thread shows the newest, and the older ones by and by.
  await expect.poll(async () => (await shown(team, 'message-list .bubble')).texts.length).toBe(messages.length)
  // An address is shown with its host as the browser has it, and without what hides or turns its letters.
  const lower = (texts: string[]) => texts.map((text) => text.replace(/[\u200B\u202A-\u202E]/gu, '').toLowerCase())
  const { texts, ...rest } = await shown(team, 'message-list .bubble')
  expect(lower(texts)).toEqual(lower(messages))
  expect(rest).toEqual({ others: [], ran: null })
  expect([...signs, ...teamSigns]).toEqual([])
})

test('hostile names are shown as text in every list of the team', async ({ foyer, browser }) => {
  const names = someNames(40)
  // High enough for all of them: the list draws what can be seen.
  const owner = await (await browser.newContext({ viewport: { width: 1360, height: 5_000 } })).newPage()
  const signs = watch(owner, [foyer.url, foyer.url.replace('http', 'ws')])
  await signInAtConsole(owner, foyer.url, foyer.owner)
  for (const fullName of names)
    await foyer.visitor().submit({
      contact: { fullName, address: { kind: 'line', value: fullName.slice(0, 60) } },
      question: fullName,
    })
  await owner.getByRole('link', { name: /^All/ }).click()
  const rows = owner.locator('inbox-row')
  await expect(rows).toHaveCount(names.length)
  const shownNames = await rows.locator('.name').allTextContents()
  expect(new Set(shownNames.map((name) => name.trim()))).toEqual(new Set(names.map(canonicalLine)))
  for (const at of [0, 7, 19]) {
    await rows.nth(at).click()
    await expect(owner.locator('thread-header h1')).toHaveText(shownNames[at]!.trim())
    await expect(owner.getByRole('region', { name: 'Customer' })).toContainText(shownNames[at]!.trim())
  }
  expect(await owner.evaluate(() => (window as unknown as { __x?: unknown }).__x)).toBeUndefined()
  expect(signs).toEqual([])
})

/** Names of every kind of vector, spread over all there are. */
function someNames(many: number): string[] {
  const fitting = vectors.map(canonicalLine).filter((vector) => vector !== '' && [...vector].length <= limits.fullName)
  return Array.from({ length: many }, (_, at) => fitting[Math.floor((at * fitting.length) / many)]!)
}

test('hostile names are shown as text where news comes up: an offer, a toast, the tab', async ({ foyer, browser }) => {
  const team = await (await browser.newContext()).newPage()
  const signs = watch(team, [foyer.url, foyer.url.replace('http', 'ws')])
  await signInAtConsole(team, foyer.url, foyer.assistants[0]!)
  await declare(team, 'Available')
  for (const fullName of someNames(8)) {
    await team.getByRole('link', { name: /^Alerts/ }).click()
    await foyer.visitor().submit({
      contact: { fullName, address: { kind: 'line', value: 'wipa.suk' } },
      question: fullName,
    })
    const toast = team.locator('toast-stack .toast').last()
    await expect(toast.locator('bdi')).toContainText(fullName)
    expect(await toast.locator('bdi').evaluate((bdi) => bdi.childElementCount)).toBe(0)
    await toast.getByRole('link', { name: 'Open' }).click()
    await expect(team.locator('thread-header h1')).toHaveText(fullName)
    await team.getByRole('button', { name: 'Accept', exact: true }).first().click()
    // Accepted, and led to it: only then one can go elsewhere and stay there.
    await expect(team.getByRole('button', { name: 'Resolve', exact: true })).toBeVisible()
    await expect(team.getByRole('button', { name: 'Accept', exact: true })).toHaveCount(0)
  }
  expect(await team.evaluate(() => (window as unknown as { __x?: unknown }).__x)).toBeUndefined()
  expect(signs).toEqual([])
})

test.describe('mails', () => {
  test.use({ mail: 'mailbox' })

  test('to hostile names are shown as text before they are sent anywhere', async ({ foyer, browser }) => {
    const owner = await foyer.member(foyer.owner)
    const names = someNames(30)
    for (const [at, name] of names.entries())
      await owner.post('/api/members', { name, email: `somebody-${at}@home.example`, role: 'assistant', teams: [] })
    const reader = await (await browser.newContext({ viewport: { width: 1360, height: 4_000 } })).newPage()
    const signs = watch(reader, [foyer.url])
    await reader.goto(`${foyer.url}/mailbox`)
    const lines = reader.getByRole('listitem')
    await expect(async () => {
      await reader.getByRole('button', { name: 'Look again' }).click()
      await expect(lines).toHaveCount(names.length, { timeout: 2_000 })
    }).toPass()
    for (const at of [0, 9, 21]) {
      await lines.nth(at).getByRole('button').click()
      await expect(reader.getByRole('article').getByRole('heading')).toBeVisible()
    }
    const strange = await reader.locator('mailbox-page').evaluate((page) =>
      [...page.shadowRoot!.querySelectorAll('li bdi, article bdi, article .text')]
        .flatMap((one) => [...one.children])
        .filter(
          (one) => !(one instanceof HTMLAnchorElement && /^https?:$/u.test(one.protocol)) && one.localName !== 'span',
        )
        .map((one) => one.outerHTML),
    )
    expect(strange).toEqual([])
    expect(await reader.evaluate(() => (window as unknown as { __x?: unknown }).__x)).toBeUndefined()
    expect(signs).toEqual([])
  })
})
