import { countries } from '../../shared/countries.ts'

/** Every country with its name in a language, in the order of that language. */
export function countryOptions(locale: string): (readonly [code: string, name: string])[] {
  const names = new Intl.DisplayNames(locale, { type: 'region' })
  const { compare } = new Intl.Collator(locale)
  return countries
    .map((code) => [code, names.of(code) ?? code] as const)
    .sort(([, one], [, other]) => compare(one, other))
}
