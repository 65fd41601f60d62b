/** The language a visitor chose, kept for this tab; where storage is blocked the next page speaks its own again. */
import type { Language } from '../../shared/schema/basics.ts'
import { languages } from '../words/words-in.ts'

const nameFor = (site: string) => `foyer.${site}.language`

/** Null where none was chosen, or none that there is. */
export function chosenLanguage(site: string): Language | null {
  try {
    const kept = sessionStorage.getItem(nameFor(site))
    return languages.find((language) => language === kept) ?? null
  } catch {
    return null
  }
}

export function chooseLanguage(site: string, language: Language) {
  try {
    sessionStorage.setItem(nameFor(site), language)
  } catch {
    // The page has it.
  }
}
