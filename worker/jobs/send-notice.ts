/**
 * Sends one notice: claim, compose, send, settle. Whoever else holds it, or has sent it, is left alone; so a job may come
 * twice. The queue's consumer and the clock use it.
 */
import { spans } from '../../shared/limits.ts'
import { MailNotice } from '../../shared/schema/notice.ts'
import type { NoticeJob } from '../../shared/schema/notice.ts'
import { log } from '../log.ts'
import { composed } from '../outbound/compose.ts'
import type { Delivery, Mailer } from '../outbound/mail.ts'
import { claimNotice, settleNotice } from '../record/outbox.ts'
import type { AttemptEnd } from '../record/outbox.ts'
import { batch } from '../record/sql.ts'
import type { Services } from '../services.ts'
import { pauseAfter } from './pause-after.ts'

type Trying = Delivery | { kind: 'unwanted' }

const unreadable = { kind: 'failed', reason: 'unreadable', lasting: true } as const

async function trying(services: Services, mailer: Mailer, job: NoticeJob, body: string): Promise<Trying> {
  const notice = MailNotice.safeParse(JSON.parse(body))
  if (!notice.success) return unreadable
  const mail = await composed(services, job, notice.data)
  if (mail === null) return { kind: 'unwanted' }
  try {
    return await mailer.send(mail)
  } catch (error) {
    log('error', 'mail failed', { workspace: job.workspace, error })
    return { kind: 'failed', reason: error instanceof Error ? error.name : 'unknown', lasting: false }
  }
}

/** What an attempt's outcome means for the notice. */
function endOf(tried: Trying, attempt: number, now: number): AttemptEnd {
  const end = { attempt, outcome: tried.kind, reason: null, reference: null, now, next: null }
  if (tried.kind === 'unwanted') return end
  if (tried.kind === 'sent') return { ...end, reference: tried.reference }
  const pause = tried.lasting ? null : pauseAfter(attempt)
  return { ...end, reason: tried.reason, next: pause === null ? null : now + pause }
}

/** Does nothing while no mail leaves: the notice waits in the outbox. */
export async function sendNotice(services: Services, job: NoticeJob): Promise<void> {
  const { db, mailer } = services
  if (mailer === null) return
  const now = services.now()
  const claim = { ...job, claim: services.newId(), now, until: now + spans.noticeLease }
  const claimed = await claimNotice(db, claim, mailer.provider)
  if (claimed === null) return
  const tried = await trying(services, mailer, job, claimed.body)
  const end = endOf(tried, claimed.attempt, services.now())
  await batch(db, settleNotice(claim, end))
  if (end.outcome === 'failed' && end.next === null) {
    log('error', 'notice given up', { workspace: job.workspace, code: end.reason ?? '' })
  }
}
