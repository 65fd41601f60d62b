import type { Page } from '@playwright/test'
import { uuidv7 } from 'uuidv7'
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

/** What visitors write: a message in the inquiry that is open, and one elsewhere, which brings its row to the top. */
export async function measureNews(
  page: Page,
  { lively: [open, elsewhere] }: FullDesk,
  times: number,
): Promise<{ message: number[]; row: number[] }> {
  await page.evaluate((path) => {
    window.within('foyer-console', 'desk-shell', 'inbox-page', 'inbox-list', '.scroller')!.scrollTop = 0
    history.pushState({}, '', path)
    dispatchEvent(new PopStateEvent('popstate'))
  }, `/inbox/all/${open.id}`)
  const message: number[] = []
  const row: number[] = []
  for (let time = 0; time <= times; time++) {
    for (const [place, { id, visitor }, measured] of [
      ['message-list', open, message],
      ['inbox-list', elsewhere, row],
    ] as const) {
      const text = `Number ${uuidv7()}?`
      const say = () => visitor.command(id, { type: 'message', id: uuidv7(), text })
      const after = await painted(page, place, text, say)
      // The first warms up: the conversation may still have been on its way.
      if (time > 0) measured.push(after)
    }
  }
  return { message, row }
}
