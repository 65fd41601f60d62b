/**
 * The visitor's walk through the flow, kept for this tab from the first answer until the inquiry is kept in its place.
 * Where storage is blocked a reload simply starts over.
 */
import type { Walked } from '../flow/walked.ts'

const nameFor = (site: string) => `foyer.${site}.flow`

/** What is kept, of whatever version of the flow; null when nothing is. */
export function keptWalk(site: string): Partial<Walked> | null {
  try {
    return JSON.parse(sessionStorage.getItem(nameFor(site))!) as Partial<Walked> | null
  } catch {
    return null
  }
}

/** Keeps a walk; null forgets it. */
export function keepWalk(site: string, walked: Walked | null) {
  try {
    if (walked) sessionStorage.setItem(nameFor(site), JSON.stringify(walked))
    else sessionStorage.removeItem(nameFor(site))
  } catch {
    // Nothing to be done and nothing lost: the page has it.
  }
}
