/** Where a request comes from, as coming in and going out needs it. */
import type { Context } from 'hono'
import type { Arrival } from '../identity/open-session.ts'
import { clientAddress } from './client-address.ts'

export function arrivalOf(c: Context): Arrival {
  const { headers } = c.req.raw
  return { address: clientAddress(headers), headers }
}
