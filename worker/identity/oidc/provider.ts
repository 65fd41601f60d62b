/** What a provider says of itself (OpenID Connect Discovery 1.0), and its keys. Both are remembered for a while. */
import { createRemoteJWKSet } from 'jose'
import type { JWTVerifyGetKey } from 'jose'
import * as z from 'zod'
import { log } from '../../log.ts'
import type { Services } from '../../services.ts'
import { askProvider } from './ask-provider.ts'
import { isTrusted } from './oidc-settings.ts'
import type { OidcSettings } from './oidc-settings.ts'

export interface Provider extends OidcSettings {
  /** Where people are sent to. */
  authorization: string
  /** Where a code is given for a token. */
  token: string
  keys: JWTVerifyGetKey
  /** Whether it takes the secret among the form's fields; by a header otherwise. */
  takesSecretInForm: boolean
  /** Whether it says in each answer whose it is (RFC 9207). */
  signsAnswers: boolean
}

const Endpoint = z.string().refine(isTrusted)
const Discovery = z.object({
  issuer: z.string(),
  authorization_endpoint: Endpoint,
  token_endpoint: Endpoint,
  jwks_uri: Endpoint,
  token_endpoint_auth_methods_supported: z.array(z.string()).default([]),
  authorization_response_iss_parameter_supported: z.boolean().default(false),
})

/** What a provider says of itself seldom changes; keys are fetched anew when a token names one that is not known. */
const rememberedMs = 3_600_000

const remembered = new WeakMap<Services, { provider: Provider; until: number }>()

/** @returns null when it cannot be had, or is another's: then the log says which */
export async function providerOf(services: Services, settings: OidcSettings): Promise<Provider | null> {
  const known = remembered.get(services)
  if (known !== undefined && services.now() < known.until) return known.provider
  const provider = await discover(settings)
  if (provider !== null) remembered.set(services, { provider, until: services.now() + rememberedMs })
  return provider
}

async function discover(settings: OidcSettings): Promise<Provider | null> {
  const { issuer } = settings
  const answer = await askProvider(`${issuer.replace(/\/$/u, '')}/.well-known/openid-configuration`)
  const found = answer === null ? null : Discovery.safeParse(answer)
  if (found?.success !== true) return away('OIDC_ISSUER: no discovery document')
  // To the letter (Discovery 4.3): whoever answers for an issuer must be it.
  if (found.data.issuer !== issuer) return away('OIDC_ISSUER: spelled otherwise in its discovery document')
  return {
    ...settings,
    authorization: found.data.authorization_endpoint,
    token: found.data.token_endpoint,
    keys: createRemoteJWKSet(new URL(found.data.jwks_uri), { cacheMaxAge: rememberedMs }),
    takesSecretInForm: found.data.token_endpoint_auth_methods_supported.includes('client_secret_post'),
    signsAnswers: found.data.authorization_response_iss_parameter_supported,
  }
}

function away(code: string): null {
  log('error', 'provider away', { code })
  return null
}
