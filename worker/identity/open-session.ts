/** Opens a session for an account that proved itself, and tells the audit log: without its line there is no session. */
import { changesOf } from '../../shared/audit-log/changes-of.ts'
import { entryBy } from '../audit-log/entry-by.ts'
import { addAudit } from '../record/audit-log.ts'
import { memberByAccount } from '../record/members.ts'
import { batch } from '../record/sql.ts'
import type { Services } from '../services.ts'
import { authOf } from './auth.ts'
import { endSession } from './sessions.ts'

/** Where somebody comes from. */
export interface Arrival {
  address: string
  headers: Headers
}

/** How somebody proved who they are. */
type FirstStep = 'password' | 'provider'
export type Proof = FirstStep | `${FirstStep} and ${'code' | 'recovery-code'}` | 'passkey'

/** @returns the headers that set the cookie; null when the account is of nobody who may come in */
export async function openSession(
  services: Services,
  account: string,
  proof: Proof,
  { address, headers }: Arrival,
): Promise<Headers | null> {
  const { api } = authOf(services)
  const opened = await api.openSession({ body: { account }, headers, returnHeaders: true })
  const session = opened.response
  if (session === null) return null
  try {
    const { workspace, member } = (await memberByAccount(services.db, account))!
    const acting = { services, workspace, member: { member: member.id, session } }
    const how = changesOf({}, { proof, browser: headers.get('user-agent') })
    await batch(services.db, [addAudit(entryBy(acting, 'session.opened', member, how, address))])
  } catch (error) {
    await endSession(services, account, session)
    throw error
  }
  return opened.headers
}
