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
import { audited } from '../record/audit-log.ts'
import { customersOf, removeCustomers } from '../record/customers.ts'
import type { KnownCustomer } from '../record/customers.ts'
import { forgetAddresses } from '../record/forgotten-addresses.ts'
import { batch } from '../record/sql.ts'
import type { Services } from '../services.ts'
import { readAddress } from './read-address.ts'

/** Those who have an address, whatever kind of address it is. */
export async function findCustomers(
  { db }: Services,
  workspace: string,
  wish: AddressToFind,
): Promise<FoundCustomer[]> {
  return (await customersOf(db, workspace, addressesOf(wish))).map(shown)
}

/** @returns how many customers are gone; the address is kept out in any case */
export async function forgetCustomers(
  acting: Acting & { services: Services },
  wish: AddressToFind,
): Promise<{ forgotten: number }> {
  const { services, workspace } = acting
  const { db, secret, now } = services
  const typed = addressesOf(wish)
  const customers = await customersOf(db, workspace, typed)
  const theirs = customers.flatMap(({ addresses }) => addresses)
  // Read from the record or by the parser: a number is one to dial already.
  const known = [...typed, ...theirs].map(({ kind, value }) => ({
    kind,
    value,
    ...(kind === 'phone' && { e164: value }),
  }))
  const asNumber = { kind: 'phone', value: wish.address } as const
  const addresses = typed.some(({ kind }) => kind === 'phone') ? known : [...known, asNumber]
  const hashes = addresses.flatMap((address) => hashesToKeep({ secret, workspace }, address))
  const at = now()
  const keeping = forgetAddresses(workspace, JSON.stringify([...new Set(hashes)].map((hash) => [hash, at])))
  const told = changesOf({}, { customers: customers.length })
  const entry = entryBy(acting, 'customers.forgotten', { id: workspace, name: '—' }, told)
  const ids = customers.map(({ id }) => id)
  await batch(db, [...audited(keeping, entry), ...removeCustomers(workspace, JSON.stringify(ids))])
  return { forgotten: customers.length }
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
