import type { Language } from '../../shared/schema/basics.ts'
import type { Tag } from '../tag.ts'
import { launcherWords } from './launcher-words.ts'

/**
 * Reads what the script tag says.
 * @throws Error when `data-site` is missing: the page goes on, its console says why there is no launcher.
 */
export function readTag(script: HTMLScriptElement): Tag {
  const { site, language, label } = script.dataset
  if (!site) throw new Error('Foyer: the script tag has no data-site.')
  const known = spoken(language ?? document.documentElement.lang)
  return {
    site,
    server: new URL('.', script.src).href,
    language: known,
    label: script.getAttribute('data-label-' + known) || label,
  }
}

/** The language we speak to readers of a language tag; of Chinese, the characters of its place. */
function spoken(tag: string): Language | null {
  const code = tag.slice(0, 2).toLowerCase()
  if (code === 'zh') return /hant|tw|hk|mo/i.test(tag) ? 'zh-Hant' : 'zh-Hans'
  return code in launcherWords ? (code as Language) : null
}
