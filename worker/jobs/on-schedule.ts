/**
 * What the clock rings: the second path beside each Desk's own alarm, which only says `tick` (the Desk knows what is
 * due); notices that the queue lost, or whose next try has come; the sweeping of what is over; and what each
 * workspace needs once a night, and forgetting what is kept no longer; the reports whose hour has come; words that are not indexed yet; and, now and then, how
 * widgets fare.
 */
import { spans } from '../../shared/limits.ts'
import { log } from '../log.ts'
import { sweepEndedSessions } from '../record/ended-sessions.ts'
import { sweepMailbox } from '../record/mailbox.ts'
import { giveUpCutOff, sweepNotices } from '../record/outbox.ts'
import { sweepResets } from '../record/password-resets.ts'
import { sweepReplies } from '../record/saved-replies.ts'
import { sweepChallenges } from '../record/passkeys.ts'
import { sweepNonces } from '../record/provider-links.ts'
import { sweepHalves } from '../record/second-factors.ts'
import { batch } from '../record/sql.ts'
import { workspacesToTick } from '../record/workspaces.ts'
import { servicesOf } from '../services.ts'
import type { Env, Services } from '../services.ts'
import { forgetOld } from './forget-old.ts'
import { indexSome } from './index-words.ts'
import { makeReports } from './make-reports.ts'
import { nightly } from './nightly.ts'
import { sendDue } from './send-due.ts'
import { watchWidgets } from './watch-widgets.ts'

const minuteMs = 60_000
/** Minutes between two looks at how widgets fare. */
const widgetsEvery = 10

/** Ticks Desks, each on its own: one that fails does not keep the clock from the others. */
async function tickDesks(services: Services, turn: number): Promise<void> {
  const workspaces = await workspacesToTick(services.db, turn)
  await Promise.all(
    workspaces.map(async (workspace) => {
      try {
        await services.desk(workspace).tick()
      } catch (error) {
        log('error', 'tick failed', { workspace, error })
      }
    }),
  )
}

async function sweep({ db, now }: Services): Promise<void> {
  const kept = now() - spans.noticeKept
  await batch(db, [
    sweepEndedSessions(now()),
    sweepResets(now()),
    sweepHalves(now()),
    sweepChallenges(now()),
    sweepNonces(now()),
    giveUpCutOff(now()),
    sweepNotices(kept),
    sweepMailbox(kept),
    ...sweepReplies(now() - spans.savedReplyKept),
  ])
}

/** Each duty on its own: mail that is slow keeps no Desk waiting. */
export async function onSchedule(event: ScheduledController, env: Env): Promise<void> {
  const services = servicesOf(env)
  const turn = Math.floor(event.scheduledTime / minuteMs)
  const duties = await Promise.allSettled([
    tickDesks(services, turn),
    sendDue(services),
    sweep(services),
    nightly(services),
    forgetOld(services),
    makeReports(services),
    indexSome(services),
    ...(turn % widgetsEvery === 0 ? [watchWidgets(services)] : []),
  ])
  for (const duty of duties) if (duty.status === 'rejected') log('error', 'duty failed', { error: duty.reason })
}
