/** One attempt at a push: to one browser, or, where it names none, made into one notice for each browser of the member. */
import type { PushNotice } from '../../shared/schema/notice.ts'
import { changeSettings } from '../change-settings.ts'
import { hurry } from '../hurry.ts'
import { languageOf } from '../outbound/compose.ts'
import type { Delivery } from '../outbound/mail.ts'
import { composedPush } from '../outbound/push/compose-push.ts'
import { sendPush } from '../outbound/push/send-push.ts'
import { memberToWriteTo } from '../record/members.ts'
import { addNotice } from '../record/outbox.ts'
import { endSubscription, subscriptionById, subscriptionsOf } from '../record/push-subscriptions.ts'
import { batch } from '../record/sql.ts'
import type { Services } from '../services.ts'

type Tried = Delivery | { kind: 'unwanted'; reason: string | null }

export async function tryPush(services: Services, workspace: string, notice: PushNotice): Promise<Tried> {
  const { member, browser } = notice
  const to = await memberToWriteTo(services.db, workspace, member)
  if (to === null) return { kind: 'unwanted', reason: null }
  if (browser === undefined) return forEachBrowser(services, workspace, notice)
  const target = await subscriptionById(services.db, workspace, browser)
  if (target?.member !== member) return { kind: 'unwanted', reason: null }
  const payload = composedPush(notice, await languageOf(services, workspace), to.workspaceName)
  const sent = await sendPush(services, target, payload)
  if (sent.kind !== 'gone') return sent
  await changeSettings(services, workspace, [endSubscription({ workspace, member }, browser)])
  return { kind: 'unwanted', reason: 'gone' }
}

/** Each browser has its own attempts: one whose push service is down keeps no other waiting. */
async function forEachBrowser(services: Services, workspace: string, notice: PushNotice): Promise<Tried> {
  const browsers = await subscriptionsOf(services.db, { workspace, member: notice.member })
  const ids = browsers.map(() => services.newId())
  await batch(
    services.db,
    browsers.map(({ id: browser }, at) =>
      addNotice({ workspace, notice: ids[at]! }, 'push', { ...notice, browser }, services.now()),
    ),
  )
  for (const id of ids) await hurry(services, { workspace, notice: id })
  return { kind: 'unwanted', reason: null }
}
