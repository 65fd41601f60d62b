import type { Language } from '../../shared/schema/basics.ts'

/** Where the catalogues of every language but English are: files of their own. */
export type Catalogues<Words> = Record<Exclude<Language, 'en'>, () => Promise<{ words: Words }>>

/** The catalogue of a language; English, which is at hand, when it cannot be had. */
export async function catalogueIn<Words>(language: Language, en: Words, files: Catalogues<Words>): Promise<Words> {
  if (language === 'en') return en
  try {
    return (await files[language]()).words
  } catch {
    return en
  }
}
