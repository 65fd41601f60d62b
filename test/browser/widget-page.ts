import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'

/** The widget on a page, as a visitor uses it; for every browser test that asks something. */
export class WidgetPage {
  readonly page: Page
  readonly launcher: Locator
  readonly dialog: Locator
  /** Where the inquiry stands: receipt, place in the queue, who answers. */
  readonly stand: Locator
  readonly thread: Locator
  readonly composer: Locator

  constructor(page: Page) {
    this.page = page
    this.launcher = page.locator('foyer-widget [part=launcher]')
    this.dialog = page.locator('foyer-widget').getByRole('dialog')
    this.stand = this.dialog.locator('.stand')
    this.thread = this.dialog.getByRole('log')
    this.composer = this.dialog.getByRole('textbox', { name: 'Write a message' })
  }

  async open() {
    await this.launcher.click()
    await expect(this.dialog.getByRole('heading', { level: 2 })).toBeFocused()
  }

  /** Fills the form in; nothing is sent. */
  async fill(question: string) {
    await this.dialog.getByLabel('Full name').fill('Wipa Suksai')
    await this.dialog.getByLabel('E-mail address').fill('wipa@example.com')
    await this.dialog.getByLabel('Your question').fill(question)
  }

  /** Opens the panel, asks, and waits until the thread shows; the server may not have it yet. */
  async ask(question: string) {
    await this.open()
    await this.fill(question)
    await this.dialog.getByRole('button', { name: 'Send' }).click()
    await expect(this.message(question)).toBeVisible()
  }

  async say(text: string) {
    await this.composer.fill(text)
    await this.composer.press('Enter')
    await expect(this.message(text)).toBeVisible()
  }

  /** A message of the thread by its whole text. */
  message(text: string): Locator {
    return this.thread.locator('.message').filter({ has: this.page.getByText(text, { exact: true }) })
  }

  /** The receipt number as the visitor reads it. */
  async receipt(): Promise<string> {
    return (await this.stand.locator('.receipt').textContent()) ?? ''
  }

  /** Waits for the server's acknowledgement. */
  async acknowledged() {
    await expect(this.stand).toContainText('We have it')
  }
}
