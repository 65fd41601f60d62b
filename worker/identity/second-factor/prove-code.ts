/** Whether a code is one of an account's second factor, used up by being right. Every way that takes a code asks here. */
import { takeTurn } from '../../brake.ts'
import { factorOf, useRecoveryCode, useStep } from '../../record/second-factors.ts'
import type { Services } from '../../services.ts'
import { tooMany } from '../outcome.ts'
import type { Outcome } from '../outcome.ts'
import { recoveryHash } from './recovery-codes.ts'
import { openSecret } from './sealed-secret.ts'
import { stepOf } from './totp.ts'

/** How many digits the app shows: what is longer is a recovery code. */
const shownDigits = 6

/** @param code without spaces and dashes @returns by what it was proved */
export async function proveCode(
  services: Services,
  account: string,
  code: string,
): Promise<Outcome<'code' | 'recovery-code'>> {
  const turn = await takeTurn(services, 'secondFactor', account)
  if (!turn.taken) return tooMany(turn)
  const { db, now } = services
  if (code.length > shownDigits) {
    const right = await useRecoveryCode(db, account, recoveryHash(code), now())
    return right ? { kind: 'done', value: 'recovery-code' } : wrong
  }
  const factor = await factorOf(db, account)
  if (factor?.confirmedAt == null) return wrong
  const secret = await openSecret(services, account, factor.sealed)
  const step = secret === null ? null : stepOf(secret, code, now())
  return step !== null && (await useStep(db, account, step)) ? { kind: 'done', value: 'code' } : wrong
}

const wrong = { kind: 'refused', because: 'wrong-code', field: 'code' } as const
