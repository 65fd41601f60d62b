/**
 * What the queue brings: ids of notices that are due. Each message stands for itself. What cannot be read is said in the
 * log and done with; what fails comes again, and should the queue give it up, the clock finds the notice in the outbox.
 */
import { NoticeJob } from '../../shared/schema/notice.ts'
import { log } from '../log.ts'
import { servicesOf } from '../services.ts'
import type { Env, Services } from '../services.ts'
import { sendNotice } from './send-notice.ts'

async function handle(services: Services, message: Message): Promise<void> {
  const job = NoticeJob.safeParse(message.body)
  if (!job.success) {
    log('error', 'queue message unreadable')
    message.ack()
    return
  }
  try {
    await sendNotice(services, job.data)
    message.ack()
  } catch (error) {
    log('error', 'notice failed', { workspace: job.data.workspace, error })
    message.retry()
  }
}

export async function onQueue(batch: MessageBatch, env: Env): Promise<void> {
  const services = servicesOf(env)
  await Promise.all(batch.messages.map(async (message) => handle(services, message)))
}
