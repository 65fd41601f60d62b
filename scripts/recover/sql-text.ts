/** A statement as text with its values in it: for `wrangler d1 execute`, which binds none. Pure; recover.ts uses it. */
import type { Sql, SqlValue } from '../../worker/record/sql.ts'

/** SQL knows one thing to escape in text: the quote. What SQLite would read as the end of a statement is refused. */
function literal(value: SqlValue): string {
  if (value === null) return 'NULL'
  if (typeof value === 'number') return String(value)
  if (value.includes('\0')) throw new Error('A value with a NUL cannot be written as text.')
  return `'${value.replaceAll("'", "''")}'`
}

export function sqlText({ text, values }: Sql): string {
  return `${text.replace(/\?(\d+)/gu, (_, number: string) => literal(values[Number(number) - 1]!))};`
}
