/** Chosen from a list, letter by letter never. */
const chosen = /\.(axis|kind|size|urgency|question)$/u

/**
 * Where somebody typed between two drafts.
 * @returns the path of the one text that differs; null where more does, or something else
 * @example typedIn({ ask: { en: 'Wha' } }, { ask: { en: 'What' } }) // '.ask.en'
 */
export function typedIn(before: unknown, after: unknown): string | null {
  const [place, ...others] = differing(before, after, '')
  if (place === undefined || others.length > 0 || chosen.test(place.path)) return null
  return [place.before, place.after].every((value) => typeof (value ?? '') === 'string') ? place.path : null
}

interface Place {
  path: string
  before: unknown
  after: unknown
}

function differing(before: unknown, after: unknown, path: string): Place[] {
  if (before === after) return []
  // What was not there yet is as good as empty.
  const [one, other] = [before ?? {}, after ?? {}]
  if (!isThing(before ?? after) || !isThing(one) || !isThing(other) || lengthOf(one) !== lengthOf(other))
    return [{ path, before, after }]
  const parts = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...parts].flatMap((part) => differing(one[part], other[part], `${path}.${part}`))
}

function isThing(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function lengthOf(value: object): number | null {
  return Array.isArray(value) ? value.length : null
}
