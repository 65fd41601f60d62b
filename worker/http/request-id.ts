/** The opaque id of a request: in the problem for the asker, in the log for us. Made when first needed; most need none. */
import type { Context } from 'hono'
import type { AppEnv } from './app-env.ts'

export function requestIdOf(c: Context<AppEnv>): string {
  const id = c.var.request ?? c.var.services.newId()
  c.set('request', id)
  return id
}
