/** `/api/alerts`: how the asker wants to be alerted, which of their browsers take push, and what became of their notices. */
import { Hono } from 'hono'
import * as z from 'zod'
import { changesOf } from '../../../shared/audit-log/changes-of.ts'
import { spans } from '../../../shared/limits.ts'
import { seenTimes } from '../../../shared/measures/seen-times.ts'
import { mayOf } from '../../../shared/permissions.ts'
import type { Scope } from '../../../shared/permissions.ts'
import { AlertChange, NewSubscription, RevokeSubscription } from '../../../shared/schema/alerts.ts'
import type { MyAlerts, SeenTimes } from '../../../shared/schema/alerts.ts'
import { sendTestAlert } from '../../alerts/send-test-alert.ts'
import { entryBy } from '../../audit-log/entry-by.ts'
import { changeSettings } from '../../change-settings.ts'
import { member } from '../../http/member.ts'
import type { MemberEnv } from '../../http/member.ts'
import { problem } from '../../http/problem.ts'
import { refusal } from '../../http/refusal.ts'
import { validated } from '../../http/validated.ts'
import { endpointFault } from '../../outbound/push/endpoint-fault.ts'
import { publicPushKey } from '../../outbound/push/server-key.ts'
import { audited } from '../../record/audit-log.ts'
import { alertsOf, changeAlerts, givenSince } from '../../record/alerts.ts'
import { noticesTo } from '../../record/notices.ts'
import { addSubscription, browsersOf, endSubscription, subscriptionAt } from '../../record/push-subscriptions.ts'
import { batch } from '../../record/sql.ts'
import type { Services } from '../../services.ts'

/** Notices shown to whom they are for. */
const shown = 30

export const alertRoutes = new Hono<MemberEnv>()
  .use(member)
  .get('/', async (c) => {
    const { services, workspace, member: asker } = c.var
    const { db } = services
    const whose = { workspace, member: asker.member }
    const scope = mayOf(asker)['measures.read']
    const [alerts, browsers, notices, seen, others] = await Promise.all([
      alertsOf(db, workspace, asker.member),
      browsersOf(db, whose),
      noticesTo(db, workspace, asker.member, shown, services.now()),
      seenOf(services, whose, 'own'),
      scope === 'own' || scope === 'none' ? null : seenOf(services, whose, scope),
    ])
    const { settings } = alerts!
    const answer: MyAlerts = {
      settings,
      browsers,
      publicKey: publicPushKey(services),
      mail: services.mailer !== null,
      notices,
      seen,
      others,
    }
    return c.json(answer, 200)
  })
  .patch('/', validated('json', AlertChange), async (c) => {
    const { services, workspace, member: asker } = c.var
    const before = await alertsOf(services.db, workspace, asker.member)
    const settings = { ...before!.settings, ...c.req.valid('json') }
    const entry = entryBy(c.var, 'alerts.changed', c.var.self, changesOf(before!.settings, settings))
    await batch(services.db, audited(changeAlerts(workspace, asker.member, settings), entry))
    return c.json(settings, 200)
  })
  .post('/subscriptions', validated('json', NewSubscription), async (c) => {
    const { services, workspace, member: asker } = c.var
    const wish = c.req.valid('json')
    const fault = endpointFault(wish.endpoint, services.publicUrl)
    if (fault !== null) return problem(c, 'invalid-input', { field: 'endpoint', detail: `The address ${fault}.` })
    const whose = { workspace, member: asker.member }
    const agent = (c.req.header('user-agent') ?? '').slice(0, 300)
    const from = { id: services.newId(), session: asker.session, agent, at: services.now() }
    // Its address is a secret: whoever has it can send there.
    const entry = entryBy(c.var, 'alerts.browser-added', c.var.self, changesOf({}, { browser: agent }))
    const [adding, ...rest] = addSubscription(whose, from, wish)
    await changeSettings(services, workspace, [...audited(adding, entry), ...rest])
    return c.json({ id: (await subscriptionAt(services.db, whose, wish.endpoint)) ?? from.id }, 201)
  })
  .post('/subscriptions/revoke', validated('json', RevokeSubscription), async (c) => {
    const { services, workspace, member: asker } = c.var
    const whose = { workspace, member: asker.member }
    const entry = entryBy(c.var, 'alerts.browser-removed', c.var.self)
    const ending = audited(endSubscription(whose, c.req.valid('json').id), entry)
    const [ended] = await changeSettings(services, workspace, ending)
    return ended?.results.length === 0 ? problem(c, 'not-found') : c.json({}, 200)
  })
  .post('/test', validated('json', z.strictObject({})), async (c) => {
    const { services, workspace, member: asker } = c.var
    const outcome = await sendTestAlert(services, { workspace, member: asker.member })
    return outcome.kind === 'done' ? c.json({ notices: outcome.value }, 201) : refusal(c, outcome)
  })

async function seenOf(
  { db, now }: Services,
  { workspace, member: whose }: { workspace: string; member: string },
  scope: Exclude<Scope, 'none'>,
): Promise<SeenTimes> {
  return seenTimes(await givenSince(db, workspace, { scope, member: whose }, now() - spans.noticeKept))
}
