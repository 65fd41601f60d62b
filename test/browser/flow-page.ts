/** What the tests of a site's flow stand on: a small flow, and the widget that asks it, as a visitor uses it. */
import type { Locator, Page } from '@playwright/test'
import type { Flow } from '../../shared/schema/flow.ts'
import type { Foyer } from './fixtures.ts'
import { expect } from './fixtures.ts'
import { WidgetPage } from './widget-page.ts'

const plain = { required: true, mustHave: false, when: [] }

/** From 100 lamps a question more; an order is asked for its number instead. */
export const flow: Flow = {
  line: 0,
  questions: [
    {
      ...plain,
      id: 'about',
      kind: 'choice',
      ask: { en: 'What is it about?', th: 'ติดต่อเรื่องอะไรคะ' },
      options: [
        { id: 'price', label: { en: 'A price', th: 'สอบถามราคา' } },
        { id: 'order', label: { en: 'My order', th: 'คำสั่งซื้อของฉัน' } },
        { id: 'other', label: { en: 'Something else', th: 'เรื่องอื่น' } },
      ],
    },
    {
      ...plain,
      id: 'quantity',
      kind: 'number',
      when: [{ question: 'about', is: ['price'] }],
      ask: { en: 'How many do you need?', th: 'ต้องการกี่ชิ้นคะ' },
      unit: { en: 'lamps', th: 'ชิ้น' },
      least: 1,
      most: 10_000,
      bands: [],
    },
    {
      ...plain,
      id: 'tender',
      kind: 'text',
      required: false,
      when: [{ question: 'quantity', atLeast: 100 }],
      ask: { en: 'Is there a tender date?', th: 'มีกำหนดยื่นซองเมื่อไรคะ' },
      longest: 30,
    },
    {
      ...plain,
      id: 'order-number',
      kind: 'text',
      when: [{ question: 'about', is: ['order'] }],
      ask: { en: 'What is the number of your order?', th: 'หมายเลขคำสั่งซื้อคืออะไรคะ' },
      longest: 40,
    },
  ],
}

/** Publishes the flow for the shop. @param after the version it follows */
export async function publish(foyer: Foyer, after = 0) {
  const owner = await foyer.member(foyer.owner)
  await owner.post(`/api/sites/${foyer.site.id}/flows`, { after, flow })
  return owner
}

/** The one inquiry the desk has, as the team reads it. */
export async function arrived(foyer: Foyer) {
  const owner = await foyer.member(foyer.owner)
  const { items } = await owner.inbox('all')
  expect(items).toHaveLength(1)
  return owner.thread(items[0]!.id)
}

/** The widget with its questions, as a visitor sees it. */
export class FlowPage extends WidgetPage {
  readonly question: Locator
  readonly next: Locator

  constructor(page: Page) {
    super(page)
    this.question = this.dialog.locator('foyer-flow').getByRole('heading')
    this.next = this.dialog.getByRole('button', { name: 'Next' })
  }

  async choose(option: string) {
    await this.dialog.getByRole('radio', { name: option }).check()
    await this.next.click()
  }

  async write(answer: string) {
    await this.dialog.locator('foyer-flow').getByRole('textbox').fill(answer)
    await this.next.click()
  }

  async asks(question: string) {
    await expect(this.question).toHaveText(question)
    await expect(this.question).toBeFocused()
  }

  async readsOver() {
    await expect(this.dialog.getByRole('heading', { name: 'Your answers' })).toBeFocused()
    await expect(this.question).toBeHidden()
  }

  /** The summary, line by line. */
  summary(): Promise<string[]> {
    const lines = this.dialog.getByRole('listitem')
    return lines.evaluateAll((items) =>
      items.map((item) => [...item.querySelectorAll('p')].map((each) => each.textContent.trim()).join(' = ')),
    )
  }

  async introduce() {
    await this.dialog.getByLabel('Full name').fill('Wipa Suksai')
    await this.dialog.getByLabel('E-mail address').fill('wipa@example.com')
  }

  async send() {
    await this.dialog.getByRole('button', { name: 'Send' }).click()
  }
}

/** Opens the panel on a page of the shop. */
export async function visit(page: Page, foyer: Foyer, path = 'plain') {
  await page.goto(`${foyer.shop}/${path}`)
  const widget = new FlowPage(page)
  await widget.open()
  return widget
}
