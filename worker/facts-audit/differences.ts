/** What kept facts and recounted ones disagree on; empty when they are equal to the last unit. */
import type { Recount } from './recount.ts'

/** A cell as the record keeps it. */
export interface KeptCell {
  grain: string
  dim: string
  key: string
  t: number
  sums: string
  waits: string
}

/** One line for each cell that differs, with what is kept and what was counted. */
export function differences(kept: readonly KeptCell[], counted: Recount): string[] {
  const found = new Map(
    kept.map(({ grain, dim, key, t, sums, waits }) => [
      `${grain} ${dim} ${key} ${t}`,
      { ...(JSON.parse(sums) as object), ...(JSON.parse(waits) as object) },
    ]),
  )
  const addresses = new Set([...found.keys(), ...counted.keys()])
  return [...addresses].sort().flatMap((address) => {
    const [one, other] = [sorted(found.get(address)), sorted(counted.get(address))]
    return one === other ? [] : [`${address}: kept ${one}, counted ${other}`]
  })
}

function sorted(numbers: object = {}): string {
  return JSON.stringify(Object.entries(numbers).sort(([one], [other]) => (one < other ? -1 : 1)))
}
