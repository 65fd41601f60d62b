/** Which lines of a list are of whom, in the order of the list: the first line of a customer counts, later ones repeat it. */
import type { AddressKind, ReadCustomer } from '../schema/customer-import.ts'

type Address = Pick<ReadCustomer['addresses'][number], 'kind' | 'value'>

export class FirstLines {
  readonly #lines = new Map<string, number>()

  /** The earlier line with one of these addresses, and by which kind; null: this is the first, and is remembered. */
  take(line: number, addresses: readonly Address[]): { of: number; by: AddressKind } | null {
    for (const { kind, value } of addresses) {
      const of = this.#lines.get(`${kind} ${value}`)
      if (of !== undefined && of !== line) return { of, by: kind }
    }
    for (const { kind, value } of addresses) this.#lines.set(`${kind} ${value}`, line)
    return null
  }
}
