/** A word of an event's data, or an error: the log says nothing else there. */
export function text(value: unknown): string {
  if (typeof value !== 'string') throw new Error(`not a word: ${JSON.stringify(value)}`)
  return value
}
