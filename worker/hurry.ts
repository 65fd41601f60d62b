/** Tells the queue that notices are due, once the batch that holds them is written. Identity uses it. */
import type { NoticeJob } from '../shared/schema/notice.ts'
import { log } from './log.ts'
import type { Services } from './services.ts'

/** Never fails: what the queue does not take, the clock finds in the outbox within a minute. */
export async function hurry(services: Services, job: NoticeJob): Promise<void> {
  try {
    await services.notices.send(job)
  } catch (error) {
    log('error', 'hurrying failed', { workspace: job.workspace, error })
  }
}
