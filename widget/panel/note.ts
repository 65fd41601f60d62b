import type { Tag } from '../tag.ts'

/**
 * Tells the server something in passing, of nobody in particular: how the widget fares here, that something was read. Some
 * browsers have that turned off: nothing is told then.
 */
export function note({ server, site }: Pick<Tag, 'server' | 'site'>, what: string, about = 'health') {
  navigator.sendBeacon?.(`${server}v1/${site}/${about}?${what}`)
}
