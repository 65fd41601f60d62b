/** What a request for a socket must bring. The Desk checks the ticket and the origin; this only tells it from a look. */
import { createMiddleware } from 'hono/factory'
import { subprotocol, ticketPrefix } from '../../shared/schema/frame.ts'
import type { AppEnv } from './app-env.ts'
import { problem } from './problem.ts'

export const upgrade = createMiddleware<AppEnv>(async (c, next) => {
  if (c.req.header('upgrade')?.toLowerCase() !== 'websocket') return problem(c, 'upgrade-required')
  const offered = (c.req.header('sec-websocket-protocol') ?? '').split(',').map((name) => name.trim())
  if (!offered.includes(subprotocol) || !offered.some((name) => name.startsWith(ticketPrefix))) {
    return problem(c, 'ticket-refused', {
      detail: `Offer the subprotocols ${subprotocol} and ${ticketPrefix}<ticket>.`,
    })
  }
  return next()
})
