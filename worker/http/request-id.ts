/**
 * The opaque id of a request: in the problem for the asker, in the log for us. Made when first needed, since most
 * requests need none; not by the services, which may be what failed.
 */
import type { Context } from 'hono'
import { uuidv7 } from 'uuidv7'
import type { AppEnv } from './app-env.ts'

export function requestIdOf(c: Context<AppEnv>): string {
  const id = c.var.request ?? uuidv7()
  c.set('request', id)
  return id
}
