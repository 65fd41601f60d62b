import type { Tag } from '../tag.ts'

/**
 * Reads what the script tag says.
 * @throws Error when `data-site` is missing: the page goes on, its console says why there is no launcher.
 */
export function readTag(script: HTMLScriptElement): Tag {
  const { site, language } = script.dataset
  if (!site) throw new Error('Foyer: the script tag needs data-site="…" (the site key from the console).')
  const code = (language ?? document.documentElement.lang).slice(0, 2).toLowerCase()
  return {
    site,
    server: new URL('.', script.src).href,
    language: code === 'en' || code === 'th' ? code : null,
  }
}
