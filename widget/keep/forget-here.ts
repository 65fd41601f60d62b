import { keepWalk } from './kept-walk.ts'

/** Takes back the marks of a conversation that nothing is kept of any more. */
export function forgetHere(site: string) {
  keepWalk(site, null)
  try {
    localStorage.removeItem(`foyer.${site}`)
  } catch {
    // Storage is blocked: there was no mark.
  }
}
