import { html } from 'lit'
import type { TemplateResult } from 'lit'
import { searchTerms } from '../../shared/search/search-terms.ts'

/** A passage with what was looked for marked in it, where its letters are the same. */
export function marked(text: string, asked: string): (TemplateResult | string)[] {
  const terms = searchTerms(asked).map((term) => term.text)
  const parts: (TemplateResult | string)[] = []
  const lower = text.toLowerCase()
  let end = 0
  for (;;) {
    const next = nextOf(lower, terms, end)
    if (next === null) return [...parts, text.slice(end)]
    const { at, length } = next
    parts.push(text.slice(end, at), html`<mark>${text.slice(at, at + length)}</mark>`)
    end = at + length
  }
}

/** The first that stands at or after a place; of several there the longest. */
function nextOf(text: string, terms: readonly string[], from: number): { at: number; length: number } | null {
  const found = terms
    .map((term) => ({ at: text.indexOf(term, from), length: term.length }))
    .filter(({ at }) => at !== -1)
    .sort((one, other) => one.at - other.at || other.length - one.length)
  return found[0] ?? null
}
