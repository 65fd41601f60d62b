/** Signing in, and the sessions a member has open. */
import * as z from 'zod'
import { limits } from '../limits.ts'
import type { Id } from './basics.ts'
import { line } from './basics.ts'
import { Password } from './member.ts'

/** Body of `POST /api/auth/sign-in/email`. A password of any length is asked about; only a new one must be good. */
export const SignIn = z.strictObject({
  email: line(limits.email).transform((value) => value.toLowerCase()),
  password: z.string().min(1).max(limits.passwordLongest),
})
export type SignIn = z.infer<typeof SignIn>

/** Body of `POST /api/auth/change-password`. Ends every session; the answer opens a new one. */
export const ChangePassword = z.strictObject({
  currentPassword: z.string().min(1).max(limits.passwordLongest),
  newPassword: Password,
})
export type ChangePassword = z.infer<typeof ChangePassword>

/** Body of `POST /api/auth/forgot`: asks for a link to a new password. Known and unknown addresses are answered alike. */
export const Forgot = z.strictObject({ email: line(limits.email).transform((value) => value.toLowerCase()) })
export type Forgot = z.infer<typeof Forgot>

/** Body of `POST /api/auth/reset`: the link's token, and the new password. Ends every session of the account. */
export const Reset = z.strictObject({ token: z.string().length(43), password: Password })
export type Reset = z.infer<typeof Reset>

/** Body of `POST /api/auth/revoke-session`. */
export const RevokeSession = z.strictObject({ id: z.uuidv7() })
export type RevokeSession = z.infer<typeof RevokeSession>

/** A session as its owner sees it in `GET /api/auth/list-sessions`; never its token. */
export interface OpenSession {
  id: Id
  /** The one that asks. */
  current: boolean
  /** The browser, in its own words. */
  agent: string
  createdAt: number
  /** Where it was opened from, as long as the audit log knows; an IPv6 address as its /64. */
  address: string | null
  /** Ends then if nothing happens in it. */
  expiresAt: number
}
