/**
 * Whether this browser has a conversation with the site: read by loader and panel on every page, written by the panel,
 * and only after the visitor has sent something. `open`: the panel stood open when the last page went away; `asked`: they
 * came by the link in a mail of ours.
 */
export function remembered(site: string): string | null {
  if (location.hash.startsWith('#foyer=')) return 'asked'
  try {
    return localStorage.getItem(`foyer.${site}`)
  } catch {
    // Storage is blocked: there can be no conversation to go on with.
    return null
  }
}
