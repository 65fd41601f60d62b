/** Chooses the form of a word that goes with a number, by the rules of its language; `other` where it has no form of its own. */
export function plural(language: string, forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }) {
  const rules = new Intl.PluralRules(language)
  return (count: number) => forms[rules.select(count)] ?? forms.other
}
