/**
 * Text from outside, normalised once at the edge. What people write is plain text for ever: nothing here
 * escapes or strips markup, because no HTML sink exists anywhere in Foyer.
 */

/** Control characters that carry no meaning in text: all but tab and line feed. */
// oxlint-disable-next-line no-control-regex -- naming control characters is what it is for
const controls = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/gu

/** Characters that reorder what is shown, so that it reads as something it is not. */
const bidiControls = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu

/**
 * Makes text of one or more lines canonical: well-formed UTF-16, NFC, LF line ends, no control characters, trimmed.
 * @example canonicalText('  a\r\nb\u0000 ') // 'a\nb'
 */
export function canonicalText(raw: string): string {
  return raw.toWellFormed().normalize('NFC').replace(/\r\n?/gu, '\n').replace(controls, '').trim()
}

/**
 * The same for a single line (names, addresses, titles): bidi controls go too, and every run of white space is one space.
 * @example canonicalLine('Wipa\u202E \t Suk') // 'Wipa Suk'
 */
export function canonicalLine(raw: string): string {
  return canonicalText(raw).replace(bidiControls, '').replace(/\s+/gu, ' ').trim()
}

/** Length as people count it: code points, not UTF-16 units. */
export function codePoints(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}
