/** Sends what is due in the outbox: what the queue lost, and what rested after a failed attempt. The clock uses it. */
import { log } from '../log.ts'
import { dueNotices } from '../record/outbox.ts'
import type { Services } from '../services.ts'
import { sendNotice } from './send-notice.ts'

/** For one ring of the clock; the next takes what is left. */
const most = 50
const atOnce = 5

export async function sendDue(services: Services): Promise<void> {
  const kinds = services.mailer === null ? (['push'] as const) : (['mail', 'push'] as const)
  const due = await dueNotices(services.db, kinds, services.now(), most)
  const take = async () => {
    for (let job = due.shift(); job !== undefined; job = due.shift()) {
      try {
        await sendNotice(services, job)
      } catch (error) {
        log('error', 'notice failed', { workspace: job.workspace, error })
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, take))
}
