/** Which lines of a list are of whom, in the order of the list: the first line of a customer counts, later ones repeat it. */
import type { AddressKind, ReadCustomer } from '../schema/customer-import.ts'

type Address = Pick<ReadCustomer['addresses'][number], 'kind' | 'value'>

/** A customer who was known before the list, and by which kind of address. */
interface Known {
  id: string
  by: AddressKind
}

export class FirstLines {
  readonly #lines = new Map<string, number>()

  /**
   * The earlier line of the same customer, or with one of these addresses, and by which kind; null: this is the first, and is
   * remembered. A customer who is known may stand in one line by one address and in the next by another.
   */
  take(
    line: number,
    addresses: readonly Address[],
    known: Known | null = null,
  ): { of: number; by: AddressKind } | null {
    const keys = addresses.map(({ kind, value }) => ({ key: `${kind} ${value}`, by: kind }))
    if (known !== null) keys.unshift({ key: known.id, by: known.by })
    for (const { key, by } of keys) {
      const of = this.#lines.get(key)
      if (of !== undefined && of !== line) return { of, by }
    }
    for (const { key } of keys) this.#lines.set(key, line)
    return null
  }
}
