/**
 * Which row draws which inquiry: one that stays in sight keeps its row, and one that comes takes the row of one that
 * went. So a moving list neither makes rows anew nor fills those again that only moved. Used by the inbox's list.
 */
export class RowSlots {
  #slots = new Map<string, number>()
  #made = 0

  /** The row of each inquiry in sight, by id. */
  of(ids: readonly string[]): ReadonlyMap<string, number> {
    const inSight = new Set(ids)
    const free = [...this.#slots].filter(([id]) => !inSight.has(id)).map(([, slot]) => slot)
    this.#slots = new Map(ids.map((id) => [id, this.#slots.get(id) ?? free.pop() ?? this.#made++]))
    return this.#slots
  }
}
