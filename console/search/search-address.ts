/** What is looked for, as it stands in the address: shared by a link, kept by the back button. */
import { SearchWish } from '../../shared/schema/search.ts'

/** Reads the part of the address after its path; what makes no sense is as if it were not said. */
export function wishOf(search: string): SearchWish {
  const said = Object.fromEntries(new URLSearchParams(search))
  const parsed = SearchWish.safeParse(said)
  if (parsed.success) return parsed.data
  const wrong = new Set(
    parsed.error.issues.flatMap(({ code, path, ...rest }) =>
      code === 'unrecognized_keys' ? (rest as { keys: string[] }).keys : [String(path[0])],
    ),
  )
  return SearchWish.parse(Object.fromEntries(Object.entries(said).filter(([name]) => !wrong.has(name))))
}

/** What of it is said, by name; what is empty goes without saying. */
export function saidOf(wish: SearchWish): Record<string, string> {
  return Object.fromEntries(Object.entries(wish).filter(([, value]) => value !== undefined && value !== ''))
}

export function searchHref(wish: SearchWish): string {
  const said = new URLSearchParams(saidOf(wish)).toString()
  return said === '' ? '/search' : `/search?${said}`
}

/** By how many things beside its words it is narrowed down. */
export function narrowedBy(wish: SearchWish): number {
  return Object.keys(saidOf({ ...wish, q: '' })).length
}

/** Whether there is anything to look for. */
export function isAsking(wish: SearchWish): boolean {
  return Object.keys(saidOf(wish)).length > 0
}
