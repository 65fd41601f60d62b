/** What stands in braces in a saved reply: {name}. Whoever saves one, fills it in or shows which there are uses it. Pure. */

/** Every variable, as it is written between the braces. */
export const replyVariables = ['name', 'address-as', 'assistant', 'site', 'receipt', 'today'] as const
export type ReplyVariable = (typeof replyVariables)[number]

/** What is known of them; one that is missing stays in its braces, for whoever sends the reply to see. */
export type ReplyValues = Readonly<Partial<Record<ReplyVariable, string>>>

const braces = /\{([^{}]*)\}/gu

/** What stands in braces and is no variable, each once. */
export function unknownVariables(text: string): string[] {
  const named = [...text.matchAll(braces)].map(([, name]) => name!)
  return [...new Set(named)].filter((name) => !replyVariables.some((known) => known === name))
}

/** The text with what is known filled in: as it is, never looked at again. */
export function filledIn(text: string, values: ReplyValues): string {
  return text.replace(braces, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name as ReplyVariable] : undefined
    return value ? value : whole
  })
}
