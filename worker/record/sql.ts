/**
 * The sql tag: text one can paste into a console, values always bound. Every statement of the record is made here,
 * so that no value can ever become part of a statement's text (D1's prepare() would run stacked statements).
 */

/** What D1 binds. Booleans are written as 0 and 1 by the caller; objects as JSON text. */
export type SqlValue = string | number | null

/** A statement and its values, not yet bound to a database. */
export interface Sql {
  readonly text: string
  readonly values: readonly SqlValue[]
}

/**
 * @example await first(db, sql`SELECT name FROM workspace WHERE id = ${id}`, Row)
 */
export function sql(strings: TemplateStringsArray, ...values: SqlValue[]): Sql {
  let text = strings[0]!
  for (let at = 0; at < values.length; at++) text += `?${at + 1}${strings[at + 1]}`
  return { text, values }
}

/** Binds a statement, for a batch. */
export function bound(db: D1Database, statement: Sql): D1PreparedStatement {
  return db.prepare(statement.text).bind(...statement.values)
}

/** All rows; `Row` is what the named columns give, checked by the schema where a column holds JSON. */
export async function all<Row>(db: D1Database, statement: Sql): Promise<Row[]> {
  return (await bound(db, statement).all<Row>()).results
}

/** The first row, or null. */
export async function first<Row>(db: D1Database, statement: Sql): Promise<Row | null> {
  return bound(db, statement).first<Row>()
}

/** Runs statements as one transaction: all of them or none. */
export async function batch(db: D1Database, statements: readonly Sql[]): Promise<D1Result[]> {
  return db.batch(statements.map((statement) => bound(db, statement)))
}
