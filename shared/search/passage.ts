import type { Message } from '../schema/inquiry.ts'
import type { Found } from '../schema/search.ts'
import { hasTerms } from './search-terms.ts'
import type { SearchTerm } from './search-terms.ts'

/** How much is shown, and how much of it before what was looked for, in UTF-16 units. */
const shown = 180
const before = 50

/** Where in what was written the first of the terms stands; null where none does. */
export function passageOf(messages: readonly Message[], terms: readonly SearchTerm[]): Found['passage'] {
  for (const term of terms) {
    const message = messages.find(({ text }) => hasTerms([text], [term]))
    if (message !== undefined) return { text: cutAround(message.text, term.text), note: message.note }
  }
  return null
}

function cutAround(text: string, term: string): string {
  const line = text.replace(/\s+/gu, ' ')
  const at = line.toLowerCase().indexOf(term)
  const from = at < before ? 0 : at - before
  // A pair of surrogates cut in half would be no text any more.
  const cut = line.slice(from, from + shown).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/gu, '')
  return `${from === 0 ? '' : '…'}${cut}${from + shown < line.length ? '…' : ''}`
}
