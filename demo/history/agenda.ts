/** What is still to happen in the made-up past, earliest first: a binary heap. The player takes from it and adds to it. */

export interface Item {
  at: number
  act: () => Promise<unknown>
}

export class Agenda {
  /** Each is not later than its two children, at 2n+1 and 2n+2. */
  readonly #heap: Item[] = []

  get size(): number {
    return this.#heap.length
  }

  add(item: Item): void {
    const heap = this.#heap
    let place = heap.length
    while (place > 0) {
      const parent = (place - 1) >> 1
      if (heap[parent]!.at <= item.at) break
      heap[place] = heap[parent]!
      place = parent
    }
    heap[place] = item
  }

  /** The earliest, if it is due by then; it is taken out. */
  takeBy(time: number): Item | null {
    const heap = this.#heap
    const first = heap[0]
    if (first === undefined || first.at > time) return null
    const last = heap.pop()!
    if (heap.length === 0) return first
    let place = 0
    for (;;) {
      let child = 2 * place + 1
      if (child >= heap.length) break
      if (child + 1 < heap.length && heap[child + 1]!.at < heap[child]!.at) child += 1
      if (heap[child]!.at >= last.at) break
      heap[place] = heap[child]!
      place = child
    }
    heap[place] = last
    return first
  }
}
