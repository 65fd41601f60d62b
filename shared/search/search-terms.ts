/**
 * Words by which texts are found, and by which they are asked for. Scripts that put spaces between words give their words;
 * of those that put none (Thai, Chinese, …) each two neighbours are a word, so that whatever stands inside a longer word is
 * found too, by no dictionary. Pure; the index, the Desk and the console's marks go by it alike.
 */
import { folded } from './folded.ts'

const run = /[\p{L}\p{M}\p{N}]+/gu
const unspaced =
  /[\p{Script=Han}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Hiragana}\p{Script=Katakana}]+/gu
/** A word of the index is no longer, in code points. */
const longest = 40
/** Of an inquiry so many words are kept, the first. */
const mostWords = 3_000
/** What is asked for has no more parts. */
const mostTerms = 12

interface Part {
  text: string
  spaced: boolean
}

/** A part of what is asked for: a word, or neighbours in a script without spaces. */
export interface SearchTerm extends Part {
  /** Nothing but this word: otherwise its beginning is enough. */
  whole: boolean
}

/**
 * The parts of what somebody asks for; all of them must be found. Empty: there is nothing to look for. Of what is written
 * together (`jane@home.example`, `NV-0148`) only the last may be a beginning: what others begin with is slow to find.
 */
export function searchTerms(asked: string): SearchTerm[] {
  const terms = folded(asked)
    .split(/\s+/u)
    .flatMap((together) => partsOf(together).map(termOf))
  return [...new Map(terms.map((term) => [term.text, term])).values()].slice(0, mostTerms)
}

/** The words that an index keeps of texts, each once. */
export function indexWords(texts: readonly string[]): string[] {
  const words = new Set<string>()
  for (const text of texts) {
    for (const part of partsOf(folded(text))) {
      for (const word of part.spaced ? [cut(part.text)] : neighbours(part.text, true)) words.add(word)
      if (words.size >= mostWords) return [...words]
    }
  }
  return [...words]
}

/** The words that an index is asked for: those that must be there, and those of which the beginning is enough. */
export function askedWords({ text, spaced, whole }: SearchTerm): { whole: string[]; beginnings: string[] } {
  if (spaced) return whole ? { whole: [text], beginnings: [] } : { whole: [], beginnings: [text] }
  const pairs = neighbours(text, false)
  return pairs.length === 0 ? { whole: [], beginnings: [text] } : { whole: pairs, beginnings: [] }
}

/** Whether texts have all the terms, as the index means it but to the letter. */
export function hasTerms(texts: readonly string[], terms: readonly SearchTerm[]): boolean {
  const spaced = ` ${texts
    .map((text) =>
      partsOf(folded(text))
        .map((part) => part.text)
        .join(' '),
    )
    .join(' ')} `
  return terms.every(({ text, ...term }) => spaced.includes(term.spaced ? ` ${text}${term.whole ? ' ' : ''}` : text))
}

function termOf({ text, spaced }: Part, at: number, together: readonly Part[]): SearchTerm {
  const word = cut(text)
  return { text: word, spaced, whole: spaced && word === text && at < together.length - 1 }
}

function partsOf(text: string): Part[] {
  return [...text.matchAll(run)].flatMap(([word]) => {
    const parts: Part[] = []
    let end = 0
    for (const { 0: found, index } of word.matchAll(unspaced)) {
      if (index > end) parts.push({ text: word.slice(end, index), spaced: true })
      parts.push({ text: found, spaced: false })
      end = index + found.length
    }
    if (end < word.length) parts.push({ text: word.slice(end), spaced: true })
    return parts
  })
}

/** Each two neighbours; with `last`, also the last by itself, so that one letter is found wherever it stands. */
function neighbours(text: string, last: boolean): string[] {
  const letters = [...text]
  const pairs = letters.slice(1).map((letter, at) => letters[at]! + letter)
  return last ? [...pairs, letters.at(-1)!] : pairs
}

function cut(word: string): string {
  return word.length <= longest ? word : [...word].slice(0, longest).join('')
}
