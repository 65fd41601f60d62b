/** The language the console speaks to this person, and the calendar its dates follow: kept in this browser as one tag. */
import type { Language } from '../shared/schema/basics.ts'

/** Languages of the console: all there are, and each needs every catalogue. */
export type ConsoleLanguage = Language

/** Which way each is written. */
export const languages: Readonly<Record<ConsoleLanguage, 'ltr' | 'rtl'>> = {
  en: 'ltr',
  th: 'ltr',
  ms: 'ltr',
  pl: 'ltr',
  'zh-Hans': 'ltr',
  'zh-Hant': 'ltr',
  ar: 'rtl',
}

const place = 'foyer.language'

/** What was chosen here, then what the browser is set to. */
export function wantedTags(): string[] {
  const browsers = [...(globalThis.navigator?.languages ?? [])]
  try {
    return [localStorage.getItem(place) ?? '', ...browsers]
  } catch {
    return browsers
  }
}

/** Keeps the choice and shows the console anew in it: nothing that was being written is lost by that. */
export function chooseLocale(locale: string): void {
  try {
    localStorage.setItem(place, locale)
  } catch {
    // Without storage the console stays in the browser's language.
  }
  location.reload()
}

/**
 * How dates and numbers are written: as in the region (en-GB) of the first tag in a language of the console. The calendar is
 * the Gregorian one unless the tag names another: Thai would by itself take the Buddhist one. Digits are 0 to 9 everywhere: some
 * regions of Arabic would by themselves take others, and sentences have these.
 */
export function localeFor(tags: readonly string[]): string {
  const { baseName, calendar = 'gregory' } = new Intl.Locale(tags.find((tag) => languageOf(tag) !== null) ?? 'en')
  return `${baseName}-u-ca-${calendar}${baseName.startsWith('ar') ? '-nu-latn' : ''}`
}

/** The console's language that a tag names (zh-CN, zh-SG and zh-Hans are one); null where it has none. */
export function languageOf(tag: string): ConsoleLanguage | null {
  try {
    const { language, script } = new Intl.Locale(tag).maximize()
    const name = language === 'zh' ? `zh-${script}` : language
    return Object.hasOwn(languages, name) ? (name as ConsoleLanguage) : null
  } catch {
    return null
  }
}
