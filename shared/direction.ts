import type { Language } from './schema/basics.ts'

/** Which way a language is written, for `dir`. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr'
}
