import type { Tag } from '../tag.ts'

/** Tells the server how the widget fares here, in passing: nothing of the visitor's, and nobody waits for it. */
export function note({ server, site }: Pick<Tag, 'server' | 'site'>, what: string) {
  navigator.sendBeacon(`${server}v1/${site}/health?${what}`)
}
