import type { InquiryCard } from '../../shared/schema/inquiry.ts'
import type { InboxView } from '../../worker/desk/desk-rpc.ts'
import { inboxViews, inOrder, isInView, orderOf } from './inbox-view.ts'
import type { Reader } from './inbox-view.ts'

/** A card came (`before` null), changed, or went (`after` null). */
interface CardChange {
  before: InquiryCard | null
  after: InquiryCard | null
}

/**
 * The views of the inbox as lists, kept in order while cards come, change and go: thousands are sorted once, and a
 * change costs what finding its place costs. Used by the inbox's store.
 */
export class OrderedViews {
  #lists: Partial<Record<InboxView, readonly InquiryCard[]>> = {}

  constructor(
    private readonly cards: ReadonlyMap<string, InquiryCard>,
    private reader: Reader,
  ) {}

  /** The cards of a view, in its order. The same array until something changed in it. */
  list(view: InboxView): readonly InquiryCard[] {
    return (this.#lists[view] ??= inOrder(
      view,
      [...this.cards.values()].filter((card) => isInView(view, card, this.reader)),
      this.reader,
    ))
  }

  /** Colleagues came or went: what they left open is another list now. */
  wentAway(reader: Reader): void {
    this.reader = reader
    delete this.#lists.left
  }

  /** Cards came, changed or went; a whole page of them costs one new list. */
  changed(changes: readonly CardChange[]): void {
    for (const view of inboxViews) {
      const list = this.#lists[view]
      if (list) this.#lists[view] = this.#after(view, list, changes)
    }
  }

  #after(view: InboxView, list: readonly InquiryCard[], changes: readonly CardChange[]): readonly InquiryCard[] {
    const order = orderOf(view, this.reader)
    let next: InquiryCard[] | null = null
    for (const { before, after } of changes) {
      const was = before !== null && isInView(view, before, this.reader)
      const is = after !== null && isInView(view, after, this.reader)
      if (!was && !is) continue
      next ??= [...list]
      if (was) next.splice(next.indexOf(before), 1)
      if (is) next.splice(placeOf(next, after, order), 0, after)
    }
    return next ?? list
  }
}

/** Where a card belongs in a list that is in order, found by halves. */
function placeOf(
  list: readonly InquiryCard[],
  card: InquiryCard,
  order: (one: InquiryCard, other: InquiryCard) => number,
): number {
  let [from, to] = [0, list.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (order(list[middle]!, card) < 0) from = middle + 1
    else to = middle
  }
  return from
}
