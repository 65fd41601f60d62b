/** Customers in the record, as they are found by their addresses. Imports of lists use it. */
import type { AddressKind, ReadCustomer } from '../../shared/schema/customer-import.ts'
import { bound, sql } from './sql.ts'
import type { Sql } from './sql.ts'

export interface KnownCustomer {
  id: string
  fullName: string
  language: string | null
  note: string | null
  /** What changed them last. */
  changedBy: string
  addresses: { kind: AddressKind; value: string }[]
}

/** Those who have one of these addresses, each whole. */
export async function customersOf(
  db: D1Database,
  workspace: string,
  addresses: readonly Pick<ReadCustomer['addresses'][number], 'kind' | 'value'>[],
): Promise<KnownCustomer[]> {
  const sought = JSON.stringify(addresses.map(({ kind, value }) => [kind, value]))
  const [customers, theirs] = await db.batch([
    bound(
      db,
      sql`SELECT DISTINCT customer.id, full_name AS fullName, language, note, changed_by AS changedBy
        FROM json_each(${sought}) AS sought
        CROSS JOIN customer_address AS address ON address.workspace = ${workspace}
          AND address.kind = sought.value ->> 0 AND address.value = sought.value ->> 1
        CROSS JOIN customer ON customer.workspace = ${workspace} AND customer.id = address.customer`,
    ),
    bound(
      db,
      sql`SELECT DISTINCT other.customer, other.kind, other.value FROM json_each(${sought}) AS sought
        CROSS JOIN customer_address AS address ON address.workspace = ${workspace}
          AND address.kind = sought.value ->> 0 AND address.value = sought.value ->> 1
        CROSS JOIN customer_address AS other ON other.workspace = ${workspace} AND other.customer = address.customer`,
    ),
  ])
  const byCustomer = Map.groupBy(
    theirs!.results as { customer: string; kind: AddressKind; value: string }[],
    ({ customer }) => customer,
  )
  return (customers!.results as Omit<KnownCustomer, 'addresses'>[]).map((one) => ({
    ...one,
    addresses: (byCustomer.get(one.id) ?? []).map(({ kind, value }) => ({ kind, value })),
  }))
}

/**
 * Removes customers with their addresses; aborts the batch when one stands otherwise than they were seen, or somebody else has
 * one of the addresses that they were found by.
 */
export function removeCustomers(
  workspace: string,
  customers: readonly Pick<KnownCustomer, 'id' | 'changedBy'>[],
  addresses: readonly Pick<ReadCustomer['addresses'][number], 'kind' | 'value'>[],
): Sql[] {
  const json = JSON.stringify(customers.map(({ id, changedBy }) => [id, changedBy]))
  const sought = JSON.stringify(addresses.map(({ kind, value }) => [kind, value]))
  return [
    sql`DELETE FROM customer_address WHERE workspace = ${workspace}
      AND customer IN (SELECT value ->> 0 FROM json_each(${json}))`,
    sql`DELETE FROM customer WHERE workspace = ${workspace}
      AND (id, changed_by) IN (SELECT value ->> 0, value ->> 1 FROM json_each(${json}))`,
    expectChanges(customers.length),
    sql`INSERT INTO flush_guard (ok) SELECT NULL WHERE EXISTS (SELECT 1 FROM json_each(${sought}) AS sought
      CROSS JOIN customer_address AS address ON address.workspace = ${workspace}
        AND address.kind = sought.value ->> 0 AND address.value = sought.value ->> 1)`,
  ]
}

/** What an import adds. */
export interface Adding {
  workspace: string
  import: string
  at: number
}

/** @param json `[id, full name, language, note]` each */
export function addCustomers({ workspace, import: by, at }: Adding, json: string): Sql {
  return sql`INSERT INTO customer (workspace, id, full_name, language, note, created_at, changed_at, changed_by)
    SELECT ${workspace}, value ->> 0, value ->> 1, value ->> 2, value ->> 3, ${at}, ${at}, ${by} FROM json_each(${json})`
}

/** @param json `[customer, kind, value, as it was written]` each */
export function addAddresses({ workspace, import: by }: Adding, json: string): Sql {
  return sql`INSERT INTO customer_address (workspace, customer, kind, value, written, came_by)
    SELECT ${workspace}, value ->> 0, value ->> 1, value ->> 2, value ->> 3, ${by} FROM json_each(${json})`
}

/**
 * Fills in what is not there, of customers that stand as they were seen. The second statement aborts the batch when one does
 * not.
 * @param json `[id, what changed it last, language, note]` each
 */
export function completeCustomers({ workspace, import: by, at }: Adding, json: string, count: number): [Sql, Sql] {
  return [
    // Laid out first: the planner would rather walk through all customers, and through the list for each.
    sql`WITH row AS MATERIALIZED (SELECT value FROM json_each(${json}))
      UPDATE customer SET language = coalesce(customer.language, row.value ->> 2),
        note = coalesce(customer.note, row.value ->> 3), changed_at = ${at}, changed_by = ${by}
      FROM row
      WHERE customer.workspace = ${workspace} AND customer.id = row.value ->> 0 AND customer.changed_by = row.value ->> 1`,
    expectChanges(count),
  ]
}

/** Aborts its batch unless the statement before changed so many rows. */
export function expectChanges(count: number): Sql {
  return sql`INSERT INTO flush_guard (ok) SELECT NULL WHERE changes() <> ${count}`
}
