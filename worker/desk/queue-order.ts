/**
 * Places in the queues: what waits or is offered, by entering time, those who are owed a call-back after all who are
 * here; kept sorted in memory so that telling a visitor
 * their place costs no walk through the queue. Part of live-state, which loads it when a place is first asked for.
 */

export interface Queued {
  queue: string
  enteredAt: number
  inquiry: string
  /** Waits for somebody; false while it is on offer. */
  waiting: boolean
  /** The visitor has left, and is owed a call-back. */
  callBack: boolean
  /** Entered as a message: nobody is here who waits. */
  message: boolean
}

export class QueueOrder {
  readonly #queues = new Map<string, Queued[]>()

  constructor(queued: Iterable<Queued>) {
    for (const one of queued) this.add(one)
  }

  add(one: Queued): void {
    const list = this.#queues.get(one.queue)
    if (list === undefined) this.#queues.set(one.queue, [one])
    else list.splice(this.#ahead(list, one), 0, one)
  }

  remove(one: Queued): void {
    const list = this.#queues.get(one.queue) ?? []
    const at = this.#ahead(list, one)
    if (list[at]?.inquiry === one.inquiry) list.splice(at, 1)
  }

  /** Place in its queue, from 1. */
  position(one: Queued): number {
    return this.#ahead(this.#queues.get(one.queue) ?? [], one) + 1
  }

  /** Ids of the first `most` of each queue that wait; all queues together in the order in which they entered. */
  waiting(most: number): string[] {
    const firsts = [...this.#queues.values()].flatMap((list) => firstWaiting(list, most))
    if (this.#queues.size > 1) firsts.sort((one, other) => (goesBefore(one, other) ? -1 : 1))
    return firsts.map((one) => one.inquiry)
  }

  /** How many who are here wait in a queue, or are on offer. */
  here(queue: string): number {
    return (this.#queues.get(queue) ?? []).filter((one) => !one.callBack && !one.message).length
  }

  /** Whether nobody stands behind it in its queue. */
  isLast(one: Queued): boolean {
    return this.position(one) >= (this.#queues.get(one.queue)?.length ?? 0)
  }

  /** How many of a sorted list go before this one. */
  #ahead(list: readonly Queued[], one: Queued): number {
    let low = 0
    let high = list.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (goesBefore(list[middle]!, one)) low = middle + 1
      else high = middle
    }
    return low
  }
}

function goesBefore(one: Queued, other: Queued): boolean {
  if (one.callBack !== other.callBack) return other.callBack
  return one.enteredAt !== other.enteredAt ? one.enteredAt < other.enteredAt : one.inquiry < other.inquiry
}

function firstWaiting(list: readonly Queued[], most: number): Queued[] {
  const found: Queued[] = []
  for (const one of list) {
    if (one.waiting) found.push(one)
    if (found.length === most) break
  }
  return found
}
