import type * as z from 'zod'

/** What is wrong with one field, before words: it is empty, or not as the schema asks. */
type FieldProblem = 'empty' | 'invalid'

/** The first problem of each field of a form, by the field's path in the schema: `name`, `consent.text.en`. */
export type FieldProblems = Readonly<Record<string, FieldProblem>>

/**
 * Checks a form's input with the schema the server uses.
 * @returns the parsed value, or the problems by field
 */
export function fieldProblems<Schema extends z.ZodType>(
  schema: Schema,
  input: Record<string, unknown>,
): { value: z.output<Schema>; problems: null } | { value: null; problems: FieldProblems } {
  const parsed = schema.safeParse(input)
  if (parsed.success) return { value: parsed.data, problems: null }
  const problems: Record<string, FieldProblem> = {}
  for (const issue of parsed.error.issues) {
    const path = fieldPath(issue.path)
    const given = valueAt(input, path)
    const field = path.join('.')
    problems[field] ??= typeof given === 'string' && given.trim() === '' ? 'empty' : 'invalid'
  }
  return { value: null, problems }
}

/** The path up to the first place in a list: a list is one field on screen. */
function fieldPath(path: readonly PropertyKey[]): string[] {
  const end = path.findIndex((part) => typeof part !== 'string')
  return path.slice(0, end === -1 ? undefined : end).map(String)
}

function valueAt(input: unknown, path: readonly string[]): unknown {
  let value = input
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined
    value = Reflect.get(value, part)
  }
  return value
}
