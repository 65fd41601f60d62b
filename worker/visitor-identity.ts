/**
 * Whom a site says its visitor is: a token that its server signed for them (a JWT), short-lived, for this site alone, used
 * once. The algorithm is the site's setting and never the token's. The Desk asks; the console shows the secret.
 */
import { createHmac } from 'node:crypto'
import { importJWK, jwtVerify } from 'jose'
import * as z from 'zod'
import { limits, spans } from '../shared/limits.ts'
import { line } from '../shared/schema/basics.ts'
import type { VouchedIdentity } from '../shared/schema/inquiry.ts'
import type { Vouching, VouchingWish } from '../shared/schema/site.ts'
import { siteKeyOf } from './site-key.ts'
import type { SiteIds } from './site-key.ts'

/** Clocks of two servers may be so far apart, in seconds. */
const skew = 30

const Claims = z.object({
  sub: line(limits.subject),
  jti: z.string().min(8).max(100),
  name: line(limits.fullName).optional(),
  email: line(limits.email).pipe(z.email()).optional(),
})

/** What a token says, and its own id, by which it is known when it comes a second time. */
export interface Vouched {
  token: string
  identity: Omit<VouchedIdentity, 'at'>
}

/** What a site is set to. A secret is never one that was there before, whoever asks for it and whatever was meanwhile. */
export function vouchingOf(wish: VouchingWish, now: number): Vouching | null {
  return wish?.by === 'secret' ? { ...wish, generation: now } : wish
}

/** The secret a site signs with: made of ours, so that it stands nowhere; another for each generation. */
export function identitySecretOf({ workspace, site }: SiteIds, generation: number, secret: string): string {
  return createHmac('sha256', secret)
    .update(`foyer identity 1\0${workspace}\0${site}\0${generation}`)
    .digest('base64url')
}

/** @returns whom it vouches for; null when it is not the site's, too old, for another site, or says too little */
export async function readIdentity(
  token: string,
  whose: SiteIds,
  vouching: Vouching,
  { secret, now }: { secret: string; now: () => number },
): Promise<Vouched | null> {
  try {
    const [key, algorithm] =
      vouching.by === 'secret'
        ? [new TextEncoder().encode(identitySecretOf(whose, vouching.generation, secret)), 'HS256']
        : [await importJWK({ kty: 'OKP', crv: 'Ed25519', x: vouching.publicKey }, 'EdDSA'), 'EdDSA']
    const { payload } = await jwtVerify(token, key, {
      algorithms: [algorithm],
      audience: siteKeyOf(whose.workspace, whose.site, secret, whose.test),
      requiredClaims: ['exp', 'iat', 'sub', 'jti'],
      maxTokenAge: spans.identityToken / 1000,
      clockTolerance: skew,
      currentDate: new Date(now()),
    })
    const claims = Claims.safeParse(payload)
    if (!claims.success) return null
    const { sub: subject, jti, name, email } = claims.data
    const identity = { subject, ...(name !== undefined && { name }), ...(email !== undefined && { email }) }
    return { token: `${whose.site}.${jti}`, identity }
  } catch {
    // Whatever is wrong with it: a stranger learns nothing from the difference.
    return null
  }
}
