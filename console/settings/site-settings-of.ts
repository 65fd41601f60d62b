import { Language } from '../../shared/schema/basics.ts'
import { Messenger } from '../../shared/schema/messenger.ts'
import type { ConsentQuestion } from '../../shared/schema/site.ts'
import { formText } from '../text/form-text.ts'

/**
 * The site form's data as the schema wants it; checked afterwards. A changed consent wording becomes the next version,
 * so that every consent given names the words it was given to.
 */
export function siteSettingsOf(data: FormData, before: ConsentQuestion | null): Record<string, unknown> {
  const responsible = formText(data, 'responsible')
  return {
    name: formText(data, 'name'),
    origins: originsOf(formText(data, 'origins')),
    queue: formText(data, 'queue'),
    language: formText(data, 'language'),
    country: formText(data, 'country') || null,
    consent: data.has('asksConsent') ? consentOf(data, before) : null,
    responsible: responsible === '' ? null : responsible,
    messengers: Object.fromEntries(
      Messenger.options.map((messenger) => [messenger, formText(data, `messengers.${messenger}`) || null]),
    ),
    keptMonths: monthsOf(formText(data, 'keptMonths')),
    asksRecommend: data.has('asksRecommend'),
  }
}

/** For how many months it keeps, as chosen; null: for ever. */
export function monthsOf(chosen: string): number | null {
  return chosen === '' ? null : Number(chosen)
}

/** One origin a line; a path or trailing slash that was pasted along is cut off where the rest is an address. */
function originsOf(text: string): string[] {
  return text
    .split(/[\s,]+/u)
    .filter((line) => line !== '')
    .map((line) => line.toLowerCase().replace(/^(https?:\/\/[^/?#]+)[/?#].*$/u, '$1'))
}

function consentOf(data: FormData, before: ConsentQuestion | null): unknown {
  const all = Language.options
    .filter((language) => data.has(`consent.text.${language}`))
    .map((language) => [language, formText(data, `consent.text.${language}`)] as const)
  const worded = all.filter(([, wording]) => wording !== '')
  // A field left empty is a language it is not put in; where none is left, the first says what is missing.
  const text: Partial<Record<Language, string>> = Object.fromEntries(worded.length > 0 ? worded : all.slice(0, 1))
  const marketing = data.has('marketing')
  const same =
    before !== null &&
    before.marketing === marketing &&
    Language.options.every((language) => before.text[language] === text[language])
  return { version: same ? before.version : (before?.version ?? 0) + 1, text, marketing }
}
