import * as z from 'zod'

/**
 * A change of what a schema describes: fields that are not named stay as they are. None of them gets its default, which is
 * for what was kept before there was such a field, and would take back what somebody set with a newer console.
 */
export function changeOf<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
): z.ZodType<Partial<z.output<z.ZodObject<Shape>>>> {
  const fields = Object.entries(schema.shape).map(([name, field]) => [
    name,
    field instanceof z.ZodDefault ? field.unwrap() : field,
  ])
  return z.strictObject(Object.fromEntries(fields) as Shape).partial() as never
}
