import { Kept } from '../data/kept.ts'

/**
 * Which saved replies are in what is being written: kept beside the drafts, and forgotten with them, so that it is still known
 * after another inquiry or a reload. A draft is named as there: `inquiry.kind`.
 */
export class DraftReplies {
  readonly #kept: Kept

  constructor(member: string) {
    this.#kept = new Kept('draft', member)
  }

  add(draft: string, reply: string): void {
    this.#kept.set(keyOf(draft), [...new Set([...this.#of(draft), reply])].join(' '))
  }

  /** Those that are in it; from now on there are none. */
  take(draft: string): string[] {
    const replies = this.#of(draft)
    this.#kept.delete(keyOf(draft))
    return replies
  }

  #of(draft: string): string[] {
    return this.#kept.get(keyOf(draft))?.split(' ') ?? []
  }
}

const keyOf = (draft: string) => `${draft}.saved`
