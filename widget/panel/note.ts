import type { Tag } from '../tag.ts'

/**
 * Tells the server something in passing, of nobody in particular: how the widget fares here, that something was read. Where
 * a browser has that turned off, or the page stands in its way, nothing is told, and nothing else goes wrong.
 */
export function note({ server, site }: Pick<Tag, 'server' | 'site'>, what: string, about = 'health') {
  try {
    navigator.sendBeacon(`${server}v1/${site}/${about}?${what}`)
  } catch {}
}
