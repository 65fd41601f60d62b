/** What is said of a number, in each form that its language has for numbers; the number stands where `*` does. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** Said of this number. @param language whose rules choose the form */
export function counted(language: string, forms: Forms, count: number): string {
  const form = new Intl.PluralRules(language).select(count)
  return (forms[form] ?? forms.other).replace('*', String(count))
}
