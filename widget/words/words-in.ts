import type { Language } from '../../shared/schema/basics.ts'
import type { Words } from './en.ts'
import { en } from './en.ts'

/** The catalogue of a language; English at once, the others as a file of their own. English when that cannot be had. */
export async function wordsIn(language: Language): Promise<Words> {
  if (language === 'en') return en
  try {
    return (await import('./th.ts')).th
  } catch {
    return en
  }
}
