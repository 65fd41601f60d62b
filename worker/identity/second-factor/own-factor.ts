/** A member's own second factor: switched on by what the app shows, off by password or code, and new recovery codes. */
import type { AuditAction } from '../../../shared/audit-log/actions.ts'
import type { FactorOffer, FactorStanding, RecoveryCodes, SwitchOff } from '../../../shared/schema/second-factor.ts'
import { entryBy } from '../../audit-log/entry-by.ts'
import { forgive, takeTurn } from '../../brake.ts'
import { qrCode } from '../../qr-code.ts'
import { addAudit, audited } from '../../record/audit-log.ts'
import {
  confirmFactor,
  factorOf,
  factorStanding,
  offerFactor,
  removeFactor,
  replaceRecoveryCodes,
} from '../../record/second-factors.ts'
import { batch } from '../../record/sql.ts'
import { workspaceById } from '../../record/workspaces.ts'
import type { Services } from '../../services.ts'
import { byPassword } from '../by-password.ts'
import type { Arrival } from '../open-session.ts'
import { tooMany } from '../outcome.ts'
import type { Outcome } from '../outcome.ts'
import type { Owning } from '../owning.ts'
import { endOtherSessions } from '../sessions.ts'
import { proveCode } from './prove-code.ts'
import { newRecoveryCodes } from './recovery-codes.ts'
import { openSecret, sealSecret } from './sealed-secret.ts'
import { tellFactorChanged } from './tell-factor-changed.ts'
import { addressOf, newSecret, stepOf } from './totp.ts'

export async function readFactor({ db }: Services, account: string): Promise<FactorStanding> {
  const { required, ...standing } = await factorStanding(db, account)
  return { ...standing, required: required === 1 }
}

/** Offers a secret for the app; it counts for nothing until a code of it is confirmed. */
export async function beginFactor({ services, workspace, account, self }: Owning): Promise<Outcome<FactorOffer>> {
  const secret = newSecret(services.random)
  const sealed = await sealSecret(services, account, secret)
  const [offered] = await batch(services.db, [offerFactor(account, sealed, services.now())])
  if (offered!.results.length === 0) return { kind: 'refused', because: 'already-exists' }
  const place = await workspaceById(services.db, workspace)
  return { kind: 'done', value: { secret, picture: qrCode(addressOf(secret, place!.name, self.email)) } }
}

/** The app shows the right code: from now on it is asked for. */
export async function switchOn(owning: Owning, code: string, from: Arrival): Promise<Outcome<RecoveryCodes>> {
  const { services, account } = owning
  const { db, now } = services
  const turn = await takeTurn(services, 'secondFactor', account)
  if (!turn.taken) return tooMany(turn)
  const factor = await factorOf(db, account)
  if (factor === null || factor.confirmedAt !== null) return { kind: 'refused', because: 'not-found' }
  const secret = await openSecret(services, account, factor.sealed)
  const step = secret === null ? null : stepOf(secret, code, now())
  if (step === null) return { kind: 'refused', because: 'wrong-code', field: 'code' }
  const { codes, hashes } = newRecoveryCodes(services)
  const [confirmed] = await batch(db, [
    ...audited(confirmFactor(account, factor, step, now()), entryOf(owning, 'factor.on', from)),
    ...replaceRecoveryCodes(account, hashes),
  ])
  if (confirmed!.results.length === 0) return { kind: 'refused', because: 'stale-version' }
  await settled(owning, 'on')
  return { kind: 'done', value: { codes } }
}

export async function switchOff(owning: Owning, proof: SwitchOff, from: Arrival): Promise<Outcome<object>> {
  const { services, account } = owning
  const proved =
    'code' in proof ? await proveCode(services, account, proof.code) : await byPassword(owning, proof.password)
  if (proved.kind === 'refused') return proved
  const [removing, ...rest] = removeFactor(account)
  const entry = entryOf(owning, 'factor.off', from)
  const [removed] = await batch(services.db, [...audited(removing, entry), ...rest])
  if (removed!.results.length === 0) return { kind: 'refused', because: 'not-found' }
  await settled(owning, 'off')
  return { kind: 'done', value: {} }
}

/** Other recovery codes in the place of those that are used, or lay about. */
export async function renewCodes(owning: Owning, code: string, from: Arrival): Promise<Outcome<RecoveryCodes>> {
  const { services, account } = owning
  const proved = await proveCode(services, account, code)
  if (proved.kind === 'refused') return proved
  const { codes, hashes } = newRecoveryCodes(services)
  const entry = entryOf(owning, 'factor.codes-renewed', from)
  await batch(services.db, [addAudit(entry), ...replaceRecoveryCodes(account, hashes)])
  await settled(owning, 'codes')
  return { kind: 'done', value: { codes } }
}

function entryOf(owning: Owning, action: AuditAction, { address }: Arrival) {
  return entryBy(owning, action, owning.self, [], address)
}

/** Whoever is signed in elsewhere comes in anew, and the person is told by mail. */
async function settled(owning: Owning, what: 'on' | 'off' | 'codes'): Promise<void> {
  const { services, workspace, account, member } = owning
  await forgive(services, 'secondFactor', account)
  await endOtherSessions(services, account, member.session)
  await tellFactorChanged(services, { workspace, member: member.member }, what)
}
