/**
 * The Hono app: every address of docs/wire.md, in the order a request meets what stands before it. The console
 * imports its type for the typed client; worker/index.ts serves it.
 */
import { Hono } from 'hono'
import type { AppEnv } from './http/app-env.ts'
import { cors } from './http/cors.ts'
import { failed } from './http/failed.ts'
import { headers } from './http/headers.ts'
import { problem } from './http/problem.ts'
import { site } from './http/visitor.ts'
import { inquiryRoutes } from './routes/visitor/inquiries.ts'
import { siteRoutes } from './routes/visitor/site.ts'
import { socketRoutes } from './routes/visitor/socket.ts'
import { servicesOf } from './services.ts'

/** Cross-origin, without cookies: what the widget speaks. */
const visitorRoutes = new Hono<AppEnv>()
  .use(headers('cross-origin'), cors, site)
  .route('/', siteRoutes)
  .route('/inquiries', inquiryRoutes)
  .route('/socket', socketRoutes)

export const app = new Hono<AppEnv>()
  .use(async (c, next) => {
    const services = servicesOf(c.env)
    c.set('services', services)
    c.set('request', services.newId())
    await next()
  })
  .route('/v1/:site', visitorRoutes)

app.notFound((c) => problem(c, 'not-found'))
app.onError(failed)

/** For the typed client. */
export type App = typeof app
