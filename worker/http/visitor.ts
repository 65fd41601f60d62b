/**
 * Who asks, on the visitor's side: the site from its key, and the person from the token in the header. The token is
 * made by the browser; only a hash of it, bound to the site, goes further than this file.
 */
import { createMiddleware } from 'hono/factory'
import type { SitePages, VisitorPrincipal } from '../desk/principal.ts'
import type { DeskStub, Services } from '../services.ts'
import { readSiteKey } from '../site-key.ts'
import type { SiteIds } from '../site-key.ts'
import { visitorHash } from '../visitor-hash.ts'
import type { AppEnv } from './app-env.ts'
import { problem } from './problem.ts'

export interface SiteEnv extends AppEnv {
  Variables: AppEnv['Variables'] & {
    workspace: string
    site: string
    /** Which of its pages ask. */
    pages: SitePages
    desk: DeskStub
  }
}

export interface VisitorEnv extends SiteEnv {
  Variables: SiteEnv['Variables'] & { visitor: VisitorPrincipal }
}

const bearer = /^Bearer ([A-Za-z0-9_-]{43})$/

/** Keys read already, for each environment: a site's comes with every request of its visitors. */
const readKeys = new WeakMap<Services, Map<string, SiteIds>>()
const readKeysAtMost = 1_000

/** Whose key this is, or null when it was not made here. */
function idsOf(key: string, services: Services): SiteIds | null {
  const read = readKeys.get(services) ?? new Map<string, SiteIds>()
  readKeys.set(services, read)
  const known = read.get(key)
  if (known !== undefined) return known
  const ids = readSiteKey(key, services.secret)
  if (ids === null) return null
  if (read.size >= readKeysAtMost) read.clear()
  read.set(key, ids)
  return ids
}

/** Reads the site key of the path; one that was not made here is answered without waking anything. */
export const site = createMiddleware<SiteEnv>(async (c, next) => {
  const ids = idsOf(c.req.param('site') ?? '', c.get('services'))
  if (ids === null) return problem(c, 'not-found')
  c.set('workspace', ids.workspace)
  c.set('site', ids.site)
  const origin = c.req.header('origin') ?? null
  c.set('pages', { site: ids.site, origin, ...(ids.test && { test: ids.test }) })
  c.set('desk', c.get('services').desk(ids.workspace))
  return next()
})

/** Reads the visitor's token; stands behind `site`. */
export const visitor = createMiddleware<VisitorEnv>(async (c, next) => {
  const token = bearer.exec(c.req.header('authorization') ?? '')?.[1]
  if (token === undefined) return problem(c, 'unauthenticated', { detail: 'Send the visitor’s token as a bearer.' })
  c.set('visitor', { kind: 'visitor', ...c.get('pages'), visitor: visitorHash(c.get('site'), token) })
  return next()
})
