const rules = new Intl.PluralRules('pl')

/**
 * What is said of a number in the form that Polish has for it; the number stands where `*` does.
 * @param one said of 1 @param few of 2 to 4, 22 to 24 and so on @param many of every other whole number
 */
export function counted(count: number, one: string, few: string, many: string): string {
  const form = rules.select(count)
  const said = form === 'one' ? one : form === 'few' ? few : many
  return said.replace('*', String(count))
}
