/** The second step of signing in: a code of an app, or a recovery code. */
import * as z from 'zod'
import { limits } from '../limits.ts'
import type { QrCode } from './site.ts'

/** Six digits of the app, or a recovery code; spaces and dashes do not matter. */
const Code = z
  .string()
  .max(limits.factorCode * 2)
  .transform((typed) => typed.replaceAll(/[\s-]/gu, '').toLowerCase())
  .pipe(z.string().regex(/^(?:\d{6}|[a-z2-7]{16})$/u, 'must be the six digits of the app, or a recovery code'))

/** Answer to `POST /api/auth/sign-in/email`: nothing, or what to come in by together with a code. */
export interface SignedIn {
  half?: string
}

/** Body of `POST /api/auth/sign-in/code`. */
export const SignInCode = z.strictObject({ half: z.string().length(43), code: Code })
export type SignInCode = z.infer<typeof SignInCode>

/** Body of `POST /api/auth/second-factor/confirm` and `/codes`: the app shows this code now. */
export const FactorCode = z.strictObject({ code: Code })
export type FactorCode = z.infer<typeof FactorCode>

/** Body of `POST /api/auth/second-factor/off`: by the password, or by a code. */
export const SwitchOff = z.union([
  z.strictObject({ password: z.string().min(1).max(limits.passwordLongest) }),
  FactorCode,
])
export type SwitchOff = z.infer<typeof SwitchOff>

/** Answer to `GET /api/auth/second-factor`. */
export interface FactorStanding {
  /** Since when (epoch ms); null: there is none. */
  since: number | null
  /** Recovery codes that are not used. */
  codesLeft: number
  /** The workspace wants everybody to have one. */
  required: boolean
}

/** Answer to `POST /api/auth/second-factor/begin`: for the app, as text and as a picture of its address. */
export interface FactorOffer {
  secret: string
  picture: QrCode
}

/** Answer to whoever has confirmed: shown this once. */
export interface RecoveryCodes {
  codes: string[]
}

/** Body of `PUT /api/workspace/second-factor`. */
export const FactorPolicy = z.strictObject({ required: z.boolean() })
export type FactorPolicy = z.infer<typeof FactorPolicy>

/** Answer to `GET /api/workspace/second-factor`: ids of active members who have none. */
export interface FactorPolicyStanding extends FactorPolicy {
  without: string[]
}
