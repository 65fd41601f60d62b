import type { Locator, Page } from '@playwright/test'
import type { Foyer } from './fixtures.ts'
import { expect } from './fixtures.ts'

/** The editor as an owner uses it. */
export class Editor {
  readonly page: Page
  readonly head: Locator
  /** The widget beside it. */
  readonly widget: Locator

  constructor(page: Page) {
    this.page = page
    this.head = page.locator('flow-head')
    this.widget = page
      .frameLocator('iframe[title="The widget with this draft"]:not([hidden])')
      .locator('foyer-widget')
      .getByRole('dialog')
  }

  async open(foyer: Foyer) {
    await this.page.goto(`${foyer.url}/sites/${foyer.site.id}/questions`)
    await expect(this.head.getByRole('heading', { level: 1 })).toBeVisible()
  }

  card(place: number) {
    return this.page.locator('question-card').nth(place - 1)
  }

  /** The one that is open. */
  get now() {
    return this.page.locator('question-card[open]')
  }

  async add(words: string) {
    await this.page.getByRole('button', { name: 'Add a question' }).click()
    await this.now.getByLabel('The question').fill(words)
  }

  /** The widget shows what stands in the editor. */
  async tried() {
    await expect(this.page.locator('site-preview')).toHaveAttribute('aria-busy', 'false')
    return this.widget
  }

  async publish() {
    await this.head.getByRole('button', { name: 'Publish' }).click()
  }

  async standsAt(words: string) {
    await expect(this.head.getByRole('status')).toContainText(words)
  }
}
