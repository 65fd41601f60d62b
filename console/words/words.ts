import { en } from './en.ts'
import type { Words } from './en.ts'

/** Languages of the console; each needs a whole catalogue. */
export type ConsoleLanguage = 'en'

const catalogues: Record<ConsoleLanguage, Words> = { en }

/** The language of this page, chosen before anything is shown. */
export const language: ConsoleLanguage = chosen()

/** The language of dates and numbers: the person's own region of it, e.g. en-GB. */
export const locale: string = globalThis.navigator?.languages.find((tag) => tag.split('-')[0] === language) ?? language

/** Every text of the console, in that language. */
export const words: Words = catalogues[language]

function chosen(): ConsoleLanguage {
  const wanted = globalThis.navigator?.languages ?? []
  const known = wanted
    .map((tag) => tag.split('-')[0])
    .find((tag): tag is ConsoleLanguage => Object.hasOwn(catalogues, tag ?? ''))
  return known ?? 'en'
}
