import type { Language } from '../../shared/schema/basics.ts'

/** A wording with its text in one language; an empty one is none. */
export function reworded(
  wording: Partial<Record<Language, string>>,
  language: Language,
  text: string,
): Partial<Record<Language, string>> {
  const { [language]: _, ...others } = wording
  return text === '' ? others : { ...others, [language]: text }
}
