/** Sends a member a test alert by every way that reaches them: a mail, and a push to each of their browsers. */
import { takeTurn } from '../brake.ts'
import { hurry } from '../hurry.ts'
import { tooMany } from '../identity/outcome.ts'
import type { Outcome } from '../identity/outcome.ts'
import { addMail, addNotice } from '../record/outbox.ts'
import { subscriptionsOf } from '../record/push-subscriptions.ts'
import { batch } from '../record/sql.ts'
import type { Services } from '../services.ts'

/** @returns the notices' ids, by which the member can see what became of each */
export async function sendTestAlert(
  services: Services,
  whose: { workspace: string; member: string },
): Promise<Outcome<string[]>> {
  const { workspace, member } = whose
  const turn = await takeTurn(services, 'testAlert', member)
  if (!turn.taken) return tooMany(turn)
  const now = services.now()
  const writes = (await subscriptionsOf(services.db, whose)).map(({ id: browser }) => {
    const notice = services.newId()
    return {
      notice,
      write: addNotice({ workspace, notice }, 'push', { push: 'test', inquiry: null, member, browser }, now),
    }
  })
  if (services.mailer !== null) {
    const notice = services.newId()
    writes.unshift({ notice, write: addMail({ workspace, notice }, { mail: 'test', member }, now) })
  }
  await batch(
    services.db,
    writes.map(({ write }) => write),
  )
  for (const { notice } of writes) await hurry(services, { workspace, notice })
  return { kind: 'done', value: writes.map(({ notice }) => notice) }
}
