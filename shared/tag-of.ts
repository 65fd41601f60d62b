/** The line that a site owner puts on their pages. Pure; the console shows it, ready to copy. */
import type { Language } from './schema/basics.ts'
import type { Look, Site } from './schema/site.ts'

type TaggedSite = Pick<Site, 'key' | 'language' | 'look'>

/**
 * The tag with the site's look written into it, so that the launcher needs no request.
 * @param server Foyer's origin, without a slash at its end
 * @param pinned the loader of a version that never changes, with its integrity; absent: the newest
 * @example tagOf('https://desk.example', site) // '<script async src="https://desk.example/widget.js" data-site="…"></script>'
 */
export function tagOf(
  server: string,
  { key, language, look }: TaggedSite,
  pinned?: { file: string; integrity: string },
): string {
  const attributes = [
    ...(pinned
      ? [
          ['integrity', pinned.integrity],
          ['crossorigin', 'anonymous'],
        ]
      : []),
    ['data-site', key],
    ...Object.entries(lookAttributes(look, language)).map(([name, value]) => [`data-${name}`, value]),
  ]
  const written = attributes.map(
    ([name, value]) => ` ${name}="${value!.replace(/[&"<>]/gu, (sign) => entities[sign]!)}"`,
  )
  return `<script async src="${server}/${pinned?.file ?? 'widget.js'}"${written.join('')}></script>`
}

/**
 * What of a look stands in the tag, by the names of its attributes after `data-`; nothing of what is the widget's own.
 * @param own the site's language, whose label serves pages in any other
 */
export function lookAttributes({ accent, theme, side, label }: Look, own: Language): Record<string, string> {
  const others = Object.entries(label).filter(([language]) => language !== own)
  const labels = others.map(([language, text]) => [`label-${language.toLowerCase()}`, text] as const)
  return {
    ...(accent !== null && { accent }),
    ...(theme !== 'auto' && { theme }),
    ...(side !== 'end' && { side }),
    ...(label[own] !== undefined && { label: label[own] }),
    ...Object.fromEntries(labels),
  }
}

const entities: Record<string, string> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' }
