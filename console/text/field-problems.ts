import type * as z from 'zod'

/** What is wrong with one field, before words: it is empty, or not as the schema asks. */
export type FieldProblem = 'empty' | 'invalid'

/** The first problem of each field of a form, by the field's name in the schema. */
export type FieldProblems = Readonly<Record<string, FieldProblem>>

/**
 * Checks a form's input with the schema the server uses.
 * @returns the parsed value, or the problems by top-level field
 */
export function fieldProblems<Schema extends z.ZodType>(
  schema: Schema,
  input: Record<string, unknown>,
): { value: z.output<Schema>; problems: null } | { value: null; problems: FieldProblems } {
  const parsed = schema.safeParse(input)
  if (parsed.success) return { value: parsed.data, problems: null }
  const problems: Record<string, FieldProblem> = {}
  for (const issue of parsed.error.issues) {
    const field = String(issue.path[0] ?? '')
    const given = input[field]
    problems[field] ??= typeof given === 'string' && given.trim() === '' ? 'empty' : 'invalid'
  }
  return { value: null, problems }
}
