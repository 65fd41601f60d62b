/** Imports of customers in the record, and what became of their lines. The routes of customers use it. */
import { LineVerdict } from '../../shared/schema/customer-import.ts'
import type { CustomerImport, ImportCounts, ImportToBegin } from '../../shared/schema/customer-import.ts'
import { importLimits } from '../../shared/import-limits.ts'
import { expectChanges } from './customers.ts'
import { all, bound, first, sql } from './sql.ts'
import type { Sql } from './sql.ts'

interface ImportRow extends ImportToBegin, Omit<ImportCounts, 'new'> {
  id: string
  member: string
  name: string | null
  at: number
  made: number
  undoneAt: number | null
  removed: number
  emptied: number
}

/** The newest first. */
export async function listImports(db: D1Database, workspace: string): Promise<CustomerImport[]> {
  const rows = await all<ImportRow>(
    db,
    sql`SELECT done.id, file, lines, done.member, member.name, done.at, made, completed, unchanged, differs, wrong, repeated,
        forgotten, undone_at AS undoneAt, removed, emptied
      FROM customer_import AS done LEFT JOIN member ON member.workspace = ${workspace} AND member.id = done.member
      WHERE done.workspace = ${workspace} ORDER BY done.at DESC, done.id DESC LIMIT ${importLimits.listed}`,
  )
  return rows.map(
    ({ id, file, lines, member, name, at, made, undoneAt, removed, emptied, ...counts }): CustomerImport => ({
      id,
      file,
      lines,
      by: { id: member, name: name ?? '' },
      at,
      counts: { new: made, ...counts },
      undoUntil: at + importLimits.undoMs,
      undone: undoneAt === null ? null : { at: undoneAt, removed, emptied },
    }),
  )
}

export interface BegunImport extends ImportToBegin {
  member: string
  at: number
  undoneAt: number | null
  /** Lines that are taken in so far. */
  counted: number
}

/** Null when there is none of that id. */
export async function importById(db: D1Database, workspace: string, id: string): Promise<BegunImport | null> {
  return first(
    db,
    sql`SELECT file, lines, member, at, undone_at AS undoneAt,
        made + completed + unchanged + differs + wrong + repeated + forgotten AS counted
      FROM customer_import WHERE workspace = ${workspace} AND id = ${id}`,
  )
}

/** Nothing changes when there is one of that id. */
export function beginImport(
  { workspace, id, member, at }: { workspace: string; id: string; member: string; at: number },
  { file, lines }: ImportToBegin,
): Sql {
  return sql`INSERT INTO customer_import (workspace, id, file, lines, member, at)
    VALUES (${workspace}, ${id}, ${file}, ${lines}, ${member}, ${at}) ON CONFLICT DO NOTHING`
}

/** Counts lines that are taken in; aborts the batch once the import was taken back, and beyond as many as will come. */
export function countLines(workspace: string, id: string, counts: ImportCounts): [Sql, Sql] {
  const { new: made, completed, unchanged, differs, wrong, repeated, forgotten } = counts
  const more = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return [
    sql`UPDATE customer_import SET made = made + ${made}, completed = completed + ${completed},
        unchanged = unchanged + ${unchanged}, differs = differs + ${differs}, wrong = wrong + ${wrong},
        repeated = repeated + ${repeated}, forgotten = forgotten + ${forgotten}
      WHERE workspace = ${workspace} AND id = ${id} AND undone_at IS NULL
        AND made + completed + unchanged + differs + wrong + repeated + forgotten + ${more} <= lines`,
    expectChanges(1),
  ]
}

/** @param json `[line, customer, what changed it last before, verdict]` each */
export function addLines(workspace: string, id: string, json: string): Sql {
  return sql`INSERT INTO customer_import_line (workspace, import, line, customer, before, verdict)
    SELECT ${workspace}, ${id}, value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(${json})`
}

/** What is there of an import already: the verdicts of these lines, and the lines of these customers. */
export async function linesThere(
  db: D1Database,
  workspace: string,
  id: string,
  lines: readonly number[],
  customers: readonly string[],
): Promise<{ verdicts: Map<number, LineVerdict>; lineOf: Map<string, number> }> {
  const [same, theirs] = await db.batch([
    bound(
      db,
      sql`SELECT line, verdict FROM customer_import_line WHERE workspace = ${workspace} AND import = ${id}
        AND line IN (SELECT value FROM json_each(${JSON.stringify(lines)}))`,
    ),
    bound(
      db,
      sql`SELECT line, customer FROM customer_import_line WHERE workspace = ${workspace} AND import = ${id}
        AND customer IN (SELECT value FROM json_each(${JSON.stringify(customers)}))`,
    ),
  ])
  return {
    verdicts: new Map(
      (same!.results as { line: number; verdict: string }[]).map(({ line, verdict }) => [
        line,
        LineVerdict.parse(JSON.parse(verdict)),
      ]),
    ),
    lineOf: new Map(
      (theirs!.results as { line: number; customer: string }[]).map(({ line, customer }) => [customer, line]),
    ),
  }
}

/** A customer that an import made or completed. */
export interface DoneLine {
  line: number
  customer: string
  before: string | null
  verdict: LineVerdict
  /** Null when they are gone. */
  fullName: string | null
  changedBy: string | null
  owner: string | null
}

/** Those not taken back yet. */
export async function doneLines(db: D1Database, workspace: string, id: string): Promise<DoneLine[]> {
  const rows = await all<Omit<DoneLine, 'verdict'> & { verdict: string }>(
    db,
    sql`SELECT line, customer, before, verdict, full_name AS fullName, changed_by AS changedBy, owner
      FROM customer_import_line AS done
      LEFT JOIN customer ON customer.workspace = ${workspace} AND customer.id = done.customer
      WHERE done.workspace = ${workspace} AND done.import = ${id} AND done.customer IS NOT NULL AND undone = 0
        AND (verdict ->> 'did' = 'new' OR json_array_length(verdict, '$.fills') > 0)
      ORDER BY line`,
  )
  return rows.map(({ verdict, ...row }) => ({ ...row, verdict: LineVerdict.parse(JSON.parse(verdict)) }))
}

/** Customers of an import from one of whose addresses somebody asked since then (epoch ms). */
export async function customersWhoAsked(
  db: D1Database,
  workspace: string,
  id: string,
  since: number,
): Promise<Set<string>> {
  const rows = await all<{ customer: string }>(
    db,
    sql`SELECT DISTINCT done.customer FROM inquiry
      CROSS JOIN customer_address AS address ON address.workspace = ${workspace}
        AND address.kind = person ->> '$.contact.address.kind'
        AND address.value = coalesce(person ->> '$.contact.address.e164', lower(person ->> '$.contact.address.value'))
      CROSS JOIN customer_import_line AS done ON done.workspace = ${workspace} AND done.import = ${id}
        AND done.customer = address.customer
      WHERE inquiry.workspace = ${workspace} AND inquiry.created_at >= ${since}`,
  )
  return new Set(rows.map(({ customer }) => customer))
}

/** What is to be taken back, of customers that stand as the import left them. */
export interface TakingBack {
  workspace: string
  import: string
  at: number
  /** Lines that were taken in when it was looked at. */
  counted: number
  /** Ids of customers that go, with their lines. */
  removed: readonly { customer: string; line: number }[]
  /** Those that are as they were before: what was filled in goes, and what had changed them last stands there again. */
  emptied: readonly { customer: string; line: number; before: string; language: boolean; note: boolean }[]
  /** Lines of customers who are gone by other ways. */
  gone: readonly number[]
}

/**
 * Takes an import back; aborts the batch when a customer stands otherwise than it was seen. The first changes the import, and
 * nothing where more lines came in since: the batch is to be aborted then.
 */
export function takeBack({ workspace, import: id, at, counted, removed, emptied, gone }: TakingBack): [Sql, ...Sql[]] {
  const going = JSON.stringify(removed.map(({ customer }) => customer))
  const emptying = JSON.stringify(
    emptied.map(({ customer, before, language, note }) => [customer, before, Number(language), Number(note)]),
  )
  const lines = JSON.stringify([...removed.map(({ line }) => line), ...emptied.map(({ line }) => line), ...gone])
  return [
    sql`UPDATE customer_import SET undone_at = coalesce(undone_at, ${at}), removed = removed + ${removed.length},
        emptied = emptied + ${emptied.length}
      WHERE workspace = ${workspace} AND id = ${id}
        AND made + completed + unchanged + differs + wrong + repeated + forgotten = ${counted}`,
    sql`DELETE FROM customer_address WHERE workspace = ${workspace} AND customer IN (SELECT value FROM json_each(${going}))`,
    sql`DELETE FROM customer WHERE workspace = ${workspace} AND id IN (SELECT value FROM json_each(${going}))
        AND changed_by = ${id} AND owner IS NULL`,
    expectChanges(removed.length),
    sql`DELETE FROM customer_address WHERE workspace = ${workspace} AND came_by = ${id}
        AND customer IN (SELECT value ->> 0 FROM json_each(${emptying}))`,
    sql`WITH row AS MATERIALIZED (SELECT value FROM json_each(${emptying}))
      UPDATE customer SET language = iif(row.value ->> 2, NULL, customer.language),
        note = iif(row.value ->> 3, NULL, customer.note), changed_at = ${at}, changed_by = row.value ->> 1
      FROM row
      WHERE customer.workspace = ${workspace} AND customer.id = row.value ->> 0 AND customer.changed_by = ${id}`,
    expectChanges(emptied.length),
    sql`UPDATE customer_import_line SET undone = 1 WHERE workspace = ${workspace} AND import = ${id}
        AND line IN (SELECT value FROM json_each(${lines}))`,
  ]
}

/** Lets go of the lines of imports from before a time (epoch ms): they cannot be taken back any more. */
export function sweepImportLines(workspace: string, before: number): Sql {
  return sql`DELETE FROM customer_import_line WHERE workspace = ${workspace} AND import IN
    (SELECT id FROM customer_import WHERE workspace = ${workspace} AND at < ${before})`
}
