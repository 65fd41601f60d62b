/** Gives a provider the code that came back, for its token, and looks whether that is what was asked for. */
import { errors, jwtVerify } from 'jose'
import * as z from 'zod'
import { log } from '../../log.ts'
import type { Services } from '../../services.ts'
import { askProvider } from './ask-provider.ts'
import type { Begun } from './begun.ts'
import { callbackOf } from './callback-of.ts'
import type { Provider } from './provider.ts'
import { vouchedEmail } from './vouched-email.ts'

/** Whom a provider says somebody is. */
export interface Known {
  issuer: string
  subject: string
  /** Null where it does not vouch for it. */
  email: string | null
}

/** Signatures by a key that only the provider has. What a token itself says of its algorithm chooses among them. */
const algorithms = ['RS256', 'ES256']
/** Clocks of two servers may be so far apart, in seconds. */
const skew = 30

/** What jose says when it is the keys that cannot be had. */
const keysAway = new Set(['ERR_JOSE_GENERIC', 'ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID'])

const Answer = z.object({ id_token: z.string().max(20_000) })
const Claims = z.looseObject({
  sub: z.string().min(1).max(255),
  nonce: z.string(),
  aud: z.union([z.string(), z.array(z.string())]),
  azp: z.string().optional(),
})

/** @returns `away` when nobody answered as a provider does, `failed` when the answer is not the one to this question */
export async function tokenFor(
  services: Services,
  provider: Provider,
  code: string,
  begun: Begun,
): Promise<Known | 'away' | 'failed'> {
  const answer = Answer.safeParse(await askProvider(provider.token, requestOf(services, provider, code, begun)))
  if (!answer.success) return refused('failed', 'no token')
  try {
    const { payload } = await jwtVerify(answer.data.id_token, provider.keys, {
      issuer: provider.issuer,
      audience: provider.clientId,
      algorithms,
      requiredClaims: ['exp', 'iat', 'sub', 'nonce'],
      clockTolerance: skew,
      currentDate: new Date(services.now()),
    })
    const claims = Claims.safeParse(payload)
    if (!claims.success) return refused('failed', 'claims')
    const { sub, nonce, aud, azp } = claims.data
    if (nonce !== begun.nonce) return refused('failed', 'nonce')
    // For several, or made for another who passed it on (Core 3.1.3.7).
    if (azp === undefined ? Array.isArray(aud) && aud.length > 1 : azp !== provider.clientId)
      return refused('failed', 'azp')
    return { issuer: provider.issuer, subject: sub, email: vouchedEmail(claims.data, provider.issuer) }
  } catch (error) {
    return error instanceof errors.JOSEError && !keysAway.has(error.code)
      ? refused('failed', error.code)
      : refused('away', 'no keys')
  }
}

/** For whoever runs the desk: what a member sees says less. */
function refused<Because extends 'away' | 'failed'>(because: Because, code: string): Because {
  log('error', 'provider refused', { code })
  return because
}

function requestOf(services: Services, provider: Provider, code: string, begun: Begun): RequestInit {
  const { clientId, clientSecret, takesSecretInForm } = provider
  const form = new URLSearchParams({
    grant_type: 'authorization_code',
    code,
    redirect_uri: callbackOf(services),
    code_verifier: begun.verifier,
    client_id: clientId,
    ...(takesSecretInForm && { client_secret: clientSecret }),
  })
  // Each as in a form before they are put together (RFC 6749, 2.3.1).
  const pair = [clientId, clientSecret].map((part) => new URLSearchParams({ part }).toString().slice('part='.length))
  return {
    method: 'POST',
    body: form.toString(),
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      ...(!takesSecretInForm && { authorization: `Basic ${Buffer.from(pair.join(':')).toString('base64')}` }),
    },
  }
}
