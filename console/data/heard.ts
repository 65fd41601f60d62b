/** What the news alone told of inquiries that were not read: enough to answer them while the record is away. */
import type { MemberThread } from '../../shared/schema/inquiry.ts'
import { newerCard } from './newer-card.ts'
import { unitedMessages } from './united-messages.ts'

/** An inquiry without what only the record and the Desk's own answer tell: contact, source, consent, timeline. */
export type HeardThread = Pick<MemberThread, 'card' | 'messages'>

/** So many inquiries are kept, those with the newest news: a manager's window hears of every one for days. */
const most = 200

export class Heard {
  readonly #threads = new Map<string, HeardThread>()

  of(id: string): HeardThread | null {
    return this.#threads.get(id) ?? null
  }

  hear({ card, messages }: HeardThread): void {
    const known = this.#threads.get(card.id)
    // Taken out and put back: the map's order is that of the newest news.
    this.#threads.delete(card.id)
    const newest = newerCard(known?.card, card)
    this.#threads.set(card.id, {
      card: newest,
      messages: unitedMessages(newest, known?.messages ?? [], messages),
    })
    for (const id of this.#threads.keys()) {
      if (this.#threads.size <= most) return
      this.#threads.delete(id)
    }
  }

  forget(id: string): void {
    this.#threads.delete(id)
  }
}
