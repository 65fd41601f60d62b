/**
 * The two ceremonies of WebAuthn, as this Foyer holds them: the device must have seen that it is its owner (user
 * verification), what is signed is used once, and only the console's own origin counts. The library is large, and loaded
 * by whoever needs it.
 */
import type { NewPasskey, SignInPasskey } from '../../../shared/schema/passkey.ts'
import { spans } from '../../../shared/limits.ts'
import { addChallenge, useChallenge } from '../../record/passkeys.ts'
import type { KeptPasskey } from '../../record/passkeys.ts'
import { batch } from '../../record/sql.ts'
import type { Services } from '../../services.ts'

const library = () => import('@simplewebauthn/server')

/** Who a passkey is for: it works at no other name. */
function partyOf({ publicUrl }: Services) {
  const { origin, hostname } = new URL(publicUrl)
  return { expectedOrigin: origin, expectedRPID: hostname }
}

/** What the browser is asked to make one by. @param known ids of those that the account has already */
export async function creationOptions(
  services: Services,
  account: string,
  named: { workspace: string; email: string; name: string },
  known: readonly string[],
) {
  const { generateRegistrationOptions } = await library()
  const options = await generateRegistrationOptions({
    rpName: named.workspace,
    rpID: partyOf(services).expectedRPID,
    userID: Uint8Array.from(new TextEncoder().encode(account)),
    userName: named.email,
    userDisplayName: named.name,
    attestationType: 'none',
    excludeCredentials: known.map((id) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  await keep(services, options.challenge, account)
  return options
}

/** What the browser is asked to sign with any of its owner's. */
export async function requestOptions(services: Services) {
  const { generateAuthenticationOptions } = await library()
  const { expectedRPID: rpID } = partyOf(services)
  const options = await generateAuthenticationOptions({ rpID, userVerification: 'required' })
  await keep(services, options.challenge, null)
  return options
}

/** What was made, if all is as it should be; null otherwise. */
export async function created(
  services: Services,
  account: string,
  credential: NewPasskey['credential'],
): Promise<Pick<KeptPasskey, 'id' | 'publicKey' | 'counter' | 'transports'> | null> {
  const { verifyRegistrationResponse } = await library()
  const { verified, registrationInfo } = await verifyRegistrationResponse({
    response: credential,
    expectedChallenge: (challenge) => useChallenge(services.db, challenge, account, services.now()),
    ...partyOf(services),
    requireUserVerification: true,
  }).catch(() => ({ verified: false, registrationInfo: undefined }))
  if (!verified || registrationInfo === undefined) return null
  const { id, publicKey, counter, transports } = registrationInfo.credential
  return { id, publicKey: Buffer.from(publicKey).toString('base64url'), counter, transports: transports ?? [] }
}

/** What the authenticator counts after this signature; null when it is none of this passkey, or not as it should be. */
export async function signedBy(
  services: Services,
  { id, publicKey, counter }: KeptPasskey,
  credential: SignInPasskey['credential'],
): Promise<number | null> {
  const { verifyAuthenticationResponse } = await library()
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response: credential as Parameters<typeof verifyAuthenticationResponse>[0]['response'],
    expectedChallenge: (challenge) => useChallenge(services.db, challenge, null, services.now()),
    ...partyOf(services),
    credential: { id, publicKey: Uint8Array.from(Buffer.from(publicKey, 'base64url')), counter },
    requireUserVerification: true,
  }).catch(() => ({ verified: false, authenticationInfo: undefined }))
  return verified && authenticationInfo !== undefined ? authenticationInfo.newCounter : null
}

async function keep({ db, now }: Services, challenge: string, account: string | null): Promise<void> {
  await batch(db, [addChallenge(challenge, account, now() + spans.passkeyChallenge)])
}
