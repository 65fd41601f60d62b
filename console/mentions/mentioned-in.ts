/** Somebody who can be named. */
interface Named {
  id: string
  name: string
}

/** Who is named in a note: `@` and the whole name, as the list of colleagues writes it. Of two of one name, both. */
export function mentionedIn(text: string, people: readonly Named[]): string[] {
  // Longer names first: Ann Lee is not Ann.
  const longestFirst = [...people].sort((one, other) => other.name.length - one.name.length)
  const found = new Set<string>()
  let rest = text
  for (const { name } of longestFirst) {
    const at = `@${name}`
    if (name === '' || !isNamed(rest, at)) continue
    for (const one of people) if (one.name === name) found.add(one.id)
    rest = rest.replaceAll(at, ' ')
  }
  return people.flatMap(({ id }) => (found.has(id) ? [id] : []))
}

/** Whether it stands there as a word of its own. */
function isNamed(text: string, word: string): boolean {
  const isLetter = (at: number) => /[\p{L}\p{N}]/u.test(text[at] ?? '')
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1))
    if (!isLetter(at - 1) && !isLetter(at + word.length)) return true
  return false
}
