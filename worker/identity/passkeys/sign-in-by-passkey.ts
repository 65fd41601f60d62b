/**
 * Coming in with a passkey alone: something one has, and the device saw that it is its owner. So no code is asked for, be
 * there a second step or not.
 */
import type { SignInPasskey } from '../../../shared/schema/passkey.ts'
import { giveBack, takeTurn } from '../../brake.ts'
import { addFailure } from '../../record/audit-log.ts'
import { memberByAccount } from '../../record/members.ts'
import { passkeyById, usePasskey } from '../../record/passkeys.ts'
import type { KeptPasskey } from '../../record/passkeys.ts'
import { batch } from '../../record/sql.ts'
import type { Services } from '../../services.ts'
import { openSession } from '../open-session.ts'
import type { Arrival } from '../open-session.ts'
import { tooMany } from '../outcome.ts'
import type { Outcome } from '../outcome.ts'
import { requestOptions, signedBy } from './ceremony.ts'

const failed = { kind: 'refused', because: 'passkey-refused' } as const

/** What the browser is to sign. */
export async function beginSignIn(
  services: Services,
  { address }: Arrival,
): Promise<Outcome<Awaited<ReturnType<typeof requestOptions>>>> {
  const turn = await takeTurn(services, 'signInAddress', address)
  if (!turn.taken) return tooMany(turn)
  return { kind: 'done', value: await requestOptions(services) }
}

export async function signInByPasskey(
  services: Services,
  { credential }: SignInPasskey,
  from: Arrival,
): Promise<Outcome<Headers>> {
  const turn = await takeTurn(services, 'signInAddress', from.address)
  if (!turn.taken) return tooMany(turn)
  const key = await passkeyById(services.db, credential.id)
  if (key === null) return failed
  const counter = await signedBy(services, key, credential)
  const used = counter !== null && (await usePasskey(services.db, key.id, counter, services.now()))
  const cookies = used ? await openSession(services, key.account, 'passkey', from) : null
  if (cookies === null) {
    await tellFailure(services, key, from)
    return failed
  }
  // One of the beginning, and one of the end.
  await giveBack(services, 'signInAddress', from.address)
  await giveBack(services, 'signInAddress', from.address)
  return { kind: 'done', value: cookies }
}

async function tellFailure(services: Services, { account }: KeptPasskey, { address }: Arrival): Promise<void> {
  const person = await memberByAccount(services.db, account)
  if (person === null) return
  const attempt = { email: person.member.email, id: services.newId(), at: services.now(), address }
  await batch(services.db, addFailure(attempt, 'session.failed'))
}
