/**
 * The variables that name an identity provider, checked once: by services.ts for the worker, by `npm run serve` and
 * `npm run deploy` before. What is wrong is named by the variable's own name.
 */
import * as z from 'zod'
import { isLoopback } from '../../is-loopback.ts'

export interface OidcSettings {
  /** As the provider spells it, to the letter. */
  issuer: string
  clientId: string
  clientSecret: string
  /** What the button says. */
  name: string
}

/** The variables as they come: from the worker's environment, or from the shell. */
export interface OidcVars {
  OIDC_ISSUER?: string
  OIDC_CLIENT_ID?: string
  OIDC_CLIENT_SECRET?: string
  OIDC_NAME?: string
}

export const oidcNames = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_NAME'] as const

const text = (most: number) =>
  z.string('is missing').trim().min(1, 'is empty').max(most, `has more than ${most} letters`)

const Vars = z.object({
  OIDC_ISSUER: text(300).refine(isIssuer, 'must be an https:// address without ? and #, as the provider spells it'),
  OIDC_CLIENT_ID: text(300),
  OIDC_CLIENT_SECRET: text(1_000),
  OIDC_NAME: text(40),
})

/** Whether what comes from an address can be believed: over TLS, or from this machine. */
export function isTrusted(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname } = new URL(address)
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname))
}

function isIssuer(address: string): boolean {
  return isTrusted(address) && !/[?#]/u.test(address)
}

/**
 * @returns null where none of the variables is there; a secret alone is what an earlier deployment left
 * @throws ZodError naming the variable that is missing or wrong
 */
export function oidcSettingsOf(vars: OidcVars): OidcSettings | null {
  if (oidcNames.every((name) => name === 'OIDC_CLIENT_SECRET' || vars[name] === undefined)) return null
  const checked = Vars.parse(vars)
  return {
    issuer: checked.OIDC_ISSUER,
    clientId: checked.OIDC_CLIENT_ID,
    clientSecret: checked.OIDC_CLIENT_SECRET,
    name: checked.OIDC_NAME,
  }
}
