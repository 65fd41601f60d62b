import type { Page } from '@playwright/test'
import { uuidv7 } from 'uuidv7'
import { newInquiry } from '../new-inquiry.ts'
import type { FullDesk } from './full-desk.ts'

/** From the frame's arrival in the page until what it says is painted, in ms. @param text what it says, once */
async function painted(page: Page, place: 'message-list' | 'inbox-list', text: string, tell: () => Promise<unknown>) {
  const seen = page.evaluate(
    async ({ place, text }) => {
      const at = ['foyer-console', 'desk-shell', 'inbox-page']
      const texts = () => {
        if (place === 'message-list') {
          const newest = 'ol:last-of-type > li:last-child .bubble'
          return [window.within(...at, 'thread-page', 'message-list', newest)?.textContent]
        }
        const rows = window.within(...at, 'inbox-list')!.shadowRoot!.querySelectorAll('inbox-row')
        return [...rows].slice(0, 3).map((row) => row.shadowRoot?.textContent)
      }
      await window.frameOf(`the news "${text}"`, () => texts().some((shown) => shown?.includes(text)))
      await new Promise<void>((resolve) => window.whenPainted(resolve))
      return performance.now() - window.heard.findLast(({ data }) => data.includes(text))!.at
    },
    { place, text },
  )
  await tell()
  return seen
}

/** What visitors write while an inquiry is open: a message in its conversation, and a new inquiry in the list. */
export async function measureNews(
  page: Page,
  desk: FullDesk,
  times: number,
): Promise<{ message: number[]; inquiry: number[] }> {
  const [{ id, visitor }] = desk.conversations as [FullDesk['conversations'][number]]
  const message: number[] = []
  const inquiry: number[] = []
  for (let time = 0; time < times; time++) {
    const text = `Number ${uuidv7()}?`
    message.push(
      await painted(page, 'message-list', text, () => visitor.command(id, { type: 'message', id: uuidv7(), text })),
    )
    const asked = { ...newInquiry(), consent: null, question: `New ${uuidv7()}?` }
    const another = desk.newVisitor()
    inquiry.push(await painted(page, 'inbox-list', asked.question, () => another.submit(asked)))
    // Not left in the list: rounds begin alike.
    await another.command(asked.id, { type: 'end' })
  }
  return { message, inquiry }
}
