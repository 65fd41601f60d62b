import type { Language } from './schema/basics.ts'

/** Which way a language is written, for `dir`. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr'
}

/**
 * A name for a text of this language. Written from the right it stands between U+2068 and U+2069, which keep it in one piece,
 * and the line around it as it is written.
 */
export function isolatedIn(language: Language, name: string): string {
  return directionOf(language) === 'rtl' ? `\u2068${name}\u2069` : name
}
