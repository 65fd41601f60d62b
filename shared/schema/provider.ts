/** Signing in at an identity provider (OpenID Connect) that the variables name: Google, Microsoft or another. */
import * as z from 'zod'

/** A page of the console, by path and query. */
const Path = z
  .string()
  .max(500)
  .regex(/^\/(?!\/)[\w\-.~%/?&=+:,@!$'()*;]*$/u)

/** Query of `GET /api/auth/sign-in/provider`: where to go on afterwards; the inbox for what is no page. */
export const BeginAtProvider = z.object({ to: Path.catch('/').default('/') })
export type BeginAtProvider = z.infer<typeof BeginAtProvider>

/** Query of `GET /api/auth/sign-in/provider/callback`: what the provider sends back, or whoever says they were there. */
export const ProviderAnswer = z.object({
  state: z.string().max(200),
  code: z.string().min(1).max(4_000).optional(),
  error: z.string().max(200).optional(),
  iss: z.string().max(500).optional(),
})
export type ProviderAnswer = z.infer<typeof ProviderAnswer>

/** Why nobody came in by a provider; the sign-in page has the words. */
export const providerFaults = [
  /** It could not be reached, or is in disorder. */
  'away',
  /** They let it be there, or it lets them not. */
  'refused',
  /** Begun too long ago, in another browser, or never. */
  'late',
  /** What came back is not what was asked for. */
  'failed',
  /** It does not vouch for the e-mail address. */
  'unverified',
  /** No active member signs in with that address. */
  'unknown',
  /** The member with that address comes in by another account there. */
  'other',
  'too-many',
] as const
export type ProviderFault = (typeof providerFaults)[number]

/** Answer to `GET /api/auth/sign-in`: what the provider is called, on the button; null: there is none. */
export interface WaysIn {
  provider: string | null
}

/** Answer to `GET /api/auth/provider`. */
export interface ProviderStanding extends WaysIn {
  /** Since when one's account there opens this desk (epoch ms); null: it was never used. */
  since: number | null
}
