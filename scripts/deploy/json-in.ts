/** The JSON in what wrangler printed: there may be notices before it. Used by found.ts and recover/remote-record.ts. */

/** @throws when there is none */
export function jsonIn(text: string): unknown {
  const begin = text.search(/^[[{]/mu)
  if (begin === -1) throw new Error(`wrangler printed no JSON, but:\n${text}`)
  return JSON.parse(text.slice(begin))
}
