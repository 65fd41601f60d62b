/** A piece of a message: text, or a link that shows where it really goes. */
export type Piece = string | { href: string; text: string }

const candidate = /https?:\/\/[^\s<>"'`]+/giu

/** Characters that reorder or hide what is read: no address that holds one becomes a link. */
const deceiving = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u

/** What ends a sentence rather than an address. */
const trailing = /[.,;:!?…。、，！？»”’]+$/u

const brackets = [
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
] as const

/**
 * Finds the addresses in a message that may become links: http and https only, no user name before the host, nothing
 * that reorders text. Where the host as written differs from where the browser would go, the latter is shown.
 */
export function linksIn(text: string): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const match of text.matchAll(candidate)) {
    const written = withoutTail(match[0])
    const url = URL.parse(written)
    if (!url || url.username || url.password || !url.hostname.includes('.') || deceiving.test(written)) continue
    if (match.index > from) pieces.push(text.slice(from, match.index))
    const honest = written.toLowerCase().startsWith(`${url.protocol}//${url.host}`)
    pieces.push({ href: url.href, text: honest ? written : url.href })
    from = match.index + written.length
  }
  if (from < text.length) pieces.push(text.slice(from))
  return pieces
}

/** Leaves off what belongs to the sentence: points, and a closing bracket that was opened before the address. */
function withoutTail(address: string): string {
  let kept = address
  for (;;) {
    let next = kept.replace(trailing, '')
    for (const [open, close] of brackets)
      if (next.endsWith(close) && next.split(close).length > next.split(open).length) next = next.slice(0, -1)
    if (next === kept) return kept
    kept = next
  }
}
