/**
 * The Hono app: every address of docs/wire.md, in the order a request meets what stands before it. worker/index.ts
 * serves it.
 */
import { Hono } from 'hono'
import * as z from 'zod'
import type { AppEnv } from './http/app-env.ts'
import { cors } from './http/cors.ts'
import { failed } from './http/failed.ts'
import { headers } from './http/headers.ts'
import { problem } from './http/problem.ts'
import { sameOrigin } from './http/same-origin.ts'
import { site } from './http/visitor.ts'
import { log } from './log.ts'
import { alertRoutes } from './routes/console/alerts.ts'
import { articleRoutes } from './routes/console/articles.ts'
import { auditRoutes } from './routes/console/audit-log.ts'
import { customerRoutes } from './routes/console/customers.ts'
import { firstStepsRoutes } from './routes/console/first-steps.ts'
import { flowRoutes } from './routes/console/flows.ts'
import { forgottenRoutes } from './routes/console/forgotten.ts'
import { inboxRoutes } from './routes/console/inquiries.ts'
import { invitationRoutes } from './routes/console/invitations.ts'
import { ledgerRoutes } from './routes/console/ledger.ts'
import { liveRoutes } from './routes/console/live.ts'
import { mailboxRoutes } from './routes/console/mailbox.ts'
import { meRoutes } from './routes/console/me.ts'
import { measuresRoutes } from './routes/console/measures.ts'
import { memberRoutes } from './routes/console/members.ts'
import { noticeRoutes } from './routes/console/notices.ts'
import { passkeyRoutes } from './routes/console/passkeys.ts'
import { providerLinkRoutes } from './routes/console/provider-link.ts'
import { providerSignInRoutes } from './routes/console/provider-sign-in.ts'
import { queueRoutes } from './routes/console/queues.ts'
import { reportRoutes } from './routes/console/reports.ts'
import { rateRoutes } from './routes/console/rates.ts'
import { viewRoutes } from './routes/console/views.ts'
import { searchRoutes } from './routes/console/search.ts'
import { savedReplyRoutes } from './routes/console/saved-replies.ts'
import { secondFactorRoutes } from './routes/console/second-factor.ts'
import { sessionRoutes } from './routes/console/sessions.ts'
import { setUpRoutes } from './routes/console/set-up.ts'
import { signInRoutes } from './routes/console/sign-in.ts'
import { siteRoutes as siteSettingsRoutes } from './routes/console/sites.ts'
import { statusRoutes } from './routes/console/status.ts'
import { targetRoutes } from './routes/console/targets.ts'
import { teamRoutes } from './routes/console/teams.ts'
import { workspaceRoutes } from './routes/console/workspace.ts'
import { articleRoutes as publicArticleRoutes } from './routes/visitor/articles.ts'
import { inquiryRoutes } from './routes/visitor/inquiries.ts'
import { siteRoutes } from './routes/visitor/site.ts'
import { socketRoutes } from './routes/visitor/socket.ts'
import type { Env, Services } from './services.ts'
import { servicesOf } from './services.ts'

/** The variables are checked once for each environment, not for each request. Which is wrong is for the log only. */
const known = new WeakMap<Env, Services>()
function servicesFor(env: Env): Services {
  let services = known.get(env)
  if (services !== undefined) return services
  try {
    services = servicesOf(env)
  } catch (error) {
    if (error instanceof z.ZodError) log('error', 'variables are wrong', { code: z.prettifyError(error) })
    throw error
  }
  known.set(env, services)
  return services
}

/** Cross-origin, without cookies: what the widget speaks. */
const visitorRoutes = new Hono<AppEnv>()
  .use(headers('cross-origin'), cors, site)
  .route('/', siteRoutes)
  .route('/articles', publicArticleRoutes)
  .route('/inquiries', inquiryRoutes)
  .route('/socket', socketRoutes)

/** Same origin, with a cookie: what the console speaks. */
const memberSideRoutes = new Hono<AppEnv>()
  .use(headers('same-origin'), sameOrigin)
  .route('/set-up', setUpRoutes)
  .route('/auth/sign-in', signInRoutes)
  .route('/auth/sign-in/provider', providerSignInRoutes)
  .route('/auth/provider', providerLinkRoutes)
  .route('/auth/second-factor', secondFactorRoutes)
  .route('/auth/passkeys', passkeyRoutes)
  .route('/auth', forgottenRoutes)
  .route('/auth', sessionRoutes)
  .route('/invitations', invitationRoutes)
  .route('/mailbox', mailboxRoutes)
  .route('/me', meRoutes)
  .route('/first-steps', firstStepsRoutes)
  .route('/alerts', alertRoutes)
  .route('/notices', noticeRoutes)
  .route('/', liveRoutes)
  .route('/inquiries', inboxRoutes)
  .route('/search', searchRoutes)
  .route('/views', viewRoutes)
  .route('/measures', measuresRoutes)
  .route('/ledger', ledgerRoutes)
  .route('/rates', rateRoutes)
  .route('/targets', targetRoutes)
  .route('/reports', reportRoutes)
  .route('/members', memberRoutes)
  .route('/sites', siteSettingsRoutes)
  .route('/sites', flowRoutes)
  .route('/articles', articleRoutes)
  .route('/customers', customerRoutes)
  .route('/saved-replies', savedReplyRoutes)
  .route('/queues', queueRoutes)
  .route('/teams', teamRoutes)
  .route('/workspace', workspaceRoutes)
  .route('/status', statusRoutes)
  .route('/audit', auditRoutes)

export const app = new Hono<AppEnv>()
  .use(async (c, next) => {
    const services = servicesFor(c.env)
    c.set('services', services)
    await next()
  })
  .route('/v1/:site', visitorRoutes)
  .route('/api', memberSideRoutes)

app.notFound((c) => problem(c, 'not-found'))
app.onError(failed)
