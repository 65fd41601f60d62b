import type { Foyer } from './fixtures.ts'

/** Texts of all messages the desk has, in all inquiries. */
export async function stored(foyer: Foyer): Promise<string[][]> {
  const owner = await foyer.member(foyer.owner)
  const { items } = await owner.inbox('all')
  const threads = await Promise.all(items.map((card) => owner.thread(card.id)))
  return threads.map((thread) => thread.messages.map((message) => message.text))
}
