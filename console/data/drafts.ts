import { Kept } from './kept.ts'

/** What is being written where: a reply and a note can both lie half-finished in one inquiry. */
export type DraftKind = 'reply' | 'note'

/** Unsent words, kept for each inquiry over reload and sign-in until sent or emptied. */
export class Drafts {
  readonly #kept: Kept

  constructor(member: string) {
    this.#kept = new Kept('draft', member)
  }

  get(inquiry: string, kind: DraftKind): string {
    return this.#kept.get(`${inquiry}.${kind}`) ?? ''
  }

  set(inquiry: string, kind: DraftKind, text: string): void {
    if (text === '') this.#kept.delete(`${inquiry}.${kind}`)
    else this.#kept.set(`${inquiry}.${kind}`, text)
  }

  has(inquiry: string): boolean {
    return this.get(inquiry, 'reply') !== '' || this.get(inquiry, 'note') !== ''
  }

  clear(): void {
    this.#kept.clear()
  }
}
