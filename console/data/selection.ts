/**
 * What is chosen in a list, to be done with at once: one by one, or all from the one chosen last up to another. Pure;
 * ids are those of the list, in its order.
 */
export interface Selection {
  readonly ids: ReadonlySet<string>
  /** The one chosen or let go last: where a stretch begins. */
  readonly last: string | null
}

export const nothingChosen: Selection = { ids: new Set(), last: null }

/** So many go on together; more would have somebody wait before they see what came of it. */
export const mostAtOnce = 50

/** One more, or one less; with `stretch` all between it and the last one become what it becomes. */
export function choose(before: Selection, id: string, order: readonly string[], stretch: boolean): Selection {
  const isChosen = !before.ids.has(id)
  const from = stretch && before.last !== null ? order.indexOf(before.last) : -1
  const to = order.indexOf(id)
  const touched = from === -1 || to === -1 ? [id] : order.slice(Math.min(from, to), Math.max(from, to) + 1)
  const ids = new Set(before.ids)
  for (const one of touched) {
    if (!isChosen) ids.delete(one)
    else if (ids.size < mostAtOnce) ids.add(one)
  }
  return { ids, last: id }
}

/** All of the list, from its top, as many as go on together. */
export function chooseAll(order: readonly string[]): Selection {
  return { ids: new Set(order.slice(0, mostAtOnce)), last: null }
}

/** Without what the list does not have any more; the same where it has them all. */
export function stillThere(before: Selection, order: readonly string[]): Selection {
  const here = new Set(order)
  const ids = new Set([...before.ids].filter((id) => here.has(id)))
  return ids.size === before.ids.size ? before : { ids, last: before.last }
}
