/**
 * The whole house at once, as two people meet in it: a visitor in the shop's page, an assistant in the console, each in
 * a browser of their own and on hosts of different sites. In light, in dark and on a phone; pictures of what both saw
 * stay in test-results/journey.
 */
import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import { declare, signInAtConsole } from './console-sign-in.ts'
import { expect, test } from './fixtures.ts'
import { WidgetPage } from './widget-page.ts'

const desktop = { width: 1280, height: 800 }
const phone = { width: 390, height: 844 }

const looks: { name: string; options: BrowserContextOptions }[] = [
  { name: 'in light', options: { colorScheme: 'light', viewport: desktop } },
  { name: 'in dark', options: { colorScheme: 'dark', viewport: desktop } },
  { name: 'on a phone', options: { colorScheme: 'light', viewport: phone, hasTouch: true, isMobile: true } },
]

/** A page in a context of its own, that keeps whatever its scripts complained about. */
async function person(browser: Browser, options: BrowserContextOptions): Promise<{ page: Page; complaints: string[] }> {
  const page = await (await browser.newContext(options)).newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    // Asking who one is before signing in is answered 401, and Chromium writes that down.
    if (message.type() === 'error' && !message.text().includes('401')) complaints.push(message.text())
  })
  return { page, complaints }
}

for (const { name, options } of looks) {
  test(`a visitor asks, an assistant answers live, the visitor rates, ${name}`, async ({ browser, foyer }) => {
    const visitor = await person(browser, options)
    const assistant = await person(browser, options)
    const picture = async (whose: 'visitor' | 'assistant', what: string) => {
      const { page } = whose === 'visitor' ? visitor : assistant
      const path = `test-results/journey/${name.replaceAll(' ', '-')}-${whose}-${what}.png`
      await page.screenshot({ path, animations: 'disabled' })
    }

    await signInAtConsole(assistant.page, foyer.url, foyer.assistants[0]!)
    await declare(assistant.page, 'Available')

    await visitor.page.goto(foyer.shop)
    const widget = new WidgetPage(visitor.page)
    await expect(widget.launcher).toBeVisible()
    await picture('visitor', '1-shop')
    await widget.ask('Does the Suan stand salt water?')
    await widget.acknowledged()
    const receipt = await widget.receipt()
    await picture('visitor', '2-asked')

    await expect(assistant.page).toHaveTitle('(1) Foyer')
    await picture('assistant', '1-offer')
    await assistant.page.getByRole('button', { name: 'Accept' }).click()
    const reply = assistant.page.getByRole('textbox', { name: 'Your reply' })
    await reply.fill('It does: IP68, and a coat against salt.')
    await reply.press('Enter')

    await expect(widget.message('It does: IP68, and a coat against salt.')).toBeVisible()
    await expect(widget.stand).toContainText(foyer.assistants[0]!.name)
    // With the button: on a phone the Enter key begins a new line.
    await widget.composer.fill('Wonderful, I take six.')
    await widget.dialog.getByRole('button', { name: 'Send' }).click()
    await expect(widget.message('Wonderful, I take six.')).toBeVisible()
    await expect(assistant.page.getByRole('log')).toContainText('Wonderful, I take six.')
    await picture('assistant', '2-thread')
    await picture('visitor', '3-answered')

    await assistant.page.getByRole('button', { name: 'Resolve' }).click()
    await assistant.page.getByRole('menuitem', { name: /^Resolved/ }).click()
    await widget.dialog.getByRole('radio', { name: '5/5 very good' }).check()
    await widget.dialog.getByRole('button', { name: 'Send rating' }).click()
    await expect(widget.dialog).toContainText('Thank you for your rating')
    await picture('visitor', '4-rated')

    const manager = await foyer.member(foyer.owner)
    const { items } = await manager.inbox('all')
    expect(items).toMatchObject([{ receipt, state: 'resolved', rating: 5 }])
    expect(visitor.complaints).toEqual([])
    expect(assistant.complaints).toEqual([])
  })
}
