/**
 * Sends one notice: claim, compose, send, settle. Whoever else holds it, or has sent it, is left alone; so a job may come
 * twice. The queue's consumer and the clock use it.
 */
import { spans } from '../../shared/limits.ts'
import { Notice } from '../../shared/schema/notice.ts'
import type { MailNotice, NoticeJob } from '../../shared/schema/notice.ts'
import { log } from '../log.ts'
import { composed } from '../outbound/compose.ts'
import type { Delivery, Mailer } from '../outbound/mail.ts'
import { claimNotice, dueNotice, putOff, settleNotice } from '../record/outbox.ts'
import type { AttemptEnd } from '../record/outbox.ts'
import { batch } from '../record/sql.ts'
import type { Services } from '../services.ts'
import { goingOf } from './going-of.ts'
import { pauseAfter } from './pause-after.ts'
import { tryPush } from './try-push.ts'

type Trying = Delivery | { kind: 'unwanted'; reason: string | null }

const unreadable = { kind: 'failed', reason: 'unreadable', lasting: true } as const
const unwanted = { kind: 'unwanted', reason: null } as const

async function tryMail(services: Services, mailer: Mailer, job: NoticeJob, notice: MailNotice): Promise<Trying> {
  const mail = await composed(services, job, notice)
  return mail === null ? unwanted : mailer.send(mail)
}

/** One attempt. What nobody expected counts as failed for now. */
async function trying(job: NoticeJob, attempt: () => Promise<Trying>): Promise<Trying> {
  try {
    return await attempt()
  } catch (error) {
    log('error', 'notice not sent', { workspace: job.workspace, error })
    return { kind: 'failed', reason: error instanceof Error ? error.name : 'unknown', lasting: false }
  }
}

/** What an attempt's outcome means for the notice. */
function endOf(tried: Trying, attempt: number, now: number): AttemptEnd {
  const end = { attempt, outcome: tried.kind, reason: null, reference: null, now, next: null }
  if (tried.kind === 'unwanted') return { ...end, reason: tried.reason }
  if (tried.kind === 'sent') return { ...end, reference: tried.reference }
  const pause = tried.lasting ? null : pauseAfter(attempt)
  return { ...end, reason: tried.reason, next: pause === null ? null : now + pause }
}

/** Does nothing with a mail while no mail leaves: it waits in the outbox. */
export async function sendNotice(services: Services, job: NoticeJob): Promise<void> {
  const { db, mailer } = services
  const due = await dueNotice(db, job, services.now())
  if (due === null || (due.kind === 'mail' && mailer === null)) return
  const notice = Notice.safeParse(JSON.parse(due.body))
  const going = notice.success ? await goingOf(services, job.workspace, notice.data) : null
  const now = services.now()
  if (going?.kind === 'later') {
    await batch(db, [putOff(job, { now, until: going.at })])
    return
  }
  const claim = { ...job, claim: services.newId(), now, until: now + spans.noticeLease }
  const claimed = await claimNotice(db, claim, due.kind === 'mail' ? mailer!.provider : 'push')
  if (claimed === null) return
  const tried = await trying(job, async () => {
    if (!notice.success) return unreadable
    if (going?.kind === 'unwanted') return unwanted
    return 'mail' in notice.data
      ? tryMail(services, mailer!, job, notice.data)
      : tryPush(services, job.workspace, notice.data)
  })
  const end = endOf(tried, claimed.attempt, services.now())
  await batch(db, settleNotice(claim, end))
  if (end.outcome === 'failed' && end.next === null) {
    log('error', 'notice given up', { workspace: job.workspace, code: end.reason ?? '' })
  }
}
