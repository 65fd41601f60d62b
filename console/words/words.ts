import { languageOf, localeFor, wantedTags } from '../language.ts'
import type { ConsoleLanguage } from '../language.ts'
import { en } from './en.ts'
import type { Words } from './en.ts'

/** The language of dates and numbers: the person's own region of it, e.g. en-GB, and their calendar. */
export const locale: string = localeFor(wantedTags())

/** The language of this page, chosen before anything is shown. */
export const language: ConsoleLanguage = languageOf(locale) ?? 'en'

/** Every text of the console that is not loaded with its page. In another language than English only once it is `spoken`. */
export let words: Words = en

let arriving: Promise<unknown> = Promise.resolve()

/**
 * Has a catalogue loaded in the language of this page and kept in the place of the English one, which is at hand. Where it
 * cannot be had, English stays.
 */
export function inLanguage<Catalogue>(
  others: Record<Exclude<ConsoleLanguage, 'en'>, () => Promise<{ words: Catalogue }>>,
  keep: (words: Catalogue) => void,
): void {
  if (language === 'en') return
  const arrived = others[language]().then(
    (said) => keep(said.words),
    () => {},
  )
  arriving = arriving.then(() => arrived)
}

/** Comes true once every catalogue of what is loaded so far is there: nothing of it is to be shown before. */
export function spoken(): Promise<unknown> {
  return arriving
}

inLanguage(
  {
    th: () => import('./th.ts'),
    'zh-Hans': () => import('./zh-Hans.ts'),
    ms: () => import('./ms.ts'),
    pl: () => import('./pl.ts'),
    'zh-Hant': () => import('./zh-Hant.ts'),
    ar: () => import('./ar.ts'),
  },
  (said) => (words = said),
)
