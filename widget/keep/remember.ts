/**
 * Leaves the mark by which the loader of the next page knows, without waiting for a database, that there is a
 * conversation to go on with. Called only after the visitor has sent something.
 */
export function remember(site: string, panel: 'open' | 'closed') {
  try {
    localStorage.setItem(`foyer.${site}`, panel)
  } catch {
    // Storage is blocked: the next page starts afresh, and the panel has said so.
  }
}
