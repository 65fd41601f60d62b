/** Passkeys: coming in with what a device signs, and without a password. Shapes of WebAuthn's own JSON (Level 3). */
import * as z from 'zod'
import { limits } from '../limits.ts'
import { line } from './basics.ts'

const Bytes = z
  .string()
  .max(limits.passkeyPart)
  .regex(/^[\w-]+$/u, 'must be base64url')
const CredentialId = z
  .string()
  .max(limits.passkeyId)
  .regex(/^[\w-]+$/u, 'must be base64url')

const credential = {
  id: CredentialId,
  rawId: CredentialId,
  type: z.literal('public-key'),
  clientExtensionResults: z.looseObject({}),
  authenticatorAttachment: z.enum(['platform', 'cross-platform']).optional(),
}

/** What `navigator.credentials.create` gives, as JSON. */
const Created = z.strictObject({
  ...credential,
  response: z.strictObject({
    clientDataJSON: Bytes,
    attestationObject: Bytes,
    authenticatorData: Bytes.optional(),
    transports: z.array(z.string().max(20)).max(10).optional(),
    publicKey: Bytes.optional(),
    publicKeyAlgorithm: z.int().optional(),
  }),
})

/** What `navigator.credentials.get` gives, as JSON. */
const Given = z.strictObject({
  ...credential,
  response: z.strictObject({
    clientDataJSON: Bytes,
    authenticatorData: Bytes,
    signature: Bytes,
    userHandle: Bytes.nullish(),
  }),
})

/** Body of `POST /api/auth/passkeys/begin`: whoever adds a way in shows that it is them. */
export const BeginPasskey = z.strictObject({ password: z.string().min(1).max(limits.passwordLongest) })
export type BeginPasskey = z.infer<typeof BeginPasskey>

const Name = line(limits.passkeyName)

/** Body of `POST /api/auth/passkeys`. */
export const NewPasskey = z.strictObject({ name: Name, credential: Created })
export type NewPasskey = z.infer<typeof NewPasskey>

/** Body of `PATCH /api/auth/passkeys/:id`. */
export const PasskeyChange = z.strictObject({ name: Name })
export type PasskeyChange = z.infer<typeof PasskeyChange>

/** Path of one. */
export const PasskeyPath = z.object({ id: CredentialId })

/** Body of `POST /api/auth/sign-in/passkey`. */
export const SignInPasskey = z.strictObject({ credential: Given })
export type SignInPasskey = z.infer<typeof SignInPasskey>

/** One of `GET /api/auth/passkeys`. */
export interface Passkey {
  id: string
  name: string
  createdAt: number
  /** Null: never. */
  usedAt: number | null
}
