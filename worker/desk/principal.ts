/** Who asks: made by the worker from a token or a session, and trusted by the Desk because only the worker can call it. */
import type { Reader } from '../../shared/permissions.ts'

/** The pages of a site that ask, by the key in their tag. */
export interface SitePages {
  site: string
  /** Origin header of the request; the Desk holds it against the site's list. Null when there was none. */
  origin: string | null
  /** They are being tried: by the key for that. */
  test?: true
}

export interface VisitorPrincipal extends SitePages {
  kind: 'visitor'
  /** base64url SHA-256 over `site` and the token: 43 characters. */
  visitor: string
}

export interface MemberPrincipal extends Reader {
  kind: 'member'
  /** Session id, so that signing out closes its sockets. */
  session: string
  /** The session ends then, whatever happens in it; sockets close with it. */
  until: number
}
