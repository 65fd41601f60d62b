/**
 * Customers who ask to be forgotten: found by one of their addresses, and gone for good. Of every address that is known of them a
 * keyed hash stays, so that no list brings them back. The routes of customers use it.
 */
import { changesOf } from '../../shared/audit-log/changes-of.ts'
import { addressKinds } from '../../shared/schema/customer-import.ts'
import type { AddressToFind, FoundCustomer, ReadCustomer } from '../../shared/schema/customer-import.ts'
import { entryBy } from '../audit-log/entry-by.ts'
import type { Acting } from '../audit-log/entry-by.ts'
import { hashesToKeep } from '../contact/forgotten-hashes.ts'
import { isNumber } from '../contact/kept-contact.ts'
import type { Outcome } from '../identity/outcome.ts'
import { audited } from '../record/audit-log.ts'
import { customersOf, removeCustomers } from '../record/customers.ts'
import type { KnownCustomer } from '../record/customers.ts'
import { forgetAddresses } from '../record/forgotten-addresses.ts'
import { batch } from '../record/sql.ts'
import type { Sql } from '../record/sql.ts'
import type { Services } from '../services.ts'
import { isOvertaken } from './is-overtaken.ts'
import { readAddress } from './read-address.ts'

/** Those who have an address, whatever kind of address it is. */
export async function findCustomers(
  { db }: Services,
  workspace: string,
  wish: AddressToFind,
): Promise<FoundCustomer[]> {
  return (await customersOf(db, workspace, addressesOf(wish))).map(shown)
}

/** Somebody else may write at the same time: so often it is looked at anew. */
const tries = 4

/** @returns how many customers are gone; the address is kept out in any case */
export async function forgetCustomers(
  acting: Acting & { services: Services },
  wish: AddressToFind,
): Promise<Outcome<{ forgotten: number }>> {
  const { db } = acting.services
  const typed = addressesOf(wish)
  for (let left = tries; left > 0; left--) {
    const customers = await customersOf(db, acting.workspace, typed)
    try {
      await batch(db, forgetting(acting, typed, customers))
      return { kind: 'done', value: { forgotten: customers.length } }
    } catch (error) {
      if (!isOvertaken(error)) throw error
    }
  }
  return { kind: 'refused', because: 'too-many' }
}

/** @param typed what they wrote, by every kind that it can be @param customers as they were found by it */
function forgetting(
  acting: Acting & { services: Services },
  typed: ReadCustomer['addresses'],
  customers: readonly KnownCustomer[],
): Sql[] {
  const { services, workspace } = acting
  const { secret, now } = services
  const theirs = customers.flatMap(({ addresses }) => addresses)
  const hashes = [...typed, ...theirs].flatMap(({ kind, value }) => {
    // Read from the record or by the parser: a number with a country is one to dial already.
    const e164 = isNumber({ kind, value }) && value.startsWith('+') && { e164: value }
    return hashesToKeep({ secret, workspace }, { kind, value, ...e164 })
  })
  const at = now()
  const keeping = forgetAddresses(workspace, JSON.stringify([...new Set(hashes)].map((hash) => [hash, at])))
  const told = changesOf({}, { customers: customers.length })
  const entry = entryBy(acting, 'customers.forgotten', { id: workspace, name: '—' }, told)
  return [...audited(keeping, entry), ...removeCustomers(workspace, customers, typed)]
}

/** An address by every kind that it can be. */
function addressesOf({ address, country }: AddressToFind): ReadCustomer['addresses'] {
  return addressKinds.flatMap((kind) => {
    const read = readAddress(kind, address, country)
    return 'why' in read ? [] : [read]
  })
}

function shown({ id, fullName, addresses }: KnownCustomer): FoundCustomer {
  return { id, fullName, addresses }
}
