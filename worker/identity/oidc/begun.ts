/**
 * What the browser keeps from leaving for a provider until it comes back: signed by us, in a cookie that no page can read.
 * Without it, what comes back belongs to somebody else, or to nobody.
 */
import { createHmac } from 'node:crypto'
import { jwtVerify, SignJWT } from 'jose'
import * as z from 'zod'
import { spans } from '../../../shared/limits.ts'
import type { Services } from '../../services.ts'

const Begun = z.object({
  /** Of the provider that was left for. */
  issuer: z.string(),
  state: z.string(),
  nonce: z.string(),
  /** Of PKCE (RFC 7636): whoever has the code alone gets nothing for it. */
  verifier: z.string(),
  /** The page to go on at. */
  to: z.string(),
})
export type Begun = z.infer<typeof Begun>

const randomBytes = 32
const algorithm = 'HS256'

const keyOf = ({ secret }: Pick<Services, 'secret'>) => createHmac('sha256', secret).update('foyer provider 1').digest()

export function newBegun({ random }: Pick<Services, 'random'>, issuer: string, to: string): Begun {
  const made = () => Buffer.from(random(randomBytes)).toString('base64url')
  return { issuer, state: made(), nonce: made(), verifier: made(), to }
}

/** @returns the cookie's value */
export async function sealBegun(services: Services, begun: Begun): Promise<string> {
  return new SignJWT({ ...begun })
    .setProtectedHeader({ alg: algorithm })
    .setExpirationTime(Math.floor((services.now() + spans.atProvider) / 1000))
    .sign(keyOf(services))
}

/** @returns null for none, one that was not made here, or one that is too old */
export async function openBegun(services: Services, cookie: string | undefined): Promise<Begun | null> {
  if (cookie === undefined) return null
  try {
    const { payload } = await jwtVerify(cookie, keyOf(services), {
      algorithms: [algorithm],
      requiredClaims: ['exp'],
      currentDate: new Date(services.now()),
    })
    return Begun.parse(payload)
  } catch {
    return null
  }
}
